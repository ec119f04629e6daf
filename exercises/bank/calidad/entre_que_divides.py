"""Seis preguntas de un lunes cualquiera.

**¿Entre qué dividirías para contestar cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Cada pregunta, su divisor",
    minutes=4,
    section="dos-maneras-de-juntar",
    classes=(
        Class("alcance", "Interacciones entre alcance"),
        Class("seguidores", "Interacciones entre seguidores"),
        Class("visualizaciones", "Interacciones entre visualizaciones"),
        Class("caja", "Ninguna: hay que mirar la caja"),
    ),
    items=(
        Item(
            "consejo-u-oferta",
            "**Reme:** «A la gente que lo ve, ¿le interesa más un consejo o una oferta?»",
            "Habla de quien lo ve: las personas alcanzadas.",
        ),
        Item(
            "taller-de-enfrente",
            "**Aurelio:** «¿Cómo voy al lado de la modista de la plaza? De ella solo veo su página.»",
            "El alcance de otra página no se ve desde fuera. Sus seguidores y sus interacciones, sí.",
        ),
        Item(
            "anuncio-repetido",
            "**Dana, de La Maceta:** «El anuncio sale varias veces a la misma gente. De cada 100 veces que sale, "
            "¿cuántas reacciona alguien?»",
            "Pregunta por veces, no por personas.",
        ),
        Item(
            "alquiler",
            "**Julia, de Mesa Catorce:** «¿Paga esto las horas que le dedico?»",
            "Ninguna tasa de interacción cuenta euros ni horas.",
        ),
        Item(
            "me-hacen-caso",
            "**Clara, del museo:** «De cada 100 personas a las que llegó el concierto, ¿cuántas interacciones quedaron?»",
            "Las personas a las que llegó son el alcance.",
        ),
        Item(
            "quien-vuelve",
            "**Tomás, del hotel:** «¿Quien reserva por la página vuelve al año siguiente?»",
            "Lo sabe el registro de reservas. La red no.",
        ),
    ),
    hints=(
        "Busca en cada pregunta la palabra que dice entre quiénes: quien lo ve, quien sigue, cada vez.",
        "Si la pregunta habla de dinero o de clientes que vuelven, ¿qué sabe de eso la red?",
        "De una página ajena solo se ve lo de la portada: seguidores e interacciones.",
    ),
)


@exercise.solution
def entre_que_divides():
    """Eso es. Primero la pregunta y después el divisor. Quien elige el divisor después de ver el resultado ya ha
    elegido quién gana."""
    return {
        "consejo-u-oferta": "alcance",
        "taller-de-enfrente": "seguidores",
        "anuncio-repetido": "visualizaciones",
        "alquiler": "caja",
        "me-hacen-caso": "alcance",
        "quien-vuelve": "caja",
    }


@exercise.mistake
def interaccion_por_dinero():
    """Has buscado dinero o clientes dentro de una tasa de interacción. La tasa dice si alguien pulsó algo. ¿Dónde
    se apunta lo que se cobra?"""
    return Pattern(
        items=("alquiler", "quien-vuelve"),
        classes=("alcance", "seguidores", "visualizaciones"),
    )


@exercise.mistake
def alcance_ajeno():
    """Has dividido entre algo que Aurelio no puede ver. El alcance de la modista está en el teléfono de la modista.
    ¿Qué enseña su página a cualquiera?"""
    return Pattern(items=("taller-de-enfrente",), classes=("alcance", "visualizaciones"))


@exercise.mistake
def todo_entre_seguidores():
    """Has dividido entre todos los seguidores cuando la pregunta habla de quien lo vio. La mayoría no lo vio. ¿Qué
    número cuenta a quien sí?"""
    return Pattern(items=("consejo-u-oferta", "me-hacen-caso"), classes=("seguidores",))


@exercise.mistake
def veces_por_personas():
    """Has cambiado personas por veces. Una persona que lo ve tres veces es una en el alcance y tres en las
    visualizaciones. ¿Qué cuenta la pregunta?"""
    return Pattern(items=("consejo-u-oferta", "me-hacen-caso"), classes=("visualizaciones",))


@exercise.mistake
def personas_por_veces():
    """Dana pregunta de cada 100 veces que sale el anuncio. Has dividido entre personas. ¿Qué cifra cuenta las
    repeticiones?"""
    return Pattern(items=("anuncio-repetido",), classes=("alcance", "seguidores"))
