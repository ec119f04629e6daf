"""What every kind of exercise has, and how its functions get their data."""

import hashlib
import html
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import datasets
from exercises.engine.expressions import Formula
from exercises.engine.feedback import help_for, say
from exercises.engine.markdown import Rendering
from exercises.engine.result import CORRECT, NOT_GRADABLE, NOT_YET, UNANSWERED, Result
from exercises.engine.texts import fill

Author = Callable[..., Any]  # a function in the bank; its arguments name data sets

ATTEMPTS_BEFORE_SOLUTION = 3


def kebab(name: str) -> str:
    """`tasa_de_activos` → `tasa-de-activos`."""
    return name.replace("_", "-")


def documentation(function: Author) -> str:
    """The docstring of an author's function, without its indentation."""
    return inspect.getdoc(function) or ""


@dataclass(kw_only=True, eq=False)
class Exercise:
    """An exercise of the bank; its module gives it id, statement and file.

    Attributes:
        title: Short, with a verb or a question where it can.
        minutes: What a learner needs.
        section: Target of the section of the page to read again; None if the page is short.
        hints: Two to four, shown one at a time.
        reveals: Name of the figure that a prediction uncovers (`fig-…`).
        essential: Whether it is part of the essential way through the course.
        shared: Modules of the bank it takes texts from; their names begin with `_`.
        prediction: Whether it is asked before the explanation; then it is not graded.
    """

    kind: ClassVar[str]
    needs_python: ClassVar[bool] = False

    title: str
    minutes: int
    section: str | None = None
    hints: tuple[str, ...] = ()
    reveals: str | None = None
    prediction: bool = False
    essential: bool = False
    shared: tuple[ModuleType, ...] = ()

    id: str = field(default="", init=False)
    path: Path = field(default=Path(), init=False)
    raw_statement: str = field(default="", init=False)
    mistakes: list[Author] = field(default_factory=list, init=False)
    _solution: Author | None = field(default=None, init=False)
    _values: Author | None = field(default=None, init=False)
    _view: Author | None = field(default=None, init=False)
    _from_view: Author | None = field(default=None, init=False)
    _made: dict[tuple[Author, str], Any] = field(default_factory=dict, init=False)

    def bind(self, module: ModuleType) -> None:
        """Take id, statement and file from the module the exercise was written in."""
        self.id = kebab(module.__name__.rpartition(".")[2])
        self.path = Path(module.__file__ or "")
        self.raw_statement = inspect.cleandoc(module.__doc__ or "")

    # What an author decorates.

    def solution(self, function: Author) -> Author:
        """The right answer; its docstring is said on success."""
        self._solution = function
        return function

    def mistake(self, function: Author) -> Author:
        """A wrong answer with a name; its docstring is what the learner is told."""
        self.mistakes.append(function)
        return function

    def values(self, function: Author) -> Author:
        """Numbers and words that texts may name in braces, as a dictionary."""
        self._values = function
        return function

    def view(self, function: Author) -> Author:
        """The small table (≤ 10 × 3) or chart that is enough to answer; docstring = caption."""
        self._view = function
        return function

    def from_view(self, function: Author) -> Author:
        """The answer recomputed from the view alone, a DataFrame."""
        self._from_view = function
        return function

    # What the rest of the engine asks.

    def functions(self) -> tuple[Author, ...]:
        """All the author's functions."""
        named = (self._solution, self._values, self._view)
        return (*(f for f in named if f is not None), *self.mistakes)

    @cached_property
    def parts_of_answer(self) -> tuple[str, ...]:
        """Names that rules receive as formulas: parts of a decision, number fields of a plan."""
        return ()

    @property
    def has_open_solution(self) -> bool:
        """Whether its solution is there from the start: of an opinion there is nothing to earn."""
        return bool(getattr(self, "opinion", False))

    def dataset_names(self) -> tuple[str, ...]:
        """The data sets, and the files, that the exercise draws on; sorted."""
        known = set(datasets.argumentos())
        asked = {name for f in self.functions() for name in inspect.signature(f).parameters}
        return tuple(sorted(asked & known))

    def call(self, function: Author, edition: str, **extra: object) -> Any:
        """Call an author's function: arguments are parts, values, copies of data sets or paths.

        Raises:
            TypeError: An argument names none of them.
        """
        arguments = {}
        for name in inspect.signature(function).parameters:
            if name in extra:
                arguments[name] = extra[name]
            elif name in self.parts_of_answer:
                arguments[name] = Formula.variable(name)
            elif name in datasets.argumentos():
                arguments[name] = datasets.argumento(name, edition)
            elif function is not self._values and name in (known := self.known_values(edition)):
                arguments[name] = known[name]
            else:
                raise TypeError(
                    f"{self.id}: {function.__name__} asks for «{name}», which is neither a data "
                    f"set or file ({', '.join(datasets.argumentos())}) nor a value of the exercise"
                )
        return function(**arguments)

    def known_values(self, edition: str) -> Mapping[str, object]:
        """The values of the edition that texts may name."""
        return self._once(self._values, edition) if self._values else {}

    def text(self, text: str, edition: str) -> str:
        """An author's text with the values of the edition in place."""
        return fill(text, self.known_values(edition))

    def statement(self, edition: str = "0") -> str:
        """The statement, in Markdown."""
        return self.text(self.raw_statement, edition)

    def right_answer(self, edition: str = "0") -> Any:
        """What the author's solution gives."""
        if self._solution is None:
            raise TypeError(f"{self.id}: there is no @exercise.solution")
        return self._once(self._solution, edition)

    def wrong_answer(self, mistake: Author, edition: str = "0") -> Any:
        """What a mistake of the author's gives."""
        return self._once(mistake, edition)

    def view_for(self, edition: str = "0") -> Any:
        """The view: a DataFrame, an Altair chart or None."""
        return self._once(self._view, edition) if self._view else None

    def _once(self, function: Author, edition: str) -> Any:
        """What an author's function gives, kept: a page asks several times, nobody changes it."""
        if (function, edition) not in self._made:
            self._made[function, edition] = self.call(function, edition)
        return self._made[function, edition]

    def view_caption(self, edition: str = "0") -> str:
        """What the view shows, in one line."""
        return self.text(documentation(self._view), edition) if self._view else ""

    @property
    def sources(self) -> tuple[Path, ...]:
        """The files the exercise is written in."""
        return (self.path, *(Path(module.__file__ or "") for module in self.shared))

    def version(self, edition: str = "0") -> str:
        """Hash of the exercise's files and of its data sets: 12 hexadecimal digits."""
        digest = hashlib.sha256(b"".join(path.read_bytes() for path in self.sources))
        for name in self.dataset_names():
            digest.update(datasets.huella(name, edition).encode())
        return digest.hexdigest()[:12]

    def key(self, edition: str, rendering: Rendering) -> dict:
        """The answer key: all that is needed to check without Python (JSON-able)."""
        return {
            "id": self.id,
            "kind": self.kind,
            "version": self.version(edition),
            "edition": edition,
            "format": rendering.format,
            "title": rendering.inline(self.text(self.title, edition)),
            "minutes": self.minutes,
            "essential": self.essential,
            "section": self.section,
            "prediction": self.prediction,
            "reveals": self.reveals,
            "hints": [rendering.block(self.text(hint, edition)) for hint in self.hints],
            "success": rendering.block(self.text(self.success(), edition)),
            "solution": {
                "text": rendering.block(self.solution_text(edition)),
                "value": self.answer_value(edition),
            },
            "attempts": ATTEMPTS_BEFORE_SOLUTION,
            "check": self.compile_check(edition, rendering),
        }

    def success(self) -> str:
        """Why the right answer is right."""
        return documentation(self._solution) if self._solution else ""

    def mistake_text(self, function: Author, edition: str, rendering: Rendering) -> str:
        """What the learner is told about a mistake."""
        return rendering.block(self.text(documentation(function), edition))

    # What each kind says of itself.

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """The part of the key that its kind's `evaluate` reads."""
        raise NotImplementedError

    def answer_value(self, edition: str) -> Any:
        """The right answer in the form in which a learner gives it (JSON-able)."""
        raise NotImplementedError

    def solution_text(self, edition: str) -> str:
        """The solution in words, in Markdown."""
        raise NotImplementedError


