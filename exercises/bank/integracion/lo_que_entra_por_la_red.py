"""Dana descarga de su analítica las visitas a la web de los últimos doce meses. La tabla viene así, con los grupos en inglés y la fila
del total. Aquí un *evento clave* es empezar un pedido, se acabe o no. Los dos grupos que dicen «Social» son de su red. «Unassigned» también: son anuncios
suyos con la etiqueta mal escrita.

**De cada 100 € que ingresó la web, ¿cuántos entraron por la red?** Un decimal."""

from exercises.engine import Number

exercise = Number(
    title="La fila que no es un canal",
    minutes=4,
    section="una-base-de-operaciones",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "Mira la última fila: ¿es un canal más, o la suma de los otros?",
        "Arriba van los ingresos de las filas que son de la red. Abajo, todo lo ingresado, una sola vez.",
        "Suma los ingresos de Organic Social, Paid Social y Unassigned. Divide entre el total y multiplica por 100.",
    ),
)

DE_LA_RED = ("Organic Social", "Paid Social", "Unassigned")
TOTAL = "Total"


def por_grupo(sesiones):
    suyas = sesiones[sesiones["organizacion"] == "maceta"]
    return suyas.groupby("canal")[["sesiones", "eventos_clave", "compras", "ingresos"]].sum()


@exercise.values
def cifras(sesiones):
    grupos = por_grupo(sesiones)
    red, todo = grupos.loc[list(DE_LA_RED)].sum(), grupos.sum()
    return {
        "organico": float(grupos.at["Organic Social", "ingresos"]),
        "pagado": float(grupos.at["Paid Social", "ingresos"]),
        "sin_asignar": float(grupos.at["Unassigned", "ingresos"]),
        "red": float(red["ingresos"]),
        "todo": float(todo["ingresos"]),
        "al_mes": float(todo["ingresos"]) / 12,
        "red_al_mes": float(red["ingresos"]) / 12,
        "pedidos_red": int(red["compras"]),
        "parte": 100 * red["ingresos"] / todo["ingresos"],
        "parte_eventos": 100 * red["eventos_clave"] / todo["eventos_clave"],
        "por_visita_correo": float(
            100 * grupos.at["Email", "compras"] / grupos.at["Email", "sesiones"]
        ),
        "por_visita_red": float(100 * red["compras"] / red["sesiones"]),
    }


@exercise.view
def la_descarga(sesiones):
    """La descarga de la analítica, doce meses"""
    import pandas as pd

    grupos = por_grupo(sesiones)[["eventos_clave", "ingresos"]]
    grupos.loc[TOTAL] = grupos.sum()
    tabla = grupos.astype(int).rename_axis("canal").reset_index()
    return pd.DataFrame(tabla).rename(
        columns={"eventos_clave": "eventos clave", "ingresos": "ingresos, €"}
    )


@exercise.from_view
def desde_la_vista(vista):
    ingresos = vista.set_index("canal")["ingresos, €"]
    return 100 * ingresos[list(DE_LA_RED)].sum() / ingresos[TOTAL]


@exercise.solution
def lo_que_entra_por_la_red(parte):
    """Eso es: tres filas arriba y el total, una sola vez, abajo. Sin «Unassigned» la red parecía más pequeña. Ahora Dana sabe de
    cuánto depende de una puerta que no es suya."""
    return parte


@exercise.mistake
def suma_la_fila_del_total(red, todo):
    """Has sumado toda la columna, y la última fila ya era la suma. Así cada euro cuenta dos veces. ¿Qué queda abajo si el
    total se usa una sola vez?"""
    return 100 * red / (2 * todo)


@exercise.mistake
def los_eventos_por_ventas(parte, parte_eventos):
    """Has repartido los eventos clave, y aquí un evento clave es empezar un pedido. Mucha gente lo empieza y no lo acaba. ¿Qué
    columna cuenta euros?"""
    # Where chance brings both together, with the total summed too.
    return parte_eventos if abs(parte_eventos - parte) > 0.12 else parte_eventos / 2


@exercise.mistake
def olvida_lo_sin_asignar(organico, pagado, todo):
    """Has sumado los dos grupos que dicen «Social» y has dejado fuera «Unassigned». Una etiqueta mal escrita no cambia de dónde
    vino la visita. ¿Qué dice el enunciado de esa fila?"""
    return 100 * (organico + pagado) / todo


@exercise.mistake
def solo_lo_organico(organico, todo):
    """Has contado solo lo que llega sin pagar. Los anuncios también pasan por la red: si cierra, cierran con ella. ¿Qué otras filas
    son suyas?"""
    return 100 * organico / todo


@exercise.mistake
def olvida_los_anuncios(organico, sin_asignar, todo):
    """Has dejado fuera los anuncios con la etiqueta bien escrita. Pasan por la misma red. ¿Qué fila dice «Paid»?"""
    return 100 * (organico + sin_asignar) / todo


@exercise.mistake
def sin_asignar_y_doble_total(organico, pagado, todo):
    """Has sumado el total como si fuera un canal, y «Unassigned» se ha quedado fuera. ¿Qué es la última fila, y de dónde vienen los
    anuncios mal etiquetados?"""
    return 100 * (organico + pagado) / (2 * todo)


@exercise.mistake
def lo_que_no_es_red(parte):
    """Has calculado lo que entra por todo lo demás. Dice cuánto quedaría en pie. La pregunta es por la otra parte: ¿qué filas son
    de la red?"""
    return 100 - parte


@exercise.mistake
def por_cada_euro_de_fuera(red, todo):
    """Has dividido la red entre lo demás. «De cada 100 € que ingresó la web» incluye también los de la red. ¿Qué falta
    abajo?"""
    return 100 * red / (todo - red)


@exercise.mistake
def los_euros(red):
    """Has sumado bien los euros de la red. Falta decir cuántos son de cada 100. ¿Entre qué los divides?"""
    return red
