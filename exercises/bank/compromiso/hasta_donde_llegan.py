"""Antes de pedir refuerzos, Sergio hace una cuenta con las cifras de una semana.

**Si el equipo solo contestara, ¿a cuántos mensajes de cada 100 llegaría?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import piden_respuesta
from datasets.ledger import ANSWERING_HOURS, ATTENTION_MINUTES
from exercises.engine import Number
from exercises.simulators import capacidad

MINUTOS = ATTENTION_MINUTES["ondavalle"]

exercise = Number(
    title="¿Hasta dónde llegan?",
    minutes=3,
    section="lo-que-cabe-en-una-semana",
    unit="%",
    tolerance=0.05,
    hints=(
        "Una fila está en minutos y otra en horas. Pon las dos en lo mismo.",
        "Calcula cuántos mensajes caben en las horas del equipo. Después compáralos con los que llegan.",
        "Horas por 60, entre los minutos de cada mensaje. Lo que salga, entre todos los mensajes y por 100.",
    ),
)


def _mensajes(organizaciones):
    return organizaciones.set_index("id_organizacion").at["ondavalle", "mensajes_semana"]


@exercise.values
def cifras(organizaciones, mensajes):
    llegan = _mensajes(organizaciones)
    unicos = mensajes.drop_duplicates([c for c in mensajes.columns if c != "id_mensaje"])
    propios = unicos[unicos["organizacion"] == "ondavalle"]
    piden = piden_respuesta(propios)
    trabajo = propios["minutos"].sum() / piden["minutos"].sum() * 100 - 100
    return {
        "llegan": llegan,
        "minutos": MINUTOS,
        "horas": ANSWERING_HOURS,
        "piden": capacidad.horas_que_piden(llegan, MINUTOS),
        "como_mucho": 100 * capacidad.caben(MINUTOS, ANSWERING_HOURS) / llegan,
        "fuera": 100 - 100 * capacidad.caben(MINUTOS, ANSWERING_HOURS) / llegan,
        "contesta": 100 * piden["respuesta"].notna().mean(),
        "leyendo": ANSWERING_HOURS * trabajo / (100 + trabajo),
        "leidos": (len(propios) - len(piden)) * propios["peso"].iloc[0] / 4,
    }


@exercise.view
def una_semana(organizaciones):
    """Una semana de Ondavalle"""
    import pandas as pd

    return pd.DataFrame(
        {
            "dato": [
                "mensajes que piden respuesta",
                "minutos que lleva cada uno",
                "horas del equipo",
            ],
            "cuánto": [_mensajes(organizaciones), MINUTOS, ANSWERING_HOURS],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    mensajes, minutos, horas = vista["cuánto"]
    return 100 * horas * 60 / minutos / mensajes


@exercise.solution
def hasta_donde_llegan(organizaciones):
    """Eso es. Aunque nadie hiciera otra cosa, {fuera:0} de cada 100 se quedarían sin respuesta. No es
    pereza: es una cuenta que no cabe. ¿Y por qué contestan todavía menos? Sigue leyendo."""
    return 100 * capacidad.caben(MINUTOS, ANSWERING_HOURS) / _mensajes(organizaciones)


@exercise.mistake
def horas_con_minutos(organizaciones):
    """Has dividido horas entre minutos sin ponerlos en lo mismo. Por eso sale tan poco. ¿Cuántos minutos
    de trabajo caben en las horas del equipo?"""
    return 100 * ANSWERING_HOURS / MINUTOS / _mensajes(organizaciones)


@exercise.mistake
def los_que_se_quedan(organizaciones):
    """Has calculado la otra parte: los que se quedan sin respuesta. La cuenta está bien hecha. ¿Qué
    queda si de 100 quitas esos?"""
    return 100 - 100 * capacidad.caben(MINUTOS, ANSWERING_HOURS) / _mensajes(organizaciones)


@exercise.mistake
def cuantos_mensajes():
    """Has contado cuántos mensajes caben en la semana. Falta compararlos con los que llegan. ¿Entre
    cuántos divides para decirlo de cada 100?"""
    return capacidad.caben(MINUTOS, ANSWERING_HOURS)


@exercise.mistake
def las_horas_que_harian_falta(organizaciones):
    """Has calculado las horas que pediría contestar a todo el mundo. Es el primer paso. ¿Qué parte de
    esas horas tiene el equipo?"""
    return capacidad.horas_que_piden(_mensajes(organizaciones), MINUTOS)


@exercise.mistake
def al_reves(organizaciones):
    """Has dividido lo que haría falta entre lo que hay. Sale más de 100, así que no puede ser una parte
    de los mensajes. ¿Qué va arriba y qué va abajo?"""
    return 100 * capacidad.horas_que_piden(_mensajes(organizaciones), MINUTOS) / ANSWERING_HOURS


@exercise.mistake
def mensajes_por_hora():
    """Has calculado cuántos mensajes caben en una hora. Buen comienzo. ¿Cuántas horas tiene el equipo, y
    cuántos mensajes llegan?"""
    return 60 / MINUTOS
