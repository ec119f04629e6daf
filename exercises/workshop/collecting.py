"""Collects the hand-ins of a class: all attempts, as they came, and what there is to look at.

Running it again changes nothing that is there: a hand-in of a person is collected once, whatever
it is called, and a source that has grown adds to what earlier ones brought.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

from exercises.progress.hand_ins import BadHandIn, HandIn, read_hand_in
from exercises.workshop import incidents
from exercises.workshop.archives import Found, files_of, name_of_origin
from exercises.workshop.class_folder import ClassFolder, Collected, write_whole
from exercises.workshop.incidents import Incident, Matter
from exercises.workshop.lms_names import Sender, folded, sender_of

NAMED = 3  # people a hint names; of more it says how many
LONGEST_FOLDER = 40  # characters of a person's key in the name of their folder


@dataclass
class Outcome:
    """What came of collecting.

    Attributes:
        new: Hand-ins that were collected now.
        had: Hand-ins that had been collected before.
        others: Files that do not look like a hand-in.
        hand_ins: All that the class has now.
        incidents: All there is to look at, of earlier runs too.
    """

    new: int = 0
    had: int = 0
    others: int = 0
    hand_ins: list[Collected] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)

    @property
    def people(self) -> int:
        """How many people have sent something that counts."""
        return len({each.person for each in self.hand_ins})


def collect(
    folder: ClassFolder,
    origins: Sequence[Path],
    looked_at: Callable[[Found], object] = lambda found: None,
) -> Outcome:
    """Collect what is in some folders, zips and files.

    Args:
        folder: Of the class; made if it is not there.
        origins: What the instructor downloaded.
        looked_at: Hears of each file.

    Raises:
        NoClass: What was collected before cannot be read.
        OSError: The folder of the class cannot be written.
    """
    desk = _Desk(folder)
    for origin in dict.fromkeys(origin.resolve() for origin in origins):
        desk.forget(origin)
        for found in files_of(origin, skipped=folder.written):
            looked_at(found)
            desk.take(found)
    desk.put_away()
    return desk.outcome


class _Desk:
    """What is at hand while collecting."""

    def __init__(self, folder: ClassFolder):
        self.folder = folder
        self.outcome = Outcome()
        self.of_files = [Incident(**each) for each in folder.refused()]
        before = folder.collected() if folder.index.exists() else []
        self.known: dict[tuple[str, str], Collected] = {}
        self.gone: list[Collected] = []
        for each in before:
            if (folder.path / each.file).exists():
                self.known[each.person, each.sha256] = each
            else:
                self.gone.append(each)
        self.files = {each.file for each in self.known.values()}
        self.seen: set[tuple[str, str]] = set()  # in this run
        self.of_others: dict[str, Found] = {}  # a file of each person that is none, in this run

    def forget(self, origin: Path) -> None:
        """What was said of a source is said anew when it is collected again."""
        name = name_of_origin(origin)
        self.of_files = [each for each in self.of_files if each.origin != name]

    def take(self, found: Found) -> None:
        """Collect one file, or note why not; whatever it holds, the next one is looked at."""
        if found.problem:
            self.note(found, found.problem)
        elif found.content is None:
            self.outcome.others += 1
            if (sender := sender_of(found.path)).is_known:
                self.of_others.setdefault(sender.person, found)
        else:
            try:
                hand_in = read_hand_in(found.content)
            except BadHandIn as bad:
                self.note(found, _no_hand_in(str(bad)))
            except Exception as error:  # a stranger wrote it: no file may stop the others
                self.note(found, incidents.OUR_FAULT.filled(error=type(error).__name__))
            else:
                self.keep(found, hand_in, found.content)

    def tell_who_sent_nothing_else(self) -> None:
        """Note whose files are all no hand-ins; what was said of others before may be over."""
        told = {each.person for each in self.of_files if each.matter != incidents.NOTHING_ELSE.id}
        sent = {each.name for each in self.known.values()}
        self.of_files = [
            each
            for each in self.of_files
            if each.matter != incidents.NOTHING_ELSE.id or each.person not in sent
        ]
        people = {person for person, _ in self.known}
        for person, found in self.of_others.items():
            if person not in people and sender_of(found.path).name not in told:
                self.note(found, incidents.NOTHING_ELSE)

    def note(self, found: Found, matter: Matter) -> None:
        """Note what is the matter with a file."""
        sender = sender_of(found.path)
        person = sender.name if sender.is_known else ""
        file = found.name or Path(found.origin).name
        self.of_files.append(Incident.of(matter, found.origin, file, person))

    def keep(self, found: Found, hand_in: HandIn, content: bytes) -> None:
        """Collect a hand-in of this course, once a person."""
        sender = sender_of(found.path, hand_in.alias)
        key = (sender.person, hand_in.sha256)
        if key in self.seen:
            self.note(found, incidents.TWICE.filled(other=self.known[key].source))
            return
        self.seen.add(key)
        if key in self.known:
            self.outcome.had += 1
            return
        collected = self.collected(found, sender, hand_in)
        write_whole(self.folder.path / collected.file, content)
        self.known[key] = collected
        self.files.add(collected.file)
        self.outcome.new += 1

    def collected(self, found: Found, sender: Sender, hand_in: HandIn) -> Collected:
        """What the index says of a hand-in."""
        moment = re.sub(r"[^0-9TZ]", "", hand_in.created)
        directory = self.folder.hand_ins.relative_to(self.folder.path) / folder_name(sender.person)
        file = (directory / f"{moment}-{hand_in.receipt}.json").as_posix()
        if file in self.files:  # a receipt is short enough to be forged
            file = (directory / f"{moment}-{hand_in.sha256}.json").as_posix()
        return Collected(
            file=file,
            source=found.path,
            person=sender.person,
            name=sender.name,
            alias=hand_in.alias,
            created=hand_in.created,
            edition=hand_in.edition,
            content=hand_in.content,
            receipt=hand_in.receipt,
            sha256=hand_in.sha256,
            body_sha256=hand_in.body_sha256,
            answers=len(hand_in.answers),
        )

    def put_away(self) -> None:
        """Write down what was collected and what there is to look at."""
        self.tell_who_sent_nothing_else()
        hand_ins = sorted(
            self.known.values(), key=lambda each: (each.person, each.created, each.sha256)
        )
        lost = [
            _hint(incidents.LOST, each)
            for each in self.gone
            if (each.person, each.sha256) not in self.known
        ]
        self.outcome.hand_ins = hand_ins
        self.outcome.incidents = [*self.of_files, *lost, *hints(hand_ins, self.folder)]
        self.folder.write_index(hand_ins, [asdict(each) for each in self.of_files])
        incidents.write_table(self.folder.incidents, self.outcome.incidents)


def _no_hand_in(why: str) -> Matter:
    """Why a file is no hand-in: its first sentence says what there is, the others what to do."""
    what, _, to_do = why.partition(". ")
    matter = incidents.NO_HAND_IN
    return Matter(matter.id, f"{what.rstrip('.')}.", to_do or matter.to_do)


def folder_name(person: str) -> str:
    """The folder of a person: a name that every system takes, and no other person's.

    Args:
        person: Key, which may hold whatever somebody called themselves.
    """
    plain = re.sub(r"[^a-z0-9]+", "-", person)[:LONGEST_FOLDER].strip("-")
    if plain == person.replace(":", "-", 1):
        return plain
    return f"{plain}-{hashlib.sha256(person.encode('utf-8', 'replace')).hexdigest()[:10]}"


def hints(hand_ins: Sequence[Collected], folder: ClassFolder) -> Iterator[Incident]:
    """What to look at in hand-ins that were collected; none of it is proof of anything."""
    yield from _other_editions(hand_ins, folder.edition())
    yield from _same(hand_ins)
    yield from _same_names(hand_ins)
    yield from _shared_aliases(hand_ins, folder)


def _hint(matter: Matter, hand_in: Collected) -> Incident:
    return Incident.of(matter, hand_in.source, hand_in.file, hand_in.name)


def _other_editions(hand_ins: Iterable[Collected], of_class: str) -> Iterator[Incident]:
    for each in hand_ins:
        if each.edition != of_class:
            matter = incidents.OTHER_EDITION.filled(edition=each.edition, of_class=of_class)
            yield _hint(matter, each)


def _same(hand_ins: Iterable[Collected]) -> Iterator[Incident]:
    """The same file, or else the same answers, from several people."""
    by_body: dict[str, list[Collected]] = defaultdict(list)
    for each in hand_ins:
        if each.answers:
            by_body[each.body_sha256].append(each)
    for alike in by_body.values():
        for each in alike:
            others = [other for other in alike if other.person != each.person]
            same_file = [other for other in others if other.sha256 == each.sha256]
            if same_file:
                yield _hint(incidents.SAME_FILE.filled(others=_names(same_file)), each)
            elif others:
                matter = incidents.SAME_ANSWERS.filled(answers=each.answers, others=_names(others))
                yield _hint(matter, each)


def _same_names(hand_ins: Iterable[Collected]) -> Iterator[Incident]:
    """People of one LMS who are called the same: perhaps one, whom it numbers twice."""
    by_name: dict[tuple[str, str], dict[str, Collected]] = defaultdict(dict)
    for each in hand_ins:
        lms = each.person.partition(":")[0]
        if lms != "alias":
            by_name[lms, folded(each.name)][each.person] = each
    for alike in by_name.values():
        for person, last in alike.items():
            others = [other for other in alike if other != person]
            if others:
                yield _hint(incidents.TWO_NUMBERS.filled(others=", ".join(others[:NAMED])), last)


def _shared_aliases(hand_ins: Sequence[Collected], folder: ClassFolder) -> Iterator[Incident]:
    """Aliases that may stand for several people: only what an LMS says is sure."""
    by_alias: dict[str, list[Collected]] = defaultdict(list)
    in_lms: dict[str, list[Collected]] = defaultdict(list)
    for each in hand_ins:
        if each.person.startswith("alias:"):
            by_alias[each.person].append(each)
        else:
            in_lms[f"alias:{folded(each.alias)}"].append(each)
    for person, attempts in by_alias.items():
        last = attempts[-1]
        if not _could_be_one_person(attempts, folder):
            yield _hint(incidents.SHARED_ALIAS.filled(alias=last.name), last)
        if person in in_lms:
            others = _names(in_lms[person])
            yield _hint(incidents.TWO_WAYS.filled(alias=last.name, others=others), last)


def _could_be_one_person(attempts: Sequence[Collected], folder: ClassFolder) -> bool:
    """Whether each hand-in may have grown out of the one before it.

    A person writes their alias one way, and loses no answers and no attempts on the way.
    """
    if len({each.alias.strip() for each in attempts}) > 1:
        return False
    if len(attempts) == 1:
        return True  # the usual case, for which no file is read
    made = [
        {name: answer["attempts"] for name, answer in hand_in.answers.items()}
        for each in attempts
        if (hand_in := _read(folder, each))
    ]
    return all(
        later.get(name, -1) >= count
        for earlier, later in pairwise(made)
        for name, count in earlier.items()
    )


def _read(folder: ClassFolder, hand_in: Collected) -> HandIn | None:
    try:
        return read_hand_in((folder.path / hand_in.file).read_bytes())
    except (BadHandIn, OSError):  # somebody has worked in the folder: checking it will tell
        return None


def _names(hand_ins: Iterable[Collected]) -> str:
    """Who they are, in words."""
    names = sorted({each.person: each.name for each in hand_ins}.values())
    if len(names) > NAMED:
        return f"{', '.join(names[:NAMED])} y {len(names) - NAMED} más"
    return " y ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
