"""**¿Qué piensas?**"""

from exercises.engine import Class, Classification, Item, Lesson, Pattern

exercise = Classification(
    title="Opina",
    minutes=2,
    section="quien-sigue",
    opinion=True,
    classes=(Class("si", "Sí"), Class("no", "No")),
    items=(Item("una", "Esto", lesson="book/pagina", need={"si": 1}),),
    lessons=(Lesson("book/pagina", "Una página", "esto."),),
)


@exercise.solution
def lo_que_sea():
    """Queda anotado."""
    return {"una": "si"}


@exercise.mistake
def mal():
    """Eso no se piensa."""
    return Pattern(items=("una",), classes=("no",))
