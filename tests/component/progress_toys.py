"""«Mi progreso» of a course of toys, in the same folder as their harness: they share a store."""

from pathlib import Path

from component import toys

from exercises.component import bundle
from exercises.progress.hand_ins import COURSE

NAMES = ("choice", "number", "apuesta", "decision", "plan", "code")
BY_NAME = {toy["id"].removeprefix("juguete-"): toy for toy in toys.ALL}


def outlined(toy: dict) -> dict:
    """A toy as the outline of the course has it."""
    return {
        "id": toy["id"],
        "title": toy["title"],
        "kind": toy["kind"],
        "minutes": toy["minutes"],
        "essential": toy["kind"] in ("number", "plan"),
        "needsPython": toy["kind"] == "code",
        "prediction": toy["prediction"],
        "version": toy["version"],
    }


def outline(address: str = "juguetes-light.html") -> dict:
    """Two parts; the first has one lesson, the second two."""
    lessons = [
        {"title": title, "address": address, "exercises": [outlined(BY_NAME[n]) for n in names]}
        for title, names in (
            ("Empezar a jugar", NAMES[:2]),
            ("¿Ganas, o te parece?", NAMES[2:4]),
            ("Tu plan; y punto, ya", NAMES[4:]),
        )
    ]
    parts = [{"name": "I · Jugar", "lessons": lessons[:1]}]
    parts.append({"name": "II · Ganar", "lessons": lessons[1:]})
    return {"course": COURSE, "content": "c0ffee123456", "edition": "0", "parts": parts}


def write_progress_page(folder: Path, theme: str = "light") -> Path:
    """Write the page and say where."""
    background = {"light": "#ffffff", "dark": "#101415"}[theme]
    path = folder / f"progreso-{theme}.html"
    path.write_text(
        f"""<!doctype html>
<html lang="es" data-theme="{theme}" data-content_root="./">
<head><meta charset="utf-8"><title>Mi progreso</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body {{ max-width: 46rem; margin: 0 auto; padding: 1rem; background: {background};
  color: {"#222" if theme == "light" else "#ddd"}; font: 1rem/1.6 sans-serif; }}
{bundle.stylesheet()}{bundle.progress_stylesheet()}</style></head>
<body><main><h1>Mi progreso</h1><p class="te-quedaste"></p>
<div class="mi-progreso"><p>Sin JavaScript.</p></div></main>
<script>{bundle.progress_script(outline())}</script>
<script>{bundle.resume_script(outline())}</script></body></html>
""",
        encoding="utf-8",
    )
    return path
