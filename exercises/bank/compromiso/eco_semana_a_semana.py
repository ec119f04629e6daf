"""`publicaciones` tiene una fila por pieza, con `organizacion` y `fecha`. El eco de una semana es lo
publicado en ella más lo que queda de la anterior: aquí, {queda} de cada 100 partes.

**Completa la función: el eco del hotel, semana a semana.** Devuelve una columna de pandas con una fila
por semana, también las de silencio."""

from datasets.ledger import HOTEL_RETENTION
from exercises.engine import Code

exercise = Code(
    title="El eco, semana a semana",
    minutes=8,
    section="el-eco",
    tolerance=0.01,
    starter=(
        "import pandas as pd",
        "",
        'hotel = publicaciones[publicaciones["organizacion"] == "hotel"]',
        'por_semana = hotel.set_index("fecha").resample("W").size()',
        "eco, ecos = 0, []",
        "for piezas in por_semana:",
        "    # Cambia «eco»: lo de esta semana más lo que queda de la anterior.",
        "    ecos.append(eco)",
        "return ...  # pd.Series(ecos, index=por_semana.index)",
    ),
    hints=(
        "Antes de la línea, `eco` guarda el de la semana anterior. Después, el de esta.",
        "Lo que queda de la anterior es una parte de `eco`. Súmale `piezas`.",
        "De cada 100 partes quedan {queda}: multiplica `eco` por esa parte de 1 y suma `piezas`.",
    ),
)


@exercise.values
def cifras():
    return {"queda": round(100 * HOTEL_RETENTION)}


@exercise.solution
def eco_semana_a_semana(publicaciones):
    """Eso es. En el silencio se deshace poco a poco, y al volver tarda lo suyo en rehacerse. En inglés lo
    verás como *adstock*."""
    import pandas as pd

    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    por_semana = hotel.set_index("fecha").resample("W").size()
    eco, ecos = 0, []
    for piezas in por_semana:
        eco = piezas + 0.9 * eco
        ecos.append(eco)
    return pd.Series(ecos, index=por_semana.index)


@exercise.mistake
def nada_se_olvida(publicaciones):
    """Tu eco solo crece: has sumado todo lo publicado, sin olvidar nada. ¿Qué parte del eco anterior
    queda cada semana?"""
    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    return hotel.set_index("fecha").resample("W").size().cumsum()


@exercise.mistake
def solo_esta_semana(publicaciones):
    """Has contado lo publicado cada semana, y en el silencio cae a cero de golpe. ¿Dónde está lo que
    queda de la semana anterior?"""
    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    return hotel.set_index("fecha").resample("W").size()


@exercise.mistake
def olvida_casi_todo(publicaciones):
    """Has dejado la parte que se pierde en lugar de la que queda. Así el eco dura un suspiro. ¿Cuántas
    de cada 100 se conservan?"""
    import pandas as pd

    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    por_semana = hotel.set_index("fecha").resample("W").size()
    eco, ecos = 0, []
    for piezas in por_semana:
        eco = piezas + 0.1 * eco
        ecos.append(eco)
    return pd.Series(ecos, index=por_semana.index)


@exercise.mistake
def sin_semanas_de_silencio(publicaciones):
    """Te faltan filas: al agrupar solo por semanas con piezas, las de silencio desaparecen y el eco no
    baja. ¿Qué función crea también las vacías?"""
    import pandas as pd

    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    por_semana = hotel.set_index("fecha").resample("W").size()
    por_semana = por_semana[por_semana > 0]
    eco, ecos = 0, []
    for piezas in por_semana:
        eco = piezas + 0.9 * eco
        ecos.append(eco)
    return pd.Series(ecos, index=por_semana.index)


@exercise.mistake
def tambien_olvida_lo_nuevo(publicaciones):
    """Has quitado una parte también a lo publicado esta semana. El olvido empieza la semana siguiente.
    ¿A qué multiplicas, y a qué no?"""
    import pandas as pd

    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    por_semana = hotel.set_index("fecha").resample("W").size()
    eco, ecos = 0, []
    for piezas in por_semana:
        eco = 0.9 * (piezas + eco)
        ecos.append(eco)
    return pd.Series(ecos, index=por_semana.index)
