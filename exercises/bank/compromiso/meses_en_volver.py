"""En junio el hotel vuelve a publicar dos piezas por semana, como antes. Tomás espera recuperar enseguida
las {siempre} consultas por semana de siempre. Acepta darlo por recuperado cuando falte **menos de
una**.

**¿Cuántos meses tardó en volver?** Junio es el mes 1. Un número entero."""

from datasets.definiciones import MESES, YA_ES_LO_DE_ANTES, desde_el_silencio, lo_de_antes
from exercises.engine import Number

exercise = Number(
    title="¿Cuánto tarda en volver?",
    minutes=3,
    section="el-silencio-en-los-datos",
    unit="meses",
    decimals=0,
    tolerance=0,
    hints=(
        "Busca la primera fila en la que falte menos de una consulta.",
        "Resta 1 a las consultas de siempre. ¿Qué mes pasa de ahí por primera vez?",
        "Cuenta desde junio hasta ese mes, los dos incluidos.",
    ),
)


@exercise.values
def cifras(meses):
    return {"siempre": lo_de_antes(meses)}


@exercise.view
def los_meses_del_hotel(meses, siempre):
    """El hotel, de mayo a octubre de 2026"""
    import pandas as pd

    desde = desde_el_silencio(meses).iloc[3:]
    return pd.DataFrame(
        {
            "mes": ["antes de callar", *(MESES[dia.month - 1] for dia in desde["mes"])],
            "consultas por semana": [siempre, *desde["por_semana"]],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    consultas = vista["consultas por semana"]
    mayo = 1
    return int((consultas[0] - consultas[mayo:] < YA_ES_LO_DE_ANTES).idxmax()) - mayo


def _vuelta(meses):
    """Consultas por semana desde que vuelve a publicar."""
    desde = desde_el_silencio(meses)
    return desde[desde["publicaciones"] > 0]["por_semana"].reset_index(drop=True)


@exercise.solution
def meses_en_volver(meses, siempre):
    """Eso es: calló cuatro meses y tardó otros cinco en volver. Publicar otra vez no borra el silencio;
    solo empieza a rellenarlo."""
    return 1 + int((siempre - _vuelta(meses) < YA_ES_LO_DE_ANTES).idxmax())


@exercise.mistake
def desde_que_callo(meses, siempre):
    """Has contado desde febrero, con los meses de silencio dentro. Es lo que duró el bache entero. ¿Y
    desde que vuelve a publicar?"""
    silencio = int((desde_el_silencio(meses)["publicaciones"] == 0).sum())
    return silencio + meses_en_volver(meses, siempre)


@exercise.mistake
def en_cuanto_sube(meses):
    """Has parado en el primer mes que sube. Sube, sí, pero aún faltan muchas consultas. ¿Cuántas faltan
    en esa fila para llegar a las de siempre?"""
    return 1


@exercise.mistake
def casi_pero_no(meses, siempre):
    """Has parado un mes antes: ahí aún falta más de una consulta por semana. Haz la resta en esa fila y en
    la siguiente. ¿Cuál baja de una?"""
    return meses_en_volver(meses, siempre) - 1


@exercise.mistake
def cuenta_mayo(meses, siempre):
    """Has contado una fila de más. En mayo el hotel seguía callado. ¿Qué mes es el 1?"""
    return meses_en_volver(meses, siempre) + 1


@exercise.mistake
def cerca_del_final():
    """Has parado cerca del final, y en esa fila aún falta más de una. Haz la resta con las consultas de
    antes. ¿En qué fila falta menos?"""
    return 3


@exercise.mistake
def a_mitad_de_la_subida():
    """Has parado a mitad de la subida: ahí todavía faltan más de dos. Resta cada fila de las consultas de
    antes. ¿Dónde falta menos de una?"""
    return 2
