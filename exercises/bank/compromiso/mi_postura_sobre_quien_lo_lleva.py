"""Vuelve a las dos posturas, ahora con las figuras delante.

**Escribe a quién se lo darías en el hotel y en el ayuntamiento, y qué dato te decide.**"""

from datasets.definiciones import DUENA, PROPIO, espera_por_quien
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="quien-deberia-llevarlo",
    fields=(
        Text(
            "postura",
            "En el hotel yo se lo daría a… y en el ayuntamiento a…",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber a quién elegirías en cada casa. ¿Y por qué?",
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
        Text("falta", "¿Qué dato pedirías antes de firmarlo?", required=False, lines=2),
    ),
    hints=(
        "Puedes elegir distinto para cada casa: di de qué depende.",
        "El dato puede ser de espera, de correcciones o de vistos buenos.",
    ),
    rubric=(
        "Digo a quién, y qué tendría que aprender.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(equipos):
    esperas = espera_por_quien(equipos)
    return {"duena": float(esperas[DUENA]), "propio": float(esperas[PROPIO])}


@exercise.solution
def mi_postura_sobre_quien_lo_lleva():
    """Tienes una postura y un dato. Se puede terminar sin ganador: la casa se cuenta y el oficio se aprende, y las dos cosas piden
    horas."""
    return {
        "postura": "En el hotel, a Candela, con una tarde al mes para aprender. En el ayuntamiento, a un equipo propio con la media página "
        "escrita.",
        "dato": "Con los mensajes juntos la dueña o el dueño gana, {duena} horas frente a {propio}; a igual volumen pierde.",
        "falta": "Cuántos mensajes se quedan sin respuesta en cada caso.",
    }
