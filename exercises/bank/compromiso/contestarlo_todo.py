"""**¿Con qué postura te quedas hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="contestarlo-todo-o-lo-que-quepa",
    opinion=True,
    options=(
        Option(
            "todo",
            "Se contesta a todo el mundo, siempre.",
            "Queda apuntado. Fíjate, en la figura, en quién no podría cumplirlo.",
        ),
        Option(
            "lo-que-quepa",
            "Se contesta según el volumen, con un orden.",
            "Queda apuntado. Fíjate, en la figura, en quién tiene horas y no contesta.",
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
def contestarlo_todo():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("todo", "lo-que-quepa", "depende")
