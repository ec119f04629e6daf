"""A learner's server, in a room or in Kubernetes: puts the lessons in their folder and begins."""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
from pathlib import Path

SETTINGS = Path(__file__).with_name("server")


def place_lessons(lessons: Path, home: Path) -> list[Path]:
    """Put the lessons in a learner's folder; what they edited stays theirs.

    Args:
        lessons: The notebooks as they were made, by part.
        home: The learner's folder.

    Returns:
        Those that could not be put there, because of what the learner has in their place.
    """
    failed = []
    for path in sorted(lessons.rglob("*.ipynb")):
        place = home / path.relative_to(lessons)
        try:
            _place(path, place)
        except OSError:
            failed.append(place)
    return failed


def _place(lesson: Path, place: Path) -> None:
    """A class begins at one minute: a notebook is only read where it may have been edited."""
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(lesson, place)
    elif not filecmp.cmp(lesson, place, shallow=False):
        import nbformat  # a second of its own, for each of a class

        from exercises.publishing import learner_copies

        learner_copies.place(nbformat.read(lesson, nbformat.NO_CONVERT), place)


def main() -> None:
    """Become the server. Whatever is wrong with the lessons, it starts: the work is in there."""
    for place in place_lessons(Path(os.environ["CURSO_LECCIONES"]), Path.home()):
        sys.stderr.write(f"No se ha podido poner {place}\n")
    os.environ["JUPYTER_CONFIG_PATH"] = str(SETTINGS)
    os.execv(sys.executable, [sys.executable, "-m", "jupyterhub.singleuser", *sys.argv[1:]])


if __name__ == "__main__":
    main()
