"""Begoña puede dedicar a las redes las horas de ahora o cerrar todas las cuentas y llamar más por teléfono. Nuria, lo mismo con
el mostrador.

**Sin ver más datos, ¿qué les dirías?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="estar-o-no-estar",
    opinion=True,
    options=(
        Option(
            "estar",
            "Que estén: no estar sale más caro.",
            "Queda apuntado. Fíjate, en la figura, en cuántas no cubren sus horas.",
        ),
        Option(
            "lo-justo",
            "Que estén lo justo, o nada: su negocio no va de eso.",
            "Queda apuntado. Fíjate, en la figura, en qué tipo de empresa cubre mejor sus horas.",
        ),
        Option(
            "depende",
            "Depende de cada una.",
            "Queda apuntado. Piensa ya de qué depende: es lo que tendrás que escribir.",
        ),
    ),
    hints=(
        "No hay respuesta buena: elige la que defenderías mañana.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def estar_o_no_estar():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("estar", "lo-justo", "depende")
