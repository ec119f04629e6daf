"""Rehaz una cuenta del informe. Las preguntas a marcas pasaron de 756 mil a 1,2 millones.

**¿Cuánto crecieron, de cada 100 que había?** Un decimal."""

from exercises.engine import Number

ANTES, DESPUES, TITULAR = 756_000, 1_200_000, 30

exercise = Number(
    title="Rehaz la cuenta",
    minutes=2,
    section="leer-un-informe",
    unit="%",
    tolerance=0.06,
    hints=(
        "Crecer es lo que se añade. ¿Cuántas preguntas nuevas hay?",
        "Lo nuevo se compara con lo que había al principio.",
        "Resta las dos cantidades, divide entre la primera y multiplica por 100.",
    ),
)


@exercise.view
def antes_y_despues():
    """Preguntas a marcas en Facebook (Socialbakers, 2012)"""
    import pandas as pd

    return pd.DataFrame({"medición": ["primera", "segunda"], "preguntas": [ANTES, DESPUES]})


@exercise.from_view
def desde_la_vista(vista):
    antes, despues = vista["preguntas"]
    return 100 * (despues - antes) / antes


@exercise.solution
def cuanto_crecieron():
    """Eso es: se añadieron 444 mil a las 756 mil que había. Es casi el doble de lo que decía el informe. Un informe puede equivocarse también en contra de quien lo
    vende. Por eso se rehace la cuenta, aunque el resultado no te sorprenda."""
    return 100 * (DESPUES - ANTES) / ANTES


@exercise.mistake
def entre_el_final():
    """Has dividido lo nuevo entre lo que hay al final. El crecimiento se mide desde donde se salió. ¿Qué cantidad
    había al principio?"""
    return 100 * (DESPUES - ANTES) / DESPUES


@exercise.mistake
def lo_de_ahora_entre_lo_de_antes():
    """Tu cifra dice cuánto hay ahora por cada 100 de antes. Ahí dentro siguen las 100 que ya estaban. ¿Cuánto se ha
    añadido?"""
    return 100 * DESPUES / ANTES


@exercise.mistake
def lo_de_antes_entre_lo_de_ahora():
    """Has dividido lo de antes entre lo de ahora: dice qué parte de las de hoy ya existía. ¿Cuántas son nuevas, y
    respecto a qué?"""
    return 100 * ANTES / DESPUES


@exercise.mistake
def se_fia_del_titular():
    """Es lo que decía el informe. Haz la prueba: añade a 756 mil su 30 %. ¿Llegas a 1,2 millones?"""
    return TITULAR


@exercise.mistake
def la_resta():
    """Has escrito cuántas preguntas se añadieron. Para comparar con otro año hace falta «de cada 100». ¿Entre qué
    las divides?"""
    return DESPUES - ANTES
