"""El primer informe es del Hotel Mirador del Molino. Lo firma la agencia que le lleva la web: «Conseguimos {eventos}
reservas». Serían unas {semana:0} por semana, en un hotel con {empleados} personas en plantilla.

**¿Cuántas crees que hay en el libro de reservas de Tomás?** Cuenta solo las que entraron por la web."""

from datasets.definiciones import el_ano_del_hotel
from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu apuesta: ¿cuántas reservas?",
    minutes=2,
    section="la-agencia",
    reveals="fig-de-visita-a-reserva",
    prediction=True,
    options=(
        Option(
            "mas-de-400",
            "Más de 400: lo que dice el informe, o muy cerca.",
            "Era razonable creer a quien tiene los datos. La cifra existe, y no cuenta reservas. Mira en la figura qué cuenta.",
        ),
        Option(
            "de-200-a-400",
            "Entre 200 y 400: algo han exagerado.",
            "Desconfiar un poco era prudente, y se queda corto. Mira en la figura cuánto se pierde entre una cuenta y la otra.",
        ),
        Option(
            "de-100-a-200",
            "Entre 100 y 200.",
            "Has pensado en un hotel pequeño, y te has acercado. Todavía son menos. Mira en la figura de dónde sale la cifra del informe.",
        ),
        Option(
            "menos-de-100",
            "Menos de 100.",
            "Así es. Un hotel de este tamaño no hace tantas por la web. Mira en la figura qué contó la agencia en su lugar.",
        ),
    ),
    hints=(
        "Piensa en un hotel con pocas habitaciones. ¿Cuántas reservas por semana caben solo por la web?",
        "Apuesta antes de bajar: la figura se descubre al responder.",
    ),
)


@exercise.values
def cifras(sesiones, organizaciones):
    total = el_ano_del_hotel(sesiones).sum()
    eventos = int(total["eventos clave"])
    tabla = organizaciones.set_index("id_organizacion")
    return {
        "eventos": eventos,
        "semana": eventos / 52,
        "reservas": int(total["reservas"]),
        "empleados": int(tabla.at["hotel", "empleados"]),
    }


@exercise.solution
def las_reservas_que_dice():
    """Una reserva empezada no es una reserva."""
    return "menos-de-100"
