"""Las fuentes de este curso no se ponen de acuerdo en qué es que a una cuenta le vaya bien. Todas tienen su razón.

**Si el museo solo pudiera mirar una cosa, ¿cuál elegirías hoy?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu juez, de entrada",
    minutes=1,
    section="debate-exito",
    opinion=True,
    options=(
        Option(
            "ventas",
            "Las entradas que vende.",
            "Queda apuntado. Fíjate en qué estación saldría ganando, y cuál parecería un fracaso.",
        ),
        Option(
            "registros",
            "La gente que deja su contacto.",
            "Queda apuntado. Fíjate en cuándo se apunta la gente, y a qué.",
        ),
        Option(
            "satisfaccion",
            "Lo bien que se habla de él.",
            "Queda apuntado. Fíjate en si de eso se vive, y cuándo.",
        ),
        Option(
            "memoria",
            "Que la gente lo recuerde y vuelva.",
            "Queda apuntado. Ninguno de los jueces de la figura lo mide: ¿cuál pondrías?",
        ),
    ),
    hints=(
        "Elige la que defenderías ante quien paga el museo.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def que_es_que_vaya_bien():
    """Las cuatro se pueden defender. La tuya queda apuntada."""
    return ("ventas", "registros", "satisfaccion", "memoria")
