"""Checks the hand-ins of a class again, all of each, and goes on where an earlier run stopped."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any, Protocol

from datasets.editions import InvalidEdition
from exercises.engine import check
from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.code import Code
from exercises.engine.result import CORRECT
from exercises.notebook import registry
from exercises.workshop import environment
from exercises.workshop.answers_in_words import in_words
from exercises.workshop.asking import Place, asked
from exercises.workshop.class_folder import ClassFolder, Collected, write_json
from exercises.workshop.console import CannotGoOn
from exercises.workshop.hand_ins_at_hand import HandIns
from exercises.workshop.judging import job_of, judged, needs_running, our_fault, with_answer
from exercises.workshop.lms_names import folded, shown
from exercises.workshop.materials import write_materials
from exercises.workshop.report import OUR_FAULT, Checked, Person, Report
from exercises.workshop.runner import Limits
from exercises.workshop.running import Fate, Job, RunnerBroke, Running, Walls
from exercises.workshop.seeds import seed_for

RUNNER_FAULT = "El corrector se ha roto dos veces con esta respuesta. Repite; si sigue, mírala."
CHANGED = (
    "Los archivos del curso han cambiado mientras se corregía. Lo hecho en esta vez no vale. "
    "Repite: taller corregir"
)

OTHER_VERSION = (
    "Contestó otra versión del ejercicio, y con esta no sale bien. Míralo a mano: "
    "puede que entonces fuera la respuesta buena."
)
UNREADABLE = (
    "El archivo de esta entrega falta o ha cambiado desde que se recogió. Recógelo otra vez."
)

#: How the folder of the materialised data begins; then comes whose it is.
MATERIALS = "taller-datos-"

#: Says how many hand-ins are done, of how many.
Tell = Callable[[int, int], object]


@dataclass(frozen=True)
class Task:
    """What to check, and with what.

    Attributes:
        exercises: In the order of the course.
        edition: Of the class.
        hidden: The hidden edition, which is a secret.
        level: Of isolation.
        limits: Of each answer that is code.
        places: Where the pages ask each exercise.
    """

    exercises: Sequence[Exercise]
    edition: str
    hidden: str
    level: str
    limits: Limits = field(default_factory=Limits)
    places: Mapping[str, Place] = field(default_factory=dict)

    def lock(self) -> dict[str, Any]:
        """All that decides a verdict but answer and exercise; the secret only as a hash."""
        return {
            "versions": environment.versions(),
            "sources": environment.sources(),
            "edition": self.edition,
            "hidden": environment.digest_of(["hidden", self.hidden]),
            "level": self.level,
            "limits": asdict(self.limits),
        }


def task_for(edition: str, exercises: Sequence[Exercise], level: str, **more: Any) -> Task:
    """A task on the class's edition and on its hidden one."""
    return Task(exercises, edition, seed_for(edition), level, **more)


class Runners(Protocol):
    """Where learners' code runs: on this machine, or on several."""

    def run(self, work: Iterator[tuple[str, Sequence[Job]]]) -> Iterator[tuple[str, list[Fate]]]:
        """Run the jobs of many hand-ins, each under a name; they come back in any order."""


#: Makes runners of the walls they are to have.
MakeRunners = Callable[[Walls], Runners]


