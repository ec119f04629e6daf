"""All that a learner may read of an exercise, by the place where it is read."""

from __future__ import annotations

from datasets.editions import FIRST_EDITION
from exercises.engine.kinds.base import Exercise, documentation, kebab
from exercises.engine.kinds.choice import Choice
from exercises.engine.kinds.decision import Decision
from exercises.engine.kinds.plan import Plan


def messages(exercise: Exercise) -> dict[str, str]:
    """Return what the learner is told on each mistake, as its author wrote it.

    Args:
        exercise: The exercise.

    Returns:
        A text for each mistake's id.
    """
    if isinstance(exercise, Choice):
        right = quietly_right(exercise)
        return {o.id: o.feedback for o in exercise.options if o.id not in right}
    return {kebab(f.__name__): documentation(f) for f in exercise.mistakes}


def quietly_right(exercise: Choice) -> list[str]:
    """Return the ids of the right options; none where the solution fails, which is told apart.

    Args:
        exercise: A choice.

    Returns:
        Ids.
    """
    try:
        return exercise.right_ids(FIRST_EDITION)
    except Exception:
        return []


def texts(exercise: Exercise, edition: str) -> dict[str, str]:
    """Return all that a learner may read of an exercise, its placeholders unfilled.

    Args:
        exercise: The exercise.
        edition: Where the texts that functions make are taken from.

    Returns:
        A text for the name of each place.
    """
    found = {
        "title": exercise.title,
        "statement": exercise.raw_statement,
        "success": exercise.success(),
        **{f"hint {n}": hint for n, hint in enumerate(exercise.hints, 1)},
        **{f"mistake {name}": text for name, text in messages(exercise).items()},
    }
    if exercise._view:
        found["view"] = documentation(exercise._view)
    for name, parts in (
        ("option", getattr(exercise, "options", ())),
        ("step", getattr(exercise, "steps", ())),
        ("item", getattr(exercise, "items", ())),
        ("class", getattr(exercise, "classes", ())),
        ("part", getattr(exercise, "parts", ())),
        ("field", getattr(exercise, "fields", ())),
    ):
        for part in parts:
            for place in ("text", "reason", "feedback", "where"):
                if text := getattr(part, place, ""):
                    found[f"{name} {part.id} ({place})"] = text
            for rule in getattr(part, "rules", ()):
                found[f"{name} {part.id}, rule {rule.rule}"] = rule.message
    for lesson in getattr(exercise, "lessons", ()):
        found[f"lesson {lesson.page}"] = f"{lesson.title}: {lesson.reason}"
    if isinstance(exercise, (Decision, Plan)) and exercise._consequence:
        found["consequence"] = documentation(exercise._consequence)
    for note in getattr(exercise, "notes", ()):
        found[f"note {note.__name__}"] = documentation(note)
    for n, line in enumerate(getattr(exercise, "rubric", ()), 1):
        found[f"rubric {n}"] = line
    if isinstance(exercise, Plan):
        model = exercise.right_answer(edition).items()
        found.update({f"model answer, {name}": str(text) for name, text in model})
    return found
