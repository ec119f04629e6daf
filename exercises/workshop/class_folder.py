"""The folder of a class: what was collected, what came of checking it, and what is made from it.

martes/
    clase.json              what the class works on: edition, lessons
    recogida.json           every hand-in that was collected, `Collected`
    entregas/               their files, as they came
    incidencias.csv         what could not be collected, and what to look at
    resultados/             one file a hand-in that was checked; a second run starts from them
    resultados.json         the report, `exercises.workshop.report`
    panel.html              the report, to look at
    .corrigiendo            held while somebody checks
"""

from __future__ import annotations

import json
import os
import shlex
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Any


class NoClass(ValueError):
    """A folder does not hold what a command needs; the message says what to do, in Spanish."""


@dataclass(frozen=True)
class Collected:
    """A hand-in that was collected.

    Attributes:
        file: Where its file is, from the folder of the class.
        source: Where it came from: a path, and inside a zip the name there.
        person: Key of who sent it: `moodle:123`, `canvas:456` or `alias:ana`.
        name: What to call them; a text from outside, never markup.
        alias: What they call themselves in the hand-in.
        created: ISO time, of the learner's clock.
        edition: The data they saw.
        content: Version of the course they saw.
        receipt: The code that the learner was shown.
        sha256: Of the document.
        body_sha256: Of its answers alone.
        answers: How many there are.
    """

    file: str
    source: str
    person: str
    name: str
    alias: str
    created: str
    edition: str
    content: str
    receipt: str
    sha256: str
    body_sha256: str
    answers: int


@dataclass(frozen=True)
class ClassFolder:
    """The folder of a class; its properties are the paths in it."""

    path: Path

    @property
    def option(self) -> str:
        """How the folder is typed after a command, with a blank before; empty where one is."""
        return "" if self.path == Path() else f" --clase {shlex.quote(str(self.path))}"

    @property
    def settings(self) -> Path:
        """What the class works on."""
        return self.path / "clase.json"

    @property
    def index(self) -> Path:
        """What was collected."""
        return self.path / "recogida.json"

    @property
    def hand_ins(self) -> Path:
        """The files that were collected."""
        return self.path / "entregas"

    @property
    def incidents(self) -> Path:
        """What to look at."""
        return self.path / "incidencias.csv"

    @property
    def results(self) -> Path:
        """One file a hand-in that was checked."""
        return self.path / "resultados"

    @property
    def report(self) -> Path:
        """The report."""
        return self.path / "resultados.json"

    @property
    def panel(self) -> Path:
        """The report to look at."""
        return self.path / "panel.html"

    @property
    def lock(self) -> Path:
        """What whoever checks holds."""
        return self.path / ".corrigiendo"

    @property
    def written(self) -> tuple[Path, ...]:
        """What the commands write into it."""
        return (
            self.settings,
            self.index,
            self.hand_ins,
            self.incidents,
            self.results,
            self.report,
            self.panel,
            self.lock,
        )

    def edition(self) -> str:
        """The edition of the class: what `taller edicion` noted, or "0"."""
        return str(self.read_settings().get("edicion", "0"))

    def read_settings(self) -> dict[str, Any]:
        """What is written down about the class; nothing if it is new.

        Raises:
            NoClass: It cannot be understood.
        """
        if not self.settings.exists():
            return {}
        try:
            settings = json.loads(self.settings.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            settings = None
        if not isinstance(settings, dict):
            raise NoClass(
                f"{self.settings} está dañado: no se entiende. Recupéralo de una copia, o bórralo "
                f"y di otra vez la edición de la clase: taller edicion <palabra>{self.option}"
            )
        return settings

    def require(self) -> None:
        """Stop where there is no such folder.

        Raises:
            NoClass: There is none.
        """
        if not self.path.is_dir():
            raise NoClass(
                f"No hay ninguna carpeta {self.path}. Mira cómo se escribe y en qué carpeta estás."
            )

    def collected(self) -> list[Collected]:
        """What was collected, in the order of its index.

        Raises:
            NoClass: Nothing was.
        """
        self.require()
        if not self.index.exists():
            where = f"En {self.path}" if self.option else "Aquí"
            instead = "" if self.option else " Si la clase está en otra carpeta, dila con --clase."
            raise NoClass(
                f"{where} no hay entregas recogidas. Empieza por: "
                f"taller recoger <carpeta o zip>{self.option}{instead}"
            )
        return [Collected(**entry) for entry in self._read_index()["hand_ins"]]

    def refused(self) -> list[dict[str, str]]:
        """What was said of files when they were collected: incidents, as they were written."""
        return self._read_index().get("refused", []) if self.index.exists() else []

    def _read_index(self) -> dict[str, Any]:
        try:
            written = json.loads(self.index.read_text(encoding="utf-8"))
        except ValueError:
            written = None
        if not isinstance(written, dict) or written.get("schema") != 1:
            raise NoClass(
                f"{self.index} está dañado o es de otra versión del curso. Los archivos de "
                f"{self.hand_ins} siguen ahí. Aparta {self.index.name} y recoge otra vez."
            )
        return written

    def write_index(
        self, hand_ins: Sequence[Collected], refused: Sequence[Mapping[str, str]] = ()
    ) -> None:
        """Write down what was collected, and what was said of files."""
        collected = [asdict(each) for each in hand_ins]
        write_json(self.index, {"schema": 1, "hand_ins": collected, "refused": list(refused)})


def counted(hand_ins: Sequence[Collected]) -> Iterator[Collected]:
    """The hand-in of each person that counts: the last by its clock, then by its receipt."""
    last: dict[str, Collected] = {}
    for each in hand_ins:
        kept = last.get(each.person)
        if kept is None or (each.created, each.receipt) > (kept.created, kept.receipt):
            last[each.person] = each
    yield from (last[person] for person in sorted(last))


def write_json(path: Path, value: object, lasting: bool = True) -> None:
    """Write JSON whole or not at all; the same value gives the same bytes.

    A dataclass is an object. Nothing is copied: the report of a large class is written as it goes.

    Args:
        path: The file.
        value: JSON-able but for dataclasses.
        lasting: Whether to wait for the disk. What is not waited for may be lost, or be empty,
            where the machine itself stops; it is for what can be made again.
    """
    parts = json.JSONEncoder(ensure_ascii=False, indent=1, default=vars).iterencode(value)
    _write_parts(path, (part.encode() for part in chain(parts, "\n")), lasting)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that whoever is interrupted leaves the old one or the new one."""
    _write_parts(path, [content])


def _write_parts(path: Path, parts: Iterable[bytes], lasting: bool = True) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as whole:
        whole.writelines(parts)
        if lasting:
            whole.flush()
            os.fsync(whole.fileno())
    Path(whole.name).replace(path)
