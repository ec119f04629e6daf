"""**¿Con qué postura te quedas hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="quien-deberia-llevarlo",
    opinion=True,
    options=(
        Option(
            "la-casa",
            "Quien conoce la casa, aunque tenga que aprender el oficio.",
            "Queda apuntado. Fíjate, en las figuras, en cuántos mensajes recibe quien lo lleva así.",
        ),
        Option(
            "el-oficio",
            "Quien conoce el oficio, aunque tenga que aprender la casa.",
            "Queda apuntado. Fíjate, en las figuras, en qué pasa cuando nadie le cuenta la casa.",
        ),
        Option(
            "depende",
            "Depende.",
            "Queda apuntado. Piensa ya de qué depende: es lo que tendrás que escribir.",
        ),
    ),
    hints=(
        "No hay respuesta buena: elige la que defenderías mañana.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def quien_deberia_llevarlo():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("la-casa", "el-oficio", "depende")
