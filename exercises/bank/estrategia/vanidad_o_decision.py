"""Ocho números de Valleclaro, cada uno con lo que se hace con él. Pásales la prueba: *si sube o baja, ¿alguien hará algo
distinto?*

**¿Qué es cada uno?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Vanidad o decisión?",
    minutes=5,
    section="vanidad-o-decision",
    classes=(
        Class("decide", "Indicador: se decide con él"),
        Class("vanidad", "Vanidad: solo se celebra"),
        Class("depende", "Depende: falta la decisión"),
    ),
    items=(
        Item(
            "seguidores",
            "**La Tuerca Azul.** Seguidores en total. El sobrino brinda cada vez que pasan de mil en mil.",
            "Casi nunca baja, y nadie haría nada distinto si bajara.",
        ),
        Item(
            "repiten",
            "**Mesa Catorce.** Mesas de siempre cada mes. Si bajan dos meses seguidos, Julia escribe a su lista.",
            "Puede bajar, y si baja ya se sabe qué se hará.",
        ),
        Item(
            "alcance",
            "**Trece Plazas.** Personas a las que llegó la publicación del sábado. El informe no dice nada más.",
            "Podría decidir algo o solo adornar. Sin saber qué se hará con él, no se puede decir.",
        ),
        Item(
            "corte",
            "**Ayuntamiento.** Personas a las que llegó el aviso del corte de agua. Si no es medio barrio, se ponen "
            "carteles.",
            "Es alcance, y aquí decide: según salga, se ponen carteles o no.",
        ),
        Item(
            "me-gusta",
            "**Museo.** «Me gusta» sumados desde que se abrió la página, en letras grandes en la memoria anual.",
            "Una suma desde el primer día no puede bajar. No avisa de nada.",
        ),
        Item(
            "consultas",
            "**Hotel.** Consultas por semana. Con menos de la mitad de lo normal, Tomás revisa precios y fechas.",
            "Hay una cifra que salta y una decisión detrás.",
        ),
        Item(
            "mensajes",
            "**Farmacia.** Mensajes recibidos este mes. Nuria los apunta y aún no sabe para qué.",
            "Podría decidir turnos o avisos. Todavía no decide nada.",
        ),
        Item(
            "video",
            "**Mesa Catorce.** Reproducciones del vídeo de la cocina. El hijo de Julia lo enseña a los amigos.",
            "Da gusto, y el lunes todo sigue igual.",
        ),
    ),
    hints=(
        "No mires el nombre del número. Mira la segunda frase: ¿qué pasa después?",
        "Hay dos alcances y no van juntos. ¿En qué se distinguen?",
        "Si la decisión está escrita, decide. Si solo se celebra, vanidad. Si nadie ha dicho nada, depende.",
    ),
)


@exercise.solution
def vanidad_o_decision():
    """Eso es. El mismo número, el alcance, decide en un sitio y en otro no se sabe. La vanidad no está en el
    número: está en que nadie haga nada con él."""
    return {
        "seguidores": "vanidad",
        "repiten": "decide",
        "alcance": "depende",
        "corte": "decide",
        "me-gusta": "vanidad",
        "consultas": "decide",
        "mensajes": "depende",
        "video": "vanidad",
    }


@exercise.mistake
def el_alcance_siempre_es_vanidad():
    """Has tratado el alcance como vanidad por su nombre. Si de él depende poner carteles, decide; si nadie dice para
    qué, falta saberlo. ¿Qué se hace en cada caso?"""
    return Pattern(items=("alcance", "corte"), classes=("vanidad",))


@exercise.mistake
def importante_no_es_decidir():
    """Has dado por indicador un número con el que nadie ha decidido nada. Puede llegar a serlo. ¿Qué frase le
    falta?"""
    return Pattern(items=("alcance", "mensajes"), classes=("decide",))


@exercise.mistake
def si_sube_es_bueno():
    """Has dado por indicador un número que solo se celebra. Si mañana subiera un 20 %, ¿qué haría esa casa de otra
    manera?"""
    return Pattern(items=("seguidores", "me-gusta", "video"), classes=("decide",))


@exercise.mistake
def decision_que_no_se_ve():
    """Has pasado por alto la decisión, y está escrita en la misma ficha. ¿Qué hará Julia, o Tomás, si el número
    baja?"""
    return Pattern(items=("repiten", "consultas"), classes=("vanidad", "depende"))


@exercise.mistake
def todo_depende():
    """Has dejado en «depende» un número que ya tiene uso: se celebra y nada más. Falta saberlo cuando la ficha calla.
    ¿Esta calla?"""
    return Pattern(items=("seguidores", "me-gusta", "video"), classes=("depende",))
