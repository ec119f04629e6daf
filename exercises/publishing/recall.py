"""The directive ``{recuerda}``: questions on earlier lessons, each answer folded under its own.

The content is a definition list: the question, then ``: `` and its answer. Native ``<details>``
need no script, open with the keyboard and print open.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

TITLE = "Haz memoria"


class RecallNode(nodes.General, nodes.Element):
    """The questions of a page."""


class QuestionNode(nodes.General, nodes.Element):
    """One question: a term and its definition."""


class AskedNode(nodes.Part, nodes.TextElement):
    """What is asked."""


def register(app: Sphinx) -> None:
    """Add the directive and its nodes.

    Args:
        app: The application being set up.
    """
    plain = (_pass, _pass)
    tags: dict[type[nodes.Element], tuple[str, str]] = {
        RecallNode: (
            f'<div class="recuerda" role="group" aria-label="{TITLE}">'
            f'<p class="recuerda-titulo">{TITLE}</p>',
            "</div>\n",
        ),
        QuestionNode: ("<details>", "</details>\n"),
        AskedNode: ("<summary>", "</summary>\n"),
    }
    for node, (opening, closing) in tags.items():
        app.add_node(node, html=(_writer(opening), _writer(closing)), latex=plain, text=plain)
    app.add_directive("recuerda", RecallDirective)


class RecallDirective(SphinxDirective):
    """``{recuerda}``: a definition list of questions and answers."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the questions; an answer missing is left to the parser to report."""
        container = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, container)
        recall = RecallNode()
        for item in container.findall(nodes.definition_list_item):
            asked, answer = item.children[0], item.children[-1]
            recall += QuestionNode("", AskedNode("", "", *asked.children), *answer.children)
        return [recall]


def _writer(tag: str) -> Any:
    def write(translator: HTML5Translator, node: nodes.Element) -> None:
        translator.body.append(tag)

    return write


def _pass(translator: Any, node: nodes.Element) -> None:
    """Write nothing of its own: the children are enough."""
