"""What may not be published: every problem of exercises and pages at once, one line each.

Called by ``make check`` in seconds, and by the tests on more editions.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from exercises.engine.kinds.base import Exercise
from exercises.engine.registry import BrokenExercise, DuplicateExercise, Registry, UnknownExercise
from exercises.publishing.agenda import agenda_problems
from exercises.publishing.exercise_refusals import exercise_problems, figures_of
from exercises.publishing.figures_in_text import typed_figures
from exercises.publishing.pages import (
    Citation,
    Page,
    Text,
    UnreadablePage,
    docnames,
    read_page,
    walk,
)
from exercises.publishing.plan import source_problems
from exercises.publishing.reference import reference_problems
from exercises.publishing.values import UnknownValueError, cifra

EDITIONS = ("0", "1", "2")
MOST_CHOICE = 0.4  # of the exercises of a page

_CIFRA = re.compile(r"\{cifra\}`([^`]+)`")


@dataclass(frozen=True)
class Problem:
    """Something to mend: where, and what to do."""

    path: Path
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {' '.join(self.message.split())}"


def refusals(
    root: Path, bank: str = "exercises.bank", editions: Sequence[str] = EDITIONS
) -> list[Problem]:
    """List everything that may not be published.

    Args:
        root: The folder of ``_toc.yml``.
        bank: Importable name of the bank's package.
        editions: Where exercises are tried.

    Returns:
        The problems, by file; none if all is well.
    """
    registry = Registry(bank)
    problems: list[Problem] = []
    exercises: dict[str, Exercise] = {}
    try:
        names = registry.ids()
    except DuplicateExercise as error:
        return [Problem(root, f"two files give the same exercise: {error}: rename one")]
    for name in names:
        try:
            exercises[name] = registry.get(name)
        except BrokenExercise as error:
            path = Path(registry.modules[name].replace(".", "/") + ".py")
            problems.append(Problem(path, f"cannot be read: {error.cause}"))
    pages: list[Page] = []
    try:
        listed = docnames(root)
    except yaml.YAMLError as error:
        return [*problems, Problem(Path("_toc.yml"), f"cannot be read: {error}")]
    for docname in listed:
        try:
            pages.append(read_page(root, docname))
        except FileNotFoundError as error:
            message = f"names a page that is not there: {error}"
            problems.append(Problem(root / "_toc.yml", message))
        except UnreadablePage as error:
            problems.append(Problem(root / f"{docname}.md", error.what, error.line))
    for exercise in exercises.values():
        for message in (
            *exercise_problems(exercise, editions),
            *source_problems(exercise, exercises),
        ):
            problems.append(Problem(exercise.path, message))
    known = set(names)
    for page in pages:
        problems += _page_problems(page, exercises, known)
        problems += _figure_problems(page, registry, exercises, editions)
    if len(pages) == len(listed):  # else the missing page may be the one that cites
        problems += _citation_problems(pages, exercises)
        problems += [Problem(*found) for found in reference_problems(root, pages, exercises)]
        problems += _lesson_problems(pages, exercises)
        problems += [
            Problem(page.path, f"agenda: {message}", directive.line)
            for directive, page, message in agenda_problems(pages, registry)
        ]
    return sorted(
        (_from(root, problem) for problem in problems), key=lambda p: (str(p.path), p.line or 0)
    )


def _from(root: Path, problem: Problem) -> Problem:
    path = problem.path.resolve()
    if not path.is_relative_to(root.resolve()):
        return problem
    return Problem(path.relative_to(root.resolve()), problem.message, problem.line)


def _citation_problems(pages: list[Page], exercises: dict[str, Exercise]) -> Iterator[Problem]:
    places: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        for citation in page.exercises:
            places[citation.id].append(f"{page.docname}:{citation.line}")
    for name, exercise in exercises.items():
        if not places[name]:
            yield Problem(exercise.path, f"no page cites it: write {{ejercicio}} {name} in one")
        elif len(places[name]) > 1:
            cited = " and ".join(places[name])
            yield Problem(exercise.path, f"cited {len(places[name])} times, {cited}: leave one")


def _lesson_problems(pages: list[Page], exercises: dict[str, Exercise]) -> Iterator[Problem]:
    """Find lessons recommended by another name, in another order or without being there."""
    titles = {page.docname: page.title for page in pages}
    for exercise in exercises.values():
        lessons = {lesson.page: lesson.title for lesson in getattr(exercise, "lessons", ())}
        if absent := [page for page in lessons if page not in titles]:
            yield Problem(exercise.path, f"recommends what is no page: {', '.join(absent)}")
        there = [page for page in lessons if page in titles]
        for page in there:
            if lessons[page] != titles[page]:
                message = f"calls {page} «{lessons[page]}»: it is «{titles[page]}»"
                yield Problem(exercise.path, message)
        if there != [page for page in titles if page in there]:
            yield Problem(exercise.path, f"lessons not in the book's order: {', '.join(there)}")


def _page_problems(
    page: Page, exercises: dict[str, Exercise], known: set[str]
) -> Iterator[Problem]:
    cited = [citation for citation in page.exercises if citation.id in exercises]
    for citation in page.exercises:
        if citation.id not in known:
            error = UnknownExercise(citation.id, _nearest(citation.id, known))
            yield Problem(page.path, str(error), citation.line)
    for citation in cited:
        yield from _anchor_problems(page, exercises[citation.id], citation)
    for figure in page.figures:
        name = figure.name or "a figure"
        if not figure.caption.strip():
            yield Problem(page.path, f"{name} has no caption", figure.line)
        if not figure.description.strip():
            yield Problem(page.path, f"{name} has no alternative text (description)", figure.line)
    kinds = Counter(exercises[citation.id].kind for citation in cited)
    if cited and kinds["choice"] / len(cited) > MOST_CHOICE:
        share = f"{kinds['choice']} of {len(cited)} exercises are Choice"
        yield Problem(page.path, f"{share}; 40 % is the most")


def _nearest(name: str, known: set[str]) -> str | None:
    import difflib

    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=0.4)), None)


def _anchor_problems(page: Page, exercise: Exercise, citation: Citation) -> Iterator[Problem]:
    if exercise.section is not None and exercise.section not in page.sections:
        there = ", ".join(page.sections) or "none"
        message = f"section {exercise.section!r} is not on {page.docname}; there: {there}"
        yield Problem(exercise.path, message)
    if exercise.reveals is not None:
        names = [figure.name for figure in page.figures]
        if exercise.reveals not in names:
            there = ", ".join(names) or "none"
            message = (
                f"reveals {exercise.reveals!r}, which is not on {page.docname}; there: {there}"
            )
            yield Problem(exercise.path, message)


def _figure_problems(
    page: Page, registry: Registry, exercises: dict[str, Exercise], editions: Sequence[str]
) -> Iterator[Problem]:
    """Find figures of the data typed in the prose, and named values that nothing gives."""
    figures: dict[str, float] = {}
    for citation in page.exercises:
        if citation.id in exercises:
            for name, value in _quiet_figures(exercises[citation.id], editions).items():
                figures[f"{citation.id}, {name}"] = value
    for block in walk(page.blocks):
        if not isinstance(block, Text):
            continue
        for number, line in enumerate(block.text.splitlines(), start=block.line):
            for typed, name in typed_figures(line, figures):
                message = f"{typed} is a figure of the data ({name}): write it with {{cifra}}"
                yield Problem(page.path, message, number)
            for target in _CIFRA.findall(line):
                try:
                    cifra(registry, editions[0], target)
                except UnknownValueError as error:
                    yield Problem(page.path, str(error), number)
                except Exception:
                    continue  # the exercise's own problem, listed there
    for figure in page.figures:
        for typed, name in typed_figures(f"{figure.caption} {figure.description}", figures):
            message = f"{figure.name}: {typed} is a figure of the data ({name})"
            yield Problem(page.path, message, figure.line)


def _quiet_figures(exercise: Exercise, editions: Sequence[str]) -> dict[str, float]:
    try:
        return figures_of(exercise, editions)
    except Exception:
        return {}  # the exercise's own problem, listed there
