"""What the book owes to others, and what it calls things: one CSV each, beside their pages.

`afirmaciones.csv` has the ideas of the sources and the page that works on each; `terminos.csv`,
the glossary; `cifras.csv`, every figure from outside. Site, notebooks and ``make check`` read them
here.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import ClassVar, Self

from exercises.engine.kinds.base import Exercise
from exercises.publishing.exercise_texts import texts
from exercises.publishing.pages import Page, Text, walk

FOLDER = Path("book/referencia")
#: How sure a figure is, from its own source to a guess.
CERTAINTIES = ("directa", "de segunda mano", "orden de magnitud", "cálculo nuestro")

_NUMBER = re.compile(r"\d+(?:[ \u202f]\d{3})*(?:,\d+)?")
_TARGET = re.compile(r"(?m)^\((idea-[^()\s]+)\)=\s*$")


class BadTable(ValueError):
    """A CSV of the reference cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Row:
    """A row of one of the three tables; the fields are its columns, the page the last of them.

    Attributes:
        pagina: The page that works on it, from the book's folder: `estrategia/para-que`.
    """

    file: ClassVar[str]
    unique: ClassVar[tuple[str, ...]]  # columns that no two rows share
    pagina: str

    @classmethod
    def columns(cls) -> list[str]:
        """The header of its file."""
        page, *others = (f.name for f in fields(cls))
        return [*others, page]

    @classmethod
    def read(cls, root: Path) -> list[Self]:
        """Read the table.

        Args:
            root: The folder of ``_toc.yml``.

        Returns:
            Its rows; none if the course has no such table.

        Raises:
            BadTable: Its header is another one, or a row has too few or too many cells.
        """
        path = root / FOLDER / cls.file
        if not path.exists():
            return []
        columns = cls.columns()
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines)
            if next(reader, []) != columns:
                raise BadTable(f"{FOLDER / cls.file}:1: its columns are {','.join(columns)}")
            rows = []
            for cells in reader:
                if len(cells) != len(columns):
                    what = f"{len(cells)} cells; {len(columns)} are needed: quote those with commas"
                    raise BadTable(f"{FOLDER / cls.file}:{reader.line_num}: {what}")
                rows.append(cls(**dict(zip(columns, cells, strict=True))))
        return rows


@dataclass(frozen=True)
class Claim(Row):
    """An idea of the sources, or a disagreement between them."""

    file = "afirmaciones.csv"
    unique = ("id",)
    id: str
    idea: str

    @property
    def target(self) -> str:
        """The label of the passage that works on it."""
        return f"idea-{self.id.lower().replace('.', '-')}"

    @property
    def source(self) -> str:
        """`S0` to `S4`, or `D`."""
        return self.id.partition(".")[0] if self.id.startswith("S") else "D"


@dataclass(frozen=True)
class Term(Row):
    """A word of the glossary; `ingles` and `formula` (LaTeX) may be empty."""

    file = "terminos.csv"
    unique = ("termino",)
    termino: str
    ingles: str
    formula: str
    definicion: str


@dataclass(frozen=True)
class Figure(Row):
    """A figure from outside; one that two pages use has two rows, alike but for the page."""

    file = "cifras.csv"
    unique = ("cifra", "pagina")
    cifra: str
    fuente: str
    ano: str
    certeza: str


@dataclass(frozen=True)
class Reference:
    """The tables as Markdown, which the directive ``lista`` puts on a page or in its notebook.

    Attributes:
        root: The folder of ``_toc.yml``.
        pages: All pages, in the order of the book.
    """

    root: Path
    pages: Sequence[Page]

    def listed(self, what: str) -> str:
        """The Markdown of a directive ``lista``.

        Args:
            what: Its argument: `terminos`, `cifras` or `afirmaciones S0`.

        Raises:
            BadTable: A table cannot be read.
            LookupError: There is no such list, or a row names a page that is not there.
        """
        name, _, source = what.partition(" ")
        if name == "afirmaciones":
            return self.claims(source)
        try:
            return {"terminos": self.glossary_list, "cifras": self.outside_figures}[name]()
        except KeyError:
            raise LookupError(f"no hay ninguna lista llamada «{name}»") from None

    def glossary(self) -> str:
        """The terms in alphabetical order, each a line and its indented explanation."""
        return "\n\n".join(f"{name}\n  {text}" for name, text in self._terms())

    def glossary_list(self) -> str:
        """The same as a list, for where no directive works."""
        return "\n".join(f"- **{name}**: {text}" for name, text in self._terms())

    def _terms(self) -> Iterator[tuple[str, str]]:
        for term in sorted(Term.read(self.root), key=lambda term: _plain(term.termino)):
            formula = f" Fórmula: ${term.formula}$." if term.formula else ""
            english = f" En inglés, *{term.ingles}*." if term.ingles else ""
            text = term.definicion.rstrip(".")
            place = f"{{doc}}`{self._title(term.pagina)} </book/{term.pagina}>`"
            yield term.termino, f"{text}.{formula}{english} Aparece en {place}."

    def claims(self, source: str) -> str:
        """The ideas of one source, each with the passage that works on it.

        Args:
            source: `S0` to `S4`, or `D` for the disagreements.
        """
        claims = sorted(Claim.read(self.root), key=lambda claim: _in_order(claim.id))
        rows = [
            [claim.idea, f"{{ref}}`{self._title(claim.pagina)} <{claim.target}>`"]
            for claim in claims
            if claim.source == source
        ]
        return _table(["Idea", "Dónde se trabaja"], rows)

    def outside_figures(self) -> str:
        """The figures from outside, page after page."""
        figures = Figure.read(self.root)
        places: dict[tuple[str, str], list[str]] = {}
        for page in self.pages:
            for f in figures:
                if page.docname == f"book/{f.pagina}":
                    line = (f.cifra, f"{f.fuente}, {f.ano}; {f.certeza}")
                    places.setdefault(line, []).append(f"{{doc}}`{page.title} </{page.docname}>`")
        rows = [[*line, ", ".join(links)] for line, links in places.items()]
        return _table(["Cifra", "Fuente, año y certeza", "Dónde"], rows)

    def _title(self, name: str) -> str:
        for page in self.pages:
            if page.docname == f"book/{name}":
                return page.title
        raise LookupError(f"no hay ninguna página llamada «{name}»")


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()


