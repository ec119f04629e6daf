"""Cada fila de `piezas` tiene su `canal`, su `mensaje` («común», «precio» u «otro») y su `alcance`: las personas que la
vieron.

**Completa la función: por cada canal, de cada 100 encuentros, en cuántos estaba el mensaje común.** Devuelve una columna
de pandas con el canal como índice."""

from exercises.engine import Code

exercise = Code(
    title="La matriz, con pandas",
    minutes=7,
    section="contar-piezas-o-encuentros",
    tolerance=0.05,
    starter=(
        'con = piezas[piezas["mensaje"] == "común"]',
        'encuentros = piezas.groupby("canal")["alcance"].sum()',
        "# Suma también los encuentros de «con», canal por canal, y divide.",
        "return ...",
    ),
    hints=(
        "`encuentros` ya suma todos. Necesitas la misma suma, solo con las piezas de `con`.",
        "Dos columnas con el mismo índice se dividen sin más: pandas empareja los canales.",
        "Agrupa `con` por canal, suma el alcance, divide entre `encuentros` y multiplica por 100.",
    ),
)


@exercise.solution
def matriz_de_mensajes(piezas):
    """Eso es. La misma tabla con piezas en vez de encuentros cambia el canal que va en cabeza."""
    con = piezas[piezas["mensaje"] == "común"]
    encuentros = piezas.groupby("canal")["alcance"].sum()
    return 100 * con.groupby("canal")["alcance"].sum() / encuentros


@exercise.mistake
def cuenta_piezas(piezas):
    """Has contado piezas: una nota de la web que ve poca gente pesa igual que la portada. ¿Qué columna dice cuántas veces
    se vio cada una?"""
    return 100 * (piezas["mensaje"] == "común").groupby(piezas["canal"]).mean()


@exercise.mistake
def parte_de_uno(piezas):
    """Has devuelto una parte de 1: vas bien de camino. El enunciado pide de cada 100. ¿Qué te falta hacer con la
    división?"""
    con = piezas[piezas["mensaje"] == "común"]
    return con.groupby("canal")["alcance"].sum() / piezas.groupby("canal")["alcance"].sum()


@exercise.mistake
def reparto_del_mensaje(piezas):
    """Has repartido los encuentros con el mensaje entre los canales: tus cifras suman 100. La pregunta es otra. Dentro de
    cada canal, ¿qué parte lo lleva?"""
    con = piezas[piezas["mensaje"] == "común"].groupby("canal")["alcance"].sum()
    return 100 * con / con.sum()


@exercise.mistake
def entre_todos_los_canales(piezas):
    """Has dividido entre los encuentros de los cinco canales juntos. Así un canal pequeño sale siempre bajo, diga lo que
    diga. ¿Entre cuáles se divide cada uno?"""
    con = piezas[piezas["mensaje"] == "común"].groupby("canal")["alcance"].sum()
    return 100 * con / piezas["alcance"].sum()


@exercise.mistake
def medias_en_vez_de_sumas(piezas):
    """Has dividido una media entre otra: comparas lo que se ve una pieza con mensaje y una cualquiera. Para la parte del
    total hacen falta sumas. ¿Qué cambia?"""
    con = piezas[piezas["mensaje"] == "común"]
    return 100 * con.groupby("canal")["alcance"].mean() / piezas.groupby("canal")["alcance"].mean()
