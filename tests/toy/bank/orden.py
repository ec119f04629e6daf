"""**Ordena los cuatro pasos de una respuesta.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Ordena una respuesta",
    minutes=2,
    section="quien-sigue",
    steps=(
        Step("leer", "Leer el mensaje entero"),
        Step("comprobar", "Comprobar qué pasó"),
        Step("escribir", "Escribir la respuesta"),
        Step("apuntar", "Apuntar qué se aprendió"),
    ),
    hints=("¿Qué hace falta saber antes de escribir?", "Apuntar va al final."),
)


@exercise.solution
def orden():
    """Eso es: primero entender, después hablar."""
    return ["leer", "comprobar", "escribir", "apuntar"]


@exercise.mistake
def habla_sin_saber():
    """Has contestado antes de comprobar. ¿Qué pasa si no fue así?"""
    return ["escribir", "comprobar"]


@exercise.mistake
def nadie_ha_leido():
    """Has comprobado algo que aún no habías leído. ¿Qué estabas comprobando?"""
    return ["comprobar", "leer"]
