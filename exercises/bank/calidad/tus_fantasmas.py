"""Ahora tu negocio. Abre tu red principal en el teléfono y busca tres cifras. Si no tienes negocio,
usa la cuenta de un comercio que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: qué dejas de celebrar y qué miras.**"""

from exercises.engine import Own, Plan, Rule, Text, either

exercise = Plan(
    title="Tu cifra y lo que mirarás",
    minutes=9,
    essential=True,
    section="tu-cifra",
    fields=(
        Own(
            "tus_seguidores",
            "Seguidores",
            whole=True,
            where="Está en la portada de tu página o perfil.",
        ),
        Own(
            "tu_alcance",
            "Personas alcanzadas por tu última publicación",
            whole=True,
            where="Instagram y Facebook: «Ver estadísticas», bajo la publicación. LinkedIn: «impresiones», "
            "que cuenta veces. TikTok: «espectadores». Nombres de 2026; cambian a menudo.",
        ),
        Own(
            "tus_reacciones",
            "Reacciones, comentarios y veces compartida",
            whole=True,
            where="En la misma pantalla. Súmalas.",
        ),
        Text(
            "linea",
            "Completa: dejaré de celebrar ___ y cada mes miraré ___, porque ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Qué mirarás cada mes, y por qué eso?",
                    value=8,
                ),
                Rule(
                    "any",
                    "Falta el motivo. Añade un «porque» o un «para» y di qué decisión cambiará esa cifra.",
                    value=("porque", "para ", "así ", "ya que"),
                ),
            ),
        ),
    ),
    hints=(
        "Busca primero las cifras: la línea sale sola cuando las ves juntas.",
        "Elige algo que puedas mirar cada mes en menos de cinco minutos.",
        "Un buen principio: «Dejaré de celebrar seguidores y cada mes miraré cuántos preguntan».",
    ),
    rubric=(
        "Lo que miraré puede bajar, no solo subir.",
        "Sé en qué pantalla o cuaderno está esa cifra.",
        "Si la cifra cambia, yo haría algo distinto.",
    ),
)


@exercise.values
def cifras(seguidores, publicaciones):
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    total = len(seguidores)
    return {
        "reme_seguidores": total,
        "reme_alcance": propias["alcance"].mean(),
        "reme_reacciones": propias["interacciones"].mean(),
        "reme_ven": 100 * propias["alcance"].mean() / total,
        "reme_reaccionan": 100 * propias["interacciones"].mean() / propias["alcance"].mean(),
    }


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_seguidores, tu_alcance, tus_reacciones):
    """Tu última publicación llegó a tantas personas como **{ven}** de cada 100 seguidores. Por cada 100
    que la vieron hubo **{reaccionan}** reacciones. En La Tuerca Azul, de media, llega a {reme_ven:0} de
    cada 100 y deja {reme_reaccionan} reacciones."""
    return {
        "ven": 100 * tu_alcance / tus_seguidores,
        "reaccionan": 100 * tus_reacciones / tu_alcance,
    }


@exercise.solution
def tus_fantasmas():
    """Ya tienes la línea. Está con las demás en tu plan, al pie de la página. Se descarga cuando quieras."""
    return {
        "tus_seguidores": "{reme_seguidores}",
        "tu_alcance": "{reme_alcance:0}",
        "tus_reacciones": "{reme_reacciones:0}",
        "linea": "Dejaré de celebrar seguidores nuevos y cada mes miraré cuántas personas preguntan o "
        "compran, porque de eso depende qué publico el mes siguiente.",
    }


@exercise.mistake
def un_cero(tus_seguidores, tu_alcance):
    """Con un cero no se puede dividir. Si no encuentras esa cifra, marca «no lo sé» y sigue. ¿Está en
    otra pantalla?"""
    return either(tus_seguidores == 0, tu_alcance == 0)


@exercise.mistake
def mas_reacciones_que_personas(tu_alcance, tus_reacciones):
    """Te salen más reacciones que personas alcanzadas. Puede ser que hayas cambiado las casillas, o que
    una cifra sea de un mes entero. ¿Son las dos de la misma publicación?"""
    return tus_reacciones > tu_alcance


@exercise.mistake
def alcance_de_un_mes(tus_seguidores, tu_alcance):
    """Tu publicación llegó a más de diez veces tus seguidores. Puede pasar si se comparte mucho, pero suele
    ser la cifra de toda la cuenta. ¿La has mirado en una sola publicación?"""
    return tu_alcance > 10 * tus_seguidores
