"""Pages → notebooks, by an allow-list: what is not on it is an error, never a surprise.

Each directive and role has one notebook form, given where it is converted. Nothing of the
instructor's reaches a notebook, and no solution does: an exercise becomes a call by its id.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

import datasets
from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.code import Code
from exercises.engine.registry import BrokenExercise, Registry, UnknownExercise
from exercises.progress.outline import LESSONS
from exercises.publishing import learner_copies, progress, recall
from exercises.publishing.agenda import BadAgenda, read_agenda
from exercises.publishing.instructor import NOT_HERE, cards, marks
from exercises.publishing.minutes import minutes_text, task_of, ways_through
from exercises.publishing.pages import (
    Block,
    Directive,
    Fence,
    Page,
    Text,
    UnreadablePage,
    figure_of,
    read_pages,
)
from exercises.publishing.reference import BadTable, Reference
from exercises.publishing.values import UnknownValueError, cifra

SETUP = """\
# Esta celda trae el curso. Ejecuta todas con Mayús+Intro, de arriba abajo.
# En cualquier celda: mi_progreso() enseña lo que llevas y entregar() hace tu entrega.
from exercises import alt, cargar, ejercicio, entregar, mi_progreso"""

#: Title of the admonitions that carry none of their own.
ADMONITIONS = {
    "admonition": "", "attention": "Atención", "caution": "Cuidado", "danger": "Peligro",
    "error": "Error", "hint": "Pista", "important": "Importante", "note": "Nota",
    "seealso": "Véase también", "tip": "Consejo", "warning": "Aviso",
}  # fmt: skip

_TARGET_LINE = re.compile(r"^\([^()\s]+\)=[ \t]*\n?", re.MULTILINE)
_ATTRIBUTES_LINE = re.compile(r"^\{[.#][^{}]*\}[ \t]*\n", re.MULTILINE)
_ROLE = re.compile(r"\{([a-zA-Z][\w:-]*)\}`([^`]+)`")
_TITLED = re.compile(r"^(.*\S)\s*<([^<>]+)>$", re.DOTALL)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^()\s]+)\)")
_QUESTION = re.compile(r"^(\S.*)\n+: +(.+(?:\n +.+)*)", re.MULTILINE)
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)


class ConversionError(ValueError):
    """Pages cannot be read or hold something without a notebook form; the message lists it."""


@dataclass
class Course:
    """What converting a page needs to know of the others.

    Attributes:
        root: The folder of ``_toc.yml``.
        registry: The exercises.
        edition: The edition whose values fill the pages.
        pages: All pages, in the order of the book.
        problems: What could not be converted, ``file:line: what``.
    """

    root: Path
    registry: Registry
    edition: str
    pages: list[Page]
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sections = {t: title for p in self.pages for t, title in p.sections.items()}
        self.documents = {page.docname: page for page in self.pages}
        names = [f.name for page in self.pages for f in page.figures if f.caption]
        self.figure_numbers = {name: n for n, name in enumerate(names, start=1)}

    def title(self, exercise: Exercise) -> str:
        """What an exercise is called in this edition."""
        return exercise.text(exercise.title, self.edition)

    def problem(self, page: Page, line: int, what: str) -> str:
        """Note what could not be converted.

        Args:
            page: Where.
            line: The line, counted from 1.
            what: The sentence, in Spanish.

        Returns:
            No text, to be put in its place.
        """
        self.problems.append(f"{page.path}:{line}: {what}")
        return ""


def write_notebooks(
    root: Path, output: Path, bank: str = "exercises.bank", edition: str = "0"
) -> list[Path]:
    """Write one notebook a page.

    Args:
        root: The folder of ``_toc.yml``.
        output: Where the notebooks go, by part.
        bank: The package of the exercises.
        edition: The edition whose values fill the pages.

    Returns:
        The files; one that a learner edited is never overwritten.

    Raises:
        ConversionError: Something has no notebook form; nothing is written then.
    """
    try:
        pages = read_pages(root)
    except (UnreadablePage, FileNotFoundError) as error:
        raise ConversionError(str(error)) from error
    course = Course(root, Registry(bank), edition, pages)
    notebooks = [(page, convert(course, page)) for page in course.pages]
    if course.problems:
        raise ConversionError("\n".join(course.problems))
    written = []
    for page, notebook in notebooks:
        path = output.joinpath(*page.path.relative_to(root).parts[-2:]).with_suffix(".ipynb")
        learner_copies.place(notebook, path)
        written.append(path)
    lessons = progress.lessons(root, pages, course.registry)
    (output / LESSONS).write_text(json.dumps(lessons, ensure_ascii=False), encoding="utf-8")
    return written


def convert(course: Course, page: Page) -> nbformat.NotebookNode:
    """Make the notebook of a page.

    Args:
        course: The other pages and the exercises; problems are noted there.
        page: The page.

    Returns:
        A notebook without outputs whose cell ids depend on the page alone.
    """
    lesson = list(_merged(_convert_blocks(course, page, page.blocks)))
    setup = SETUP
    if any("cargar_exportacion(" in cell["source"] for cell in lesson):
        setup = setup.replace("cargar, ", "cargar, cargar_exportacion, ")
    if course.edition != "0":
        word = json.dumps(course.edition, ensure_ascii=False)  # any word: it may hold a quote
        setup = f'import os\n\nos.environ["EDICION"] = {word}\n\n{setup}'
    cells = [new_code_cell(setup), *lesson]
    for position, cell in enumerate(cells):
        cell["id"] = hashlib.sha256(f"{page.docname}/{position}".encode()).hexdigest()[:12]
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "title": page.title,
        "curso_pagina": f"{page.docname}.html",
    }
    notebook = new_notebook(cells=cells, metadata=metadata)
    learner_copies.sign(notebook)
    return notebook


Piece = str | nbformat.NotebookNode


def _merged(pieces: Iterator[Piece]) -> Iterator[nbformat.NotebookNode]:
    """Join neighbouring texts into one Markdown cell, a heading always starting a new one."""
    waiting: list[str] = []
    for piece in pieces:
        starts_section = isinstance(piece, str) and piece.lstrip().startswith("#")
        if waiting and (not isinstance(piece, str) or starts_section):
            yield new_markdown_cell("\n\n".join(waiting))
            waiting = []
        if isinstance(piece, str):
            waiting += [piece] if piece.strip() else []
        else:
            yield piece
    if waiting:
        yield new_markdown_cell("\n\n".join(waiting))


def _convert_blocks(course: Course, page: Page, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    for block in blocks:
        if isinstance(block, Text):
            yield from _split_sections(convert_text(course, page, block.text, block.line))
        elif isinstance(block, Fence):
            yield block.text
        elif block.name in DIRECTIVES:
            yield from DIRECTIVES[block.name](course, page, block)
        else:
            course.problem(
                page, block.line, f"la directiva «{block.name}» no tiene forma en cuaderno"
            )


def _split_sections(text: str) -> list[str]:
    return [part.strip("\n") for part in re.split(r"(?m)^(?=#{1,3} )", text) if part.strip()]


def convert_text(course: Course, page: Page, text: str, line: int) -> str:
    """Convert Markdown: targets go, roles and links inside the course become text.

    Args:
        course: Where names are looked up.
        page: The page, for messages.
        text: The Markdown.
        line: Number of its first line.

    Returns:
        Markdown that Jupyter shows as it should.
    """

    def line_of(position: int) -> int:
        return line + text.count("\n", 0, position)

    def role(found: re.Match[str]) -> str:
        convert_role = ROLES.get(found[1])
        if convert_role is None:
            return course.problem(
                page, line_of(found.start()), f"el papel «{found[1]}» no tiene forma en cuaderno"
            )
        try:
            return convert_role(course, page, found[2])
        except LookupError as error:
            return course.problem(page, line_of(found.start()), str(error.args[0]))

    # Code in a sentence is kept out of the way: a role is recognised by its braces, so it is not
    # code even though it has backticks.
    text_with_roles = _ROLE.sub(role, text)
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"\0{len(kept) - 1}\0"

    plain = _CODE_SPAN.sub(keep, text_with_roles)
    plain = _LINK.sub(lambda found: _link(course, page, found), plain)
    plain = _ATTRIBUTES_LINE.sub("", _TARGET_LINE.sub("", plain))
    return re.sub(r"\0(\d+)\0", lambda found: kept[int(found[1])], plain)


def _link(course: Course, page: Page, found: re.Match[str]) -> str:
    text, address = found[1], found[2]
    if re.match(r"[a-z]+:", address):
        return found[0]
    target, _, anchor = address.partition("#")
    if not target:
        return text or course.sections.get(anchor, anchor)
    path = (page.path.parent / target).resolve()
    for other in course.pages:
        if other.path.resolve() == path:
            folder = "" if other.path.parent == page.path.parent else f"../{path.parent.name}/"
            return f"[{text or other.title}]({folder}{path.stem}.ipynb)"
    return text


# Directives


def _admonition(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a quote with a bold title; an exercise inside stands after it."""
    title = block.argument if block.name == "admonition" else ADMONITIONS[block.name]
    quoted = [f"**{convert_text(course, page, title, block.line)}**"]
    others: list[Piece] = []
    for piece in _convert_blocks(course, page, block.blocks):
        if isinstance(piece, str) and not others:
            quoted.append(piece)
        else:
            others.append(piece)
    lines = "\n\n".join(quoted).splitlines()
    yield "\n".join(f"> {line}".rstrip() for line in lines)
    yield from others


