"""Marcos reparte ocho piezas por la mesa y tapa el logotipo. La frase que la casa dice querer contar es «Lo
fresco viene de aquí al lado».

**¿Qué hace cada pieza con esa frase?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Quién habla aquí?",
    minutes=4,
    section="una-mesa-llena-de-papeles",
    classes=(
        Class("lo-dice", "La cuenta, con esas palabras o con otras"),
        Class("otra-cosa", "Habla de otra cosa: ni la cuenta ni la niega"),
        Class("lo-desmiente", "La desmiente: quien la lea creerá lo contrario"),
    ),
    items=(
        Item(
            "portada",
            "**Web, portada.** «Lo fresco viene de aquí al lado: las huertas que nos sirven, en el mapa».",
            "Es la frase, y además la prueba con un mapa.",
        ),
        Item(
            "detergente",
            "**Folleto.** «Llévate tres detergentes y paga dos».",
            "Un precio no niega de dónde viene la lechuga. Tampoco lo cuenta.",
        ),
        Item(
            "higos",
            "**Cartel de la plaza del Olmo.** «Los higos los trae Chelo, de la huerta de detrás del río».",
            "No repite la frase: la enseña, con nombre y sitio.",
        ),
        Item(
            "tomates",
            "**Cartel de la estación.** «Tomates de mil kilómetros más allá, a mitad de precio».",
            "Presume justo de lo contrario.",
        ),
        Item(
            "premio",
            "**Boletín.** «Otro año más, premiados como la cadena líder de la comarca».",
            "Habla de la casa. De lo fresco y de su origen, nada.",
        ),
        Item(
            "acelgas",
            "**Red social, vídeo.** Benito corta unas acelgas al amanecer; a mediodía están en el estante.",
            "No hay ni una palabra de la frase, y se entiende entera.",
        ),
        Item(
            "melon",
            "**Red social, respuesta a una clienta.** «No sabemos de dónde es el melón. Eso en tienda».",
            "Contestar también es una pieza. Quien lo lea pensará que da igual de dónde venga.",
        ),
        Item(
            "calidad",
            "**Folleto, contraportada.** «Calidad y confianza al mejor precio».",
            "Destapa el logotipo y cambia el nombre: sirve para cualquier cadena.",
        ),
    ),
    hints=(
        "No busques las palabras de la frase. Pregunta qué creerá quien vea la pieza.",
        "Si otra cadena podría firmarla sin cambiar nada, no cuenta lo propio de la casa.",
        "Tres piezas la cuentan y dos la desmienten. Una de esas dos no es un anuncio.",
    ),
)


@exercise.solution
def quien_habla_en_cada_pieza():
    """Eso es. Has mirado qué queda en la cabeza de quien lee, no qué palabras llevaba. Un mismo mensaje cabe en
    un mapa, en un cartel y en un vídeo sin texto."""
    return {
        "portada": "lo-dice",
        "detergente": "otra-cosa",
        "higos": "lo-dice",
        "tomates": "lo-desmiente",
        "premio": "otra-cosa",
        "acelgas": "lo-dice",
        "melon": "lo-desmiente",
        "calidad": "otra-cosa",
    }


@exercise.mistake
def las_mismas_palabras():
    """Ahí no están las palabras de la frase. Un nombre, un sitio o un gesto también la cuentan. ¿De dónde creerá que
    viene lo que enseña la pieza quien la vea?"""
    return Pattern(items=("higos", "acelgas"), classes=("otra-cosa", "lo-desmiente"))


@exercise.mistake
def contestar_no_cuenta():
    """Has dejado fuera una respuesta, como si no fuera un mensaje de la casa. La lee quien preguntó y todo el que
    pase después. ¿Qué creerá de la frase de la portada?"""
    return Pattern(items=("melon",), classes=("otra-cosa",))


@exercise.mistake
def contestar_ya_lo_cuenta():
    """Has dado por bueno que la casa conteste. Contesta, y dice que no sabe de dónde viene. ¿Qué creerá de la frase
    quien lo lea?"""
    return Pattern(items=("melon",), classes=("lo-dice",))


@exercise.mistake
def solo_es_una_oferta():
    """Has visto un precio y has pasado de largo. Lee lo que dice antes del precio. ¿Puede alguien creer a la vez
    ese cartel y la portada de la web?"""
    return Pattern(items=("tomates",), classes=("otra-cosa",))


@exercise.mistake
def habla_del_origen():
    """Has visto que habla de dónde viene el tomate, y es verdad. Mira de dónde dice que viene. ¿Puede alguien creer
    a la vez ese cartel y la portada?"""
    return Pattern(items=("tomates",), classes=("lo-dice",))


@exercise.mistake
def lo_bueno_es_lo_comun():
    """Has dado por mensaje común algo que firmaría cualquier cadena: un premio, una oferta o la palabra «calidad».
    ¿Dónde está lo fresco, y dónde «aquí al lado»?"""
    return Pattern(items=("premio", "calidad", "detergente"), classes=("lo-dice",))


@exercise.mistake
def callar_es_negar():
    """Has leído como contradicción una pieza que habla de otra cosa. Se puede vender detergente y traer la lechuga
    de cerca. ¿Hay algo en la pieza que impida creer la frase?"""
    return Pattern(items=("detergente", "premio", "calidad"), classes=("lo-desmiente",))
