"""`sesiones` tiene una fila por etiqueta y mes, con `organizacion`, `canal` (el cajón) y `sesiones` (las visitas). Cuidado: un
cajón tiene varias filas.

**Completa la función: una barra por cajón con todas las visitas del hotel en el año.** Pon título al gráfico y a los dos
ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibuja los cajones",
    minutes=6,
    section="cinco-nombres",
    starter=(
        "from exercises import alt",
        "",
        'hotel = sesiones[sesiones["organizacion"] == "hotel"]',
        'tabla = hotel.groupby("canal")["sesiones"].sum().reset_index()',
        "# Dibuja «tabla»: barras, las visitas en horizontal y el cajón en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()`: `sesiones:Q` es una cantidad y `canal:N`, un nombre.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _barras(tabla, x, y):
    from exercises import alt

    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X(x).title("visitas"), y=alt.Y(y).title("cajón"))
        .properties(title="Visitas por cajón")
    )


@exercise.solution
def dibuja_los_cajones(sesiones):
    """Eso es. «Unassigned» no es un canal: es lo que nadie podrá repartir hasta que las etiquetas se escriban igual."""
    from exercises import alt

    hotel = sesiones[sesiones["organizacion"] == "hotel"]
    tabla = hotel.groupby("canal")["sesiones"].sum().reset_index()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(
            x=alt.X("sesiones:Q").title("visitas"),
            y=alt.Y("canal:N").title("cajón"),
        )
        .properties(title="De dónde dice la herramienta que vienen")
    )


@exercise.also
def que_sume_altair(sesiones):
    return _barras(sesiones[sesiones["organizacion"] == "hotel"], "sum(sesiones):Q", "canal:N")


@exercise.mistake
def las_dos_webs_juntas(sesiones):
    """Has sumado las visitas de las dos webs, y la tienda tapa al hotel. ¿Qué tabla tiene solo las del hotel?"""
    tabla = sesiones.groupby("canal")["sesiones"].sum().reset_index()
    return _barras(tabla, "sesiones:Q", "canal:N")


@exercise.mistake
def cuenta_filas(sesiones):
    """Has contado filas: cuántas etiquetas y meses hay en cada cajón. ¿Qué columna tiene las visitas?"""
    hotel = sesiones[sesiones["organizacion"] == "hotel"]
    tabla = hotel.groupby("canal")["sesiones"].size().reset_index()
    return _barras(tabla, "sesiones:Q", "canal:N")


@exercise.mistake
def la_media_por_fila(sesiones):
    """Has hecho la media de las filas. Un cajón con muchas etiquetas pequeñas parece pequeño. ¿Cuántas visitas tiene en
    total?"""
    hotel = sesiones[sesiones["organizacion"] == "hotel"]
    tabla = hotel.groupby("canal")["sesiones"].mean().reset_index()
    return _barras(tabla, "sesiones:Q", "canal:N")


@exercise.mistake
def los_ejes_cambiados(sesiones):
    """Has puesto los cajones en horizontal, y sus nombres se leen de lado. ¿Qué pasa si los cambias de eje?"""
    hotel = sesiones[sesiones["organizacion"] == "hotel"]
    tabla = hotel.groupby("canal")["sesiones"].sum().reset_index()
    return _barras(tabla, "canal:N", "sesiones:Q")
