"""**¿Cuántos siguen activos, de cada 100?**"""

from exercises.engine import Number

exercise = Number(
    title="Cuenta",
    minutes=3,
    section="quien-sigue",
    unit="%",
    tolerance=0.05,
    hints=("Mira la tabla.", "Divide."),
)


@exercise.solution
def solucion(seguidores):
    """Eso es: entre todos."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def sin_los_vacios(seguidores):
    """Has dejado fuera a quienes nunca hicieron nada."""
    return 100 * (seguidores["dias_sin_interactuar"].dropna() <= 90).mean()
