"""Julia Sanabria quiere decir en la página de Mesa Catorce cuánto tarda en contestar. Copia nueve mensajes de
su bandeja, desde los más rápidos hasta los que nadie contestó, y los deja sin ordenar.

La espera de en medio, o **mediana**, es la que deja a tanta gente por debajo como por encima.

**¿Cuál es, contando también a quien sigue esperando?** En horas, un decimal."""

from datasets.definiciones import espera_en_horas, piden_respuesta
from exercises.engine import Number

# El puesto de cada mensaje copiado entre los contestados, de más rápido a más lento; None: nadie
# contestó. En el centro de la lista no cae ninguna de las respuestas que se buscan.
PUESTOS = (0.5, None, 0.05, 1.0, 0.2, 0.6, None, 0.35, 0.9)

exercise = Number(
    title="La espera de en medio",
    minutes=3,
    section="la-espera-que-se-promete",
    unit="horas",
    tolerance=0.05,
    hints=(
        "Ordena las nueve esperas de menor a mayor. ¿Dónde pondrías a quien nadie contestó?",
        "Quien no tiene respuesta ha esperado más que nadie: va al final de la cola.",
        "Con nueve en fila, la de en medio es la quinta: cuatro delante y cuatro detrás.",
    ),
)


def _copiados(mensajes):
    piden = piden_respuesta(mensajes)
    esperas = espera_en_horas(piden[piden["organizacion"] == "mesa-catorce"]).dropna()
    esperas = sorted(esperas.round(1).tolist())
    ultimo = len(esperas) - 1
    return [None if puesto is None else esperas[int(puesto * ultimo)] for puesto in PUESTOS]


def _contestados(mensajes):
    return sorted(espera for espera in _copiados(mensajes) if espera is not None)


@exercise.values
def cifras(mensajes):
    contestados = _contestados(mensajes)
    piden = piden_respuesta(mensajes)
    ondavalle = espera_en_horas(piden[piden["organizacion"] == "ondavalle"])
    return {
        "media": sum(contestados) / len(contestados),
        "mas_larga": contestados[-1],
        "media_ondavalle": ondavalle.mean(),
        "mediana_ondavalle": ondavalle.median(),
        "mediana_con_todos": ondavalle.fillna(1e6).median(),
    }


@exercise.view
def nueve_mensajes(mensajes):
    """Nueve mensajes a Mesa Catorce (—: nadie contestó)"""
    import pandas as pd

    return pd.DataFrame(
        {
            "mensaje": [f"{n}.º" for n in range(1, 10)],
            "horas hasta la respuesta": pd.Series(_copiados(mensajes), dtype="float64"),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    return vista["horas hasta la respuesta"].fillna(1e6).median()


@exercise.solution
def la_espera_de_en_medio(mensajes):
    """Eso es: cuatro esperaron menos y cuatro más, contando a quien sigue esperando. La media de los
    contestados sale {media:0} horas, porque uno solo esperó {mas_larga:0}. La mediana no se deja
    arrastrar."""
    return _contestados(mensajes)[4]


@exercise.mistake
def solo_los_contestados(mensajes):
    """Has ordenado solo los contestados. Así, cuanta más gente dejes sin respuesta, mejor sale tu cifra.
    ¿En qué lugar de la fila va quien todavía espera?"""
    return _contestados(mensajes)[3]


@exercise.mistake
def la_media(mensajes):
    """Has sumado y dividido: eso es la media. Una sola espera muy larga la arrastra, y quien sigue esperando no
    cabe en ella. ¿Cuál queda en el centro si las pones en fila?"""
    contestados = _contestados(mensajes)
    return sum(contestados) / len(contestados)


@exercise.mistake
def media_entre_nueve(mensajes):
    """Has dividido la suma entre nueve, como si a quien nadie contestó le hubieran contestado en el acto.
    ¿Esperó poco, o esperó más que nadie?"""
    return sum(_contestados(mensajes)) / 9


@exercise.mistake
def vacio_es_cero(mensajes):
    """Has puesto al principio de la fila a quien nadie contestó, como si hubiera esperado cero. ¿Quién ha
    esperado más: quien tiene respuesta o quien no?"""
    return _contestados(mensajes)[2]


@exercise.mistake
def sin_ordenar(mensajes):
    """Has tomado la fila que ocupa el centro de la tabla. Los mensajes están sin ordenar. ¿Cuál
    queda en medio si los pones de menor a mayor?"""
    return _copiados(mensajes)[4]


@exercise.mistake
def la_mas_larga(mensajes):
    """Has escrito la espera más larga de las contestadas. Es un buen caso para revisar. ¿Cuál deja cuatro
    por debajo y cuatro por encima?"""
    return _contestados(mensajes)[-1]
