"""Ahora tu negocio. Piensa en un mes normal. Si no tienes negocio, usa el de alguien que conozcas; si no encuentras una
cifra, marca «no lo sé».

**Escribe tus cifras y completa la línea de tu plan:** quiero captar (o fidelizar): pasar de… a… antes del…; si no llego,…"""

from datasets.definiciones import campanas_de_julia
from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Tu objetivo",
    minutes=8,
    essential=True,
    section="tu-objetivo-escrito",
    fields=(
        Own(
            "tus_compras",
            "Compras, reservas o encargos en un mes",
            whole=True,
            where="Mira la caja o la agenda del mes pasado. Vale a ojo si dices que es a ojo.",
        ),
        Own(
            "tus_nuevas",
            "De ellas, de gente que venía por primera vez",
            whole=True,
            where="Si no lo apuntas, pregunta una semana en el mostrador: «¿habías venido antes?». En una tienda en "
            "línea está en el panel: «clientes nuevos» y «recurrentes». Nombres de 2026; cambian a menudo.",
        ),
        Text(
            "linea",
            "La línea de tu plan",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "any",
                    "Falta decir qué buscas: ¿captar gente nueva o fidelizar a la que ya viene?",
                    value=("captar", "fidelizar"),
                ),
                Rule("number", "Faltan las cifras. ¿De cuánto partes y a cuánto quieres llegar?"),
                Rule(
                    "date",
                    "Falta una fecha del calendario, con su número o su mes. ¿Qué día mirarás si se ha cumplido?",
                ),
                Rule(
                    "any",
                    "Falta la decisión. ¿Qué harás distinto si ese día no has llegado?",
                    value=("si no", "si llego", "si baja", "si fallo"),
                ),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿De qué son esas cifras, y qué depende de ellas?",
                    value=14,
                ),
            ),
        ),
    ),
    hints=(
        "Pon primero las cifras. La que sea más pequeña no es siempre la que más importa.",
        "Elige una sola: captar o fidelizar. La otra puede esperar un trimestre. Y que tu cifra no sea de seguidores.",
        "Un buen principio: «Quiero fidelizar: pasar de {de_antes:0} a {mas:0} mesas de siempre al mes antes del…».",
    ),
    rubric=(
        "Mi cifra de partida está apuntada en algún sitio, o digo que es a ojo.",
        "El objetivo puede fallar, y sabré el día en que falle.",
        "He elegido una: captar o fidelizar.",
        "Mi cifra no es de seguidores: si llego, cambia la caja o la agenda.",
        "Si no llego, haré algo distinto de hoy.",
    ),
)


@exercise.values
def cifras(campanas):
    martes = campanas_de_julia(campanas).loc["Martes de siempre"]
    mesas = martes["clientes_nuevos"] + martes["repiten"]
    return {
        "mesas": mesas,
        "nuevas": martes["clientes_nuevos"],
        "de_antes": martes["repiten"],
        "mas": martes["repiten"] + 8,
        "julia_nuevas": 100 * martes["clientes_nuevos"] / mesas,
    }


@exercise.consequence
def captar_o_fidelizar(tus_compras, tus_nuevas):
    """De cada 100 compras, **{nuevas_de_cien:0}** son de gente nueva y **{de_antes_de_cien:0}**, de gente que ya venía.
    Captar un 10 % más serían {mas_captar} compras al mes; que repita un 10 % más, {mas_fidelizar}. En los martes de
    Julia, {julia_nuevas:0} de cada 100 mesas son nuevas."""
    return {
        "nuevas_de_cien": 100 * tus_nuevas / tus_compras,
        "de_antes_de_cien": 100 - 100 * tus_nuevas / tus_compras,
        "mas_captar": tus_nuevas / 10,
        "mas_fidelizar": (tus_compras - tus_nuevas) / 10,
    }


@exercise.solution
def tu_objetivo():
    """Ya tienes la línea de tu objetivo. Apúntala también donde la vea quien trabaja contigo: un objetivo que solo
    conoces tú no lo puede empujar nadie más."""
    return {
        "tus_compras": "{mesas:0}",
        "tus_nuevas": "{nuevas:0}",
        "linea": "Quiero fidelizar: pasar de {de_antes:0} a {mas:0} mesas de siempre al mes antes del 31 de diciembre; si no llego, "
        "en enero cierro los martes y abro los domingos.",
    }


@exercise.mistake
def un_cero(tus_compras):
    """Con cero compras no sale ninguna cuenta. Si no conoces la cifra, marca «no lo sé» y sigue. ¿Puedes contarlas la
    semana que viene?"""
    return tus_compras == 0


@exercise.mistake
def mas_nuevas_que_compras(tus_compras, tus_nuevas):
    """Te salen más compras de gente nueva que compras en total. Puede ser que una cifra sea de un mes y la otra, de un
    año. ¿Son del mismo mes?"""
    return tus_nuevas > tus_compras
