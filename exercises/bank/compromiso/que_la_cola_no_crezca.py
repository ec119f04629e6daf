"""Sergio tiene {hay} horas por semana para contestar: las demás del equipo se van en leer lo que no pide respuesta. La
empresa dedica otras {otras} a publicar, escuchar y mirar números. De ahí pueden salir horas, pero tienen que quedar al
menos {guardar}.

Hay tres palancas: pasar horas a contestar, acortar cada respuesta y arreglar la causa de lo que más se repite. Si acorta
de más, la gente vuelve a escribir. Quienes vuelven hoy, con {minutos} minutos, ya están en la cuenta.

**Busca un reparto en el que la cola no crezca.** Hay varios, y ninguno sale gratis."""

import math

from datasets.definiciones import piden_respuesta
from datasets.ledger import ANSWERING_HOURS, ATTENTION_MINUTES
from exercises.engine import Decision, Part, largest, pick, smallest
from exercises.simulators import capacidad

MINUTOS = ATTENTION_MINUTES["ondavalle"]
OTRAS = 400 - ANSWERING_HOURS
GUARDAR = 60
# De cada 100 contestados, cuántos vuelven a escribir, con 5, 6 y 7 minutos.
VUELVEN = (40, 12, 4)
# De cada 100 mensajes, cuántos evita arreglar la causa con 0, 5, 10, 15 y 20 horas.
EVITA = (0, 6, 10, 12, 13)

exercise = Decision(
    title="Que la cola no crezca",
    minutes=5,
    section="lo-que-cabe-en-una-semana",
    parts=(
        Part("pasas", "Horas que pasas a contestar", low=0, high=150, step=10),
        Part("minutos", "Minutos por respuesta", low=5, high=7, start=7),
        Part("causa", "Horas para arreglar la causa", low=0, high=20, step=5),
    ),
    hints=(
        "Mueve una sola palanca cada vez. ¿Cuál baja más la cola?",
        "Prueba seis minutos. Luego da unas horas a la causa, y solo después pasa horas a contestar.",
        "Con seis minutos y quince horas para la causa, sube las horas de diez en diez hasta que la cola "
        "sea cero.",
    ),
)


@exercise.values
def cifras(organizaciones, mensajes):
    llegan = organizaciones.set_index("id_organizacion").at["ondavalle", "mensajes_semana"]
    piden = piden_respuesta(mensajes)
    propios = piden[piden["organizacion"] == "ondavalle"]
    horas = (propios["minutos"] * propios["peso"]).sum() / 60 / 4
    return {
        "llegan": int(llegan),
        "hay": round(horas),
        "otras": OTRAS,
        "minutos": MINUTOS,
        "guardar": GUARDAR,
    }


def entran(llegan, minutos, causa):
    """Los que llegan, menos los que evita arreglar la causa, más los que vuelven."""
    de_mas = pick(minutos - 5, [each - VUELVEN[-1] for each in VUELVEN])
    return llegan * (1 - pick(causa / 5, EVITA) / 100) * (1 + de_mas / 100)


@exercise.view
def lo_que_se_sabe(llegan, hay):
    """Lo que Sergio sabe antes de decidir"""
    import pandas as pd

    filas = [
        ("llegan por semana", llegan, "mensajes"),
        ("hay para contestar", hay, "horas"),
        ("hay para lo demás", OTRAS, "horas"),
        *(
            (f"vuelven, con {minutos} minutos", vuelven, "de cada 100")
            for minutos, vuelven in zip((5, 6, 7), VUELVEN, strict=True)
        ),
        *(
            (f"evita la causa, con {5 * n} horas", evita, "de cada 100")
            for n, evita in enumerate(EVITA)
            if n
        ),
    ]
    return pd.DataFrame(filas, columns=["qué", "cuánto", "de qué"])


@exercise.from_view
def desde_la_vista(vista):
    llegan, hay, _, _, seis, siete, *evita = vista["cuánto"]
    mensajes = llegan * (1 - evita[2] / 100) * (1 + (seis - siete) / 100)
    return {"pasas": 10 * math.ceil((mensajes * 6 / 60 - hay) / 10), "minutos": 6, "causa": 15}


@exercise.consequence
def lo_que_sigue(pasas, minutos, causa, llegan, hay):
    """Entran **{entran:0}** mensajes por semana y hay horas para **{caben:0}**. Sin respuesta quedan
    **{pendientes:0}**; en cuatro semanas esperan {cola:0}, y quien escriba entonces tardará {espera}
    días. Para publicar y lo demás quedan {resto:0} horas."""
    llegan_ahora, horas = entran(llegan, minutos, causa), hay + pasas
    return {
        "entran": llegan_ahora,
        "caben": capacidad.caben(minutos, horas),
        "contestados": capacidad.contestados(llegan_ahora, minutos, horas, smallest),
        "pendientes": capacidad.pendientes(llegan_ahora, minutos, horas, largest),
        "cola": capacidad.cola(llegan_ahora, minutos, horas, 4, largest),
        "espera": capacidad.espera_en_dias(llegan_ahora, minutos, horas, 4, largest),
        "resto": OTRAS - pasas - causa,
        "sobran": largest(0, horas - capacidad.horas_que_piden(llegan_ahora, minutos)),
    }


@exercise.solution
def que_la_cola_no_crezca(llegan, hay):
    """La cola no crece y quedan {resto:0} horas para lo demás. Se puede defender. Fíjate en qué palanca ha
    hecho más: ¿contestar más deprisa, más horas o menos motivos para escribir?"""
    mensajes = llegan * (1 - EVITA[3] / 100) * (1 + (VUELVEN[1] - VUELVEN[2]) / 100)
    return {"pasas": 10 * math.ceil((mensajes * 6 / 60 - hay) / 10), "minutos": 6, "causa": 15}


@exercise.mistake
def media_respuesta(minutos):
    """Has acortado tanto que mucha gente vuelve a escribir, y ese segundo mensaje también lleva tiempo.
    Mira cuántos entran ahora. ¿Cuántos minutos te has ahorrado de verdad?"""
    return minutos == 5


@exercise.mistake
def nadie_cuenta_nada(pasas, causa):
    """Contestas, pero a publicar, escuchar y mirar números le quedan {resto:0} horas. Hacen falta {guardar}.
    ¿Qué palanca cuesta menos horas que esta?"""
    return pasas + causa > OTRAS - GUARDAR


@exercise.mistake
def la_cola_crece(minutos, pasas, causa, llegan, hay):
    """Cada semana se quedan {pendientes:0} mensajes sin respuesta, y se suman a los de antes. No se
    arregla solo. ¿Qué palanca no has tocado todavía?"""
    return capacidad.pendientes(entran(llegan, minutos, causa), minutos, hay + pasas, largest) >= 1


@exercise.mistake
def manos_de_sobra(minutos, pasas, causa, llegan, hay):
    """No hay cola, y sobran {sobran:0} horas cada semana. Son de gente que dejó de hacer otra cosa.
    ¿Cuántas puedes devolver sin que la cola crezca?"""
    piden = capacidad.horas_que_piden(entran(llegan, minutos, causa), minutos)
    return hay + pasas - piden > 10


@exercise.note
def la_causa_sigue(causa):
    """Eso sí: no has dedicado nada a la causa. La semana que viene preguntarán lo mismo."""
    return causa == 0
