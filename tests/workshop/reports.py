"""Makes reports of any size from the real exercises: plausible, and the same for the same seed."""

import random
import re
from functools import cache

from conftest import ROOT

from exercises.engine.registry import Registry
from exercises.engine.result import CORRECT, NOT_YET, UNANSWERED
from exercises.publishing.exercise_texts import messages
from exercises.publishing.pages import read_pages
from exercises.workshop.report import (
    MEMORY_OUT,
    OUR_FAULT,
    TIME_OUT,
    Asked,
    Checked,
    Person,
    Report,
)

FIRST = [
    "Ana",
    "Luis",
    "Marta",
    "Íñigo",
    "Sofía",
    "Jon",
    "Nuria",
    "Óscar",
    "Elena",
    "Pau",
    "Rocío",
    "Álex",
    "Inés",
    "Hugo",
    "Carla",
    "Aitor",
]
LAST = [
    "Ruiz",
    "Pérez",
    "Ibáñez",
    "Núñez",
    "García",
    "Soler",
    "Muñoz",
    "Vega",
    "Ortiz",
    "Ramos",
    "Gil",
    "Prieto",
    "Cano",
    "Lago",
    "Mora",
]


@cache
def course():
    """All exercises of the course in its order, with the path of their page."""
    registry = Registry("exercises.bank")
    return [
        (registry.get(citation.id), page.docname.removeprefix("book/"))
        for page in read_pages(ROOT)
        for citation in page.exercises
        if citation.id in registry.modules
    ]


@cache
def asked(count):
    """The first exercises of the course, as a report has them."""
    return tuple(
        Asked(
            id=exercise.id,
            title=exercise.title,
            part=exercise.path.parent.name,
            lesson=lesson,
            kind=exercise.kind,
            minutes=exercise.minutes,
            counts=not (
                exercise.prediction or exercise.has_open_solution or exercise.kind == "plan"
            ),
            mistakes={
                name: re.sub(r"\{[^{}]*\}", "12,5", text)
                for name, text in messages(exercise).items()
            },
        )
        for exercise, lesson in course()[:count]
    )


def make_report(people=10, exercises=12, seed=0):
    """A class: some are quick, some get stuck, a few things go wrong on our side."""
    draw = random.Random(f"{people} {exercises} {seed}")
    questions = asked(exercises)
    difficulty = {each.id: draw.uniform(0.1, 0.6) for each in questions}
    return Report(
        edition="martes-2027",
        isolation="bubblewrap: sin red, archivos de solo lectura, 1 GiB, 30 s",
        grader=f"{draw.getrandbits(64):016x}",
        asked=questions,
        people=tuple(_person(draw, place, questions, difficulty) for place in range(people)),
    )


def _person(draw, place, questions, difficulty):
    name = f"{draw.choice(FIRST)} {draw.choice(LAST)} {draw.choice(LAST)}"
    ability, reach = draw.gauss(0, 0.15), draw.uniform(0.5, 1.2) * len(questions)
    answers = {
        each.id: _checked(draw, each, difficulty[each.id] - ability)
        for each in questions[: int(reach) + 1]
        if draw.random() > 0.06
    }
    notes = ("Mismo cuerpo que otra entrega: indicio, no prueba.",) if draw.random() < 0.02 else ()
    return Person(
        person=f"moodle:{1000 + place}",
        name=name,
        receipt=f"{draw.getrandbits(32):08x}",
        created=f"2027-03-{1 + draw.randrange(28):02}T{draw.randrange(24):02}:15:00Z",
        hand_ins=1 + (draw.random() < 0.2),
        answers=answers,
        notes=notes,
    )


def _checked(draw, question, difficulty):
    chance = draw.random()
    if question.kind in ("code", "chart"):
        if chance < 0.01:
            return Checked(OUR_FAULT, message="El corrector no encontró los datos.", attempts=1)
        if chance < 0.02:
            return Checked(TIME_OUT, 0.0, message="Pasó de 30 s.", attempts=2, answer=CODE)
        if chance < 0.025:
            return Checked(MEMORY_OUT, 0.0, message="Pasó de 1 GiB.", attempts=2, answer=CODE)
    if chance < 0.04:
        return Checked(UNANSWERED, None, message="No hay respuesta.", attempts=0)
    attempts = 1 + min(int(draw.expovariate(0.9)), 9)
    if draw.random() > difficulty:
        score = 1.0 if question.counts else None
        return Checked(
            CORRECT, score, message="Eso es.", attempts=attempts, answer=_answer(draw, question, 0)
        )
    named = list(question.mistakes)
    if named and draw.random() < 0.7:
        which = min(int(draw.expovariate(1)), len(named) - 1)
        message, mistake = question.mistakes[named[which]], named[which]
        answer = _answer(draw, question, which + 1)
    else:
        answer, mistake = _answer(draw, question, 9 + draw.randrange(40)), None
        message = f"«{answer[:20]}» se queda **lejos**. Mira otra vez entre qué divides."
    score = (0.0 if question.kind != "classification" else 0.5) if question.counts else None
    return Checked(NOT_YET, score, mistake, message, attempts, answer)


CODE = (
    "def activos(seguidores):\n    return (seguidores['dias_sin_interactuar'] <= 90).mean() * 100"
)


def _answer(draw, question, variant):
    if question.kind in ("code", "chart"):
        return f"{CODE} + {draw.randrange(10_000)}"
    if question.kind == "number":
        return f"{12.5 + 7.3 * variant:.1f}".replace(".", ",")
    if question.kind == "plan":
        return f"Diez reservas al mes antes de junio, y miraré {draw.randrange(10_000)} mensajes."
    return f"opción {variant}"
