"""**Completa la función: cuántas filas hay.**"""

from exercises.engine import Code

exercise = Code(
    title="Cuenta filas",
    minutes=2,
    section="quien-sigue",
    hints=("len() cuenta.", "Se pone entre paréntesis."),
)


def cuenta(tabla):
    return len(tabla)


@exercise.solution
def filas(seguidores):
    """Eso es: una fila por cuenta."""
    return cuenta(seguidores)
