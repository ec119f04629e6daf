"""En el trimestre, las trece tiendas colgaron {carteles} carteles, nueve cada una. De cada 100, {por_piezas:0}
llevan el mensaje común.

Ahora cuenta de otra manera. Cada vez que una persona ve un cartel hay un **encuentro**: si lo ven mil, son mil.

**De cada 100 encuentros con un cartel, ¿en cuántos crees que estaba el mensaje?** A ojo, un número entero."""

from datasets.definiciones import de_cada_cien
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: lo que se vio",
    minutes=2,
    essential=True,
    section="contar-piezas-o-encuentros",
    reveals="fig-carteles",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=8,
    hints=(
        "Piensa en las tiendas de una cadena que conozcas. ¿Entra la misma gente en todas?",
        "¿Quién crees que hace los carteles de las tiendas con más gente?",
    ),
)


def los_carteles(piezas):
    return piezas[piezas["canal"] == "cartel"]


@exercise.values
def cifras(piezas):
    carteles = los_carteles(piezas)
    por_piezas, por_encuentros = de_cada_cien(carteles)
    return {
        "carteles": len(carteles),
        "por_piezas": por_piezas,
        "por_encuentros": por_encuentros,
    }


@exercise.solution
def cuantas_veces_se_vio(piezas):
    """Sin saber cuánta gente entra en cada tienda, lo natural era repetir la cifra de los carteles. La figura
    de abajo, que acaba de descubrirse, va tienda por tienda."""
    return de_cada_cien(los_carteles(piezas))[1]
