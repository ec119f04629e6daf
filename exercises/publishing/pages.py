"""Reads the pages without Sphinx: what they cite, name and show, in the order of the book.

Serves ``make check``, which must take a second, and the making of notebooks.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}|:{3,})[ \t]*(.*?)[ \t]*$")
_DIRECTIVE = re.compile(r"^\{([a-zA-Z][\w:-]*)\}[ \t]*(.*)$")
_TARGET = re.compile(r"^\(([^()\s]+)\)=\s*$")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")

#: Directives whose body is Markdown: what is inside counts as being on the page.
CONTAINERS = {
    "admonition", "attention", "caution", "danger", "error", "hint", "important", "note",
    "seealso", "tip", "warning", "docente",
}  # fmt: skip


class UnreadablePage(ValueError):
    """A page, or part of one, cannot be read.

    Attributes:
        line: Where, counted from 1.
        what: What is wrong there, in one sentence.
        path: The page; None while only a part of it is being read.
    """

    def __init__(self, line: int, what: str, path: Path | None = None):
        super().__init__(f"{path}:{line}: {what}" if path else f"line {line}: {what}")
        self.line, self.what, self.path = line, what, path


@dataclass(frozen=True)
class Text:
    """Markdown that is not inside a directive; ``line`` is its first, counted from 1."""

    line: int
    text: str


@dataclass(frozen=True)
class Fence:
    """A block of code that is shown and not run."""

    line: int
    text: str


@dataclass(frozen=True)
class Directive:
    """A directive: its options, its raw body and, for containers, the blocks inside.

    ``line`` and ``end`` are those of its fences, counted from 1.
    """

    line: int
    end: int
    name: str
    argument: str
    options: dict[str, Any]
    body: str
    blocks: tuple[Block, ...] = ()

    @property
    def tags(self) -> set[str]:
        """The tags of a code cell."""
        return set(self.options.get("tags") or [])


Block = Text | Fence | Directive


@dataclass(frozen=True)
class Citation:
    """An exercise on a page."""

    id: str
    line: int


@dataclass(frozen=True)
class Figure:
    """A figure on a page.

    Attributes:
        name: Its target, ``fig-…``; empty if it has none.
        caption: Markdown; empty if it has none.
        description: Alternative text as far as the source says it; empty if it has none.
        line: Where it is written.
    """

    name: str
    caption: str
    description: str
    line: int


@dataclass(frozen=True)
class Page:
    """A page of the book.

    Attributes:
        path: The file.
        docname: Its path from the root of the book, without suffix.
        blocks: All it holds, in order.
        sections: Title of the heading after each target, by target.
    """

    path: Path
    docname: str
    blocks: tuple[Block, ...]
    sections: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The first heading."""
        for block in self.blocks:
            if isinstance(block, Text):
                for heading in headings(block):
                    return heading
        return self.docname

    @property
    def exercises(self) -> tuple[Citation, ...]:
        """The exercises the learner finds, in order."""
        return tuple(
            Citation(d.argument, d.line) for d in directives(self.blocks) if d.name == "ejercicio"
        )

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return tuple(f for d in directives(self.blocks) if (f := figure_of(d)) is not None)


def read_pages(root: Path) -> list[Page]:
    """Read every page of the table of contents.

    Args:
        root: The folder of ``_toc.yml``.

    Returns:
        The pages, in the order of the book.

    Raises:
        FileNotFoundError: The table of contents names a page that does not exist.
        UnreadablePage: A page cannot be read.
    """
    return [read_page(root, docname) for docname in docnames(root)]


def docnames(root: Path) -> list[str]:
    """Return the pages the table of contents names, in order.

    Args:
        root: The folder of ``_toc.yml``.

    Returns:
        Paths from ``root`` without suffix.
    """
    toc = yaml.safe_load((root / "_toc.yml").read_text(encoding="utf-8"))
    return [toc["root"], *_files(toc)]


def parts(root: Path) -> dict[str, list[str]]:
    """Return the pages of each part, by its caption, in order.

    Args:
        root: The folder of ``_toc.yml``.
    """
    toc = yaml.safe_load((root / "_toc.yml").read_text(encoding="utf-8"))
    return {part["caption"]: list(_files(part)) for part in toc.get("parts", [])}


def _files(entry: dict[str, Any]) -> Iterator[str]:
    for kind in ("parts", "chapters", "sections"):
        for child in entry.get(kind, []):
            if "file" in child:
                yield child["file"]
            yield from _files(child)


def read_page(root: Path, docname: str) -> Page:
    """Read one page.

    Args:
        root: The folder of ``_toc.yml``.
        docname: The page, from ``root``, without suffix.

    Returns:
        The page.

    Raises:
        FileNotFoundError: There is no such page.
        UnreadablePage: The options of a directive, or the code of a figure, have a fault.
    """
    path = root / f"{docname}.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    start = _front_matter_end(lines)
    try:
        blocks = tuple(parse(lines[start:], start + 1))
        for directive in directives(blocks):
            figure_of(directive)
    except UnreadablePage as error:
        raise UnreadablePage(error.line, error.what, path) from error
    sections: dict[str, str] = {}
    for block in walk(blocks):
        if isinstance(block, Text):
            _note_sections(block, sections)
    return Page(path, docname, blocks, sections)


def _front_matter_end(lines: list[str]) -> int:
    if lines and lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() == "---":
                return number + 1
    return 0


