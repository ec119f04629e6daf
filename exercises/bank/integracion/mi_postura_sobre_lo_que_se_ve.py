"""Vuelve a las dos posturas. Ahora tienes dos datos: quién abre las reservas del hotel y qué dijo el sorteo de Dana.

**Escribe con cuál te quedas y qué dato te ha hecho mantenerla o cambiarla.** Dos o tres frases."""

from datasets.definiciones import diferencia
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="ser-visto-o-vender",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Con qué juzgarías las redes de Tomás, y por qué?",
            rules=(Rule("words", "Falta el porqué. ¿Qué te hace juzgarlas así?", value=6),),
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
        _debate.CAMBIO,
    ),
    hints=(
        "Empieza por «Yo las juzgaría por…, porque…».",
        "El dato puede ser quién abre, quién cierra o la diferencia del sorteo.",
    ),
    rubric=(
        "Digo qué contaría, no solo «visibilidad» o «ventas».",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(recorridos, experimento):
    abre = recorridos.loc[recorridos["orden"] == 1, "canal"]
    return {
        "abren": 100 * (abre == "redes").mean(),
        "sorteo": diferencia(experimento),
    }


@exercise.solution
def mi_postura_sobre_lo_que_se_ve():
    """Tienes una postura y un dato. Se puede terminar sin ganador. Lo que no vale es celebrar que te vean sin mirar nunca
    si esa gente compra."""
    return {
        "postura": "Yo las juzgaría por las reservas que empiezan en ellas, porque pocas veces son el último paso.",
        "dato": "De cada 100 reservas del hotel, {abren:0} empezaron por las redes.",
        "cambio": "En parte: ahora sé que empezar ahí no prueba que vinieran por eso.",
    }
