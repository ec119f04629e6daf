"""Reme puede quitar de su página a quien calla desde hace más de un año o desde siempre. O
dejarlo. Aquí no hay una
respuesta buena: hay dos que se defienden.

**¿Qué harías hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="callar-no-es-irse",
    opinion=True,
    options=(
        Option(
            "quitarlo",
            "Lo quitaría: si no responde, no está.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en qué perdería la tienda.",
        ),
        Option(
            "dejarlo",
            "Lo dejaría: callar no es irse.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en cuántos de los que callan compran.",
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
def con_quien_calla():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("quitarlo", "dejarlo", "depende")
