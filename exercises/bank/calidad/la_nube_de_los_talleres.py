"""Aurelio tiene treinta vecinos: los talleres de Valleclaro. ¿Quien tiene más seguidores gana más?

**Completa la función: un gráfico de puntos, con los seguidores en horizontal y el margen en vertical.** Pon título al
gráfico y a los dos ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="La nube de los talleres",
    minutes=6,
    section="con-quien-te-comparas",
    starter=(
        "from exercises import alt",
        "",
        'talleres = organizaciones[organizaciones["tipo"] == "taller"]',
        "# Dibuja «talleres»: un punto cada uno.",
        "# En horizontal, seguidores; en vertical, margen_redes_mes.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(talleres)` empieza el gráfico y `.mark_point()` pide puntos.",
        "En `.encode()` se dice qué va en cada eje: `seguidores:Q` y `margen_redes_mes:Q` son cantidades.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


@exercise.solution
def la_nube_de_los_talleres(organizaciones):
    """Eso es. La nube no sube: con estos seguidores no se adivina quién gana más. Para eso hace falta mirar la
    caja de cada cual."""
    from exercises import alt

    talleres = organizaciones[organizaciones["tipo"] == "taller"]
    return (
        alt.Chart(talleres)
        .mark_point()
        .encode(
            x=alt.X("seguidores:Q").title("seguidores"),
            y=alt.Y("margen_redes_mes:Q").title("margen al mes, en €"),
        )
        .properties(title="Seguidores y margen de los talleres")
    )


@exercise.also
def con_circulos(organizaciones):
    return la_nube_de_los_talleres(organizaciones).mark_circle()


@exercise.mistake
def los_ejes_cambiados(organizaciones):
    """Has puesto el margen en horizontal. Lo que quieres explicar suele ir en vertical. ¿Qué pasa si cambias los
    ejes?"""
    from exercises import alt

    talleres = organizaciones[organizaciones["tipo"] == "taller"]
    return (
        alt.Chart(talleres)
        .mark_point()
        .encode(
            x=alt.X("margen_redes_mes:Q").title("margen"),
            y=alt.Y("seguidores:Q").title("seguidores"),
        )
        .properties(title="Talleres")
    )


@exercise.mistake
def toda_la_ciudad(organizaciones):
    """Has dibujado todas las organizaciones. Ahí manda el tamaño, y los talleres quedan en una esquina. ¿Qué tabla
    guarda solo los talleres?"""
    from exercises import alt

    return (
        alt.Chart(organizaciones)
        .mark_point()
        .encode(
            x=alt.X("seguidores:Q").title("seguidores"),
            y=alt.Y("margen_redes_mes:Q").title("margen"),
        )
        .properties(title="Seguidores y margen")
    )


@exercise.mistake
def las_ventas_enteras(organizaciones):
    """Has dibujado las ventas. De ahí todavía hay que pagar lo vendido. ¿Qué columna dice lo que queda?"""
    from exercises import alt

    talleres = organizaciones[organizaciones["tipo"] == "taller"]
    return (
        alt.Chart(talleres)
        .mark_point()
        .encode(
            x=alt.X("seguidores:Q").title("seguidores"),
            y=alt.Y("ventas_redes_mes:Q").title("ventas"),
        )
        .properties(title="Seguidores y ventas")
    )
