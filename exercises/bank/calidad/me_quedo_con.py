"""Vuelve a las dos posturas del debate. Ahora tienes los datos delante.

**Escribe con cuál te quedas y qué dato te ha hecho mantenerla o cambiarla.** Dos o tres frases."""

from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=4,
    section="callar-no-es-irse",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Qué harías con quien calla: quitarlo o dejarlo?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías. ¿Con quién, exactamente, y por qué?",
                    value=6,
                ),
            ),
        ),
        _debate.DATO,
        _debate.CAMBIO,
    ),
    hints=(
        "Empieza por «Yo dejaría…» o «Yo quitaría…» y di a quién.",
        "El dato puede ser el de la figura que acabas de descubrir.",
    ),
    rubric=(
        "Digo a qué grupo me refiero, no a «los seguidores» en general.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(seguidores):
    from datasets.definiciones import calla

    pedidos = seguidores["compras_12m"]
    return {"callados": 100 * pedidos[calla(seguidores)].sum() / pedidos.sum()}


@exercise.solution
def me_quedo_con():
    """Tienes una postura y un dato. Se puede terminar sin ganador: lo que no vale es decidir sin mirar
    la caja."""
    return {
        "postura": "Yo dejaría a quien calla y compra, y no gastaría una hora en perseguir a quien "
        "calla y no compra.",
        "dato": "De cada 100 pedidos, {callados:0} son de gente que calla.",
        "cambio": "No. Había elegido quitar a quien no comenta.",
    }