class Grading:
    """One run over the hand-ins of a class.

    Attributes:
        folder: Of the class.
        task: What to check.
        hand_ins: By person.
        make_runners: Where learners' code is run.
    """

    def __init__(
        self,
        folder: ClassFolder,
        task: Task,
        hand_ins: HandIns,
        make_runners: MakeRunners,
    ):
        self.folder, self.task, self.make_runners = folder, task, make_runners
        self._hand_ins = hand_ins
        self._lock = task.lock()
        self._versions = {each.id: each.version(task.edition) for each in task.exercises}
        self._by_id = {each.id: each for each in task.exercises}
        self._faults: dict[str, str] = {}
        self._written: list[Path] = []

    @property
    def grader(self) -> str:
        """Hash of what checks."""
        return environment.digest_of([self._lock, self._versions])

    def report(self, hand_ins: Sequence[Collected], sent: Mapping[str, int], tell: Tell) -> Report:
        """Check hand-ins, but for what an earlier run has checked.

        Args:
            hand_ins: One a person.
            sent: How many each person has sent, by key.
            tell: Hears of progress.

        Raises:
            CannotGoOn: The course changed meanwhile, or no learner's code can be run here.
            KeyboardInterrupt: What was done until then is kept.
        """
        with redirect_stdout(StringIO()):  # some of the author's functions say what they read
            checked = self._all_checked(hand_ins, tell)
        people = (self._person(each, checked.get(each.person), sent) for each in hand_ins)
        return Report(
            edition=self.task.edition,
            isolation=self.task.level,
            grader=self.grader,
            asked=tuple(
                asked(each, self.task.edition, self.task.places) for each in self.task.exercises
            ),
            people=tuple(sorted(people, key=lambda each: (folded(each.name), each.person))),
        )

    def _all_checked(
        self, hand_ins: Sequence[Collected], tell: Tell
    ) -> dict[str, dict[str, Checked]]:
        """What came of each hand-in that can be read, by person."""
        _sweep(self.folder)
        checked, pending = {}, []
        for each in hand_ins:
            if each.person not in self._hand_ins:
                continue
            kept = _kept(self._path(each))
            if kept is not None and kept.keys() == {one.id for one in self._answered(each.person)}:
                checked[each.person] = kept
            else:
                pending.append(each)
        total = len(checked) + len(pending)
        tell(len(checked), total)
        if pending:
            for person, answers in self._check(pending):
                checked[person] = answers
                tell(len(checked), total)
            self._refuse_changes()
        return checked

    def _check(self, pending: Sequence[Collected]) -> Iterator[tuple[str, dict[str, Checked]]]:
        with tempfile.TemporaryDirectory(prefix=f"{MATERIALS}{os.getpid()}-") as place:
            walls = Walls(self.task.level, Path(place), self.task.edition, self.task.limits)
            self._prepare(walls, pending)
            by_person = {each.person: each for each in pending}
            work = ((each.person, list(self._jobs(each.person).values())) for each in pending)
            for person, fates in self.make_runners(walls).run(work):
                ran = dict(zip(self._jobs(person), fates, strict=True))
                answers = self._answers(person, ran)
                self._keep(self._path(by_person[person]), answers)
                yield person, answers

    def _answered(self, person: str) -> list[Exercise]:
        """The exercises that a person has answered, in the order of the course."""
        answered = set(self._hand_ins.answered(person))
        return [each for each in self.task.exercises if each.id in answered]

    def _jobs(self, person: str) -> dict[str, Job]:
        """What to run of a person's answers, by exercise."""
        answers = self._hand_ins[person].answers
        return {
            each.id: job_of(each, answers[each.id]["answer"])
            for each in self._answered(person)
            if isinstance(each, Code)
            and each.id not in self._faults
            and needs_running(each, answers[each.id]["answer"])
        }

    # Before: what cannot be checked here.

    def _prepare(self, walls: Walls, pending: Sequence[Collected]) -> None:
        """Write the data out, and give each exercise its own solution.

        The solutions run through a runner that is closed afterwards: it has seen answers.
        """
        answered = {each.id for one in pending for each in self._answered(one.person)}
        exercises = [each for each in self.task.exercises if each.id in answered]
        codes = [each for each in exercises if isinstance(each, Code)]
        names = {name for each in codes for name in each.arguments}
        write_materials(walls.data, names, (self.task.edition, self.task.hidden))
        if wrong := environment.wrong_versions():
            self._faults = {each.id: wrong for each in exercises}
            return
        for each in exercises:
            if not isinstance(each, Code):
                right = check(each, each.answer_value(self.task.edition), self.task.edition)
                self._note_control(each, Checked(right.status, message=right.message))
        if codes:
            with Running(walls) as control:
                _require_walls(control)
                for each in codes:
                    self._note_control(each, self._control(each, control))

    def _control(self, exercise: Code, control: Running) -> Checked:
        source = exercise.solution_source()
        try:
            ran = control.run(job_of(exercise, source))
            return judged(exercise, source, ran, self.task.edition, self.task.hidden)
        except RunnerBroke as broke:
            return our_fault(str(broke))

    def _note_control(self, exercise: Exercise, checked: Checked) -> None:
        if checked.outcome != CORRECT:
            self._faults[exercise.id] = (
                f"En este equipo no sale bien ni la solución del curso: {checked.message}"
            )

    # Each answer.

    def _answers(self, person: str, ran: Mapping[str, Fate]) -> dict[str, Checked]:
        answers = {}
        for each in self._answered(person):
            given = self._hand_ins[person].answers[each.id]
            checked = self._answer(each, given["answer"], ran)
            if checked.outcome not in (CORRECT, OUR_FAULT) and not self._is_current(each, person):
                # A version can be forged: it neither earns anything nor costs anything.
                checked = our_fault(OTHER_VERSION)
            said = in_words(each, given["answer"], self.task.edition)
            answers[each.id] = with_answer(checked, said, given["attempts"])
        return answers

    def _answer(self, exercise: Exercise, answer: Any, ran: Mapping[str, Fate]) -> Checked:
        if exercise.id in self._faults:
            return our_fault(self._faults[exercise.id])
        fate = ran.get(exercise.id)
        if exercise.id in ran and fate is None:
            return our_fault(RUNNER_FAULT)
        return judged(exercise, answer, fate, self.task.edition, self.task.hidden)

    def _is_current(self, exercise: Exercise, person: str) -> bool:
        """Whether a learner saw this exercise, on whichever edition of the data."""
        hand_in = self._hand_ins[person]
        version = hand_in.answers[exercise.id]["version"]
        if version == self._versions[exercise.id]:
            return True
        try:
            return version == exercise.version(hand_in.edition)
        except InvalidEdition:
            return False

    def _person(
        self, collected: Collected, checked: dict[str, Checked] | None, sent: Mapping[str, int]
    ) -> Person:
        if checked is None:
            answers = {each.id: our_fault(UNREADABLE) for each in self.task.exercises}
            notes: tuple[str, ...] = (UNREADABLE,)
        else:
            answers = {each.id: checked[each.id] for each in self._answered(collected.person)}
            answered = self._hand_ins.answered(collected.person)
            notes = tuple(_notes(collected.edition, answered, self.task.edition))
        return Person(
            person=collected.person,
            name=collected.name,
            receipt=collected.receipt,
            created=collected.created,
            hand_ins=sent.get(collected.person, 1),
            answers=answers,
            notes=notes,
        )

    # What an earlier run has left.

    def _path(self, collected: Collected) -> Path:
        """Where the results of a hand-in are kept: named by all that decides them."""
        versions = {each.id: self._versions[each.id] for each in self._answered(collected.person)}
        key = environment.digest_of([self._lock, collected.sha256, versions])
        return self.folder.results / f"{key}.json"

    def _keep(self, path: Path, answers: Mapping[str, Checked]) -> None:
        if any(_may_change(each) for each in answers.values()):
            return
        write_json(path, {"answers": answers}, lasting=False)
        self._written.append(path)

    def _refuse_changes(self) -> None:
        """Take back what was checked while the course changed under it."""
        if environment.sources() != self._lock["sources"]:
            for path in self._written:
                path.unlink(missing_ok=True)
            raise CannotGoOn(CHANGED)


