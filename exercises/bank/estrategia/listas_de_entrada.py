"""**Las tres listas, ¿qué te parecen hoy, sin ver más datos?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="listas-a-examen",
    opinion=True,
    options=(
        Option(
            "principios",
            "Son principios: valen para cualquiera.",
            "Queda apuntado. Fíjate, en la figura, en quién no podría cumplir uno de ellos.",
        ),
        Option(
            "recetas",
            "Son recetas con letra bonita.",
            "Queda apuntado. Fíjate, en la figura, en si hay alguno que valga en todas las barras.",
        ),
        Option(
            "mezcla",
            "Hay de las dos cosas.",
            "Queda apuntado. Piensa ya cómo las separarías: es lo que harás después de la figura.",
        ),
    ),
    hints=(
        "No hay respuesta buena: elige la que defenderías mañana.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def listas_de_entrada():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("principios", "recetas", "mezcla")
