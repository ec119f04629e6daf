"""**Completa la función: cuántas filas hay.**"""

from exercises.engine import Code

exercise = Code(
    title="Cuenta filas",
    minutes=2,
    section="quien-sigue",
    hints=("len() cuenta.", "Se pone entre paréntesis."),
)


@exercise.solution
def filas(seguidores):
    """Eso es: una fila por cuenta."""
    return len(seguidores)


@exercise.mistake
def columnas(seguidores):
    """Has contado columnas. ¿Qué hay en cada fila?"""
    return seguidores.shape[0]
