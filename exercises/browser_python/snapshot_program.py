"""Run by Pyodide when the snapshot is taken: what is imported here is there at once in a page.

More than the imports: what pandas itself imports the first time it groups, writes or reads a table.
"""

import ast  # noqa: F401
import asyncio  # noqa: F401
import calendar  # noqa: F401
import csv  # noqa: F401
import difflib  # noqa: F401
import gc
import html  # noqa: F401
import importlib.metadata  # noqa: F401
import inspect  # noqa: F401
import io
import json  # noqa: F401
import statistics  # noqa: F401
import textwrap  # noqa: F401
import traceback  # noqa: F401
import zipfile  # noqa: F401

import late_imports
import numpy as np
import pandas as pd
from markdown_it import MarkdownIt


def use_pandas() -> None:
    """What lessons do with tables, once."""
    table = pd.read_csv(
        io.StringIO("dia,n,de\n2026-01-31,1,a\n2026-02-28,,b\n"), parse_dates=["dia"]
    )
    table["mes"] = table["dia"].dt.to_period("M").dt.start_time
    table["tramo"] = pd.cut(table["n"], [0, 1, 2])
    table["dia"].dt.strftime("%Y"), table["de"].str.upper(), table["n"].rolling(2).mean()
    counts = table.groupby("de", observed=True)["n"].agg(["mean", "size"]).round(1)
    counts.merge(table, on="de").sort_values("n").pivot_table(index="de", values="n")
    pd.concat([counts, counts]).reset_index().melt("de").drop_duplicates()
    table.set_index("dia")["n"].resample("ME").sum()
    counts.to_html(), counts.to_csv(), repr(counts), table.describe(), table.equals(table.copy())
    np.random.default_rng(0).normal(size=2)
    MarkdownIt("commonmark").render("**a**")


use_pandas()
late_imports.finder.install()
gc.collect()
