"""Reads a hand-in: bytes that a stranger sent, in; a checked document, or one sentence, out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

COURSE = "social-media-con-estrategia"
LARGEST = 2 * 1024 * 1024  # bytes: some ten times what the whole course, answered at length, takes
RECEIPT = 8  # characters of the hash that a learner reads back


class BadHandIn(ValueError):
    """A file is no hand-in of this course; the message says why, in Spanish."""


@dataclass(frozen=True)
class HandIn:
    """A hand-in whose form is right and whose hash agrees. Nothing in it is evidence.

    Attributes:
        alias: What the learner calls themselves.
        edition: The data they saw.
        content: Version of the course they saw.
        created: ISO time, of the learner's clock.
        answers: By exercise; `answer.schema` in `hand_in.schema.json` says what an answer holds.
        sha256: Of the document.
        body_sha256: Of the answers alone: equal in hand-ins that say the same.
    """

    alias: str
    edition: str
    content: str
    created: str
    answers: dict[str, dict[str, Any]]
    sha256: str
    body_sha256: str

    @property
    def receipt(self) -> str:
        """The code that the learner was shown."""
        return self.sha256[:RECEIPT]


def read_hand_in(content: bytes) -> HandIn:
    """Read a hand-in.

    Args:
        content: The file.

    Raises:
        BadHandIn: It is too large, no JSON, of another shape or course, or its hash differs.
    """
    raise NotImplementedError


def canonical_sha256(document: Any) -> str:
    """The SHA-256 of a document in the canonical form of RFC 8785, as the page computes it.

    Raises:
        BadHandIn: It holds what that form cannot say.
    """
    import rfc8785

    try:
        return hashlib.sha256(rfc8785.dumps(document)).hexdigest()
    except (rfc8785.CanonicalizationError, UnicodeEncodeError, RecursionError) as error:
        raise BadHandIn("Tiene números o letras que ningún navegador escribe.") from error


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of a hand-in."""
    path = Path(__file__).with_name("hand_in.schema.json")
    return json.loads(path.read_text(encoding="utf-8"))
