"""Keeps jsonschema light, which only checks the shape of documents here: hand-ins, charts."""

from __future__ import annotations

import sys


def without_grammars() -> None:
    """Keep jsonschema, also Altair's, from what it only needs to tell addresses from other texts.

    It would compile forty grammars, which takes longer than to import all the rest.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
