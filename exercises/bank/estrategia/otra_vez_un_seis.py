"""Irene tira veinte dados sobre la barra de Mesa Catorce. Cuatro sacan un seis: «los mejores», bromea Tomás. Vuelve a tirar
los veinte.

**Los cuatro que sacaron un seis, ¿qué media esperas la segunda vez?** A ojo, un decimal."""

from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: otra vez los seises",
    minutes=1,
    section="el-maximo-miente",
    reveals="fig-dados",
    prediction=True,
    unit="puntos",
    between=(1, 6),
    decimals=1,
    tolerance=0.3,
    hints=(
        "¿Sabe un dado lo que sacó la vez anterior?",
        "Las seis caras salen igual de a menudo. ¿Cuánto es la media de todas?",
    ),
)


@exercise.values
def cifras(dados):
    return {"seises": dados.loc[dados["primera"] == 6, "segunda"].mean()}


@exercise.solution
def otra_vez_un_seis():
    """Lo esperable es tres y medio, la media de cualquier dado: la suerte no se hereda. Esta vez la media fue {seises:1};
    con solo cuatro dados puede caer lejos. Si bajan, es porque los elegimos por altos."""
    return 3.5
