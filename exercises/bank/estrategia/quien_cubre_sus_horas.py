"""La figura cuenta qué parte de cada tipo cubre sus horas. Ahora la cuenta la haces tú, con la hora a {hora} €. Pasa las horas
de semana a mes: por 52 y entre 12.

**Completa la función: por cada tipo que vende, cuántas organizaciones de cada 100 cubren sus horas con lo que les queda.** Devuelve
una columna de pandas con el tipo como índice."""

from datasets.definiciones import COSTE_DE_UNA_HORA
from exercises.engine import Code

exercise = Code(
    title="Quién cubre sus horas",
    minutes=8,
    section="estar-o-no-estar",
    tolerance=0.05,
    starter=(
        'venden = organizaciones.dropna(subset=["margen_redes_mes"])',
        'horas = venden["horas_semana"] * 52 / 12',
        "# ¿Paga el margen las horas, a 20 € cada una?",
        "# Después, por tipo y de cada 100.",
        "return ...",
    ),
    hints=(
        "Compara dos columnas: lo que queda al mes y lo que cuestan las horas del mes.",
        "La comparación da verdadero o falso. La media de cada tipo, por cien, es lo que se pide.",
        "Pregunta si el margen es mayor o igual que 20 por las horas; agrupa por tipo, haz la media y multiplica por 100.",
    ),
)


@exercise.values
def cifras():
    return {"hora": COSTE_DE_UNA_HORA}


@exercise.solution
def quien_cubre_sus_horas(organizaciones):
    """Eso es. Has dejado fuera a quien no vende: para un museo, vacío no quiere decir que pierda."""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    horas = venden["horas_semana"] * 52 / 12
    cubre = venden["margen_redes_mes"] >= 20 * horas
    return 100 * cubre.groupby(venden["tipo"]).mean()


@exercise.mistake
def con_las_ventas(organizaciones):
    """Has comparado las ventas, y de ahí hay que pagar lo vendido. ¿Qué columna dice lo que queda?"""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    cubre = venden["ventas_redes_mes"] >= 20 * venden["horas_semana"] * 52 / 12
    return 100 * cubre.groupby(venden["tipo"]).mean()


@exercise.mistake
def un_mes_contra_una_semana(organizaciones):
    """Has comparado lo que queda en un mes con las horas de una semana. Así casi todo el mundo gana. ¿Cuántas semanas
    tiene un mes?"""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    cubre = venden["margen_redes_mes"] >= 20 * venden["horas_semana"]
    return 100 * cubre.groupby(venden["tipo"]).mean()


@exercise.mistake
def quien_no_vende_pierde(organizaciones):
    """Has contado como pérdida el vacío de quien no vende. Un museo o un ayuntamiento no están para eso. ¿Qué filas
    sobran en esta cuenta?"""
    cubre = organizaciones["margen_redes_mes"] >= 20 * organizaciones["horas_semana"] * 52 / 12
    return 100 * cubre.groupby(organizaciones["tipo"]).mean()


@exercise.mistake
def parte_de_uno(organizaciones):
    """Has devuelto una parte de 1: va bien de camino. Se pide de cada 100. ¿Qué te falta hacer con la media?"""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    cubre = venden["margen_redes_mes"] >= 20 * venden["horas_semana"] * 52 / 12
    return cubre.groupby(venden["tipo"]).mean()


@exercise.mistake
def cuenta_en_vez_de_parte(organizaciones):
    """Has contado cuántas la cubren. Un tipo con más empresas tiene más sin ser mejor. ¿Cómo se comparan?"""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    cubre = venden["margen_redes_mes"] >= 20 * venden["horas_semana"] * 52 / 12
    return cubre.groupby(venden["tipo"]).sum()
