"""Seis objetivos, escritos como se escriben de verdad. A cinco les falta justo una cosa. Al otro, ninguna.

**¿Qué le falta a cada uno?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Qué le falta a este objetivo?",
    minutes=5,
    section="un-objetivo-que-se-pueda-fallar",
    classes=(
        Class("concreto", "Algo que se pueda contar"),
        Class("partida", "Una cifra de partida"),
        Class("alcanzable", "Que quepa en sus fuerzas"),
        Class("relevante", "Que sirva al negocio"),
        Class("fecha", "Una fecha"),
        Class("nada", "Nada: está completo"),
    ),
    items=(
        Item(
            "sastreria",
            "**Sastrería:** «Subir de 6 a 8 la presencia en redes, antes del 31 de marzo.»",
            "¿Seis qué? «Presencia» no se puede contar dos veces igual.",
        ),
        Item(
            "farmacia",
            "**Farmacia:** «Que vuelva un 20 % más de gente a la consulta de tensión, antes del 31 de diciembre.»",
            "Un 20 % más, ¿respecto a cuántas personas?",
        ),
        Item(
            "maceta",
            "**La Maceta:** «Pasar de 190 a 230 compras repetidas al mes, cuanto antes.»",
            "«Cuanto antes» no llega nunca, así que no se puede fallar.",
        ),
        Item(
            "irene",
            "**Irene, sola:** «Pasar de 1 a 40 clientes nuevos al mes, antes del 30 de junio.»",
            "Trabaja sola. Aunque llegaran, no podría atenderlos.",
        ),
        Item(
            "ferreteria",
            "**La Tuerca Azul:** «Pasar de 5990 a 7000 seguidores, antes del 31 de diciembre.»",
            "Tiene cifra y fecha. Nadie ha dicho qué gana la tienda al llegar.",
        ),
        Item(
            "hotel",
            "**Hotel:** «Pasar de 10 a 14 reservas al mes de huéspedes que ya vinieron, antes del 30 de junio.»",
            "Dice qué, de cuánto a cuánto y cuándo. Cabe en la casa y la casa lo nota.",
        ),
    ),
    hints=(
        "Hazle las cinco preguntas a cada uno, en orden: ¿qué?, ¿desde cuánto?, ¿cabe?, ¿a quién le sirve?, ¿cuándo?",
        "Hay uno con todos los números y con fecha que no sirve a la tienda.",
        "Cada respuesta se usa una sola vez.",
    ),
)


@exercise.solution
def que_le_falta():
    """Eso es. Los números no bastan: el de la ferretería los tiene todos y no dice para qué. Cinco preguntas y un
    minuto ahorran meses."""
    return {
        "sastreria": "concreto",
        "farmacia": "partida",
        "maceta": "fecha",
        "irene": "alcanzable",
        "ferreteria": "relevante",
        "hotel": "nada",
    }


@exercise.mistake
def el_tanto_por_ciento_basta():
    """Has dado por medible un 20 % más. Si hoy van cinco personas, es una; si van cien, son veinte. ¿Qué número hay
    que apuntar antes de empezar?"""
    return Pattern(items=("farmacia",), classes=("nada",))


@exercise.mistake
def antes_falta_otra_cosa():
    """Antes falta otra cosa. Un 20 % más de cinco personas es una; de cien, veinte. ¿Qué número hay que apuntar antes de
    empezar?"""
    return Pattern(items=("farmacia",), classes=("alcanzable", "relevante"))


@exercise.mistake
def cuanto_antes_es_una_fecha():
    """Has pasado por alto una fecha que no está en el calendario. ¿Qué día mirarías si se ha cumplido?"""
    return Pattern(items=("maceta",), classes=("nada", "alcanzable", "relevante"))


@exercise.mistake
def con_cifra_y_fecha_vale():
    """Tiene cifra y fecha, y por eso parece bueno. Imagina que se cumple mañana, con el lote que vende el teléfono
    del sobrino. ¿Qué cambia en la caja?"""
    return Pattern(items=("ferreteria",), classes=("nada", "alcanzable"))


@exercise.mistake
def querer_es_poder():
    """Has leído los números sin mirar quién los tiene que cumplir. Irene trabaja sola. ¿Cuántos clientes nuevos al
    día serían?"""
    return Pattern(items=("irene",), classes=("nada", "relevante"))


@exercise.mistake
def presencia_se_entiende():
    """«Presencia» suena claro hasta que dos personas la cuentan. ¿Son publicaciones, seguidores, visitas? ¿Qué
    contaría Aurelio cada lunes?"""
    return Pattern(items=("sastreria",), classes=("nada", "relevante", "alcanzable"))


@exercise.mistake
def falta_por_costumbre():
    """Al hotel le has buscado una falta que no tiene. Hazle las cinco preguntas despacio. ¿Cuál se queda sin
    respuesta?"""
    return Pattern(
        items=("hotel",), classes=("concreto", "partida", "alcanzable", "relevante", "fecha")
    )
