"""Run by Pyodide over the folder `/mnt`: compiles each package in it to its own bytecode.

The bytecode says nothing of when or where it was made, so the same sources give the same bytes.
"""

import compileall
import py_compile
from pathlib import Path

for package in sorted(Path("/mnt").iterdir()):
    compileall.compile_dir(
        package,
        ddir="/lib/python3.12/site-packages",
        quiet=2,  # a template that is not Python stays as it is
        legacy=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
