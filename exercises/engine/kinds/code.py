"""`Code`: a function over data sets, checked by what it returns on several editions."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

import datasets
from exercises.engine.comparing import Difference, compare, describe, one_line
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

Early = Callable[[Result], object]
Raised = Callable[[BaseException], object]


class Stopped(Exception):
    """The learner's code could not be run to its end; holds the sentence to say.

    Its cause is what the code raised, if it raised anything.
    """

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
        """The data sets it receives, and the files whose paths it receives."""
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

    def difference(self, wanted: Any, got: Any) -> Difference | None:
        """As `compare`, for results that may break whoever looks at them.

        Raises:
            Exception: The right result cannot be compared with itself: our fault, not theirs.
        """
        try:
            return self.compare(wanted, got)
        except Exception:
            self.compare(wanted, self.twin(wanted))
            return Difference("code.different")

    def twin(self, wanted: Any) -> Any:
        """A right result as a learner would return it."""
        return wanted


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


def evaluate(
    exercise: Code,
    answer: Any,
    edition: str,
    early: Early | None = None,
    raised: Raised | None = None,
) -> Result:
    """Run the answer on this edition and on fresh ones, and compare with the solution.

    Args:
        exercise: A `Code` or a `Chart`.
        answer: The source of the function, or the function itself.
        edition: Of the data on the page.
        early: Hears the verdict on this edition if it is a good one, before the fresh ones.
        raised: Hears the exception that ended the learner's code, if one did.
    """
    if is_untouched(exercise, answer):
        return unanswered(_about(exercise, edition), "code.untouched")

    @cache
    def function() -> Callable[..., Any]:
        return learner_function(exercise.function_name, answer)

    def returned(each: str) -> Any:
        arguments = {name: datasets.argumento(name, each) for name in exercise.arguments}
        return run(function(), arguments)

    return judge(exercise, returned, (edition, *FRESH_EDITIONS), early, raised)


def is_untouched(exercise: Code, answer: Any) -> bool:
    """Whether an answer is no more than what the learner was given."""
    return answer is None or (type(answer) is str and answer in ("", exercise.starter_source()))


def judge(
    exercise: Code,
    returned: Callable[[str], Any],
    editions: Sequence[str],
    early: Early | None = None,
    raised: Raised | None = None,
) -> Result:
    """Compare what a function returns with the solution, whoever ran it.

    Args:
        exercise: A `Code` or a `Chart`.
        returned: What the function gives in an edition; raises `Stopped` where it gives nothing.
        editions: That of the page first, then those that the learner has not seen.
        early: As in `evaluate`.
        raised: As in `evaluate`.
    """
    first = editions[0]
    key = _about(exercise, first)
    try:
        for each in editions:
            wanted = exercise.right_answer(each)
            got = returned(each)
            if got is Ellipsis:  # what the starter returns
                return unanswered(key, "code.ellipsis")
            difference = exercise.difference(wanted, got)
            if difference:
                return _diagnose(exercise, key, got, difference, each, is_fresh=each != first)
            if early and each == first:
                early(correct(key, exercise.text(exercise.success(), first)))
    except Stopped as stop:
        if raised and stop.__cause__:
            raised(stop.__cause__)
        say_it = not_yet_sentence if stop.counts else unanswered
        return say_it(key, stop.sentence, **stop.values)
    return correct(key, exercise.text(exercise.success(), first))


def _about(exercise: Code, edition: str) -> dict:
    return {"id": exercise.id, "version": exercise.version(edition), "prediction": False}


def learner_function(name: str, answer: Any) -> Callable[..., Any]:
    """The learner's function of that name, from its source if need be.

    Raises:
        Stopped: There is none.
    """
    if type(answer) is not str:
        if not callable(answer):
            raise Stopped("code.wrong-type", counts=False, got=describe(answer))
        return answer
    try:
        compiled = compile(answer, "<tu código>", "exec")
    except SyntaxError as error:
        raise Stopped("code.syntax", counts=False, line=error.lineno or 1) from error
    except (ValueError, MemoryError, RecursionError, OverflowError):
        raise Stopped("code.syntax", counts=False, line=1) from None
    space = names_at_hand()
    _guarded(lambda: exec(compiled, space))
    return function_of(name, space)


def names_at_hand() -> dict[str, Any]:
    """What a learner's function may use without importing it."""
    from datasets.exports import cargar_exportacion

    return {
        "__name__": "respuesta",
        "cargar": datasets.cargar,
        "cargar_exportacion": cargar_exportacion,
    }


def function_of(name: str, space: dict[str, Any]) -> Callable[..., Any]:
    """The learner's function of that name, among the names that their code has left.

    Raises:
        Stopped: There is none.
    """
    function = space.get(name)
    if not callable(function):
        raise Stopped("code.no-function", name=name)
    return function


def run(function: Callable[..., Any], arguments: Mapping[str, Any]) -> Any:
    """Call the learner's function with copies of the data, by their names in its first line.

    Raises:
        Stopped: It raised, tried to leave, takes other arguments or returned nothing.
    """
    given = list(arguments.values())
    if not _takes(function, given):
        raise Stopped("code.arguments", arguments=", ".join(arguments))
    got = _guarded(lambda: function(*given))
    if got is None:
        raise Stopped("code.nothing")
    return got


def _takes(function: Callable[..., Any], arguments: list) -> bool:
    try:
        signature = inspect.signature(function)
    except Exception:
        return True  # built in C, or strange: calling it will tell
    try:
        signature.bind(*arguments)
    except TypeError:
        return False
    return True


def _guarded(action: Callable[[], Any]) -> Any:
    try:
        return action()
    except KeyboardInterrupt:
        raise  # the learner's own hand on the stop button
    except SystemExit:
        raise Stopped("code.exited") from None
    except BaseException as error:
        if type(error) is KeyError and type(error.args[0]) is str and _is_of_pandas(error):
            raise Stopped("code.missing-column", column=error.args[0][:80]) from error
        raise Stopped("code.raised", error=one_line(error)) from error


def _is_of_pandas(error: BaseException) -> bool:
    """Whether it was raised by a table, not by a dictionary of the learner's own."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    name = step.tb_frame.f_globals.get("__name__") if step else None
    return type(name) is str and name.partition(".")[0] == "pandas"


def _diagnose(
    exercise: Code, key: dict, got: Any, difference: Difference, edition: str, is_fresh: bool
) -> Result:
    for function in exercise.mistakes:
        wrong = exercise.wrong_answer(function, edition)
        if exercise.difference(wrong, got) is None:
            message = exercise.text(documentation(function), edition)
            return not_yet(key, message, kebab(function.__name__))
    if is_fresh:
        message = f"{say('code.fresh')} {difference.message}"
        return not_yet(key, message, help=help_for("code.fresh"))
    return not_yet(key, difference.message, help=difference.help)
