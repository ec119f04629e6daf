"""El archivo de Instagram trae una fila por pieza. La fecha está en «Hora de publicación», como mes/día/año; la columna «Fecha» dice «Total» en
todas.

**Completa la función: un gráfico de barras con las piezas publicadas cada mes.** El mes en horizontal y como fecha; pon título al gráfico y a los dos
ejes."""

from datasets.exports import cargar_exportacion, leer_exportacion
from exercises.engine import Chart

exercise = Chart(
    title="Dibuja el año del hotel",
    minutes=8,
    section="los-archivos",
    starter=(
        "from exercises import alt",
        "",
        "tabla = cargar_exportacion(ruta_meta_instagram)",
        'mes = tabla["fecha"].dt.to_period("M").dt.start_time',
        'piezas = mes.value_counts().rename_axis("mes").reset_index(name="piezas")',
        "# Dibuja «piezas»: barras, el mes en horizontal.",
        "return ...",
    ),
    hints=(
        "`alt.Chart(piezas)` empieza el gráfico y `.mark_bar()` pide barras.",
        "En `.encode()` se dice qué va en cada eje: `mes:T` es una fecha y `piezas:Q`, una cantidad.",
        "Los títulos van en `alt.X(…).title(…)`, `alt.Y(…).title(…)` y `.properties(title=…)`.",
    ),
)


def _grafico(tabla, mes="mes:T", piezas="piezas:Q"):
    from exercises import alt

    return (
        alt.Chart(tabla)
        .mark_bar()
        .encode(x=alt.X(mes).title("mes"), y=alt.Y(piezas).title("piezas"))
        .properties(title="Piezas por mes")
    )


def _por_mes(ruta, fechas=None):
    fecha = leer_exportacion(ruta, fechas=fechas).tabla["fecha"].dropna()
    mes = fecha.dt.to_period("M").dt.start_time
    return mes.value_counts().rename_axis("mes").reset_index(name="piezas")


@exercise.solution
def dibuja_el_ano_del_hotel(ruta_meta_instagram):
    """Eso es. Hay un hueco de cuatro meses que el informe de la agencia no enseñaba. Empezar la subida en mayo era empezar en el fondo."""
    from exercises import alt

    tabla = cargar_exportacion(ruta_meta_instagram)
    mes = tabla["fecha"].dt.to_period("M").dt.start_time
    piezas = mes.value_counts().rename_axis("mes").reset_index(name="piezas")
    return (
        alt.Chart(piezas)
        .mark_bar()
        .encode(
            x=alt.X("mes:T").title("mes"),
            y=alt.Y("piezas:Q").title("piezas publicadas"),
        )
        .properties(title="Lo que publicó el hotel")
    )


@exercise.also
def con_los_meses_a_cero(ruta_meta_instagram):
    import pandas as pd

    tabla = _por_mes(ruta_meta_instagram).set_index("mes")["piezas"]
    todos = pd.date_range(tabla.index.min(), tabla.index.max(), freq="MS")
    return _grafico(tabla.reindex(todos, fill_value=0).rename_axis("mes").reset_index())


@exercise.mistake
def las_fechas_al_reves(ruta_meta_instagram):
    """Has leído el día como mes. Muchas fechas se pierden y otras cambian de mes: el hueco del invierno se llena de piezas que no existieron. ¿Qué orden
    dice el archivo en «10/31/2026»?"""
    return _grafico(_por_mes(ruta_meta_instagram, "dia-mes"))


@exercise.mistake
def un_nombre_y_no_una_fecha(ruta_meta_instagram):
    """Has tratado los meses como nombres: van pegados uno a otro y el hueco desaparece. Con `mes:T` se leen como fechas. ¿Qué se ve entonces entre enero y
    junio?"""
    return _grafico(_por_mes(ruta_meta_instagram), mes="mes:N")


@exercise.mistake
def los_ejes_cambiados(ruta_meta_instagram):
    """Has puesto las piezas en horizontal y el mes en vertical. El tiempo se lee mejor de izquierda a derecha. ¿Qué pasa si los
    cambias?"""
    return _grafico(_por_mes(ruta_meta_instagram), mes="piezas:Q", piezas="mes:T")


@exercise.mistake
def el_acumulado(ruta_meta_instagram):
    """Has dibujado el total acumulado, que solo sabe subir. Un mes sin piezas apenas se nota. ¿Qué columna cuenta las de ese mes?"""
    tabla = _por_mes(ruta_meta_instagram).sort_values("mes")
    tabla["piezas"] = tabla["piezas"].cumsum()
    return _grafico(tabla)
