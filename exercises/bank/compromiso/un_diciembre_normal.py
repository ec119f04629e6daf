"""Dana Ferrer vende plantas en línea: es La Maceta Viajera. En noviembre guardó dinero para diciembre, porque en Navidad vende
todo el mundo. Acaba el mes, los mensajes le parecen pocos y quiere cambiarlo todo. Antes, mira sus otros años.

**De cada 100 mensajes por semana de un mes medio, ¿cuántos le llegan en diciembre?** Sin decimales."""

from datasets.definiciones import irene_mes_a_mes, temporada
from exercises.engine import Number

exercise = Number(
    title="Un diciembre normal para Dana",
    minutes=4,
    section="diciembre-no-es-el-pico",
    unit="de cada 100",
    decimals=0,
    tolerance=0.6,
    hints=(
        "De las cuatro filas, hacen falta dos.",
        "El mes medio vale 100. ¿Diciembre está por encima o por debajo?",
        "Divide los mensajes de diciembre entre los del mes medio y multiplica por 100.",
    ),
)


def _por_semana(meses):
    maceta = meses[meses["organizacion"] == "maceta"]
    sumas = maceta.groupby(maceta["mes"].dt.month)[["mensajes", "semanas"]].sum()
    return (sumas["mensajes"] / sumas["semanas"]).round(1)


@exercise.values
def cifras(meses):
    por_semana = _por_semana(meses)
    irene = irene_mes_a_mes(meses)["consultas"]
    return {
        "irene_primero": int(irene.iloc[1]),
        "irene_noviembre": int(irene.iloc[12]),
        "irene_segundo": int(irene.iloc[13]),
        "diciembre": por_semana[12],
        "noviembre": por_semana[11],
        "mayo": por_semana[5],
        "medio": round(float(por_semana.mean()), 1),
        "indice": temporada(meses, "maceta")[12],
    }


@exercise.view
def cuatro_filas(diciembre, noviembre, mayo, medio):
    """Mensajes por semana de La Maceta, media de tres años"""
    import pandas as pd

    return pd.DataFrame(
        {
            "mes": ["mayo", "noviembre", "diciembre", "mes medio"],
            "mensajes por semana": [mayo, noviembre, diciembre, medio],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    mensajes = vista.set_index("mes")["mensajes por semana"]
    return 100 * mensajes["diciembre"] / mensajes["mes medio"]


@exercise.solution
def un_diciembre_normal(diciembre, medio):
    """Eso es. Un diciembre flojo es lo normal en su casa: no avisa de nada. Avisaría quedarse por debajo de otros
    diciembres. ¿En qué mes pondrías tú el dinero que guardó?"""
    return 100 * diciembre / medio


@exercise.mistake
def contra_noviembre(diciembre, noviembre):
    """Has comparado diciembre con noviembre, que es el mes anterior y tiene su propia temporada. Aquí se pide contra el
    mes medio. ¿Qué fila lo trae?"""
    return 100 * diciembre / noviembre


@exercise.mistake
def contra_el_mejor(diciembre, mayo):
    """Has comparado con mayo, uno de los meses de las plantas. Contra un mes tan bueno, casi todos los demás parecen malos.
    ¿Contra qué fila se mide uno normal?"""
    return 100 * diciembre / mayo


@exercise.mistake
def al_reves(diciembre, medio):
    """Has dividido el mes medio entre diciembre. El que vale 100 es el mes medio. ¿Cuál va abajo?"""
    return 100 * medio / diciembre


@exercise.mistake
def los_que_faltan(diciembre, medio):
    """Has calculado cuántos faltan hasta 100. La pregunta es cuántos llegan. ¿Cuántos quedan?"""
    return 100 - 100 * diciembre / medio


@exercise.mistake
def la_resta(diciembre, medio):
    """Has restado mensajes. Esa diferencia es grande para Reme y pequeña para Ondavalle: falta ponerla «de cada 100». ¿Entre
    qué divides?"""
    return medio - diciembre


@exercise.mistake
def los_de_mayo(mayo, medio):
    """Has hecho la cuenta con mayo. Está bien hecha, y dice cuándo la buscan. ¿Y diciembre?"""
    return 100 * mayo / medio
