"""**Ordena.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Ordena",
    minutes=2,
    section="quien-sigue",
    steps=(Step("leer", "Leer"), Step("pensar", "Pensar"), Step("escribir", "Escribir")),
    hints=("¿Qué va antes?", "Escribir va al final."),
)


@exercise.solution
def orden():
    """Eso es."""
    return ["leer", "pensar", "escribir"]


@exercise.mistake
def ya_estaba_bien():
    """Has leído antes de escribir."""
    return ["leer", "escribir"]
