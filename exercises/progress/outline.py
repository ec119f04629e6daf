"""What the course consists of, as `Outline` of the component, without its words."""

from __future__ import annotations

import importlib
from typing import Any

from exercises.engine.kinds.base import Exercise
from exercises.engine.registry import Registry
from exercises.progress.content import content_version
from exercises.progress.hand_ins import COURSE


def outlined(exercise: Exercise, edition: str) -> dict[str, Any]:
    """An exercise of the outline.

    Args:
        exercise: From the registry.
        edition: The edition whose values fill its title.
    """
    return {
        "id": exercise.id,
        "title": exercise.text(exercise.title, edition),
        "kind": exercise.kind,
        "minutes": exercise.minutes,
        "essential": exercise.essential,
        "needsPython": exercise.needs_python,
        "prediction": exercise.prediction,
        "version": exercise.version(edition),
    }


def bank_outline(registry: Registry, edition: str) -> dict[str, Any]:
    """The course as a notebook knows it: the folders of the bank, without lessons or addresses.

    Args:
        registry: The exercises.
        edition: Any word.
    """
    names: dict[str, str] = getattr(importlib.import_module(registry.bank), "PARTS", {})
    parts: dict[str, list[dict[str, Any]]] = {folder: [] for folder in names}
    for exercise in registry:
        folder = registry.modules[exercise.id].removeprefix(f"{registry.bank}.").partition(".")[0]
        parts.setdefault(folder, []).append(outlined(exercise, edition))
    return {
        "course": COURSE,
        "content": content_version(registry, edition),
        "edition": edition,
        "parts": [
            {
                "name": names.get(folder, folder),
                "lessons": [
                    {"title": names.get(folder, folder), "address": "", "exercises": exercises}
                ],
            }
            for folder, exercises in parts.items()
            if exercises
        ],
    }
