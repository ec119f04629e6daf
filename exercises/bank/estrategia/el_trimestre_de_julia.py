"""Julia lo ha escrito: «Fidelizar: que a las campañas de octubre a diciembre vengan {meta} mesas de siempre. A las de abril a
junio vinieron {base}. Si no llego, en enero cierro los martes». Tiene {horas} horas de trabajo para los tres meses.

Las campañas empiezan de cero en octubre; el sorteo solo cabe una vez. De las demás, Julia calcula que la segunda vez trae
la mitad de mesas que la primera, y la tercera, un cuarto.

**¿Cuántas veces haces cada una?** Hay más de un plan que llega."""

import itertools

from datasets.definiciones import campanas_de_julia
from exercises.engine import Decision, Part, pick

HORAS = 24
RINDE = (0, 1, 1.5, 1.75)
CUATRO = {
    "martes": "Martes de siempre",
    "cumpleanos": "Postre y vela",
    "vinos": "Noche de vinos",
    "sorteo": "Sorteo de una cena",
}

exercise = Decision(
    title="El trimestre de Julia",
    minutes=5,
    section="la-red-no-va-por-libre",
    parts=(
        Part("martes", "Martes de siempre", high=3),
        Part("cumpleanos", "Postre y vela", high=3),
        Part("vinos", "Noche de vinos", high=3),
        Part("sorteo", "Sorteo de una cena", high=1),
    ),
    hints=(
        "Lee el objetivo otra vez. ¿Qué columna cuenta para él?",
        "Divide las mesas de antes entre las horas: ¿cuál rinde más por hora la primera vez?",
        "Haz una vez las tres que traen gente de la casa. Con las horas que queden, repite una.",
    ),
)


def _de_antes(campanas):
    julia = campanas_de_julia(campanas)
    return {clave: float(julia.at[nombre, "repiten"]) for clave, nombre in CUATRO.items()}


def _horas(campanas):
    julia = campanas_de_julia(campanas)
    return {clave: float(julia.at[nombre, "horas"]) for clave, nombre in CUATRO.items()}


@exercise.values
def cifras(campanas):
    julia = campanas_de_julia(campanas)
    base = julia.at["Martes de siempre", "repiten"]
    nuevas = {f"nuevas_{clave}": julia.at[n, "clientes_nuevos"] for clave, n in CUATRO.items()}
    return {"base": base, "meta": 2 * base + 8, "horas": HORAS, **nuevas}


@exercise.view
def lo_que_pide_y_da_cada_una(campanas):
    """Lo que pide cada campaña y cuántas mesas de antes vinieron, la primera vez"""
    import pandas as pd

    horas, antes = _horas(campanas), _de_antes(campanas)
    return pd.DataFrame(
        {
            "campaña": list(CUATRO.values()),
            "horas": [int(horas[clave]) for clave in CUATRO],
            "mesas de antes": [int(antes[clave]) for clave in CUATRO],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    horas, antes = list(vista["horas"]), list(vista["mesas de antes"])
    meta = 2 * antes[0] + 8
    for veces in itertools.product(range(4), range(4), range(4)):
        pide = sum(n * h for n, h in zip(veces, horas, strict=False))
        da = sum(RINDE[n] * m for n, m in zip(veces, antes, strict=False))
        if pide <= HORAS and da >= meta and max(veces) < 3:
            return dict(zip(CUATRO, (*veces, 0), strict=True))
    raise ValueError("none")


@exercise.consequence
def lo_que_sigue(
    martes,
    cumpleanos,
    vinos,
    sorteo,
    campanas,
    nuevas_martes,
    nuevas_cumpleanos,
    nuevas_vinos,
    nuevas_sorteo,
):
    """Pide **{pide:0}** horas. Vienen **{repiten:0}** mesas de siempre y {nuevas:0} nuevas."""
    horas, antes = _horas(campanas), _de_antes(campanas)
    veces = {"martes": martes, "cumpleanos": cumpleanos, "vinos": vinos, "sorteo": sorteo}
    nuevas = {
        "martes": nuevas_martes,
        "cumpleanos": nuevas_cumpleanos,
        "vinos": nuevas_vinos,
        "sorteo": nuevas_sorteo,
    }
    return {
        "pide": sum(n * horas[clave] for clave, n in veces.items()),
        "repiten": sum(pick(n, RINDE) * antes[clave] for clave, n in veces.items()),
        "nuevas": sum(pick(n, RINDE) * nuevas[clave] for clave, n in veces.items()),
    }


@exercise.solution
def el_trimestre_de_julia():
    """Llegas a {repiten:0} mesas de siempre con {pide:0} horas. Se puede defender. Con el objetivo escrito, quedarse sin
    sorteo deja de ser una pena: es una consecuencia."""
    return {"martes": 2, "cumpleanos": 1, "vinos": 1, "sorteo": 0}


@exercise.mistake
def mete_el_sorteo(sorteo):
    """Has metido el sorteo. Se lleva la mayor parte de las horas y no trae ninguna mesa de siempre. Era
    bueno para otro objetivo. ¿Qué harías con esas horas?"""
    return sorteo > 0


@exercise.mistake
def mas_horas_que_manos(martes, cumpleanos, vinos, campanas):
    """El plan pide {pide:0} horas y Julia tiene {horas}. ¿Qué repetición da menos por cada hora que pide?"""
    horas = _horas(campanas)
    return martes * horas["martes"] + cumpleanos * horas["cumpleanos"] + vinos * horas["vinos"] > (
        HORAS
    )


@exercise.mistake
def otra_vez_lo_mismo(martes, cumpleanos, vinos, campanas, meta):
    """Has repetido una campaña tres veces y no llegas: repiten {repiten:0} y la meta son {meta}. La tercera añade poco.
    ¿Qué otra no has usado todavía?"""
    from exercises.engine import both, either

    antes = _de_antes(campanas)
    llega = (
        pick(martes, RINDE) * antes["martes"]
        + pick(cumpleanos, RINDE) * antes["cumpleanos"]
        + pick(vinos, RINDE) * antes["vinos"]
    )
    return both(either(martes == 3, cumpleanos == 3, vinos == 3), llega < meta)


@exercise.mistake
def se_queda_corto(martes, cumpleanos, vinos, campanas, meta):
    """Repiten {repiten:0} mesas de siempre y la meta son {meta}. ¿Quedan horas para otra campaña, o hay una que rinda
    más por hora?"""
    antes = _de_antes(campanas)
    return (
        pick(martes, RINDE) * antes["martes"]
        + pick(cumpleanos, RINDE) * antes["cumpleanos"]
        + pick(vinos, RINDE) * antes["vinos"]
    ) < meta
