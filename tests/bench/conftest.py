"""The table, printed after each file even where a budget fails."""

import sys

import pytest
from bench.rows import Row


@pytest.fixture(scope="module")
def table(request):
    rows: list[Row] = []
    yield rows
    lines = [f"{'':44} {'ours':>12} {'stock':>12} {'budget':>10}"]
    for row in rows:
        mark = "" if row.holds else "   OVER"
        lines.append(f"{row.what:44} {row.ours:>12} {row.stock:>12} {row.budget:>10}{mark}")
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
