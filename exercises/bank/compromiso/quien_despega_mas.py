"""La asociación de comercio siguió a {cuantas} personas que empezaron por su cuenta, como Irene. **Despegar** es tener
{corte} clientes o más al acabar el segundo año. Ponlas en fila por los clientes que tenían en el mes 3 y parte la
fila por la mitad; a igual número, decide un sorteo. De cada 100 de una mitad despegaron unas cuantas; de cada 100 de la otra, otras
cuantas.

**¿Cuántas más crees que despegaron en la mitad con más clientes?** De cada 100."""

from datasets.definiciones import DESPEGA_CON
from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu apuesta: ¿lo dice el mes 3?",
    minutes=1,
    section="seiscientas-como-ella",
    reveals="fig-cuando-se-sabe",
    prediction=True,
    options=(
        Option(
            "casi-igual",
            "Menos de 20: apenas se distinguen.",
            "Así es. En el mes 3 casi todas tienen cero, uno o dos clientes, y tener uno más cambia poco lo que viene. Mira "
            "en la figura, más abajo, en qué mes se separan.",
        ),
        Option(
            "bastante",
            "Entre 20 y 50: se nota.",
            "Era razonable: empezar con ventaja debería notarse. Se nota poco, y más tarde mucho. Mira en la figura, "
            "más abajo, en qué mes se separan.",
        ),
        Option(
            "mucho",
            "Más de 50: ahí se decide casi todo.",
            "Eso ocurre, pero bastantes meses después. Mira en la figura, más abajo, dónde están las dos líneas en "
            "el mes 3.",
        ),
        Option(
            "menos",
            "Ninguna: despegan más las de la otra mitad.",
            "Pasa a veces, y haría falta un motivo. Aquí quedan muy cerca. Mira en la figura, más abajo, cuál va por "
            "encima después.",
        ),
    ),
    hints=(
        "En tres meses casi nadie tiene más de dos clientes. ¿Cuánto puede decir uno de diferencia?",
        "Apuesta antes de bajar: la figura se descubre al responder.",
    ),
)


@exercise.values
def cifras(arranques):
    return {"cuantas": len(arranques), "corte": DESPEGA_CON}


@exercise.solution
def quien_despega_mas():
    """A los tres meses, los clientes apenas distinguen."""
    return "casi-igual"
