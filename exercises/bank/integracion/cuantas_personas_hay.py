"""Dana saca diez fichas de su lista; el correo se ve hasta la arroba. Un correo es el mismo aunque cambien las mayúsculas. En dos fichas con el
mismo nombre y el mismo teléfono cuenta a una persona. Con el mismo nombre y distinto teléfono, a dos. En una casa puede haber un solo
teléfono para dos.

**¿Cuántas personas distintas hay en las diez fichas?**"""

from datasets.definiciones import correo_limpio, diez_fichas, persona
from exercises.engine import Number

exercise = Number(
    title="Diez fichas, ¿cuántas personas?",
    minutes=4,
    section="fichas-y-personas",
    unit="personas",
    tolerance=0.4,
    decimals=0,
    hints=(
        "Busca primero los correos que solo cambian en las mayúsculas.",
        "Después mira los teléfonos repetidos: ¿va con ellos el mismo nombre, u otro?",
        "Hay dos personas con dos fichas. Los demás parecidos son personas distintas.",
    ),
)

VACIO = "—"


@exercise.view
def las_diez(contactos):
    """Diez fichas, por orden de llegada"""
    tabla = diez_fichas(contactos)[["nombre", "correo", "telefono"]].fillna(VACIO)
    # Nobody shares what stands before the at sign, and a phone has no room for the rest.
    tabla["correo"] = tabla["correo"].str.split("@").str[0]
    return tabla.rename(columns={"telefono": "teléfono"}).reset_index(drop=True)


@exercise.from_view
def desde_la_vista(vista):
    correo = vista["correo"].str.lower()
    llave = vista["teléfono"] + vista["nombre"]
    otra_vez = correo.duplicated() | (llave.duplicated() & (vista["teléfono"] != VACIO))
    return int((~otra_vez).sum())


def _cuentas(contactos):
    fichas = diez_fichas(contactos)
    telefono = fichas["telefono"].fillna(correo_limpio(fichas))
    return fichas, {
        "personas": persona(fichas).nunique(),
        "correos": correo_limpio(fichas).nunique(),
        "nombres": fichas["nombre"].nunique(),
        "telefonos": telefono.nunique(),
    }


@exercise.solution
def cuantas_personas_hay(contactos):
    """Eso es: dos personas tenían dos fichas. Las tres María García son tres, y quienes comparten teléfono son dos. Has seguido una regla; en la vida real, a
    veces también fallaría."""
    return _cuentas(contactos)[1]["personas"]


@exercise.mistake
def una_ficha_una_persona(contactos):
    """Has contado fichas, o correos tal como se escribieron. Hay uno que aparece dos veces y solo cambia en las mayúsculas. ¿Lo
    encuentras?"""
    return len(diez_fichas(contactos))


@exercise.mistake
def solo_el_correo(contactos):
    """Has encontrado a una de las dos personas repetidas. Una escribió el mismo correo con mayúsculas; otra volvió con otro correo y
    el mismo nombre y teléfono. ¿Cuál te falta?"""
    return _cuentas(contactos)[1]["correos"]


@exercise.mistake
def por_telefono(contactos):
    """Has juntado todo lo que comparte correo o teléfono. Hay un teléfono con dos nombres distintos. ¿Por qué podrían ser
    dos personas?"""
    return _cuentas(contactos)[1]["telefonos"]


@exercise.mistake
def por_nombre(contactos):
    """Has juntado por el nombre. Tres María García con tres correos y tres teléfonos son tres personas. ¿Qué le llegaría a cada
    una si las juntas?"""
    return _cuentas(contactos)[1]["nombres"]


@exercise.mistake
def por_lo_que_sea(contactos):
    """Has juntado todo lo que se parece en algo: nombre, correo o teléfono. Así desaparecen personas de verdad. ¿Qué pareja
    comparte solo una cosa?"""
    return _cuentas(contactos)[1]["nombres"] - 1
