"""En `calendario`, cada semana dice si hubo `feria`, `television` o `empuje` (verdadero o falso), y cuántos `tiques`
pasaron por caja.

**Completa la función: por cada tipo de semana, cuántos tiques más hay de media con empuje que sin él.** Devuelve una
columna de pandas con el tipo como índice."""

from exercises.engine import Code

exercise = Code(
    title="Comparar lo parecido, con pandas",
    minutes=8,
    section="una-sola-agenda",
    tolerance=0.5,
    starter=(
        'tipo = calendario["feria"].map({True: "feria", False: "tranquila"})',
        'tipo = tipo.mask(calendario["television"], "television")',
        'medias = calendario.groupby([tipo, "empuje"])["tiques"].mean()',
        "# «medias» tiene dos índices: el tipo y el empuje. Pon el empuje en columnas y resta.",
        "return ...",
    ),
    hints=(
        "`.unstack()` pasa el último índice a columnas. Aquí se llamarán `True` y `False`.",
        "Con la tabla en `t`, la columna de las semanas con empuje es `t[True]`.",
        "Haz `t = medias.unstack()` y devuelve `t[True]` menos `t[False]`.",
    ),
)


@exercise.solution
def empuje_entre_parecidas(calendario):
    """Eso es: cada semana, contra las de su tipo. Ninguna de las tres restas se acerca a la de todas juntas."""
    tipo = calendario["feria"].map({True: "feria", False: "tranquila"})
    tipo = tipo.mask(calendario["television"], "television")
    medias = calendario.groupby([tipo, "empuje"])["tiques"].mean().unstack()
    return medias[True] - medias[False]


def _tipo(calendario):
    tipo = calendario["feria"].map({True: "feria", False: "tranquila"})
    return tipo.mask(calendario["television"], "television")


def _medias(calendario):
    return calendario.groupby([_tipo(calendario), "empuje"])["tiques"].mean().unstack()


@exercise.mistake
def todas_juntas(calendario):
    """Has comparado todas las semanas a la vez y sale un solo número. Ahí van mezcladas la feria y la televisión. ¿Qué
    pasa si agrupas también por tipo?"""
    medias = calendario.groupby("empuje")["tiques"].mean()
    return medias[True] - medias[False]


@exercise.mistake
def al_reves(calendario):
    """Has restado al revés: sin empuje menos con empuje. El tamaño es bueno y el signo dice lo contrario. ¿Qué columna va
    delante?"""
    medias = _medias(calendario)
    return medias[False] - medias[True]


@exercise.mistake
def sumas_en_vez_de_medias(calendario):
    """Has restado sumas, y no hay las mismas semanas con empuje que sin él. ¿Qué medida no depende de cuántas semanas
    sean?"""
    sumas = calendario.groupby([_tipo(calendario), "empuje"])["tiques"].sum().unstack()
    return sumas[True] - sumas[False]


@exercise.mistake
def solo_las_de_empuje(calendario):
    """Has devuelto los tiques de las semanas con empuje. Falta con qué compararlos. ¿Qué columna les restas?"""
    return _medias(calendario)[True]


@exercise.mistake
def lo_que_trae_cada_semana(calendario):
    """Has hecho la media de cada tipo, con empuje y sin él juntos. Tu columna dice lo que trae la feria. ¿Cómo separas el
    empuje dentro de cada tipo?"""
    return calendario.groupby(_tipo(calendario))["tiques"].mean()
