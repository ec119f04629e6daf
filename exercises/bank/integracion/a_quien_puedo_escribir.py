"""Es viernes y Dana va a mandar una oferta por correo. Repasa siete fichas de su lista.

**¿Qué puede hacer con cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿A quién le llega la oferta?",
    minutes=4,
    section="para-que-dijo-que-si",
    classes=(
        Class("oferta", "Sí: le mando la oferta"),
        Class("pedido", "Solo le escribo sobre su pedido"),
        Class("esperar", "No le escribo; pediré permiso cuando vuelva a hablarme"),
        Class("baja", "No le escribo más: se dio de baja"),
    ),
    items=(
        Item(
            "teresa",
            "**Teresa.** Compró en mayo y marcó ella misma la casilla «quiero recibir ofertas».",
            "Dijo que sí, a esto y con fecha. Se puede demostrar.",
        ),
        Item(
            "bruno",
            "**Bruno.** Tiene un pedido en camino. Dejó su correo para el envío y no marcó la casilla.",
            "El correo lo dio para el envío. Que llegue tarde su planta es asunto suyo; la oferta, no.",
        ),
        Item(
            "irati",
            "**Irati.** Preguntó una vez por un mensaje de la red. Lucas copió su correo en la lista.",
            "Preguntó por una planta. No se apuntó a nada, y no sabe que está en una lista.",
        ),
        Item(
            "nelson",
            "**Nelson.** Se apuntó a las ofertas en un sorteo. En julio pulsó «darme de baja».",
            "Un sí dura hasta que se retira. Salir tiene que ser tan fácil como entrar.",
        ),
        Item(
            "abel",
            "**Abel.** Se quejó de una maceta rota. Resuelta la queja, escribió: «Sí, mandadme las ofertas». Lucas apuntó la fecha y guardó el mensaje.",
            "Un sí por escrito, para esto, y guardado. La queja no lo estropea.",
        ),
        Item(
            "noa",
            "**Noa.** Participó en un sorteo. La casilla de ofertas venía marcada y no la tocó. No ha comprado nunca.",
            "No desmarcar no es decir que sí. Ese permiso no vale.",
        ),
        Item(
            "cira",
            "**Cira.** Tiene dos fichas con el mismo correo, una en mayúsculas. En una pidió ofertas. En la otra, después, pidió la baja.",
            "Es una sola persona y lo último que dijo es no. El no manda sobre las dos fichas.",
        ),
    ),
    hints=(
        "Haz tres preguntas: ¿dijo que sí?, ¿a qué?, ¿se ha echado atrás?",
        "Tener un correo no es tener permiso. Tener permiso para una cosa no es tenerlo para otra.",
    ),
)


@exercise.solution
def a_quien_puedo_escribir():
    """Eso es. Has mirado el permiso, para qué era y si sigue en pie. De siete fichas, solo dos reciben la oferta: la lista es más corta
    que la hoja de cálculo."""
    return {
        "teresa": "oferta",
        "bruno": "pedido",
        "irati": "esperar",
        "nelson": "baja",
        "abel": "oferta",
        "noa": "esperar",
        "cira": "baja",
    }


@exercise.mistake
def tengo_su_correo():
    """Has mandado la oferta a quien no la pidió. Preguntar una vez, o no desmarcar una casilla, no es decir que sí. ¿Qué le
    enseñarías si te pregunta de dónde sacaste su correo?"""
    return Pattern(items=("irati", "noa"), classes=("oferta",))


@exercise.mistake
def un_pedido_no_es_un_permiso():
    """Has usado para ofertas un correo que se dio para un envío. Es el mismo correo y otra finalidad. ¿Qué mensaje
    está esperando Bruno?"""
    return Pattern(items=("bruno",), classes=("oferta",))


@exercise.mistake
def la_baja_se_olvida():
    """Has dejado abierta una puerta que esa persona cerró. El último mensaje que te mandó fue un no. ¿Qué pensará cuando reciba
    el siguiente correo?"""
    return Pattern(items=("nelson", "cira"), classes=("oferta", "pedido", "esperar"))


@exercise.mistake
def ni_a_quien_lo_pidio():
    """Has dejado sin oferta a alguien que la pidió por su nombre. El permiso está dado y guardado, venga de una compra o de una
    queja. ¿Qué falta para usarlo?"""
    return Pattern(items=("teresa", "abel"), classes=("pedido", "esperar", "baja"))


@exercise.mistake
def ni_su_propio_pedido():
    """Has dejado a Bruno sin noticias de su planta. Para eso dio el correo. ¿Qué mensaje es parte de lo que compró?"""
    return Pattern(items=("bruno",), classes=("esperar", "baja"))


@exercise.mistake
def baja_que_nadie_pidio():
    """Has apuntado como baja a quien nunca dijo ni que sí ni que no. Tampoco se le escribe, pero un día puede decir que sí. ¿Cuándo se
    lo preguntarías?"""
    return Pattern(items=("irati", "noa"), classes=("baja",))


@exercise.mistake
def no_hay_ningun_pedido():
    """Has guardado para avisos de un pedido a quien no tiene ninguno. ¿Qué pidió esa persona, si es que pidió algo?"""
    return Pattern(items=("irati", "noa"), classes=("pedido",))
