"""Hands jobs to runners, from outside the walls, and believes nothing that comes back."""

from __future__ import annotations

import json
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from exercises.workshop.isolation import runner_command, runner_environment
from exercises.workshop.runner import DONE, ENDINGS, NOTHING, READY, TO_DIE, Limits

TO_START = 120.0  # seconds: a busy machine imports pandas slowly
TO_ANSWER = TO_DIE + 15.0  # seconds beyond a job's own
LONGEST_LINE = 64  # bytes
BLOCK = 1 << 16


class RunnerBroke(RuntimeError):
    """A runner could not be started, or did not answer: our fault, not a learner's."""


@dataclass(frozen=True)
class Job:
    """One answer to run.

    Attributes:
        function: Name of the learner's function.
        arguments: Data sets and files that it receives.
        kind: `code` or `chart`.
        source: What the learner wrote.
    """

    function: str
    arguments: tuple[str, ...]
    kind: str
    source: str


@dataclass(frozen=True)
class Ran:
    """What came of running it.

    Attributes:
        ending: One of `runner.ENDINGS`.
        results: For each edition, by its position, what `wire.encode` wrote; unchecked.
    """

    ending: str
    results: list[Any] = field(default_factory=list)


Fate = Ran | None  # None: the runner broke twice, and that is our fault


@dataclass(frozen=True)
class Walls:
    """How runners are started.

    Attributes:
        level: One of `isolation.LEVELS`.
        data: What `materials.write_materials` wrote.
        edition: Of the class.
        limits: Of each job.
    """

    level: str
    data: Path
    edition: str
    limits: Limits = field(default_factory=Limits)


class Running:
    """A runner, started when there is something to run and again when it breaks."""

    def __init__(self, walls: Walls):
        self.walls = walls
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, job: Job) -> Ran:
        """Run a job; if the runner breaks, once more with another one.

        Raises:
            RunnerBroke: It broke twice.
        """
        try:
            return self._run(job)
        except RunnerBroke:
            self.stop()
        try:
            return self._run(job)
        except RunnerBroke:
            self.stop()
            raise

    def start(self) -> None:
        """Start the runner, if it is not there.

        Raises:
            RunnerBroke: It does not start; the message is its own last line.
        """
        if self._process is not None:
            return
        if self._killed:
            raise RunnerBroke("it was ended")
        walls = self.walls
        try:
            self._process = subprocess.Popen(
                runner_command(walls.level, walls.data, walls.limits),
                env=runner_environment(walls.level, walls.edition),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                bufsize=0,
                start_new_session=True,  # Ctrl-C is for whoever started us
            )
        except OSError as error:
            raise RunnerBroke(str(error)) from error
        if self._line(time.monotonic() + TO_START) != READY:
            raise RunnerBroke(self._last_complaint())

    @property
    def pid(self) -> int | None:
        """The process that was started, with all of the runner below it; None if there is none."""
        return self._process.pid if self._process else None

    def kill(self) -> None:
        """End it from another thread: whoever waits for it hears that it broke."""
        self._killed = True
        if process := self._process:
            process.kill()

    def stop(self) -> None:
        """End the runner, and with it all that runs in it."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        self._process = None

    def close(self) -> None:
        """End it for good."""
        self.stop()
        self._complaints.close()

    def _run(self, job: Job) -> Ran:
        self.start()
        last = time.monotonic() + self.walls.limits.seconds + TO_ANSWER
        content = json.dumps(asdict(job)).encode()
        self._write(f"{len(content)}\n".encode() + content, last)
        ending, _, length = self._line(last).partition(" ")
        if ending not in ENDINGS or not length.isdigit():
            raise RunnerBroke(self._last_complaint())
        return _read_results(ending, self._read(int(length), last))

    # Pipes with an hour after which nobody waits.

    def _pipes(self) -> tuple[int, int]:
        assert self._process and self._process.stdin and self._process.stdout
        return self._process.stdin.fileno(), self._process.stdout.fileno()

    def _write(self, content: bytes, last: float) -> None:
        descriptor, _ = self._pipes()
        os.set_blocking(descriptor, False)
        left = memoryview(content)
        while left:
            _, ready, _ = select.select([], [descriptor], [], max(0.0, last - time.monotonic()))
            if not ready:
                raise RunnerBroke("it does not listen")
            try:
                left = left[os.write(descriptor, left) :]
            except OSError as error:
                raise RunnerBroke(self._last_complaint()) from error

    def _read(self, size: int, last: float) -> bytes:
        _, descriptor = self._pipes()
        parts = []
        while size:
            ready, _, _ = select.select([descriptor], [], [], max(0.0, last - time.monotonic()))
            part = os.read(descriptor, min(size, BLOCK)) if ready else b""
            if not part:
                raise RunnerBroke(self._last_complaint())
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _line(self, last: float) -> str:
        line = b""
        while len(line) < LONGEST_LINE:
            byte = self._read(1, last)
            if byte == b"\n":
                return line.decode("ascii", "replace")
            line += byte
        raise RunnerBroke("it says too much")

    def _last_complaint(self) -> str:
        self._complaints.seek(0)
        lines = self._complaints.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else "it ended without a word"


class LocalRunners:
    """Runners of this machine, side by side.

    Attributes:
        walls: How each is started.
        many: How many.
    """

    def __init__(self, walls: Walls, many: int):
        self.walls, self.many = walls, many

    def run(self, work: Iterable[tuple[str, Sequence[Job]]]) -> Iterator[tuple[str, list[Fate]]]:
        """Run the jobs of many hand-ins, each hand-in's on one runner.

        Args:
            work: A name, and its jobs.

        Yields:
            A name, and what came of its jobs; as they are done, in any order.
        """
        waiting: set[Future[tuple[str, list[Fate]]]] = set()
        idle: SimpleQueue[Running] = SimpleQueue()
        running = [Running(self.walls) for _ in range(self.many)]
        for each in running:
            idle.put(each)
        pending = iter(work)
        # Its threads last as long as it does: bubblewrap ends with the thread that started it.
        with ThreadPoolExecutor(self.many) as pool:
            try:
                while True:
                    # No more at a time than whoever judges can hold.
                    more = islice(pending, 2 * self.many - len(waiting))
                    waiting |= {pool.submit(_run_all, idle, *each) for each in more}
                    if not waiting:
                        break
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    yield from (each.result() for each in done)
            finally:  # also when whoever judges has been interrupted
                for each in running:
                    each.kill()
                pool.shutdown(cancel_futures=True)
                for each in running:
                    each.close()


def _run_all(idle: SimpleQueue[Running], name: str, jobs: Sequence[Job]) -> tuple[str, list[Fate]]:
    running = idle.get()
    try:
        return name, fates(running, jobs)
    finally:
        idle.put(running)


def fates(running: Running, jobs: Sequence[Job]) -> list[Fate]:
    """What came of each job; None where the runner broke twice."""
    found: list[Fate] = []
    for job in jobs:
        try:
            found.append(running.run(job))
        except RunnerBroke:
            found.append(None)
    return found


def _read_results(ending: str, content: bytes) -> Ran:
    """What a learner's process sent, which may be anything."""
    if ending != DONE:
        return Ran(ending)
    try:
        sent = json.loads(content)
    except (ValueError, RecursionError):
        return Ran(NOTHING)
    if not isinstance(sent, Mapping) or sent.get("ending") not in ENDINGS:
        return Ran(NOTHING)
    results = sent.get("results", [])
    return Ran(str(sent["ending"]), results if isinstance(results, list) else [])
