"""Ahora con números. La mayoría de las organizaciones que lleva la dueña o el dueño recibe pocos mensajes. Su espera media es de
{duena} horas; la del equipo propio, de {propio}.

Pon al equipo propio en su lugar: las mismas cuentas, en la misma proporción, con la espera que tiene el equipo en cada
grupo. **¿Cuál sería su espera media?** En horas, un decimal."""

from datasets.definiciones import DUENA, PROPIO, en_su_lugar, espera_por_quien
from exercises.engine import Number

exercise = Number(
    title="El equipo, en su lugar",
    minutes=4,
    section="quien-deberia-llevarlo",
    unit="horas",
    tolerance=0.06,
    hints=(
        "No valen lo mismo las tres filas: mira cuántas de cada 100 hay en cada una.",
        "En cada fila, multiplica las de cada 100 por las horas del equipo.",
        "Suma los tres productos y divide entre 100.",
    ),
)


@exercise.values
def cifras(equipos):
    esperas = espera_por_quien(equipos)
    tabla = en_su_lugar(equipos)
    horas = [float(hora) for hora in tabla[PROPIO]]
    partes = [int(parte) for parte in tabla["de_cada_100"]]
    return {
        "duena": float(esperas[DUENA]),
        "propio": float(esperas[PROPIO]),
        "partes": partes,
        "horas": horas,
        "pocos": partes[0],
        "en_su_lugar": sum(p * h for p, h in zip(partes, horas, strict=True)) / 100,
        "equipo_muchos": int(tabla["equipo_de_cada_100"].iloc[-1]),
    }


@exercise.view
def las_cuentas_de_la_duena(equipos):
    """Las cuentas de las dueñas y los dueños, y lo que tarda en cuentas así un equipo propio"""
    import pandas as pd

    tabla = en_su_lugar(equipos)
    return pd.DataFrame(
        {
            "mensajes por semana": list(tabla.index),
            "cuentas, de cada 100": tabla["de_cada_100"].to_numpy(),
            "horas del equipo": tabla[PROPIO].to_numpy(),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    return (vista["cuentas, de cada 100"] * vista["horas del equipo"]).sum() / 100


@exercise.solution
def el_equipo_en_su_lugar(en_su_lugar):
    """Eso es. Con las mismas cuentas, el equipo espera menos que la dueña o el dueño. La primera comparación medía sobre todo el
    volumen. Y ojo: mide rapidez, no si la respuesta era buena."""
    return en_su_lugar


@exercise.mistake
def media_de_las_tres(horas):
    """Has hecho la media de las tres filas, como si hubiera las mismas cuentas en cada una. Mira la columna de en medio. ¿Cuál pesa
    más?"""
    return sum(horas) / 3


@exercise.mistake
def sin_cambiar_de_lugar(propio):
    """Es la espera del equipo con sus propias cuentas, que son mucho más grandes. La pregunta le da las otras. ¿Qué cuentas son?"""
    return propio


@exercise.mistake
def sin_entre_cien(partes, horas):
    """Has sumado los tres productos: son las horas de cien cuentas juntas. ¿Y las de una?"""
    return sum(p * h for p, h in zip(partes, horas, strict=True))


@exercise.mistake
def solo_las_pequenas(horas):
    """Has cogido la fila más frecuente. Las otras dos son menos, y esperan mucho más. ¿Cuánto suman a la media?"""
    return horas[0]


@exercise.mistake
def suma_de_horas(horas):
    """Has sumado las tres esperas. Una media cae entre la menor y la mayor. ¿Por cuánto multiplicas cada una antes de sumar?"""
    return sum(horas)
