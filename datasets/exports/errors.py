"""What is said of a file that is no export the course can read."""

from __future__ import annotations


class ExportacionIlegible(ValueError):
    """A file cannot be read; the message says what it looks like and what to do, in Spanish."""
