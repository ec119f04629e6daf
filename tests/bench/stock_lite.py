"""JupyterLite as it comes, with the same Pyodide and wheels: what ours is measured against.

Self-hosted, since the machine that measures may reach no other host: Pyodide's core from npm and
the wheels of the lock as they were downloaded, neither compiled nor in a snapshot.
"""

import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import nbformat

from exercises.browser_python.assembly import copy_core, write_pyodide_lock
from exercises.browser_python.lock import Package, read_lock
from exercises.browser_python.mirrors import bring

NOTEBOOK = "cuenta.ipynb"
#: The lesson's first exercise with code, without its check.
CELL = """\
import pandas as pd
seguidores = pd.read_csv("seguidores.csv", parse_dates=["fecha_alta"])
activo = seguidores["dias_sin_interactuar"] <= 90
print((100 * activo.groupby(seguidores["fecha_alta"].dt.year).mean()).round(3).tail(1).to_string())
"""
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"


def stock_lite(folder: Path, table: Path) -> Path:
    """Build it.

    Args:
        folder: Where to work.
        table: CSV of the data set that the cell reads.

    Returns:
        The folder to serve.
    """
    source, output = folder / "fuente", folder / "lite"
    (source / "contenido").mkdir(parents=True)
    shutil.copy(table, source / "contenido" / "seguidores.csv")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CELL)])
    notebook.metadata["kernelspec"] = {"name": "python", "display_name": "Python"}
    nbformat.write(notebook, source / "contenido" / NOTEBOOK)
    settings = {"pyodideUrl": "./pyodide/pyodide.js", "disablePyPIFallback": True}
    config = {"litePluginSettings": {KERNEL: settings}}
    (source / "jupyter-lite.json").write_text(
        json.dumps({"jupyter-lite-schema-version": 0, "jupyter-config-data": config})
    )
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--contents", "contenido"]
    options = ["--output-dir", output, "--apps", "notebooks", "--no-libarchive"]
    subprocess.run([*command, *options], cwd=source, check=True, capture_output=True)
    fill_pyodide(output / "pyodide")
    return output


def fill_pyodide(folder: Path) -> None:
    """Put Pyodide with the downloaded wheels into a folder."""
    folder.mkdir()
    lock = read_lock()
    copy_core(folder, lock.core)
    wheels = {n: place for n, place in bring(lock, print).items() if place.suffix == ".whl"}
    for wheel in wheels.values():
        shutil.copy(wheel, folder)
    here = {name: lock.packages[name] for name in wheels}
    made = {name: folder / wheel.name for name, wheel in wheels.items()}
    # The kernel insists on it and no cell uses it: an empty one, to the other side's advantage.
    here["ssl"] = Package("ssl", "1.0.0", "official", "ssl-1.0.0-py3-none-any.whl", "", 0)
    made["ssl"] = folder / here["ssl"].file
    with zipfile.ZipFile(made["ssl"], "w") as archive:
        for name in ("METADATA", "WHEEL"):
            about = "Name: ssl\nVersion: 1.0.0\nWheel-Version: 1.0\nTag: py3-none-any\n"
            archive.writestr(f"ssl-1.0.0.dist-info/{name}", f"Metadata-Version: 2.1\n{about}")
    write_pyodide_lock(folder, replace(lock, packages=here), made)
