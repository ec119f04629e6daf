"""A report without anything that says who somebody is, to be shown to a room."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from exercises.workshop.report import Checked, Person, Report


def pseudonymous(report: Report) -> Report:
    """The same report with «Persona 12» for names.

    Numbers do not follow the alphabet. Keys, receipts, times and notes go, and so does what was
    written in a `plan`: people name themselves there.
    """
    prose = {asked.id for asked in report.asked if asked.kind == "plan"}
    people = sorted(report.people, key=_shuffled)
    return replace(
        report,
        people=tuple(_nameless(person, place, prose) for place, person in enumerate(people, 1)),
    )


def _shuffled(person: Person) -> str:
    return hashlib.sha256(
        f"{person.receipt} {person.person}".encode("utf-8", "replace")
    ).hexdigest()


def _nameless(person: Person, place: int, prose: set[str]) -> Person:
    return Person(
        person="",
        name=f"Persona {place}",
        receipt="",
        created="",
        hand_ins=person.hand_ins,
        answers={
            name: _silent(one) if name in prose else one for name, one in person.answers.items()
        },
    )


def _silent(one: Checked) -> Checked:
    return replace(one, answer="", message="")
