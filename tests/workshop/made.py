"""Hand-ins as a page makes them, for the tests that read them."""

import json

from exercises.progress.hand_ins import COURSE, canonical_sha256

ANSWER = {"answer": "38,2", "attempts": 2, "hints": 1, "version": "0123456789ab"}
ANSWER |= {"last": "2026-11-24T18:30:00.000Z", "unverified": "correcto"}


def document(alias="Ana", answers=None, **changes):
    """A hand-in with its hash; a member that is changed to None is left out."""
    body = {
        "format": "entrega",
        "schema": 1,
        "course": COURSE,
        "content": "c0ffee",
        "edition": "0",
        "alias": alias,
        "created": "2026-11-24T18:31:00.000Z",
        "nonce": "0" * 32,
        "answers": {"tasa-de-activos": ANSWER} if answers is None else answers,
        **changes,
    }
    body = {name: value for name, value in body.items() if value is not None}
    return {**body, "sha256": canonical_sha256(body)}


def hand_in(alias="Ana", answers=None, **changes):
    """The same as the bytes of a file."""
    return as_file(document(alias, answers, **changes))


def as_file(document):
    return json.dumps(document, ensure_ascii=False, indent=1).encode()
