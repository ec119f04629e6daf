"""Este ejercicio es opcional y pide una línea de Python. `seguidores` es una tabla con una fila por
cada seguidor de la ferretería.

**Completa la función: que devuelva cuántos seguidores hay.**"""

from exercises.engine import Code

exercise = Code(
    title="Escribir código",
    minutes=2,
    section="con-codigo",
    starter=("return ...",),
    hints=(
        "¿Qué función de Python dice cuántas filas tiene una tabla?",
        "Cambia los puntos suspensivos por `len(…)`, con el nombre de la tabla dentro.",
    ),
)


@exercise.solution
def contar_seguidores(seguidores):
    """Eso es. Tu función se prueba también con otras ciudades, por si el número estaba escrito a
    mano."""
    return len(seguidores)


@exercise.mistake
def cuenta_columnas(seguidores):
    """Has contado las columnas, que dicen qué se sabe de cada seguidor. ¿Cómo se cuentan las filas?"""
    return len(seguidores.columns)


@exercise.mistake
def cuenta_celdas(seguidores):
    """Has contado todas las celdas. Cada seguidor ocupa una fila entera. ¿Cuántas filas hay?"""
    return seguidores.size


@exercise.mistake
def solo_los_que_interactuan(seguidores):
    """Has contado solo a quienes interactuaron alguna vez: `count()` salta los vacíos. ¿Qué cuenta todas
    las filas?"""
    return seguidores["dias_sin_interactuar"].count()
