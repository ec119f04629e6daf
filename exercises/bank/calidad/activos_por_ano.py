"""Reme se pregunta si siempre fue así. Cada seguidor lleva apuntado cuándo llegó (`fecha_alta`) y
cuántos días hace que no interactúa (`dias_sin_interactuar`, vacío si nunca).

**Completa la función: por cada año de llegada, cuántos seguidores de cada 100 siguen activos (90
días).** Devuelve una columna de pandas con el año como índice."""

from exercises.engine import Code

exercise = Code(
    title="Cada año de llegada, con sus activos",
    minutes=8,
    section="quien-sigue-ahi",
    tolerance=0.05,
    starter=(
        'ano = seguidores["fecha_alta"].dt.year',
        'activo = seguidores["dias_sin_interactuar"] <= 90',
        "# Agrupa «activo» por año y di cuántos son de cada 100.",
        "return ...",
    ),
    hints=(
        "`activo` es una columna de verdadero y falso. ¿Qué da su media?",
        "Con `groupby(ano)` haces un montón por año; con `mean()` miras cada montón.",
        "Agrupa activo por ano, haz la media y multiplica por 100.",
    ),
)


@exercise.solution
def activos_por_ano(seguidores):
    """Eso es. El último año cae respecto al anterior, y no porque la tienda lo hiciera peor. ¿Quién llegó
    ese año? Lo verás en «El mes del salto»."""
    ano = seguidores["fecha_alta"].dt.year
    activo = seguidores["dias_sin_interactuar"] <= 90
    return 100 * activo.groupby(ano).mean()


@exercise.mistake
def cuenta_en_vez_de_tasa(seguidores):
    """Has contado cuántos activos llegaron cada año. Un año con más altas tiene más activos sin ser
    mejor. ¿Cómo se compara un año grande con uno pequeño?"""
    activo = seguidores["dias_sin_interactuar"] <= 90
    return activo.groupby(seguidores["fecha_alta"].dt.year).sum()


@exercise.mistake
def parte_de_uno(seguidores):
    """Has devuelto una parte de 1: va bien de camino. El enunciado pide de cada 100. ¿Qué te falta
    hacer con la media?"""
    activo = seguidores["dias_sin_interactuar"] <= 90
    return activo.groupby(seguidores["fecha_alta"].dt.year).mean()


@exercise.mistake
def quita_a_quien_nunca(seguidores):
    """Has dejado fuera a quienes nunca interactuaron, y con ellos a casi todos los fantasmas. ¿Qué
    parte de la lista te queda así?"""
    vistos = seguidores.dropna(subset=["dias_sin_interactuar"])
    activo = vistos["dias_sin_interactuar"] <= 90
    return 100 * activo.groupby(vistos["fecha_alta"].dt.year).mean()


@exercise.mistake
def reparto_de_los_activos(seguidores):
    """Has repartido los activos entre los años: tus cifras suman 100. La pregunta es otra. De los que
    llegaron ese año, ¿cuántos siguen?"""
    activo = seguidores["dias_sin_interactuar"] <= 90
    por_ano = activo.groupby(seguidores["fecha_alta"].dt.year).sum()
    return 100 * por_ano / por_ano.sum()


@exercise.mistake
def vacio_es_cero(seguidores):
    """Has leído el vacío como cero días, y así quien nunca apareció parece el más activo. Vacío quiere
    decir nunca. ¿A quién has vuelto activo?"""
    activo = seguidores["dias_sin_interactuar"].fillna(0) <= 90
    return 100 * activo.groupby(seguidores["fecha_alta"].dt.year).mean()


@exercise.mistake
def plazo_de_un_ano(seguidores):
    """Has dado un año de plazo. Así cuentan como activos quienes hace meses que callan. ¿Qué plazo pide
    el enunciado?"""
    activo = seguidores["dias_sin_interactuar"] <= 365
    return 100 * activo.groupby(seguidores["fecha_alta"].dt.year).mean()
