"""El semestre que viene tiene {tranquilas} semanas tranquilas, {con_tele} con televisión y {con_feria} de feria. Lucía
puede empujar en {total}. Marcos quiere dos cosas a la vez: que la red acompañe a la feria y a la televisión, y poder saber después
qué añadió.

**Reparte los {total} empujes.** Vale cualquier reparto que acompañe y que deje con qué comparar."""

from datasets.definiciones import tiques_por_tipo
from exercises.engine import Decision, Part, either

TRANQUILAS, TELE, FERIA, TOTAL = 18, 5, 3, 10

exercise = Decision(
    title="Diez empujes en la misma agenda",
    minutes=4,
    section="una-sola-agenda",
    total=TOTAL,
    total_unit="empujes",
    parts=(
        Part("feria", "En semanas de feria", high=FERIA),
        Part("tele", "En semanas con televisión", high=TELE),
        Part("calma", "En semanas tranquilas", high=TOTAL),
    ),
    hints=(
        "Para comparar hacen falta semanas de la misma clase con empuje y sin él.",
        "Deja al menos una semana de feria y una con televisión sin empuje. Dirán poco solas: se juntan con las de otros semestres.",
        "Acompaña una o dos ferias y entre una y cuatro semanas con televisión. Lo demás, en las tranquilas.",
    ),
)


def restas(calendario):
    """Los tiques de más con empuje en cada tipo de semana, sin decimales."""
    medias = tiques_por_tipo(calendario)
    return (medias["con"] - medias["sin"]).round(0).astype(int).tolist()


@exercise.values
def cifras():
    return {"tranquilas": TRANQUILAS, "con_tele": TELE, "con_feria": FERIA, "total": TOTAL}


@exercise.view
def el_semestre(calendario):
    """El semestre que viene, y la resta de estos dos años"""
    import pandas as pd

    return pd.DataFrame(
        {
            "semana": ["tranquila", "con televisión", "con feria"],
            "en el semestre": [TRANQUILAS, TELE, FERIA],
            "tiques de más con empuje": restas(calendario),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    # All but one of the strong weeks, so that each sort keeps one to compare with.
    _, tele, feria = (vista["en el semestre"] - 1).tolist()
    return {"feria": feria, "tele": tele, "calma": TOTAL - tele - feria}


@exercise.consequence
def lo_que_sigue(feria, tele, calma, calendario):
    """Acompañas **{feria}** de {con_feria} semanas de feria y **{tele}** de {con_tele} con televisión. Sin empuje, para
    comparar, quedan {sin_feria:0} de feria, {sin_tele:0} con televisión y {sin_calma:0} tranquilas. Si se repitieran las
    restas de la tabla, serían **{tiques:0}** tiques de más."""
    en_calma, en_tele, en_feria = restas(calendario)
    return {
        "sin_feria": FERIA - feria,
        "sin_tele": TELE - tele,
        "sin_calma": TRANQUILAS - calma,
        "tiques": en_calma * calma + en_tele * tele + en_feria * feria,
    }


@exercise.solution
def diez_empujes():
    """Se puede defender: la red va con lo demás, y queda con qué comparar. Con una o dos semanas de feria aún sabrás poco:
    hará falta sumar las de otros semestres. Si sorteas cuáles se quedan sin empuje, nadie podrá decir que eran las peores."""
    return {"feria": 2, "tele": 3, "calma": 5}


@exercise.mistake
def solo_en_las_fuertes(calma):
    """Has puesto casi todo donde ya habrá gente. Se venderá mucho, y volverás a no saber quién lo trajo. ¿Con qué semanas sin
    empuje compararás las de feria y las de televisión?"""
    return calma < 3


@exercise.mistake
def nada_con_que_comparar(feria, tele):
    """Has empujado en todas las semanas de una clase. Quedan sin empuje {sin_feria:0} de feria y {sin_tele:0} con televisión. ¿Con
    qué compararás las que no tienen pareja?"""
    return either(feria == FERIA, tele == TELE)


@exercise.mistake
def la_red_por_su_cuenta(feria, tele):
    """Has dejado a la feria o a la televisión sin la red. Quien vea un anuncio y busque la cuenta no encontrará nada de eso.
    ¿Qué semana acompañarías, aunque sea una?"""
    return either(feria == 0, tele == 0)


@exercise.note
def casi_todo_en_calma(calma):
    """Dejas casi todo para semanas tranquilas. Es lo que más enseña sobre el empuje solo, y lo que menos acompaña."""
    return calma >= 7
