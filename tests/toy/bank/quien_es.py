"""**¿Quién es cada uno?** Activo: hizo algo en los últimos 90 días."""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Separa a tres personas",
    minutes=3,
    section="quien-sigue",
    classes=(
        Class("activo", "Activo"),
        Class("callado", "Callado, y compra"),
        Class("fantasma", "Fantasma"),
    ),
    items=(
        Item("ana", "**Ana.** Comentó hace {ana:0} días.", "Cabe dentro del plazo."),
        Item("luis", "**Luis.** Nunca dijo nada. Compra.", "La caja sabe de él."),
        Item(
            "sin-foto", "**Sin foto.** Nunca dijo nada. No compra.", "Ni en la red ni en la caja."
        ),
    ),
    hints=("Mira primero los días.", "Después mira la caja."),
)


@exercise.values
def fichas(seguidores):
    dias = seguidores["dias_sin_interactuar"]
    return {"ana": dias[(dias > 0) & (dias <= 90)].iloc[0]}


@exercise.solution
def quien_es():
    """Eso es: has mirado la red y la caja."""
    return {"ana": "activo", "luis": "callado", "sin-foto": "fantasma"}


@exercise.mistake
def silencio_es_fantasma():
    """Has dado por perdido a alguien que compra. ¿Dónde se le ve?"""
    return Pattern(items=("luis",), classes=("fantasma",))


@exercise.mistake
def todo_activo():
    """Has llamado activo a quien no ha hecho nada. ¿Qué cuenta como hacer algo?"""
    return Pattern(items=("luis", "sin-foto"), classes=("activo",), at_least=2)
