"""Readers of the files that Meta, LinkedIn and Google Analytics give, and ours in their forms.

    from datasets.exports import cargar_exportacion
    piezas = cargar_exportacion("mi-archivo.csv")                    # recognises whose it is
    piezas = cargar_exportacion("mi-archivo.csv", fechas="dia-mes")  # when the file does not say

One module a format: what it is called, what recognises it, how its columns become the course's,
and how our own file is written. Headers and traps: as seen in public code that reads real files,
November 2026; no network documents its columns.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasets.exports.errors import ExportacionIlegible

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.reading import FORMATS, Lectura, leer_exportacion

__all__ = ["FORMATS", "ExportacionIlegible", "Lectura", "cargar_exportacion", "leer_exportacion"]


def __getattr__(name: str) -> Any:
    """Import the readers when they are used: most of who loads a data set reads no export."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from datasets.exports import reading

    return getattr(reading, name)


def cargar_exportacion(ruta: str | Path, *, fechas: str | None = None) -> pd.DataFrame:
    """Read an export, print in words what was understood and left out, and return its table.

    Args:
        ruta: The file. The name of one of ours, «meta_facebook.csv», needs no file beside.
        fechas: `dia-mes` or `mes-dia`, where the file does not show it.

    Raises:
        ExportacionIlegible: The file is none that the course reads; says what it looks like.
    """
    from datasets.exports.reading import leer_exportacion

    path = _at_hand(ruta)
    read = leer_exportacion(path, fechas=fechas)
    notes = list(read.notas)
    if path != ruta:
        notes.insert(0, f"No hay «{ruta}» en esta carpeta: leo el del curso, que es de Valleclaro.")
    sys.stdout.write("".join(f"· {note}\n" for note in notes))
    return read.tabla


def _at_hand(path: str | Path) -> str | Path:
    """The path, or that of our file of the same name where there is nothing."""
    name = Path(path).name.removesuffix(".csv")
    if Path(path).exists() or str(path) != f"{name}.csv":
        return path
    import datasets
    from datasets.exports import shipped

    return datasets.archivo(name) if name in shipped.names() else path