# What the evaluators of the kinds answer with. `key` is an answer key.


def quoted(key: dict, text: str) -> str:
    """What a learner typed, safe to say back in the format of the key."""
    return html.escape(text) if key["format"] == "html" else text


def unanswered(key: dict, sentence: str, **values: object) -> Result:
    """Nothing was graded, and no attempt counts."""
    message, help_text = say(sentence, **values), help_for(sentence)
    return Result(
        key["id"], UNANSWERED, message=message, help=fill(help_text, values), version=key["version"]
    )


def correct(key: dict, message: str, score: float | None = 1.0) -> Result:
    """Right; a prediction is not graded."""
    score = None if key["prediction"] else score
    return Result(key["id"], CORRECT, message=message, score=score, version=key["version"])


def not_yet(
    key: dict, message: str, mistake: str | None = None, help: str = "", score: float = 0.0
) -> Result:
    """Wrong, with a message that leads on."""
    graded = None if key["prediction"] else score
    return Result(key["id"], NOT_YET, mistake, message, help, graded, key["version"])


def not_yet_sentence(key: dict, sentence: str, **values: object) -> Result:
    """Wrong in a way the engine has a sentence for."""
    return not_yet(key, say(sentence, **values), help=help_for(sentence))


def not_checkable(key: dict) -> Result:
    """An exercise that only Python can check."""
    sentence = "code.needs-python"
    message, help_text = say(sentence), help_for(sentence)
    return Result(key["id"], NOT_GRADABLE, message=message, help=help_text, version=key["version"])


def not_gradable(exercise_id: str, version: str = "0" * 12) -> Result:
    """Our fault: never a zero."""
    return Result(
        exercise_id,
        NOT_GRADABLE,
        message=say("our-fault"),
        help=help_for("our-fault"),
        version=version,
    )
