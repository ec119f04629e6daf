"""En junio, mucha gente escribe que no entiende el recibo. Óscar puede hacer seis cosas, y el orden cambia lo que
consigue.

**Ordena la vuelta completa, desde la primera queja hasta el próximo junio.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="La vuelta completa",
    minutes=2,
    section="de-la-queja-a-la-mejora",
    steps=(
        Step("leer", "Leer la queja y apuntar su tema"),
        Step("responder", "Responder a esa persona con lo que ya se sabe"),
        Step("contar", "Ver cuántas veces se ha repetido el tema"),
        Step("cambiar", "Cambiar el recibo"),
        Step("decirlo", "Decir en el mismo canal qué ha cambiado y gracias a qué"),
        Step("volver", "Contar las quejas del junio siguiente"),
    ),
    hints=(
        "Hay alguien esperando. ¿Qué es lo primero que le debes?",
        "Un proceso no se cambia por una voz. ¿Qué miras antes de tocar el recibo?",
        "Primero la persona, después el recuento, después el cambio. El mismo mes cierra la vuelta.",
    ),
)


@exercise.solution
def la_vuelta_completa():
    """Eso es. Leer, responder, aprender, cambiar y contarlo: así se conversa. Quien solo publica no da
    ninguno de los seis pasos."""
    return ("leer", "responder", "contar", "cambiar", "decirlo", "volver")


@exercise.mistake
def cambia_por_una_voz():
    """Has cambiado el recibo antes de saber cuánta gente tropieza con él. Quien grita más no siempre es quien
    más se repite. ¿Qué mirarías antes?"""
    return ("cambiar", "contar")


@exercise.mistake
def responde_cuando_acaba():
    """Has dejado la respuesta para después del recuento. El recuento tarda un mes, y esa persona paga esta
    semana. ¿Qué puedes decirle ya?"""
    return ("contar", "responder")


@exercise.mistake
def anuncia_antes():
    """Has contado el cambio antes de hacerlo. Si se retrasa, tendrás una queja más, y con razón. ¿Qué tiene que
    ser verdad para poder decirlo?"""
    return ("decirlo", "cambiar")


@exercise.mistake
def mide_antes_de_tiempo():
    """Has medido antes de terminar. Para saber si el cambio sirvió hace falta que pase otro junio con todo
    hecho. ¿Qué paso cierra la vuelta?"""
    return ("volver", "decirlo")
