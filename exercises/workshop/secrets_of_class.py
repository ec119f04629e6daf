"""What a learner's site must not tell: the hidden edition of the class, and the instructor's notes.

A value is told apart from others only if it says enough: one like 66.7 or 12.5, which any small
table gives, is in many a figure by chance.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from fractions import Fraction
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

import datasets
from datasets.editions import FIRST_EDITION
from exercises.engine import Registry
from exercises.publishing.pages import Directive, Text, read_pages, walk

DIGITS = range(6, 13)  # significant ones, of answers that were rounded
COMMON = 500  # a ratio of numbers up to this one is in many a figure
SHORTEST_ROW = 16  # characters
RUN = 8  # words of a note that stand nowhere else

_WORD = re.compile(r"[^\W\d_]+")
_NOT_PROSE = re.compile(r"\{[\w-]+\}(`[^`]*`)?|\]\([^)]*\)|^:::.*$", re.M)
_NAME = re.compile(r"(^|,)[a-z_]\w*:")
_MIDNIGHT = re.compile(r"[t ]00:00:00(\.0+)?z?")
_EMPTY = re.compile(r"\b(null|nan|none)\b")
_WHOLE = re.compile(r"\.0(?=,|$)")
_SEPARATORS = str.maketrans({";": ",", "\t": ",", '"': None, "'": None, "\\": None})


@dataclass(frozen=True)
class Secrets:
    """What to look for.

    Attributes:
        traces: The seed, and its hash, as bytes in several forms; each with what it is.
        hashes: Of the seed and of its data, in hexadecimal; each with what it is.
        answers: Answers of the hidden edition as they may be written; each with its exercise.
        rows: Rows of the hidden edition, in normal form; each with its data set.
        notes: Runs of words of the instructor's notes, each with its page, by their longest word.
    """

    traces: dict[bytes, str]
    hashes: dict[str, str]
    answers: dict[str, str]
    rows: dict[str, str]
    notes: dict[str, dict[str, str]]


def secrets_of(course: Path, bank: str, edition: str, seed: str) -> Secrets:
    """Work out what the site of a class must not tell.

    Args:
        course: Folder of the course's sources.
        bank: Importable name of its bank.
        edition: Of the class.
        seed: Name of its hidden edition.
    """
    told = (FIRST_EDITION, edition)
    with redirect_stdout(StringIO()):  # readers of exports say what they do
        return Secrets(
            traces=_traces(seed),
            hashes=_hashes(seed),
            answers=_answers(Registry(bank), told, seed),
            rows=_rows(told, seed),
            notes=_notes(course, bank),
        )


def _traces(seed: str) -> dict[bytes, str]:
    """The seed in hexadecimal, as bytes and in base64; its hash in base64."""
    digest = hashlib.sha256(seed.encode()).digest()
    forms = {seed.encode(), seed.upper().encode(), bytes.fromhex(seed)}
    forms.update(each for form in tuple(forms) for each in _in_base64(form))
    return {
        **dict.fromkeys(forms, "la semilla secreta"),
        **dict.fromkeys(_in_base64(digest), "el sha256 de la semilla secreta"),
    }


def _hashes(seed: str) -> dict[str, str]:
    """Hashes of the seed and of its data, in hexadecimal."""
    found = {}
    for name in ("md5", "sha1", "sha256", "sha512"):
        found[hashlib.new(name, seed.encode()).hexdigest()] = f"el {name} de la semilla secreta"
    for name in datasets.argumentos():
        found[datasets.huella(name, seed)] = f"la huella de «{name}» en la edición secreta"
    return found


def _in_base64(value: bytes) -> Iterator[bytes]:
    """The base64 of some bytes wherever in a longer text they stand, in both alphabets."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + value)
        # What depends on the neighbours is cut off at both ends.
        sure = whole[4 if before else 0 : len(whole) - 4].rstrip(b"=")
        yield sure
        yield sure.translate(bytes.maketrans(b"+/", b"-_"))


def _answers(registry: Registry, told: Sequence[str], seed: str) -> dict[str, str]:
    found = {}
    for exercise in registry:
        if exercise.kind not in ("number", "code"):
            continue
        known = {written for each in told for written in _all_written(exercise, each)}
        for written in _all_written(exercise, seed):
            if written not in known:
                found[written] = exercise.id
    return found


