"""Why the page's Python could not be put together; each message says what to do."""

from __future__ import annotations


class AssemblyError(RuntimeError):
    """A file could not be had or made: the site goes without Python in its pages."""


class WrongFileError(AssemblyError):
    """A file is not the one of the lock: nothing may be built with it."""
