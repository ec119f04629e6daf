"""The nodes an exercise leaves in a page, and what each kind of output makes of them.

Answers, hints and messages travel as attributes: a node without text leaves nothing in the
search index.
"""

from __future__ import annotations

import json
from html import escape
from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from exercises.component import markup
from exercises.component.labels import LABELS
from exercises.publishing import figures


class ExerciseNode(nodes.General, nodes.Element):
    """An exercise: attribute ``key`` (JSON text); children, statement and view."""

    @property
    def key(self) -> dict[str, Any]:
        """The answer key."""
        return json.loads(self["key"])


class ControlsNode(nodes.General, nodes.Element):
    """Everything of an exercise after its statement and its view; no text."""


class CaptionNode(nodes.Part, nodes.TextElement):
    """The caption of a view, which is not numbered as the tables of the book are."""


class DownloadNode(nodes.General, nodes.Element):
    """A link to a data set's CSV: attributes ``name`` and ``label``."""


class ExportNode(nodes.General, nodes.Element):
    """The panel that reads a learner's own export: attributes ``name`` and ``edition``."""


class MinutesNode(nodes.General, nodes.Element):
    """The place of the page's minutes, until the whole page has been read."""


class ProgressNode(nodes.General, nodes.Element):
    """The learner's progress; its children are for whoever has no script."""


class ResumeNode(nodes.General, nodes.Element):
    """A line on where the learner left off; empty until the script fills it."""


class HandInNode(nodes.General, nodes.Element):
    """The panel that makes a hand-in."""


class NotebookLinkNode(nodes.General, nodes.Element):
    """A link to the page as a notebook in the browser; nothing where the site has none."""


def register(app: Sphinx) -> None:
    """Add the nodes and their visitors.

    Args:
        app: The application being set up.
    """
    plain = (_pass, _pass)
    app.add_node(ExerciseNode, html=(visit_exercise, depart_exercise), latex=plain, text=plain)
    app.add_node(ControlsNode, html=(visit_controls, None), latex=(_skip, None), text=(_skip, None))
    app.add_node(
        CaptionNode, html=(visit_caption, depart_caption), latex=(_skip, None), text=(_skip, None)
    )
    app.add_node(DownloadNode, html=(visit_download, None), latex=(_skip, None), text=(_skip, None))
    app.add_node(
        figures.ChartNode,
        html=(figures.visit_chart_html, None),
        latex=(figures.visit_chart_latex, None),
        text=(figures.visit_chart_text, None),
    )
    app.add_node(ExportNode, html=(visit_export, None), latex=(_skip, None), text=(_skip, None))
    app.add_node(MinutesNode)
    app.add_node(ProgressNode, html=(visit_progress, depart_progress), latex=plain, text=plain)
    app.add_node(ResumeNode, html=(visit_resume, None), latex=(_skip, None), text=(_skip, None))
    app.add_node(HandInNode, html=(visit_hand_in, None), latex=(_skip, None), text=(_skip, None))
    app.add_node(
        NotebookLinkNode, html=(visit_notebook_link, None), latex=(_skip, None), text=(_skip, None)
    )
    # Its own summary is announced in English.
    app.add_node(HideCodeCellNode, override=True, html=(visit_code, depart_code))


def visit_exercise(translator: HTML5Translator, node: ExerciseNode) -> None:
    """Open the section of the exercise."""
    translator.body.append(markup.section_open(with_addresses(translator, node.key)))


def with_addresses(translator: HTML5Translator, key: dict[str, Any]) -> dict[str, Any]:
    """Say where the lessons are that an opinion recommends, from the page being written.

    Args:
        translator: What writes the page.
        key: An answer key, changed in place. Lessons that the book does not have keep no address.

    Returns:
        The key.
    """
    builder = translator.builder
    for lesson in key["check"].get("lessons", ()):
        if lesson["page"] in builder.env.found_docs:
            lesson["address"] = builder.get_relative_uri(builder.current_docname, lesson["page"])
    return key


