"""Llega una queja a la ferretería: «El taladro que compré el lunes no arranca».

**Pon los cuatro pasos en orden.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Poner en orden",
    minutes=1,
    section="poner-en-orden",
    steps=(
        Step("leer", "Leer el mensaje entero"),
        Step("acusar", "Decir que lo has leído y que lo miras hoy"),
        Step("averiguar", "Preguntar en la tienda qué pasó"),
        Step("apuntar", "Apuntar la causa para que no se repita"),
    ),
    hints=(
        "¿Qué necesita saber primero quien escribe: la causa, o que alguien lo ha leído?",
        "Averiguar lleva un rato. Acusar recibo, un minuto.",
    ),
)


@exercise.solution
def orden_de_una_respuesta():
    """Eso es. Quien espera sabe desde el primer minuto que hay alguien al otro lado."""
    return ("leer", "acusar", "averiguar", "apuntar")


@exercise.mistake
def contesta_sin_leer():
    """Has contestado antes de leerlo entero. ¿Y si la segunda mitad dice que ya lo arregló?"""
    return ("acusar", "leer")


@exercise.mistake
def averigua_en_silencio():
    """Has ido a averiguar antes de decir nada. Mientras tanto, quien escribió no sabe si alguien lo ha
    visto. ¿Qué le cuesta un minuto a la tienda?"""
    return ("averiguar", "acusar")


@exercise.mistake
def apunta_sin_saber():
    """Has apuntado la causa antes de conocerla. ¿Qué paso te la da?"""
    return ("apuntar", "averiguar")
