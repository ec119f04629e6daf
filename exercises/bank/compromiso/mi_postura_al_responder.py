"""Vuelve a las dos posturas, ahora con la figura delante.

**Escribe qué harías en Ondavalle y qué en la ferretería, y qué dato te decide.**"""

from datasets.ledger import ATTENTION_MINUTES
from exercises.engine import Plan, Rule, Text
from exercises.simulators import capacidad

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="contestarlo-todo-o-lo-que-quepa",
    fields=(
        Text(
            "postura",
            "En Ondavalle yo… y en la ferretería…",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías en cada una. ¿A quién contestarías primero?",
                    value=8,
                ),
            ),
        ),
        Text(
            "dato",
            "¿Qué dato de la página te decide?",
            lines=2,
            rules=(
                Rule(
                    "number",
                    "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
                ),
            ),
        ),
    ),
    hints=(
        "Compara las horas que pide contestarlo todo con las que cada una dedica.",
        "Puedes defender una regla distinta para cada una: di de qué depende.",
    ),
    rubric=(
        "Digo a quién contestaría primero, y a quién no llegaría.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(organizaciones):
    tabla = organizaciones.set_index("id_organizacion")

    def horas(nombre):
        return capacidad.horas_que_piden(
            tabla.at[nombre, "mensajes_semana"], ATTENTION_MINUTES[nombre]
        )

    return {
        "reme_pide": horas("ferreteria"),
        "reme_tiene": tabla.at["ferreteria", "horas_semana"],
        "reme_contesta": tabla.at["ferreteria", "contestados_pct"],
        "onda_pide": horas("ondavalle"),
        "onda_tiene": tabla.at["ondavalle", "horas_semana"],
    }


@exercise.solution
def mi_postura_al_responder():
    """Tienes una postura y un dato. La regla puede cambiar con el volumen; que nadie decida quién se queda
    sin respuesta, no."""
    return {
        "postura": "En Ondavalle contestaría primero averías y quejas, y publicaría la respuesta a lo que más se "
        "repite. En la ferretería contestaría todo.",
        "dato": "Contestarlo todo pide {onda_pide:0} de las {onda_tiene:0} horas de Ondavalle y {reme_pide:1} de "
        "las {reme_tiene:0} de Reme.",
    }
