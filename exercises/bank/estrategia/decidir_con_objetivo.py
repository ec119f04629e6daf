"""En `campanas`, `objetivo` está vacío si nadie lo escribió, y `decision`, si al acabar no se decidió nada.

**Completa la función: de cada 100 campañas, cuántas acabaron en una decisión, con objetivo escrito y sin él.** Devuelve
una columna de pandas con `True` (escrito) y `False` (sin escribir) como índice."""

from exercises.engine import Code

exercise = Code(
    title="¿Decide más quien lo escribió?",
    minutes=7,
    section="un-objetivo-que-se-pueda-fallar",
    tolerance=0.05,
    starter=(
        'escrito = campanas["objetivo"].notna()',
        'decidida = campanas["decision"].notna()',
        "# Agrupa «decidida» según «escrito» y di cuántas son de cada 100.",
        "return ...",
    ),
    hints=(
        "`notna()` da verdadero donde hay algo escrito. ¿Qué da la media de verdaderos y falsos?",
        "Con `groupby(escrito)` haces dos montones; con `mean()` miras cada uno.",
        "Agrupa decidida por escrito, haz la media y multiplica por 100.",
    ),
)


@exercise.solution
def decidir_con_objetivo(campanas):
    """Eso es. Donde se escribió el objetivo se decide mucho más. Ojo: quizá quien escribe es también quien revisa.
    ¿Cómo sabrías si escribir cambia algo por sí solo?"""
    escrito = campanas["objetivo"].notna()
    decidida = campanas["decision"].notna()
    return 100 * decidida.groupby(escrito).mean()


@exercise.mistake
def cuenta_en_vez_de_tasa(campanas):
    """Has contado decisiones. Un montón más grande tiene más sin decidir mejor. ¿Cómo se comparan dos montones de
    distinto tamaño?"""
    return campanas["decision"].notna().groupby(campanas["objetivo"].notna()).sum()


@exercise.mistake
def parte_de_uno(campanas):
    """Has devuelto una parte de 1. El enunciado pide de cada 100. ¿Qué te falta hacer con la media?"""
    return campanas["decision"].notna().groupby(campanas["objetivo"].notna()).mean()


@exercise.mistake
def agrupa_al_reves(campanas):
    """Has agrupado por la decisión: dices cuántas de las decididas tenían objetivo. Se pregunta al revés. ¿Qué
    columna hace los montones?"""
    return 100 * campanas["objetivo"].notna().groupby(campanas["decision"].notna()).mean()


@exercise.mistake
def solo_las_repetidas(campanas):
    """Has contado solo las campañas que se decidió repetir. Cambiar y dejar también son decisiones. ¿Qué celdas
    cuentan como «no se decidió nada»?"""
    return 100 * (campanas["decision"] == "repetir").groupby(campanas["objetivo"].notna()).mean()


@exercise.mistake
def reparto_de_las_decididas(campanas):
    """Has repartido las decididas entre los dos montones: tus cifras suman 100. La pregunta es otra. De cada montón,
    ¿cuántas acabaron en una decisión?"""
    cuantas = campanas["decision"].notna().groupby(campanas["objetivo"].notna()).sum()
    return 100 * cuantas / cuantas.sum()
