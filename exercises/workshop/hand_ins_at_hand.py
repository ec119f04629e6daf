"""The hand-ins of a class, as many as there are, without holding more than a few."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from exercises.progress.hand_ins import BadHandIn, HandIn, read_hand_in
from exercises.workshop.class_folder import ClassFolder, Collected
from exercises.workshop.console import CannotGoOn

HAND_IN_CHANGED = (
    "Una entrega ha cambiado mientras se corregía. Lo ya corregido está guardado. "
    "Repite: taller corregir"
)
RECENT = 64  # that are kept at hand: those that are being checked


class HandIns(Mapping[str, HandIn]):
    """Hand-ins by person, read when they are asked for: ten thousand take no more room than ten.

    Attributes:
        folder: Of the class.
        files: Those whose file still is what was collected, by person.
    """

    def __init__(self, folder: ClassFolder, hand_ins: Sequence[Collected]):
        self.folder = folder
        self._recent = lru_cache(maxsize=RECENT)(self._read)
        self.files: dict[str, Collected] = {}
        self._answered: dict[str, tuple[str, ...]] = {}
        same: dict[tuple[str, ...], tuple[str, ...]] = {}  # most of a class answers the same ones
        for each in hand_ins:
            if hand_in := self._read(each):
                names = tuple(hand_in.answers)
                self.files[each.person] = each
                self._answered[each.person] = same.setdefault(names, names)

    def answered(self, person: str) -> tuple[str, ...]:
        """The ids of what a person has answered, without reading it again."""
        return self._answered[person]

    def __contains__(self, person: object) -> bool:
        return person in self.files

    def __getitem__(self, person: str) -> HandIn:
        if (hand_in := self._recent(self.files[person])) is None:
            raise CannotGoOn(HAND_IN_CHANGED)
        return hand_in

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)

    def _read(self, collected: Collected) -> HandIn | None:
        try:
            hand_in = read_hand_in((self.folder.path / collected.file).read_bytes())
        except (OSError, BadHandIn):
            return None
        return hand_in if hand_in.sha256 == collected.sha256 else None
