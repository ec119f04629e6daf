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
    tasas = _etiquetas(menciones, "tasas")
    return {
        "fiestas": sentimiento_neto(_etiquetas(menciones, "fiestas")),
        "positivas": int((tasas == POSITIVA).sum()),
        "negativas": int((tasas == NEGATIVA).sum()),
        "todas": len(tasas),
    }


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
    """Eso es: positivas menos quejas, {positivas} − {negativas}, entre {todas} y por 100. En las fiestas sale
    {fiestas:0}. El canal no cae mejor en septiembre: trae otra noticia. Por eso un neto se compara con el del
    mismo tema."""
    return sentimiento_neto(_etiquetas(menciones, "tasas"))


@exercise.mistake
def sin_las_neutras(menciones):
    """Has dejado fuera las neutras: el número se hace más extremo sin que nadie se queje más. Se puede hacer,
    si se avisa. Aquí entran. ¿Entre cuántas divides entonces?"""
    etiquetas = _etiquetas(menciones, "tasas")
    return sentimiento_neto(etiquetas[etiquetas != NEUTRA])


@exercise.mistake
def solo_las_quejas(menciones):
    """Has calculado cuántas son quejas. Falta la otra mitad de la cuenta: las positivas también entran,
    aunque sean pocas. ¿Qué pasa cuando restas?"""
    return 100 * (_etiquetas(menciones, "tasas") == NEGATIVA).mean()


@exercise.mistake
def la_resta_a_secas(menciones):
    """Has restado y lo has dejado ahí. Con más menciones, esa resta crece aunque la gente opine igual. ¿Cómo
    se compara un tema grande con uno pequeño?"""
    etiquetas = _etiquetas(menciones, "tasas")
    return int((etiquetas == POSITIVA).sum() - (etiquetas == NEGATIVA).sum())


@exercise.mistake
def al_reves_y_sin_dividir(menciones):
    """Has restado las positivas a las quejas y lo has dejado ahí. El signo dice quién gana, y dividir deja
    comparar temas de distinto tamaño. ¿Qué va delante en la fórmula, y qué va debajo?"""
    return -la_resta_a_secas(menciones)


@exercise.mistake
def la_columna_de_las_fiestas(menciones):
    """Esa es la cuenta de las fiestas, y está bien hecha. La pregunta es por las tasas, que traen otra noticia.
    ¿Qué columna toca?"""
    return sentimiento_neto(_etiquetas(menciones, "fiestas"))


@exercise.mistake
def las_dos_columnas(menciones):
    """Has juntado fiestas y tasas. Así una tapa a la otra, y el número no habla de ninguna. ¿Qué columna pide
    Óscar?"""
    etiquetas = [*_etiquetas(menciones, "fiestas"), *_etiquetas(menciones, "tasas")]
    return 100 * (etiquetas.count(POSITIVA) - etiquetas.count(NEGATIVA)) / len(etiquetas)


@exercise.mistake
def parte_de_uno(menciones):
    """Has dividido bien y lo has dejado en una parte de 1. El neto se cuenta de cada 100 menciones, y va de −100 a
    100. ¿Por cuánto falta multiplicar?"""
    return sentimiento_neto(_etiquetas(menciones, "tasas")) / 100
