"""Whose file it is, by the name that Moodle or Canvas gave it; else by the alias of the hand-in.

What stands after the number is the learner's own, so the first thing in a path that looks like an
LMS's name counts: whoever calls their file as another person's download would remains themselves.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

#: `Ana López_123_assignsubmission_file_`, a folder or the beginning of a file's name. The number is
#: the one of the grading worksheet; the last word names the plugin and may be translated.
MOODLE = re.compile(r"(?P<name>.+?)_(?P<id>[0-9]{1,18})_assignsubmission_[^\W\d_]+(?:_|$)", re.S)

#: `lopezana_LATE_123_456_entrega.json`: person and submission. Canvas keeps no folders.
CANVAS = re.compile(r"(?P<name>.+?)(?:_LATE)?_(?P<id>[0-9]{1,18})_[0-9]{1,18}_.", re.S)

#: Signs that turn the direction of all the text after them.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
NAMELESS = "(sin nombre)"
UNSEEN = {"Cc", "Cs", "Zl", "Zp"}  # categories of Unicode: control, half a letter, line, paragraph


@dataclass(frozen=True)
class Sender:
    """Who sent a file.

    Attributes:
        person: Key: `moodle:123`, `canvas:456` or `alias:ana`.
        name: What to call them; a text from outside, never markup.
    """

    person: str
    name: str

    @property
    def is_known(self) -> bool:
        """Whether an LMS says who it is; an alias is only what somebody typed."""
        return not self.person.startswith("alias:")


def sender_of(path: str, alias: str = "") -> Sender:
    """Who sent a file.

    Args:
        path: Where it stands in the download, with `/`.
        alias: What its hand-in says, if it could be read.
    """
    *folders, file = path.split("/")
    for folder in folders:
        if named := MOODLE.fullmatch(folder):
            return _sender("moodle", named)
    found = [
        (named.start("id"), lms, named)
        for lms, pattern in (("moodle", MOODLE), ("canvas", CANVAS))
        if (named := pattern.match(file))
    ]
    if found:
        _, lms, named = min(found, key=lambda each: each[0])
        return _sender(lms, named)
    return Sender(f"alias:{folded(alias)}", shown(alias) or NAMELESS)


def _sender(lms: str, named: re.Match[str]) -> Sender:
    return Sender(f"{lms}:{int(named['id'])}", shown(named["name"]))


def folded(alias: str) -> str:
    """An alias without what people type now one way, now another: accents, case, spaces."""
    letters = unicodedata.normalize("NFKD", shown(alias))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(plain.casefold().split())


def shown(name: str) -> str:
    """A name as it came, without what cannot be seen and would upset what stands after it."""
    kept = (
        " " if each in "\t\n\r" else each
        for each in name
        if each in "\t\n\r" or (unicodedata.category(each) not in UNSEEN and each not in TURNING)
    )
    return "".join(kept).strip()
