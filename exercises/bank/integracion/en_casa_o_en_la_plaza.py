"""Dana tiene dos horas libres a la semana. Puede dedicarlas a escribir a su lista, o a conversar en la red.

**¿Qué harías tú, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="en-casa-o-donde-estan",
    opinion=True,
    options=(
        Option(
            "en-casa",
            "Traerlos a casa: escribir a la lista.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en por dónde entra la gente nueva.",
        ),
        Option(
            "donde-estan",
            "Hablar donde están: conversar en la red.",
            "Queda apuntado. Fíjate, en la figura, en quién vuelve a comprar.",
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
def en_casa_o_en_la_plaza():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("en-casa", "donde-estan", "depende")
