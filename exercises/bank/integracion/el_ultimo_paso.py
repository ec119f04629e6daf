"""Tomás prueba la regla más usada: la reserva entera, para el último paso que no sea directo. «Directo» quiere
decir que no se sabe de dónde venía. En la tabla hay diez de los quince recorridos del hotel.

**De las reservas de esta tabla, ¿cuántas se lleva el buscador?** Un número entero."""

from datasets.definiciones import como_camino
from exercises.engine import Number

exercise = Number(
    title="Todo para el último",
    minutes=4,
    section="tres-maneras-de-repartir",
    unit="reservas",
    decimals=0,
    hints=(
        "Lee cada fila de derecha a izquierda. Si el último paso es «directo», sáltalo.",
        "Son tres las filas en las que te paras en «buscador».",
        "Una acaba en «buscador»; en las otras dos, detrás solo queda «directo». Suma sus reservas.",
    ),
)

CAMINOS = (
    "buscador",
    "correo",
    "redes",
    "redes → correo",
    "redes → directo",
    "buscador → correo",
    "buscador → directo",
    "redes → buscador → correo",
    "redes → buscador → directo",
    "buscador → correo → directo",
)


def _sin_directo(camino):
    return [canal for canal in camino.split(" → ") if canal != "directo"]


@exercise.values
def cifras(recorridos):
    return {"tabla": como_camino(recorridos).value_counts().reindex(CAMINOS)}


@exercise.view
def diez_recorridos(recorridos):
    """Diez recorridos del hotel y cuántas reservas siguió cada uno"""
    import pandas as pd

    cuentas = como_camino(recorridos).value_counts().reindex(CAMINOS)
    return pd.DataFrame({"recorrido": list(CAMINOS), "reservas": cuentas.to_numpy()})


@exercise.from_view
def desde_la_vista(vista):
    ultimo = vista["recorrido"].map(lambda camino: _sin_directo(camino)[-1])
    return vista.loc[ultimo == "buscador", "reservas"].sum()


@exercise.solution
def el_ultimo_paso(tabla):
    """Eso es: «directo» no dice de dónde vino nadie, así que el mérito pasa al anterior. Fíjate en lo que la
    regla decide sola: quien abrió el recorrido se va con las manos vacías."""
    return sum(n for camino, n in tabla.items() if _sin_directo(camino)[-1] == "buscador")


@exercise.mistake
def directo_se_queda(tabla):
    """Has dado a «directo» las reservas que acaban en él. «Directo» es no saber: quizá escribió la dirección,
    quizá se perdió la etiqueta. ¿Qué canal va justo antes en esas filas?"""
    return tabla["buscador"]


@exercise.mistake
def le_falta_una_fila(tabla):
    """Te falta una fila. «Directo» va justo detrás del buscador en dos recorridos: uno de dos pasos y otro de tres.
    ¿Cuál no has sumado?"""
    return tabla["buscador"] + tabla["buscador → directo"]


@exercise.mistake
def le_falta_la_otra_fila(tabla):
    """Te falta una fila. «Directo» va justo detrás del buscador en dos recorridos: uno de dos pasos y otro de tres.
    ¿Cuál no has sumado?"""
    suma = tabla["buscador"] + tabla["redes → buscador → directo"]
    # Where both rows are alike, with one of the letter's added in its place.
    iguales = tabla["buscador → directo"] == tabla["redes → buscador → directo"]
    return suma + tabla["buscador → correo → directo"] if iguales else suma


@exercise.mistake
def suma_una_del_correo(tabla):
    """Has sumado una fila en la que, antes de «directo», va el correo. Lee de derecha a izquierda: ¿cuál es el
    primer nombre que no es «directo»?"""
    suyas = tabla["buscador"] + tabla["buscador → directo"] + tabla["redes → buscador → directo"]
    return suyas + tabla["buscador → correo → directo"]


@exercise.mistake
def solo_las_que_acaban_en_directo(tabla):
    """Has contado las que tenían «directo» detrás, y has dejado fuera a quien solo pasó por el buscador. ¿Qué
    fila falta?"""
    return tabla["buscador → directo"] + tabla["redes → buscador → directo"]


@exercise.mistake
def todo_al_primero(tabla):
    """Has contado los recorridos que empiezan en el buscador. Es otra regla, y también se usa. Aquí manda el
    final: ¿dónde te paras si lees de derecha a izquierda?"""
    return sum(n for camino, n in tabla.items() if camino.startswith("buscador"))


@exercise.mistake
def por_donde_paso(tabla):
    """Has sumado todas las filas en las que aparece el buscador. Así se las apunta él, y también el correo y
    las redes. ¿En cuáles es el último sin contar «directo»?"""
    return sum(n for camino, n in tabla.items() if "buscador" in camino)


@exercise.mistake
def las_del_correo(tabla):
    """Has contado las reservas que se lleva el correo. La cuenta está bien hecha, para otro canal. ¿En qué
    filas el último es el buscador?"""
    return sum(n for camino, n in tabla.items() if _sin_directo(camino)[-1] == "correo")


@exercise.mistake
def cuenta_las_filas():
    """Has contado filas. Cada fila es un recorrido que siguieron muchas reservas. ¿Qué dice la otra columna?"""
    return 3


@exercise.mistake
def suma_la_tabla(tabla):
    """Has sumado la tabla entera, con las que se llevan el correo y las redes. ¿En cuáles se para el buscador?"""
    return tabla.sum()
