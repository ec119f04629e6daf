"""En la asociación de comerciantes, siete personas cuentan por qué están en una red, o por qué no.

**¿Qué razón da cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Por qué estáis ahí?",
    minutes=4,
    section="primero-el-publico",
    classes=(
        Class("publico", "Por su público: es quien está ahí"),
        Class("caracter", "Por su carácter: lo que es se cuenta bien ahí, o no"),
        Class("unico", "Por falta de otra puerta: casi no tiene más canal"),
        Class("receta", "Por receta: alguien dice que hay que estar"),
    ),
    items=(
        Item(
            "clara",
            "**Clara, museo.** «Un reloj parado, en una foto, es un trasto. Cuando lo hacemos andar en vídeo, "
            "se entiende».",
            "Habla de qué es el museo y de en qué formato se ve.",
        ),
        Item(
            "nuria",
            "**Nuria, farmacia.** «En el mostrador pregunté a cincuenta personas con receta qué red miran. Casi "
            "todas dijeron la de siempre».",
            "Ha preguntado a su público dónde está.",
        ),
        Item(
            "marcos",
            "**Marcos, supermercados.** «La competencia abrió cuenta en enero. No íbamos a quedarnos fuera».",
            "La razón es de otra empresa. No dice nada de quien compra en la suya.",
        ),
        Item(
            "dana",
            "**Dana, plantas en línea.** «No tengo escaparate ni calle. Si no me ven en una red, no me ve "
            "nadie».",
            "Vende solo en línea: la red es casi su única puerta.",
        ),
        Item(
            "begona",
            "**Begoña, válvulas.** «Lo nuestro es una ficha técnica y un plazo que se cumple. En quince segundos "
            "con música parecemos otra empresa».",
            "Compara cómo es su empresa con lo que pide el formato.",
        ),
        Item(
            "irene",
            "**Irene, consultora.** «Empiezo sola y sin dinero para ferias ni anuncios. De momento, esto es lo "
            "que tengo».",
            "Con poco presupuesto, casi todo se apoya en la red.",
        ),
        Item(
            "reme",
            "**Reme, ferretería.** «Leí que este año una empresa que no hace vídeos no existe».",
            "Es una regla para todas las empresas, sin mirar la suya.",
        ),
    ),
    hints=(
        "Busca de quién habla cada frase: ¿de la clientela, de la casa o de otra gente?",
        "Una receta valdría igual para cualquier empresa. Cambia el nombre: ¿sigue sonando bien?",
        "Dos hablan de su clientela o de su carácter con detalle; dos, de que no tienen otra cosa.",
    ),
)


@exercise.solution
def por_que_estais_ahi():
    """Eso es. Público y carácter son dos preguntas que cada cual puede contestar. Quien no tiene otra puerta
    también elige, y además necesita un plan por si se cierra. La receta no ha mirado a nadie."""
    return {
        "clara": "caracter",
        "nuria": "publico",
        "marcos": "receta",
        "dana": "unico",
        "begona": "caracter",
        "irene": "unico",
        "reme": "receta",
    }


@exercise.mistake
def la_competencia_como_publico():
    """Has tomado la competencia, o un artículo, por el público. Puede que acierten, pero no lo dicen: no
    hablan de quien compra en esa casa. ¿A quién habría que preguntar?"""
    return Pattern(items=("marcos", "reme"), classes=("publico", "caracter"))


@exercise.mistake
def quien_no_tiene_otra_es_receta():
    """Has llamado receta a no tener otro canal. Quien vende solo en línea, o empieza sin dinero, ha mirado
    su caso: lo que le falta es otra puerta. ¿Valdría su frase para un banco?"""
    return Pattern(items=("dana", "irene"), classes=("receta",))


@exercise.mistake
def el_formato_como_publico():
    """Has leído como público una frase que habla de la propia casa. ¿Dice quién mira, o dice qué se entiende
    bien en ese formato?"""
    return Pattern(items=("clara", "begona"), classes=("publico",))


@exercise.mistake
def preguntar_es_receta():
    """Has dado por receta lo que alguien averiguó preguntando. ¿A quién preguntó, y cuántas veces?"""
    return Pattern(items=("nuria",), classes=("receta", "unico"))


@exercise.mistake
def ser_distinto_es_no_tener():
    """Has leído como falta de otra puerta una razón de carácter. El museo y la fábrica tienen más canales.
    ¿De qué hablan, de lo que les falta o de cómo son?"""
    return Pattern(items=("clara", "begona"), classes=("unico",))
