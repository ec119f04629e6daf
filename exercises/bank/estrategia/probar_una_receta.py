"""Siete piezas no le caben en sus horas. Tomás va a probar si con cuatro por semana, en vez de dos, llegan más
consultas.

**Pon los cinco pasos en el orden que no le deje engañarse.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Probar sin engañarse",
    minutes=2,
    section="probarlo-en-casa",
    steps=(
        Step("apuntar", "Apuntar qué tiene que cambiar, cuánto y qué día se mira"),
        Step("antes", "Contar las consultas de un mes, sin tocar nada"),
        Step("cambiar", "Publicar cuatro piezas, ocho semanas, y nada más"),
        Step("mirar", "Contar otra vez y volver a lo que se apuntó"),
        Step("repetir", "Decidir: dejarlo, o repetir la prueba antes de creerlo"),
    ),
    hints=(
        "¿Qué hay que saber antes de tocar nada?",
        "Si eliges la vara de medir después de ver el resultado, siempre ganas.",
        "Primero se apunta, después se cuenta cómo está hoy, y solo entonces se cambia algo.",
    ),
)


@exercise.solution
def probar_una_receta():
    """Eso es. Lo apuntado no se mueve, y la segunda vuelta protege de la suerte de la primera. Es lo mismo que tirar los
    dados otra vez."""
    return ("apuntar", "antes", "cambiar", "mirar", "repetir")


@exercise.mistake
def la_vara_despues():
    """Has dejado para el final qué debería cambiar. Con los datos delante, siempre hay una cifra que sube. ¿Cuál
    habrías elegido antes de verlos?"""
    return ("mirar", "apuntar")


@exercise.mistake
def empieza_por_hacer():
    """Has cambiado antes de apuntar qué esperas. A mitad de camino es fácil contentarse con otra cosa. ¿Qué dirías
    hoy que tiene que pasar?"""
    return ("cambiar", "apuntar")


@exercise.mistake
def cambia_sin_saber_de_donde_parte():
    """Has empezado a publicar sin contar cómo estaba. Después no sabrás si las consultas suben o eran ya así. ¿Qué
    mes te falta?"""
    return ("cambiar", "antes")


@exercise.mistake
def cuenta_sin_saber_que():
    """Has contado antes de decidir qué importa. Puede que hayas contado seguidores y ahora quieras consultas. ¿Qué
    paso dice qué se cuenta?"""
    return ("antes", "apuntar")


@exercise.mistake
def decide_sin_mirar():
    """Has decidido antes de contar. ¿Con qué compararás lo que apuntaste?"""
    return ("repetir", "mirar")
