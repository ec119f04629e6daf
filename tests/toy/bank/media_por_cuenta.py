"""**Completa la función: interacciones por pieza, de media, de cada cuenta.**"""

from exercises.engine import Code

exercise = Code(
    title="Programa una media",
    minutes=5,
    section="quien-sigue",
    starter=("# Agrupa por organizacion.", "return ..."),
    hints=("Con groupby se hace un montón por cuenta.", "La media es mean()."),
)


@exercise.solution
def media_por_cuenta(publicaciones):
    """Eso es: una media por cuenta."""
    return publicaciones.groupby("organizacion")["interacciones"].mean()


@exercise.mistake
def suma_en_vez_de_media(publicaciones):
    """Has sumado. Quien publica más sale ganando. ¿Cómo se comparan dos cuentas?"""
    return publicaciones.groupby("organizacion")["interacciones"].sum()
