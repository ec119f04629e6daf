"""Leer todo lleva horas, y al ayuntamiento le ofrecen un programa que pone etiquetas solo. Antes de fiarse, Óscar le
da cuarenta menciones que una compañera ya había etiquetado sin ver lo que decía el programa.

**¿En cuántas coinciden la persona y el programa, de cada 100?** Un decimal."""

from datasets.definiciones import NEUTRA, ajenas, las_cuarenta, sentimiento_neto
from exercises.engine import Number

exercise = Number(
    title="Cuarenta menciones, dos lecturas",
    minutes=3,
    section="que-lee-la-maquina",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "Coinciden cuando la misma etiqueta está en las dos columnas de una fila.",
        "Suma las filas en las que coinciden. Todas las filas suman cuarenta.",
        "Divide las que coinciden entre cuarenta y multiplica por 100.",
    ),
)


def _iguales(menciones):
    return menciones["etiqueta_humana"] == menciones["etiqueta_modelo"]


@exercise.values
def cifras(menciones):
    suyas, cuarenta = ajenas(menciones, "ayuntamiento"), las_cuarenta(menciones)
    distintas = cuarenta[~_iguales(cuarenta)]
    return {
        "iguales": len(cuarenta) - len(distintas),
        "distintas": len(distintas),
        "distintas_ironicas": int(distintas["ironica"].sum()),
        "acuerdo": 100 * _iguales(suyas).mean(),
        "acuerdo_ironia": 100 * _iguales(suyas[suyas["ironica"]]).mean(),
        "acuerdo_sin_ironia": 100 * _iguales(suyas[~suyas["ironica"]]).mean(),
        "neto_persona": sentimiento_neto(suyas["etiqueta_humana"]),
        "neto_maquina": sentimiento_neto(suyas["etiqueta_modelo"]),
    }


@exercise.view
def las_dos_lecturas(menciones):
    """Las cuarenta, según lo que puso cada cual"""
    grupos = las_cuarenta(menciones).groupby(["etiqueta_humana", "etiqueta_modelo"]).size()
    tabla = grupos.reset_index(name="cuántas")
    return tabla.rename(columns={"etiqueta_humana": "la persona", "etiqueta_modelo": "el programa"})


@exercise.from_view
def desde_la_vista(vista):
    iguales = vista["la persona"] == vista["el programa"]
    return 100 * vista["cuántas"][iguales].sum() / vista["cuántas"].sum()


@exercise.solution
def coinciden_de_cuarenta(menciones):
    """Eso es: {iguales} entre cuarenta, y por 100. Suena bien hasta que preguntas en cuáles fallan. De las
    {distintas} en las que no coinciden, {distintas_ironicas} son ironías. No falla al azar: falla donde más enfada
    la gente."""
    return 100 * _iguales(las_cuarenta(menciones)).mean()


@exercise.mistake
def sin_pasar_a_cien(menciones):
    """Has contado bien las que coinciden, de cuarenta. Se pide de cada 100, para compararlo con otra prueba
    que tenga otro tamaño. ¿Cuántas serían?"""
    return int(_iguales(las_cuarenta(menciones)).sum())


@exercise.mistake
def las_que_no_coinciden(menciones):
    """Has contado los desacuerdos. Son lo más interesante, y enseguida los lees. ¿Cuántas quedan cuando los
    quitas?"""
    return 100 * (~_iguales(las_cuarenta(menciones))).mean()


@exercise.mistake
def olvida_las_neutras(menciones):
    """Has contado los acuerdos en positivas y negativas, y has olvidado las neutras. Que las dos digan
    «neutra» también es acuerdo. ¿Cuántas añades?"""
    cuarenta = las_cuarenta(menciones)
    return 100 * (_iguales(cuarenta) & (cuarenta["etiqueta_humana"] != NEUTRA)).mean()
