"""`meses` tiene una fila por organización y mes, con `consultas` y las `semanas` que dura. Los meses no
duran lo mismo: por eso se divide.

**Completa la función: una línea con las consultas por semana del hotel, mes a mes.** Pon título al
gráfico y a los dos ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibuja el silencio",
    minutes=6,
    section="el-silencio-en-los-datos",
    starter=(
        "from exercises import alt",
        "",
        'hotel = meses[meses["organizacion"] == "hotel"]',
        'tabla = hotel.assign(por_semana=hotel["consultas"] / hotel["semanas"])',
        "# Dibuja «tabla»: una línea, el mes en horizontal y por_semana en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_line()` pide una línea.",
        "En `.encode()` se dice qué va en cada eje: `mes:T` es una fecha y `por_semana:Q`, una cantidad.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _tabla(meses):
    hotel = meses[meses["organizacion"] == "hotel"]
    return hotel.assign(por_semana=hotel["consultas"] / hotel["semanas"])


@exercise.solution
def dibuja_el_silencio(meses):
    """Eso es. La bajada dura cuatro meses y la subida, cinco. Al dividir entre semanas, febrero deja de
    parecer peor solo por ser corto."""
    from exercises import alt

    hotel = meses[meses["organizacion"] == "hotel"]
    tabla = hotel.assign(por_semana=hotel["consultas"] / hotel["semanas"])
    return (
        alt.Chart(tabla)
        .mark_line()
        .encode(
            x=alt.X("mes:T").title("mes"),
            y=alt.Y("por_semana:Q").title("consultas por semana"),
        )
        .properties(title="El hotel, antes y después del silencio")
    )


@exercise.also
def con_barras(meses):
    return dibuja_el_silencio(meses).mark_bar()


@exercise.also
def con_puntos(meses):
    return dibuja_el_silencio(meses).mark_line(point=True)


@exercise.mistake
def las_del_mes_entero(meses):
    """Has dibujado las consultas del mes entero. Febrero tiene tres días menos que enero, y baja aunque
    nadie calle. ¿Qué columna ya está dividida?"""
    from exercises import alt

    return (
        alt.Chart(_tabla(meses))
        .mark_line()
        .encode(x=alt.X("mes:T").title("mes"), y=alt.Y("consultas:Q").title("consultas"))
        .properties(title="Consultas")
    )


@exercise.mistake
def los_ejes_cambiados(meses):
    """Has puesto el mes en vertical. El tiempo se lee mejor de izquierda a derecha. ¿Qué pasaría si los
    cambias?"""
    from exercises import alt

    return (
        alt.Chart(_tabla(meses))
        .mark_line()
        .encode(x=alt.X("por_semana:Q").title("consultas"), y=alt.Y("mes:T").title("mes"))
        .properties(title="Consultas")
    )


@exercise.mistake
def los_meses_como_nombres(meses):
    """Has tratado los meses como nombres sueltos, y el eje se llena de etiquetas. Con `mes:T` se leen como
    fechas. ¿Qué se ve entonces?"""
    from exercises import alt

    return (
        alt.Chart(_tabla(meses))
        .mark_line()
        .encode(x=alt.X("mes:N").title("mes"), y=alt.Y("por_semana:Q").title("consultas"))
        .properties(title="Consultas")
    )
