"""Finds a hand-in by the receipt that a learner reads out: «¿te ha llegado?»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from exercises.workshop.class_folder import Collected

SHORTEST = 4  # characters: fewer would be anybody's


class NoReceipt(ValueError):
    """A text is no receipt; the message says what one is, in Spanish."""


def with_receipt(typed: str, hand_ins: Iterable[Collected]) -> list[Collected]:
    """The hand-ins with that receipt, or that begin as it does.

    Args:
        typed: As somebody read it out: capitals, spaces and hyphens do not matter.
        hand_ins: All of the class.

    Raises:
        NoReceipt: It cannot be one.
    """
    code = re.sub(r"[\s-]", "", typed).lower()
    if not re.fullmatch(f"[0-9a-f]{{{SHORTEST},64}}", code):
        raise NoReceipt(
            f"«{typed}» no es un recibo. Son 8 cifras o letras de la «a» a la «f»; "
            f"bastan las {SHORTEST} primeras."
        )
    return [each for each in hand_ins if each.sha256.startswith(code)]