def _in_order(name: str) -> list[tuple[int, str]]:
    """S0.2 before S0.10, S0.13a before S0.13b."""
    parts = re.findall(r"\d+|\D+", name)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]


# What ``make check`` refuses


def reference_problems(
    root: Path, pages: Sequence[Page], exercises: Mapping[str, Exercise]
) -> Iterator[tuple[Path, str]]:
    """Find what the tables and the pages say of each other and does not hold.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages of the book.
        exercises: Those of the bank, by id: a page says what its exercises say.

    Yields:
        The file to mend, and what is wrong.
    """
    known = {page.docname.removeprefix("book/"): page for page in pages}
    prose = {name: _prose(page, exercises) for name, page in known.items()}
    for table, check in CHECKS:
        path = root / FOLDER / table.file
        try:
            rows = table.read(root)
        except BadTable as error:
            yield path, str(error)
            continue
        for row in rows:
            page = known.get(row.pagina)
            if page is None:
                yield path, f"{row.pagina} is not a page of the book"
            else:
                for message in check(row, page, prose[row.pagina]):
                    yield path, message
        yield from ((path, message) for message in _twice(rows))
    named = {claim.target: claim.pagina for claim in _readable(root)}
    for name, page in known.items():
        for target in sorted(_targets(page)):
            if named.get(target) != name:
                yield page.path, f"({target})= has no row for this page in {Claim.file}"


def _readable(root: Path) -> list[Claim]:
    try:
        return Claim.read(root)
    except BadTable:
        return []  # told where the table is checked


def _twice(rows: Sequence[Row]) -> Iterator[str]:
    seen: set[str] = set()
    for row in rows:
        name = ", ".join(getattr(row, column) for column in row.unique)
        if name in seen:
            yield f"«{name}» stands there twice"
        seen.add(name)


def _claim_problems(claim: Claim, page: Page, prose: str) -> Iterator[str]:
    if claim.target not in _targets(page):
        yield f"{claim.id}: write ({claim.target})= before its passage on {page.docname}"


def _term_problems(term: Term, page: Page, prose: str) -> Iterator[str]:
    if _words(term.termino) not in _words(prose):
        yield f"{page.docname} never says «{term.termino}»"


def _figure_problems(figure: Figure, page: Page, prose: str) -> Iterator[str]:
    said = _words(prose)
    for what in (figure.fuente, figure.ano):
        if _words(what) not in said:
            yield f"«{figure.cifra}»: {page.docname} never says «{what}»"
    numbers = set(_NUMBER.findall(said))
    for number in _NUMBER.findall(_words(figure.cifra)):
        if number not in numbers:
            yield f"«{figure.cifra}»: {page.docname} never says {number}"
    if figure.certeza not in CERTAINTIES:
        yield f"«{figure.cifra}»: {figure.certeza!r} is none of {', '.join(CERTAINTIES)}"


CHECKS: tuple[tuple[type[Row], Callable[..., Iterator[str]]], ...] = (
    (Claim, _claim_problems),
    (Term, _term_problems),
    (Figure, _figure_problems),
)


def _targets(page: Page) -> set[str]:
    return {
        name
        for block in walk(page.blocks)
        if isinstance(block, Text)
        for name in _TARGET.findall(block.text)
    }


def _prose(page: Page, exercises: Mapping[str, Exercise]) -> str:
    said = [block.text for block in walk(page.blocks) if isinstance(block, Text)]
    said += [figure.caption for figure in page.figures]
    for citation in page.exercises:
        if exercise := exercises.get(citation.id):
            said += _quietly(exercise)
    return " ".join(said)


def _quietly(exercise: Exercise) -> Iterable[str]:
    try:
        return [*texts(exercise, "0").values(), str(exercise.view_for())]
    except Exception:
        return []  # the exercise's own problem, told where it stands


def _words(text: str) -> str:
    return " ".join(_plain(re.sub(r"[*_`«»]", "", text)).split())
