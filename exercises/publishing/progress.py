"""The page of the learner's progress: what the course consists of, and where the page stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from exercises.engine.kinds.base import Exercise
from exercises.engine.registry import Registry
from exercises.progress.content import content_version
from exercises.progress.hand_ins import COURSE
from exercises.progress.outline import outlined
from exercises.publishing.course_directive import CourseDirective
from exercises.publishing.minutes import ways_through
from exercises.publishing.nodes import ProgressNode, ResumeNode
from exercises.publishing.pages import Page, parts, read_pages

WITHOUT_SCRIPT = (
    "Con JavaScript, aquí ves lo que llevas hecho y lo que te falta. "
    "Sin él, estas son las lecciones."
)
#: What `{progreso}` may be asked for instead of the whole page.
RESUME = "te-quedaste"


def register(app: Sphinx) -> None:
    """Add the directive.

    Args:
        app: The application being set up.
    """
    app.add_directive("progreso", ProgressDirective)


class ProgressDirective(CourseDirective):
    """``{progreso}``: the learner's progress; ``{progreso} te-quedaste``: where they left off."""

    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the place of the script, with the lessons for whoever has none."""
        if self.arguments == [RESUME]:
            return [ResumeNode()]
        if self.arguments:
            return self.warn(f"no se sabe qué es «{self.arguments[0]}»; hay: {RESUME}")
        self.env.note_reread()
        root = Path(self.env.srcdir)
        text = without_script(root, read_pages(root), Registry(self.config.curso_banco))
        node = ProgressNode()
        node += self.parse_markdown(text, "_toc.yml")
        return [node]


def without_script(root: Path, pages: Sequence[Page], registry: Registry) -> str:
    """The lessons and their minutes, as Markdown.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages.
        registry: The exercises.
    """
    return f"{WITHOUT_SCRIPT}\n\n{ways_through(root, pages, registry)}"


def outline(root: Path, pages: Sequence[Page], registry: Registry, edition: str) -> dict[str, Any]:
    """What the course consists of, as `Outline` of the component, without its words.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages; those without exercises are no lessons.
        registry: The exercises.
        edition: The edition whose values fill the titles.
    """
    found = [
        {
            "name": caption,
            "lessons": [
                {
                    "title": page.title,
                    "address": f"{page.docname}.html",
                    "exercises": [outlined(exercise, edition) for exercise in exercises],
                }
                for page, exercises in pages_of_part
            ],
        }
        for caption, pages_of_part in _lessons_by_part(root, pages, registry)
    ]
    content = content_version(registry, edition)
    return {"course": COURSE, "content": content, "edition": edition, "parts": found}


def lessons(root: Path, pages: Sequence[Page], registry: Registry) -> list[dict[str, Any]]:
    """What `bank_outline` reads beside the notebooks.

    Args:
        root: The folder of ``_toc.yml``.
        pages: All pages; those without exercises are no lessons.
        registry: The exercises.
    """
    return [
        {
            "name": caption,
            "lessons": [
                {"title": page.title, "ids": [exercise.id for exercise in exercises]}
                for page, exercises in pages_of_part
            ],
        }
        for caption, pages_of_part in _lessons_by_part(root, pages, registry)
    ]


def _lessons_by_part(
    root: Path, pages: Sequence[Page], registry: Registry
) -> Iterator[tuple[str, list[tuple[Page, list[Exercise]]]]]:
    by_name = {page.docname: page for page in pages}
    named = {caption: list(names) for caption, names in parts(root).items()} if pages else {}
    for names in list(named.values())[:1]:
        names.insert(0, pages[0].docname)  # the first page of the book stands in no part
    for caption, names in named.items():
        found = [
            (page, cited)
            for page in (by_name[name] for name in names if name in by_name)
            if (cited := list(registry.those_of(c.id for c in page.exercises)))
        ]
        if found:
            yield caption, found


def places(course: dict[str, Any]) -> dict[str, Any]:
    """Of an outline only what tells where an exercise stands: for a page that is to stay light."""
    light = [
        {
            **part,
            "lessons": [
                {**lesson, "exercises": [{"id": each["id"]} for each in lesson["exercises"]]}
                for lesson in part["lessons"]
            ],
        }
        for part in course["parts"]
    ]
    return {**course, "parts": light}
