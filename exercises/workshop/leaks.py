"""Looks through a built site for what it must not tell, in whatever kind of file it stands."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exercises.workshop.secrets_of_class import (
    SHORTEST_ROW,
    Secrets,
    normal_row,
    significant,
    words_of,
)

NESTED = 2  # an archive in an archive is opened, one inside that is not
SURE_DIGITS = 9  # a number that long is no coincidence; a shorter one stands beside its exercise
BESIDE = 300  # characters
FEWEST_ROWS = 3
LONGEST_ROW = 2000  # characters, names of the columns included

_EMBEDDED = re.compile(rb";base64,([A-Za-z0-9+/=]{8,})")
_ESCAPED = re.compile(r"\\+u([0-9a-fA-F]{4})")
_BREAK = re.compile(r"\\+[nr]")
_TAG = re.compile(r"<[^>]{0,2000}>")
_HASH = re.compile(r"[0-9a-fA-F]{16,128}")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_NUMBER_WITH_COMMA = re.compile(r"\d+,\d+")
_DIGIT = re.compile(r"\d")
_BETWEEN_ROWS = re.compile(r"[\n\r\[\]{}]+")
#: What only the instructor's build writes: a note, and the pages that gather notes and answers.
_INSTRUCTORS_MARKUP = re.compile(
    r"""<[^>]*\bclass=["'][^"']*\bdocente\b|<section[^>]*\bid=["'](?:notas|solucionario)-"""
)


@dataclass(frozen=True)
class Leak:
    """Something that the site must not tell.

    Attributes:
        file: Where, from the root of the site; what is inside an archive comes after a «!».
        what: What it is, in Spanish.
    """

    file: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


def leaks_in(
    site: Path, secrets: Secrets, tell: Callable[[int, int], object] = lambda done, total: None
) -> list[Leak]:
    """Look through every file of a site.

    Args:
        site: Its folder.
        secrets: What to look for.
        tell: Hears how many files are done, of how many.

    Returns:
        What was found, file by file; each thing once a file.
    """
    found: list[Leak] = []
    seen: dict[bytes, list[str]] = {}  # a site holds many a file twice
    files = [path for path in sorted(site.rglob("*")) if path.is_file()]
    for done, path in enumerate(files):
        tell(done, len(files))
        for name, content in _pieces(path.relative_to(site).as_posix(), path.read_bytes()):
            digest = hashlib.sha1(content, usedforsecurity=False).digest()
            if digest not in seen:
                seen[digest] = list(_told(content, secrets))
            found.extend(Leak(name, what) for what in seen[digest])
    return found


def _pieces(name: str, content: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """A file, and what it holds: members of archives, what is compressed or embedded."""
    yield name, content
    if depth == NESTED:
        return
    for inside, each in _members(content):
        yield from _pieces(f"{name}!{inside}", each, depth + 1)


def _members(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content[:2] == b"PK":
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for member in archive.infolist():
                    yield member.filename, archive.read(member)
        except zipfile.BadZipFile:
            return
    elif content[:2] == b"\x1f\x8b":
        try:
            yield "gz", gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return
    for number, embedded in enumerate(_EMBEDDED.findall(content)):
        yield f"base64-{number + 1}", base64.b64decode(embedded + b"==")


def _told(content: bytes, secrets: Secrets) -> Iterator[str]:
    yield from sorted({what for trace, what in secrets.traces.items() if trace in content})
    if b"\0" in content[:4096]:
        return  # no text
    text = content.decode("utf-8", errors="replace")
    if "\\" in text:  # texts inside scripts, JSON and notebooks
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = _BREAK.sub("\n", text)
    for each in sorted({*map(str.lower, _HASH.findall(text))} & secrets.hashes.keys()):
        yield secrets.hashes[each]
    yield from _answers_in(text, secrets)
    yield from _rows_in(text, secrets)
    yield from _notes_in(text, secrets)


def _answers_in(text: str, secrets: Secrets) -> Iterator[str]:
    numbers = {*_NUMBER.findall(text), *_NUMBER_WITH_COMMA.findall(text)}
    for number in sorted(numbers & secrets.answers.keys()):
        exercise = secrets.answers[number]
        if significant(number) >= SURE_DIGITS or _is_beside(text, number, exercise):
            yield f"la respuesta de «{exercise}» en la edición secreta, {number}"


def _is_beside(text: str, number: str, exercise: str) -> bool:
    names = f"(?:{re.escape(exercise)}|{re.escape(exercise.replace('-', '_'))})"
    alone = rf"(?<![\d.,]){re.escape(number)}(?!\d)"
    gap = rf"[\s\S]{{0,{BESIDE}}}?"
    return re.search(rf"{names}{gap}{alone}|{alone}{gap}{names}", text) is not None


def _rows_in(text: str, secrets: Secrets) -> Iterator[str]:
    rows: dict[str, set[str]] = {}
    for chunk in _BETWEEN_ROWS.split(text):
        if SHORTEST_ROW <= len(chunk) <= LONGEST_ROW and _may_be_a_row(chunk):
            row = normal_row(chunk.strip(", "))
            if row in secrets.rows:
                rows.setdefault(secrets.rows[row], set()).add(row)
    for name, found in sorted(rows.items()):
        if len(found) >= FEWEST_ROWS:
            yield f"{len(found)} filas de «{name}» en la edición secreta"


def _may_be_a_row(chunk: str) -> bool:
    separators = chunk.count(",") + chunk.count(";") + chunk.count("\t")
    return separators > 1 and _DIGIT.search(chunk) is not None


def _notes_in(text: str, secrets: Secrets) -> Iterator[str]:
    if _INSTRUCTORS_MARKUP.search(text):
        yield "un bloque de quien imparte"
    words = words_of(html.unescape(_TAG.sub(" ", text)))
    there, whole = set(words), " ".join(words)
    pages = {
        page
        for word in there & secrets.notes.keys()
        for run, page in secrets.notes[word].items()
        if run in whole
    }
    for page in sorted(pages):
        yield f"una nota de quien imparte, la de {page}"
