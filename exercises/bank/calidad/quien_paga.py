"""La tienda apunta en la tarjeta de cliente qué compra cada seguidor, por la red o en el mostrador. Piensa en
todos los pedidos de los últimos doce meses que hicieron seguidores.

**De cada 100 pedidos, ¿cuántos crees que hizo gente que calla en la red desde hace más de un año o
que nunca dijo nada?** A ojo, un número entero."""

from datasets.definiciones import calla
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿quién paga?",
    minutes=1,
    section="callar-no-es-irse",
    reveals="fig-quien-compra",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=8,
    hints=(
        "¿Cuántas de las tiendas donde compras te han visto pulsar «me gusta»?",
        "Quienes callan son muchísimos más que los activos. Tenlo en cuenta.",
    ),
)


@exercise.solution
def quien_paga(seguidores):
    """Una persona activa compra más del doble de veces que una que calla. Pero quienes callan son
    tantos que juntos hacen más pedidos que los activos. Las dos posturas tienen su dato."""
    pedidos = seguidores["compras_12m"]
    return 100 * pedidos[calla(seguidores)].sum() / pedidos.sum()
