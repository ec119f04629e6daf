"""Preguntas a {preguntas} personas si conocen una tienda. {conocen} dicen que sí.

**¿Cuántas la conocen de cada 100?** Escribe el número, o la cuenta tal como la harías."""

from exercises.engine import Number

exercise = Number(
    title="Escribir un número",
    minutes=1,
    section="escribir-un-numero",
    unit="de cada 100",
    decimals=0,
    tolerance=0.1,
    hints=(
        "Puedes escribir la cuenta y ver el resultado antes de comprobar.",
        "Divide las que la conocen entre las preguntadas y multiplica por 100.",
    ),
)


@exercise.values
def cifras():
    return {"preguntas": 50, "conocen": 12}


@exercise.solution
def de_cada_cien(conocen, preguntas):
    """Eso es. Escribe como quieras: con coma o con punto, con «%» o sin él, o la cuenta entera."""
    return 100 * conocen / preguntas


@exercise.mistake
def al_reves(conocen, preguntas):
    """Has dividido las preguntadas entre las que la conocen. Salen más de 100 de cada 100. ¿Qué número
    va arriba y cuál abajo?"""
    return 100 * preguntas / conocen


@exercise.mistake
def al_reves_y_sin_cien(conocen, preguntas):
    """Has dividido las preguntadas entre las que la conocen. ¿Qué número va arriba y cuál abajo?"""
    return preguntas / conocen


@exercise.mistake
def las_que_no(conocen, preguntas):
    """Has contado a quienes no la conocen. Es la otra parte. ¿Y las que dijeron que sí?"""
    return 100 * (preguntas - conocen) / preguntas


@exercise.mistake
def sin_pasar_a_cien(conocen):
    """Has escrito cuántas son, sin más. Para comparar con otra tienda hace falta «de cada 100». ¿Entre
    cuántas personas lo divides?"""
    return conocen
