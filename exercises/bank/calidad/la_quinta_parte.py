"""Pon en fila a quienes encargaron algo a Aurelio este año, de quien más dejó a quien menos. Quédate con la
primera quinta parte: {arriba} personas de {clientes}.

**De cada 100 € del año, ¿cuántos crees que dejaron ellas?** A ojo, un número entero."""

from datasets.definiciones import clientela, la_mejor_quinta, que_mas_dejan
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: la quinta parte",
    minutes=1,
    section="unas-pocas-o-todo-el-mundo",
    reveals="fig-quintas",
    prediction=True,
    unit="€ de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=6,
    hints=(
        "Si todas dejaran lo mismo, la quinta parte dejaría 20 de cada 100.",
        "Habrás oído hablar del 80/20. ¿Te lo crees en una sastrería?",
    ),
)


@exercise.values
def cifras(pedidos):
    clientes = clientela(pedidos, "sastreria")
    arriba, antes = que_mas_dejan(clientes), que_mas_dejan(clientes, "antes")
    return {
        "clientes": int((clientes["euros_12m"] > 0).sum()),
        **la_mejor_quinta(clientes),
        "dejan": 100 * clientes["euros_12m"][arriba].sum() / clientes["euros_12m"].sum(),
        "eran_de_arriba": int((arriba & antes).sum()),
        "arriba_antes": int(antes.sum()),
    }


@exercise.solution
def la_quinta_parte(dejan):
    """Mira en la figura cuánto dejan las otras cuatro quintas partes. Tampoco es poco."""
    return dejan
