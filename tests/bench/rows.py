"""One line of the table that `make bench` prints."""

from dataclasses import dataclass


@dataclass
class Row:
    """One line of the table."""

    what: str
    ours: str
    stock: str
    budget: str
    holds: bool
