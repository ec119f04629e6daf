"""Runners on several machines: dask carries the same jobs to the same walls, and nothing else.

What travels is learners' code, the materialised data (once a worker) and what came of each job, as
plain values. The bank, the name of the hidden edition and the comparing stay where `taller` is. A
scheduler trusts whoever reaches it: keep it on a network of one's own, or use certificates.
"""

from __future__ import annotations

import atexit
import hashlib
import io
import tempfile
import threading
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from exercises.workshop import environment
from exercises.workshop.console import CannotGoOn
from exercises.workshop.isolation import require
from exercises.workshop.runner import Limits
from exercises.workshop.running import Fate, Job, Running, Walls, fates

BATCH = 20  # hand-ins: enough for the way there and back to cost nothing
TO_CONNECT = 20.0  # seconds
RETRIES = 2  # of a batch whose worker is lost

Work = tuple[str, Sequence[Job]]


@dataclass(frozen=True)
class Certificates:
    """Where the certificates of a cluster are.

    Attributes:
        folder: With `ca.pem`, `cert.pem` and `key.pem`.
    """

    folder: Path

    def security(self) -> Any:
        """What dask calls them.

        Raises:
            CannotGoOn: One is missing.
        """
        from distributed.security import Security

        paths = {name: self.folder / f"{name}.pem" for name in ("ca", "cert", "key")}
        if lacking := [str(path) for path in paths.values() if not path.is_file()]:
            raise CannotGoOn(f"Falta {', '.join(lacking)}. Sin certificados no se cifra nada.")
        return Security(
            tls_ca_file=str(paths["ca"]),
            tls_client_cert=str(paths["cert"]),
            tls_client_key=str(paths["key"]),
            require_encryption=True,
        )


class DaskRunners:
    """Runners on the workers of a dask cluster, which have the course installed.

    Attributes:
        walls: How each is started there; the data are those of this machine.
        address: Of the scheduler, `tcp://…` or `tls://…`.
        certificates: For `tls://`.
    """

    def __init__(self, walls: Walls, address: str, certificates: Certificates | None = None):
        self.walls, self.address, self.certificates = walls, address, certificates

    def run(self, work: Iterable[Work]) -> Iterator[tuple[str, list[Fate]]]:
        """As `LocalRunners.run`.

        Raises:
            CannotGoOn: Nobody answers there, or a worker has another course or no walls.
        """
        try:
            from distributed import Client, as_completed
        except ImportError as error:
            raise CannotGoOn(
                'Falta dask. Instala: pip install "social-media-con-estrategia[dask]"'
            ) from error
        security = self.certificates.security() if self.certificates else None
        try:
            client = Client(
                self.address, security=security, timeout=TO_CONNECT, set_as_default=False
            )
        except (OSError, ValueError, TypeError) as error:
            raise CannotGoOn(
                f"En {self.address} no contesta nadie: {error}. ¿Está en marcha dask-scheduler?"
            ) from error
        with client:
            try:
                client.wait_for_workers(1, timeout=TO_CONNECT)
            except TimeoutError as error:
                raise CannotGoOn(
                    f"En {self.address} no hay ningún equipo que trabaje. Empieza uno: "
                    f"dask worker {self.address}"
                ) from error
            yield from self._run_on(client, list(work), as_completed)

    def _run_on(
        self, client: Any, work: list[Work], as_completed: Any
    ) -> Iterator[tuple[str, list[Fate]]]:
        data = client.scatter(_packed(self.walls.data), broadcast=True)
        pending = iter(work)
        batches = list(iter(lambda: list(islice(pending, BATCH)), []))
        walls = (self.walls.level, self.walls.edition, self.walls.limits)
        same = (environment.sources(), environment.versions())
        futures = {
            client.submit(run_batch, data, walls, same, batch, pure=False, retries=RETRIES): batch
            for batch in batches
        }
        try:
            for future in as_completed(futures, loop=client.loop):
                yield from _fates_of(future, futures[future])
        finally:
            client.cancel(list(futures))


def _fates_of(future: Any, batch: Sequence[Work]) -> list[tuple[str, list[Fate]]]:
    """What came of a batch; our fault where its workers were lost."""
    from distributed.scheduler import KilledWorker

    try:
        return future.result()
    except KilledWorker:
        return [(name, [None for _ in jobs]) for name, jobs in batch]


def _packed(folder: Path) -> bytes:
    """The files of a folder; the same files give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*.csv")):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix())
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


# On a worker.


def run_batch(
    data: bytes, walls: tuple[str, str, Limits], same: tuple[str, dict[str, str]], batch: list[Work]
) -> list[tuple[str, list[Fate]]]:
    """Run the jobs of some hand-ins, on the runner of this thread.

    Args:
        data: From `_packed`.
        walls: Level, edition of the class and limits.
        same: Hash of the course's sources and versions, which must be those of here too.
        batch: Names and their jobs.

    Raises:
        CannotGoOn: This machine has another course, or no walls.
    """
    if same != (environment.sources(), environment.versions()):
        raise CannotGoOn("Un equipo del clúster tiene otra versión del curso o de sus paquetes.")
    level, edition, limits = walls
    require(level)
    running = _own_runner(Walls(level, _unpacked(data), edition, limits))
    return [(name, fates(running, jobs)) for name, jobs in batch]


_own = threading.local()
_folders: dict[str, tempfile.TemporaryDirectory[str]] = {}
_unpacking = threading.Lock()


def _own_runner(walls: Walls) -> Running:
    """The runner of this thread, kept for the next batch of the same class."""
    kept = getattr(_own, "running", None)
    if kept is None or kept.walls != walls:
        if kept is not None:
            kept.close()
        _own.running = kept = Running(walls)
        atexit.register(kept.close)
    return kept


def _unpacked(data: bytes) -> Path:
    """The folder of the data, unpacked once."""
    name = hashlib.sha256(data).hexdigest()
    with _unpacking:
        if name not in _folders:
            _folders[name] = tempfile.TemporaryDirectory(prefix="taller-")
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                archive.extractall(_folders[name].name)
    return Path(_folders[name].name)
