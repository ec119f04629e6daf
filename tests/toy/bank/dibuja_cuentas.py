"""**Completa la función: barras con las piezas de cada cuenta.** Con título."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibuja las cuentas",
    minutes=5,
    section="quien-sigue",
    starter=("from exercises import alt", "", "return ..."),
    hints=("Altair cuenta filas con count().", "El título va en properties."),
)


@exercise.solution
def dibuja_cuentas(publicaciones):
    """Eso es: una barra por cuenta."""
    from exercises import alt

    return (
        alt.Chart(publicaciones)
        .mark_bar()
        .encode(x=alt.X("count()").title("piezas"), y="organizacion")
        .properties(title="Piezas de cada cuenta")
    )


@exercise.also
def de_pie(publicaciones):
    from exercises import alt

    return (
        alt.Chart(publicaciones)
        .mark_bar()
        .encode(y=alt.Y("count()").title("piezas"), x="organizacion")
        .properties(title="Piezas de cada cuenta")
    )


@exercise.mistake
def suma_reacciones(publicaciones):
    """Has sumado interacciones. Se preguntan piezas: ¿quién las cuenta?"""
    from exercises import alt

    return alt.Chart(publicaciones).mark_bar().encode(x="sum(interacciones)", y="organizacion")
