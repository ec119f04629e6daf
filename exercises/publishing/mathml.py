"""Formulas become MathML at build: no script, no other host, readable aloud."""

from __future__ import annotations

from html import escape

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

logger = logging.getLogger(__name__)


def register(app: Sphinx) -> None:
    """Add the renderer; Sphinx prefers any other to its own MathJax.

    Args:
        app: The application being set up.
    """
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_block, None))


def to_mathml(latex: str, display: str, node: nodes.Node) -> str:
    """Convert a formula, warning with its place when it cannot be read.

    Args:
        latex: The formula, without its dollars.
        display: ``inline`` or ``block``.
        node: Where it stands, for the warning.

    Returns:
        The HTML of the formula.
    """
    try:
        return convert(latex, display=display)
    except Exception as error:  # latex2mathml raises many unrelated types
        logger.warning("fórmula ilegible: %s (%s)", latex, error, location=node)
        return f"<code>{escape(latex)}</code>"


def visit_inline(translator: HTML5Translator, node: nodes.math) -> None:
    """Write a formula inside a sentence."""
    translator.body.append(to_mathml(node.astext(), "inline", node))
    raise nodes.SkipNode


def visit_block(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on its own line, its anchor included."""
    anchors = "".join(f'<span id="{escape(i)}"></span>' for i in node["ids"])
    formula = to_mathml(node.astext(), "block", node)
    # Wider than a phone it scrolls, with the keyboard too.
    translator.body.append(f'{anchors}<div class="formula" tabindex="0">{formula}</div>\n')
    raise nodes.SkipNode
