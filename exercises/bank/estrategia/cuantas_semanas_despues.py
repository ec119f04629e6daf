"""Dana cuelga un consejo y se habla mucho de La Maceta. Los pedidos, si suben, no tienen por qué subir ese día.
Todavía no mires los datos.

**¿Cuántas semanas crees que pasan entre una semana en que se habla mucho y la de muchos pedidos?** A ojo, de 0 a 8.
Cero es «la misma semana»."""

from datasets.definiciones import mejor_retardo
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuándo suena la caja?",
    minutes=2,
    essential=True,
    section="la-misma-pregunta",
    reveals="fig-desliza",
    prediction=True,
    unit="semanas",
    between=(0, 8),
    decimals=0,
    tolerance=0.5,
    hints=(
        "Piensa en la última planta, libro o chaqueta que compraste por algo que leíste. ¿La pediste esa tarde?",
        "Entre oír hablar y pagar suele haber un rato: mirar la web, preguntar en casa, cobrar la nómina.",
    ),
)


@exercise.solution
def cuantas_semanas_despues(semanas):
    """La figura de abajo acaba de descubrirse: desliza la barra y compruébalo. Más tarde o más
    pronto que tu apuesta, no fue la misma semana."""
    return mejor_retardo(semanas, "maceta")
