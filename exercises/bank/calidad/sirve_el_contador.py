"""El sobrino propone dejar el contador de seguidores a la vista de la clientela, junto a la caja. Reme quiere quitarlo también
de la libreta y no volver a mirarlo.

**¿Qué harías hoy con el número de seguidores, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="sirve-de-algo-el-contador",
    opinion=True,
    options=(
        Option(
            "no-mirarlo",
            "Dejar de mirarlo: no sirve para decidir nada.",
            "Queda apuntado. Fíjate, en la figura, en qué tiene más quien tiene más seguidores.",
        ),
        Option(
            "cuidarlo",
            "Cuidarlo: que te vean vale algo.",
            "Queda apuntado. Fíjate, en la figura, en qué pasa con el margen entre vecinos.",
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
def sirve_el_contador():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("no-mirarlo", "cuidarlo", "depende")
