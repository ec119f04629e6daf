"""Opens what an instructor downloaded: folders, zips of an LMS and single files.

Strangers wrote what is inside. Nothing is extracted by its name, no link is followed, nothing is
read that is larger than a hand-in, and each file that cannot be had says why.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import FileIO
from itertools import islice
from pathlib import Path
from typing import IO

from exercises.progress.hand_ins import LARGEST
from exercises.workshop import incidents
from exercises.workshop.incidents import Matter

HEAD = 64  # bytes: enough to see what a file is
CHUNK = 64 * 1024  # bytes
LARGEST_DIRECTORY = 16 * 1024 * 1024  # bytes of a zip's list of files: 20 000 long names
LOCAL_HEADER = struct.Struct("<26xHH")  # of an entry of a zip: lengths of its name and its extras
ZIP_HEADS = (b"PK\x03\x04", b"PK\x05\x06")
PACKED = (".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst")
DRIVE = re.compile(r"[A-Za-z]:")

#: As a file is opened: without following a link or waiting at a pipe, where the system can.
OPENED_SAFELY = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)

#: What a broken zip makes Python's reader raise.
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    IndexError,
)


@dataclass(frozen=True)
class Limits:
    """How much one source may hold.

    Attributes:
        files: How many files and folders.
        file: Bytes of a file.
        total: Bytes that are read in all.
        ratio: How many times its packed size an entry of a zip may have, once it is large.
        ratio_from: Bytes from which the ratio counts.
    """

    files: int = 20_000
    file: int = LARGEST
    total: int = 2 * 1024**3
    ratio: int = 200
    ratio_from: int = 1024**2


LIMITS = Limits()


@dataclass(frozen=True)
class Found:
    """A file of a source.

    Attributes:
        origin: The path of the source, absolute.
        name: Where it stands there, with `/`; empty for a source that is one file.
        content: What it holds, or None.
        problem: Why it could not be had, or None. With neither, it does not look like a hand-in.
    """

    origin: str
    name: str
    content: bytes | None = None
    problem: Matter | None = None

    @property
    def path(self) -> str:
        """Where it came from: a path, and inside a zip the name there."""
        return f"{self.origin}/{self.name}" if self.name else self.origin


def files_of(
    origin: Path, skipped: Collection[Path] = (), limits: Limits = LIMITS
) -> Iterator[Found]:
    """The files of a folder, of a zip, or one file.

    Args:
        origin: What the instructor named; a link they named themselves is followed.
        skipped: Paths that are not looked at: what earlier runs wrote.
        limits: How much is too much.
    """
    budget = _Budget(limits)
    real = origin.resolve()
    if real.is_dir():
        found = _in_folder(real, frozenset(path.resolve() for path in skipped), budget)
    elif is_zip(real):
        found = _in_zip(real, budget)
    else:
        found = iter([_file(real, "", budget)])
    try:
        for name, content, problem in found:
            yield Found(as_text(str(real)), name, content, problem)
    except _TooMuch as stop:
        yield Found(as_text(str(real)), "", problem=stop.matter)


def is_zip(path: Path) -> bool:
    """Whether a path is a zip, by its first bytes or by its name."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(4) in ZIP_HEADS or path.suffix.lower() == ".zip"
    except OSError:
        return False


