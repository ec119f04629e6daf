"""The lessons as notebooks, made once for a whole class."""

from __future__ import annotations

import shutil
from pathlib import Path

import exercises
from exercises.publishing.notebooks import ConversionError, write_notebooks
from exercises.workshop.hub.room import BadRoom, Room

COURSE = Path(exercises.__file__).parents[1]


def lessons_for(room: Room) -> None:
    """Make the lessons of a room anew; what its learners wrote is elsewhere.

    Raises:
        BadRoom: The pages are not here or cannot become notebooks.
    """
    shutil.rmtree(room.lessons, ignore_errors=True)
    try:
        write_notebooks(COURSE, room.lessons, edition=room.edition)
    except ConversionError as error:
        raise BadRoom(f"No se pueden hacer los cuadernos de las lecciones: {error}") from None
