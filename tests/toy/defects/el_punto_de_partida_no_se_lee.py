"""**Completa la función: cuántas filas hay.**"""

from exercises.engine import Code

exercise = Code(
    title="Cuenta filas",
    minutes=2,
    section="quien-sigue",
    starter=("return seguidores[...",),
    hints=("len() cuenta.", "Se pone entre paréntesis."),
)


@exercise.solution
def filas(seguidores):
    """Eso es: una fila por cuenta."""
    return seguidores.shape[0]
