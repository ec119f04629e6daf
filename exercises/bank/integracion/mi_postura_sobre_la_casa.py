"""Vuelve a las dos posturas del debate. Ahora tienes los datos delante.

**Escribe con cuál te quedas y qué dato te ha hecho mantenerla o cambiarla.** Dos o tres frases."""

from datasets.definiciones import campanas_por_canal
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="en-casa-o-donde-estan",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Qué harías con dos horas libres a la semana: escribir a la lista, conversar en la red, o algo de cada cosa?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías. ¿Qué, exactamente, y por qué?",
                    value=6,
                ),
            ),
        ),
        _debate.DATO,
        _debate.CAMBIO,
    ),
    hints=(
        "Empieza por «Yo usaría la red para…» o «Yo escribiría a la lista para…».",
        "Cada postura tiene su medida en la figura. Elige la que te pesa más.",
    ),
    rubric=(
        "Digo para qué uso cada sitio, no solo cuál prefiero.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(campanas):
    vuelven = campanas_por_canal(campanas)["repiten"]
    return {"parte_vuelven": 100 * vuelven["lista de contactos"] / vuelven.sum()}


@exercise.solution
def mi_postura_sobre_la_casa():
    """Tienes una postura y un dato. Se puede terminar sin ganador: conversar donde está la gente y pedirle permiso para seguir en casa caben en
    la misma semana."""
    return {
        "postura": "Yo conversaría en la red para conocer gente nueva, y en cada conversación ofrecería la lista.",
        "dato": "De cada 100 personas que volvieron a comprar con una campaña, {parte_vuelven:0} lo hicieron por la lista.",
        "cambio": "A medias. Había elegido solo la lista.",
    }
