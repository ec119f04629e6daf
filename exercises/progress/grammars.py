"""Keeps jsonschema light for those who only check the shape of a document."""

from __future__ import annotations

import sys


def without_grammars() -> None:
    """Keep jsonschema, also Altair's, from what it only needs to tell addresses from other texts.

    It would compile forty grammars, which takes longer than to import all the rest.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
