"""Publicaciones de Facebook, como las da Meta Business Suite.

Un CSV con una fila por pieza y 37 columnas; más de un tercio, vacías. El nuestro es de la
ferretería: lo que publicó en los últimos seis meses.

**Cómo es.** Está en UTF-8 con marca al principio y separado por comas. Lo más nuevo va arriba. La
columna de las interacciones lleva una coma dentro del nombre.

**Trampas.** `Hora de publicación` va como mes/día/año aunque las cabeceras estén en español.
`Fecha` no es la fecha: dice «Total» en todas las filas, porque las cifras son de siempre. Hay tres
columnas de clics y el curso usa la del enlace; donde la red no los dio pone `--`. Si tu archivo es
de otro día, puede traer otros nombres: «Espectadores» es como llaman ahora al alcance.

**Qué no debes concluir.** El alcance no se suma entre piezas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.exports import meta
from datasets.exports.headers import Field, Format, plain, without_note
from datasets.exports.posts import TEXT, build_posts
from datasets.exports.writing import code, comma_separated, pieces_of, words_of

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.tables import Table

#: What the course calls clicks, and what a file has where it lacks them.
LINK_CLICKS = ("Clics en el enlace", "Link clicks")
ALL_CLICKS = ("Total de clics", "Total clicks")


def build(table: Table) -> pd.DataFrame:
    """Make the course's frame, and say which clicks are not those of the course.

    Args:
        table: Of this format.

    Raises:
        ExportacionIlegible: No row has data, or no date can be read.
    """
    frame = build_posts(table)
    if "clics" in table.places:
        title = without_note(plain(table.title_of("clics")))
        if title in map(plain, ALL_CLICKS):
            table.note(
                "«clics» son todos los clics, no solo los del enlace: no los compares con los del "
                "curso."
            )
    return frame


FORMAT = Format(
    name="meta_facebook",
    title="publicaciones de Facebook (Meta)",
    source=meta.SOURCE,
    fields=(
        meta.ID,
        meta.DATE,
        meta.KIND,
        Field("texto", "text", ("Título", "Title", "Descripción", "Description"), TEXT),
        meta.REACH,
        meta.VIEWS,
        Field(
            "interacciones",
            "count",
            (
                "Reacciones, comentarios y veces que se compartió",
                "Reactions, Comments and Shares",
                "Interacciones",
                "Interactions",
            ),
        ),
        Field("me_gusta", "count", ("Reacciones", "Reactions")),
        meta.COMMENTS,
        meta.SHARES,
        Field("clics", "count", (*LINK_CLICKS, *ALL_CLICKS)),
    ),
    required=meta.REQUIRED,
    marks=(
        "Identificador de la página", "Page ID", "Nombre de la página", "Page name", "Reacciones",
        "Reactions", "Reacciones, comentarios y veces que se compartió",
        "Reactions, Comments and Shares", "Tipo de subtítulo", "Caption type",
        "Etiquetas personalizadas", "Custom labels",
    ),
    build=build,
)  # fmt: skip

HEADER = (
    "Identificador de la publicación", "Identificador de la página", "Nombre de la página",
    "Título", "Descripción", "Duración (segundos)", "Hora de publicación", "Tipo de subtítulo",
    "Enlace permanente", "Es una publicación cruzada", "Es una publicación compartida",
    "Tipo de publicación", "Idiomas", "Etiquetas personalizadas",
    "Estado de contenido financiado", "Comentario sobre los datos", "Fecha", "Visualizaciones",
    "Alcance", "Reacciones, comentarios y veces que se compartió", "Reacciones", "Comentarios",
    "Veces que se compartió", "Total de clics", "Clics de otro tipo", "Clics en el enlace",
    "Visualizaciones de Publicaciones orgánicas",
    "Visualizaciones de Publicaciones promocionadas", "Alcance de Publicaciones orgánicas",
    "Alcance de Publicaciones promocionadas", "Reproducciones de video de 3 segundos",
    "Reproducciones de video de 1 minuto", "Espectadores de 3 segundos", "Segundos reproducidos",
    "Segundos en promedio reproducidos", "Espectadores recurrentes",
    "Comentarios negativos de los usuarios",
)  # fmt: skip
ORGANISATION, MONTHS = "ferreteria", 6
PAGE_ID = "100063900000001"
TYPES = {"foto": "Fotos", "vídeo": "Reels", "carrusel": "Carrusel"}


def ours(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The facts in our file.

    Args:
        publicaciones: The data set.
    """
    return pieces_of(publicaciones, ORGANISATION, MONTHS)


def write(publicaciones: pd.DataFrame) -> bytes:
    """Write our file.

    Args:
        publicaciones: The data set.
    """
    rows = []
    for piece in ours(publicaciones).iloc[::-1].to_dict("records"):
        post = f"1220{piece['id_publicacion'][1:]}{code(piece)}"
        has_clicks = piece["clics"] == piece["clics"]
        other = piece["alcance"] % 7
        clicks = int(piece["clics"]) if has_clicks else 0
        seconds = 20 + piece["visualizaciones"] % 40 if piece["formato"] == "vídeo" else 0
        rows.append(
            {
                "Identificador de la publicación": post,
                "Identificador de la página": PAGE_ID,
                "Nombre de la página": "La Tuerca Azul",
                "Título": words_of(piece),
                "Duración (segundos)": seconds,
                "Hora de publicación": f"{piece['fecha']:%m/%d/%Y %H:%M}",
                "Enlace permanente": f"https://www.facebook.com/{PAGE_ID}/posts/{post}",
                "Es una publicación cruzada": 0,
                "Es una publicación compartida": 0,
                "Tipo de publicación": TYPES[piece["formato"]],
                "Fecha": "Total",
                "Visualizaciones": piece["visualizaciones"],
                "Alcance": piece["alcance"],
                "Reacciones, comentarios y veces que se compartió": piece["interacciones"],
                "Reacciones": piece["me_gusta"],
                "Comentarios": piece["comentarios"],
                "Veces que se compartió": piece["compartidos"],
                "Total de clics": clicks + other if has_clicks else "--",
                "Clics de otro tipo": other if has_clicks else "--",
                "Clics en el enlace": clicks if has_clicks else "--",
                "Visualizaciones de Publicaciones orgánicas": piece["visualizaciones"],
                "Visualizaciones de Publicaciones promocionadas": 0,
                "Alcance de Publicaciones orgánicas": piece["alcance"],
                "Alcance de Publicaciones promocionadas": 0,
            }
        )
    return b"\xef\xbb\xbf" + comma_separated(HEADER, rows).encode()
