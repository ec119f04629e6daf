"""The directives of a page: ``ejercicio``, ``exportacion``, ``ficha``, ``minutos`` and more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
from docutils import nodes
from sphinx.application import Sphinx

import datasets
from datasets.exports import shipped
from exercises.engine.checking import answer_key
from exercises.engine.kinds.base import Exercise
from exercises.engine.markdown import HTML, prepare
from exercises.engine.registry import BrokenExercise, Registry, UnknownExercise
from exercises.publishing import figures
from exercises.publishing.course_directive import CourseDirective
from exercises.publishing.minutes import Task, minutes_text, ways_through
from exercises.publishing.nodes import (
    ControlsNode,
    DownloadNode,
    ExerciseNode,
    ExportNode,
    MinutesNode,
    NotebookLinkNode,
)
from exercises.publishing.pages import read_pages
from exercises.publishing.plan import plan_lines
from exercises.publishing.reference import FOLDER, BadTable, Claim, Figure, Reference, Term
from exercises.publishing.tables import frame_table, table

#: The types of a column, as a learner reads them.
TYPES = {
    "str": "texto",
    "float": "número",
    "int": "número entero",
    "bool": "sí o no",
    "date": "fecha",
    "datetime": "fecha y hora",
}


def register(app: Sphinx) -> None:
    """Add the directives.

    Args:
        app: The application being set up.
    """
    app.add_directive("ejercicio", ExerciseDirective)
    app.add_directive("exportacion", ExportDirective)
    app.add_directive("ficha", CardDirective)
    app.add_directive("lista", ListDirective)
    app.add_directive("minutos", MinutesDirective)
    app.add_directive("recorrido", WaysDirective)
    app.connect("doctree-read", fill_minutes)


class ExerciseDirective(CourseDirective):
    """``{ejercicio} id``: statement and view as real nodes, then the controls."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the exercise, or a warning that names the nearest id."""
        try:
            exercise = Registry(self.config.curso_banco).get(self.arguments[0])
        except (BrokenExercise, UnknownExercise) as error:
            return self.warn(str(error))
        for path in exercise.sources:
            self.env.note_dependency(str(path))
        try:
            return [self.render(exercise, self.config.curso_edicion)]
        except Exception as error:  # an exercise is authors' code: anything may fail
            return self.warn(f"{exercise.id} falla: {type(error).__name__}: {error}")

    def render(self, exercise: Exercise, edition: str) -> ExerciseNode:
        """Make the node of an exercise.

        Args:
            exercise: The exercise.
            edition: The edition of the data.

        Returns:
            The node, with its statement, view and controls.
        """
        key = answer_key(exercise, edition, HTML)
        if "document" in key["check"]:
            self.env.note_reread()  # it names the lessons it takes from
            pages, registry = read_pages(Path(self.env.srcdir)), Registry(self.config.curso_banco)
            key["check"]["lines"] = list(plan_lines(pages, registry, edition))
        node = ExerciseNode(
            key=json.dumps(key, ensure_ascii=False),
            minutes=exercise.minutes,
            needs_python=exercise.needs_python,
            essential=exercise.essential,
        )
        statement = prepare(exercise.statement(edition))
        node += self.parse_markdown(statement, str(exercise.path))
        node += self.view(exercise, edition)
        node += ControlsNode()
        return node

    def view(self, exercise: Exercise, edition: str) -> list[nodes.Node]:
        """Make the view: a table or a chart.

        Args:
            exercise: The exercise.
            edition: The edition of the data.

        Returns:
            One node, or none when the exercise has no view.
        """
        view = exercise.view_for(edition)
        caption = exercise.view_caption(edition)
        if view is None:
            return []
        if isinstance(view, pd.DataFrame):
            return [frame_table(view, caption or "Vista")]
        chart = figures.chart_node(view.to_dict())
        if not chart["description"]:
            self.warn(f"la vista de {exercise.id} no tiene texto alternativo")
        return [nodes.figure("", chart, nodes.legend("", nodes.paragraph("", caption)))]


