"""Dana quiere saber si los consejos **traen** pedidos o solo van por delante, como el gallo va por delante del sol. Puede
enviarlos a unas comarcas y a otras no.

**Ordena los pasos, del primero al último.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="El gallo y el sol",
    minutes=3,
    section="adelantarse-no-es-causar",
    steps=(
        Step(
            "preparar", "Escribir qué miraré y qué día, y sortear qué comarcas reciben los consejos"
        ),
        Step("enviar", "Enviar los consejos solo a las que tocaron"),
        Step("esperar", "Dejar pasar las semanas de retardo"),
        Step("comparar", "Comparar los pedidos de unas comarcas y otras"),
        Step("decidir", "Decidir si sigo, según lo escrito"),
    ),
    hints=(
        "Piensa qué podrías arreglar a tu favor si lo dejaras para el final.",
        "El sorteo tiene que estar hecho antes de enviar nada.",
        "Entre enviar y comparar falta algo que esta lección te ha enseñado.",
    ),
)


@exercise.solution
def como_saberlo():
    """Eso es. Con el sorteo, las diferencias entre comarcas las pone el azar y no quien elige. Con pocas comarcas el azar aún
    engaña: hacen falta muchas, o repetirlo. Y el día escrito impide mirar cuando convenga."""
    return ("preparar", "enviar", "esperar", "comparar", "decidir")


@exercise.mistake
def elige_la_vara_al_final():
    """Has comparado antes de escribir qué mirarías. Con seis cifras delante, alguna siempre sale bonita. ¿Cuándo hay que
    elegirla para que no te engañe?"""
    return ("comparar", "preparar")


@exercise.mistake
def compara_sin_esperar():
    """Has comparado antes de que pasen las semanas de retardo. Unas y otras saldrán parecidas, y culparás a los consejos.
    ¿Cuándo llegan aquí los pedidos?"""
    return ("comparar", "esperar")


@exercise.mistake
def sortea_lo_ya_enviado():
    """Has enviado antes de sortear. Entonces eliges tú, y será donde ya se vende bien. ¿Qué probaría que allí se pida
    más?"""
    return ("enviar", "preparar")


@exercise.mistake
def decide_antes_de_mirar():
    """Has decidido antes de comparar. Es lo que pasa cuando la idea gusta mucho. ¿Qué dato te haría cambiar de opinión?"""
    return ("decidir", "comparar")