def _all_written(exercise: Any, edition: str) -> Iterator[str]:
    for value in _numbers(exercise.right_answer(edition)):
        yield from written(value)


def written(value: float) -> Iterator[str]:
    """Give the ways in which a number that says enough is written, without its sign.

    Args:
        value: Any number.

    Yields:
        Its digits, whole and rounded to six or more significant ones, with point and with comma.
    """
    value = abs(value)
    if not np.isfinite(value) or any(_is_common(each) for each in (value, value / 100)):
        return
    for text in {repr(value), *(f"{value:.{digits}g}" for digits in DIGITS)}:
        if "e" not in text and significant(text) >= DIGITS[0]:
            yield text
            yield text.replace(".", ",")


def significant(text: str) -> int:
    """Count the significant digits of a number in text, like 0.0123450 (six)."""
    return len(re.sub(r"\D", "", text).lstrip("0"))


def _is_common(value: float) -> bool:
    return abs(float(Fraction(value).limit_denominator(COMMON)) - value) < 1e-12 * max(value, 1)


def _numbers(value: Any) -> Iterator[float]:
    """The numbers in what a solution gives."""
    if isinstance(value, pd.DataFrame | pd.Series):
        columns = value.items() if isinstance(value, pd.DataFrame) else [("", value)]
        for _, column in columns:
            if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
                yield from map(float, column)
    elif isinstance(value, dict):
        yield from _numbers(list(value.values()))
    elif isinstance(value, list | tuple | set):
        for each in value:
            yield from _numbers(each)
    elif isinstance(value, int | float | np.number) and not isinstance(value, bool):
        yield float(value)


def _rows(told: Sequence[str], seed: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in datasets.nombres():
        known = {row for each in told for row in _rows_of(name, each)}
        found |= dict.fromkeys(set(_rows_of(name, seed)) - known, name)
    return found


def _rows_of(name: str, edition: str) -> Iterator[str]:
    text = datasets.cargar(name, edition).to_csv(index=False, header=False)
    return (row for line in text.splitlines() if len(row := normal_row(line)) >= SHORTEST_ROW)


def normal_row(text: str) -> str:
    """A row whether it is a line of CSV, a list or a record of JSON.

    Args:
        text: What stands between brackets, or on a line.
    """
    row = "".join(text.casefold().translate(_SEPARATORS).split(" "))
    row = _NAME.sub(r"\1", row)
    return _WHOLE.sub("", _EMPTY.sub("", _MIDNIGHT.sub("", row)))


def words_of(text: str) -> list[str]:
    """The words of a text, without figures or signs."""
    return _WORD.findall(text.casefold())


def _notes(course: Path, bank: str) -> dict[str, dict[str, str]]:
    pages = read_pages(course)
    found = {
        run: page.docname
        for page in pages
        for block in walk(page.blocks)
        if isinstance(block, Directive) and block.name == "docente"
        for run in _runs(block.body, RUN)
    }
    texts = [text for page in pages for text in _learners(page.blocks)]
    for package, pattern in ((bank, "*.py"), ("datasets", "*.csv")):
        folder = Path(importlib.import_module(package).__path__[0])
        texts.extend(path.read_text("utf-8", "replace") for path in folder.rglob(pattern))
    for text in texts:  # a note quotes what learners see
        for run in _runs(text, 1):
            found.pop(run, None)
    by_word: dict[str, dict[str, str]] = {}
    for run, page in found.items():
        by_word.setdefault(max(run.split(), key=len), {})[run] = page
    return by_word


def _learners(blocks: Iterable[Any]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Text):
            yield block.text
        elif isinstance(block, Directive) and block.name != "docente":
            yield from _learners(block.blocks) if block.blocks else (block.body,)


def _runs(text: str, step: int) -> Iterator[str]:
    """Runs of words of a text that no figure, role or link breaks, every so many words."""
    for piece in _NOT_PROSE.sub("\0", text).split("\0"):
        words = words_of(piece)
        for start in range(0, len(words) - RUN + 1, step):
            yield " ".join(words[start : start + RUN])
