"""Julia quiere ver todas sus campañas a la vez. En `campanas`, las suyas llevan `mesa-catorce` en `organizacion`;
`clientes_nuevos` son mesas nuevas y `repiten`, mesas de antes.

**Completa la función: un punto por campaña, con las mesas nuevas en horizontal y las de antes en vertical.** Pon título al
gráfico y a los dos ejes."""

from exercises.engine import Chart

exercise = Chart(
    title="Un mapa con dos objetivos",
    minutes=6,
    section="captar-o-fidelizar",
    starter=(
        "from exercises import alt",
        "",
        'julia = campanas[campanas["organizacion"] == "mesa-catorce"]',
        "# Dibuja «julia»: puntos, clientes_nuevos en horizontal y repiten en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(julia)` empieza el gráfico y `.mark_point()` pide un punto por fila.",
        "En `.encode()` se dice qué va en cada eje. Las dos son cantidades: `clientes_nuevos:Q` y `repiten:Q`.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


@exercise.solution
def dos_ejes_un_mapa(campanas):
    """Eso es. A la derecha, las que captan; arriba, las que fidelizan. Arriba a la derecha no hay ninguna: las dos
    cosas a la vez no las hizo nadie."""
    from exercises import alt

    julia = campanas[campanas["organizacion"] == "mesa-catorce"]
    return (
        alt.Chart(julia)
        .mark_point()
        .encode(
            x=alt.X("clientes_nuevos:Q").title("mesas nuevas"),
            y=alt.Y("repiten:Q").title("mesas de antes"),
        )
        .properties(title="Las campañas de Mesa Catorce")
    )


@exercise.also
def con_circulos(campanas):
    return dos_ejes_un_mapa(campanas).mark_circle()


@exercise.also
def con_cuadrados(campanas):
    return dos_ejes_un_mapa(campanas).mark_square()


@exercise.mistake
def los_ejes_cambiados(campanas):
    """Has puesto las de antes en horizontal. El mapa es el mismo, girado, y se leerá al revés de lo que pide el
    enunciado. ¿Qué columna va en horizontal?"""
    from exercises import alt

    julia = campanas[campanas["organizacion"] == "mesa-catorce"]
    return (
        alt.Chart(julia)
        .mark_point()
        .encode(
            x=alt.X("repiten:Q").title("mesas de antes"),
            y=alt.Y("clientes_nuevos:Q").title("mesas nuevas"),
        )
        .properties(title="Campañas")
    )


@exercise.mistake
def las_campanas_de_todos(campanas):
    """Has dibujado las campañas de las doce organizaciones. Las grandes estiran los ejes y Julia queda en una esquina.
    ¿Qué filas son suyas?"""
    from exercises import alt

    return (
        alt.Chart(campanas)
        .mark_point()
        .encode(
            x=alt.X("clientes_nuevos:Q").title("mesas nuevas"),
            y=alt.Y("repiten:Q").title("mesas de antes"),
        )
        .properties(title="Campañas")
    )


@exercise.mistake
def las_ventas_en_un_eje(campanas):
    """Has puesto las ventas en vertical, y ahí se mezclan nuevas y de antes. ¿Qué columna cuenta solo a quien ya
    venía?"""
    from exercises import alt

    julia = campanas[campanas["organizacion"] == "mesa-catorce"]
    return (
        alt.Chart(julia)
        .mark_point()
        .encode(
            x=alt.X("clientes_nuevos:Q").title("mesas nuevas"),
            y=alt.Y("ventas:Q").title("ventas"),
        )
        .properties(title="Campañas")
    )
