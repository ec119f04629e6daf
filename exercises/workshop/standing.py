"""How a class stands: what has been collected, what has been checked, what has a mark."""

from __future__ import annotations

from dataclasses import dataclass

from exercises.workshop.class_folder import ClassFolder, counted
from exercises.workshop.collecting import hints
from exercises.workshop.report import read_report


@dataclass(frozen=True)
class Standing:
    """How a class stands.

    Attributes:
        hand_ins: How many were collected.
        people: How many sent them.
        incidents: How many things there are to look at.
        checked: People whose hand-in that counts has been checked.
        outdated: People who have sent a newer one since they were checked.
        marked: People with a mark, among those checked.
    """

    hand_ins: int
    people: int
    incidents: int
    checked: int
    outdated: int
    marked: int

    @property
    def unchecked(self) -> int:
        """People nothing of whom has been checked."""
        return self.people - self.checked - self.outdated

    @property
    def unmarked(self) -> int:
        """People who were checked and whose mark a person has to decide."""
        return self.checked - self.marked


def standing(folder: ClassFolder) -> Standing:
    """How a class stands.

    Raises:
        NoClass: Nothing was collected, or the report cannot be read.
    """
    hand_ins = folder.collected()
    counting = {each.person: each.receipt for each in counted(hand_ins)}
    report = read_report(folder.report) if folder.report.exists() else None
    known = [each for each in report.people if each.person in counting] if report else []
    checked = [each for each in known if each.receipt == counting[each.person]]
    return Standing(
        hand_ins=len(hand_ins),
        people=len(counting),
        incidents=len(folder.refused()) + sum(1 for _ in hints(hand_ins, folder)),
        checked=len(checked),
        outdated=len(known) - len(checked),
        marked=sum(each.score(report.asked) is not None for each in checked) if report else 0,
    )
