"""What a page asks of Python: run a cell, try out an answer, check it. Everything travels as JSON.

Runs in the page's worker and, in the tests, in any Python.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import datasets
from exercises.browser_python.export_words import export_outputs
from exercises.browser_python.outputs import Notice, Outputs, Printed, shown
from exercises.browser_python.problems import CELL, Problem, explain
from exercises.component.labels import LABELS
from exercises.engine.checking import check as check_answer
from exercises.engine.kinds.code import (
    FRESH_EDITIONS,
    Code,
    Stopped,
    function_of,
    names_at_hand,
)
from exercises.engine.markdown import to_html
from exercises.engine.registry import Registry
from exercises.engine.result import Result


class Session:
    """The Python of one page.

    Args:
        bank: Name of the package that holds the exercises.
    """

    def __init__(self, bank: str = "exercises.bank"):
        self.registry = Registry(bank)
        self.spaces: dict[str, dict[str, Any]] = {}

    def run(self, source: str, space: str) -> str:
        """Run a cell as a notebook would.

        Args:
            source: The cell.
            space: Name of the variables it shares with other cells.

        Returns:
            JSON: `outputs` (in order) and `problem` (or null).
        """
        variables = self.spaces.setdefault(space, {"__name__": "__main__"})
        return self._told(source, lambda: _value_of(source, variables))

    def try_out(self, exercise_id: str, source: str, edition: str) -> str:
        """Call the learner's function with the data of the page and show what it returns.

        Returns:
            JSON, as `run`.
        """
        exercise = self._code(exercise_id)

        def call() -> Any:
            space = names_at_hand()
            exec(compile(source, CELL, "exec"), space)
            function = function_of(exercise.function_name, space)
            value = function(*(datasets.argumento(name, edition) for name in exercise.arguments))
            if value is None or value is ...:
                return Notice(LABELS["live.nothing" if value is None else "live.ellipsis"])
            return value

        return self._told(source, call)

    def check(
        self, exercise_id: str, source: str, edition: str, early: Callable[[str], object]
    ) -> str:
        """Check an answer, with the engine of everywhere.

        Args:
            exercise_id: The exercise.
            source: The learner's function.
            edition: Of the data on the page.
            early: Hears the verdict on those data (JSON), before that on fresh ones.

        Returns:
            The verdict as JSON, its texts as HTML, and the `problem` that ended the learner's code
            (or null); `null` if it was stopped.
        """
        raised: list[BaseException] = []
        try:
            with redirect_stdout(Printed()), redirect_stderr(Printed()):
                result = check_answer(
                    self.registry.get(exercise_id),
                    source,
                    edition,
                    early=lambda result: early(_as_json(result)),
                    raised=raised.append,
                )
        except KeyboardInterrupt:
            return "null"
        return _as_json(result, explain(raised[0], source) if raised else None)

    def read_export(self, name: str) -> str:
        """Read a file of the learner's that the page has put where Python runs.

        Args:
            name: Of the file; live code may say `cargar_exportacion` of it from then on.

        Returns:
            JSON, as `run`.
        """
        from datasets.exports import leer_exportacion

        def read() -> Outputs:
            return Outputs(export_outputs(leer_exportacion(name), Path(name).name))

        return self._told("", read)

    def prepare(self, exercise_ids: str, edition: str) -> str:
        """Do beforehand what the first check would wait for: the data of every edition.

        Args:
            exercise_ids: Of the page, as JSON.
            edition: Of the page.

        Returns:
            JSON: whether it came to its end; something more urgent may stop it.
        """
        names = {name for each in json.loads(exercise_ids) for name in self._code(each).arguments}
        try:
            for each in (edition, *FRESH_EDITIONS):
                for name in sorted(names):
                    datasets.argumento(name, each)
        except KeyboardInterrupt:
            return "false"
        return "true"

    def _code(self, exercise_id: str) -> Code:
        exercise = self.registry.get(exercise_id)
        assert isinstance(exercise, Code)
        return exercise

    def _told(self, source: str, action: Callable[[], Any]) -> str:
        printed, problem = Printed(), None
        with redirect_stdout(printed), redirect_stderr(printed):
            try:
                value = action()
                last = value if type(value) is Outputs else shown(value)
                json.dumps(last)  # what cannot be said is the program's problem
            except Stopped as stop:
                last, problem = [], Problem.of_engine(stop)
            except BaseException as error:
                last, problem = [], explain(error, source)
        outputs = [*printed.outputs(), *last]
        return json.dumps(
            {"outputs": outputs, "problem": problem and problem.to_dict()}, ensure_ascii=False
        )


def _value_of(source: str, variables: dict[str, Any]) -> Any:
    """Run a cell; the value of its last line, if that is an expression."""
    tree = ast.parse(source, CELL)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, CELL, "exec"), variables)
    if last is None or source.rstrip().endswith(";"):
        return None
    return eval(compile(ast.Expression(last.value), CELL, "eval"), variables)  # type: ignore[attr-defined]


def _as_json(result: Result, problem: Problem | None = None) -> str:
    told = {**result.to_dict(), "problem": problem and problem.to_dict()}
    for text in ("message", "help"):
        told[text] = to_html(told[text]) if told[text] else ""
    return json.dumps(told, ensure_ascii=False)
