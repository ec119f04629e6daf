"""Lunes, ocho y media. Ocho mensajes de Valleclaro esperan. No escribas todavía.

**¿Cuál es el primer paso de cada uno?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="La bandeja del lunes",
    minutes=6,
    essential=True,
    section="el-primer-paso",
    classes=(
        Class("a-la-vista", "A · Respondo a la vista de todos"),
        Class("doy-la-cara", "B · Doy la cara en público y sigo en privado"),
        Class("aviso-antes", "C · Acuso recibo y aviso antes a quien sabe o decide"),
        Class("no-converso", "D · No converso: lo retiro o lo denuncio"),
    ),
    items=(
        Item(
            "perros",
            "**Hotel:** «¿Admiten perros pequeños?»",
            "Más gente tiene la duda y leerá la respuesta.",
        ),
        Item(
            "tercer-dia",
            "**Ondavalle:** «Tercer día sin línea. Un servicio de diez.»",
            "Es ironía; para ayudar hacen falta datos que no se piden en público.",
        ),
        Item(
            "jarabe",
            "**Farmacia:** «¿Puedo mezclar este jarabe con la pastilla de la tensión?»",
            "Solo quien es profesional, y con el caso delante.",
        ),
        Item(
            "espera",
            "**Mesa Catorce:** «Cincuenta minutos de espera y nadie se disculpó.»",
            "La disculpa, visible; mesa y compensación, aparte.",
        ),
        Item(
            "relojes",
            "**Museo:** «Mi hija no quería irse de la sala de los relojes de arena.»",
            "Agradece y pregunta: ahí empieza una conversación.",
        ),
        Item(
            "quinientos",
            "**Trece Plazas:** «Gana 500 € al día desde casa», en cuatro publicaciones.",
            "No busca hablar con nadie.",
        ),
        Item(
            "abrigo",
            "**Sastrería:** «Arreglar un abrigo cuesta aquí el doble.»",
            "Crítica de buena fe: explica qué incluye el precio.",
        ),
        Item(
            "yogur",
            "**Trece Plazas:** «Plástico en el yogur. Tengo foto y lote.»",
            "Acuse inmediato y aviso a calidad; la causa, cuando se sepa.",
        ),
    ),
    hints=(
        "Busca tres cosas en cada mensaje: ¿un dato personal?, ¿un riesgo?, ¿alguien de verdad?",
        "Una crítica no es basura. Se retira lo que engaña, insulta o se repite sin buscar respuesta.",
        "Dato personal: la cara en público y el detalle en privado. Riesgo, o algo que no sabes: "
        "primero quien sabe.",
    ),
)


@exercise.solution
def la_bandeja_del_lunes():
    """Eso es. A la vista, lo que sirve a más gente. Aparte, lo que lleva datos. Donde hay riesgo, primero
    quien sabe. Y solo retiras lo que no busca hablar con nadie."""
    return {
        "perros": "a-la-vista",
        "tercer-dia": "doy-la-cara",
        "jarabe": "aviso-antes",
        "espera": "doy-la-cara",
        "relojes": "a-la-vista",
        "quinientos": "no-converso",
        "abrigo": "a-la-vista",
        "yogur": "aviso-antes",
    }


@exercise.mistake
def borra_al_critico():
    """Has retirado una crítica de una persona real. Seguirá molesta, y ahora además puede contar que la
    borraste. ¿Qué tranquiliza más a quien aún no es cliente: un hueco o una explicación?"""
    return Pattern(items=("espera", "abrigo"), classes=("no-converso",))


@exercise.mistake
def todo_al_privado():
    """Has llevado aparte mensajes sin nada personal. Allí tu respuesta le sirve a una persona; a la
    vista, a muchas. Antes de mover uno, pregúntate: ¿qué dato protejo?"""
    return Pattern(items=("perros", "relojes", "abrigo"), classes=("doy-la-cara",), at_least=2)


@exercise.mistake
def contesta_sin_saber():
    """Has empezado a contestar algo que quien lleva la cuenta no puede asegurar. Acusar recibo cabe en un
    minuto; aconsejar o dar la causa, no. ¿A quién llamarías antes?"""
    return Pattern(items=("jarabe", "yogur"), classes=("a-la-vista", "doy-la-cara"))


@exercise.mistake
def cree_la_ironia():
    """Has tomado el diez por un elogio y has seguido a la vista de todos. Lee la frase de antes. ¿Qué
    necesitas saber para devolverle la línea, y dónde se lo pedirías?"""
    return Pattern(items=("tercer-dia",), classes=("a-la-vista",))
