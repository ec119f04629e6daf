"""Vuelve la reseña del hotel: «El baño olía a humedad y nadie nos hizo caso». Quieren responder hoy y regalar una noche. Tomás ha dicho: «Lo
que cueste dinero lo decido yo; lo demás lo decide quien contesta».

**¿Qué papel tiene cada persona en esta respuesta?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Quién hace y quién decide",
    minutes=3,
    section="un-papel-para-cada-cual",
    classes=(
        Class("hace", "La hace"),
        Class("decide", "La decide"),
        Class("aconseja", "Aconseja antes"),
        Class("se-entera", "Se entera después"),
    ),
    items=(
        Item(
            "candela",
            "**Candela**, recepcionista: tiene la reseña abierta y el encargo de contestarla.",
            "Escribe y publica. Una sola persona, para que nadie piense que lo hará otra.",
        ),
        Item(
            "tomas",
            "**Tomás**, dueño: la noche regalada sale de su caja.",
            "Hay dinero, así que decide él. También una sola persona.",
        ),
        Item(
            "damian",
            "**Damián**, de mantenimiento: sabe si la tubería está arreglada.",
            "Sin él se promete a ciegas. Se le pregunta antes, y no firma nada.",
        ),
        Item(
            "rosalia",
            "**Rosalía**, de limpieza: entró en esa habitación el mismo día.",
            "Vio lo que pasó. Lo que sepa cambia la respuesta.",
        ),
        Item(
            "noche",
            "**El turno de noche:** cogerá el teléfono si llama el huésped.",
            "No cambia la respuesta, pero tiene que saber lo prometido antes de que suene el teléfono.",
        ),
        Item(
            "contabilidad",
            "**Contabilidad:** a fin de mes verá una noche a cero euros.",
            "Le basta con saberlo. Esperar su opinión solo añade horas.",
        ),
    ),
    hints=(
        "Pregunta primero: ¿quién escribe?, ¿quién paga si sale mal?",
        "Con las demás personas: ¿lo que saben cambiaría la respuesta? Si es así, van antes.",
        "Solo una persona hace y solo una decide. Dos saben algo que cambia la respuesta; dos tienen que enterarse.",
    ),
)


@exercise.solution
def quien_hace_y_quien_decide():
    """Eso es. Una persona la hace, una la decide, dos aconsejan y dos se enteran. Si mañana preguntan a qué hora es el desayuno, Candela
    hace y decide: no hay dinero de por medio."""
    return {
        "candela": "hace",
        "tomas": "decide",
        "damian": "aconseja",
        "rosalia": "aconseja",
        "noche": "se-entera",
        "contabilidad": "se-entera",
    }


@exercise.mistake
def candela_regala_noches():
    """Has dejado que Candela decida, y esta vez hay dinero. Así lo acordaron: lo que cuesta lo decide Tomás. ¿Cuándo decidiría ella
    sola?"""
    return Pattern(items=("candela",), classes=("decide",))


@exercise.mistake
def deciden_varias_personas():
    """Has puesto a decidir a alguien más que a Tomás. Si deciden dos, cada una espera a la otra. ¿Quién paga si la promesa sale mal?"""
    return Pattern(items=("damian", "rosalia", "noche", "contabilidad"), classes=("decide",))


@exercise.mistake
def se_pregunta_tarde():
    """Has dejado para después a quien vio la habitación o arregla la tubería. La respuesta saldría sin saber qué pasó. ¿Qué le
    preguntarías antes?"""
    return Pattern(items=("damian", "rosalia"), classes=("se-entera",))


@exercise.mistake
def se_consulta_a_todo_el_mundo():
    """Has pedido consejo a quien no cambiaría la respuesta. Cada consulta son horas de espera para el huésped. ¿Qué te diría que no
    sepas ya?"""
    return Pattern(items=("noche", "contabilidad"), classes=("aconseja",))


@exercise.mistake
def tomas_lo_hace_todo():
    """Has puesto a Tomás a escribirla. Decidir le lleva un minuto; escribirla, averiguar y llamar, casi una hora. ¿Quién tiene el
    encargo?"""
    return Pattern(items=("tomas",), classes=("hace",))
