"""A learner's server, in a room or in Kubernetes: puts the lessons in their folder and begins."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import nbformat

from exercises.publishing import learner_copies

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
            learner_copies.place(nbformat.read(path, nbformat.NO_CONVERT), place)
        except OSError:
            failed.append(place)
    return failed


def main() -> None:
    """Become the server. Whatever is wrong with the lessons, it starts: the work is in there."""
    for place in place_lessons(Path(os.environ["CURSO_LECCIONES"]), Path.home()):
        sys.stderr.write(f"No se ha podido poner {place}\n")
    os.environ["JUPYTER_CONFIG_PATH"] = str(SETTINGS)
    os.execv(sys.executable, [sys.executable, "-m", "jupyterhub.singleuser", *sys.argv[1:]])


if __name__ == "__main__":
    main()
