"""Runs learners' functions, one at a time, and knows nothing that could help them.

It is started inside the walls of `exercises.workshop.isolation`, with `exercises` but for its bank
and with data of two editions. It imports what is slow to import, loads the data, says `listo` and
then waits. On standard input comes one line a job, the number of bytes that follow: JSON with
`function`, `arguments`, `kind` and `source`. On standard output goes one line an answer, a word of
`ENDINGS` and a number of bytes, then so many bytes of JSON, as `exercises.workshop.wire` has it.

Each job runs in a process of its own, and this one never holds a learner's code or result: the
child reads the job from standard input itself, and what it sends passes through a buffer that is
wiped. So nothing of a learner is left for the next. Inside bubblewrap the child is also the first
process of a world of its own: no other process, no file of others, no privilege; with it die all
that it started.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import select
import shutil
import signal
import site
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from exercises.workshop.processes import everybody, family, in_open_files, memory_of
from exercises.workshop.world import (
    adopt_orphans,
    born_in_its_own_world,
    call_filter,
    close_the_world,
    die_with_parent,
)

READY = "listo"
DONE = "hecho"
TIME = "tiempo"
MEMORY = "memoria"
PROCESSES = "procesos"
TOO_LONG = "largo"
NOTHING = "nada"
ENDINGS = (DONE, TIME, MEMORY, PROCESSES, TOO_LONG, NOTHING)

BETWEEN_LOOKS = 0.02  # seconds
TO_DIE = 10.0  # seconds: who is not dead by then is the machine's problem, and it is said
BLOCK = 1 << 16


@dataclass(frozen=True)
class Limits:
    """What one job may use.

    Attributes:
        seconds: By the clock on the wall.
        memory: Bytes, over all its processes, beyond what the runner itself takes.
        processes: At a time.
        result: Bytes of JSON.
        disk: Bytes of its temporary folder.
        files: Open at a time.
    """

    seconds: float = 30.0
    memory: int = 1 << 30
    processes: int = 64
    result: int = 1 << 20
    disk: int = 64 << 20
    files: int = 64


# The child: the learner's own process.


def run_job(data: Sequence[Mapping[str, Any]], job: Mapping[str, Any]) -> dict[str, Any]:
    """Run a learner's function on every edition; what comes of each, for the wire.

    Nothing is copied: it happens once a process, and the process ends.

    Args:
        data: For each edition, by its position, what arguments stand for: a frame, or the bytes
            of a file.
        job: `function`, `arguments`, `kind` and `source`.
    """
    from exercises.engine.kinds.code import Stopped, learner_function, run
    from exercises.workshop.wire import encode_result, encode_stop

    results: list[Any] = []
    try:
        function = learner_function(job["function"], job["source"])
        for edition in data:
            got = run(function, {name: _given(edition[name], name) for name in job["arguments"]})
            results.append(encode_result(got, job["kind"]))
    except Stopped as stop:
        if isinstance(stop.__cause__, MemoryError):
            return {"ending": MEMORY}
        results.append(encode_stop(stop))
    return {"ending": DONE, "results": results}


def _given(value: Any, name: str) -> Any:
    if not isinstance(value, bytes):
        return value
    folder = Path(tempfile.mkdtemp(prefix="valleclaro-"))
    path = folder / f"{name.removeprefix('ruta_')}.csv"
    path.write_bytes(value)
    return str(path)


def _live(data: Sequence[Mapping[str, Any]], job: Mapping[str, Any], limits: Limits) -> NoReturn:
    """Be the learner's process: run the job, send what came of it on descriptor 3."""
    own = os.getpid()
    try:
        came = run_job(data, job)
        sent = json.dumps(came).encode()
        if len(sent) > limits.result:
            sent = json.dumps({"ending": TOO_LONG}).encode()
    except MemoryError:
        sent = json.dumps({"ending": MEMORY}).encode()
    except BaseException:  # a result that breaks whoever looks at it
        sent = json.dumps({"ending": NOTHING}).encode()
    if os.getpid() == own:  # a copy that the learner's code made of itself says nothing
        _send(3, sent)
    os._exit(0)


