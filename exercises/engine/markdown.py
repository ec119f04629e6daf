"""The one Markdown renderer: statements, hints and feedback, on the page and in the notebook."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

_UNIT_SPACE = re.compile(r"(?<=\d) (?=[%€])")


@cache
def _renderer():
    from markdown_it import MarkdownIt

    parser = MarkdownIt("zero", {"html": False})
    return parser.enable(
        ["emphasis", "backticks", "escape", "entity", "list", "newline", "table", "fence"]
    )


def prepare(text: str) -> str:
    """Keep a number and its sign together: `38 %` never breaks between lines."""
    return _UNIT_SPACE.sub("\u00a0", text)


def to_html(text: str) -> str:
    """Render paragraphs, emphasis, code, lists and tables; HTML in the text is shown as text."""
    return _renderer().render(prepare(text)).strip()


def to_inline_html(text: str) -> str:
    """Render one line, without a paragraph around it."""
    return _renderer().renderInline(prepare(text)).strip()


@dataclass(frozen=True)
class Rendering:
    """In what form an answer key holds its texts: blocks (messages) and lines (labels)."""

    format: str
    block: Callable[[str], str]
    inline: Callable[[str], str]


PLAIN = Rendering("markdown", str, str)
HTML = Rendering("html", to_html, to_inline_html)
