"""Publicaciones de Instagram, como las da Meta Business Suite.

Un CSV con una fila por pieza. El nuestro es del hotel: lo que publicó en los últimos doce meses,
con sus meses de silencio.

**Cómo es.** Está en UTF-8 con marca al principio y separado por comas. Lo más nuevo va arriba.

**Trampas.** `Hora de publicación` va como mes/día/año aunque las cabeceras estén en español, y
`Fecha` dice «Total» en todas las filas. No hay clics: Instagram no los da por pieza. Trae una
columna con las veces que se guardó cada pieza, y el curso no las cuenta como interacciones.

**Qué no debes concluir.** El alcance no se suma entre piezas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.exports import meta
from datasets.exports.headers import Field, Format
from datasets.exports.posts import TEXT, build_posts
from datasets.exports.writing import code, comma_separated, pieces_of, words_of

if TYPE_CHECKING:
    import pandas as pd

FORMAT = Format(
    name="meta_instagram",
    title="publicaciones de Instagram (Meta)",
    source=meta.SOURCE,
    fields=(
        meta.ID,
        meta.DATE,
        meta.KIND,
        Field("texto", "text", ("Descripción", "Description"), TEXT),
        meta.REACH,
        meta.VIEWS,
        Field(
            "interacciones", "count", ("Interacciones", "Interactions"),
            "La suma de «Me gusta», «Comentarios» y «Veces que se compartió».",
        ),
        Field("me_gusta", "count", ("Me gusta", "Likes")),
        meta.COMMENTS,
        meta.SHARES,
    ),
    required=meta.REQUIRED,
    marks=(
        "Identificador de la cuenta", "Account ID", "Nombre de usuario de la cuenta",
        "Account username", "Nombre de la cuenta", "Account name", "Veces que se guardó", "Saves",
        "Seguimientos", "Follows",
    ),
    build=build_posts,
)  # fmt: skip

HEADER = (
    "Identificador de la publicación", "Identificador de la cuenta",
    "Nombre de usuario de la cuenta", "Nombre de la cuenta", "Descripción", "Duración (segundos)",
    "Hora de publicación", "Enlace permanente", "Tipo de publicación",
    "Comentario sobre los datos", "Fecha", "Visualizaciones", "Alcance", "Me gusta",
    "Veces que se compartió", "Seguimientos", "Comentarios", "Veces que se guardó",
)  # fmt: skip
ORGANISATION, MONTHS = "hotel", 12
ACCOUNT_ID = "17841400000000001"
TYPES = {
    "foto": "Imagen de Instagram",
    "vídeo": "Reel de Instagram",
    "carrusel": "Carrusel de Instagram",
}


def ours(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The facts in our file; Instagram gives no clicks.

    Args:
        publicaciones: The data set.
    """
    return pieces_of(publicaciones, ORGANISATION, MONTHS).drop(columns="clics")


def write(publicaciones: pd.DataFrame) -> bytes:
    """Write our file.

    Args:
        publicaciones: The data set.
    """
    rows = [
        {
            "Identificador de la publicación": f"1800{piece['id_publicacion'][1:]}{code(piece)}",
            "Identificador de la cuenta": ACCOUNT_ID,
            "Nombre de usuario de la cuenta": "hotel.valleclaro",
            "Nombre de la cuenta": "Hotel rural",
            "Descripción": words_of(piece),
            "Duración (segundos)": 20 + piece["alcance"] % 40 if piece["formato"] == "vídeo" else 0,
            "Hora de publicación": f"{piece['fecha']:%m/%d/%Y %H:%M}",
            "Enlace permanente": f"https://www.instagram.com/p/{piece['id_publicacion']}/",
            "Tipo de publicación": TYPES[piece["formato"]],
            "Fecha": "Total",
            "Visualizaciones": piece["visualizaciones"],
            "Alcance": piece["alcance"],
            "Me gusta": piece["me_gusta"],
            "Veces que se compartió": piece["compartidos"],
            "Seguimientos": piece["alcance"] % 3,
            "Comentarios": piece["comentarios"],
            "Veces que se guardó": piece["visualizaciones"] % 5,
        }
        for piece in ours(publicaciones).iloc[::-1].to_dict("records")
    ]
    return b"\xef\xbb\xbf" + comma_separated(HEADER, rows).encode()
