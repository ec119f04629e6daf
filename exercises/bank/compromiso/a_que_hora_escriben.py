"""Antes de pedir refuerzos, Sergio quiere saber a qué horas harían falta. Cada fila de Ondavalle vale por varios mensajes:
lo dice la columna `peso`.

**Completa la función: un gráfico de barras con los mensajes que llegan a cada hora del día.** Pon título al gráfico y a los dos
ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="¿A qué hora escriben?",
    minutes=8,
    section="lo-que-cabe-en-una-semana",
    starter=(
        "from exercises import alt",
        "",
        'propios = mensajes[mensajes["organizacion"] == "ondavalle"]',
        'hora = propios["llegada"].dt.hour',
        'tabla = propios.groupby(hora)["peso"].sum().rename_axis("hora").reset_index(name="mensajes")',
        "# Dibuja «tabla»: barras, la hora en horizontal y los mensajes en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()` se dice qué va en cada eje: `hora:O` va por orden y `mensajes:Q` es una cantidad.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _por_hora(mensajes):
    propios = mensajes[mensajes["organizacion"] == "ondavalle"]
    hora = propios["llegada"].dt.hour
    return propios.groupby(hora)["peso"].sum().rename_axis("hora").reset_index(name="mensajes")


@exercise.solution
def a_que_hora_escriben(mensajes):
    """Eso es. Se escribe sobre todo a media mañana y al caer la tarde, cuando la jornada acaba. Un turno que
    cierra a las seis de la tarde deja fuera unos cuatro mensajes de cada diez."""
    from exercises import alt

    propios = mensajes[mensajes["organizacion"] == "ondavalle"]
    hora = propios["llegada"].dt.hour
    tabla = propios.groupby(hora)["peso"].sum().rename_axis("hora").reset_index(name="mensajes")
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(
            x=alt.X("hora:O").title("hora del día"),
            y=alt.Y("mensajes:Q").title("mensajes en cuatro semanas"),
        )
        .properties(title="A qué hora escriben a Ondavalle")
    )


@exercise.also
def con_linea(mensajes):
    return a_que_hora_escriben(mensajes).mark_line()


@exercise.mistake
def filas_en_vez_de_mensajes(mensajes):
    """Has contado filas. En Ondavalle cada fila vale por varios mensajes, y el refuerzo se pide por mensajes.
    ¿Qué columna dice por cuántos?"""
    from exercises import alt

    propios = mensajes[mensajes["organizacion"] == "ondavalle"]
    hora = propios["llegada"].dt.hour
    tabla = hora.value_counts().rename_axis("hora").reset_index(name="mensajes")
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("hora:O").title("hora"), y=alt.Y("mensajes:Q").title("mensajes"))
        .properties(title="Mensajes por hora")
    )


@exercise.mistake
def los_ejes_cambiados(mensajes):
    """Has puesto los mensajes en horizontal y la hora en vertical. El día se lee mejor de izquierda a derecha.
    ¿Qué pasa si los cambias?"""
    from exercises import alt

    return (
        alt.Chart(_por_hora(mensajes))
        .mark_bar()
        .encode(x=alt.X("mensajes:Q").title("mensajes"), y=alt.Y("hora:O").title("hora"))
        .properties(title="Mensajes por hora")
    )


@exercise.mistake
def de_todas_a_la_vez(mensajes):
    """Has sumado las doce bandejas. El turno que Sergio organiza es el de la suya. ¿Con qué filas te
    quedas?"""
    from exercises import alt

    hora = mensajes["llegada"].dt.hour
    tabla = mensajes.groupby(hora)["peso"].sum().rename_axis("hora").reset_index(name="mensajes")
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("hora:O").title("hora"), y=alt.Y("mensajes:Q").title("mensajes"))
        .properties(title="Mensajes por hora")
    )


@exercise.mistake
def el_total_acumulado(mensajes):
    """Has dibujado la suma desde primera hora, que solo sabe subir. Así no se ve ningún pico. ¿Qué columna
    cuenta solo lo que llega a esa hora?"""
    from exercises import alt

    tabla = _por_hora(mensajes)
    tabla["mensajes"] = tabla["mensajes"].cumsum()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("hora:O").title("hora"), y=alt.Y("mensajes:Q").title("mensajes"))
        .properties(title="Mensajes por hora")
    )