class CardDirective(CourseDirective):
    """``{ficha} nombre``: what a data set holds, its columns and its file."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the card: text, table of columns and link to the CSV."""
        name = self.arguments[0]
        try:
            card = datasets.ficha(name)
        except datasets.UnknownDataset as error:
            return self.warn(str(error))
        columns = [[nodes.literal("", c.name), c.meaning, type_text(c)] for c in card.columns]
        text = self.parse_markdown(card.text, f"datasets/{name}.py")
        head = ["Columna", "Qué es", "Tipo"]
        file = f"{shipped.FOLDER}/{name}" if name in shipped.names() else name
        download = DownloadNode(name=file, label=f"Descargar {name}.csv")
        return [*text, table(head, columns), download]


class ExportDirective(CourseDirective):
    """``{exportacion} meta_facebook``: the panel for a learner's own export, with ours to try."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the panel, or a warning that lists our files."""
        name = self.arguments[0]
        if name not in shipped.names():
            return self.warn(f"no hay exportación «{name}»; hay: {', '.join(shipped.names())}")
        return [ExportNode(name=name, edition=self.config.curso_edicion)]


class ListDirective(CourseDirective):
    """``{lista} terminos``, ``{lista} cifras`` or ``{lista} afirmaciones S0``: see `reference`."""

    required_arguments = 1
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the glossary or the table, or a warning that says what is wrong."""
        root = Path(self.env.srcdir)
        for row in (Claim, Term, Figure):
            self.env.note_dependency(str(root / FOLDER / row.file))
        try:
            reference = Reference(root, read_pages(root))
            if self.arguments == ["terminos"]:
                text = f":::{{glossary}}\n{reference.glossary()}\n:::"
            else:
                text = reference.listed(" ".join(self.arguments))
        except (BadTable, LookupError) as error:
            return self.warn(str(error))
        return self.parse_markdown(text, f"{FOLDER}/{self.arguments[0]}.csv")


def type_text(column: datasets.Column) -> str:
    """Say what a column holds.

    Args:
        column: Of a data card.

    Returns:
        Type, unit and the values it may hold, in Spanish.
    """
    text = TYPES[column.type]
    if column.unit:
        text += f", en {column.unit}"
    if column.allowed:
        text += f": {', '.join(column.allowed)}"
    return text


class WaysDirective(CourseDirective):
    """``{recorrido}``: the minutes of each lesson, and of the course."""

    def run(self) -> list[nodes.Node]:
        """Return the table; the page is read again whenever another one changes."""
        self.env.note_reread()
        root, registry = Path(self.env.srcdir), Registry(self.config.curso_banco)
        return self.parse_markdown(ways_through(root, read_pages(root), registry), "_toc.yml")


class MinutesDirective(CourseDirective):
    """``{minutos}``: the minutes of the page, summed from its exercises."""

    def run(self) -> list[nodes.Node]:
        """Return the place that is filled once the page has been read."""
        return [MinutesNode()]


def fill_minutes(app: Sphinx, doctree: nodes.document) -> None:
    """Put the minutes in their place, with the way to what is essential.

    Args:
        app: The running application.
        doctree: The page, changed in place.
    """
    exercises = list(doctree.findall(ExerciseNode))
    tasks = [Task(node["minutes"], node["needs_python"], node["essential"]) for node in exercises]
    essential = [node.key for node in exercises if node["essential"]]
    for place in list(doctree.findall(MinutesNode)):
        sentence = minutes_text(tasks)
        line = nodes.paragraph("", "", nodes.strong("", "Tiempo:"), classes=["minutos"])
        line += [nodes.Text(f" {sentence}."), NotebookLinkNode()]
        place.replace_self([line, essential_way(essential)] if essential else line)


def essential_way(keys: list[dict[str, Any]]) -> nodes.paragraph:
    """A link to each essential exercise of a page, in order."""
    line = nodes.paragraph("", "", nodes.strong("", "Lo esencial:"), classes=["minutos"])
    for number, key in enumerate(keys):
        line += nodes.Text(" → " if number else " ")
        line += nodes.reference("", key["title"], refuri=f"#ej-{key['id']}", internal=True)
    line += nodes.Text(".")
    return line
