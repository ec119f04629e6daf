"""`meses` tiene una fila por organización y mes, con `mensajes` y las `semanas` que dura. Dana quiere comparar cada mes con
el mismo mes del año anterior.

**Completa la función: el cambio de los mensajes por semana de La Maceta respecto del mismo mes del año anterior, en %.**
Devuelve una columna de pandas con los 24 meses que tienen con quién compararse."""

from exercises.engine import Code

exercise = Code(
    title="Cada mes, contra el mismo mes",
    minutes=8,
    section="diciembre-no-es-el-pico",
    tolerance=0.01,
    starter=(
        'maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")',
        'por_semana = maceta["mensajes"] / maceta["semanas"]',
        "# Compara cada mes con el de doce filas más arriba y quita los que no tienen con quién.",
        "return ...",
    ),
    hints=(
        "`por_semana.shift(12)` baja la columna doce filas: deja al lado de cada mes el de un año antes.",
        "El cambio en % es lo nuevo entre lo de antes, menos uno, y por 100.",
        "`.dropna()` quita los doce primeros meses, que no tienen con quién compararse.",
    ),
)


@exercise.solution
def diciembre_contra_diciembre(meses):
    """Eso es. La temporada se va, porque está en los dos meses que comparas. Lo que queda es si la casa crece. También
    puedes escribirlo con `pct_change(12)`."""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    por_semana = maceta["mensajes"] / maceta["semanas"]
    return (100 * (por_semana / por_semana.shift(12) - 1)).dropna()


@exercise.mistake
def contra_el_mes_anterior(meses):
    """Has comparado cada mes con el anterior. Así vuelve la temporada: mayo parece un éxito y junio un fracaso. ¿Cuántas
    filas hay entre un mayo y el siguiente?"""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    por_semana = maceta["mensajes"] / maceta["semanas"]
    return (100 * (por_semana / por_semana.shift(1) - 1)).dropna()


@exercise.mistake
def contra_el_mes_medio(meses):
    """Has comparado cada mes con el mes medio. Eso enseña la temporada, y aquí se quiere quitar. ¿Con qué fila se compara
    cada una?"""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    por_semana = maceta["mensajes"] / maceta["semanas"]
    return 100 * (por_semana / por_semana.mean() - 1)


@exercise.mistake
def en_partes_de_uno(meses):
    """Has dejado el cambio en partes de uno. Se pide en %. ¿Por cuánto multiplicas?"""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    por_semana = maceta["mensajes"] / maceta["semanas"]
    return (por_semana / por_semana.shift(12) - 1).dropna()


@exercise.mistake
def con_lo_que_ya_habia(meses):
    """Has dividido un año entre otro, sin quitar lo que ya había. Por eso todo ronda 100. ¿Qué parte es solo el cambio?"""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    por_semana = maceta["mensajes"] / maceta["semanas"]
    return (100 * por_semana / por_semana.shift(12)).dropna()


@exercise.mistake
def sin_dividir_entre_semanas(meses):
    """Has comparado meses enteros. Casi sale igual, salvo en febrero: uno de los tres tuvo un día más. ¿Qué columna iguala
    los meses?"""
    maceta = meses[meses["organizacion"] == "maceta"].set_index("mes")
    return (100 * (maceta["mensajes"] / maceta["mensajes"].shift(12) - 1)).dropna()
