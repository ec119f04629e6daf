"""**¿Qué cuenta publica más?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Compara",
    minutes=2,
    section="quien-sigue",
    options=(
        Option("hotel", "El hotel", ""),
        Option("tienda", "La tienda", "Eso es: la tabla lo dice."),
    ),
    hints=("Mira la tabla.", "Compara."),
)


@exercise.view
def vista(organizaciones):
    """Dos cuentas"""
    return organizaciones[["nombre", "seguidores"]].head(2)


@exercise.from_view
def desde_la_vista(vista):
    return "tienda"


@exercise.solution
def cual(organizaciones):
    return "tienda"
