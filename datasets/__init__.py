"""The course's data sets: a small invented city, Valleclaro, in as many editions as classes.

    from datasets import cargar
    seguidores = cargar("seguidores")                         # edition 0, as shipped
    seguidores = cargar("seguidores", edicion="martes-2027")  # the same city, another seed

Importing this package does not import pandas: the browser pays for it only when a set is loaded.
"""

from __future__ import annotations

import difflib
import hashlib
import os
from functools import cache
from typing import TYPE_CHECKING

from datasets import editions, files
from datasets.editions import InvalidEdition
from datasets.exports import shipped
from datasets.schema import Card, Column

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "Card",
    "Column",
    "InvalidEdition",
    "UnknownDataset",
    "archivo",
    "argumento",
    "argumentos",
    "cargar",
    "ficha",
    "huella",
    "nombres",
]


class UnknownDataset(KeyError):
    """No data set has that name.

    Attributes:
        nearest: the existing name most like it, or None.
    """

    def __init__(self, name: object) -> None:
        close = difflib.get_close_matches(str(name).strip().lower(), nombres(), n=1, cutoff=0.5)
        self.nearest = close[0] if close else None
        guess = f" ¿Querías «{self.nearest}»?" if self.nearest else ""
        self.message = f"No hay datos «{name}».{guess} Los que hay: {', '.join(nombres())}."
        super().__init__(self.message)

    def __str__(self) -> str:
        # KeyError would show the repr, with quotes around the sentence.
        return self.message


def nombres() -> tuple[str, ...]:
    """Return the names of the data sets."""
    return editions.names()


def cargar(nombre: str, edicion: str | None = None) -> pd.DataFrame:
    """Return a data set as a frame of the caller's own.

    Args:
        nombre: one of `nombres()`.
        edicion: any word; "0" is the shipped edition. Without it, the environment variable
            EDICION, or "0".

    Raises:
        UnknownDataset: no set has that name.
        InvalidEdition: the edition is not a text of 1 to 64 printable characters.
    """
    _require(nombre)
    edition = editions.normal_form(_edition(edicion))
    shipped = edition == editions.FIRST_EDITION
    frame = _shipped(nombre) if shipped else editions.generate(nombre, edition)
    return frame.copy()


def argumentos() -> tuple[str, ...]:
    """Return what an exercise's functions may ask for: data sets, and files as `ruta_ga4`."""
    return (*nombres(), *(f"{shipped.PREFIX}{name}" for name in shipped.names()))


def argumento(nombre: str, edicion: str) -> pd.DataFrame | str:
    """Return what an exercise's function receives: a data set's copy, or the path of a file.

    Args:
        nombre: one of `argumentos()`.
        edicion: any word; the file is written anew with its facts, in a temporary folder.

    Raises:
        UnknownDataset: nothing has that name.
        InvalidEdition: the edition is not a text of 1 to 64 printable characters.
    """
    if (name := _file_of(nombre)) is None:
        return cargar(nombre, edicion)
    return archivo(name, edicion)


def archivo(nombre: str, edicion: str | None = None) -> str:
    """Return the path of a file in a network's format, written anew in a temporary folder.

    Args:
        nombre: the name after `ruta_`.
        edicion: as in `cargar`.

    Raises:
        InvalidEdition: the edition is not a text of 1 to 64 printable characters.
    """
    return shipped.path_in(nombre, editions.normal_form(_edition(edicion)))


def huella(nombre: str, edicion: str) -> str:
    """Return 16 hexadecimal digits that change when the content may change.

    Args:
        nombre: one of `argumentos()`.
        edicion: any word.

    Raises:
        UnknownDataset: nothing has that name.
        InvalidEdition: the edition is not a text of 1 to 64 printable characters.
    """
    if _file_of(nombre) is None:
        _require(nombre)
    return _fingerprint(nombre, editions.normal_form(edicion))


def ficha(nombre: str) -> Card:
    """Return the data card of a set, or of a file in a network's format by the name after `ruta_`.

    Raises:
        UnknownDataset: neither has that name.
    """
    if nombre in shipped.names():
        return shipped.card(nombre)
    _require(nombre)
    return editions.card(nombre)


def _file_of(argument: str) -> str | None:
    """The file that an argument asks for; None if it asks for something else."""
    if not isinstance(argument, str) or not argument.startswith(shipped.PREFIX):
        return None
    name = argument.removeprefix(shipped.PREFIX)
    return name if name in shipped.names() else None


def _edition(edition: str | None) -> str:
    # An empty variable is one that nobody set.
    return os.environ.get("EDICION") or editions.FIRST_EDITION if edition is None else edition


def _require(name: str) -> None:
    if name not in nombres():
        raise UnknownDataset(name)


@cache
def _shipped(name: str) -> pd.DataFrame:
    return files.read_csv(name)


@cache
def _fingerprint(name: str, edition: str) -> str:
    digest = hashlib.sha256(f"{name}/{edition}".encode())
    if (file := _file_of(name)) is not None:
        for source in shipped.sources_of(file):
            digest.update(source.read_bytes())
    elif edition == editions.FIRST_EDITION:
        digest.update(files.csv_path(name).read_bytes())
    else:
        for source in editions.sources_of(name):
            digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