def _kept(path: Path) -> dict[str, Checked] | None:
    """What an earlier run has written; None if it has not, or somebody else has."""
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        return {name: Checked(**each) for name, each in written["answers"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _sweep(folder: ClassFolder) -> None:
    """Remove what a run that was killed has left: half a result, and its materialised data."""
    for path in folder.results.glob(".*"):
        path.unlink(missing_ok=True)
    for path in Path(tempfile.gettempdir()).glob(f"{MATERIALS}*"):
        process = path.name.removeprefix(MATERIALS).partition("-")[0]
        if process.isdigit() and not Path("/proc", process).exists():
            shutil.rmtree(path, ignore_errors=True)


def _may_change(checked: Checked) -> bool:
    """Whether another run, with nothing changed, may come to something else."""
    return checked.outcome == OUR_FAULT and checked.message != OTHER_VERSION


def _require_walls(control: Running) -> None:
    try:
        control.run(Job("f", (), "code", "def f():\n    return 1\n"))
    except RunnerBroke as broke:
        raise CannotGoOn(
            f"No se puede poner en marcha el aislamiento «{control.walls.level}»: {broke}. "
            "Suele faltar permiso para crear espacios de nombres de usuario: mira «Docentes». "
            "Si te fías de toda la clase: --aislamiento procesos"
        ) from broke


def _notes(theirs: str, answered: Iterable[str], edition: str) -> Iterator[str]:
    if theirs != edition:
        yield (f"Trabajó con otros datos: edición «{shown(theirs)}»; la de la clase, «{edition}».")
    strange = len(set(answered) - registry.modules.keys())
    if strange:
        yield (
            "1 respuesta es de un ejercicio que este curso no tiene."
            if strange == 1
            else f"{strange} respuestas son de ejercicios que este curso no tiene."
        )
