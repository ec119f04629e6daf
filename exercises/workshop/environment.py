"""What checks: the course's files and the versions it runs on. With others, verdicts may differ."""

from __future__ import annotations

import hashlib
import json
import platform
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import datasets
import exercises

#: What results depend on. The first two are also what the learner's page had.
PACKAGES = ("pandas", "altair", "numpy")

#: Folders and files of the course that decide a verdict, besides the bank.
SOURCES = ("engine", "simulators", "charts.py", "__init__.py", "progress/hand_ins.py")

#: Modules of `workshop` that decide one: what runs, what compares, and what is written of it. The
#: desk around them may change without everything being checked again.
GRADING = (
    "answers_in_words", "asking", "environment", "grading", "hand_ins_at_hand", "isolation",
    "judging", "materials", "plain_text", "processes", "report", "runner", "running", "wire",
    "world",
)  # fmt: skip


def versions() -> dict[str, str]:
    """The versions that checking runs on, by package; empty where one is not installed."""
    return {"python": platform.python_version(), **{name: _version(name) for name in PACKAGES}}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


@cache
def _wanted() -> Mapping[str, str]:
    """The versions that the page has: whoever checks with others may find other things right."""
    path = Path(exercises.__file__).parent / "browser_python" / "runtime.toml"
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    return {"pandas": written["webassembly"]["pandas"], "altair": written["pure"]["altair"]}


def wrong_versions() -> str:
    """What is wrong with the versions installed here, as a sentence; empty if nothing is."""
    here = versions()
    wrong = [
        f"{name} {here[name] or 'no está'} y hace falta {wanted}"
        for name, wanted in _wanted().items()
        if here[name] != wanted
    ]
    if not wrong:
        return ""
    return f"Este equipo no corrige igual: {'; '.join(wrong)}. Instala: pip install {_pins()}"


def _pins() -> str:
    return " ".join(f"{name}=={wanted}" for name, wanted in _wanted().items())


def sources() -> str:
    """SHA-256 of the course's files that decide a verdict, the bank's aside."""
    digest = hashlib.sha256()
    for path in _source_files():
        digest.update(str(path.name).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _source_files() -> Iterator[Path]:
    top = Path(exercises.__file__).parent
    for name in SOURCES:
        yield from sorted((top / name).rglob("*.py")) if (top / name).is_dir() else [top / name]
    yield from (top / "workshop" / f"{name}.py" for name in GRADING)
    yield from sorted(Path(datasets.__file__).parent.rglob("*.py"))


def digest_of(value: Any) -> str:
    """SHA-256 of JSON-able data."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
