"""Ondavalle da teléfono e internet a la comarca. Cada semana le llegan {mensajes} mensajes que piden respuesta, y
los atienden diez personas. Todavía no mires los datos.

**De cada 100, ¿cuántos crees que reciben respuesta de una persona?** A ojo, un número entero."""

from datasets.definiciones import piden_respuesta
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántos reciben respuesta?",
    minutes=2,
    essential=True,
    section="la-bandeja-de-sergio",
    reveals="fig-bandejas",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=5,
    hints=(
        "Piensa en tu última queja a una empresa grande: ¿contestó alguien?",
        "Diez personas y miles de mensajes. ¿Cuántos tocan a cada una por día?",
    ),
)


@exercise.values
def cifras(organizaciones):
    mensajes = organizaciones.set_index("id_organizacion")["mensajes_semana"]
    return {"mensajes": mensajes["ondavalle"]}


@exercise.solution
def cuantos_contesta_ondavalle(mensajes):
    """La figura de abajo, que acaba de descubrirse, la compara con sus vecinas."""
    piden = piden_respuesta(mensajes)
    return 100 * piden.loc[piden["organizacion"] == "ondavalle", "respuesta"].notna().mean()
