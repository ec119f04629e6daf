"""Joins the component's modules into one script, for pages opened from anywhere and for notebooks.

Each module becomes a function that returns its exports, so names never meet. Modules use named
imports and exported declarations only; anything else is refused.
"""

import json
import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from exercises.component.labels import LABELS
from exercises.engine.feedback import SENTENCES

HERE = Path(__file__).parent

_IMPORT = re.compile(r'^import (\{\s*\w+(?:,\s*\w+)*,?\s*\}) from "(\.[^"]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
_LEFT_OVER = re.compile(r"^\s*(?:import|export)\b.*|\bimport\(.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*\*(?:(?!\*/)[\s\S])*\*/|//[^\n]*)\n", re.MULTILINE)

# Said only where code is run; a page that cannot run it need not carry them.
_NEEDS_PYTHON = re.compile(r"(?:value|chart|mark|channel|scale|word|code\.(?!needs-python))\b")


class UnbundledError(ValueError):
    """A module uses something that joining by text cannot carry over."""


@cache
def classic_script(course: str = "", content: str = "") -> str:
    """A script for pages: no module, so that it also runs from a folder.

    Args:
        course: Id of the course, for the file that rescues what a browser cannot keep.
        content: Version of the whole course.
    """
    return classic(HERE / "page.js", "startPage", _language(course, content))


def plan_script(
    edition: str, lines: Sequence[dict[str, Any]], document: dict[str, Any] | None
) -> str:
    """A script for every page, with exercises or without: the learner's plan so far.

    Args:
        edition: The edition of the site.
        lines: The exercises that ask for a line, as `PlanLine` of `types.d.ts`.
        document: The exercise that gathers them, as `PlanPage`; None where there is none.
    """
    labels = {name: text for name, text in LABELS.items() if name.startswith("my-plan.")}
    plan = {"edition": edition, "lines": lines, "document": document, "labels": labels}
    return classic(HERE / "my_plan.js", "startPlan", _json(plan))


def progress_script(course: dict[str, Any]) -> str:
    """A script for the page of the learner's progress.

    Args:
        course: What the course consists of, as `Outline` of `types.d.ts`.
    """
    return classic(
        HERE / "progress_page.js", "startProgress", _json(with_labels(course, "progress."))
    )


def resume_script(course: dict[str, Any]) -> str:
    """A script for the first page: where the learner left off.

    Args:
        course: As for `progress_script`, of whose exercises only the ids are needed.
    """
    labels = {"progress.last": LABELS["progress.last"]}
    return classic(HERE / "resume.js", "startResume", _json({**course, "labels": labels}))


def hand_in_script(course: dict[str, Any]) -> str:
    """A script for the page from which a lesson, a part or everything is handed in.

    Args:
        course: As for `progress_script`.
    """
    return classic(HERE / "hand_in_page.js", "startHandIn", _json(with_labels(course, "hand-in.")))


def with_labels(course: dict[str, Any], *starts: str) -> dict[str, Any]:
    """The outline of the course with all that a page or a notebook says of it.

    Args:
        course: The outline.
        starts: What the names of the labels start with.
    """
    return {**course, "labels": {n: text for n, text in LABELS.items() if n.startswith(starts)}}


def classic(entry: Path, function: str, argument: str) -> str:
    """A script that is no module.

    Args:
        entry: The module to begin with, of this package or another.
        function: What to call once all is joined.
        argument: What to call it with, as JavaScript.
    """
    start = f"{_name(entry)}.{function}({argument});\n"
    return f'(() => {{\n"use strict";\n{_joined(entry)}{start}}})();\n'


@cache
def esm() -> str:
    """A module for the notebook widget: `export default { render }`."""
    render = f"{_name(HERE / 'widget.js')}.createRender({_language()})"
    return f"{_joined(HERE / 'widget.js')}export default {{ render: {render} }};\n"


@cache
def course_esm() -> str:
    """A module for the panels of a notebook: the learner's progress, and their hand-in."""
    entry = HERE / "course_widget.js"
    return f"{_joined(entry)}export default {{ render: {_name(entry)}.render }};\n"


def record_script(made: dict[str, Any]) -> str:
    """A script for the output of a cell, which keeps what was checked there.

    Args:
        made: As `keepFromNotebook` takes it.
    """
    return classic(HERE / "notebook_record.js", "keepFromNotebook", _json(made))


@cache
def stylesheet() -> str:
    """The component's styles."""
    return (HERE / "ejercicio.css").read_text(encoding="utf-8")


@cache
def progress_stylesheet() -> str:
    """The styles of the page of the learner's progress."""
    return (HERE / "progreso.css").read_text(encoding="utf-8")


@cache
def hand_in_stylesheet() -> str:
    """The styles of the panel that makes a hand-in."""
    return (HERE / "entrega.css").read_text(encoding="utf-8")


def _language(course: str = "", content: str = "") -> str:
    sentences = {name: text for name, text in SENTENCES.items() if not _NEEDS_PYTHON.match(name)}
    labels = {name: text for name, text in LABELS.items() if not name.startswith("progress.")}
    about = {"course": course, "content": content}
    return _json({"sentences": sentences, "labels": labels, "about": about})


def _json(value: dict[str, Any]) -> str:
    # `</` would end a script element if a page carried this inline.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _name(path: Path) -> str:
    """The module's name inside the bundle: `controls/dom.js` → `module_controls_dom`."""
    return "module_" + re.sub(r"\W", "_", os.path.relpath(path.with_suffix(""), HERE))


@cache
def _joined(entry: Path) -> str:
    """The modules that `entry` needs, each after those it imports."""
    texts: dict[Path, str] = {}
    _collect(entry, texts, ())
    return "".join(texts.values())


def _collect(path: Path, texts: dict[Path, str], above: tuple[Path, ...]) -> None:
    if path in texts:
        return
    if path in above:
        raise UnbundledError(f"{path.name} imports itself by way of {above[-1].name}")
    source = path.read_text(encoding="utf-8")
    for found in _IMPORT.finditer(source):
        _collect(_imported(path, found.group(2)), texts, (*above, path))
    texts[path] = wrapped(source, path)


def _imported(path: Path, written: str) -> Path:
    return (path.parent / written).resolve()


def wrapped(source: str, path: Path) -> str:
    """A module's text as a function that returns its exports.

    Raises:
        UnbundledError: What is left still imports or exports.
    """

    def constant(found: re.Match) -> str:
        return f"const {found.group(1)} = {_name(_imported(path, found.group(2)))};\n"

    exports = [name for _, name in _EXPORT.findall(source)]
    text = _EXPORT.sub(r"\1", _IMPORT.sub(constant, _COMMENT.sub("", source)))
    left = _LEFT_OVER.search(text)
    if left:
        raise UnbundledError(f"{path.name}: cannot join: {left.group(0).strip()}")
    body = text.strip("\n")
    return f"const {_name(path)} = (() => {{\n{body}\nreturn {{ {', '.join(exports)} }};\n}})();\n"
