"""Addresses that name their content: no browser ever shows a page with another build's styles.

Sphinx gives its own files such addresses, and leaves them behind in a page that it does not write
again; the theme's files have none. So all of them are written last, from what is in the site.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

from sphinx.application import Sphinx

_LINK = re.compile(r'((?:href|src)="(?:\.\./)*)(_static/[^"?#]+\.(?:css|js))(?:\?v=[^"]*)?"')


def register(app: Sphinx) -> None:
    """Write the addresses once all files are in the site.

    Args:
        app: The application being set up.
    """
    app.connect("build-finished", write, priority=800)


def write(app: Sphinx, error: Exception | None) -> None:
    """Name the content of every style sheet and script in the pages that load it.

    Args:
        app: The running application.
        error: What stopped the build, if anything.
    """
    if not error and app.builder.format == "html":
        name_contents(Path(app.outdir))


def name_contents(site: Path) -> None:
    """Rewrite the addresses in the pages of a built site.

    Args:
        site: Its folder; a page that already says the same is left as it is.
    """

    @cache
    def address(name: str) -> str:
        file = site / name
        return f"{name}?v={version(file.read_bytes())}" if file.is_file() else name

    for page in pages(site):
        text = page.read_text(encoding="utf-8")
        named = _LINK.sub(lambda link: f'{link[1]}{address(link[2])}"', text)
        if named != text:
            page.write_text(named, encoding="utf-8")


def named_addresses(site: Path) -> set[str]:
    """Return the addresses with a version that the pages of a site hold, from its root."""
    found: set[str] = set()
    for page in pages(site):
        links = _LINK.finditer(page.read_text(encoding="utf-8"))
        found.update(link[0][len(link[1]) : -1] for link in links)
    return found


def pages(site: Path) -> list[Path]:
    """Return the pages of the book in a built site: those that Sphinx has written."""
    return sorted([*site.glob("*.html"), *(site / "book").rglob("*.html")])


def version(content: bytes) -> str:
    """Eight hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()[:8]
