"""`Code`: a function over data sets, checked by what it returns on several editions."""

import copy
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

import datasets
from exercises.engine.comparing import Difference, compare
from exercises.engine.feedback import help_for, say
from exercises.engine.kinds.base import (
    Author,
    Exercise,
    correct,
    documentation,
    kebab,
    not_yet,
    not_yet_sentence,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import Result

FRESH_EDITIONS = ("fresca-1", "fresca-2")


class Stopped(Exception):
    """The learner's code could not be run to its end; holds the sentence to say."""

    def __init__(self, sentence: str, counts: bool = True, **values: object):
        super().__init__(sentence)
        self.sentence, self.counts, self.values = sentence, counts, values


@dataclass(kw_only=True, eq=False)
class Code(Exercise):
    """A function to complete; the solution's name and arguments are the learner's too.

    Attributes:
        tolerance: Absolute, for the numbers in the result.
        starter: The body the learner starts from, one line a string, without indentation.
    """

    kind: ClassVar[str] = "code"
    needs_python: ClassVar[bool] = True

    tolerance: float = 0.0
    starter: tuple[str, ...] = ("return ...",)

    @property
    def function_name(self) -> str:
        """What the learner's function is called."""
        return self._solution.__name__ if self._solution else ""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The data sets it receives."""
        return tuple(inspect.signature(self._solution).parameters) if self._solution else ()

    def starter_source(self) -> str:
        """What the learner finds in the editor."""
        body = "\n".join(f"    {line}" if line else "" for line in self.starter)
        return f"def {self.function_name}({', '.join(self.arguments)}):\n{body}\n"

    def solution_source(self) -> str:
        """The author's function without its decorator and docstring."""
        return source_of(self._solution) if self._solution else ""

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Not checkable without Python: only what an editor starts from."""
        return {"starter": self.starter_source()}

    def answer_value(self, edition: str) -> None:
        """There is no answer without Python."""
        return None

    def solution_text(self, edition: str) -> str:
        """The author's function."""
        return f"```python\n{self.solution_source()}\n```"

    def compare(self, wanted: Any, got: Any) -> Difference | None:
        """How a result differs from the right one."""
        return compare(wanted, got, self.tolerance)

    def wants_nothing(self, got: Any) -> bool:
        """Whether a result is the starter's."""
        return got is Ellipsis


def source_of(function: Author) -> str:
    """The source of an author's function without decorators and docstring."""
    import ast

    tree = ast.parse(inspect.cleandoc(inspect.getsource(function)))
    definition = tree.body[0]
    assert isinstance(definition, ast.FunctionDef)
    definition.decorator_list = []
    if ast.get_docstring(definition) is not None:
        definition.body = definition.body[1:]
    return ast.unparse(definition)


def evaluate(exercise: Code, answer: Any, edition: str) -> Result:
    """Run the answer on this edition and on fresh ones, and compare with the solution.

    Args:
        exercise: A `Code` or a `Chart`.
        answer: The source of the function, or the function itself.
        edition: Of the data on the page.
    """
    key = {"id": exercise.id, "version": exercise.version(edition), "prediction": False}
    if answer is None or answer == "" or answer == exercise.starter_source():
        return unanswered(key, "code.untouched")
    try:
        function = learner_function(exercise, answer)
        for number, each in enumerate((edition, *FRESH_EDITIONS)):
            wanted = exercise.right_answer(each)
            got = run(function, exercise, each)
            if exercise.wants_nothing(got):
                return unanswered(key, "code.untouched")
            difference = exercise.compare(wanted, got)
            if difference:
                return _diagnose(exercise, key, got, difference, each, is_fresh=number > 0)
    except Stopped as stop:
        say_it = not_yet_sentence if stop.counts else unanswered
        return say_it(key, stop.sentence, **stop.values)
    return correct(key, exercise.text(exercise.success(), edition))


def learner_function(exercise: Code, answer: Any) -> Callable[..., Any]:
    """The learner's function, from its source if need be.

    Raises:
        Stopped: There is none.
    """
    if not isinstance(answer, str):
        if not callable(answer):
            raise Stopped("code.wrong-type", counts=False, got=type(answer).__name__)
        return answer
    try:
        compiled = compile(answer, "<tu código>", "exec")
    except SyntaxError as error:
        raise Stopped("code.syntax", counts=False, line=error.lineno or 1) from None
    except (ValueError, MemoryError, RecursionError, OverflowError):
        raise Stopped("code.syntax", counts=False, line=1) from None
    space: dict[str, Any] = {"__name__": "respuesta", "cargar": datasets.cargar}
    _guarded(lambda: exec(compiled, space))
    function = space.get(exercise.function_name)
    if not callable(function):
        raise Stopped("code.no-function", name=exercise.function_name)
    return function


def run(function: Callable[..., Any], exercise: Code, edition: str) -> Any:
    """Call the learner's function with copies of the data.

    Raises:
        Stopped: It raised, tried to leave, takes other arguments or returned nothing.
    """
    arguments = [datasets.cargar(name, edition) for name in exercise.arguments]
    try:
        inspect.signature(function).bind(*arguments)
    except TypeError:
        raise Stopped("code.arguments", arguments=", ".join(exercise.arguments)) from None
    except ValueError:
        pass  # built in C, without a signature to look at
    got = _guarded(lambda: function(*arguments))
    if got is None:
        raise Stopped("code.nothing")
    return got


def _guarded(action: Callable[[], Any]) -> Any:
    try:
        return action()
    except SystemExit:
        raise Stopped("code.exited") from None
    except KeyError as error:
        column = str(error.args[0])[:80] if error.args else ""
        raise Stopped("code.missing-column", column=column) from None
    except Exception as error:
        raise Stopped("code.raised", error=_one_line(error)) from None


def _one_line(error: Exception) -> str:
    try:
        text = str(error).strip().splitlines()
    except Exception:
        text = []
    return f"{type(error).__name__}: {text[0][:200]}" if text else type(error).__name__


def _diagnose(
    exercise: Code, key: dict, got: Any, difference: Difference, edition: str, is_fresh: bool
) -> Result:
    for function in exercise.mistakes:
        wrong = exercise.call(function, edition)
        if exercise.compare(wrong, copy.copy(got)) is None:
            message = exercise.text(documentation(function), edition)
            return not_yet(key, message, kebab(function.__name__))
    if is_fresh:
        message = f"{say('code.fresh')} {difference.message}"
        return not_yet(key, message, help=help_for("code.fresh"))
    return not_yet(key, difference.message, help=difference.help)
