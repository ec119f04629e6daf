"""**¿Con qué postura te quedas hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="quien-deberia-llevarlo",
    opinion=True,
    reveals="fig-quien-lo-lleva",
    options=(
        Option(
            "la-casa",
            "Quien conoce la casa, aunque tenga que aprender el oficio.",
            "Queda apuntado. En las figuras, lo más parecido es la dueña o el dueño. Fíjate en cuántos mensajes recibe.",
        ),
        Option(
            "el-oficio",
            "Quien conoce el oficio, aunque tenga que aprender la casa.",
            "Queda apuntado. En las figuras, lo más parecido es la agencia. Fíjate en cuántas de sus respuestas se corrigen.",
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
