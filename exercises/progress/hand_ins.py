"""Reads a hand-in: bytes that a stranger sent, in; a checked document, or one sentence, out."""

from __future__ import annotations

import codecs
import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from exercises.grammars import without_grammars

COURSE = "social-media-con-estrategia"
LARGEST = 2 * 1024 * 1024  # bytes: some ten times what the whole course, answered at length, takes
RECEIPT = 8  # characters of the hash that a learner reads back

DEEPEST = 12  # lists and objects inside each other: twice what an answer of any kind needs
MOST_ANSWERS = 1000  # as `maxProperties` of the schema
MOST_DIGITS = 400  # of a number: the longest that a browser writes has some 330
LARGEST_INTEGER = 2**53 - 1  # beyond it a number is what a browser would read: a float

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


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
    document = _read_json(content)
    _refuse_other_documents(document)
    _refuse_another_shape(document)
    if document["course"] != COURSE:
        raise BadHandIn("Es una entrega de otro curso.")
    if not document["alias"].strip():
        raise BadHandIn("No dice de quién es: su alias está en blanco.")
    body = {name: value for name, value in document.items() if name != "sha256"}
    if canonical_sha256(body) != document["sha256"]:
        raise BadHandIn(
            "Ha cambiado después de descargarse: su contenido no coincide con su huella. "
            "Pide que la descarguen otra vez."
        )
    return HandIn(
        alias=document["alias"],
        edition=document["edition"],
        content=document["content"],
        created=document["created"],
        answers=document["answers"],
        sha256=document["sha256"],
        body_sha256=canonical_sha256(document["answers"]),
    )


def _read_json(content: bytes) -> Any:
    """The document of a file, no deeper and with no longer numbers than a page writes."""
    if len(content) > LARGEST:
        raise BadHandIn(f"Pesa más de {LARGEST // 1024**2} MB: no es una entrega del curso.")
    if not content.strip():
        raise BadHandIn("El archivo está vacío. Pide que descarguen la entrega otra vez.")
    if content.startswith(_UTF_16) or b"\0" in content[:64]:
        raise BadHandIn(_ANOTHER_ENCODING)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadHandIn(_ANOTHER_ENCODING) from None
    try:
        document = json.loads(
            text,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=_no_constant,
            object_pairs_hook=_without_repeats,
        )
    except json.JSONDecodeError:
        raise BadHandIn("No es un archivo JSON, o está cortado. Pide otra descarga.") from None
    except RecursionError:
        raise BadHandIn(_TOO_DEEP) from None
    _refuse_depth(document)
    return document


_ANOTHER_ENCODING = (
    "Otro programa lo ha guardado con otras letras (no es UTF-8). "
    "Pide que descarguen la entrega otra vez y la envíen sin abrirla."
)
_TOO_DEEP = "Tiene listas dentro de listas sin fin: no es una entrega del curso."


def _integer(written: str) -> int | float:
    if len(written) > MOST_DIGITS:
        raise BadHandIn("Tiene un número con demasiadas cifras: no es una entrega del curso.")
    value = int(written)
    return value if abs(value) <= LARGEST_INTEGER else _float(written)


def _float(written: str) -> float:
    value = float(written)
    return value if math.isfinite(value) else _no_constant(written)


def _no_constant(written: str) -> Any:
    raise BadHandIn("Tiene un número que no es ninguno, como NaN: no es una entrega del curso.")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadHandIn("Dice dos veces la misma cosa, y no se sabe cuál vale.")
    return found


def _refuse_depth(document: Any) -> None:
    waiting = [(document, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > DEEPEST:
            raise BadHandIn(_TOO_DEEP)
        if isinstance(value, dict):
            waiting += [(each, depth + 1) for each in value.values()]
        elif isinstance(value, list):
            waiting += [(each, depth + 1) for each in value]


def _refuse_other_documents(document: Any) -> None:
    """Say what the course's other files are, rather than what they lack."""
    if not isinstance(document, dict) or document.get("format") not in ("entrega", "progreso"):
        raise BadHandIn("No es una entrega del curso.")
    if document["format"] == "progreso":
        raise BadHandIn(
            "Es el archivo de «Mi progreso», no una entrega. Pide la que se descarga en «Entregar»."
        )
    version = document.get("schema")
    if isinstance(version, int) and version > 1:
        raise BadHandIn("La hizo una versión más nueva del curso. Pon al día la tuya.")


def _refuse_another_shape(document: dict[str, Any]) -> None:
    answers = document.get("answers")
    if isinstance(answers, dict) and len(answers) > MOST_ANSWERS:
        raise BadHandIn(f"Tiene más de {MOST_ANSWERS} respuestas: no es una entrega del curso.")
    problems = _validator().iter_errors(document)
    from jsonschema.exceptions import best_match

    error = best_match(problems)
    if error is None:
        return
    where = " / ".join(str(step)[:80] for step in error.absolute_path)
    inside = f" en «{where}»" if where else ""
    if error.validator == "required":
        lacks = next(name for name in error.validator_value if name not in error.instance)
        raise BadHandIn(f"Le falta «{lacks}»{inside}. Pide que descarguen la entrega otra vez.")
    if error.validator == "additionalProperties":
        known = error.schema["properties"]
        more = next(name for name in error.instance if name not in known)
        raise BadHandIn(f"Sobra «{more[:80]}»{inside}: no la ha escrito el curso.")
    raise BadHandIn(f"No tiene la forma de una entrega{inside}.")


@cache
def _validator() -> Any:
    without_grammars()
    from jsonschema import Draft202012Validator, ValidationError
    from jsonschema.validators import extend

    def pattern(_: Any, wanted: str, value: Any, __: Any) -> Iterator[ValidationError]:
        # As a browser reads `$`: Python's would also match before a final line break.
        if isinstance(value, str) and not re.search(wanted.replace("$", r"\Z"), value):
            yield ValidationError(f"does not match {wanted}")

    return extend(Draft202012Validator, {"pattern": pattern})(schema())


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
