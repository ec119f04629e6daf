"""También opcional. `organizaciones` tiene una fila por cada organización de Valleclaro y sus
alrededores que está en las redes.

**Completa la función: barras con cuántas hay de cada tipo.** El tipo, en vertical; la cantidad, en
horizontal."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibujar",
    minutes=3,
    section="con-codigo",
    starter=(
        "from exercises import alt",
        "",
        "# alt.Chart(organizaciones).mark_bar().encode(x=..., y=...)",
        "return ...",
    ),
    hints=(
        "Para contar filas, Altair entiende `count()`.",
        "En vertical va la columna `tipo`; en horizontal, la cuenta de filas.",
    ),
)


@exercise.solution
def vecinos_por_tipo(organizaciones):
    """Eso es. Altair ha contado las filas por ti; también valía contarlas antes con pandas."""
    from exercises import alt

    return alt.Chart(organizaciones).mark_bar().encode(x="count()", y="tipo")


@exercise.mistake
def suma_los_seguidores(organizaciones):
    """Has sumado seguidores, y ahí una sola cadena grande puede más que todo el pueblo. Aquí se cuentan
    organizaciones: ¿qué pones en horizontal?"""
    from exercises import alt

    return alt.Chart(organizaciones).mark_bar().encode(x="sum(seguidores)", y="tipo")


@exercise.mistake
def ejes_cambiados(organizaciones):
    """Has puesto los tipos en horizontal, y sus nombres se leen torcidos en un teléfono. ¿Qué eje les
    da más sitio?"""
    from exercises import alt

    return alt.Chart(organizaciones).mark_bar().encode(y="count()", x="tipo")


@exercise.mistake
def una_raya_por_cada_una(organizaciones):
    """Has dibujado los seguidores de cada una, unas encima de otras. La pregunta es cuántas hay de cada
    tipo. ¿Quién las cuenta?"""
    from exercises import alt

    return alt.Chart(organizaciones).mark_bar().encode(x="seguidores:Q", y="tipo")
