"""`Classification`: items to put into classes, or to take a stand on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from exercises.engine.feedback import say
from exercises.engine.kinds.base import (
    Exercise,
    correct,
    kebab,
    not_yet,
    unanswered,
)
from exercises.engine.markdown import Rendering
from exercises.engine.result import Result

RECOMMENDED = 3  # lessons, by an opinion


@dataclass(frozen=True)
class Class:
    """A class to put items into."""

    id: str
    text: str


@dataclass(frozen=True)
class Item:
    """Something to classify.

    Attributes:
        reason: For its class; an opinion has none.
        lesson: In an opinion, the page of the lesson that puts it to the test.
        need: In an opinion, how much that lesson is worth to whoever chose a class, by its id.
    """

    id: str
    text: str
    reason: str = ""
    lesson: str = ""
    need: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Lesson:
    """A lesson that an opinion may recommend.

    Attributes:
        page: As the table of contents names it, without suffix.
        title: The page's; `make check` compares them.
        reason: What the learner puts to the test there, in a line.
    """

    page: str
    title: str
    reason: str


@dataclass(frozen=True)
class Pattern:
    """A way of being wrong: at least `at_least` of these items in one of these classes."""

    items: tuple[str, ...]
    classes: tuple[str, ...]
    at_least: int = 1


@dataclass(kw_only=True, eq=False)
class Classification(Exercise):
    """Items and classes; the solution returns `{item: class}`, a mistake a `Pattern`.

    In an `opinion` no class is right: an answer is noted, and the `RECOMMENDED` lessons that most
    of it speaks for are named. `lessons` go in the order of the book, which settles ties. The
    solution may return any answer; its docstring is said of all. `before` is the id of an exercise
    with the same items, answered earlier: the page says what has changed since.
    """

    kind: ClassVar[str] = "classification"

    classes: tuple[Class, ...]
    items: tuple[Item, ...]
    opinion: bool = False
    lessons: tuple[Lesson, ...] = ()
    before: str = ""

    def compile_check(self, edition: str, rendering: Rendering) -> dict:
        """Labels, right classes with reasons, and patterns of error; or lessons and needs."""
        right = self.answer_value(edition)
        if self.opinion:
            return self._compile_opinion(edition, rendering)
        if bare := [item.id for item in self.items if not item.reason]:
            raise ValueError(f"{self.id}: items without a reason: {bare}")
        return {
            "opinion": False,
            "classes": {c.id: rendering.inline(self.text(c.text, edition)) for c in self.classes},
            "items": {
                item.id: {
                    "label": rendering.inline(self.text(item.text, edition)),
                    "class": right[item.id],
                    "reason": rendering.inline(self.text(item.reason, edition)),
                }
                for item in self.items
            },
            "mistakes": [self._compile_mistake(f, edition, rendering) for f in self.mistakes],
        }

    def _compile_opinion(self, edition: str, rendering: Rendering) -> dict:
        def line(text: str) -> str:
            return rendering.inline(self.text(text, edition))

        self._refuse_half_an_opinion()
        return {
            "opinion": True,
            "classes": {c.id: line(c.text) for c in self.classes},
            "items": {
                item.id: {
                    "label": line(item.text),
                    "lesson": item.lesson,
                    "need": {c.id: item.need.get(c.id, 0) for c in self.classes},
                }
                for item in self.items
            },
            # The engine knows no addresses: whoever publishes the page puts them in.
            "lessons": [
                {"page": x.page, "title": line(x.title), "reason": line(x.reason), "address": ""}
                for x in self.lessons
            ],
            "before": self.before,
            "mistakes": [],
        }

    def _refuse_half_an_opinion(self) -> None:
        pages = [lesson.page for lesson in self.lessons]
        classes = {c.id for c in self.classes}
        if self.mistakes:
            raise ValueError(f"{self.id}: nothing is a mistake in an opinion")
        if len(set(pages)) != len(pages) or len(pages) < RECOMMENDED:
            raise ValueError(f"{self.id}: write {RECOMMENDED} lessons or more, each once")
        for item in self.items:
            if item.lesson not in pages:
                raise ValueError(f"{self.id}: {item.id} names no lesson of the exercise")
            if not item.need or not set(item.need) <= classes:
                raise ValueError(f"{self.id}: {item.id} needs points for classes there are")
        if unused := set(pages) - {item.lesson for item in self.items}:
            raise ValueError(f"{self.id}: no item speaks for {sorted(unused)}")

    def _compile_mistake(self, function, edition: str, rendering: Rendering) -> dict:
        pattern = self.call(function, edition)
        return {
            "id": kebab(function.__name__),
            "pattern": {item: list(pattern.classes) for item in pattern.items},
            "at_least": pattern.at_least,
            "message": self.mistake_text(function, edition, rendering),
        }

    def answer_value(self, edition: str) -> dict[str, str]:
        """The class of each item."""
        right = dict(self.right_answer(edition))
        classes = {c.id for c in self.classes}
        if set(right) != {item.id for item in self.items} or not set(right.values()) <= classes:
            raise ValueError(f"{self.id}: the solution does not classify exactly the items")
        return right

    def solution_text(self, edition: str) -> str:
        """Each item with its class and reason, or with the lesson that puts it to the test."""
        if self.opinion:
            self._refuse_half_an_opinion()
            titles = {lesson.page: lesson.title for lesson in self.lessons}
            lines = (f"- {item.text} → **{titles[item.lesson]}**" for item in self.items)
            return self.text("\n".join(lines), edition)
        right = self.answer_value(edition)
        labels = {c.id: self.text(c.text, edition) for c in self.classes}
        return "\n".join(
            f"- {self.text(item.text, edition)} → **{labels[right[item.id]]}**. "
            f"{self.text(item.reason, edition)}"
            for item in self.items
        )


def evaluate(key: dict, answer: Any) -> Result:
    """Every item counts; named patterns of error come before the first wrong item's reason."""
    check = key["check"]
    items, total = check["items"], len(check["items"])
    if answer is None or answer == "" or answer == {}:
        return unanswered(key, "empty")
    if not isinstance(answer, dict) or not all(isinstance(v, str) for v in answer.values()):
        return unanswered(key, "wrong-type")
    for name, chosen in answer.items():
        if name not in items or chosen not in check["classes"]:
            return unanswered(key, "unknown-item")
    if len(answer) < total:
        missing = total - len(answer)
        lacking = "unanswered" if check["opinion"] else "incomplete"
        return unanswered(key, f"classification.{lacking}", missing=missing, total=total)
    if check["opinion"]:
        return correct(key, _recommendation(key, answer), score=None)
    wrong = [name for name in items if answer[name] != items[name]["class"]]
    if not wrong:
        return correct(key, key["success"])
    score = (total - len(wrong)) / total
    for mistake in check["mistakes"]:
        pattern = mistake["pattern"]
        if sum(answer[name] in pattern[name] for name in pattern) >= mistake["at_least"]:
            return not_yet(key, mistake["message"], mistake["id"], score=score)
    first = items[wrong[0]]
    message = say(
        "classification.partial", right=total - len(wrong), total=total, label=first["label"]
    )
    return not_yet(key, message, help=first["reason"], score=score)


def _recommendation(key: dict, answer: dict[str, str]) -> str:
    """The lessons with most points; ties, and nobody's points, go by the order of the book."""
    check = key["check"]
    points = {lesson["page"]: 0 for lesson in check["lessons"]}
    for name, item in check["items"].items():
        points[item["lesson"]] += item["need"][answer[name]]
    best = sorted(check["lessons"], key=lambda lesson: -points[lesson["page"]])[:RECOMMENDED]
    name = "classification.lessons" if any(points.values()) else "classification.lessons.none"
    sentence = say("classification.lessons.again" if check["before"] else name)
    if key["format"] == "html":
        items = "".join(f"<li>{_linked(each)}: {each['reason']}</li>" for each in best)
        return f"{key['success']}<p>{sentence}</p><ol>{items}</ol>"
    listed = "\n".join(f"{n}. **{e['title']}**: {e['reason']}" for n, e in enumerate(best, 1))
    return f"{key['success']}\n\n{sentence}\n\n{listed}"


def _linked(lesson: dict) -> str:
    title = f"<strong>{lesson['title']}</strong>"
    return f'<a href="{lesson["address"]}">{title}</a>' if lesson["address"] else title
