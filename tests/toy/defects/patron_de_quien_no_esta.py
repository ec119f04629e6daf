"""**Clasifica.**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Clasifica",
    minutes=2,
    section="quien-sigue",
    classes=(Class("si", "Sí"), Class("no", "No")),
    items=(Item("ana", "Ana", "Está."), Item("luis", "Luis", "No está.")),
    hints=("Mira.", "Otra vez."),
)


@exercise.solution
def quien():
    """Eso es."""
    return {"ana": "si", "luis": "no"}


@exercise.mistake
def pepe():
    """Has contado a quien no estaba."""
    return Pattern(items=("ana",), classes=("si",))
