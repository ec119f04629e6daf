"""Ahora tu negocio. Abre tu analítica, si la tienes, y busca las visitas del mes pasado. Si no encuentras una cifra, marca
«no lo sé»: la línea vale igual.

**Escribe tus cifras y la línea de tu plan: cómo escribirás tus enlaces y a quién dejarás sin ver qué.**"""

from datasets.definiciones import octubre
from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Una sola etiqueta y un grupo aparte",
    minutes=8,
    essential=True,
    section="llevatelo",
    fields=(
        Own(
            "tus_visitas",
            "Visitas a tu web el mes pasado",
            whole=True,
            where="Google Analytics: «Adquisición de tráfico», columna «Sesiones». Nombres de 2026; cambian a menudo.",
        ),
        Own(
            "tus_sin_asignar",
            "De ellas, las que no se sabe de dónde vienen",
            whole=True,
            where="En la misma tabla. Suma las filas «Unassigned» y «Direct».",
        ),
        Own(
            "tu_clientela",
            "Personas a las que podrías escribir o enseñar un anuncio",
            whole=True,
            where="Tu lista de contactos con permiso, o las fichas de clientes.",
        ),
        Text(
            "linea",
            "Completa: escribiré mis enlaces siempre así: ___, y dejaré sin ver ___ a ___, para saber si ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Cómo escribirás el enlace, y quién no verá qué?",
                    value=10,
                ),
                Rule(
                    "any",
                    "Falta a quién dejas aparte, o cuándo. ¿Qué grupo, o qué semanas, no verá el anuncio o la carta?",
                    value=(
                        *(
                            "sin ",
                            "aparte",
                            "no ver",
                            "no recibe",
                            "no reciba",
                            "no recibirá",
                            "no ten",
                            "no pon",
                            "no les",
                        ),
                        *("apag", "quit"),
                    ),
                ),
                Rule(
                    "any",
                    "Falta cómo eliges a quién no lo ve, o cuándo. ¿A suertes, una de cada cuántas personas, qué semanas?",
                    value=(
                        *(
                            "suerte",
                            "azar",
                            "moneda",
                            "sorte",
                            "cifra",
                            "una de cada",
                            "uno de cada",
                        ),
                        *("mitad", "semana", "meses", " días", "calle"),
                    ),
                ),
            ),
        ),
    ),
    hints=(
        "Para la etiqueta: todo en minúsculas, sin tildes, y el medio en la forma que la herramienta conoce.",
        "Si no pones anuncios, deja aparte a parte de tu lista: que una de cada cuatro personas no reciba las próximas cartas.",
        "A quién le toca lo decide el azar: una moneda, o la última cifra del teléfono.",
    ),
    rubric=(
        "Cualquiera de mi equipo escribiría el enlace igual con esta frase delante.",
        "Al grupo aparte lo elige el azar, no yo.",
        "Sé qué contaré, y cuándo, en los dos grupos.",
    ),
)


@exercise.values
def cifras(sesiones, experimento):
    filas = octubre(sesiones)
    no_se_sabe = filas.loc[filas["canal"].isin(["Unassigned", "Direct"]), "sesiones"].sum()
    return {
        "hotel_no_se_sabe": 100 * no_se_sabe / filas["sesiones"].sum(),
        "hotel_visitas": filas["sesiones"].sum(),
        "hotel_perdidas": no_se_sabe,
        "personas_de_dana": len(experimento),
    }


@exercise.consequence
def lo_que_no_sabes(tus_visitas, tus_sin_asignar, tu_clientela):
    """De cada 100 visitas tuyas, de **{perdidas:0}** no sabes de dónde vienen; en el hotel, de {hotel_no_se_sabe:0}. Si
    sorteas a una de cada cuatro personas, quedan aparte **{aparte:0}**; si son pocas, sortea semanas. Dana sorteó a {personas_de_dana:0} y no le bastó
    para ver un efecto pequeño."""
    return {"perdidas": 100 * tus_sin_asignar / tus_visitas, "aparte": tu_clientela / 4}


@exercise.solution
def mis_etiquetas_y_quien_no_lo_ve():
    """Ya tienes la línea. Está con las demás en tu plan, al pie de la página. Con poca gente solo verás efectos
    grandes: dilo así cuando lo cuentes."""
    return {
        "tus_visitas": "{hotel_visitas:0}",
        "tus_sin_asignar": "{hotel_perdidas:0}",
        "tu_clientela": "{personas_de_dana:0}",
        "linea": "Escribiré mis enlaces siempre así: carta / email / octubre, y dejaré sin ver la carta de otoño a una de "
        "cada cuatro personas, a suertes, para saber si trae reservas.",
    }


@exercise.mistake
def sin_visitas(tus_visitas):
    """Con cero visitas no se puede dividir. Si no encuentras la cifra, marca «no lo sé» y sigue. ¿Está en otra
    pantalla?"""
    return tus_visitas == 0


@exercise.mistake
def mas_perdidas_que_visitas(tus_visitas, tus_sin_asignar):
    """Te salen más visitas sin origen que visitas. Puede que hayas cambiado las casillas. ¿Son las dos del mismo
    mes?"""
    return tus_sin_asignar > tus_visitas


@exercise.mistake
def nadie_a_quien_sortear(tu_clientela):
    """Con cero personas no hay a quién sortear. Si no tienes lista, deja aparte semanas o calles: unas sí y otras no, a
    suertes. ¿Marcas «no lo sé» y lo escribes en la línea?"""
    return tu_clientela == 0
