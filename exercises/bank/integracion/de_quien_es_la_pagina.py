"""Falta la pieza más grande: la página de Mesa Catorce en la red, con su nombre, sus fotos y sus seguidores.

**Sin ver más datos, ¿de quién dirías que es?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="de-quien-es-la-pagina",
    opinion=True,
    options=(
        Option(
            "ganada",
            "Ganada: la gente sigue porque quiere.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en por dónde vino esa gente.",
        ),
        Option(
            "de-la-red",
            "De la red: pone las reglas y guarda las llaves.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en qué da la red a cambio.",
        ),
        Option(
            "compartida",
            "Compartida: un poco de Julia, un poco de la gente, un poco de la red.",
            "Queda apuntado. Piensa ya qué parte es de quién: es lo que tendrás que escribir.",
        ),
    ),
    hints=(
        "No hay respuesta buena: elige la que defenderías mañana.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def de_quien_es_la_pagina():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("ganada", "de-la-red", "compartida")
