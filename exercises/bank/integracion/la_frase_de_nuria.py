"""Nuria Castellanos lleva la Farmacia Plaza del Pozo. Su frase es «Antes de mezclar, pregúntanos». Ha preparado seis
piezas.

**¿Lleva la frase cada una, y cabe en su canal?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="La frase de Nuria",
    minutes=3,
    section="misma-frase-otro-traje",
    classes=(
        Class("va", "Lleva la frase y cabe en ese canal"),
        Class("no-cabe", "Lleva la frase, pero no va bien en ese canal"),
        Class("no-la-lleva", "No lleva la frase"),
    ),
    items=(
        Item(
            "mostrador",
            "**Cartel del mostrador.** «¿Tomas algo más? Dínoslo antes de pagar».",
            "Se lee en dos segundos y pide lo mismo que la frase.",
        ),
        Item(
            "escaparate",
            "**Escaparate, visto desde la acera.** Doce líneas sobre qué mezclas preguntar, en letra pequeña.",
            "La idea es la buena; desde la acera no se lee. Las mismas líneas irían bien en el boletín.",
        ),
        Item(
            "comentario",
            "**Red social, en un comentario.** «Juani, con lo de tu tensión, antes de tomar ese jarabe pásate».",
            "Pide preguntar, y cuenta a la vista de todos lo que toma una persona.",
        ),
        Item(
            "boletin",
            "**Boletín.** «Tres preguntas que hacemos antes de darte un jarabe», y el horario para consultar.",
            "Hay sitio para explicarse, y quien lo recibe lo pidió.",
        ),
        Item(
            "aniversario",
            "**Web.** «Cuarenta años siendo tu farmacia de confianza».",
            "Habla de la casa, y la podría firmar la de enfrente.",
        ),
        Item(
            "video",
            "**Red social, vídeo.** Dos cajas se acercan en la mano de Nuria. Se para: «¿Juntas? Pregúntanos».",
            "La misma frase, en el formato de ese canal.",
        ),
    ),
    hints=(
        "Haz dos preguntas, en este orden: ¿lleva la idea?, ¿puede recibirla ahí quien la ve?",
        "Un canal pone límites: lo que da tiempo a leer y lo que se puede decir delante de otra gente.",
        "Dos piezas llevan la frase y fallan por el sitio.",
    ),
)


@exercise.solution
def la_frase_de_nuria():
    """Eso es. La frase no cambia; cambian el largo, el formato y lo que se puede decir a la vista. Llevarla a un canal no
    es copiarla."""
    return {
        "mostrador": "va",
        "escaparate": "no-cabe",
        "comentario": "no-cabe",
        "boletin": "va",
        "aniversario": "no-la-lleva",
        "video": "va",
    }


@exercise.mistake
def lo_privado_a_la_vista():
    """Has dado por buena, o por ajena a la frase, una pieza que la lleva y nombra la salud de alguien en público. ¿Dónde
    podría decirle Nuria eso mismo sin que lo lea el barrio?"""
    return Pattern(items=("comentario",), classes=("va", "no-la-lleva"))


@exercise.mistake
def copiar_y_pegar():
    """Has mirado solo el contenido, y el contenido es bueno. Ponte en la acera, con dos segundos y letra pequeña. ¿Llega
    la frase, y dónde llegaría?"""
    return Pattern(items=("escaparate",), classes=("va", "no-la-lleva"))


@exercise.mistake
def las_mismas_palabras():
    """Has buscado las palabras exactas. «Dínoslo antes» o dos cajas que se acercan piden lo mismo. ¿Qué hará quien vea la
    pieza?"""
    return Pattern(items=("mostrador", "boletin", "video"), classes=("no-la-lleva",))


@exercise.mistake
def la_casa_como_mensaje():
    """Has tomado un elogio de la casa por su mensaje. Cuarenta años están bien, y no le piden nada a nadie. ¿Qué sabrá
    hacer mejor quien lo lea?"""
    return Pattern(items=("aniversario",), classes=("va", "no-cabe"))


@exercise.mistake
def largo_o_corto_da_miedo():
    """Has descartado por el canal una pieza que está hecha para él. ¿Cuánto tiempo tiene ahí quien la ve, y qué le pide la
    pieza?"""
    return Pattern(items=("mostrador", "boletin", "video"), classes=("no-cabe",))
