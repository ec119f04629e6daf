"""Irene repasa los siete consejos que trae en la libreta. A cada uno le hace la misma pregunta: *¿a alguna de las doce
le saldría mal, o no podría seguirlo?* Las doce: ferretería, hotel, restaurante, farmacia, sastrería, museo, ayuntamiento,
tienda en línea, operadora, supermercados, fábrica de válvulas y consultora.

**¿Qué es cada consejo?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Siete consejos de la libreta",
    minutes=5,
    section="que-es-una-receta",
    classes=(
        Class("principio", "Principio: vale en las doce"),
        Class("receta", "Receta: depende de quién la siga"),
    ),
    items=(
        Item(
            "a-diario",
            "«Publica todos los días.»",
            "El hotel publica {hotel_piezas} veces por semana y recibe {hotel_consultas} consultas. Con seis horas "
            "semanales, publicar a diario le quitaría las de contestar.",
        ),
        Item(
            "que-quieres",
            "«Antes de hacer nada, escribe qué quieres que pase y cómo sabrás si pasó.»",
            "La sastrería quiere encargos y el museo, visitas. Cambia la meta; escribirla sirve a las dos.",
        ),
        Item(
            "diez-mil",
            "«Hasta los diez mil seguidores no se vende.»",
            "La sastrería tiene {sastreria} seguidores y vende más por las redes que la ferretería, con {ferreteria}.",
        ),
        Item(
            "la-red-nueva",
            "«Abre cuenta en la red nueva. Ya están todos.»",
            "Que estén todos no dice si está quien te compra. Hubo un año en que todos tenían un portal.",
        ),
        Item(
            "la-necesidad",
            "«Parte de lo que necesita tu clientela; la herramienta se elige después.»",
            "La herramienta cambia de una casa a otra. El orden, no: por eso es principio.",
        ),
        Item(
            "en-una-hora",
            "«Contesta a todo el mundo en menos de una hora.»",
            "A la sastrería le llegan {sastreria_mensajes} mensajes por semana. A Ondavalle, {ondavalle_mensajes}.",
        ),
        Item(
            "quien-se-parece",
            "«Compárate con quien se te parece.»",
            "También Ondavalle: otra gran empresa le enseña más que la farmacia de la plaza.",
        ),
    ),
    hints=(
        "Busca a quién le saldría mal. Empieza por la más pequeña y por la más grande.",
        "Una receta dice qué hacer. Un principio dice cómo decidirlo.",
        "Hay tres principios. Ninguno nombra una cantidad, un plazo o una red.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    return {
        "hotel_piezas": ciudad.at["hotel", "piezas_semana"],
        "hotel_consultas": ciudad.at["hotel", "consultas_semana"],
        "sastreria": ciudad.at["sastreria", "seguidores"],
        "ferreteria": ciudad.at["ferreteria", "seguidores"],
        "sastreria_mensajes": ciudad.at["sastreria", "mensajes_semana"],
        "ondavalle_mensajes": ciudad.at["ondavalle", "mensajes_semana"],
    }


@exercise.solution
def consejo_por_consejo():
    """Eso es. Las recetas traen una cantidad, un plazo o una red, y callan para quién. Los principios no ahorran
    pensar: dicen en qué."""
    return {
        "a-diario": "receta",
        "que-quieres": "principio",
        "diez-mil": "receta",
        "la-red-nueva": "receta",
        "la-necesidad": "principio",
        "en-una-hora": "receta",
        "quien-se-parece": "principio",
    }


@exercise.mistake
def todo_son_recetas():
    """Has llamado receta a dos consejos o más que valen para las doce. Desconfiar de todo también es una receta.
    ¿A quién le saldría mal decidir qué quiere antes de empezar?"""
    return Pattern(
        items=("que-quieres", "la-necesidad", "quien-se-parece"), classes=("receta",), at_least=2
    )


@exercise.mistake
def una_cifra_da_seguridad():
    """Has tomado por principio un consejo con cantidad o con plazo. El número le da aire de ley. ¿Podrían
    cumplirlo igual Aurelio, el sastre, que cose con otra persona, y Ondavalle?"""
    return Pattern(items=("diez-mil", "en-una-hora"), classes=("principio",))


@exercise.mistake
def lo_hace_todo_el_mundo():
    """Has dado por bueno lo que hacen todos. Eso dice que está de moda, no a quién le sirve. ¿Dónde está quien
    compra válvulas industriales?"""
    return Pattern(items=("la-red-nueva",), classes=("principio",))


@exercise.mistake
def la_diapositiva_convence():
    """Has dejado el consejo de la diapositiva como principio. Tomás tiene seis horas por semana y el
    hotel ya recibe consultas. ¿De dónde saldría el tiempo de publicar a diario?"""
    return Pattern(items=("a-diario",), classes=("principio",))