def _keep_only(result: int) -> None:
    """Let go of every descriptor but the one for the result, which becomes 3."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.dup2(result, 3)
    os.closerange(4, BLOCK)


def _limit(limits: Limits, address_space: int) -> None:
    for what, most in (
        (resource.RLIMIT_AS, address_space + limits.memory),
        (resource.RLIMIT_NOFILE, limits.files),
        (resource.RLIMIT_FSIZE, limits.disk),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        hard = resource.getrlimit(what)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, least))


# The parent.


class Runner:
    """The warm process that jobs are forked from.

    Attributes:
        data: As in `run_job`.
        limits: Of each job.
        walled: Whether this is inside bubblewrap, and jobs get worlds of their own.
        place: Where jobs have their temporary folders otherwise; whoever made it removes it.
    """

    def __init__(self, data: Sequence[Mapping[str, Any]], limits: Limits, walled: bool, place: str):
        self.data, self.limits, self.walled, self.place = data, limits, walled, place
        self.user, self.group = os.getuid(), os.getgid()
        self.filter = call_filter() if walled else b""
        self.buffer = bytearray(limits.result + 1)
        self.address_space, self.resident = memory_of(os.getpid())
        adopt_orphans()

    def serve(self) -> None:
        """Run jobs until there are no more."""
        _send(1, f"{READY}\n".encode())
        while (size := _line(0)) is not None:
            ending, length = self.run(size)
            _send(1, f"{ending} {length}\n".encode())
            _send(1, memoryview(self.buffer)[:length])
            self.buffer[:length] = bytes(length)

    def run(self, size: int) -> tuple[str, int]:
        """Run one job, of so many bytes on standard input; its result is in the buffer.

        Returns:
            How it ended, and the bytes of its result.

        Raises:
            RuntimeError: It could not be begun, or not be ended.
        """
        result, result_end = os.pipe()
        begun, begun_end = os.pipe()
        folder = None if self.walled else tempfile.mkdtemp(dir=self.place)
        child = born_in_its_own_world() if self.walled else os.fork()
        if child == 0:
            try:
                self._be_child(size, folder, begun_end, result_end)
            finally:  # our fault: nothing was said to have begun
                os._exit(1)
        os.close(result_end)
        os.close(begun_end)
        try:
            if not os.read(begun, 1):
                raise RuntimeError("a job could not be begun")
            return self._watch(child, result)
        finally:
            os.close(result)
            os.close(begun)
            self._end_all()
            if folder:
                shutil.rmtree(folder, ignore_errors=True)

    def _be_child(self, size: int, folder: str | None, begun: int, result: int) -> NoReturn:
        os.setsid()  # a signal to its group would reach this process's, whatever the world
        if folder is None:
            close_the_world(self.limits.disk, self.user, self.group, self.filter)
        else:
            die_with_parent()
            os.chdir(folder)
            tempfile.tempdir = os.environ["TMPDIR"] = folder
        job = json.loads(_exactly(0, size))
        os.write(begun, b".")
        _keep_only(result)
        _limit(self.limits, self.address_space)
        _live(self.data, job, self.limits)

    def _watch(self, child: int, result: int) -> tuple[str, int]:
        life = os.pidfd_open(child)
        try:
            return self._wait_for(life, result)
        finally:
            os.close(life)

    def _wait_for(self, life: int, result: int) -> tuple[str, int]:
        now = time.monotonic()
        last, look = now + self.limits.seconds, now + BETWEEN_LOOKS
        length, view = 0, memoryview(self.buffer)
        while True:
            ready, _, _ = select.select([result, life], [], [], max(0.0, look - now))
            if result in ready:
                count = os.readv(result, [view[length:]])
                if count == 0:
                    return (DONE, length) if length else (NOTHING, 0)
                length += count
                if length > self.limits.result:
                    return TOO_LONG, 0
            elif life in ready:  # others may hold the pipe open for ever
                return (DONE, length) if length else (NOTHING, 0)
            now = time.monotonic()
            if now > last:
                return TIME, 0
            if now >= look:  # also while it keeps sending
                look = now + BETWEEN_LOOKS
                if ending := self._takes_too_much():
                    return ending, 0

    def _takes_too_much(self) -> str | None:
        processes = self._processes()
        if len(processes) > self.limits.processes:
            return PROCESSES
        beyond = sum(max(0, memory_of(each)[1] - self.resident) for each in processes)
        if beyond + sum(in_open_files(processes)) > self.limits.memory:
            return MEMORY
        return None

    def _processes(self) -> list[int]:
        """All processes of the job: inside the walls nobody else lives but the first process."""
        if self.walled:
            return [each for each in everybody() if each not in (1, os.getpid())]
        return family(os.getpid())

    def _end_all(self) -> None:
        """End every process of the job.

        Raises:
            RuntimeError: One does not die; nothing may run beside it.
        """
        last = time.monotonic() + TO_DIE
        while time.monotonic() < last:
            # By -1 all but the caller and the first process: no race with one that forks.
            for each in [-1] if self.walled else family(os.getpid()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                return
            time.sleep(0.0005)
        raise RuntimeError("a process does not die")


# Reading and writing without a buffer: what is not ours to keep is never read.


def _line(descriptor: int) -> int | None:
    digits = b""
    while byte := os.read(descriptor, 1):
        if byte == b"\n":
            return int(digits)
        digits += byte
    return None


def _exactly(descriptor: int, size: int) -> bytes:
    parts = []
    while size:
        part = os.read(descriptor, min(size, BLOCK))
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _send(descriptor: int, content: Any) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def main() -> None:
    """Serve; the arguments are the folder of the data, the limits as JSON, and `mundos` or none."""
    folder, limits, *walled = sys.argv[1:]
    if walled and set(everybody()) != {1, os.getpid()}:
        sys.exit("Not inside the walls: to end a job here would end everything.")
    site.setquit()  # `site` itself stays out: it would put other copies of the course in reach
    import exercises.workshop.wire  # noqa: F401
    from datasets.exports import reading  # noqa: F401
    from exercises.workshop.materials import read_materials

    if not walled:
        die_with_parent()
    data = read_materials(Path(folder))
    _warm()
    gc.collect()
    gc.freeze()
    Runner(data, Limits(**json.loads(limits)), bool(walled), folder).serve()


#: What answers are made of, on a table that says nothing: what has run once runs faster.
_WARM = """
def f(datos):
    from exercises import alt
    import numpy as np
    import pandas as pd
    datos = datos[datos["cuenta"] <= 3].assign(parte=lambda d: d["valor"] / d["valor"].sum())
    datos["ano"] = datos["dia"].dt.year
    datos["fuerte"] = np.where(datos["valor"] > 1, "sí", "no")
    grupos = datos.groupby("nombre")
    juntos = grupos["valor"].agg(["sum", "mean", "count"]).reset_index()
    juntos = juntos.merge(grupos.size().rename("n").reset_index(), on="nombre", how="left")
    juntos = juntos.sort_values("n", ascending=False).round(2).fillna(0)
    tabla = datos.pivot_table(index="nombre", columns="ano", values="valor", aggfunc="sum")
    contados = datos["nombre"].value_counts(normalize=True).head(3)
    orden = pd.concat([tabla.sum(axis=1), contados], axis=1).sort_index()
    medias = 100 * (datos["valor"] > 1).groupby(datos["dia"].dt.month).mean()
    limpio = datos["nombre"].str.lower().str.strip().isin(["a"]).sum()
    unicos = datos.drop_duplicates("nombre").set_index("nombre")["valor"].to_dict()
    return alt.Chart(juntos).mark_bar().encode(x=alt.X("n:Q").title("n"), y="nombre:N")
"""


def _warm() -> None:
    import pandas as pd

    days = pd.to_datetime(["2025-01-31", "2026-02-28", None, "2026-03-31"])
    table = pd.DataFrame(
        {
            "nombre": ["a", "b", None, "a"],
            "valor": [1.0, 2.0, float("nan"), 4.0],
            "cuenta": [1, 2, 3, 4],
            "dia": days,
        }
    )
    job = {"function": "f", "arguments": ["datos"], "kind": "chart", "source": _WARM}
    for _ in range(8):  # Python itself learns what it does often
        run_job([{"datos": table}], job)


if __name__ == "__main__":
    main()
