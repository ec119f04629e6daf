"""`encuestas` tiene una fila por respuesta, con su `ronda` y su `nota`. Nada cambió entre una ronda y otra.

**Completa la función: un gráfico de barras con la nota neta de cada ronda.** Pon título al gráfico y a los dos
ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibuja las rondas",
    minutes=7,
    section="treinta-respuestas",
    starter=(
        "from exercises import alt",
        "",
        'alta = (encuestas["nota"] >= 9).groupby(encuestas["ronda"]).mean()',
        'baja = (encuestas["nota"] <= 6).groupby(encuestas["ronda"]).mean()',
        'tabla = (100 * (alta - baja)).rename("neta").reset_index()',
        "# Dibuja «tabla»: barras, la ronda en horizontal y la neta en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()` se dice qué va en cada eje: `ronda:O` va por orden y `neta:Q` es una cantidad.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _tabla(encuestas):
    alta = (encuestas["nota"] >= 9).groupby(encuestas["ronda"]).mean()
    baja = (encuestas["nota"] <= 6).groupby(encuestas["ronda"]).mean()
    return (100 * (alta - baja)).rename("neta").reset_index()


@exercise.solution
def dibuja_las_rondas(encuestas):
    """Eso es. Parecen semanas buenas y malas, y en la oficina no cambió nada. Enseña este gráfico la próxima vez que
    alguien quiera explicar una subida de diez puntos."""
    from exercises import alt

    alta = (encuestas["nota"] >= 9).groupby(encuestas["ronda"]).mean()
    baja = (encuestas["nota"] <= 6).groupby(encuestas["ronda"]).mean()
    tabla = (100 * (alta - baja)).rename("neta").reset_index()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("ronda:O").title("ronda"), y=alt.Y("neta:Q").title("nota neta"))
        .properties(title="La misma oficina, preguntada muchas veces")
    )


@exercise.also
def con_linea(encuestas):
    return dibuja_las_rondas(encuestas).mark_line()


@exercise.also
def con_puntos(encuestas):
    return dibuja_las_rondas(encuestas).mark_point()


@exercise.mistake
def la_nota_media(encuestas):
    """Has dibujado la nota media, que apenas se mueve porque mezcla a todo el mundo. La neta resta dos grupos.
    ¿Qué columna de la tabla la tiene?"""
    from exercises import alt

    tabla = encuestas.groupby("ronda")["nota"].mean().rename("neta").reset_index()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("ronda:O").title("ronda"), y=alt.Y("neta:Q").title("nota"))
        .properties(title="Rondas")
    )


@exercise.mistake
def los_ejes_cambiados(encuestas):
    """Has puesto la ronda en vertical. Son semanas seguidas, y el tiempo se lee mejor de izquierda a derecha.
    ¿Qué pasa si los cambias?"""
    from exercises import alt

    return (
        alt.Chart(_tabla(encuestas))
        .mark_bar()
        .encode(x=alt.X("neta:Q").title("nota neta"), y=alt.Y("ronda:O").title("ronda"))
        .properties(title="Rondas")
    )


@exercise.mistake
def solo_las_altas(encuestas):
    """Has dibujado solo a quienes dan 9 o 10. Falta restar a quien pone de 0 a 6. ¿Qué columna ya tiene hecha
    la resta?"""
    from exercises import alt

    alta = (100 * (encuestas["nota"] >= 9)).groupby(encuestas["ronda"]).mean()
    tabla = alta.rename("neta").reset_index()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("ronda:O").title("ronda"), y=alt.Y("neta:Q").title("de cada 100"))
        .properties(title="Rondas")
    )
