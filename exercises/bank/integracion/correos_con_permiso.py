"""Antes de mandar la oferta, Dana quiere una cifra de la que fiarse. En `contactos`, un correo puede estar escrito de varias maneras
(`ARuiz@red.test`, `aruiz@red.test `) y tener varias fichas.

**Completa la función: ¿a cuántos correos distintos se puede mandar la oferta?** Límpialos antes: sin espacios alrededor y en minúsculas.
Hace falta permiso para «ofertas» en alguna de sus fichas, y ninguna con fecha de baja."""

from exercises.engine import Code

exercise = Code(
    title="Correos limpios, con permiso y sin baja",
    minutes=8,
    section="para-que-dijo-que-si",
    tolerance=0.4,
    starter=(
        "# 1. Limpia el correo.",
        "# 2. Mira, correo por correo, si hay",
        "#    permiso y si hay baja.",
        'limpio = contactos["correo"]',
        'permiso = contactos["permiso"] == "ofertas"',
        'baja = contactos["fecha_baja"].notna()',
        "return ...",
    ),
    hints=(
        "Para limpiar: `.str.strip()` quita los espacios de los lados y `.str.lower()` pone minúsculas.",
        "`permiso.groupby(limpio).any()` dice, de cada correo, si hay permiso en alguna de sus fichas.",
        "Haz lo mismo con la baja. Cuenta los correos con permiso y sin baja: `(si & ~no).sum()`.",
    ),
)


@exercise.solution
def correos_con_permiso(contactos):
    """Eso es: una persona, un correo, y un solo no basta. Aún quedan dentro quienes volvieron con otro correo: con el teléfono y el nombre
    encontrarías a casi todas."""
    limpio = contactos["correo"].str.strip().str.lower()
    permiso = (contactos["permiso"] == "ofertas").groupby(limpio).any()
    baja = contactos["fecha_baja"].notna().groupby(limpio).any()
    return (permiso & ~baja).sum()


@exercise.mistake
def cuenta_fichas(contactos):
    """Has contado fichas, o correos sin limpiar. Quien tiene dos recibiría la oferta dos veces, aunque en una haya dicho que no. ¿Qué
    falta hacer con `limpio`?"""
    return ((contactos["permiso"] == "ofertas") & contactos["fecha_baja"].isna()).sum()


@exercise.mistake
def la_baja_de_una_sola_ficha(contactos):
    """Has quitado la ficha con la baja y has dejado su gemela. Esa persona dijo que no, y le vas a escribir. ¿Cómo miras la baja de
    todas las fichas de un correo?"""
    bien = contactos[(contactos["permiso"] == "ofertas") & contactos["fecha_baja"].isna()]
    return bien["correo"].str.strip().str.lower().nunique()


@exercise.mistake
def olvida_las_bajas(contactos):
    """Has contado a quien dijo que sí alguna vez. Falta quitar a quien después pidió la baja. ¿Qué columna lo dice?"""
    limpio = contactos["correo"].str.strip().str.lower()
    return (contactos["permiso"] == "ofertas").groupby(limpio).any().sum()


@exercise.mistake
def cualquier_permiso(contactos):
    """Has dado por bueno cualquier permiso. Quien lo dio para avisos de su pedido no pidió ofertas. ¿Qué valor tiene que tener
    la columna?"""
    limpio = contactos["correo"].str.strip().str.lower()
    permiso = contactos["permiso"].notna().groupby(limpio).any()
    baja = contactos["fecha_baja"].notna().groupby(limpio).any()
    return (permiso & ~baja).sum()


@exercise.mistake
def solo_minusculas(contactos):
    """Has puesto minúsculas y han quedado los espacios. Para el ordenador, un correo con un espacio detrás es otro. ¿Qué función los
    quita?"""
    limpio = contactos["correo"].str.lower()
    permiso = (contactos["permiso"] == "ofertas").groupby(limpio).any()
    baja = contactos["fecha_baja"].notna().groupby(limpio).any()
    return (permiso & ~baja).sum()


@exercise.mistake
def solo_espacios(contactos):
    """Has quitado los espacios y han quedado las mayúsculas. Para el ordenador son dos correos. ¿Qué función las pone todas
    iguales?"""
    limpio = contactos["correo"].str.strip()
    permiso = (contactos["permiso"] == "ofertas").groupby(limpio).any()
    baja = contactos["fecha_baja"].notna().groupby(limpio).any()
    return (permiso & ~baja).sum()


@exercise.mistake
def toda_la_lista(contactos):
    """Has contado todos los correos de la lista. Tener el correo de alguien no es tener su permiso. ¿Qué dos condiciones
    faltan?"""
    return contactos["correo"].str.strip().str.lower().nunique()
