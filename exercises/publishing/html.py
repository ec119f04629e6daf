"""What the built site leaves out: scripts no page needs, English words, unused files."""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from exercises.publishing import assets
from exercises.publishing.figures import ChartNode
from exercises.publishing.nodes import (
    ExerciseNode,
    ExportNode,
    HandInNode,
    ProgressNode,
    ResumeNode,
)

#: Scripts Sphinx puts on every page and only the search page uses.
SEARCH_SCRIPTS = {"doctools.js", "sphinx_highlight.js", "translations.js"}

#: Files of the theme that no page links: icons, logos of launch buttons, parts of templates,
#: a sheet that does nothing but import another.
UNUSED = (
    "scripts/fontawesome.js",
    "vendor",
    "images",
    "sbt-webpack-macros.html",
    "webpack-macros.html",
    "styles/theme.css",
)

REDIRECT = """<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="refresh" content="0; url={address}"><link rel="canonical" href="{address}"></head>
<body><p><a href="{address}">{title}</a></p></body></html>
"""


def register(app: Sphinx) -> None:
    """Filter the page's resources last of all, and tidy up after the build.

    Args:
        app: The application being set up.
    """
    app.connect("html-page-context", keep_what_the_page_uses, priority=950)
    app.connect("build-finished", tidy)


def keep_what_the_page_uses(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Drop style sheets and scripts the page does not use.

    Args:
        app: The running application.
        pagename: The page.
        templatename: Its template.
        context: What the template sees, changed in place.
        doctree: The page's document; None for pages Sphinx makes itself.
    """
    unused = set() if pagename == "search" else set(SEARCH_SCRIPTS)
    if not (has(doctree, ExerciseNode) or has(doctree, ExportNode)):
        unused |= {"ejercicio.js"}
        if not (has(doctree, ProgressNode) or has(doctree, HandInNode)):
            unused |= {"ejercicio.css"}
    if not has(doctree, ChartNode):
        unused |= {"figuras.js", "figuras.css"}
    if not has(doctree, ProgressNode):
        unused |= {"progreso.js", "progreso.css"}
    if not has(doctree, HandInNode):
        unused |= {"entrega.js"}
    if not (has(doctree, HandInNode) or has(doctree, ExerciseNode)):
        unused |= {"entrega.css"}
    if not has(doctree, ResumeNode):
        unused |= {"te_quedaste.js"}
    for kind in ("css_files", "script_files"):
        context[kind] = [file for file in context[kind] if basename(file) not in unused]


def has(doctree: nodes.document | None, kind: type[nodes.Element]) -> bool:
    """Say whether a page holds a node of a kind."""
    return doctree is not None and next(iter(doctree.findall(kind)), None) is not None


def basename(file: Any) -> str:
    """Return the name of a linked file; empty for a script written in the page."""
    return str(getattr(file, "filename", file) or "").rpartition("/")[2]


def tidy(app: Sphinx, error: Exception | None) -> None:
    """Lead from the root to the first page and remove what nothing links.

    Args:
        app: The running application.
        error: What stopped the build, if anything.
    """
    if error or app.builder.format != "html":
        return
    output = Path(app.outdir)
    address = app.builder.get_target_uri(app.config.root_doc)
    page = REDIRECT.format(title=escape(app.config.html_title), address=escape(address))
    (output / "index.html").write_text(page, encoding="utf-8")
    remove_what_is_gone(app, output)
    for name in UNUSED:
        path = output / "_static" / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for path in (output / "_static").rglob("*.map"):
        path.unlink()


def remove_what_is_gone(app: Sphinx, output: Path) -> None:
    """Delete from the site the pages, notebooks and data that no longer exist.

    Args:
        app: The running application.
        output: The site.
    """
    for page in (output / "book").rglob("*.html"):
        if page.relative_to(output).with_suffix("").as_posix() not in app.env.found_docs:
            page.unlink()
    for name in assets.FILES_BY_CONTENT:
        kept = assets.generated_folder(app) / name
        for path in (output / "_static" / name).rglob("*.*"):
            if not (kept / path.relative_to(output / "_static" / name)).exists():
                path.unlink()
