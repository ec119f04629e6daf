"""Óscar quiere un solo número por tema, para compararlo con el año que viene. Cuenta las menciones que escribieron otras
personas en los últimos doce meses. Las neutras también entran abajo.

**¿Cuál es el sentimiento neto de las tasas?** Un decimal; con signo menos si ganan las quejas."""

from datasets.definiciones import NEGATIVA, NEUTRA, POSITIVA, ajenas, sentimiento_neto
from exercises.engine import Number

DESDE = "2025-11-01"

exercise = Number(
    title="El neto de las tasas",
    minutes=3,
    section="gusta-o-molesta",
    unit="puntos",
    tolerance=0.05,
    hints=(
        "Usa solo la columna de las tasas. ¿Cuántas menciones suman las tres filas?",
        "A las positivas réstales las negativas. Si ganan las negativas, sale menos que cero.",
        "Divide esa resta entre la suma de las tres filas y multiplica por 100.",
    ),
)


def _etiquetas(menciones, tema):
    suyas = ajenas(menciones, "ayuntamiento")
    ultimas = suyas[suyas["fecha"] >= DESDE]
    return ultimas[ultimas["tema"] == tema]["etiqueta_humana"]


@exercise.values
def cifras(menciones):
    return {"fiestas": sentimiento_neto(_etiquetas(menciones, "fiestas"))}


@exercise.view
def etiquetas_de_dos_temas(menciones):
    """Menciones del ayuntamiento que escribieron otras personas, en doce meses"""
    import pandas as pd

    orden = (POSITIVA, NEUTRA, NEGATIVA)
    cuentas = {
        tema: _etiquetas(menciones, tema).value_counts().reindex(orden, fill_value=0).tolist()
        for tema in ("fiestas", "tasas")
    }
    return pd.DataFrame({"etiqueta": ["positivas", "neutras", "negativas"], **cuentas})


@exercise.from_view
def desde_la_vista(vista):
    positivas, neutras, negativas = vista["tasas"]
    return 100 * (positivas - negativas) / (positivas + neutras + negativas)


@exercise.solution
def el_neto_de_las_tasas(menciones):
    """Eso es. En las fiestas sale {fiestas:0}. El canal no cae mejor en septiembre: trae otra noticia. Por eso
    un neto se compara con el del mismo tema, nunca con el de otro."""
    return sentimiento_neto(_etiquetas(menciones, "tasas"))


@exercise.mistake
def sin_las_neutras(menciones):
    """Has dejado fuera las neutras: el número se hace más extremo sin que nadie se queje más. Se puede hacer,
    si se avisa. Aquí entran. ¿Entre cuántas divides entonces?"""
    etiquetas = _etiquetas(menciones, "tasas")
    return sentimiento_neto(etiquetas[etiquetas != NEUTRA])


@exercise.mistake
def solo_las_quejas(menciones):
    """Has calculado cuántas son quejas. Falta la otra mitad de la cuenta: alguien pagó sin problemas y lo dijo.
    ¿Qué pasa cuando restas?"""
    return 100 * (_etiquetas(menciones, "tasas") == NEGATIVA).mean()


@exercise.mistake
def la_resta_a_secas(menciones):
    """Has restado y lo has dejado ahí. Con más menciones, esa resta crece aunque la gente opine igual. ¿Cómo
    se compara un tema grande con uno pequeño?"""
    etiquetas = _etiquetas(menciones, "tasas")
    return int((etiquetas == POSITIVA).sum() - (etiquetas == NEGATIVA).sum())
