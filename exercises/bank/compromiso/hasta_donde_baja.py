"""Hasta enero llegaban al hotel {siempre} consultas por semana: gente que pregunta para reservar. Desde
febrero nadie publica; contestar, sí se contesta. Todavía no mires los datos.

**Tras cuatro meses sin publicar, ¿cuántas consultas por semana crees que llegan en mayo?** A ojo, un
número entero."""

from datasets.definiciones import hotel_por_mes, lo_de_antes
from exercises.engine import Number

exercise = Number(
    title="¿Hasta dónde baja?",
    minutes=2,
    essential=True,
    section="el-molino-se-calla",
    reveals="fig-consultas",
    prediction=True,
    unit="consultas",
    between=(0, 30),
    decimals=0,
    tolerance=1,
    hints=(
        "Parte de la gente llega por otros caminos: alguien se lo contó, o pasó por la puerta.",
        "Piensa en un hotel que te gustó. ¿Cuánto tardas en olvidarlo si no vuelves a verlo?",
    ),
)


@exercise.values
def cifras(meses):
    hotel = hotel_por_mes(meses)
    callados = hotel[hotel["publicaciones"] == 0]
    return {"siempre": lo_de_antes(meses), "fondo": callados["por_semana"].iloc[-1]}


@exercise.solution
def hasta_donde_baja(fondo):
    """No cae de golpe ni llega a cero. La figura de abajo, que acaba de descubrirse, enseña el camino."""
    return fondo
