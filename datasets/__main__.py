"""Write edition 0 into the package, or check that what lies there is what the generators give.

Usage: python -m datasets [--check]
"""

from __future__ import annotations

import argparse
import sys

from datasets.editions import PACKAGE
from datasets.files import build, differences


def main() -> int:
    """Run the command; the exit status is 1 if a check finds differences."""
    parser = argparse.ArgumentParser(prog="python -m datasets", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, list differences")
    if parser.parse_args().check:
        found = differences()
        sys.stdout.write("".join(f"{difference}\n" for difference in found))
        return 1 if found else 0
    for file, content in build().items():
        (PACKAGE / file).write_bytes(content)
        sys.stdout.write(f"{file}: {len(content)} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
