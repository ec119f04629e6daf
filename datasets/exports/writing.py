"""What the writers of our own files share."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd

#: How a piece of each topic of `publicaciones` begins.
WORDS = {
    "oferta": "Solo esta semana, mejor precio",
    "producto": "Acaba de llegar",
    "consejo": "Un consejo, paso a paso",
    "clientes": "Lo cuenta quien lo usó",
    "entorno": "Así está el valle hoy",
    "equipo": "Te presentamos a quien atiende",
    "sorteo": "¡Sorteo! Lee las bases",
    "agenda": "Este fin de semana, entrada libre",
    "conciertos": "Esta noche, música en el patio",
    "obras": "Siguen las obras de la sala",
}
COLUMNS = [
    "id_publicacion", "fecha", "formato", "tema", "alcance", "visualizaciones", "interacciones",
    "me_gusta", "comentarios", "compartidos", "clics",
]  # fmt: skip


def pieces_of(publicaciones: pd.DataFrame, organisation: str, months: int) -> pd.DataFrame:
    """The pieces of an account in its last months, in order of date.

    Args:
        publicaciones: The data set.
        organisation: Its id.
        months: Whole months, the last of which ends with the data.
    """
    last = REFERENCE_DATE.year * 12 + REFERENCE_DATE.month - months  # the month before the first
    after = publicaciones["fecha"].dt.year * 12 + publicaciones["fecha"].dt.month > last
    chosen = publicaciones[(publicaciones["organizacion"] == organisation) & after]
    return chosen[COLUMNS].sort_values("fecha", kind="stable", ignore_index=True)


def words_of(piece: Mapping[str, Any]) -> str:
    """What a piece says, with a comma inside as people's texts have."""
    return f"{WORDS[piece['tema']]}, {piece['fecha'].day}/{piece['fecha'].month}"


def code(piece: Mapping[str, Any]) -> str:
    """Two figures that make an identifier look like the networks' own, which follow no order."""
    return str(piece["visualizaciones"] % 90 + 10)


def decimal_comma(part: int, whole: int) -> str:
    """A rate from 0 to 1 with four decimals, made with whole numbers: the same on every machine."""
    return f"0,{min(9999, part * 10000 // max(whole, 1)):04d}"


def comma_separated(
    header: Sequence[str], rows: Sequence[Mapping[str, Any]], separator: str = ","
) -> str:
    """A table as text, with Windows' line ends; what a row does not have is empty."""
    out = io.StringIO()
    writer = csv.DictWriter(out, header, restval="", delimiter=separator, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
