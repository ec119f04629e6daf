"""Siete menciones que el programa y la persona no leyeron igual. Ahora no mires lo que dijeron: lee tú.

**¿Qué etiqueta le pondrías a cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Lee los desacuerdos",
    minutes=3,
    section="que-lee-la-maquina",
    classes=(
        Class("positiva", "Positiva: está a favor"),
        Class("neutra", "Neutra: pregunta o informa"),
        Class("negativa", "Negativa: se queja"),
    ),
    items=(
        Item(
            "cita",
            "**Ayuntamiento:** «Fantástico, me dan cita para después del plazo. Sigan así.»",
            "«Fantástico» y «sigan así» dicen lo contrario. Llegará tarde, y lo sabe.",
        ),
        Item(
            "diez",
            "**Ondavalle:** «Tercer día sin línea. Un servicio de diez.»",
            "El diez es la burla. La noticia está en la primera frase.",
        ),
        Item(
            "plazo",
            "**Ayuntamiento:** «¿Hasta qué día se pagan las tasas?»",
            "Habla de tasas, pero solo pregunta una fecha. Todavía no está a favor ni en contra.",
        ),
        Item(
            "dormir",
            "**Ayuntamiento:** «Anoche no dormí por la verbena, y repetiría esta noche.»",
            "Empieza como una queja y acaba celebrando. Vale la frase entera.",
        ),
        Item(
            "recibo",
            "**Ayuntamiento:** «Gracias por el recibo en clave, me encantan los acertijos.»",
            "Nadie agradece un recibo que no entiende. Es una queja con un dato útil: no se entiende.",
        ),
        Item(
            "corte",
            "**Ayuntamiento:** «La calle del Molino se corta el martes.»",
            "Avisa de un corte, y no opina.",
        ),
        Item(
            "ganas",
            "**Museo:** «Fuimos sin ganas y nos quedamos toda la tarde.»",
            "«Sin ganas» es el principio. Lo que cuenta es que se quedaron.",
        ),
    ),
    hints=(
        "Lee cada frase en voz alta, con la cara que pondría quien la escribió.",
        "Pregúntate qué le ha pasado a esa persona, y no qué palabras usa.",
        "Hay tres quejas, dos neutras y dos a favor.",
    ),
)


@exercise.solution
def lee_los_desacuerdos():
    """Eso es. Has leído qué pasó, y no qué palabras salen. Las tres quejas venían envueltas en elogios: son las
    que el programa cuenta como éxitos."""
    return {
        "cita": "negativa",
        "diez": "negativa",
        "plazo": "neutra",
        "dormir": "positiva",
        "recibo": "negativa",
        "corte": "neutra",
        "ganas": "positiva",
    }


@exercise.mistake
def cree_la_ironia():
    """Has contado como elogio una queja disfrazada, igual que el programa. Mira qué le ha pasado a esa
    persona. ¿Lo diría con una sonrisa?"""
    return Pattern(items=("cita", "diez", "recibo"), classes=("positiva", "neutra"))


@exercise.mistake
def se_queda_en_la_primera_palabra():
    """Has leído el principio y no el final. «No dormí» y «sin ganas» suenan mal, y la frase acaba en otro
    sitio. ¿Volvería esa persona?"""
    return Pattern(items=("dormir", "ganas"), classes=("negativa", "neutra"))


@exercise.mistake
def el_tema_decide():
    """Has puesto la etiqueta del tema. Tasas y obras traen quejas, pero esta frase solo pregunta o avisa.
    ¿Dónde está la opinión?"""
    return Pattern(items=("plazo", "corte"), classes=("negativa", "positiva"))
