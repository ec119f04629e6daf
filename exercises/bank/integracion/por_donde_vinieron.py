"""En un año, Mesa Catorce ganó {nuevos:0} seguidores durante sus {campanas_del_ano} campañas. Unas pusieron anuncios, sorteo incluido.
Otras fueron un vídeo propio o un aviso a la lista, sin pagar nada a la red.

**De cada 100 de esos seguidores nuevos, ¿cuántos llegaron en campañas con anuncio?** A ojo, un número entero."""

from datasets.definiciones import un_ano_de_julia
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿por dónde vinieron?",
    minutes=1,
    section="de-quien-es-la-pagina",
    prediction=True,
    reveals="fig-pagina-y-lista",
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=12,
    hints=(
        "El sorteo pedía compartir, y llegó a mucha gente que no la conocía.",
        "Un vídeo sin anuncio también puede viajar lejos. Déjale una parte.",
    ),
)


@exercise.values
def cifras(campanas, organizaciones, publicaciones):
    julia = un_ano_de_julia(campanas)
    canales = julia.groupby("canal")["seguidores_nuevos"].sum()
    casa = organizaciones.set_index("id_organizacion").loc["mesa-catorce"]
    propias = publicaciones[publicaciones["organizacion"] == "mesa-catorce"]
    return {
        "nuevos": julia["seguidores_nuevos"].sum(),
        "campanas_del_ano": len(julia),
        "sorteo": julia.at["Sorteo de una cena", "seguidores_nuevos"],
        "con_anuncio": 100 * canales["anuncio en redes"] / canales.sum(),
        "con_video": 100 * canales["publicación propia"] / canales.sum(),
        "ven_pagina": 100 * propias["alcance"].mean() / casa["seguidores"],
        "alcance_video": julia.at["Vídeo de la cocina", "alcance"],
        "veces_video": julia.at["Vídeo de la cocina", "alcance"] / casa["seguidores"],
        "seguidores": casa["seguidores"],
        "contactos": casa["contactos_propios"],
        "aviso": julia.at["Martes de siempre", "alcance"],
        "ven_lista": 100 * julia.at["Martes de siempre", "alcance"] / casa["contactos_propios"],
    }


@exercise.solution
def por_donde_vinieron(con_anuncio):
    """La mayor parte de los del anuncio son del sorteo, que pedía compartir. Llegar en una campaña pagada no quita que se queden
    porque quieren: la cifra dice por dónde entraron, no por qué siguen."""
    return con_anuncio
