"""Seis cuentas de Valleclaro, dos años de publicaciones. La tabla `publicaciones` dice de cada pieza quién la publicó
(`organizacion`), a cuántas personas llegó (`alcance`) y cuántas `interacciones` dejó.

**Completa la función: por organización, la tasa conjunta por alcance, de cada 100.** Devuelve una columna de pandas con la
organización como índice."""

from exercises.engine import Code

exercise = Code(
    title="La tasa conjunta de seis cuentas",
    minutes=7,
    section="dos-maneras-de-juntar",
    tolerance=0.005,
    starter=(
        'por_cuenta = publicaciones.groupby("organizacion")',
        "# Suma primero; divide una sola vez, al final.",
        "return ...",
    ),
    hints=(
        'Con `por_cuenta["alcance"].sum()` sale el alcance sumado de cada cuenta.',
        "Haz lo mismo con las interacciones. Pandas divide las dos columnas cuenta por cuenta.",
        "La suma de las interacciones, entre la suma del alcance, y por 100.",
    ),
)


@exercise.solution
def tasa_conjunta_por_cuenta(publicaciones):
    """Eso es: una división por cuenta, al final. Ese alcance sumado cuenta dos veces a quien vio dos piezas: vale
    para dividir, no para decir a cuánta gente llegas."""
    por_cuenta = publicaciones.groupby("organizacion")
    return 100 * por_cuenta["interacciones"].sum() / por_cuenta["alcance"].sum()


@exercise.mistake
def media_de_tasas(publicaciones):
    """Has sacado la tasa de cada pieza y después la media. Así pesan igual la que vieron cien personas y la que
    vieron mil. ¿Qué se suma antes de dividir?"""
    tasas = 100 * publicaciones["interacciones"] / publicaciones["alcance"]
    return tasas.groupby(publicaciones["organizacion"]).mean()


@exercise.mistake
def entre_visualizaciones(publicaciones):
    """Has dividido entre las visualizaciones, que cuentan veces. El enunciado pide por alcance. ¿Qué columna cuenta
    personas?"""
    por_cuenta = publicaciones.groupby("organizacion")
    return 100 * por_cuenta["interacciones"].sum() / por_cuenta["visualizaciones"].sum()


@exercise.mistake
def parte_de_uno(publicaciones):
    """Has devuelto una parte de 1: va bien de camino. El enunciado pide de cada 100. ¿Qué te falta?"""
    por_cuenta = publicaciones.groupby("organizacion")
    return por_cuenta["interacciones"].sum() / por_cuenta["alcance"].sum()


@exercise.mistake
def solo_me_gusta(publicaciones):
    """Has contado solo los me gusta. Comentar y compartir también son interacciones, y cuestan más. ¿Qué columna las
    reúne?"""
    por_cuenta = publicaciones.groupby("organizacion")
    return 100 * por_cuenta["me_gusta"].sum() / por_cuenta["alcance"].sum()


@exercise.mistake
def interacciones_por_pieza(publicaciones):
    """Has calculado las interacciones de una pieza media. Así gana quien llega a más gente. ¿Entre qué hay que
    dividirlas?"""
    return publicaciones.groupby("organizacion")["interacciones"].mean()
