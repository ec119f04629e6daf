"""La alcaldesa trae una hoja: «De cada 100 menciones, {hoja:0} son nuestras». Quien la hizo sumó también lo que publica
el propio ayuntamiento y cada vez que alguien comparte algo sin añadir nada, que es un reenvío.

Óscar fija su regla: **una mención la escribe otra persona**. Ni lo propio ni los reenvíos cuentan.

**Con esa regla, ¿cuál es la cuota de conversación del ayuntamiento entre las cinco organizaciones?** En %, un
decimal."""

from datasets.definiciones import ajenas
from exercises.engine import Number

exercise = Number(
    title="La cuota del ayuntamiento",
    minutes=5,
    section="de-quien-se-habla",
    unit="%",
    tolerance=0.05,
    hints=(
        "Antes de dividir, decide qué filas de la tabla son una mención según Óscar.",
        "La regla vale arriba y abajo: quita lo mismo al ayuntamiento que a las cinco.",
        "Solo queda la primera fila. Divide su primer número entre el segundo.",
    ),
)


def _parte(filas):
    return 100 * (filas["organizacion"] == "ayuntamiento").mean()


@exercise.values
def cifras(menciones):
    suyas = ajenas(menciones)
    de_aqui = suyas["organizacion"] == "ayuntamiento"
    semana = suyas["fecha"].dt.to_period("W")
    de_tasas = semana.isin(semana[de_aqui].value_counts().nlargest(2).index)
    return {
        "hoja": _parte(menciones),
        "cuota": _parte(suyas),
        "cuota_con_tasas": _parte(suyas[de_tasas]),
        "suyas": int(de_aqui.sum()),
        "todas": len(suyas),
        "cuota_alcance": 100 * suyas.loc[de_aqui, "alcance"].sum() / suyas["alcance"].sum(),
    }


@exercise.view
def lo_que_hay_en_la_hoja(menciones):
    """Filas de la hoja en dos años, según quién las publica"""
    import pandas as pd

    de_aqui = menciones[menciones["organizacion"] == "ayuntamiento"]

    def cuantas(filas):
        return [len(ajenas(filas)), int(filas["es_reenvio"].sum()), int(filas["propia"].sum())]

    return pd.DataFrame(
        {
            "quién publica": ["otra persona", "reenvío", "ella misma"],
            "ayuntamiento": cuantas(de_aqui),
            "las cinco": cuantas(menciones),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista["ayuntamiento"][0] / vista["las cinco"][0]


@exercise.solution
def la_cuota_del_ayuntamiento(menciones):
    """Eso es: {suyas} de {todas}, y por 100. La hoja decía {hoja:1} %: le sobraba la voz propia y su eco.
    Tu regla puede ser otra; lo que no vale es cambiarla de un mes a otro, ni callarla."""
    return _parte(ajenas(menciones))


@exercise.mistake
def la_hoja_entera(menciones):
    """Has sumado las tres filas. Así, cuanto más publica el ayuntamiento, más «se habla» de él, aunque nadie
    conteste. ¿Qué filas escribió otra persona?"""
    return _parte(menciones)


@exercise.mistake
def con_los_reenvios(menciones):
    """Has quitado lo propio y has dejado los reenvíos. Cada uno repite una frase que ya contaste. ¿Qué dice
    la regla de Óscar?"""
    return _parte(menciones[~menciones["propia"]])


@exercise.mistake
def con_lo_propio(menciones):
    """Has quitado los reenvíos y has dejado lo que publica la propia organización. Es como contar tus
    llamadas para saber quién te llama. ¿Qué fila sobra?"""
    return _parte(menciones[~menciones["es_reenvio"]])


@exercise.mistake
def limpia_solo_arriba(menciones):
    """Has aplicado la regla al ayuntamiento y no a las cinco. Abajo siguen los reenvíos y lo propio de
    todas. ¿Cuántas quedan abajo con la misma regla?"""
    return 100 * len(ajenas(menciones, "ayuntamiento")) / len(menciones)


@exercise.mistake
def frente_a_las_demas(menciones):
    """Has dividido entre las otras cuatro. Eso compara dos bandos. Una cuota dice qué parte del total es
    tuya: ¿quién falta abajo?"""
    suyas = ajenas(menciones)
    de_aqui = (suyas["organizacion"] == "ayuntamiento").sum()
    return 100 * de_aqui / (len(suyas) - de_aqui)
