"""Vuelve a las dos posturas. Ahora tienes las dos figuras delante.

**Escribe con cuál te quedas y qué dato te ha hecho mantenerla o cambiarla.** Dos o tres frases."""

from datasets.definiciones import clientela, la_mejor_quinta
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="unas-pocas-o-todo-el-mundo",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿A quién te debes: a unas pocas personas, a todo el mundo, o a cada cual de una manera?",
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
        "Empieza por «Yo trataría igual a…» o «Yo me volcaría con…» y di por qué.",
        "Cada postura tiene su figura. Elige la que te pesa más.",
    ),
    rubric=(
        "Digo qué recibe cada grupo, no solo a quién prefiero.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(pedidos):
    return la_mejor_quinta(clientela(pedidos, "sastreria"))


@exercise.solution
def mi_postura_con_los_perfiles():
    """Tienes una postura y un dato. Se puede terminar sin ganador: una promesa para todo el mundo y algo
    más para unas pocas caben en la misma semana."""
    return {
        "postura": "Yo contestaría a todo el mundo el mismo día, y guardaría dos horas al mes para quien viene "
        "a menudo.",
        "dato": "De las {arriba} personas que más dejaron, {no_eran} no habían encargado nada el año anterior.",
        "cambio": "Sí, lo he cambiado: quería volcarme solo en las mejores.",
    }
