"""`Choice`: one option or several."""

from dataclasses import dataclass
from typing import Any, ClassVar

from exercises.engine.kinds.base import (
    Exercise,
    correct,
    not_yet,
    not_yet_sentence,
    quoted,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import Result


@dataclass(frozen=True)
class Option:
    """One thing to choose: its id (also the mistake's id when wrong), text and feedback."""

    id: str
    text: str
    feedback: str


@dataclass(kw_only=True, eq=False)
class Choice(Exercise):
    """Options; the solution returns the id of the right one, or several ids.

    In an `opinion` the solution returns all ids: each has its answer and none is graded.
    """

    kind: ClassVar[str] = "choice"

    options: tuple[Option, ...]
    several: bool = False
    opinion: bool = False

    def right_ids(self, edition: str) -> list[str]:
        """The right options, in the order in which they are offered."""
        right = self.right_answer(edition)
        chosen = {right} if isinstance(right, str) else set(right)
        unknown = chosen - {option.id for option in self.options}
        if unknown or not chosen:
            raise ValueError(f"{self.id}: the solution is no option: {sorted(unknown)}")
        return [option.id for option in self.options if option.id in chosen]

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Right ids, labels and feedback."""
        labels = {o.id: self.text(o.text, edition) for o in self.options}
        feedback = {o.id: self.text(o.feedback, edition) for o in self.options}
        return {
            "several": self.several,
            "opinion": self.opinion,
            "right": self.right_ids(edition),
            "labels": {name: rendering.inline(text) for name, text in labels.items()},
            "options": {name: rendering.block(text) for name, text in feedback.items()},
        }

    def answer_value(self, edition: str) -> str | list[str]:
        """The right id, or the right ids."""
        right = self.right_ids(edition)
        return right if self.several else right[0]

    def solution_text(self, edition: str) -> str:
        """The right options in words; of an opinion, what is said of each."""
        if self.opinion:
            lines = (f"- **{option.text}** {option.feedback}" for option in self.options)
            return self.text("\n".join(lines), edition)
        right = self.right_ids(edition)
        texts = [self.text(o.text, edition) for o in self.options if o.id in right]
        return "\n".join(f"- {text}" for text in texts)


def evaluate(key: dict, answer: Any) -> Result:
    """Each option has its own feedback, right or wrong."""
    check = key["check"]
    if answer is None or answer == "" or answer == []:
        return unanswered(key, "empty")
    chosen = [answer] if isinstance(answer, str) else answer
    if not isinstance(chosen, list) or not all(isinstance(name, str) for name in chosen):
        return unanswered(key, "wrong-type")
    for name in chosen:
        if name not in check["options"]:
            return unanswered(key, "unknown-choice", name=quoted(key, name))
    if len(chosen) > 1 and not check["several"]:
        return unanswered(key, "wrong-type")
    if check["opinion"]:
        return correct(key, check["options"][chosen[0]], score=None)
    for name in check["options"]:
        if name in chosen and name not in check["right"]:
            return not_yet(key, check["options"][name], name)
    if any(name not in chosen for name in check["right"]):
        return not_yet_sentence(key, "choice.missing")
    return correct(key, key["success"] if check["several"] else check["options"][chosen[0]])
