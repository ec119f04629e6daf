"""Files the site carries beside its pages, written at build and never committed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pydata_sphinx_theme
from sphinx.application import Sphinx
from sphinx.util import logging

import datasets
from datasets.editions import FIRST_EDITION
from datasets.exports import shipped
from datasets.files import csv_path, to_csv
from exercises.component import bundle
from exercises.engine.registry import Registry
from exercises.publishing import figures, live_python, progress
from exercises.publishing.notebooks import ConversionError, write_notebooks
from exercises.publishing.pages import Page, UnreadablePage, read_pages
from exercises.publishing.plan import plan_document, plan_lines

logger = logging.getLogger(__name__)

HERE = Path(__file__).parent
#: Folders whose files come and go with the pages and the data sets.
FILES_BY_CONTENT = ("cuadernos", "datos")
#: Before anything is painted: turning a page must not flash its notes on the wall.
AT_ONCE = (
    "try{if(sessionStorage.getItem('curso:proyector')==='1')"
    "document.documentElement.classList.add('proyector')}catch{}"
)
#: Only in the instructor's build.
PROJECTOR = ("proyector.css", "proyector.js")
THEME_CSS = "styles/pydata-sphinx-theme.css"

_ICON_FONTS = re.compile(r"@font-face\{[^{}]*Font Awesome[^{}]*\}")
_ICON_RULES = re.compile(r"(?:\.fa[\w-]*(?:::?[\w-]+)?,?)+\{[^{}]*\}")


def register(app: Sphinx) -> None:
    """Write the files before the pages, and link those that pages use.

    Args:
        app: The application being set up.
    """
    app.connect("builder-inited", write_all)


def generated_folder(app: Sphinx) -> Path:
    """Where the generated files wait to be copied into the site."""
    return Path(app.doctreedir).resolve().parent / ".estaticos"


def write_all(app: Sphinx) -> None:
    """Write every generated file to a static folder of its own.

    Args:
        app: The running application; its list of static folders grows by one.
    """
    if app.builder.format != "html":
        return
    folder = generated_folder(app)
    for name in FILES_BY_CONTENT:
        shutil.rmtree(folder / name, ignore_errors=True)
    edition = app.config.curso_edicion
    pages = pages_of(app)
    course = course_outline(app, pages)
    about = {name: course[name] for name in ("course", "content")}
    write(folder / "ejercicio.js", partial(bundle.classic_script, **about))
    write(folder / "ejercicio.css", bundle.stylesheet)
    write(folder / "mi_plan.js", partial(plan_script, app, pages))
    write(folder / "progreso.js", partial(bundle.progress_script, course))
    write(folder / "progreso.css", bundle.progress_stylesheet)
    write(folder / "entrega.js", partial(bundle.hand_in_script, course))
    write(folder / "entrega.css", bundle.hand_in_stylesheet)
    write(folder / "te_quedaste.js", partial(bundle.resume_script, progress.places(course)))
    write(folder / "figuras.js", figures_script)
    write(folder / "figuras.css", figures.colour_rules)
    write(folder / THEME_CSS, theme_css_without_icons)
    # Two seconds of work, so it is done again only when what it is made from changes.
    made_from, mark = figures.vega_ingredients(), folder.with_name(".vega")
    if (
        not (folder / "vega.js").exists()
        or not mark.exists()
        or mark.read_text(encoding="utf-8") != made_from
    ):
        write(folder / "vega.js", figures.vega_script)
        write(mark, lambda: made_from)
    for name in datasets.nombres():
        write(folder / "datos" / f"{name}.csv", partial(csv_text, name, edition))
    for name in shipped.names():
        export = partial(export_bytes, name, edition)
        write(folder / "datos" / shipped.FOLDER / f"{name}.csv", export)
    write_lesson_notebooks(app, folder / "cuadernos")
    app.config.html_static_path.append(str(folder))
    app.add_css_file("figuras.css")
    app.add_css_file("ejercicio.css")
    app.add_css_file("progreso.css")
    app.add_css_file("entrega.css")
    app.add_js_file("figuras.js", loading_method="defer")
    app.add_js_file("mi_plan.js", loading_method="defer")
    app.add_js_file("progreso.js", loading_method="defer")
    app.add_js_file("te_quedaste.js", loading_method="defer")
    app.add_js_file("entrega.js", loading_method="defer")
    app.add_js_file("ejercicio.js", loading_method="defer", **live_python.script_attributes(app))
    if app.config.curso_docente:
        for name in PROJECTOR:
            write(folder / name, partial((HERE / "static" / name).read_text, encoding="utf-8"))
        app.add_css_file("proyector.css")
        app.add_js_file(None, body=AT_ONCE)
        app.add_js_file("proyector.js", loading_method="defer")


def write_lesson_notebooks(app: Sphinx, folder: Path) -> None:
    """Write each page as a notebook, where the exercises with code send the learner.

    Args:
        app: The running application.
        folder: Where; one folder a part.
    """
    try:
        write_notebooks(
            Path(app.srcdir), folder, bank=app.config.curso_banco, edition=app.config.curso_edicion
        )
    except ConversionError as error:
        for problem in str(error).splitlines():
            logger.warning("%s", problem)


def pages_of(app: Sphinx) -> list[Page]:
    """Return the pages; none where one cannot be read, which is told where it is read."""
    try:
        return read_pages(Path(app.srcdir))
    except (UnreadablePage, FileNotFoundError):
        return []


def course_outline(app: Sphinx, pages: Sequence[Page]) -> dict[str, Any]:
    """Return what this book consists of, for the scripts of the learner's progress.

    Args:
        app: The running application.
        pages: All of them.
    """
    registry = Registry(app.config.curso_banco)
    return progress.outline(Path(app.srcdir), pages, registry, app.config.curso_edicion)


def plan_script(app: Sphinx, pages: Sequence[Page]) -> str:
    """Return the script of the learner's plan, which knows the lines of this book.

    Args:
        app: The running application.
        pages: All of them.
    """
    edition = app.config.curso_edicion
    registry = Registry(app.config.curso_banco)
    lines = list(plan_lines(pages, registry, edition))
    return bundle.plan_script(edition, lines, plan_document(pages, registry, edition))


def write(path: Path, content: Callable[[], str | bytes]) -> None:
    """Write a file unless it already says the same, so that browsers keep their copy.

    Args:
        path: Where; its folder is made.
        content: Gives the text, in UTF-8 unless it comes as bytes.
    """
    given = content()
    data = given.encode() if isinstance(given, str) else given
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def figures_script() -> str:
    """Return the script of the figures, which knows where Vega is."""
    script = (HERE / "static" / "figuras.js").read_text(encoding="utf-8")
    return script.replace("vega.js", figures.vega_address())


def theme_css_without_icons() -> str:
    """Return the theme's style sheet without its two thousand icons.

    The course draws its few icons as SVG: a third of the sheet and three fonts are not needed.

    Returns:
        CSS that replaces the theme's.
    """
    theme = Path(pydata_sphinx_theme.__file__).parent / "theme" / "pydata_sphinx_theme" / "static"
    css = (theme / THEME_CSS).read_text(encoding="utf-8")
    return _ICON_RULES.sub("", _ICON_FONTS.sub("", css))


def csv_text(name: str, edition: str) -> str:
    """Return a data set as the file a learner downloads.

    Args:
        name: The data set.
        edition: Its edition.

    Returns:
        CSV, in the shape of the shipped files.
    """
    if edition == FIRST_EDITION:
        return csv_path(name).read_text(encoding="utf-8")
    return to_csv(datasets.cargar(name, edition), datasets.ficha(name).columns).decode()


def export_bytes(name: str, edition: str) -> bytes:
    """Return a file in a network's format, in its own encoding.

    Args:
        name: The file.
        edition: Its edition.
    """
    return Path(datasets.archivo(name, edition)).read_bytes()
