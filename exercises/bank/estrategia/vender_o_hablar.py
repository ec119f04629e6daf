"""Has leído las dos posturas. No hay respuesta buena: hay dos que se defienden.

**¿Dónde pondrías hoy las redes de tu negocio, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="debate-ventas",
    opinion=True,
    options=(
        Option(
            "ventas",
            "En la estrategia de ventas.",
            "Queda apuntado. Fíjate, al hacer la cuenta, en qué semana la harías.",
        ),
        Option(
            "comunicacion",
            "En la estrategia de comunicación.",
            "Queda apuntado. Fíjate, al hacer la cuenta, en quién paga esas horas.",
        ),
        Option(
            "depende",
            "Depende.",
            "Queda apuntado. Piensa ya de qué depende: es lo que tendrás que escribir.",
        ),
    ),
    hints=(
        "Elige la que defenderías mañana en una reunión.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def vender_o_hablar():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("ventas", "comunicacion", "depende")
