"""En {mes} llegaron {llegadas} seguidores. En un mes normal llegan unos {normal:0}. El sobrino de Reme
dice que «por fin se ha hecho viral». La tabla compara los tres días más fuertes de ese mes con
todas las demás llegadas.

**¿Qué explica mejor el salto?**"""

from datasets.definiciones import FORMAS_DE_ESPANA, MESES, lote
from exercises.engine import Choice, Option

exercise = Choice(
    title="El mes del salto",
    minutes=2,
    section="el-lote",
    options=(
        Option(
            "se-hizo-viral",
            "Una publicación gustó mucho y atrajo a gente nueva.",
            "Cuando algo gusta, quienes llegan por ello suelen quedarse un tiempo. Mira la primera fila: "
            "¿cuánta de esa gente ha vuelto a dar señales?",
        ),
        Option(
            "lote-comprado",
            "Alguien compró un lote de cuentas.",
            "Eso es. Llegan juntas en tres días, casi ninguna vuelve y la mayoría dice ser de otro país. "
            "Una sola pista no bastaría. Las tres juntas lo hacen muy probable.",
        ),
        Option(
            "fallo-de-la-red",
            "La red contó dos veces las mismas llegadas.",
            "Si fueran repetidas, se parecerían a las demás. Compara las columnas: ¿se parecen en el país?",
        ),
        Option(
            "temporada-alta",
            "Empezó la temporada de bricolaje.",
            "Una temporada dura semanas y trae a gente de la zona. Aquí todo pasa en tres días. "
            "¿De dónde son?",
        ),
    ),
    hints=(
        "No mires cuántos llegaron. Mira qué hicieron después.",
        "Compara las dos columnas fila por fila. ¿En cuál se separan más?",
    ),
)


@exercise.values
def cifras(seguidores):
    meses = seguidores["fecha_alta"].dt.to_period("M").value_counts()
    salto = meses.idxmax()
    return {
        "mes": f"{MESES[salto.month - 1]} de {salto.year}",
        "llegadas": meses.max(),
        "normal": meses.drop(salto).median(),
    }


@exercise.view
def las_llegadas_comparadas(seguidores):
    """De cada 100 cuentas de cada grupo"""
    import pandas as pd

    rasgos = pd.DataFrame(
        {
            "hicieron algo en 90 días": seguidores["dias_sin_interactuar"] <= 90,
            "dicen estar en España": seguidores["pais"].isin(FORMAS_DE_ESPANA),
            "tienen foto": seguidores["foto"],
        }
    )
    es_lote = lote(seguidores)
    tabla = pd.DataFrame(
        {"los tres días": 100 * rasgos[es_lote].mean(), "las demás": 100 * rasgos[~es_lote].mean()}
    )
    return tabla.round(0).astype(int).rename_axis("de cada 100").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    vuelven, cerca = vista.loc[0], vista.loc[1]
    se_van = vuelven["los tres días"] < vuelven["las demás"] / 2
    estan_lejos = cerca["los tres días"] < cerca["las demás"] / 2
    return "lote-comprado" if se_van and estan_lejos else "se-hizo-viral"


@exercise.solution
def el_mes_del_salto(seguidores):
    """Llegan juntas, casi ninguna vuelve y la mayoría dice ser de otro país."""
    es_lote = lote(seguidores)
    activos = seguidores["dias_sin_interactuar"] <= 90
    return "lote-comprado" if activos[es_lote].mean() < activos.mean() / 2 else "se-hizo-viral"
