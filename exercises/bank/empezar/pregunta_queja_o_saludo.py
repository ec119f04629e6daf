"""Tres mensajes en la página de la ferretería.

**¿Qué es cada uno?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Poner en grupos",
    minutes=1,
    section="poner-en-grupos",
    classes=(
        Class("pregunta", "Una pregunta"),
        Class("queja", "Una queja"),
        Class("saludo", "Un saludo"),
    ),
    items=(
        Item("abris", "«¿Abren el sábado por la tarde?»", "Espera un dato: sí o no, y la hora."),
        Item(
            "tercera",
            "«Tercera vez que vengo y sigue sin haber bisagras. Un servicio excelente.»",
            "El elogio va con ironía: ha venido tres veces para nada.",
        ),
        Item("gracias", "«Gracias por el consejo, quedó perfecto.»", "No pide nada: agradece."),
    ),
    hints=(
        "Pregúntate qué espera quien escribe.",
        "Un mensaje puede elogiar y querer decir lo contrario.",
    ),
)


@exercise.solution
def pregunta_queja_o_saludo():
    """Eso es. Has leído lo que espera cada persona, no solo las palabras."""
    return {"abris": "pregunta", "tercera": "queja", "gracias": "saludo"}


@exercise.mistake
def cree_la_ironia():
    """Has tomado la ironía por un elogio. Lee la frase de antes: ¿cuántas veces ha venido?"""
    return Pattern(items=("tercera",), classes=("saludo",))


@exercise.mistake
def espera_algo():
    """Has visto una petición donde alguien solo da las gracias. ¿De qué se queja, o qué te pregunta?"""
    return Pattern(items=("gracias",), classes=("pregunta", "queja"))


@exercise.mistake
def ve_enfado():
    """Esa persona espera un dato para poder venir. ¿Qué tendrías que contestarle?"""
    return Pattern(items=("abris",), classes=("queja", "saludo"))
