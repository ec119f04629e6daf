"""The snapshot of the page's Python: taken by Pyodide itself under Node, tried, and compressed."""

from __future__ import annotations

import gzip
import shutil
import tempfile
import zipfile
from pathlib import Path

from exercises.browser_python.under_node import run_under_node

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


def record(folder: Path, wheels: dict[str, Path]) -> Path:
    """Take the snapshot of a runtime and leave it among its files.

    Args:
        folder: The runtime: Pyodide's core and lock.
        wheels: The packages that `snapshot_program.py` imports and all they need, by the name
            that the lock gives them.

    Returns:
        The file, gzipped; `page/snapshot.js` says what is in it.

    Raises:
        PyodideError: Pyodide refused, or what it gave cannot be restored.
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
        run_under_node("record", folder, program, packages, raw, *wheels)
        run_under_node("restore", folder, trial, raw)
        target = folder / NAME
        with (
            raw.open("rb") as source,
            target.open("wb") as file,
            gzip.GzipFile("", "wb", LEVEL, file, mtime=0) as compressed,
        ):
            shutil.copyfileobj(source, compressed, 1 << 20)
    return target
