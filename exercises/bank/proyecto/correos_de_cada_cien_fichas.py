"""En el escritorio de Dana hay otro archivo, `contactos`: su lista, ficha a ficha. Un mismo correo puede estar escrito de varias maneras. Se puede
mandar una oferta si el correo tiene permiso para «ofertas» en alguna de sus fichas y baja en ninguna.

**Completa la función: ¿cuántos correos a los que se puede escribir hay por cada 100 fichas?** Limpia antes el correo: sin espacios alrededor y en
minúsculas. Devuelve un número, sin redondear."""

from exercises.engine import Code

exercise = Code(
    title="De fichas a correos",
    minutes=7,
    section="los-archivos",
    tolerance=0.005,
    starter=(
        'correo = contactos["correo"].str.strip().str.lower()',
        'permiso = contactos["permiso"] == "ofertas"',
        'baja = contactos["fecha_baja"].notna()',
        "return ...",
    ),
    hints=(
        "`permiso.groupby(correo).any()` dice, correo a correo, si hay permiso en alguna ficha.",
        "Haz lo mismo con la baja y quédate con quien tiene lo uno y no lo otro: `(si & ~no).sum()`.",
        "Divide esos correos entre `len(contactos)` y multiplica por 100.",
    ),
)


@exercise.solution
def correos_de_cada_cien_fichas(contactos):
    """Eso es, y sale algo más que repasando la lista a mano: quien volvió con otro correo cuenta aquí dos veces. La diapositiva de Lucas contaba
    fichas y las llamaba contactos."""
    correo = contactos["correo"].str.strip().str.lower()
    permiso = (contactos["permiso"] == "ofertas").groupby(correo).any()
    baja = contactos["fecha_baja"].notna().groupby(correo).any()
    return 100 * (permiso & ~baja).sum() / len(contactos)


def _por_correo(contactos):
    correo = contactos["correo"].str.strip().str.lower()
    permiso = (contactos["permiso"] == "ofertas").groupby(correo).any()
    return permiso, contactos["fecha_baja"].notna().groupby(correo).any()


@exercise.mistake
def fichas_y_no_correos(contactos):
    """Tu cifra trata cada ficha, o cada manera de escribir un correo, como si fuera alguien distinto. Quien tiene dos recibiría dos ofertas. ¿Has
    limpiado el correo y has agrupado por él?"""
    bien = (contactos["permiso"] == "ofertas") & contactos["fecha_baja"].isna()
    return 100 * bien.mean()


@exercise.mistake
def olvida_las_bajas(contactos):
    """Has contado a quien dijo que sí alguna vez. Falta quitar a quien después dijo que no. ¿Qué columna lo dice?"""
    permiso, _ = _por_correo(contactos)
    return 100 * permiso.sum() / len(contactos)


@exercise.mistake
def olvida_el_permiso(contactos):
    """Has contado todos los correos sin baja. Tener un correo no es tener permiso. ¿Qué condición falta?"""
    _, baja = _por_correo(contactos)
    return 100 * (~baja).sum() / len(contactos)


@exercise.mistake
def cualquier_permiso(contactos):
    """Has dado por bueno cualquier permiso. Quien lo dio para avisos de su pedido no pidió ofertas. ¿Qué valor tiene que tener la
    columna?"""
    correo = contactos["correo"].str.strip().str.lower()
    _, baja = _por_correo(contactos)
    permiso = contactos["permiso"].notna().groupby(correo).any()
    return 100 * (permiso & ~baja).sum() / len(contactos)


@exercise.mistake
def la_baja_de_una_sola_ficha(contactos):
    """Has quitado la ficha con la baja y has dejado su gemela. Esa persona dijo que no. ¿Cómo miras la baja de todas las fichas de un
    correo?"""
    bien = contactos[(contactos["permiso"] == "ofertas") & contactos["fecha_baja"].isna()]
    return 100 * bien["correo"].str.strip().str.lower().nunique() / len(contactos)


@exercise.mistake
def entre_los_correos(contactos):
    """Has dividido entre los correos distintos. La diapositiva contaba fichas, y es lo que se quiere corregir. ¿Entre qué
    divides?"""
    permiso, baja = _por_correo(contactos)
    return 100 * (permiso & ~baja).mean()


@exercise.mistake
def cuantos_y_no_de_cada_cien(contactos):
    """Has contado los correos. Falta ponerlos al lado de la cifra de Lucas: de cada 100 fichas. ¿Entre qué divides?"""
    permiso, baja = _por_correo(contactos)
    return (permiso & ~baja).sum()


@exercise.mistake
def una_parte_de_uno(contactos):
    """Has dado una parte de 1. La pregunta es por cada 100 fichas. ¿Por cuánto multiplicas?"""
    permiso, baja = _por_correo(contactos)
    return (permiso & ~baja).sum() / len(contactos)
