"""Un contador solo enseña el total. Para ver un lote hay que mirar cuándo llegó cada uno.

**Completa la función: un gráfico de barras con las llegadas de cada mes.** Pon título al gráfico y a
los dos ejes, que se entiendan sin ver el código."""

from exercises.engine import Chart

exercise = Chart(
    title="Dibuja el salto",
    minutes=7,
    section="el-lote",
    starter=(
        "from exercises import alt",
        "",
        'mes = seguidores["fecha_alta"].dt.to_period("M").dt.start_time',
        'tabla = mes.value_counts().rename_axis("mes").reset_index(name="llegadas")',
        "# Dibuja «tabla»: barras, el mes en horizontal y las llegadas en vertical.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(tabla)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()` se dice qué va en cada eje: `mes:T` es una fecha y `llegadas:Q`, una cantidad.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _por_mes(seguidores):
    mes = seguidores["fecha_alta"].dt.to_period("M").dt.start_time
    return mes.value_counts().rename_axis("mes").reset_index(name="llegadas")


@exercise.solution
def llegadas_por_mes(seguidores):
    """Eso es. Un mes sobresale de todos los demás, y el total nunca te lo habría contado."""
    from exercises import alt

    mes = seguidores["fecha_alta"].dt.to_period("M").dt.start_time
    tabla = mes.value_counts().rename_axis("mes").reset_index(name="llegadas")
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(
            x=alt.X("mes:T").title("mes de llegada"),
            y=alt.Y("llegadas:Q").title("llegadas"),
        )
        .properties(title="Cuántos llegaron cada mes")
    )


@exercise.also
def con_linea(seguidores):
    return llegadas_por_mes(seguidores).mark_line()


@exercise.mistake
def el_total_acumulado(seguidores):
    """Has dibujado el total, que solo sabe subir. El salto queda en un escalón que parece un éxito.
    ¿Qué columna cuenta solo a los que llegan ese mes?"""
    from exercises import alt

    tabla = _por_mes(seguidores).sort_values("mes")
    tabla["llegadas"] = tabla["llegadas"].cumsum()
    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X("mes:T").title("mes"), y=alt.Y("llegadas:Q").title("llegadas"))
        .properties(title="Llegadas")
    )


@exercise.mistake
def los_ejes_cambiados(seguidores):
    """Has puesto las llegadas en horizontal y el mes en vertical. El tiempo se lee mejor de izquierda a
    derecha. ¿Qué pasaría si los cambias?"""
    from exercises import alt

    return (
        alt.Chart(_por_mes(seguidores))
        .mark_bar()
        .encode(x=alt.X("llegadas:Q").title("llegadas"), y=alt.Y("mes:T").title("mes"))
        .properties(title="Llegadas")
    )


@exercise.mistake
def de_la_mayor_a_la_menor(seguidores):
    """Has tratado los meses como nombres, y las barras ya no van por orden del calendario. Con `mes:T`
    se leen como fechas. ¿Qué se ve entonces que ahora no se ve?"""
    from exercises import alt

    return (
        alt.Chart(_por_mes(seguidores))
        .mark_bar()
        .encode(x=alt.X("mes:N").title("mes"), y=alt.Y("llegadas:Q").title("llegadas"))
        .properties(title="Llegadas")
    )
