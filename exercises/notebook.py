"""What a learner uses in a notebook: `ejercicio("id")`, `mi_progreso()`, `entregar()`."""

import os
from contextlib import redirect_stdout
from datetime import UTC, datetime
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from exercises.component.labels import LABELS
from exercises.engine.attempts import Attempts
from exercises.engine.checking import NO_ANSWER, answer_key, check, plain_answer
from exercises.engine.kinds.base import ATTEMPTS_BEFORE_SOLUTION, Exercise
from exercises.engine.kinds.code import Code
from exercises.engine.kinds.plan import Plan
from exercises.engine.markdown import HTML, to_html
from exercises.engine.numbers import format_typed
from exercises.engine.registry import Registry
from exercises.engine.result import CORRECT, NOT_YET, UNANSWERED, Result
from exercises.engine.texts import fill

registry = Registry("exercises.bank")


class Note:
    """A text that a notebook shows: Markdown underneath, HTML where the notebook can."""

    def __init__(self, text: str):
        self.text = text

    def __repr__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return to_html(self.text)


class Verdict(Note):
    """A verdict as a text; `result` holds what a program would read.

    Where a notebook shows it, the browser keeps what was answered, beside the answers of the other
    exercises: a text with a script, since a notebook without its Python still shows a text.

    Attributes:
        result: What a program would read.
        kept: What the browser keeps, as `keepFromNotebook` of the component takes it, or None.
    """

    def __init__(self, result: Result, state: str, note: str = "", kept: dict | None = None):
        self.result, self.kept = result, kept
        parts = (f"**{state}**", result.message, result.help, note)
        super().__init__("\n\n".join(part for part in parts if part))

    def _repr_html_(self) -> str:
        if self.kept is None:
            return super()._repr_html_()
        from exercises.component.bundle import record_script

        return f"{super()._repr_html_()}<script>{record_script(self.kept)}</script>"


def state_word(exercise: Exercise, status: str) -> str:
    """What a verdict begins with, as `stateWord` of the component's `verdict.js`."""
    if exercise.prediction and status == NOT_YET:
        return LABELS["status.prediction"]
    # What one writes or thinks is not right or wrong: it is noted.
    ungraded = exercise.kind == "plan" or getattr(exercise, "opinion", False)
    return LABELS["status.noted" if ungraded and status == CORRECT else f"status.{status}"]


def _draw(spec: dict) -> str:
    # Altair is only paid for by the exercises whose view is a chart.
    from exercises.charts import draw_svg

    return draw_svg(spec)


