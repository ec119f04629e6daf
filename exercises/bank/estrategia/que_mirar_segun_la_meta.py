"""Ocho personas de Valleclaro dicen qué buscan en las redes. No les sirve a todas la misma cifra.

**¿Qué cifra le sirve a cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="A cada meta, su cifra",
    minutes=4,
    section="a-cada-meta-su-cifra",
    classes=(
        Class("queda", "Lo que queda al mes, pagado todo"),
        Class("registros", "Personas que dejan su contacto"),
        Class("conversacion", "Conversaciones, y cómo acaban"),
        Class("vuelven", "Quién vuelve en 90 días"),
    ),
    items=(
        Item(
            "dana",
            "**Dana, La Maceta:** «¿Se paga esta cuenta, o la pago yo?»",
            "Es una pregunta de dinero: ventas, costes y lo que queda entre las dos.",
        ),
        Item(
            "clara",
            "**Clara, museo:** «Que la gente salga del concierto contándolo.»",
            "La meta es que se hable, y hablar se cuenta en conversaciones.",
        ),
        Item(
            "nuria",
            "**Nuria, farmacia:** «Que pueda avisar de las vacunas aunque cierre la red.»",
            "Para avisar fuera de la red hace falta el contacto de cada persona, con permiso.",
        ),
        Item(
            "oscar",
            "**Óscar, ayuntamiento:** «Que quien protesta por la tasa acabe menos enfadado.»",
            "Hablar con quien critica también es una meta. Cuenta esas charlas y cómo terminan.",
        ),
        Item(
            "julia",
            "**Julia, Mesa Catorce:** «Que la familia del domingo se acuerde de nosotros el mes que viene.»",
            "El recuerdo no se ve; su mejor rastro es quién repite.",
        ),
        Item(
            "tomas",
            "**Tomás, hotel:** «Tener a quién escribir cuando quede libre el puente.»",
            "Sin contacto propio no hay a quién escribir.",
        ),
        Item(
            "marcos",
            "**Marcos, Trece Plazas:** «Que quien vino por la oferta venga otra vez sin ella.»",
            "La primera compra ya la tiene. Falta la segunda.",
        ),
        Item(
            "begona",
            "**Begoña, Válvulas Peñalta:** «¿Me compensan tres horas por semana?»",
            "Compensar es comparar lo que deja con lo que cuesta.",
        ),
    ),
    hints=(
        "Pregunta a cada persona: ¿qué tendría que cambiar para que estés contenta?",
        "Hay cuatro palabras que guían: pagar, avisar, hablar y volver.",
        "Dos personas por cifra.",
    ),
)


@exercise.solution
def que_mirar_segun_la_meta():
    """Eso es. Ocho casas, cuatro metas y cuatro cifras. Y la conversación no es un adorno de las otras: tiene su sitio
    propio entre las metas."""
    return {
        "dana": "queda",
        "clara": "conversacion",
        "nuria": "registros",
        "oscar": "conversacion",
        "julia": "vuelven",
        "tomas": "registros",
        "marcos": "vuelven",
        "begona": "queda",
    }


@exercise.mistake
def todo_en_la_caja():
    """Has llevado a la caja metas que no son de dinero. Así Clara parecerá perder cada verano. ¿Qué vería cambiar ella si el
    concierto sale bien?"""
    return Pattern(items=("clara", "oscar"), classes=("queda",))


@exercise.mistake
def quien_critica_no_cuenta():
    """Has mirado si quien protesta deja su contacto o vuelve. Óscar busca otra cosa: que la charla acabe mejor de lo que
    empezó. ¿Dónde se vería eso?"""
    return Pattern(items=("oscar",), classes=("registros", "vuelven"))


@exercise.mistake
def el_aplauso_paga():
    """Has contestado a una pregunta de dinero con conversaciones o contactos. Son buena señal, pero no dicen si las horas
    compensan. ¿Qué pondrías a cada lado de la cuenta?"""
    return Pattern(items=("dana", "begona"), classes=("conversacion", "registros", "vuelven"))


@exercise.mistake
def apuntarse_es_volver():
    """Has tomado un contacto por una segunda visita. Alguien puede dejar su correo y no volver nunca. ¿Qué hecho te diría que
    volvió?"""
    return Pattern(items=("julia", "marcos"), classes=("registros",))


@exercise.mistake
def la_primera_venta_basta():
    """Has mirado lo que queda este mes. La oferta o la comida del domingo ya están cobradas. ¿Qué esperan ver Julia y Marcos
    después?"""
    return Pattern(items=("julia", "marcos"), classes=("queda",))
