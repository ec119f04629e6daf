"""Hand-ins of a fake class, honest ones of any size, and the zips that an LMS makes of them."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Mapping

import rfc8785

from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.code import Code
from exercises.progress.hand_ins import COURSE

CREATED = "2027-03-02T18:30:00.000Z"


def answer(value, attempts=1, version="0" * 12):
    """What a hand-in holds of one exercise."""
    return {"answer": value, "attempts": attempts, "version": version}


def some_answers(count=3, value=1):
    """Answers to so many exercises, which need not exist."""
    return {f"ejercicio-{number}": answer(value) for number in range(count)}


def right_answers(exercises: Iterable[Exercise], edition="0"):
    """The author's answer to each exercise, as its kind is handed in."""
    return {
        each.id: answer(
            each.solution_source() if isinstance(each, Code) else each.answer_value(edition),
            version=each.version(edition),
        )
        for each in exercises
    }


def document(alias="Ana", answers=None, **changes):
    """A hand-in as data, whose hash agrees; `changes` stand before it is computed."""
    answers = some_answers() if answers is None else answers
    nonce = hashlib.sha256(alias.encode("utf-8", "replace")).hexdigest()[:32]
    unsigned = {
        "format": "entrega",
        "schema": 1,
        "course": COURSE,
        "content": "2027.1",
        "edition": "0",
        "alias": alias,
        "created": CREATED,
        "nonce": nonce,
        "answers": answers,
        **changes,
    }
    return {**unsigned, "sha256": hashlib.sha256(rfc8785.dumps(unsigned)).hexdigest()}


def hand_in(alias="Ana", answers=None, **changes) -> bytes:
    """A hand-in as the file that a learner sends."""
    return rfc8785.dumps(document(alias, answers, **changes))


def file_name(alias="ana") -> str:
    """What the page calls the file."""
    return f"entrega-{COURSE}-{alias}.json"


def moodle_name(name: str, number: int, file="entrega.json") -> str:
    """Where a file stands in Moodle's «Download all submissions»."""
    return f"{name}_{number}_assignsubmission_file_/{file}"


def canvas_name(sortable: str, user: int, file="entrega.json", late=False) -> str:
    """What Canvas's «Download submissions» calls a file."""
    return f"{sortable}{'_LATE' if late else ''}_{user}_{7000 + user}_{file}"


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """A zip, as an LMS makes it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()
