"""Ya has visto qué acompaña a los seguidores y qué no. Elige un negocio concreto: el tuyo, el museo, la sastrería.

**Escribe qué harías con el contador en ese negocio y qué dato te ha hecho mantener tu postura o cambiarla.**"""

from datasets.definiciones import parejas_ganadas
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="sirve-de-algo-el-contador",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Para qué negocio, y qué harías con el contador?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías. ¿En qué negocio, y por qué ahí?",
                    value=6,
                ),
            ),
        ),
        _debate.DATO,
        _debate.CAMBIO,
    ),
    hints=(
        "Empieza por «En el museo yo…» o «En mi tienda yo…».",
        "El dato puede ser el de la última figura, con todos o entre vecinos.",
    ),
    rubric=(
        "Digo de qué negocio hablo y qué busca.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(organizaciones):
    medidas = {
        "alcance": "alcance_por_pieza",
        "contactos": "contactos_propios",
        "mensajes": "mensajes_semana",
        "margen": "margen_redes_mes",
    }
    valores = {}
    for nombre, medida in medidas.items():
        ganadas, parejas = parejas_ganadas(organizaciones, medida, vecinas=True)
        valores[nombre] = 100 * ganadas / parejas
    return valores


@exercise.solution
def mi_postura_sobre_el_contador():
    """Tienes una postura y un dato. Se puede terminar sin ganador: el mismo número vale para un museo que quiere
    que lo vean y no para una sastrería que llena el taller."""
    return {
        "postura": "En el museo yo lo miraría una vez al mes, porque su meta es llegar a más gente. En la sastrería, no.",
        "dato": "Entre vecinos, quien tiene más seguidores llega a más gente en {alcance:0} de cada 100 parejas; gana "
        "más en {margen:0}.",
        "cambio": "No. Había elegido «depende», y ahora sé de qué.",
    }
