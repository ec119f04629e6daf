"""Diez vecinas de Valleclaro, con sus mensajes por semana mes a mes. El hotel no cuenta: calló cuatro meses. Irene tampoco: acaba
de empezar.

**¿En cuántas de las diez crees que diciembre es el mes con más mensajes?** A ojo, un número entero."""

from datasets.definiciones import con_temporada, temporada
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas tienen su mejor mes en diciembre?",
    minutes=1,
    section="diciembre-no-es-el-pico",
    reveals="fig-temporada",
    prediction=True,
    unit="vecinas",
    between=(0, 10),
    decimals=0,
    tolerance=0,
    hints=(
        "Hay una ferretería, un restaurante, una farmacia, un sastre, un museo, un ayuntamiento, una tienda de plantas, una "
        "operadora, unos supermercados y una fábrica de válvulas.",
        "¿Cuándo se compra una planta, se encarga un traje o se pagan las tasas?",
    ),
)


@exercise.solution
def cuantas_tienen_diciembre(meses):
    """Lo de diciembre es verdad en los supermercados. Cada casa tiene su calendario, y la figura que acaba de descubrirse deja
    mirar las diez."""
    return sum(temporada(meses, quien).idxmax() == 12 for quien in con_temporada(meses))
