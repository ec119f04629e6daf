"""La resta de Lucía juntaba todas las semanas y daba {bruta:0} tiques. La tabla las separa por lo que había además:
tiques por semana, de media.

**Resta en cada fila. De media en las tres filas, ¿cuántos tiques más hay con empuje?** Sin decimales."""

from datasets.definiciones import diferencia_de_todas, diferencia_entre_parecidas, tiques_por_tipo
from exercises.engine import Number

exercise = Number(
    title="Semanas parecidas",
    minutes=4,
    section="una-sola-agenda",
    unit="tiques",
    decimals=0,
    tolerance=1,
    hints=(
        "Compara siempre dentro de la misma fila: una semana de feria, con otra de feria.",
        "Salen tres restas. ¿Cómo se hace la media de tres números?",
        "«Con empuje» menos «sin empuje», fila por fila. Suma las tres restas y divide entre tres.",
    ),
)


def restas(calendario):
    medias = tiques_por_tipo(calendario)
    return medias["con"] - medias["sin"]


@exercise.values
def cifras(calendario):
    por_fila = restas(calendario)
    return {
        "bruta": diferencia_de_todas(calendario),
        "parecidas": diferencia_entre_parecidas(calendario),
        "tranquila": por_fila["tranquila"],
        "feria": por_fila["con feria"],
    }


@exercise.view
def tiques_por_semana(calendario):
    """Tiques por semana, de media y sin decimales, según lo que había además"""
    medias = tiques_por_tipo(calendario).round(0).astype(int).reset_index()
    return medias.rename(columns={"sin": "sin empuje", "con": "con empuje"})


@exercise.from_view
def desde_la_vista(vista):
    return (vista["con empuje"] - vista["sin empuje"]).mean()


@exercise.solution
def semanas_parecidas(calendario):
    """Eso es: comparando lo parecido queda una parte pequeña de la resta de Lucía. No es cero. El resto iba con la feria y la
    televisión, que traen gente con empuje y sin él."""
    return diferencia_entre_parecidas(calendario)


@exercise.mistake
def todas_juntas(calendario):
    """Es la resta de Lucía, con todas las semanas mezcladas. Así el empuje se queda también con lo que trajo la feria. ¿Qué
    sale si restas dentro de cada fila?"""
    return diferencia_de_todas(calendario)


@exercise.mistake
def solo_las_tranquilas(calendario):
    """Has restado en las semanas tranquilas, y está bien restado. Faltan las otras dos filas. ¿Qué media sale con
    las tres?"""
    return restas(calendario)["tranquila"]


@exercise.mistake
def solo_la_feria(calendario):
    """Has restado en las semanas de feria, donde la resta es mayor y hay muy pocas semanas. Faltan las otras dos
    filas. ¿Qué media sale con las tres?"""
    return restas(calendario)["con feria"]


@exercise.mistake
def solo_la_television(calendario):
    """Has restado en las semanas con televisión, y está bien restado. Faltan las otras dos filas. ¿Qué media sale con
    las tres?"""
    return restas(calendario)["con televisión"]


@exercise.mistake
def la_suma_de_las_tres(calendario):
    """Has sumado las tres restas. La pregunta es la media: lo que da una semana, no tres. ¿Entre cuánto divides?"""
    return restas(calendario).sum()


@exercise.mistake
def feria_contra_tranquila(calendario):
    """Has comparado una semana de feria con empuje y una tranquila sin él. Ahí van dos cosas a la vez: la feria y el
    empuje. ¿Con qué semana se compara una de feria?"""
    medias = tiques_por_tipo(calendario)
    return medias.at["con feria", "con"] - medias.at["tranquila", "sin"]


@exercise.mistake
def lo_que_trae_la_feria(calendario):
    """Has comparado dos semanas sin empuje: tu cifra dice lo que trae la feria. Ahí está buena parte de la resta de Lucía. ¿Y
    qué añade el empuje en cada fila?"""
    medias = tiques_por_tipo(calendario)
    return medias.at["con feria", "sin"] - medias.at["tranquila", "sin"]
