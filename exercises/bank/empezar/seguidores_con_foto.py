"""Este ejercicio es opcional y pide una línea de Python. `seguidores` es una tabla con una fila por
cada seguidor de la ferretería. Su columna `foto` dice si la cuenta tiene foto: verdadero o falso.

**Completa la función: que devuelva cuántos seguidores tienen foto.**"""

from exercises.engine import Code

exercise = Code(
    title="Escribir código",
    minutes=2,
    section="con-codigo",
    starter=('foto = seguidores["foto"]', "return ..."),
    hints=(
        "Verdadero cuenta como 1 y falso como 0. ¿Qué da la suma de la columna?",
        "Cambia los puntos suspensivos por `foto.sum()`.",
    ),
)


@exercise.solution
def seguidores_con_foto(seguidores):
    """Eso es. Tu función se prueba también con otras ciudades, por si el número estaba escrito a
    mano."""
    foto = seguidores["foto"]
    return int(foto.sum())


@exercise.mistake
def cuenta_todas_las_filas(seguidores):
    """Has contado todas las filas, con foto y sin ella: `len()` y `count()` no miran qué pone dentro.
    ¿Qué da la suma?"""
    return len(seguidores)


@exercise.mistake
def cuenta_las_que_no(seguidores):
    """Has contado las que no tienen foto. ¿De qué lado está el «no» de tu cuenta?"""
    return int((~seguidores["foto"]).sum())


@exercise.mistake
def devuelve_la_parte(seguidores):
    """Has devuelto qué parte tiene foto, no cuántas son. Es la media. ¿Y la suma?"""
    return float(seguidores["foto"].mean())
