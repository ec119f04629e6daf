"""`taller edicion`."""

from exercises.workshop.console import CannotGoOn


def command() -> None:
    """Todavía no está."""
    raise CannotGoOn("Todavía no está.")
