"""Where downloads and what is made of them wait for the next build: one folder a person."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_path


def cache_folder() -> Path:
    """The cache; `CURSO_CACHE` puts it elsewhere."""
    named = os.environ.get("CURSO_CACHE")
    return Path(named) if named else user_cache_path("social-media-con-estrategia")
