"""Notes which data a class works on."""

from __future__ import annotations

from datasets.editions import normal_form
from exercises.workshop.class_folder import ClassFolder, write_json
from exercises.workshop.console import CannotGoOn


def note_edition(folder: ClassFolder, edition: str, change: bool = False) -> str:
    """Write the edition of a class down in its folder.

    Args:
        folder: Of the class; made if there is none.
        edition: Any word.
        change: Whether hand-ins that were made with other data may be left behind.

    Returns:
        The edition as it is used.

    Raises:
        CannotGoOn: There are hand-ins of another edition, or the folder cannot be used.
        NoClass: What is written down about the class cannot be understood.
        InvalidEdition: The edition is not a text of 1 to 64 printable characters.
    """
    word = normal_form(edition)
    settings = folder.read_settings()
    before = str(settings.get("edicion", "0"))
    if before != word and folder.index.exists() and folder.collected() and not change:
        raise CannotGoOn(
            f"La clase trabaja con la edición «{before}» y ya hay entregas recogidas. Con «{word}» "
            "sus respuestas numéricas dejarían de valer. Si es lo que quieres, añade --cambiar."
        )
    try:
        write_json(folder.settings, {**settings, "schema": 1, "edicion": word})
    except OSError as error:
        raise CannotGoOn(
            f"No se puede escribir en {folder.path}: {error.strerror}. Elige otra carpeta."
        ) from error
    return word