def _note_sections(text: Text, sections: dict[str, str]) -> None:
    waiting: list[str] = []
    for line in text.text.splitlines():
        if found := _TARGET.match(line):
            waiting.append(found[1])
        elif found := _HEADING.match(line):
            sections.update(dict.fromkeys(waiting, found[2]))
            waiting = []
        elif line.strip():
            waiting = []


def parse(lines: list[str], first_line: int) -> Iterator[Block]:
    """Split Markdown into text, code and directives.

    Args:
        lines: The lines.
        first_line: Number of the first, for messages.

    Yields:
        The blocks, in order.

    Raises:
        UnreadablePage: The options of a directive have a fault.
    """
    text: list[str] = []
    text_line = first_line
    position = 0
    while position < len(lines):
        opening = _FENCE.match(lines[position])
        if not opening:
            text.append(lines[position])
            position += 1
            continue
        if "".join(text).strip():
            yield Text(text_line, "\n".join(text))
        end = _closing(lines, position, opening[1])
        yield _fenced(lines[position:end], first_line + position, opening[2])
        position = min(end + 1, len(lines))
        text, text_line = [], first_line + position
    if "".join(text).strip():
        yield Text(text_line, "\n".join(text))


def _closing(lines: list[str], opening: int, fence: str) -> int:
    for number in range(opening + 1, len(lines)):
        found = _FENCE.match(lines[number])
        if found and not found[2] and found[1][0] == fence[0] and len(found[1]) >= len(fence):
            return number
    return len(lines)


def _fenced(lines: list[str], line: int, info: str) -> Block:
    found = _DIRECTIVE.match(info)
    if not found:
        fence = _FENCE.match(lines[0])
        assert fence
        return Fence(line, "\n".join([*lines, fence[1]]))
    try:
        options, used = _options(lines[1:])
    except yaml.YAMLError as error:
        what = f"the options of {found[1]} cannot be read: {' '.join(str(error).split())}"
        raise UnreadablePage(line, what) from error
    body = lines[1 + used :]
    blocks = tuple(parse(body, line + 1 + used)) if found[1] in CONTAINERS else ()
    end = line + len(lines)
    return Directive(line, end, found[1], found[2], options, "\n".join(body).strip("\n"), blocks)


def _options(lines: list[str]) -> tuple[dict[str, Any], int]:
    """Read the options of a directive: ``:key: value`` lines or a ``---`` block, both YAML."""
    if lines and lines[0].strip() == "---":
        end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
        return yaml.safe_load("\n".join(lines[1:end])) or {}, end + 1
    used = 0
    while used < len(lines) and lines[used].startswith(":") and not _FENCE.match(lines[used]):
        used += 1
    return yaml.safe_load("\n".join(line[1:] for line in lines[:used])) or {}, used


def without_notebook_cells(source: str) -> str:
    """Blank out the cells that only the notebook has, keeping the number of every line.

    Args:
        source: A whole page.

    Returns:
        The page as the site shows it.
    """
    lines = source.splitlines()
    start = _front_matter_end(lines)
    for block in parse(lines[start:], start + 1):
        if isinstance(block, Directive) and "solo-cuaderno" in block.tags:
            lines[block.line - 1 : block.end] = [""] * (block.end - block.line + 1)
    return "\n".join(lines) + "\n"


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Give all blocks, those inside others too, except what only the instructor sees.

    Args:
        blocks: Where to start.

    Yields:
        The blocks, in order.
    """
    for block in blocks:
        yield block
        if isinstance(block, Directive) and block.name != "docente":
            yield from walk(block.blocks)


def headings(text: Text) -> Iterator[str]:
    """Give the titles of the sections that begin in a text, in order."""
    return (found[2] for line in text.text.splitlines() if (found := _HEADING.match(line)))


def directives(blocks: tuple[Block, ...]) -> Iterator[Directive]:
    """Give all directives, those inside others too."""
    return (block for block in walk(blocks) if isinstance(block, Directive))


def figure_of(directive: Directive) -> Figure | None:
    """Return the figure a directive shows.

    Args:
        directive: Any directive.

    Returns:
        The figure, or None when it shows none.

    Raises:
        UnreadablePage: Its code has a fault.
    """
    if directive.name == "figure":
        options = directive.options
        return Figure(
            str(options.get("name") or ""), directive.body, str(options.get("alt") or ""),
            directive.line,
        )  # fmt: skip
    if directive.name != "code-cell" or "solo-cuaderno" in directive.tags:
        return None
    figure = (directive.options.get("mystnb") or {}).get("figure")
    if not figure:
        return None
    caption = str(figure.get("caption") or "").strip()
    try:
        description = description_in(directive.body)
    except SyntaxError as error:
        what = f"the code of the figure cannot be read: {error.msg}"
        raise UnreadablePage(directive.line, what) from error
    return Figure(str(figure.get("name") or ""), caption, description, directive.line)


def description_in(source: str) -> str:
    """Find the alternative text a cell gives its chart.

    Args:
        source: Python.

    Returns:
        The text, with ``…`` where the data fill it in; empty if there is none.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.keyword) and node.arg == "description":
            if isinstance(node.value, ast.Constant):
                return str(node.value.value)
            if isinstance(node.value, ast.JoinedStr):
                parts = node.value.values
                return "".join(str(p.value) if isinstance(p, ast.Constant) else "…" for p in parts)
            return "…"
    return ""
