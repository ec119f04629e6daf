"""En el ayuntamiento una respuesta pasa por tres vistos buenos; en el hotel, por ninguno. La comparación directa no sirve: el ayuntamiento
recibe muchos más mensajes. La tabla solo trae organizaciones que reciben de 15 a 59 por semana y que lleva un equipo propio o una agencia.

**¿Cuánto más se espera con dos o tres vistos buenos que con ninguno o uno?** En %, sin decimales."""

from datasets.definiciones import AGENCIA, MEDIOS, PROPIO, con_volumen
from exercises.engine import Number

POCOS_PASOS, MUCHOS_PASOS = "ninguno o uno", "dos o tres"

exercise = Number(
    title="Lo que pesa un visto bueno",
    minutes=3,
    section="cuantas-manos-tocan-una-respuesta",
    unit="%",
    decimals=0,
    tolerance=0.6,
    hints=(
        "¿Desde qué fila empiezas a contar? «Más que» se mide desde ahí.",
        "Resta las dos esperas. Divide entre la de la primera fila y multiplica por 100.",
    ),
)


def _esperas(equipos):
    todas = con_volumen(equipos)
    parecidas = todas[
        (todas["volumen"] == MEDIOS) & todas["quien_lo_lleva"].isin((PROPIO, AGENCIA))
    ]
    pasos = parecidas["pasos_de_aprobacion"].map(lambda n: POCOS_PASOS if n <= 1 else MUCHOS_PASOS)
    grupos = parecidas.groupby(pasos)["horas_de_espera"]
    return grupos.size(), grupos.mean().round(1)


@exercise.values
def cifras(equipos):
    horas = _esperas(equipos)[1]
    return {"con_pocos": float(horas[POCOS_PASOS]), "con_muchos": float(horas[MUCHOS_PASOS])}


@exercise.view
def segun_los_vistos_buenos(equipos):
    """Cuántas organizaciones son, y lo que se espera en ellas"""
    import pandas as pd

    cuantas, horas = _esperas(equipos)
    return pd.DataFrame(
        {
            "vistos buenos": [POCOS_PASOS, MUCHOS_PASOS],
            "cuántas": [int(cuantas[POCOS_PASOS]), int(cuantas[MUCHOS_PASOS])],
            "horas de espera": [float(horas[POCOS_PASOS]), float(horas[MUCHOS_PASOS])],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    pocos, muchos = vista["horas de espera"]
    return 100 * (muchos / pocos - 1)


@exercise.solution
def cuanto_pesa_un_visto_bueno(con_pocos, con_muchos):
    """Eso es: has medido desde la espera con pocos vistos buenos. No son las mismas organizaciones antes y después, así que la causa no
    queda probada; en esta ciudad la pusimos nosotros."""
    return 100 * (con_muchos / con_pocos - 1)


@exercise.mistake
def el_total_por_cien(con_pocos, con_muchos):
    """Has calculado cuánto es una espera respecto de la otra, con los cien de partida dentro. «Cuánto más» es lo que pasa de cien. ¿Qué
    le quitas?"""
    return 100 * con_muchos / con_pocos


@exercise.mistake
def desde_el_final(con_pocos, con_muchos):
    """Has dividido entre la espera larga. Eso dice cuánto bajaría al quitar vistos buenos. Aquí se parte de la corta. ¿Cuál va
    abajo?"""
    return 100 * (con_muchos - con_pocos) / con_muchos


@exercise.mistake
def en_horas(con_pocos, con_muchos):
    """Tu cifra es la resta de las horas, o cuántas veces es una espera la otra. Se pide lo que pasa de la corta, de cada 100. ¿Entre qué
    espera divides la resta?"""
    return con_muchos - con_pocos


@exercise.mistake
def al_reves(con_pocos, con_muchos):
    """Te sale con signo menos: has restado al revés. ¿Quién espera más, según la tabla?"""
    return 100 * (con_pocos - con_muchos) / con_pocos
