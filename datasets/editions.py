"""Editions: the same city from another seed, one random stream a data set."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import pkgutil
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from datasets import generators
from datasets.ledger import LEDGER, Ledger
from datasets.schema import Card, conform

if TYPE_CHECKING:
    import pandas as pd
    from numpy.random import Generator

PACKAGE = Path(__file__).parent
FIRST_EDITION = "0"
LONGEST_EDITION = 64
# What every data set is made with, besides its generator.
SHARED_SOURCES = ("ledger.py", "draws.py", "eco.py", "schema.py", "editions.py")


class InvalidEdition(ValueError):
    """What was given cannot name an edition."""


def names() -> tuple[str, ...]:
    """Return the names of the data sets, in alphabetical order: one generator each."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(generators.__path__)))


def normal_form(edition: str) -> str:
    """Return the edition as it is used: the same word whichever keyboard typed its accents.

    Raises:
        InvalidEdition: not a text of 1 to 64 printable characters.
    """
    if not isinstance(edition, str):
        raise InvalidEdition(f'La edición es una palabra: escríbela entre comillas, "{edition}".')
    word = unicodedata.normalize("NFC", edition.strip())
    if not word:
        raise InvalidEdition("La edición está vacía. Sirve cualquier palabra, o «0».")
    if len(word) > LONGEST_EDITION or not word.isprintable():
        raise InvalidEdition(
            f"La edición tiene como mucho {LONGEST_EDITION} caracteres, "
            "sin saltos de línea ni signos invisibles."
        )
    return word


def stream(edition: str, name: str) -> Generator:
    """Return the random stream of one data set in one edition: no other set shares it."""
    from numpy.random import PCG64, Generator, SeedSequence

    digest = hashlib.sha256(f"{edition}/{name}".encode()).digest()
    return Generator(PCG64(SeedSequence(int.from_bytes(digest, "big"))))


def module_of(name: str) -> ModuleType:
    """Return the module that generates a data set."""
    return importlib.import_module(f"{generators.__name__}.{name}")


def parents_of(name: str) -> tuple[str, ...]:
    """Return the data sets that a generator asks for by naming its arguments after them."""
    arguments = inspect.signature(module_of(name).generate).parameters
    return tuple(argument for argument in arguments if argument not in ("rng", "ledger"))


def card(name: str) -> Card:
    """Return the data card of a set: the docstring and the schema of its generator."""
    module = module_of(name)
    title, _, text = inspect.cleandoc(module.__doc__ or "").partition("\n")
    return Card(name, title, text.strip(), module.COLUMNS)


@cache
def ledger_of(edition: str) -> Ledger:
    """Return the city's book of figures in one edition."""
    return LEDGER if edition == FIRST_EDITION else LEDGER.varied(stream(edition, "ledger"))


@lru_cache(maxsize=1024)  # the sets of twenty editions, which is what the tests go through
def generate(name: str, edition: str) -> pd.DataFrame:
    """Return a generated data set, kept for the next time: whoever passes it on copies it."""
    module = module_of(name)
    available = {"rng": stream(edition, name), "ledger": ledger_of(edition)}
    wanted = inspect.signature(module.generate).parameters
    given = {key: value for key, value in available.items() if key in wanted}
    given |= {parent: generate(parent, edition).copy() for parent in parents_of(name)}
    return conform(module.generate(**given), module.COLUMNS)


def sources_of(name: str) -> tuple[Path, ...]:
    """Return the files that decide what a generated data set holds, those of its parents too."""
    found = {PACKAGE / source for source in SHARED_SOURCES}
    pending = [name]
    while pending:
        one = pending.pop()
        found.add(PACKAGE / "generators" / f"{one}.py")
        pending.extend(parents_of(one))
    return tuple(sorted(found))
