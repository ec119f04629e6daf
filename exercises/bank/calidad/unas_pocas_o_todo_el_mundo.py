"""**Si mañana solo pudieras hacer una de las dos cosas, ¿con cuál te quedas?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="unas-pocas-o-todo-el-mundo",
    opinion=True,
    options=(
        Option(
            "unas-pocas",
            "Me vuelco en las personas que más dejan.",
            "Queda apuntado. Fíjate, en la segunda figura, en quiénes eran esas personas hace un año.",
        ),
        Option(
            "todo-el-mundo",
            "Atiendo igual a todo el mundo.",
            "Queda apuntado. Fíjate, en la primera figura, en cuánto deja la quinta parte de arriba.",
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
def unas_pocas_o_todo_el_mundo():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("unas-pocas", "todo-el-mundo", "depende")
