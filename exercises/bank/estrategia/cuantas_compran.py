"""La lista empieza por la red de vídeos cortos: la usan {usuarios:0} cuentas en la comarca. Válvulas Peñalta vende a
fábricas, así que le interesa quien compra para una de ellas.

**De cada 1000 personas de esa red, ¿cuántas crees que compran para una fábrica?** A ojo, un número entero."""

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
    unit="de cada 1000",
    between=(0, 1000),
    decimals=0,
    tolerance=1.5,
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
        "clientes": CLIENTES_DE_VALVULAS,
        "por_redes": LLEGADOS_POR_REDES,
        "pedido": valvulas["ventas"].sum() / valvulas["pedidos"].sum(),
        "semana": semana,
    }


@exercise.solution
def cuantas_compran(redes):
    """Son {objetivo:0} en toda la comarca. La figura de abajo, que acaba de descubrirse, lo cuenta red por
    red."""
    fila = redes[(redes["red"] == "vídeos cortos") & (redes["publico"] == BUYERS)].iloc[0]
    return 1000 * fila["usuarios_objetivo"] / fila["usuarios"]
