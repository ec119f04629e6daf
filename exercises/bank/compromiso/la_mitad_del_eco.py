"""De las consultas de siempre, la mitad llega por otros caminos y no cambia. La otra mitad es eco de lo
publicado: {eco} por semana. Cada semana callada se queda en {queda} de cada 100 de la anterior.

**¿En qué semana de silencio queda por primera vez la mitad del eco, o menos?** Un número entero."""

from datasets.definiciones import lo_de_antes
from datasets.eco import nivel, semanas_hasta_la_mitad
from datasets.ledger import HOTEL_BY_NETWORKS, HOTEL_RETENTION
from exercises.engine import Number

SEMANAS = range(10)

exercise = Number(
    title="¿Cuándo queda la mitad?",
    minutes=3,
    section="el-eco",
    unit="semanas",
    decimals=0,
    tolerance=0,
    hints=(
        "La mitad de qué: del eco, no de todas las consultas.",
        "Divide el eco del principio entre dos y baja por la tabla hasta encontrar menos.",
    ),
)


@exercise.values
def cifras(meses):
    return {
        "eco": round(lo_de_antes(meses) * HOTEL_BY_NETWORKS, 1),
        "queda": round(100 * HOTEL_RETENTION),
    }


@exercise.view
def semana_a_semana(eco):
    """Consultas que trae el eco, según cuántas semanas lleva callado el hotel"""
    import pandas as pd

    quedan = [round(eco * nivel(semana, semana, HOTEL_RETENTION), 1) for semana in SEMANAS]
    return pd.DataFrame({"semana": SEMANAS, "consultas por el eco": quedan})


@exercise.from_view
def desde_la_vista(vista):
    eco = vista["consultas por el eco"]
    mitad = vista[eco <= eco[0] / 2]
    return int(mitad["semana"].min())


def _semana_de(parte):
    return next(n for n in range(1, 100) if nivel(n, n, HOTEL_RETENTION) <= parte)


@exercise.solution
def la_mitad_del_eco():
    """Eso es: mes y medio largo. Y en otras tantas semanas quedará la mitad de la mitad, no cero. Por eso
    al principio nadie nota nada."""
    return _semana_de(0.5)


@exercise.mistake
def siempre_la_misma_resta():
    """Has restado lo mismo cada semana. Pero se pierde una parte de lo que queda, y cada vez queda
    menos. ¿Qué dice la tabla en esa semana?"""
    return round(0.5 / (1 - HOTEL_RETENTION))


@exercise.mistake
def una_semana_antes():
    """Te has quedado en la fila más cercana a la mitad, por encima. Ahí todavía queda más. ¿Y en la fila
    siguiente?"""
    return int(semanas_hasta_la_mitad(HOTEL_RETENTION))


@exercise.mistake
def hasta_que_no_quede():
    """Has contado como si el eco se acabara, y nunca llega a cero. La pregunta es por la mitad. ¿En qué
    fila se cruza?"""
    return round(1 / (1 - HOTEL_RETENTION))


@exercise.mistake
def un_mes():
    """Has puesto un mes, y a las cuatro semanas aún queda más de la mitad. Compruébalo en la tabla. ¿En
    qué fila baja?"""
    return 4


@exercise.mistake
def una_fila_de_mas():
    """Has bajado una fila de más. En la anterior ya quedaba menos de la mitad. ¿Cuánto es la mitad del
    eco de la primera fila?"""
    return _semana_de(0.5) + 1


@exercise.mistake
def la_mitad_en_consultas(eco):
    """Has escrito cuántas consultas son la mitad. Ese es el listón; la pregunta es por la semana. ¿En qué
    fila baja de ahí?"""
    return eco / 2
