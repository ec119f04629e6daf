"""What the course consists of, as `Outline` of the component, without its words."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

from exercises.engine.kinds.base import Exercise
from exercises.engine.registry import Registry
from exercises.progress.content import content_version
from exercises.progress.hand_ins import COURSE

#: Beside the folders of notebooks: parts, lessons and the ids of their exercises, in order.
LESSONS = "lecciones.json"


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


def bank_outline(registry: Registry, edition: str, notebooks: Path) -> dict[str, Any]:
    """The course as a notebook knows it: its lessons have no address.

    Args:
        registry: The exercises.
        edition: Any word.
        notebooks: Where `write_notebooks` may have left the lessons; without them each folder of
            the bank is one.
    """
    return {
        "course": COURSE,
        "content": content_version(registry, edition),
        "edition": edition,
        "parts": [
            {
                "name": part["name"],
                "lessons": [
                    {
                        "title": lesson["title"],
                        "address": "",
                        "exercises": [outlined(registry.get(i), edition) for i in lesson["ids"]],
                    }
                    for lesson in part["lessons"]
                ],
            }
            for part in _written_parts(registry, notebooks / LESSONS) or _folders(registry)
        ],
    }


def _written_parts(registry: Registry, path: Path) -> list[dict[str, Any]] | None:
    """The parts that a file tells of, or None where it does not tell of these very exercises."""
    try:
        parts = json.loads(path.read_text(encoding="utf-8"))
        ids = [i for part in parts for lesson in part["lessons"] for i in lesson["ids"]]
    except (OSError, ValueError, TypeError, LookupError):
        return None
    return parts if sorted(ids) == registry.ids() else None


def _folders(registry: Registry) -> list[dict[str, Any]]:
    names: dict[str, str] = getattr(importlib.import_module(registry.bank), "PARTS", {})
    found: dict[str, list[str]] = {folder: [] for folder in names}
    for name in registry.ids():
        folder = registry.modules[name].removeprefix(f"{registry.bank}.").partition(".")[0]
        found.setdefault(folder, []).append(name)
    return [
        {
            "name": names.get(folder, folder),
            "lessons": [{"title": names.get(folder, folder), "ids": ids}],
        }
        for folder, ids in found.items()
        if ids
    ]
