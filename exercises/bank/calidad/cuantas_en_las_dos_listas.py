"""De toda la clientela con ficha, Vera ha apuntado a las diez personas que más reaccionaron este año. Aurelio,
a las diez que más dejaron. Las dos listas están boca abajo sobre la mesa.

**¿Cuántos nombres crees que se repiten en las dos?** A ojo, de 0 a 10."""

from datasets.definiciones import clientela, las_diez
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: dos listas de diez",
    minutes=2,
    essential=True,
    section="diez-sillas",
    reveals="fig-dos-listas",
    prediction=True,
    unit="de 10",
    between=(0, 10),
    decimals=0,
    tolerance=0,
    hints=(
        "Piensa en las tiendas donde gastas más. ¿En cuáles has pulsado «me gusta» este mes?",
        "Y al revés: ¿a cuántas de las páginas que aplaudes les has comprado algo?",
    ),
)


@exercise.values
def cifras(pedidos, meses):
    sastreria = meses[meses["organizacion"] == "sastreria"].tail(12)
    clientes = clientela(pedidos, "sastreria")
    reaccionan, dejan = (las_diez(clientes, each) for each in ("reacciones_12m", "euros_12m"))
    return {
        "piezas": int(sastreria["publicaciones"].sum()),
        "coinciden": len(reaccionan.intersection(dejan)),
    }


@exercise.solution
def cuantas_en_las_dos_listas(coinciden):
    """Con dos listas hechas al azar saldría una repetida, o ninguna. La figura de abajo, que acaba de descubrirse, enseña
    las dos."""
    return coinciden
