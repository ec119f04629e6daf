"""Our own files in those formats: the facts of the data sets, in any edition."""

from __future__ import annotations

import hashlib
import inspect
import os
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from datasets import editions
from datasets.exports import formats
from datasets.schema import Card, Column

if TYPE_CHECKING:
    import tempfile

    from datasets.exports.headers import Field

#: What an argument of an exercise is called that receives a file: `ruta_ga4`.
PREFIX = "ruta_"
FOLDER = "exportaciones"
_TYPES = {"count": "int", "money": "float", "date": "datetime", "text": "str"}


def names() -> tuple[str, ...]:
    """Return the names of the files, in alphabetical order."""
    return tuple(sorted(formats.NAMES))


def shipped_path(name: str) -> Path:
    """Return where edition 0 of a file lies."""
    return editions.PACKAGE / FOLDER / f"{name}.csv"


def parents_of(name: str) -> tuple[str, ...]:
    """Return the data sets whose facts a file holds."""
    return tuple(inspect.signature(formats.module_of(name).write).parameters)


def facts(name: str, edition: str) -> object:
    """Return what reading a file gives back: a frame made from the data sets."""
    return formats.module_of(name).ours(**_parents(name, edition))


@lru_cache(maxsize=32)
def content(name: str, edition: str) -> bytes:
    """Return a file, made anew from the data sets of an edition."""
    return formats.module_of(name).write(**_parents(name, edition))


def _parents(name: str, edition: str) -> dict[str, object]:
    return {each: editions.generate(each, edition).copy() for each in parents_of(name)}


def path_in(name: str, edition: str) -> str:
    """Write a file of an edition anew and return its path: whoever spoilt it spoilt only a copy."""
    shipped = edition == editions.FIRST_EDITION
    data = shipped_path(name).read_bytes() if shipped else content(name, edition)
    folder = _folder(os.getpid()) / hashlib.sha256(edition.encode()).hexdigest()[:8]
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.csv"
    path.write_bytes(data)
    return str(path)


@cache
def _folder(process: int) -> Path:
    """A folder of this process alone: forks must not write over each other's files."""
    import tempfile

    holder = tempfile.TemporaryDirectory(prefix="valleclaro-")
    _HOLDERS.append(holder)
    return Path(holder.name)


#: Folders are deleted with their holders, when Python ends.
_HOLDERS: list[tempfile.TemporaryDirectory] = []


def sources_of(name: str) -> tuple[Path, ...]:
    """Return the files that decide what a file of ours holds, those of its data sets too."""
    own = {path for path in (editions.PACKAGE / "exports").glob("*.py")}
    return tuple(sorted(own.union(*(editions.sources_of(each) for each in parents_of(name)))))


def card(name: str) -> Card:
    """Return the card of a file: what it is, and how its columns become the course's."""
    module = formats.module_of(name)
    title, _, text = inspect.cleandoc(module.__doc__ or "").partition("\n")
    columns = tuple(
        Column(
            field.column,
            _TYPES[field.kind],
            _meaning(field, module.HEADER),
            missing=True,
        )
        for field in module.FORMAT.fields
    )
    return Card(name, title, text.strip(), columns)


def _meaning(field: Field, header: tuple[str, ...]) -> str:
    """What our file calls a column, if it has it, and what the column is."""
    called = next((f"«{each}» en el archivo." for each in field.headers if each in header), "")
    return f"{called} {field.meaning}".strip()
