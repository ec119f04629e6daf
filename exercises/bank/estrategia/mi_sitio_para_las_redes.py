"""Vuelve a las dos posturas: ventas o comunicación. Ahora tienes un plazo y una cuenta delante.

**Escribe con cuál te quedas y qué dato te ha hecho mantenerla o cambiarla.** Dos o tres frases."""

from datasets.definiciones import mejor_retardo
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="debate-ventas",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Dónde pones las redes: en ventas, en comunicación o en las dos? ¿Para quién?",
            rules=(
                Rule(
                    "words",
                    "Falta el porqué. ¿Qué te hace ponerlas ahí?",
                    value=4,
                ),
            ),
        ),
        Text(
            "dato",
            "¿Qué dato de la página te decide?",
            rules=(
                Rule(
                    "number",
                    "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
                ),
                Rule("words", "Falta decir de qué es ese número. ¿Qué cuenta?", value=4),
            ),
        ),
        _debate.CAMBIO,
    ),
    hints=(
        "Empieza por «En un negocio como…, yo pondría…».",
        "El dato puede ser el plazo, las coincidencias o lo que queda al mes.",
    ),
    rubric=(
        "Digo de qué negocio hablo, no de «las redes» en general.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(semanas):
    return {"retardo": mejor_retardo(semanas, "maceta")}


@exercise.solution
def mi_sitio_para_las_redes():
    """Tienes una postura y un dato. Se puede terminar sin ganador. Lo que no vale es cobrar a la conversación el mismo lunes,
    ni dejarla sin cuentas para siempre."""
    return {
        "postura": "En una tienda como La Maceta, yo hablaría como quien comunica y haría cuentas como quien vende, "
        "con el plazo de por medio.",
        "dato": "Los pedidos llegan {retardo} semanas después de que se habla.",
        "cambio": "En parte: yo lo habría medido todo en ventas de la semana.",
    }
