"""The page from which learners hand in, and the panel at the foot of each lesson."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from exercises.publishing.course_directive import CourseDirective
from exercises.publishing.html import has
from exercises.publishing.nodes import ExerciseNode, HandInNode

#: Where more than one lesson is handed in.
PAGE = "book/referencia/entregar"


def register(app: Sphinx) -> None:
    """Add the directive, and tell the template of the footer what it needs.

    Args:
        app: The application being set up.
    """
    app.add_directive("entrega", HandInDirective)
    app.connect("html-page-context", add_panel)


class HandInDirective(CourseDirective):
    """``{entrega}``: choose what to hand in, and make the file."""

    def run(self) -> list[nodes.Node]:
        """Return the place of the script."""
        return [HandInNode()]


def add_panel(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Say whether the page has something to hand in, and from which page there is more."""
    context["entrega"] = has(doctree, ExerciseNode)
    context["entrega_pagina"] = PAGE if PAGE in app.env.all_docs else ""
