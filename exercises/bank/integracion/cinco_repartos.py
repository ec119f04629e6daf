"""`recorridos` tiene una fila por paso, con `id_conversion`, `orden`, `canal` y `dias_antes`. Hay cinco repartos muy usados:
al último no directo, al primero, a partes iguales, por posición (40 al primero, 40 al último, 20 entre los de en medio) y
por cercanía (cada 7 días el peso baja a la mitad).

**Completa la función: las reservas de cada canal con los cinco repartos.** Devuelve una tabla con el canal como índice y
una columna por reparto."""

from exercises.engine import Code

exercise = Code(
    title="Cinco repartos de golpe",
    minutes=12,
    section="tres-maneras-de-repartir",
    tolerance=0.01,
    starter=(
        "import pandas as pd",
        "",
        'reserva, orden = recorridos["id_conversion"], recorridos["orden"]',
        'pasos = orden.groupby(reserva).transform("max")',
        "# Un paso directo cuenta como el cero: solo es el último si no hay otro.",
        'lugar = orden.where(recorridos["canal"] != "directo", 0)',
        "pesos = pd.DataFrame({",
        '    "ultimo": (lugar == lugar.groupby(reserva).transform("max")) * 1.0,',
        '    "primero": (orden == 1) * 1.0,',
        '    "igual": 1.0,',
        '    "posicion": 0.2 / (pasos - 2).clip(lower=1),',
        '    "cercania": 0.5 ** (recorridos["dias_antes"] / 7),',
        "})",
        "# Falta: dar 0.4 a los extremos en `posicion`.",
        "# Falta: que los pesos de cada reserva sumen 1, y sumarlos por canal.",
        "return ...",
    ),
    hints=(
        'Los extremos son los pasos con `orden == 1` o con `orden == pasos`: `pesos.loc[condición, "posicion"] = 0.4`.',
        'Cuánto suman hoy los pesos de cada reserva lo dice `pesos.groupby(reserva).transform("sum")`.',
        'Divide `pesos` entre esas sumas y termina con `groupby(recorridos["canal"]).sum()`.',
    ),
)


def _pesos(recorridos):
    import pandas as pd

    reserva, orden = recorridos["id_conversion"], recorridos["orden"]
    pasos = orden.groupby(reserva).transform("max")
    lugar = orden.where(recorridos["canal"] != "directo", 0)
    pesos = pd.DataFrame(
        {
            "ultimo": (lugar == lugar.groupby(reserva).transform("max")) * 1.0,
            "primero": (orden == 1) * 1.0,
            "igual": 1.0,
            "posicion": 0.2 / (pasos - 2).clip(lower=1),
            "cercania": 0.5 ** (recorridos["dias_antes"] / 7),
        }
    )
    pesos.loc[(orden == 1) | (orden == pasos), "posicion"] = 0.4
    return pesos


def _que_sumen_uno(pesos, recorridos):
    return pesos / pesos.groupby(recorridos["id_conversion"]).transform("sum")


@exercise.solution
def cinco_repartos(recorridos):
    """Eso es. Dividir entre la suma de cada reserva lo arregla todo a la vez: con un paso, el 40 se convierte en 100; con dos,
    en 50 y 50. Las cinco columnas suman las reservas que hubo, ni una más."""
    import pandas as pd

    reserva, orden = recorridos["id_conversion"], recorridos["orden"]
    pasos = orden.groupby(reserva).transform("max")
    lugar = orden.where(recorridos["canal"] != "directo", 0)
    pesos = pd.DataFrame(
        {
            "ultimo": (lugar == lugar.groupby(reserva).transform("max")) * 1.0,
            "primero": (orden == 1) * 1.0,
            "igual": 1.0,
            "posicion": 0.2 / (pasos - 2).clip(lower=1),
            "cercania": 0.5 ** (recorridos["dias_antes"] / 7),
        }
    )
    pesos.loc[(orden == 1) | (orden == pasos), "posicion"] = 0.4
    pesos = pesos / pesos.groupby(reserva).transform("sum")
    return pesos.groupby(recorridos["canal"]).sum()


@exercise.mistake
def no_suma_lo_que_entro(recorridos):
    """Tus columnas no suman las reservas que hubo: sobra o falta mérito. Hay que dividir los pesos de cada reserva entre lo
    que suman. ¿Qué da `pesos.groupby(reserva).transform("sum")`?"""
    return _pesos(recorridos).groupby(recorridos["canal"]).sum()


@exercise.mistake
def cuarenta_con_un_solo_paso(recorridos):
    """Tu columna `posicion` no suma las reservas: con un solo paso le toca 40 y se pierden 60. Con uno, el 100; con dos,
    50 y 50. ¿Qué cuenta lo arregla para todas a la vez?"""
    pesos = _pesos(recorridos)
    iguales = _que_sumen_uno(pesos, recorridos).assign(posicion=pesos["posicion"])
    return iguales.groupby(recorridos["canal"]).sum()


@exercise.mistake
def directo_se_queda_el_ultimo(recorridos):
    """En `ultimo`, directo se queda con reservas que tenían otro paso antes. Directo es no saber. ¿Cuál fue el último
    que sí se conoce?"""
    pesos = _pesos(recorridos)
    pasos = recorridos.groupby("id_conversion")["orden"].transform("max")
    pesos["ultimo"] = (recorridos["orden"] == pasos) * 1.0
    return _que_sumen_uno(pesos, recorridos).groupby(recorridos["canal"]).sum()


@exercise.mistake
def los_extremos_pesan_poco(recorridos):
    """Has normalizado, pero en `posicion` los extremos siguen con el peso de los de en medio. ¿Qué filas son el primer y el
    último paso de su reserva?"""
    pesos = _pesos(recorridos)
    pasos = recorridos.groupby("id_conversion")["orden"].transform("max")
    pesos["posicion"] = 0.2 / (pasos - 2).clip(lower=1)
    return _que_sumen_uno(pesos, recorridos).groupby(recorridos["canal"]).sum()
