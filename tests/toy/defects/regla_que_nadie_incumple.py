"""**Reparte tres ratos.**"""

from exercises.engine import Decision, Part

exercise = Decision(
    title="Reparte",
    minutes=2,
    section="quien-sigue",
    total=3,
    total_unit="ratos",
    parts=(Part("publicar", "Publicar", high=3), Part("contestar", "Contestar", high=3)),
    hints=("¿Quién espera?", "Guarda uno."),
)


@exercise.solution
def reparto():
    """Se puede defender."""
    return {"publicar": 1, "contestar": 2}


@exercise.mistake
def demasiado(publicar):
    """Has publicado de más."""
    return publicar > 3
