"""Todavía no mires los datos.

**De cada 100 seguidores, ¿cuántos crees que siguen activos?** A ojo."""

from exercises.engine import Number

exercise = Number(
    title="Apuesta antes de mirar",
    minutes=1,
    section="quien-sigue",
    reveals="fig-activos",
    prediction=True,
    unit="de cada 100",
    tolerance=3,
    decimals=0,
    hints=("Piensa en tus propias cuentas.", "Imagina a cien en la tienda."),
)


@exercise.solution
def apuesta(seguidores):
    """La figura cuenta a los demás."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()