class Ejercicio:
    """One exercise in a notebook. Alone in a cell it shows itself.

    The methods are what the component's buttons do: `comprobar`, `pista`, `solucion`.
    """

    def __init__(self, exercise: Exercise, edition: str):
        self._exercise, self._edition = exercise, edition
        self._attempts = Attempts(total_hints=len(exercise.hints))
        self._kept_at: str | None = None

    def comprobar(self, respuesta: Any = None) -> Verdict:
        """Comprueba una respuesta: un número, un texto, una lista, un reparto o una función."""
        with redirect_stdout(StringIO()):  # a function that prints is tried on several editions
            result = check(self._exercise, respuesta, self._edition)
        told = self._attempts.record(result)
        state = state_word(self._exercise, told.status)
        if told.status == UNANSWERED:
            return Verdict(told, state)
        answer, note = self._as_kept(respuesta)
        return Verdict(told, state, note, None if answer is None else self._record(answer, told))

    def _as_kept(self, answer: Any) -> tuple[Any, str]:
        """An answer as a page would keep it, or None, and what the learner should know of it."""
        if isinstance(self._exercise, Code) and callable(answer):
            from exercises.progress.sources import source_of

            source = source_of(answer, self._exercise.function_name)
            if not source.text:
                return None, LABELS["cell.no-source"]
            names = ", ".join(f"`{name}`" for name in source.missing)
            return source.text, fill(LABELS["cell.missing"], {"names": names}) if names else ""
        plain = plain_answer(answer)
        if plain is NO_ANSWER:
            return None, ""
        is_number = type(plain) in (int, float)
        return format_typed(plain) if is_number else plain, ""

    def _record(self, answer: Any, result: Result) -> dict:
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        previous, self._kept_at = self._kept_at, now
        return {
            "id": self._exercise.id,
            "edition": self._edition,
            "answer": answer,
            "status": result.status,
            "hints": self._attempts.hints_seen,
            "version": result.version,
            "time": now,
            "previous": previous,
        }

    def pista(self) -> Note:
        """La pista siguiente; la última se queda."""
        if not self._exercise.hints:
            return Note(LABELS["no-hints"])
        position = self._attempts.next_hint()
        hint = self._exercise.text(self._exercise.hints[position], self._edition)
        total = self._attempts.total_hints
        title = fill(LABELS["hint-title"], {"n": position + 1, "total": total})
        return Note(f"**{title}.** {hint}")

    def solucion(self) -> Note:
        """La solución, cuando has acertado o tras tres intentos; la que no puntúa, siempre."""
        is_earned = self._attempts.solution_is_open
        if not is_earned and not self._exercise.has_open_solution:
            counts = {"total": ATTEMPTS_BEFORE_SOLUTION, "n": self._attempts.count}
            return Note(fill(LABELS["solution-locked"], counts))
        exercise = self._exercise
        success = exercise.text(exercise.success(), self._edition)
        return Note(f"{exercise.solution_text(self._edition)}\n\n{success}")

    def __repr__(self) -> str:
        exercise = self._exercise
        return f"{exercise.title}\n\n{exercise.statement(self._edition)}"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        if isinstance(self._exercise, Code):
            statement = self._exercise.statement(self._edition)
            return {
                "text/plain": repr(self),
                "text/markdown": f"**{self._exercise.title}**\n\n{statement}",
            }
        from exercises.component.widget import ExerciseWidget
        from exercises.progress.hand_ins import COURSE

        key = answer_key(self._exercise, self._edition, HTML)
        if "document" in key["check"]:
            key["check"]["lines"] = self._lines(key["check"]["document"])
        widget = ExerciseWidget.for_exercise(self._exercise, key, _draw, COURSE)
        return widget._repr_mimebundle_(**kwargs)

    def _lines(self, document: list[dict]) -> list[dict]:
        """The lines that a document takes; a notebook does not know the pages they stand on."""
        names = dict.fromkeys(name for part in document for name, _ in part["takes"])
        found = (e for e in registry.those_of(names) if isinstance(e, Plan))
        return [line for e in found if (line := e.line(self._edition))]


def ejercicio(id: str, edicion: str | None = None) -> Ejercicio:
    """El ejercicio de ese nombre, listo para responder.

    Args:
        id: El nombre que lleva en la página, como "tasa-de-activos".
        edicion: Cualquier palabra; sin ella, la del entorno (EDICION) o "0".

    Raises:
        UnknownExercise: No hay ninguno; el error dice cuál se parece más.
    """
    return _only_one(str(id), edicion or _edition())


def mi_progreso() -> Any:
    """Lo que llevas hecho y lo que te falta, con su archivo para llevarlo a otro navegador."""
    return _panel("mi-progreso")


def entregar() -> Any:
    """El archivo con tus respuestas, para quien imparte."""
    return _panel("entrega")


def _panel(name: str) -> Any:
    from exercises.component.course_widget import course_panel

    return course_panel(name, _outline(_edition()))


def _edition() -> str:
    return os.environ.get("EDICION") or "0"


@cache
def _outline(edition: str) -> dict:
    from exercises.progress.outline import bank_outline

    return bank_outline(registry, edition, Path(".."))  # each part has its folder of notebooks


@cache
def _only_one(exercise_id: str, edition: str) -> Ejercicio:
    """The same object each time, so that attempts and hints add up from cell to cell."""
    return Ejercicio(registry.get(exercise_id), edition)
