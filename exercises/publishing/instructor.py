"""What is for whoever teaches: notes in place, all of them on one page, and the answer booklet.

The learner's build holds none of it; there, the pages of notes and answers say how to get them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from exercises.engine.checking import answer_key
from exercises.engine.kinds.base import Exercise, kebab
from exercises.engine.kinds.choice import Choice
from exercises.engine.kinds.classification import Classification
from exercises.engine.kinds.number import Number
from exercises.engine.kinds.plan import Plan
from exercises.engine.markdown import PLAIN, prepare
from exercises.engine.numbers import format_number, with_unit
from exercises.engine.registry import BrokenExercise, Registry
from exercises.publishing.agenda import BadAgenda, read_agenda
from exercises.publishing.course_directive import CourseDirective
from exercises.publishing.pages import Directive, Page, Text, headings, read_pages

#: What stands on the learner's site and in the notebooks instead.
NOT_HERE = (
    "Esta página se llena en la edición de quien imparte. Se construye y se sirve con "
    "`make serve DOCENTE=1`; en el sitio de quien aprende no queda nada de ella."
)


def register(app: Sphinx) -> None:
    """Add the directives.

    Args:
        app: The application being set up.
    """
    app.add_directive("docente", InstructorDirective)
    app.add_directive("notas", NotesDirective)
    app.add_directive("solucionario", AnswersDirective)
    app.add_directive("agenda", AgendaDirective)
    app.add_directive("cartas", CardsDirective)
    app.add_directive("marcas", MarksDirective)


class InstructorDirective(CourseDirective):
    """``{docente}``: a note for whoever teaches; nothing at all in the learner's build."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the note in the instructor's build, and no node in the learner's."""
        if not self.config.curso_docente:
            return []
        note = nodes.admonition("", nodes.title("", "Para quien imparte"), classes=["docente"])
        self.state.nested_parse(self.content, self.content_offset, note)
        return [note]


class EveryPageDirective(CourseDirective):
    """What goes through all pages of the book; a section a page."""

    def run(self) -> list[nodes.Node]:
        """Return the sections; in the learner's build, how to get them."""
        if not self.config.curso_docente:
            return self.parse_markdown(NOT_HERE, "instructor.py")
        self.env.note_reread()
        return [
            section
            for page in read_pages(Path(self.env.srcdir))
            if len(section := self.section_of(page)) > 1
        ]

    def section_of(self, page: Page) -> nodes.section:
        """Make the section of a page: its title, and what there is of it.

        Args:
            page: Any page of the book.

        Returns:
            The section; a title alone if there is nothing.
        """
        name = f"{self.name}-{page.docname.rpartition('/')[2]}"
        section = nodes.section("", nodes.title("", page.title), ids=[name], names=[name])
        for text in self.texts_of(page):
            section += self.parse_markdown(text, page.docname)
        return section

    def texts_of(self, page: Page) -> Iterator[str]:
        """Give what there is of a page, as Markdown."""
        raise NotImplementedError


class NotesDirective(EveryPageDirective):
    """``{notas}``: every note of the book, in order, each below the section it stands in."""

    def texts_of(self, page: Page) -> Iterator[str]:
        """Give each note with the title of its section before it."""
        place = shown = ""
        for block in page.blocks:
            if isinstance(block, Text):
                *_, place = (place, *headings(block))
            elif isinstance(block, Directive) and block.name == "docente":
                if place != shown:
                    yield f"*{place}*"
                yield block.body
                shown = place


class AnswersDirective(EveryPageDirective):
    """``{solucionario}``: right answers, reasons and named mistakes of every exercise."""

    def texts_of(self, page: Page) -> Iterator[str]:
        """Give the answers of the page's exercises."""
        registry = Registry(self.config.curso_banco)
        for exercise in registry.those_of(citation.id for citation in page.exercises):
            yield prepare(answers(exercise, self.config.curso_edicion))


