"""Irene quiere la diferencia en todos los tipos de la ciudad, de una vez. De cada organización se sabe su `tipo`, cuántas piezas publica
(`piezas_semana`) y cuántas consultas recibe (`consultas_semana`).

**Completa la función: por cada tipo, la media de consultas de quien publica siete piezas o más, menos la de quien
publica menos.** Devuelve una columna de pandas con el tipo como índice."""

from exercises.engine import Code

exercise = Code(
    title="La diferencia, tipo por tipo",
    minutes=8,
    section="la-media-esconde",
    tolerance=0.05,
    starter=(
        'a_diario = organizaciones["piezas_semana"] >= 7',
        'grupos = organizaciones.groupby(["tipo", a_diario])["consultas_semana"]',
        "# Haz la media de cada grupo, pásala a dos columnas y resta.",
        "return ...",
    ),
    hints=(
        "`grupos.mean()` da un número por tipo y por costumbre: dos filas por tipo.",
        "Con `.unstack()` esas dos filas pasan a ser dos columnas, `False` y `True`.",
        "Guarda `medias = grupos.mean().unstack()` y resta `medias[True] - medias[False]`.",
    ),
)


@exercise.solution
def a_diario_tipo_por_tipo(organizaciones):
    """Eso es: en los cuatro tipos de Hugo la diferencia sale negativa. Eso tampoco prueba que publicar espante.
    ¿Y si publica más quien echa en falta consultas?"""
    a_diario = organizaciones["piezas_semana"] >= 7
    grupos = organizaciones.groupby(["tipo", a_diario])["consultas_semana"]
    medias = grupos.mean().unstack()
    return medias[True] - medias[False]


@exercise.mistake
def al_reves(organizaciones):
    """Has restado al revés: quien publica menos, menos quien publica a diario. El tamaño está bien. ¿Qué
    querrá decir entonces un número positivo?"""
    a_diario = organizaciones["piezas_semana"] >= 7
    medias = organizaciones.groupby(["tipo", a_diario])["consultas_semana"].mean().unstack()
    return medias[False] - medias[True]


@exercise.mistake
def suma_en_vez_de_media(organizaciones):
    """Has sumado consultas en vez de hacer la media. Donde hay más negocios, la suma es mayor sin que a nadie le
    pregunten más. ¿Qué función iguala un grupo grande y uno pequeño?"""
    a_diario = organizaciones["piezas_semana"] >= 7
    sumas = organizaciones.groupby(["tipo", a_diario])["consultas_semana"].sum().unstack()
    return sumas[True] - sumas[False]


@exercise.mistake
def contra_la_media_del_tipo(organizaciones):
    """Has comparado con la media de todo el tipo, que incluye a quienes publican a diario. Así la diferencia
    encoge. ¿Con quién hay que comparar, con todos o con los demás?"""
    a_diario = organizaciones["piezas_semana"] >= 7
    suyas = organizaciones[a_diario].groupby("tipo")["consultas_semana"].mean()
    return suyas - organizaciones.groupby("tipo")["consultas_semana"].mean()


@exercise.mistake
def cuenta_piezas(organizaciones):
    """Has hecho la media de piezas, no la de consultas. Sale positiva por fuerza: así separaste los grupos.
    ¿Qué columna cuenta a la gente que pregunta?"""
    a_diario = organizaciones["piezas_semana"] >= 7
    medias = organizaciones.groupby(["tipo", a_diario])["piezas_semana"].mean().unstack()
    return medias[True] - medias[False]
