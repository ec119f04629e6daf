"""Publicaciones de LinkedIn, como las da una página de empresa.

LinkedIn da un Excel antiguo (.xls) con varias hojas. El nuestro es la hoja de las publicaciones
del museo, de los últimos seis meses, ya guardada como CSV con un Excel en español: así llega a
menudo.

**Cómo es.** Está en la codificación antigua de Windows y separado por punto y coma. Los números
llevan coma decimal. Encima de la cabecera hay una línea que describe el informe.

**Trampas.** La cabecera no es la primera línea. Las fechas van como mes/día/año. Los me gusta se
llaman aquí «Recomendaciones», y las tasas van de 0 a 1. No hay alcance por pieza: «Impresiones»
son veces que se vio, y «Visualizaciones» son solo las de los vídeos. El curso lee también el .xls
y el .xlsx.

**Qué no debes concluir.** La «Tasa de interacción» de LinkedIn cuenta también los clics: no se
compara con la del curso. Las interacciones del curso suman «Recomendaciones», «Comentarios» y
«Veces compartido».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.exports.headers import Field, Format
from datasets.exports.posts import TEXT, build_posts
from datasets.exports.writing import comma_separated, decimal_comma, pieces_of, words_of

if TYPE_CHECKING:
    import pandas as pd

FORMAT = Format(
    name="linkedin",
    title="publicaciones de LinkedIn",
    source="LinkedIn → tu página → Estadísticas → Contenido → Exportar",
    fields=(
        Field("id_publicacion", "text", ("Enlace de la publicación", "Post link"), "Su enlace."),
        Field("fecha", "date", ("Fecha de creación", "Created date")),
        Field("formato", "text", ("Tipo de contenido", "Content Type")),
        Field("texto", "text", ("Título de la publicación", "Post title"), TEXT),
        Field("visualizaciones", "count", ("Impresiones", "Impressions")),
        Field("me_gusta", "count", ("Recomendaciones", "Likes", "Reacciones", "Reactions")),
        Field("comentarios", "count", ("Comentarios", "Comments")),
        Field("compartidos", "count", ("Veces compartido", "Reposts", "Shares")),
        Field("clics", "count", ("Clics", "Clicks")),
    ),
    required=(("fecha",), ("visualizaciones",), ("me_gusta",)),
    marks=(
        "Anunciado por", "Posted by", "Nombre de la campaña", "Campaign name", "Público",
        "Audience", "Tasa de interacción", "Engagement rate", "Porcentaje de clics",
        "Click through rate (CTR)",
    ),
    build=build_posts,
)  # fmt: skip

HEADER = (
    "Título de la publicación", "Enlace de la publicación", "Tipo de publicación",
    "Nombre de la campaña", "Anunciado por", "Fecha de creación", "Fecha de inicio de campaña",
    "Fecha de finalización de campaña", "Público", "Impresiones", "Visualizaciones",
    "Visualizaciones fuera del sitio", "Clics", "Porcentaje de clics", "Recomendaciones",
    "Comentarios", "Veces compartido", "Seguidores", "Tasa de interacción", "Tipo de contenido",
)  # fmt: skip
ORGANISATION, MONTHS = "museo", 6
TYPES = {"foto": "Imagen", "vídeo": "Vídeo", "carrusel": "Documento"}


def ours(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The facts in our file: LinkedIn gives neither reach nor the hour.

    Args:
        publicaciones: The data set.
    """
    pieces = pieces_of(publicaciones, ORGANISATION, MONTHS).drop(columns="alcance")
    return pieces.assign(fecha=pieces["fecha"].dt.normalize())


def write(publicaciones: pd.DataFrame) -> bytes:
    """Write our file.

    Args:
        publicaciones: The data set.
    """
    rows = []
    for piece in ours(publicaciones).iloc[::-1].to_dict("records"):
        clicks = int(piece["clics"]) if piece["clics"] == piece["clics"] else None
        seen = piece["visualizaciones"]
        rows.append(
            {
                "Título de la publicación": words_of(piece),
                "Enlace de la publicación": f"https://www.linkedin.com/feed/update/urn:li:share:71{piece['id_publicacion'][1:]}",
                "Tipo de publicación": "Orgánica",
                "Anunciado por": "Museo",
                "Fecha de creación": f"{piece['fecha']:%m/%d/%Y}",
                "Público": "Todos los seguidores",
                "Impresiones": seen,
                "Visualizaciones": seen // 3 if piece["formato"] == "vídeo" else "",
                "Clics": "" if clicks is None else clicks,
                "Porcentaje de clics": "" if clicks is None else decimal_comma(clicks, seen),
                "Recomendaciones": piece["me_gusta"],
                "Comentarios": piece["comentarios"],
                "Veces compartido": piece["compartidos"],
                "Seguidores": seen % 2,
                "Tasa de interacción": decimal_comma((clicks or 0) + piece["interacciones"], seen),
                "Tipo de contenido": TYPES[piece["formato"]],
            }
        )
    about = "Métricas de cada publicación; los datos pueden tardar en llegar" + ";" * (
        len(HEADER) - 1
    )
    text = comma_separated(HEADER, rows, separator=";")
    return f"{about}\r\n{text}".encode("cp1252")
