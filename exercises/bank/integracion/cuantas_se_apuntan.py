"""En dos años entraron {reservas} reservas por la web del hotel. Antes de reservar, mucha gente pasó por varios
canales. Cada canal se apunta toda reserva por la que pasó, aunque otro se la apunte también.

**Por cada 100 reservas, ¿cuántas crees que suman entre todos los canales?** A ojo, un número entero."""

from datasets.definiciones import CADA_CUAL, repartos
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas se apuntan?",
    minutes=2,
    essential=True,
    section="tres-para-una-reserva",
    reveals="fig-repartos",
    prediction=True,
    unit="reservas",
    between=(0, 1000),
    decimals=0,
    tolerance=25,
    hints=(
        "Una reserva que pasó por tres canales se apunta tres veces.",
        "¿Por cuántos sitios pasas tú antes de reservar una habitación?",
    ),
)


@exercise.values
def cifras(recorridos):
    reservas = recorridos["id_conversion"].nunique()
    tabla = repartos(recorridos)
    return {
        "reservas": reservas,
        "apuntadas": tabla[CADA_CUAL].sum(),
        "suman": 100 * tabla[CADA_CUAL].sum() / reservas,
    }


@exercise.solution
def cuantas_se_apuntan(suman):
    """Menos de 100 no podía ser: toda reserva pasó por algún canal. Lo que pasa de 100 se ha contado más de
    una vez. Nadie miente: cada cual cuenta lo suyo."""
    return suman
