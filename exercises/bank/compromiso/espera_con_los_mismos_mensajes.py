"""La tabla `equipos` trae una organización por fila. Quieres comparar a quien la lleva sin que mande el volumen.

**Completa la función: entre las que reciben de 15 a 59 mensajes por semana, la espera media en horas según `quien_lo_lleva`.** Devuelve una
columna de pandas con quien lo lleva como índice."""

from exercises.engine import Code

exercise = Code(
    title="La espera, a igual volumen",
    minutes=8,
    section="quien-deberia-llevarlo",
    tolerance=0.05,
    starter=(
        "# Quédate primero con las que reciben de 15 a 59 mensajes.",
        "parecidas = ...",
        "# Después, la media de las horas de espera según quien lo lleva.",
        "return ...",
    ),
    hints=(
        "Una columna tiene el método `between(15, 59)`, que incluye los dos extremos.",
        "Agrupa con `groupby` por quien lo lleva y quédate con `horas_de_espera`.",
        'Es `parecidas.groupby("quien_lo_lleva")["horas_de_espera"]` y su media.',
    ),
)


@exercise.solution
def espera_con_los_mismos_mensajes(equipos):
    """Eso es. Al quedarte con volúmenes parecidos, la dueña o el dueño ya no es quien contesta antes. Prueba luego con otro tramo."""
    parecidas = equipos[equipos["mensajes_semana"].between(15, 59)]
    return parecidas.groupby("quien_lo_lleva")["horas_de_espera"].mean()


@exercise.mistake
def con_todas(equipos):
    """Has usado todas las organizaciones, grandes y pequeñas. Así manda el volumen. ¿Con qué filas te quedas antes de agrupar?"""
    return equipos.groupby("quien_lo_lleva")["horas_de_espera"].mean()


@exercise.mistake
def sin_tope(equipos):
    """Has puesto el mínimo y no el máximo: siguen dentro las que reciben miles. ¿Qué segunda condición falta?"""
    parecidas = equipos[equipos["mensajes_semana"] >= 15]
    return parecidas.groupby("quien_lo_lleva")["horas_de_espera"].mean()


@exercise.mistake
def sin_minimo(equipos):
    """Has puesto el máximo y no el mínimo: siguen dentro las cuentas muy pequeñas. ¿Qué segunda condición falta?"""
    parecidas = equipos[equipos["mensajes_semana"] <= 59]
    return parecidas.groupby("quien_lo_lleva")["horas_de_espera"].mean()


@exercise.mistake
def cuenta_organizaciones(equipos):
    """Has contado organizaciones. Se pide su espera media. ¿Qué columna la trae?"""
    parecidas = equipos[equipos["mensajes_semana"].between(15, 59)]
    return parecidas.groupby("quien_lo_lleva")["horas_de_espera"].count()


@exercise.mistake
def suma_las_horas(equipos):
    """Has sumado las horas de cada grupo. Gana quien tiene más organizaciones, no quien tarda más. ¿Qué pones en lugar de la suma?"""
    parecidas = equipos[equipos["mensajes_semana"].between(15, 59)]
    return parecidas.groupby("quien_lo_lleva")["horas_de_espera"].sum()
