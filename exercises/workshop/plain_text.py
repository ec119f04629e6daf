"""Markdown as the text that one reads."""

from __future__ import annotations

import html
import re
from functools import cache

from exercises.engine.markdown import to_html, to_inline_html

_END_OF_BLOCK = re.compile(r"</(?:p|li|tr|pre)>")
_CELL = re.compile(r"</t[dh]>\s*<t[dh][^>]*>")
_TAG = re.compile(r"<[^>]+>")
_SPACES = re.compile(r" *\n[ \n]*|  +")


@cache
def plain(text: str) -> str:
    """Blocks of Markdown, a line each; HTML in them is text and stays so."""
    # The lines of the source mean nothing: what ends a line is the end of a block.
    written = to_html(text).replace("\n", " ").replace("<li>", "– ")
    lined = _TAG.sub("", _END_OF_BLOCK.sub("\n", _CELL.sub(" · ", written)))
    return html.unescape(_SPACES.sub(lambda gap: "\n" if "\n" in gap[0] else " ", lined)).strip()


def plain_line(text: str) -> str:
    """A line of Markdown."""
    return html.unescape(_TAG.sub("", to_inline_html(text)))
