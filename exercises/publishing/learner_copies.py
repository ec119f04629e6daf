"""Writes notebooks where a learner may have worked on them: nothing of theirs is lost.

Each notebook carries the hash of the text it was made with. A page that has not changed leaves the
file as it is; one that has changed replaces a file nobody edited, and puts an edited one aside.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import nbformat

MADE_WITH = "curso_huella"


def sign(notebook: nbformat.NotebookNode) -> None:
    """Note in a notebook the text it was made with.

    Args:
        notebook: As generated; its metadata grow by one.
    """
    notebook["metadata"][MADE_WITH] = _text_hash(notebook)


def place(notebook: nbformat.NotebookNode, path: Path) -> None:
    """Write a signed notebook, keeping what a learner wrote in an earlier one.

    Args:
        notebook: As generated, signed.
        path: Where; an edited file of an earlier page becomes `….anterior.ipynb` beside it.
    """
    if path.exists():
        made_with, is_edited = _look(path)
        if made_with == notebook["metadata"][MADE_WITH]:
            return
        if is_edited:
            path.rename(_free_name(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


def _look(path: Path) -> tuple[str | None, bool]:
    """What a file was made with, and whether somebody edited it; unreadable counts as edited."""
    try:
        notebook = nbformat.read(path, 4)
    except Exception:  # nbformat raises whatever its parsers raise
        return None, True
    made_with = notebook["metadata"].get(MADE_WITH)
    return made_with, _text_hash(notebook) != made_with


def _free_name(path: Path) -> Path:
    number, name = 1, path.with_name(f"{path.stem}.anterior.ipynb")
    while name.exists():
        number += 1
        name = path.with_name(f"{path.stem}.anterior-{number}.ipynb")
    return name


def _text_hash(notebook: nbformat.NotebookNode) -> str:
    text = "\0".join(cell["source"] for cell in notebook["cells"])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
