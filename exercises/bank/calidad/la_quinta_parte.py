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
    activos, nuevos = clientes["euros_12m"] > 0, clientes["antes"] == 0
    mesa = clientela(pedidos, "mesa-catorce")
    en_mesa = que_mas_dejan(mesa)
    return {
        "clientes": int(activos.sum()),
        **la_mejor_quinta(clientes),
        "dejan": 100 * clientes["euros_12m"][arriba].sum() / clientes["euros_12m"].sum(),
        "eran_de_arriba": int((arriba & antes).sum()),
        "arriba_antes": int(antes.sum()),
        "resto_antes": int((~antes & ~nuevos).sum()),
        "suben": int((arriba & ~antes & ~nuevos).sum()),
        "nuevos": 100 * (activos & nuevos).sum() / activos.sum(),
        "nuevos_arriba": 100 * (arriba & nuevos).sum() / arriba.sum(),
        "mesa_arriba": int(en_mesa.sum()),
        "mesa_eran": int((en_mesa & (mesa["antes"] > 0)).sum()),
    }


@exercise.solution
def la_quinta_parte(dejan):
    """Mira en la figura cuánto dejan las otras cuatro quintas partes. Tampoco es poco."""
    return dejan
