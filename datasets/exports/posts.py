"""What the exports of posts share: kinds of piece, and the columns of `publicaciones`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.exports.headers import plain

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.tables import Table

#: The course's kinds of piece, by a word that the networks' names for them hold; the first counts.
KINDS = (
    (
        "carrusel",
        (
            "carrusel",
            "carousel",
            "album",
            "varias imagenes",
            "multi-image",
            "multiimagen",
            "documento",
            "document",
        ),
    ),
    ("vídeo", ("video", "reel")),
    ("foto", ("foto", "photo", "imagen", "image")),
)
#: What `texto` is, for the cards.
TEXT = "Cómo empieza la pieza."
COUNTS = ("me_gusta", "comentarios", "compartidos")
ORDER = (
    "id_publicacion", "fecha", "formato", "texto", "alcance", "visualizaciones", "interacciones",
    *COUNTS, "clics",
)  # fmt: skip


def kind_of(written: str) -> str:
    """The course's kind of piece: `foto`, `vídeo`, `carrusel`, or the network's own word."""
    text = plain(written)
    for kind, words in KINDS:
        if any(word in text for word in words):
            return kind
    return text


def build_posts(table: Table) -> pd.DataFrame:
    """Make the course's frame of an export of posts, in order of date.

    Args:
        table: Of a format whose fields are columns of `publicaciones`.

    Raises:
        ExportacionIlegible: No row has data, or no date can be read.
    """
    import pandas as pd

    table.clean(("id_publicacion", "texto", "fecha"))
    columns: dict[str, pd.Series] = {}
    for field in table.format.fields:
        if field.column not in table.places:
            continue
        if field.kind == "date":
            columns[field.column] = table.moments(field.column)
        elif field.kind == "text":
            columns[field.column] = table.texts(field.column)
        else:
            columns[field.column] = table.numbers(field.column)
    if "clics" in columns:
        columns["clics"] = columns["clics"].astype("float64")
    if "formato" in columns:
        columns["formato"] = columns["formato"].map(kind_of, na_action="ignore").astype("str")
    parts = [column for column in COUNTS if column in columns]
    if len(parts) == len(COUNTS) or "interacciones" not in columns:
        # The course's own sum: each network adds up other things.
        columns["interacciones"] = pd.DataFrame({p: columns[p] for p in parts}).sum(
            axis=1, skipna=False
        )
        if len(parts) < len(COUNTS):
            table.note(f"«interacciones» suma solo lo que hay: {', '.join(parts)}.")
    absent = [field.column for field in table.format.fields if field.column not in columns]
    if absent:
        table.note(f"El archivo no trae {', '.join(f'«{column}»' for column in absent)}.")
    frame = pd.DataFrame({column: columns[column] for column in ORDER if column in columns})
    return frame.sort_values("fecha", kind="stable", ignore_index=True)
