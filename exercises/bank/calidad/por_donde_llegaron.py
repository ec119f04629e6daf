"""Aurelio pregunta a cada persona cómo supo de la casa, y lo apunta en `llego_por`. Quiere ver de dónde vienen
los euros, no las personas.

**Completa la función: un gráfico de barras con los euros que dejó la clientela de la sastrería según cómo
llegó.** Pon título al gráfico y a los dos ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="¿Cómo supieron de la casa?",
    minutes=6,
    section="cuesta-y-vale",
    starter=(
        "from exercises import alt",
        "",
        'suyos = pedidos[pedidos["organizacion"] == "sastreria"]',
        'tabla = suyos.groupby("llego_por")["importe"].sum().reset_index()',
        "# Dibuja «tabla»: barras, los euros en horizontal y cómo llegaron en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()`: `importe:Q` es una cantidad y `llego_por:N`, un nombre.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


@exercise.solution
def por_donde_llegaron(pedidos):
    """Eso es. Ojo con leerlo deprisa: todos estos encargos llegaron por las redes. Lo que miras es cómo
    supieron de la casa la primera vez."""
    from exercises import alt

    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    tabla = suyos.groupby("llego_por")["importe"].sum().reset_index()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(
            x=alt.X("importe:Q").title("euros en dos años"),
            y=alt.Y("llego_por:N").title("cómo supieron de la casa"),
        )
        .properties(title="De dónde vienen los euros de la sastrería")
    )


def _barras(tabla, x, y):
    from exercises import alt

    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X(x).title("x"), y=alt.Y(y).title("y"))
        .properties(title="Cómo llegaron")
    )


@exercise.mistake
def los_ejes_cambiados(pedidos):
    """Has puesto los euros en vertical. Con nombres largos se lee mejor al revés, y el enunciado lo pide
    así. ¿Qué va en `x`?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    tabla = suyos.groupby("llego_por")["importe"].sum().reset_index()
    return _barras(tabla, "llego_por:N", "importe:Q")


@exercise.mistake
def cuenta_encargos(pedidos):
    """Has contado encargos, y la pregunta es por los euros. Un canal puede traer muchos encargos pequeños.
    ¿Qué operación suma el importe?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    tabla = suyos.groupby("llego_por")["importe"].size().reset_index()
    return _barras(tabla, "importe:Q", "llego_por:N")


@exercise.mistake
def el_encargo_medio(pedidos):
    """Has hecho la media de cada encargo. Dice dónde son más grandes, no cuánto suman. ¿Qué quería ver
    Aurelio?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    tabla = suyos.groupby("llego_por")["importe"].mean().reset_index()
    return _barras(tabla, "importe:Q", "llego_por:N")
