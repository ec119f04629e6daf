"""La lista empieza por la red de vídeos cortos: la usan {usuarios:0} cuentas en la comarca. Válvulas Peñalta vende a
fábricas, así que le interesa quien compra para una de ellas.

**De toda esa gente, ¿cuántas personas crees que compran para una fábrica?** A ojo, un número entero."""

from datasets.definiciones import CLIENTES_DE_VALVULAS, LLEGADOS_POR_REDES
from datasets.generators.redes import BUYERS
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas compran?",
    minutes=2,
    essential=True,
    section="una-lista-para-begona",
    reveals="fig-tu-publico",
    prediction=True,
    unit="personas",
    between=(0, 50_000),
    decimals=0,
    tolerance=60,
    hints=(
        "Piensa en cien personas que veas pasar por la calle. ¿Cuántas deciden qué compra una fábrica?",
        "En una fábrica compran una, dos, quizá tres personas. ¿Y cuántas fábricas hay en una comarca?",
    ),
)


@exercise.values
def cifras(redes, meses, organizaciones):
    fila = redes.set_index("id_cruce").loc["videos-compras"]
    valvulas = meses[meses["organizacion"] == "valvulas"]
    semana = organizaciones.set_index("id_organizacion").at["valvulas", "horas_semana"]
    return {
        "usuarios": fila["usuarios"],
        "objetivo": fila["usuarios_objetivo"],
        "por_mil": 1000 * fila["usuarios_objetivo"] / fila["usuarios"],
        "clientes": CLIENTES_DE_VALVULAS,
        "por_redes": LLEGADOS_POR_REDES,
        "pedido": valvulas["ventas"].sum() / valvulas["pedidos"].sum(),
        "semana": semana,
    }


@exercise.solution
def cuantas_compran(redes):
    """Son unas {por_mil:0} de cada 1000. La figura de abajo, que acaba de descubrirse, lo cuenta red por
    red."""
    fila = redes[(redes["red"] == "vídeos cortos") & (redes["publico"] == BUYERS)].iloc[0]
    return fila["usuarios_objetivo"]