def _nothing(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Leave no trace."""
    yield from ()


def _exercise(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a call by id; with code, statement, editable starter and check."""
    try:
        exercise = course.registry.get(block.argument)
    except (BrokenExercise, UnknownExercise) as error:
        course.problem(page, block.line, str(error))
        return
    if not isinstance(exercise, Code):
        yield new_code_cell(f'ejercicio("{exercise.id}")')
        return
    yield new_markdown_cell(f"### {course.title(exercise)}\n\n{exercise.statement(course.edition)}")
    yield new_code_cell(exercise.starter_source().rstrip("\n"))
    yield new_code_cell(f'ejercicio("{exercise.id}").comprobar({exercise.function_name})')


def _code_cell(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Stay a code cell, its caption under it; ``solo-pagina`` goes."""
    if "solo-pagina" in block.tags:
        return
    cell = new_code_cell(block.body)
    if {"hide-input", "remove-input"} & block.tags:
        cell["metadata"]["jupyter"] = {"source_hidden": True}
    yield cell
    figure = figure_of(block)
    if figure and figure.caption:
        yield _caption(course, page, figure.name, figure.caption, block.line)


def _figure(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become its alternative text and caption: the image stays in the site."""
    figure = figure_of(block)
    assert figure
    yield f"*{figure.description}*"
    yield _caption(course, page, figure.name, figure.caption, block.line)


def _caption(course: Course, page: Page, name: str, caption: str, line: int) -> str:
    number = course.figure_numbers.get(name, "")
    return f"**Figura {number}.** {convert_text(course, page, caption, line)}"


def _minutes(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the sentence."""
    cited = list(course.registry.those_of(citation.id for citation in page.exercises))
    yield f"**Tiempo:** {minutes_text(task_of(e) for e in cited)}."
    if essential := [course.title(e) for e in cited if e.essential]:
        yield f"**Lo esencial:** {' → '.join(essential)}."


def _card(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the card's text and a line a column."""
    try:
        card = datasets.ficha(block.argument)
    except datasets.UnknownDataset as error:
        course.problem(page, block.line, str(error))
        return
    columns = "\n".join(f"- `{column.name}`: {column.meaning}" for column in card.columns)
    yield f"{card.text}\n\n{columns}"


def _export(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a cell that reads our file, and says where to put one's own."""
    yield (
        "Sube tu archivo a la carpeta de este cuaderno y pon su nombre en lugar del nuestro. "
        "No sale de donde trabajas."
    )
    yield new_code_cell(f'tabla = cargar_exportacion("{block.argument}.csv")\ntabla.tail()')


def _list(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the list or the table, as the page has it."""
    try:
        text = Reference(course.root, course.pages).listed(block.argument)
    except (BadTable, LookupError) as error:
        course.problem(page, block.line, str(error))
        return
    yield convert_text(course, page, text, block.line)


def _ways(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the table."""
    text = ways_through(course.root, course.pages, course.registry)
    yield convert_text(course, page, text, block.line)


def _progress(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the lessons and their minutes; where one left off is told on the site alone."""
    if block.argument != progress.RESUME:
        text = ways_through(course.root, course.pages, course.registry)
        yield convert_text(course, page, text, block.line)
        yield new_code_cell("mi_progreso()")


def _hand_in(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the panel, in a cell."""
    yield new_code_cell("entregar()")


def _agenda(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the table."""
    try:
        agenda = read_agenda(block.body, course.pages, course.registry, course.edition)
    except BadAgenda as error:
        course.problem(page, block.line, str(error))
        return
    yield convert_text(course, page, agenda.markdown(), block.line)


def _cards(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a list."""
    try:
        texts = list(cards(course.registry, block.argument, course.edition))
    except (BrokenExercise, LookupError) as error:
        course.problem(page, block.line, str(error))
        return
    yield "\n".join(f"- {text}" for text in texts)


def _marks(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become the list."""
    try:
        yield marks(course.registry, block.argument, course.edition)
    except (BrokenExercise, LookupError) as error:
        course.problem(page, block.line, str(error))


def _elsewhere(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Say where it is: nothing of the instructor's reaches a notebook."""
    yield NOT_HERE


def _recall(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a list whose answers unfold, as Jupyter shows HTML."""
    yield f"**{recall.TITLE}**"
    for question, answer in _QUESTION.findall(block.body):
        text = convert_text(course, page, question, block.line)
        folded = convert_text(course, page, answer, block.line)
        yield f"<details><summary>{text}</summary>\n\n{folded}\n\n</details>"


def _math(course: Course, page: Page, block: Directive) -> Iterator[Piece]:
    """Become a formula between dollars."""
    yield f"$$\n{block.body}\n$$"


Converter = Callable[[Course, Page, Directive], Iterator[Piece]]
DIRECTIVES: dict[str, Converter] = {
    **dict.fromkeys(ADMONITIONS, _admonition),
    "docente": _nothing,
    "ejercicio": _exercise,
    "code-cell": _code_cell,
    "figure": _figure,
    "minutos": _minutes,
    "recorrido": _ways,
    "recuerda": _recall,
    "progreso": _progress,
    "entrega": _hand_in,
    "agenda": _agenda,
    "cartas": _cards,
    "marcas": _marks,
    "notas": _elsewhere,
    "solucionario": _elsewhere,
    "exportacion": _export,
    "ficha": _card,
    "lista": _list,
    "math": _math,
}


# Roles


def _cifra(course: Course, page: Page, content: str) -> str:
    """Become the value."""
    try:
        return cifra(course.registry, course.edition, content)
    except UnknownValueError as error:
        raise LookupError(str(error)) from error


def _titled(content: str) -> tuple[str, str]:
    found = _TITLED.match(content)
    return (found[1], found[2]) if found else ("", content)


def _reference(course: Course, page: Page, content: str) -> str:
    """Become the title of what it names."""
    text, target = _titled(content)
    if not text and target not in course.sections:
        raise LookupError(f"no hay ninguna sección llamada «{target}»")
    return text or course.sections[target]


def _figure_reference(course: Course, page: Page, content: str) -> str:
    """Become "Figura 3", as on the site."""
    text, target = _titled(content)
    if target not in course.figure_numbers:
        raise LookupError(f"no hay ninguna figura llamada «{target}»")
    return (text or "Figura %s").replace("%s", str(course.figure_numbers[target]))


def _document(course: Course, page: Page, content: str) -> str:
    """Become the title of the page."""
    text, target = _titled(content)
    if text:
        return text
    path = (page.path.parent / f"{target}.md").resolve()
    for other in course.pages:
        if other.docname == target.lstrip("/") or other.path.resolve() == path:
            return other.title
    raise LookupError(f"no hay ninguna página llamada «{target}»")


def _term(course: Course, page: Page, content: str) -> str:
    """Become the term as it is said in the sentence."""
    text, target = _titled(content)
    return text or target


def _inline_math(course: Course, page: Page, content: str) -> str:
    """Become a formula between dollars."""
    return f"${content}$"


ROLES: dict[str, Callable[[Course, Page, str], str]] = {
    "cifra": _cifra,
    "ref": _reference,
    "numref": _figure_reference,
    "doc": _document,
    "term": _term,
    "math": _inline_math,
}
