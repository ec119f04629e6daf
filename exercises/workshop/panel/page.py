"""Joins data, script and styles into one file of HTML that asks nobody for anything."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from string import Template
from typing import Any

from exercises.component.bundle import classic

HERE = Path(__file__).parent


def panel_page(data: dict[str, Any]) -> bytes:
    """The page.

    Its policy names the one script and the one style that may act; names and answers travel as
    JSON, in which no `<` is left, and reach the page as text.

    Args:
        data: From `panel_data`.
    """
    style = (HERE / "panel.css").read_text(encoding="utf-8")
    script = classic(HERE / "panel.js", "startPanel", "")
    policy = (
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {_source(script)}; style-src {_source(style)}"
    )
    template = Template((HERE / "panel.html").read_text(encoding="utf-8"))
    page = template.substitute(policy=policy, style=style, script=script, data=_json(data))
    # What no file can hold, half a letter, comes from outside too.
    return page.encode("utf-8", "replace")


def _source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _json(data: dict[str, Any]) -> str:
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return written.replace("<", "\\u003c")
