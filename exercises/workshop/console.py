"""How `taller` speaks: to a person, to a program, and by its exit code."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.text import Text

WELL = 0
WITH_INCIDENTS = 1  # it was done, and there is something to look at
CANNOT = 2  # it was not done


class CannotGoOn(Exception):
    """A command cannot be done; the message says why and what to do, in Spanish."""


def out() -> Console:
    """Where results go."""
    return Console(highlight=False, soft_wrap=True)


def err() -> Console:
    """Where progress and complaints go."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def shown(text: str) -> Text:
    """A text from outside: never markup, and nothing in it moves the cursor or sets a colour."""
    return Text("".join(each if each.isprintable() else "\N{MIDDLE DOT}" for each in text))


def tell_json(value: Any) -> None:
    """Tell a program, as one line of JSON: what `--json` is for."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
