"""The snapshot of the page's Python: taken by Pyodide itself under Node, tried, and compressed."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from exercises.browser_python.node import NodeError, node

HERE = Path(__file__).parent
NAME = "snapshot.bin.gz"
#: Higher levels take five times as long and save one part in a hundred.
LEVEL = 6

TRIAL = """
import numpy as np, pandas as pd
assert pd.DataFrame({"a": [1.0, 3.0], "b": ["x", "x"]}).groupby("b")["a"].mean().tolist() == [2.0]
assert np.linalg.inv(np.array([[2.0]])).tolist() == [[0.5]]
assert len(np.random.default_rng(0).normal(size=3)) == 3
"""


class SnapshotError(RuntimeError):
    """No snapshot could be taken, or the one taken does not work; the message is Node's."""


def record(folder: Path, wheels: dict[str, Path]) -> Path:
    """Take the snapshot of a runtime and leave it among its files.

    Args:
        folder: The runtime: Pyodide's core and lock.
        wheels: The packages that `snapshot_program.py` imports and all they need, by the name
            that the lock gives them.

    Returns:
        The file, gzipped; `page/snapshot.js` says what is in it.

    Raises:
        SnapshotError: Pyodide refused, or what it gave cannot be restored.
    """
    with tempfile.TemporaryDirectory() as scratch:
        packages, raw = Path(scratch, "packages"), Path(scratch, "snapshot")
        for wheel in wheels.values():
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(packages)
        shutil.copy(HERE / "late_imports.py", packages)
        trial = Path(scratch, "trial.py")
        trial.write_text(TRIAL, encoding="utf-8")
        program = HERE / "snapshot_program.py"
        _run("record", folder, packages, program, raw, *wheels)
        _run("restore", folder, trial, raw)
        target = folder / NAME
        with (
            raw.open("rb") as source,
            target.open("wb") as file,
            gzip.GzipFile("", "wb", LEVEL, file, mtime=0) as compressed,
        ):
            shutil.copyfileobj(source, compressed, 1 << 20)
    return target


def _run(*arguments: str | Path) -> None:
    command = [node(), str(HERE / "page" / "recorder.js"), *map(str, arguments)]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    except subprocess.CalledProcessError as error:
        raise SnapshotError(error.stderr.strip() or error.stdout.strip()) from error
    except (OSError, subprocess.TimeoutExpired, NodeError) as error:
        raise SnapshotError(str(error)) from error
