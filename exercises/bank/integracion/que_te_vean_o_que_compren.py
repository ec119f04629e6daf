"""Tomás puede pedir a sus redes una sola cosa este año: que más gente conozca el hotel, o que más gente reserve. Aquí no hay
una respuesta buena.

**¿Con qué las juzgarías hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="ser-visto-o-vender",
    opinion=True,
    options=(
        Option(
            "que-te-vean",
            "Con que te vean y hablen bien de ti.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en si quien te ve es quien acaba reservando.",
        ),
        Option(
            "que-compren",
            "Con lo que compra la gente que traen.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en cuántas reservas empezaron donde no acabaron.",
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
def que_te_vean_o_que_compren():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("que-te-vean", "que-compren", "depende")
