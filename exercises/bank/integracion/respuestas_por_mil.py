"""De {boletines} boletines del trimestre, {de_la_casa} hablan de la propia empresa: premios, aniversarios,
inauguraciones. El resto habla de quien compra: cómo guarda las acelgas, qué se le estropea, qué preguntó.

La tabla suma cuántas veces se abrieron y cuánta gente contestó. **Por cada 1000 aperturas, ¿cuántas respuestas más
hay cuando habla de la clientela?** Un decimal."""

from datasets.definiciones import boletines
from exercises.engine import Number

exercise = Number(
    title="Quién contesta al boletín",
    minutes=4,
    section="de-quien-habla-el-boletin",
    unit="de cada 1000",
    tolerance=0.05,
    hints=(
        "Las dos filas no se abrieron las mismas veces. Ponlas primero en la misma medida.",
        "Calcula las respuestas por cada 1000 aperturas en cada fila, con dos decimales.",
        "Divide las respuestas entre las aperturas, multiplica por 1000 en cada fila y resta.",
    ),
)


def por_mil(piezas):
    tabla = boletines(piezas)
    return 1000 * tabla["respuestas"] / tabla["aperturas"]


@exercise.values
def cifras(piezas):
    tabla, tasas = boletines(piezas), por_mil(piezas)
    en_la_red = piezas.loc[piezas["canal"] == "red social", "mensaje"]
    return {
        "ofertas": 100 * (en_la_red == "precio").mean(),
        "boletines": int(tabla["boletines"].sum()),
        "de_la_casa": int(tabla.at["empresa", "boletines"]),
        "casa": tasas["empresa"],
        "clientela": tasas["clientela"],
        "mas": tasas["clientela"] - tasas["empresa"],
    }


@exercise.view
def aperturas_y_respuestas(piezas):
    """Los boletines del trimestre, según de quién hablan"""
    tabla = boletines(piezas)[["aperturas", "respuestas"]]
    return tabla.rename_axis("habla de").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    tasas = 1000 * vista["respuestas"] / vista["aperturas"]
    return tasas[1] - tasas[0]


@exercise.solution
def respuestas_por_mil(piezas):
    """Eso es: primero la misma medida, después la resta. Hay más conversación cuando el boletín habla de quien lo lee.
    Por qué, todavía no lo sabes."""
    tasas = por_mil(piezas)
    return tasas["clientela"] - tasas["empresa"]


@exercise.mistake
def resta_sin_dividir(piezas):
    """Has restado las respuestas tal como vienen. Las dos filas no se abrieron las mismas veces. ¿Cuántas habría en
    cada una por cada 1000 aperturas?"""
    respuestas = boletines(piezas)["respuestas"]
    return respuestas["clientela"] - respuestas["empresa"]


@exercise.mistake
def solo_la_clientela(piezas):
    """Has calculado las respuestas por 1000 de los que hablan de la clientela. Vas bien. La pregunta es cuántas más:
    ¿más que cuáles?"""
    return por_mil(piezas)["clientela"]


@exercise.mistake
def solo_la_casa(piezas):
    """Has calculado las respuestas por 1000 de los que hablan de la empresa. Es la mitad del camino. ¿Cuánto sale en
    la otra fila?"""
    return por_mil(piezas)["empresa"]


@exercise.mistake
def cuantas_veces(piezas):
    """Has dividido una tasa entre la otra: tu cifra dice cuántas veces más. La pregunta es cuántas respuestas más, y eso
    es una resta. ¿Qué dos tasas restas?"""
    tasas = por_mil(piezas)
    return tasas["clientela"] / tasas["empresa"]


@exercise.mistake
def resta_y_luego_divide(piezas):
    """Has restado las respuestas y has dividido entre todas las aperturas juntas. Cada respuesta salió de sus propias
    aperturas. ¿Qué sale si divides cada fila por separado?"""
    tabla = boletines(piezas)
    resta = tabla.at["clientela", "respuestas"] - tabla.at["empresa", "respuestas"]
    return 1000 * resta / tabla["aperturas"].sum()


@exercise.mistake
def las_dos_sumadas(piezas):
    """Has sumado las dos tasas. La pregunta las compara. ¿Qué operación dice cuánto más tiene una que otra?"""
    return por_mil(piezas).sum()
