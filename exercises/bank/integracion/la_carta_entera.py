"""Cada mes el hotel escribe por correo a su lista: la llaman la carta. La prepara quien puede, y en octubre sus enlaces
llevaban cinco etiquetas distintas. Todo lo que viene de ese correo dice «carta» o «boletín» en la fuente.

**¿Cuántas visitas trajo la carta en octubre?** Un número entero."""

from datasets.definiciones import octubre
from exercises.engine import Number

exercise = Number(
    title="La carta, entera",
    minutes=4,
    section="cinco-nombres",
    unit="visitas",
    decimals=0,
    hints=(
        "Mira la primera columna. El cajón lo puso la herramienta; la fuente la escribió el hotel.",
        "Son cinco filas: mayúsculas, tildes y apellidos no la hacen otra carta.",
        "Suma las filas que dicen «carta» y la que dice «boletín», estén en el cajón que estén.",
    ),
)

DE_LA_CARTA = ("carta", "Carta", "boletín", "CARTA", "carta-clientes")
OTRAS = ("google", "(direct)", "facebook", "muro", "face")


def _filas(sesiones):
    filas = octubre(sesiones).set_index("fuente")
    return filas.loc[
        [*DE_LA_CARTA[:2], OTRAS[0], *DE_LA_CARTA[2:4], *OTRAS[1:4], DE_LA_CARTA[4], OTRAS[4]]
    ]


@exercise.values
def cifras(sesiones):
    visitas = octubre(sesiones).set_index("fuente")["sesiones"]
    todas = octubre(sesiones)
    perdidas = todas.loc[todas["canal"] == "Unassigned", "sesiones"].sum()
    return {
        "visitas": visitas,
        "entera": visitas[list(DE_LA_CARTA)].sum(),
        "mayor": visitas["carta"],
        "perdidas": perdidas,
        "sin_asignar": 100 * perdidas / todas["sesiones"].sum(),
    }


@exercise.view
def octubre_en_el_hotel(sesiones):
    """Diez etiquetas del hotel en octubre. «Unassigned» es sin asignar"""
    import pandas as pd

    filas = _filas(sesiones)
    return pd.DataFrame(
        {
            # A plain hyphen breaks the line on a phone, and «e-» is no medium.
            "fuente / medio": (filas.index + " / " + filas["medio"]).str.replace(
                "e-mail", "e\N{NON-BREAKING HYPHEN}mail"
            ),
            "cajón": filas["canal"],
            "visitas": filas["sesiones"],
        }
    ).reset_index(drop=True)


@exercise.from_view
def desde_la_vista(vista):
    fuente = vista["fuente / medio"].str.lower()
    return vista.loc[fuente.str.contains("carta|boletín"), "visitas"].sum()


@exercise.solution
def la_carta_entera(entera):
    """Eso es. Era un solo correo, y en el informe parecía cinco cosas pequeñas. El trozo más grande tiene
    {mayor:0} visitas; la carta entera, {entera:0}."""
    return entera


@exercise.mistake
def solo_lo_que_dice_email(visitas):
    """Has sumado lo que la herramienta metió en el cajón del correo. Dos trozos de la carta cayeron en «Unassigned».
    ¿Cuáles, si miras la fuente?"""
    return visitas[["carta", "Carta", "boletín"]].sum()


@exercise.mistake
def solo_la_primera(visitas):
    """Has tomado una sola fila, la que está bien escrita. La misma carta va en otras cuatro. ¿Qué fuentes se le
    parecen?"""
    return visitas["carta"]


@exercise.mistake
def sin_el_boletin(visitas):
    """Te falta un trozo: a la carta también la llamaron de otra manera. ¿Qué fila lleva el medio «e-mail»?"""
    return visitas[["carta", "Carta", "CARTA", "carta-clientes"]].sum()


@exercise.mistake
def solo_mayusculas(visitas):
    """Has juntado mayúsculas y minúsculas, que es lo primero. Quedan dos nombres distintos para el mismo correo.
    ¿Cuáles?"""
    return visitas[["carta", "Carta", "CARTA"]].sum()


@exercise.mistake
def solo_las_dos_primeras(visitas):
    """Has sumado las dos que solo cambian en una mayúscula. La carta lleva otras tres etiquetas. ¿Qué fuentes dicen
    «carta» o «boletín»?"""
    return visitas[["carta", "Carta"]].sum()


@exercise.mistake
def sin_la_mayuscula(visitas, entera):
    """Te falta algún trozo: hay filas que solo cambian en las mayúsculas. ¿Cuántas fuentes se leen «carta»?"""
    # Where it weighs the same as another, without the one in small letters either.
    otra_igual = visitas["Carta"] in set(visitas[["boletín", "CARTA", "carta-clientes"]])
    return entera - visitas["Carta"] - (visitas["carta"] if otra_igual else 0)


@exercise.mistake
def sin_la_toda_en_mayusculas(visitas, entera):
    """Te falta un trozo: una de las filas con mayúsculas. ¿Cuántas fuentes se leen «carta»?"""
    return entera - visitas["CARTA"]


@exercise.mistake
def sin_el_apellido(visitas):
    """Te falta un trozo: alguien puso apellido a la carta, y cayó en «Unassigned». ¿Qué fila es?"""
    return visitas[["carta", "Carta", "CARTA", "boletín"]].sum()


@exercise.mistake
def todo_lo_sin_asignar_es_carta(visitas):
    """Has sumado a la carta todo lo que quedó sin asignar. Ahí también hay publicaciones de la red. ¿Qué dice la
    fuente de cada fila?"""
    return visitas[[*DE_LA_CARTA, "muro", "face"]].sum()


@exercise.mistake
def solo_los_trozos_perdidos(visitas):
    """Has sumado los trozos que se perdieron. Son de la carta, pero no son toda la carta. ¿Qué filas faltan?"""
    return visitas[["CARTA", "carta-clientes"]].sum()


@exercise.mistake
def cuenta_las_filas():
    """Has contado las filas de la carta. Se preguntan las visitas. ¿Qué columna las tiene?"""
    return 5