def answers(exercise: Exercise, edition: str) -> str:
    """What the booklet says of an exercise, in Markdown.

    Args:
        exercise: Of the bank.
        edition: The edition of the data.
    """
    key = answer_key(exercise, edition, PLAIN)
    written = [f"**{key['title']}** · {key['minutes']} min", key["solution"]["text"]]
    if key["success"]:
        written.append(key["success"])
    if wrong := list(_wrong_answers(exercise, key, edition)):
        written.append("Si responden otra cosa:\n\n" + "\n".join(f"- {line}" for line in wrong))
    return "\n\n".join(written)


def _wrong_answers(exercise: Exercise, key: dict, edition: str) -> Iterator[str]:
    if isinstance(exercise, Choice) and not exercise.opinion:
        for name, label in key["check"]["labels"].items():
            if name not in key["check"]["right"]:
                yield f"«{label}»: {_in_one_line(key['check']['options'][name])}"
    given = {m["id"]: m["value"] for m in key["check"].get("mistakes", ()) if "value" in m}
    for function in exercise.mistakes:
        name = kebab(function.__name__)
        value = ""
        if isinstance(exercise, Number):
            value = f" ({with_unit(format_number(given[name], exercise.decimals), exercise.unit)})"
        yield f"*{name}*{value}: {_in_one_line(exercise.mistake_text(function, edition, PLAIN))}"


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


class AgendaDirective(CourseDirective):
    """``{agenda}``: see `agenda`."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the table, or a warning; the page is read again whenever another changes."""
        self.env.note_reread()
        pages, registry = read_pages(Path(self.env.srcdir)), Registry(self.config.curso_banco)
        try:
            agenda = read_agenda(
                "\n".join(self.content), pages, registry, self.config.curso_edicion
            )
        except BadAgenda as error:
            return self.warn(str(error))
        sheet = nodes.container(classes=["hoja"])
        sheet += self.parse_markdown(agenda.markdown(), self.env.docname)
        return [sheet]


class CardsDirective(CourseDirective):
    """``{cartas} id``: what a classification asks about, as cards to cut out."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return a card an item, or a warning that says what is wrong."""
        registry = Registry(self.config.curso_banco)
        try:
            texts = list(cards(registry, self.arguments[0], self.config.curso_edicion))
        except (BrokenExercise, LookupError) as error:
            return self.warn(str(error))
        made = []
        for text in texts:
            card = nodes.container(classes=["carta"])
            card += self.parse_markdown(prepare(text), self.arguments[0])
            made.append(card)
        return made


def cards(registry: Registry, name: str, edition: str) -> Iterator[str]:
    """What a classification asks about.

    Args:
        registry: The exercises.
        name: The id of one.
        edition: The edition of the data.

    Yields:
        Markdown, a card.

    Raises:
        BrokenExercise: It cannot be read.
        LookupError: There is no such exercise, or it is no classification.
    """
    exercise = registry.get(name)
    if not isinstance(exercise, Classification):
        raise LookupError(f"{name} no reparte nada en grupos: de ahí no salen cartas")
    for item in exercise.items:
        yield exercise.text(item.text, edition)


class MarksDirective(CourseDirective):
    """``{marcas} id``: the rubric of a plan, to tick on paper."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list, or a warning that says what is wrong."""
        registry = Registry(self.config.curso_banco)
        try:
            text = marks(registry, self.arguments[0], self.config.curso_edicion)
        except (BrokenExercise, LookupError) as error:
            return self.warn(str(error))
        return self.parse_markdown(text, self.arguments[0])


def marks(registry: Registry, name: str, edition: str) -> str:
    """The rubric of a plan, a box before each line.

    Args:
        registry: The exercises.
        name: The id of one.
        edition: The edition of the data.

    Returns:
        A Markdown list.

    Raises:
        BrokenExercise: It cannot be read.
        LookupError: There is no such exercise, or it has no rubric.
    """
    exercise = registry.get(name)
    if not isinstance(exercise, Plan) or not exercise.rubric:
        raise LookupError(f"{name} no tiene lista de marcas")
    return "\n".join(f"- ☐ {exercise.text(line, edition)}" for line in exercise.rubric)
