"""Irene tira veinte dados sobre la barra del Mesa Catorce. Cuatro sacan un seis: «los mejores», bromea Tomás. Vuelve a tirar
los veinte.

**Los cuatro que sacaron un seis, ¿cuánto sacarán de media la segunda vez?** A ojo, un decimal."""

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
    tolerance=0.2,
    hints=(
        "¿Sabe un dado lo que sacó la vez anterior?",
        "Las seis caras salen igual de a menudo. ¿Cuánto es la media de todas?",
    ),
)


@exercise.values
def cifras(dados):
    segunda = dados.groupby("primera")["segunda"].mean()
    return {"seises": segunda[6], "unos": segunda[1], "todos": dados["segunda"].mean()}


@exercise.solution
def otra_vez_un_seis(dados):
    """Bajan de seis. Nadie los ha castigado: la primera vez fueron los primeros porque los elegimos por eso, y la
    suerte no se hereda. Con solo cuatro dados, la media puede caer lejos de tres y medio."""
    return dados.loc[dados["primera"] == 6, "segunda"].mean()
