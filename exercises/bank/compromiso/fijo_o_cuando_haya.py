"""Tomás tiene una hora por semana en primavera. Puede publicar cada martes, pase lo que pase. O guardar la
hora y publicar cuando haya algo que contar.

**¿Qué harías hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="fijo-o-cuando-haya-algo",
    opinion=True,
    options=(
        Option(
            "dia-fijo",
            "Cada martes: el día fijo se cumple.",
            "Queda apuntado. Fíjate, en la figura, en qué pierde el día fijo en cada pieza.",
        ),
        Option(
            "cuando-haya",
            "Cuando haya algo: lo vacío aburre.",
            "Queda apuntado. Fíjate, en la figura, en cuántas de esas cuentas llegan al año.",
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
def fijo_o_cuando_haya():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("dia-fijo", "cuando-haya", "depende")
