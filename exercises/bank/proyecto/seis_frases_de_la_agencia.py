"""Irene pone al lado la tabla de la que salió el informe. Un **evento clave** es algo que la web marca como señal: aquí, empezar una
reserva, se acabe o no. «Sin asignar» quiere decir que la herramienta no entendió la etiqueta del enlace.

**¿Qué haces con cada una de estas seis frases del informe?**"""

from datasets.definiciones import el_ano_del_hotel
from exercises.engine import Class, Classification, Item, Pattern
from exercises.engine.numbers import format_number

exercise = Classification(
    title="Seis frases de la agencia",
    minutes=6,
    section="la-agencia",
    classes=(
        Class("si", "Se sostiene"),
        Class("no", "No se sostiene"),
        Class("no-se-sabe", "Esta tabla no puede saberlo"),
    ),
    items=(
        Item(
            "visitas",
            "«La web recibió {dobles} visitas en doce meses.»",
            "Sumaron la columna entera, con la fila «total» dentro. Cada visita está dos veces.",
        ),
        Item(
            "reservas",
            "«Conseguimos {eventos} reservas por la web.»",
            "Son eventos clave: gente que empezó a reservar. Las reservas están al lado de la flecha.",
        ),
        Item(
            "correo",
            "«De cada 1000 visitas que llegan por correo, {correo_mil:0} acaban en reserva; por buscador, {buscador_mil:0}.»",
            "Cada canal, entre sus propias visitas. Sale de la tabla y dice de qué es.",
        ),
        Item(
            "confianza",
            "«Por correo se reserva más porque esa gente confía en el hotel.»",
            "Puede ser. También puede ser que ya hubieran estado. La tabla cuenta reservas, no motivos.",
        ),
        Item(
            "sin-buscador",
            "«Sin el buscador, el hotel habría perdido {por_buscador} reservas.»",
            "Entraron por ahí. Cuántas habrían entrado por otra puerta no lo dice ninguna tabla de visitas.",
        ),
        Item(
            "sin-asignar",
            "«De {sin_asignar} reservas no sabemos el canal: la etiqueta del enlace no se entendió.»",
            "Está en la tabla, y dice lo que falta. No todo el informe es malo.",
        ),
    ),
    hints=(
        "Haz dos preguntas a cada frase: ¿está este número en la tabla? ¿Y la frase dice lo mismo que su columna?",
        "Suma la columna de visitas dos veces: sin la última fila y con ella.",
        "Cuidado con «porque» y con «sin». Una tabla de lo que pasó no dice por qué, ni qué habría pasado.",
    ),
)


@exercise.values
def cifras(sesiones):
    ano = el_ano_del_hotel(sesiones)
    total = ano.sum()
    por_mil = 1000 * ano["reservas"] / ano["visitas"]
    return {
        "filas": [*ano.index, "total"],
        "visitas": [format_number(int(n), 0) for n in (*ano["visitas"], total["visitas"])],
        "pasos": [
            f"{int(a)} → {int(b)}"
            for a, b in zip(
                (*ano["eventos clave"], total["eventos clave"]),
                (*ano["reservas"], total["reservas"]),
                strict=True,
            )
        ],
        "dobles": 2 * int(total["visitas"]),
        "eventos": int(total["eventos clave"]),
        "correo_mil": float(por_mil["correo"]),
        "buscador_mil": float(por_mil["buscador"]),
        "por_buscador": int(ano.at["buscador", "reservas"]),
        "sin_asignar": int(ano.at["sin asignar", "reservas"]),
    }


@exercise.view
def la_tabla_de_la_herramienta(filas, visitas, pasos):
    """La web del hotel en doce meses, tal como la da la herramienta"""
    import pandas as pd

    return pd.DataFrame({"canal": filas, "visitas": visitas, "eventos clave → reservas": pasos})


@exercise.solution
def seis_frases_de_la_agencia():
    """Eso es. Dos frases están mal contadas, dos se sostienen y dos afirman lo que nadie ha mirado. Las últimas son las más difíciles de
    cazar: no llevan ningún número falso."""
    return {
        "visitas": "no",
        "reservas": "no",
        "correo": "si",
        "confianza": "no-se-sabe",
        "sin-buscador": "no-se-sabe",
        "sin-asignar": "si",
    }


@exercise.mistake
def suma_el_total():
    """Has dado por buena la suma de la columna entera. La última fila ya era la suma de las otras. ¿Cuántas veces cuenta entonces cada
    visita?"""
    return Pattern(items=("visitas",), classes=("si",))


@exercise.mistake
def empezar_es_reservar():
    """Has aceptado como reservas lo que solo es empezar una. La tercera columna trae los dos números, separados por una flecha. ¿Cuál de
    ellos acaba en el libro de Tomás?"""
    return Pattern(items=("reservas",), classes=("si",))


@exercise.mistake
def cree_el_porque():
    """Has dado por demostrado un motivo. La tabla dice cuántas reservas hubo, no qué pensaba nadie. ¿A quién tendrías que
    preguntar?"""
    return Pattern(items=("confianza",), classes=("si",))


@exercise.mistake
def cree_el_sin():
    """Has leído «entraron por el buscador» como «sin él no habrían entrado». Son dos frases. ¿Qué haría quien busca el hotel por su
    nombre, si el buscador no estuviera?"""
    return Pattern(items=("sin-buscador",), classes=("si",))


@exercise.mistake
def no_se_sabe_no_es_falso():
    """Has dado por desmentida una frase que la tabla ni afirma ni niega. Podría ser verdad. ¿Qué número de la tabla la
    contradice?"""
    return Pattern(items=("confianza", "sin-buscador"), classes=("no",))


@exercise.mistake
def nada_vale():
    """Has tachado una frase que sale de la tabla. Desconfiar de todo cuesta tan caro como creerlo todo. Busca sus números, fila a
    fila: ¿cuál no cuadra?"""
    return Pattern(items=("correo", "sin-asignar"), classes=("no",))


@exercise.mistake
def el_numero_se_puede_mirar():
    """Has dejado en duda un número que esta tabla puede comprobar. La columna está ahí, con su total. ¿Qué dice esa fila y qué dice el
    informe?"""
    return Pattern(items=("visitas", "reservas"), classes=("no-se-sabe",))


@exercise.mistake
def no_saber_tambien_es_un_dato():
    """Has dejado en duda una frase que sale de la tabla. Decir «no sabemos el canal» también se comprueba: hay una fila para eso. ¿Qué
    números usa la frase?"""
    return Pattern(items=("correo", "sin-asignar"), classes=("no-se-sabe",))
