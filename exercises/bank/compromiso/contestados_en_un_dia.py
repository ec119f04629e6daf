"""¿Quién cumpliría la promesa de un día? La tabla `mensajes` trae las bandejas de las doce organizaciones. Piden
respuesta las consultas, las quejas y lo de salud. Unas pocas filas están repetidas: solo cambia
`id_mensaje`.

**Completa la función: por organización, cuántos de cada 100 mensajes que piden respuesta la tienen en 24 horas.** Cada
mensaje, una sola vez. Devuelve una columna de pandas con la organización como índice."""

from exercises.engine import Code

exercise = Code(
    title="¿Quién cumpliría la promesa?",
    minutes=9,
    section="la-espera-que-se-promete",
    tolerance=0.05,
    starter=(
        'unicos = mensajes.drop_duplicates(["organizacion", "llegada"])',
        'piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])]',
        'espera = piden["respuesta"] - piden["llegada"]',
        "# Di quién tuvo respuesta en 24 horas y cuántos son de cada 100, por organización.",
        "return ...",
    ),
    hints=(
        '`espera <= "24h"` da verdadero o falso. ¿Qué da para quien no tiene respuesta?',
        "Agrupa esa columna por organización con `groupby`. ¿Qué es la media de verdaderos y falsos?",
        'La comparación, agrupada por piden["organizacion"], con su media y por 100.',
    ),
)


@exercise.solution
def contestados_en_un_dia(mensajes):
    """Eso es. Un vacío comparado con 24 horas da falso: quien no tiene respuesta cuenta como promesa
    incumplida. Con cuatro consultas por semana, el decimal no quiere decir nada."""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])]
    espera = piden["respuesta"] - piden["llegada"]
    return 100 * (espera <= "24h").groupby(piden["organizacion"]).mean()


@exercise.mistake
def sin_los_olvidados(mensajes):
    """Has quitado a quien no tiene respuesta. Así la cifra mejora justo donde peor se atiende. ¿Qué les
    prometerías a esas personas?"""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])].dropna(subset=["respuesta"])
    espera = piden["respuesta"] - piden["llegada"]
    return 100 * (espera <= "24h").groupby(piden["organizacion"]).mean()


@exercise.mistake
def con_los_repetidos(mensajes):
    """Has contado dos veces las filas repetidas. Son pocas y mueven el decimal. ¿Qué columnas dicen que dos
    filas son el mismo mensaje?"""
    piden = mensajes[mensajes["tipo"].isin(["consulta", "queja", "salud"])]
    espera = piden["respuesta"] - piden["llegada"]
    return 100 * (espera <= "24h").groupby(piden["organizacion"]).mean()


@exercise.mistake
def con_el_spam(mensajes):
    """Has contado también los elogios y el spam, que no piden respuesta. ¿Qué tipos te interesan?"""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    espera = unicos["respuesta"] - unicos["llegada"]
    return 100 * (espera <= "24h").groupby(unicos["organizacion"]).mean()


@exercise.mistake
def cualquier_plazo(mensajes):
    """Has contado a quien tuvo respuesta alguna vez, tardara lo que tardara. Eso es la tasa de respuesta.
    ¿Dónde está el plazo?"""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])]
    return 100 * piden["respuesta"].notna().groupby(piden["organizacion"]).mean()


@exercise.mistake
def parte_de_uno(mensajes):
    """Has devuelto una parte de 1: va bien de camino. El enunciado pide de cada 100. ¿Qué te falta hacer
    con la media?"""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])]
    espera = piden["respuesta"] - piden["llegada"]
    return (espera <= "24h").groupby(piden["organizacion"]).mean()


@exercise.mistake
def cuenta_en_vez_de_tasa(mensajes):
    """Has contado cuántos son, sin más. Ondavalle gana porque recibe más, no porque atienda mejor. ¿Cómo se
    compara una bandeja grande con una pequeña?"""
    unicos = mensajes.drop_duplicates(["organizacion", "llegada"])
    piden = unicos[unicos["tipo"].isin(["consulta", "queja", "salud"])]
    espera = piden["respuesta"] - piden["llegada"]
    return (espera <= "24h").groupby(piden["organizacion"]).sum()
