"""Siete puntos de las tres listas, tal como los resumimos. La vara es la de siempre: es receta si alguna de las doce no
puede, o no debe, seguirlo tal cual.

**¿Qué es cada punto?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Las listas, punto por punto",
    minutes=4,
    section="listas-a-examen",
    classes=(
        Class("principio", "Principio: vale en las doce"),
        Class("receta", "Receta: depende de la casa"),
    ),
    items=(
        Item(
            "moda",
            "*Cinco errores.* No abras una página porque toca; ten un motivo.",
            "El motivo cambia de una casa a otra. Tener uno, no.",
        ),
        Item(
            "equipo",
            "*Cuatro factores.* Escoge un equipo con ganas y dale poder para decidir.",
            "Irene trabaja sola: no hay equipo que escoger. Queda debajo un principio: que quien contesta pueda decidir.",
        ),
        Item(
            "metas",
            "*Cuatro factores.* Fija una meta que se pueda medir.",
            "Encargos, visitas o quejas resueltas: todas se cuentan.",
        ),
        Item(
            "base",
            "*Cuatro factores.* Ten un blog o una web a donde llevar a la gente.",
            "La sastrería cierra sus encargos en el mostrador, con la cinta métrica. Su base no es una web.",
        ),
        Item(
            "formacion",
            "*Tres razones.* Pon al frente a alguien con formación en redes.",
            "Aurelio, el sastre, dedica {sastreria_horas} horas por semana y las hace él. Para contratar, tendría que dejar de "
            "coser.",
        ),
        Item(
            "constancia",
            "*Tres razones.* Cuenta con que una comunidad tarda en hacerse.",
            "Un aviso puede servir hoy; que te conozcan tarda. Irene tenía un solo cliente al tercer mes.",
        ),
        Item(
            "escucha",
            "*Cuatro factores.* Escucha a quien atiendes y a quien podrías atender.",
            "Ondavalle escucha con programas y la sastrería, con el metro al cuello. Las dos pueden.",
        ),
    ),
    hints=(
        "Prueba cada punto con Irene, que trabaja sola, y con Ondavalle.",
        "¿El punto dice qué lograr o qué tener? Lo que hay que tener no lo tienen todas.",
        "Tres puntos dan por hecho algo que no todas tienen: personal, dinero o una web.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    return {"sastreria_horas": ciudad.at["sastreria", "horas_semana"]}


@exercise.solution
def etiqueta_las_listas():
    """Así salen con esta vara. Fíjate en que cada receta esconde un principio: alguien que pueda decidir, un sitio
    propio, saber lo que se hace. Las listas mezclan lo que hay que lograr con una manera de lograrlo."""
    return {
        "moda": "principio",
        "equipo": "receta",
        "metas": "principio",
        "base": "receta",
        "formacion": "receta",
        "constancia": "principio",
        "escucha": "principio",
    }


@exercise.mistake
def lo_firma_alguien_que_sabe():
    """Has dado por principio un punto que alguna no puede seguir. La fuente es buena, y aun así pensaba en empresas
    con personal. ¿Cómo lo cumpliría quien trabaja sin ayuda?"""
    return Pattern(items=("equipo", "base", "formacion"), classes=("principio",))


@exercise.mistake
def ninguna_lista_vale():
    """Has llamado receta a dos puntos o más que valen en las doce. Que una lista venga de fuera no la hace receta.
    ¿A quién de las doce le saldría mal?"""
    return Pattern(
        items=("moda", "metas", "constancia", "escucha"), classes=("receta",), at_least=2
    )


@exercise.mistake
def cada_casa_su_meta():
    """Has visto que cada casa mediría otra cosa. Es verdad, y no lo convierte en receta: el punto no dice qué meta.
    ¿Hay alguna a la que le sobre tener una?"""
    return Pattern(items=("metas",), classes=("receta",))
