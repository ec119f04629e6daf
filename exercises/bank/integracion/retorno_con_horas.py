"""La misma cuenta del sorteo, para las ocho campañas de Julia de un año. Cada hora cuesta {hora} €.

**Completa la función: de cada 100 € que costó cada campaña, cuántos ganó o perdió.** Devuelve una columna de pandas con el nombre de la
campaña como índice."""

from datasets.ledger import TABLE_HOUR
from exercises.engine import Code

exercise = Code(
    title="El retorno, campaña a campaña",
    minutes=7,
    section="vender-no-es-ganar",
    tolerance=0.05,
    starter=(
        'propias = campanas[campanas["organizacion"] == "mesa-catorce"]',
        'ano = propias[propias["inicio"] >= "2025-11-01"].set_index("campana")',
        "# Lo que queda: la parte de `ventas` que dice `margen_pct`.",
        "# Lo que cuesta: `gasto`, `regalo` y `horas`, a 13 € cada una.",
        "return ...",
    ),
    hints=(
        "Haz dos columnas aparte, «queda» y «coste», y mira alguna fila antes de dividir.",
        "`margen_pct` es de cada 100: hay que dividirlo entre 100 para multiplicar por las ventas.",
        "A «queda» réstale «coste», divide entre «coste» y multiplica por 100.",
    ),
)


@exercise.values
def cifras():
    return {"hora": TABLE_HOUR}


def _ano(campanas):
    propias = campanas[campanas["organizacion"] == "mesa-catorce"]
    return propias[propias["inicio"] >= "2025-11-01"].set_index("campana")


@exercise.solution
def retorno_con_horas(campanas):
    """Eso es. Las de la lista ganan por mucho, y conviene desconfiar: la mayoría de esas mesas ya venía antes. ¿Cuántas
    habrían venido sin el aviso?"""
    propias = campanas[campanas["organizacion"] == "mesa-catorce"]
    ano = propias[propias["inicio"] >= "2025-11-01"].set_index("campana")
    queda = ano["ventas"] * ano["margen_pct"] / 100
    coste = ano["gasto"] + ano["regalo"] + 13 * ano["horas"]
    return 100 * (queda - coste) / coste


@exercise.mistake
def sin_el_margen(campanas):
    """Has comparado el coste con todo lo vendido. De ahí hay que pagar comida y servicio. ¿Qué columna dice lo que
    queda?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + ano["regalo"] + TABLE_HOUR * ano["horas"]
    return 100 * (ano["ventas"] - coste) / coste


@exercise.mistake
def lo_que_vuelve(campanas):
    """Has calculado cuánto vuelve de cada 100 €. Se pregunta cuánto se gana o se pierde. ¿Qué te falta restar?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + ano["regalo"] + TABLE_HOUR * ano["horas"]
    return ano["ventas"] * ano["margen_pct"] / coste


@exercise.mistake
def en_euros(campanas):
    """Has devuelto los euros que ganó o perdió cada una. Para comparar campañas grandes y pequeñas hace falta de cada 100.
    ¿Entre qué divides?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + ano["regalo"] + TABLE_HOUR * ano["horas"]
    return ano["ventas"] * ano["margen_pct"] / 100 - coste


@exercise.mistake
def parte_de_uno(campanas):
    """Has devuelto una parte de 1: va bien de camino. Se pide de cada 100. ¿Qué te falta hacer?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + ano["regalo"] + TABLE_HOUR * ano["horas"]
    return (ano["ventas"] * ano["margen_pct"] / 100 - coste) / coste


@exercise.mistake
def horas_como_euros(campanas):
    """Has sumado las horas como si cada una costara un euro. ¿Por cuánto hay que multiplicarlas?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + ano["regalo"] + ano["horas"]
    return 100 * (ano["ventas"] * ano["margen_pct"] / 100 - coste) / coste


@exercise.mistake
def sin_los_regalos(campanas):
    """Has dejado fuera los regalos. Un postre regalado también se compra. ¿Qué columna falta en el coste?"""
    ano = _ano(campanas)
    coste = ano["gasto"] + TABLE_HOUR * ano["horas"]
    return 100 * (ano["ventas"] * ano["margen_pct"] / 100 - coste) / coste
