"""**¿Qué piensas?**"""

from exercises.engine import Class, Classification, Item, Lesson

exercise = Classification(
    title="Opina",
    minutes=2,
    section="quien-sigue",
    opinion=True,
    classes=(Class("si", "Sí"), Class("no", "No")),
    items=(
        Item("una", "Esto", lesson="book/pagina", need={"si": 1}),
        Item("dos", "Eso", lesson="book/otra", need={"si": 1}),
        Item("tres", "Aquello", lesson="book/una-mas", need={"si": 1}),
    ),
    lessons=(
        Lesson("book/pagina", "Una página", "esto."),
        Lesson("book/otra", "Otra", "eso."),
        Lesson("book/una-mas", "Una más", "aquello."),
    ),
)


@exercise.solution
def lo_que_sea():
    """Queda anotado."""
    return {"una": "si", "dos": "si", "tres": "si"}