def depart_exercise(translator: HTML5Translator, node: ExerciseNode) -> None:
    """Close the section of the exercise."""
    translator.body.append(markup.section_close())


def visit_controls(translator: HTML5Translator, node: ControlsNode) -> None:
    """Write controls, buttons, verdict, hints and solution."""
    key = node.parent.key
    starter = key["check"].get("starter", "")
    notebook = to_root(translator) + "_static/cuadernos/" + notebook_of(translator)
    controls = markup.controls(key, host="page", starter=starter, notebook=notebook)
    translator.body.append(controls)
    raise nodes.SkipNode


def to_root(translator: HTML5Translator) -> str:
    """The way from the page being written to the root of the site."""
    builder = translator.builder
    return "../" * builder.get_target_uri(builder.current_docname).count("/")


def notebook_of(translator: HTML5Translator) -> str:
    """The file of the page's notebook, inside the folder of notebooks."""
    return "/".join(translator.builder.current_docname.split("/")[-2:]) + ".ipynb"


def visit_progress(translator: HTML5Translator, node: ProgressNode) -> None:
    """Open the place of the progress."""
    translator.body.append('<div class="mi-progreso">\n')


def depart_progress(translator: HTML5Translator, node: ProgressNode) -> None:
    """Close the place of the progress."""
    translator.body.append("</div>\n")


def visit_resume(translator: HTML5Translator, node: ResumeNode) -> None:
    """Write the empty line."""
    translator.body.append('<p class="te-quedaste"></p>\n')
    raise nodes.SkipNode


def visit_hand_in(translator: HTML5Translator, node: HandInNode) -> None:
    """Write the place of the panel, with a sentence for whoever has no script."""
    sentence = "Para hacer la entrega en la página hace falta JavaScript."
    translator.body.append(f'<div class="entrega entrega-pagina"><p>{sentence}</p></div>\n')
    raise nodes.SkipNode


def visit_notebook_link(translator: HTML5Translator, node: NotebookLinkNode) -> None:
    """Link to the page in JupyterLite, which is there where live Python is."""
    if translator.config.curso_vivo:
        address = f"{to_root(translator)}lite/notebooks/index.html?path={notebook_of(translator)}"
        label = escape(LABELS["notebook.open"])
        translator.body.append(f' <a class="abrir-cuaderno" href="{address}">{label}</a>')
    raise nodes.SkipNode


def visit_code(translator: HTML5Translator, node: HideCodeCellNode) -> None:
    """Open the folded code of a figure."""
    label = escape(node["prompt_show"])
    translator.body.append(f'<details class="codigo"><summary>{label}</summary>\n')


def depart_code(translator: HTML5Translator, node: HideCodeCellNode) -> None:
    """Close the folded code of a figure."""
    translator.body.append("</details>\n")


def visit_caption(translator: HTML5Translator, node: CaptionNode) -> None:
    """Open the caption of a view."""
    translator.body.append("<caption>")


def depart_caption(translator: HTML5Translator, node: CaptionNode) -> None:
    """Close the caption of a view."""
    translator.body.append("</caption>\n")


def visit_download(translator: HTML5Translator, node: DownloadNode) -> None:
    """Link to the CSV among the static files, wherever the page is."""
    address = f"{to_root(translator)}_static/datos/{escape(node['name'])}.csv"
    translator.body.append(
        f'<p class="descarga"><a href="{address}" download>{escape(node["label"])}</a></p>\n'
    )
    raise nodes.SkipNode


def visit_export(translator: HTML5Translator, node: ExportNode) -> None:
    """Write the panel; the controls wake up with the page's Python."""
    translator.body.append(markup.export_panel(node["name"], node["edition"]))
    raise nodes.SkipNode


def _pass(translator: Any, node: nodes.Element) -> None:
    """Write nothing of its own: the children are enough."""


def _skip(translator: Any, node: nodes.Element) -> None:
    raise nodes.SkipNode
