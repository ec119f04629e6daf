"""Vuelve a tu juez del principio: las entradas, los contactos, que se hable bien o la memoria.

**Completa una línea: con qué medirías tú al museo, y qué dejarías de ver al hacerlo.**"""

from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mi vara, y lo que no ve",
    minutes=2,
    section="debate-exito",
    fields=(
        Text(
            "vara",
            "Mediría al museo con ___, aunque así no vería ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Qué deja fuera esa vara?",
                    value=8,
                ),
                Rule(
                    "any",
                    "Falta la otra mitad: lo que esa vara no ve. ¿Qué estación saldría perdiendo?",
                    value=("aunque", "pero", "no ver", "a cambio"),
                ),
            ),
        ),
        Text("cambio", "¿Es el juez que elegiste al principio?", required=False, lines=2),
    ),
    hints=(
        "Piensa en la estación que pierde con tu vara.",
        "Un buen principio: «Mediría al museo con lo que se habla, aunque así…».",
    ),
    rubric=(
        "Digo una cifra que alguien puede apuntar cada semana.",
        "Reconozco qué deja fuera.",
    ),
)


@exercise.values
def cifras(campanas):
    cerradas = campanas[(campanas["organizacion"] == "maceta") & campanas["vuelven_90d"].notna()]
    sumas = cerradas.groupby("campana")[["vuelven_90d", "clientes_nuevos"]].sum()
    vuelven = 100 * sumas["vuelven_90d"] / sumas["clientes_nuevos"]
    anuncio, club = sumas.loc["Anuncio de temporada"], sumas.loc["Club de esquejes"]
    return {
        "anuncio": vuelven["Anuncio de temporada"],
        "anuncio_nuevos": anuncio["clientes_nuevos"],
        "anuncio_vuelven": anuncio["vuelven_90d"],
        "club": vuelven["Club de esquejes"],
        "club_nuevos": club["clientes_nuevos"],
        "club_vuelven": club["vuelven_90d"],
    }


@exercise.solution
def mi_vara():
    """Toda vara deja algo fuera. Saberlo de antemano es lo que distingue una meta de una excusa."""
    return {
        "vara": "Mediría al museo con las conversaciones de la semana, aunque así no vería a quien viene cada "
        "domingo y no dice nada.",
        "cambio": "No. Había elegido las entradas.",
    }
