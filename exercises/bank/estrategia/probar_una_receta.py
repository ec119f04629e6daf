"""Siete piezas no le caben en sus horas. Tomás va a probar si con cuatro por semana, en vez de dos, llegan más
consultas.

**Pon los cinco pasos en el orden que no le deje engañarse.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Probar sin engañarse",
    minutes=2,
    section="probarlo-en-casa",
    steps=(
        Step("apuntar", "Escribir qué se va a contar y qué día se mira"),
        Step("antes", "Contar eso mismo durante un mes, sin tocar nada"),
        Step("cambiar", "Publicar cuatro piezas, ocho semanas, y nada más"),
        Step("mirar", "Contar otra vez y volver a lo que se escribió"),
        Step("repetir", "Decidir: dejarlo, o repetir la prueba antes de creerlo"),
    ),
    hints=(
        "¿Qué hay que saber antes de tocar nada?",
        "Si eliges la vara de medir después de ver el resultado, siempre ganas.",
        "Primero se escribe, después se cuenta cómo está hoy, y solo entonces se cambia algo.",
    ),
)


@exercise.solution
def probar_una_receta():
    """Eso es. Lo escrito no se mueve, y repetir protege de la suerte de la primera vez. Si entre medias cae un puente o
    empieza la temporada, compara con las mismas semanas del año anterior."""
    return ("apuntar", "antes", "cambiar", "mirar", "repetir")


@exercise.mistake
def la_vara_despues():
    """Has dejado para el final qué se cuenta. Con los datos delante, siempre hay una cifra que sube. ¿Cuál
    habrías elegido antes de verlos?"""
    return ("mirar", "apuntar")


@exercise.mistake
def empieza_por_hacer():
    """Has cambiado antes de escribir qué vas a contar. A mitad de camino es fácil contentarse con otra cosa. ¿Qué dirías
    hoy que hay que mirar?"""
    return ("cambiar", "apuntar")


@exercise.mistake
def cambia_sin_saber_de_donde_parte():
    """Has empezado a publicar sin contar cómo estaba. Después no sabrás si las consultas suben o eran ya así. ¿Qué
    mes te falta?"""
    return ("cambiar", "antes")


@exercise.mistake
def cuenta_sin_saber_que():
    """Has contado antes de escribir qué se cuenta. Al final sería fácil quedarse con la cifra que más suba. ¿Qué paso
    fija la vara?"""
    return ("antes", "apuntar")


@exercise.mistake
def decide_sin_mirar():
    """Has decidido antes de contar. ¿Con qué compararás lo que escribiste?"""
    return ("repetir", "mirar")
