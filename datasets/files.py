"""The shipped files: how a frame is written, how it is read back, and their descriptor."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

from datasets.editions import FIRST_EDITION, PACKAGE, card, generate, names
from datasets.exports import shipped
from datasets.ledger import REFERENCE_DATE
from datasets.schema import Card, Column, conform

if TYPE_CHECKING:
    import pandas as pd

DESCRIPTOR = "datapackage.json"
FORMATS = {"date": "%Y-%m-%d", "datetime": "%Y-%m-%dT%H:%M:%S"}
FRICTIONLESS_TYPES = {"str": "string", "float": "number", "int": "integer", "bool": "boolean"}


def csv_path(name: str) -> Path:
    """Return where edition 0 of a data set lies."""
    return PACKAGE / f"{name}.csv"


def to_csv(frame: pd.DataFrame, columns: tuple[Column, ...]) -> bytes:
    """Return a conformed frame as UTF-8 CSV: Unix line ends, ISO dates, nothing for a missing."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in columns)
    writer.writerows(zip(*(_cells(frame[column.name], column) for column in columns), strict=True))
    return out.getvalue().encode()


def _cells(values: pd.Series, column: Column) -> list[str]:
    if column.type in FORMATS:
        return values.dt.strftime(FORMATS[column.type]).fillna("").tolist()
    if column.type == "bool":
        return ["true" if value else "false" for value in values.tolist()]
    if column.type == "float":
        return ["" if isnan(x) else repr(x).removesuffix(".0") for x in values.tolist()]
    return values.astype("str").fillna("").tolist()


def read_csv(name: str, path: Path | None = None) -> pd.DataFrame:
    """Return a data set from a CSV that `to_csv` wrote; without a path, edition 0 as shipped."""
    import pandas as pd

    columns = card(name).columns
    dates = [column.name for column in columns if column.type in FORMATS]
    others = {"str": "str", "float": "float64", "int": "int64", "bool": "bool"}
    frame = pd.read_csv(
        path or csv_path(name),
        dtype={column.name: others[column.type] for column in columns if column.type in others},
        parse_dates=dates,
        date_format="ISO8601",
        # Only an empty cell is missing: «NA» or «null» may be somebody's text.
        keep_default_na=False,
        na_values=[""],
        encoding="utf-8",
    )
    return conform(frame, columns)


def build() -> dict[str, bytes]:
    """Return every shipped file by name, freshly generated: CSVs, descriptor, networks' formats."""
    cards = [card(name) for name in names()]
    files = {
        csv_path(one.name).name: to_csv(generate(one.name, FIRST_EDITION), one.columns)
        for one in cards
    }
    text = json.dumps(descriptor(cards, files), ensure_ascii=False, indent=2)
    # No Frictionless tables: two encodings, lines above the header, two tables in one file.
    exports = {
        f"{shipped.FOLDER}/{shipped.shipped_path(name).name}": shipped.content(name, FIRST_EDITION)
        for name in shipped.names()
    }
    return files | exports | {DESCRIPTOR: f"{text}\n".encode()}


def differences() -> list[str]:
    """Return what in the package is not what the generators give, one sentence each."""
    fresh = build()
    found = []
    for file, content in fresh.items():
        path = PACKAGE / file
        if not path.exists():
            found.append(f"{file} is missing")
        elif path.read_bytes() != content:
            found.append(f"{file} is not what the generators give")
    here = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.csv")}
    strange = sorted(here - set(fresh))
    return found + [f"{file} has no generator" for file in strange]


def descriptor(cards: list[Card], files: dict[str, bytes]) -> dict:
    """Return the Frictionless descriptor of the shipped files.

    Args:
        cards: one a data set.
        files: the content of each CSV, by file name.
    """
    return {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "profile": "tabular-data-package",
        "name": "valleclaro",
        "title": "Valleclaro: los datos del curso Social media con estrategia",
        "description": (
            "Una ciudad inventada: ninguna persona ni organización es real. "
            f"Los datos llegan hasta el {REFERENCE_DATE:%Y-%m-%d}."
        ),
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Atribución 4.0 Internacional",
                "path": "https://creativecommons.org/licenses/by/4.0/deed.es",
            }
        ],
        "resources": [_resource(one, files[csv_path(one.name).name]) for one in cards],
    }


def _resource(one: Card, content: bytes) -> dict:
    links = [column for column in one.columns if column.refers]
    schema: dict = {
        "fields": [_field(column, key=column is one.columns[0]) for column in one.columns],
        "missingValues": [""],
        "primaryKey": [one.columns[0].name],
    }
    if links:
        schema["foreignKeys"] = [_foreign_key(column) for column in links]
    return {
        "name": one.name,
        "path": csv_path(one.name).name,
        "profile": "tabular-data-resource",
        "title": one.title,
        "description": one.text,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "schema": schema,
    }


def _field(column: Column, *, key: bool) -> dict:
    field: dict = {
        "name": column.name,
        "type": FRICTIONLESS_TYPES.get(column.type, column.type),
        "description": column.meaning,
    }
    if column.type in FORMATS:
        field["format"] = FORMATS[column.type]
    if column.unit:
        field["unit"] = column.unit
    constraints: dict = {"required": not column.missing}
    if key:
        constraints["unique"] = True
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return field | {"constraints": constraints}


def _foreign_key(column: Column) -> dict:
    resource, _, field = column.refers.partition(".")
    return {"fields": [column.name], "reference": {"resource": resource, "fields": [field]}}