def as_text(name: str) -> str:
    """A name of the file system that can be written down: its stray bytes read as Latin-1."""
    raw = os.fsencode(name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


_Entry = tuple[str, bytes | None, Matter | None]  # name, content, problem


class _TooMuch(Exception):
    """A source holds more than may be looked at."""

    def __init__(self, matter: Matter):
        super().__init__(matter.id)
        self.matter = matter


@dataclass
class _Budget:
    """What of the limits of a source has been used."""

    limits: Limits
    files: int = 0
    total: int = 0

    def count_file(self) -> None:
        self.files += 1
        if self.files > self.limits.files:
            raise _TooMuch(incidents.TOO_MANY.filled(most=self.limits.files))

    def read(self, name: str, stream: IO[bytes], size: int) -> tuple[bytes | None, Matter | None]:
        """What a file holds, if it looks like a hand-in and is no larger than one.

        Args:
            name: Of the file.
            stream: Its bytes.
            size: How many it says it has.
        """
        head = stream.read(HEAD)
        if not looks_like_a_hand_in(name, head):
            return None, None
        if size > self.limits.file:
            return None, incidents.TOO_LARGE
        parts, length = [head], len(head)
        while part := stream.read(CHUNK):
            parts.append(part)
            length += len(part)
            if length > self.limits.file:  # it grows while it is read
                return None, incidents.TOO_LARGE
        self.total += length
        if self.total > self.limits.total:
            raise _TooMuch(incidents.TOO_MUCH)
        return b"".join(parts), None


def looks_like_a_hand_in(name: str, head: bytes) -> bool:
    """Whether a file may be a hand-in: by its name, or because it begins as JSON does."""
    if _of_the_system(name):
        return False
    begins = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return name.lower().endswith((".json", ".json.txt")) or begins.startswith(b"{")


def _of_the_system(name: str) -> bool:
    """Whether a Mac wrote the file beside the learner's: `__MACOSX/._entrega.json`."""
    parts = name.split("/")
    return "__MACOSX" in parts or parts[-1].startswith("._")


def _in_folder(folder: Path, skipped: frozenset[Path], budget: _Budget) -> Iterator[_Entry]:
    waiting = [(folder, "")]
    while waiting:
        here, name = waiting.pop()
        try:
            with os.scandir(here) as listing:
                some = islice(listing, budget.limits.files + 1)
                inside = sorted(some, key=lambda entry: os.fsencode(entry.name))
        except OSError:
            yield name, None, incidents.UNREADABLE
            continue
        folders = []
        for entry in inside:
            path, entry_name = Path(entry.path), f"{name}/{as_text(entry.name)}".lstrip("/")
            if path in skipped:
                continue
            budget.count_file()
            if entry.is_dir(follow_symlinks=False):
                folders.append((path, entry_name))
            else:
                yield _file(path, entry_name, budget)
        waiting += reversed(folders)


def _file(path: Path, name: str, budget: _Budget) -> _Entry:
    """Read a file; whatever stands there by now, it waits for nothing and follows nothing."""
    if path.is_symlink():
        return name, None, incidents.LINK
    if path.name.lower().endswith(PACKED):
        return name, None, incidents.NESTED
    try:
        descriptor = os.open(path, OPENED_SAFELY)
        with os.fdopen(descriptor, "rb") as stream:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                return name, None, incidents.NO_FILE
            content, problem = budget.read(path.name, stream, status.st_size)
            return name, content, problem
    except OSError:  # a socket cannot even be opened
        is_file = path.is_file()
        return name, None, incidents.UNREADABLE if is_file else incidents.NO_FILE


class _Zip(FileIO):
    """A zip on disk that gives its list of files only while that is of a sane size."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("its directory is too large")
        return super().read(size) or b""


def _in_zip(path: Path, budget: _Budget) -> Iterator[_Entry]:
    with _Zip(path) as file:
        try:
            archive = zipfile.ZipFile(file)
        except ZIP_ERRORS:
            yield "", None, incidents.BAD_ZIP
            return
        with archive:
            ends = _ends(archive, file)
            for entry in archive.infolist():
                budget.count_file()
                if not entry.filename.endswith("/"):
                    yield _entry(archive, entry, ends, budget)


def _ends(archive: zipfile.ZipFile, file: IO[bytes]) -> dict[int, int]:
    """Where the bytes of the entry that begins at each place must have ended.

    Of two that begin at the same place, neither can have had any.
    """
    begins = sorted(entry.header_offset for entry in archive.infolist())
    ends: dict[int, int] = {}
    for begin, end in zip(begins, [*begins[1:], archive.start_dir], strict=True):
        ends.setdefault(begin, end)
    return ends


def _entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, ends: dict[int, int], budget: _Budget
) -> _Entry:
    name = _name_of(entry)
    problem = _before_opening(name, entry, budget.limits)
    if problem:
        return name, None, problem
    try:
        if _last_byte(archive, entry) > ends[entry.header_offset]:
            return name, None, incidents.OVERLAPS
        with archive.open(entry) as stream:
            content, problem = budget.read(name, stream, entry.file_size)
            return name, content, problem
    except (*ZIP_ERRORS, RuntimeError):
        return name, None, incidents.DAMAGED


def _name_of(entry: zipfile.ZipInfo) -> str:
    """The name as it was meant: many programs write UTF-8 and do not say so.

    What is no UTF-8 comes from an old Windows; in Spain that writes code page 850.
    """
    name = entry.orig_filename
    if not entry.flag_bits & 0x800:  # it does not say that its name is UTF-8: Python took cp437
        raw = name.encode("cp437")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp850")
    return name


def _before_opening(name: str, entry: zipfile.ZipInfo, limits: Limits) -> Matter | None:
    """What a zip's list already says against an entry."""
    if leads_elsewhere(name):
        return incidents.BAD_NAME
    mode = entry.external_attr >> 16
    if stat.S_ISLNK(mode):
        return incidents.LINK
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return incidents.NO_FILE
    if entry.flag_bits & 0x1:
        return incidents.ENCRYPTED
    if name.lower().endswith(PACKED):
        return incidents.NESTED
    # Others than these two cannot be unpacked a little at a time.
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return incidents.UNKNOWN_PACKING
    swells = entry.file_size > limits.ratio * max(entry.compress_size, 1)
    if swells and entry.file_size > limits.ratio_from:
        return incidents.SWELLS
    return None


def leads_elsewhere(name: str) -> bool:
    """Whether a name in a zip would leave the folder it is unpacked in."""
    return (
        name.startswith("/")
        or "\\" in name
        or "\0" in name
        or ".." in name.split("/")
        or DRIVE.match(name) is not None
    )


def _last_byte(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> int:
    """Where the bytes of an entry end, by its own header."""
    file = archive.fp
    assert file is not None
    file.seek(entry.header_offset)
    name, extras = LOCAL_HEADER.unpack(file.read(LOCAL_HEADER.size))
    return entry.header_offset + LOCAL_HEADER.size + name + extras + entry.compress_size
