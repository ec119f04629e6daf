"""What the bank and the pages know about the exercises of a report, and a report does not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import exercises
from exercises.engine.registry import Registry

#: Where a copy of the course may be: around this package, or where one works.
ROOTS = (Path(exercises.__file__).parents[1], Path())


def essential_among(names: Iterable[str], bank: str = "exercises.bank") -> frozenset[str]:
    """Those of some exercises that are on the essential way; unknown ones are not."""
    return frozenset(each.id for each in Registry(bank).those_of(names) if each.essential)


def lesson_titles() -> dict[str, str]:
    """Title of each page, by its path without `book/`; none where the pages are not at hand."""
    root = next((root for root in ROOTS if _is_course(root)), None)
    if root is None:
        return {}
    try:
        from exercises.publishing.pages import read_pages
    except ImportError:  # what builds the book is not installed
        return {}
    return {page.docname.removeprefix("book/"): page.title for page in read_pages(root)}


def _is_course(root: Path) -> bool:
    return (root / "_toc.yml").exists() and (root / "exercises" / "bank").is_dir()


def readable(lesson: str) -> str:
    """A title made from the path of a lesson, for want of its page."""
    return lesson.rpartition("/")[2].replace("-", " ").capitalize()
