"""The HTML of an exercise: native controls that work by themselves, and a place for the verdict.

Texts of the key arrive as HTML; `section_open`, the statement and the view (written by the host),
`controls` and `section_close` together are one exercise.
"""

import base64
import json
import re
from collections.abc import Iterable
from html import escape
from typing import Literal

from exercises.component.labels import LABELS
from exercises.engine.texts import fill

Host = Literal["page", "notebook"]

_TAG = re.compile(r"<[^>]*>")


def label(name: str, **values: object) -> str:
    """A word of the interface with its values in place, as HTML."""
    return fill(escape(LABELS[name]), values)


def plain(text: str) -> str:
    """HTML without its tags, safe in an attribute."""
    return _TAG.sub("", text).replace('"', "&quot;")


def encoded(key: dict) -> str:
    """The key as base64 of ASCII JSON: out of plain sight, which is all a static page can do."""
    written = json.dumps(key, ensure_ascii=True, separators=(",", ":"))
    return base64.b64encode(written.encode("ascii")).decode("ascii")


def section_open(key: dict, *, level: int = 3) -> str:
    """The start of an exercise: its section, title and minutes.

    Args:
        key: An answer key rendered to HTML.
        level: Of the heading, one below the section of the page it stands in.
    """
    name = f"ej-{key['id']}"
    way = "minutes.code" if key["kind"] in ("code", "chart") else "minutes"
    minutes = label("minutes.essential" if key["essential"] else way, n=key["minutes"])
    return (
        f'<section class="ejercicio" id="{name}" data-tipo="{key["kind"]}"'
        f' aria-labelledby="{name}-titulo" data-clave="{encoded(key)}">'
        '<header class="ejercicio-cabecera">'
        f'<h{level} class="ejercicio-titulo" id="{name}-titulo">{key["title"]}</h{level}>'
        f'<span class="ejercicio-minutos">{minutes}</span></header>'
    )


def export_panel(name: str, edition: str) -> str:
    """The panel where one chooses an export of one's own, or tries ours.

    Args:
        name: Of our file, among the site's.
        edition: Of the page.
    """
    field = f"exportacion-{name}"
    return (
        f'<section class="exportacion" data-archivo="{escape(name)}.csv"'
        f' data-edicion="{escape(edition)}" aria-labelledby="{field}-titulo">'
        f'<p class="exportacion-titulo" id="{field}-titulo">{label("export.title")}</p>'
        f'<p><label for="{field}">{label("export.choose")}</label>'
        f'<input type="file" id="{field}" accept=".csv,.txt,.tsv,.xls,.xlsx" disabled></p>'
        f'<p class="exportacion-nota">{label("export.private")}</p>'
        '<p class="exportacion-botones">'
        f'<button type="button" data-accion="ejemplo" disabled>{label("export.ours")}</button>'
        f'<button type="button" data-accion="detener" disabled>{label("live.stop")}</button></p>'
        f'<p class="ejercicio-python" role="status"></p>'
        f"<noscript><p>{label('export.script')}</p></noscript></section>\n"
    )


def section_close() -> str:
    """The end of an exercise."""
    return "</section>"


def controls(
    key: dict, *, host: Host = "page", starter: str = "", notebook: str | None = None
) -> str:
    """Everything below the statement and the view: controls, buttons, verdict, solution.

    Args:
        key: An answer key rendered to HTML.
        host: Where it will stand; a notebook has its own cells for code.
        starter: The code a learner starts from (`code` and `chart`).
        notebook: Address of the lesson's notebook, for the link from a page.
    """
    answer = (
        _code(key, host, starter, notebook)
        if key["kind"] in ("code", "chart")
        else _ANSWERS[key["kind"]](key)
    )
    return (
        '<form class="ejercicio-formulario" method="dialog" novalidate autocomplete="off">'
        f'<div class="ejercicio-respuesta">{answer}</div>'
        '<div class="ejercicio-espacio" aria-hidden="true"></div>'
        f"{_buttons(key, host)}"
        '<output class="ejercicio-veredicto" role="status" data-estado="" data-error=""></output>'
        f'<p class="ejercicio-anterior" hidden>{label("earlier")}</p>'
        '<ol class="ejercicio-pistas" aria-live="polite" tabindex="-1"></ol>'
        f"{_solution(key)}"
        '<p class="ejercicio-guardado"></p>'
        "</form>"
    )


def _buttons(key: dict, host: Host) -> str:
    hints = len(key["hints"])
    runs = host == "page" and key["kind"] in ("code", "chart")
    return (
        '<div class="ejercicio-botones">'
        + (_button("live.run", "ejecutar") + _button("live.stop", "detener") if runs else "")
        + f'<button type="submit" class="ejercicio-comprobar">{label("check")}</button>'
        + (_button("hint", "pista", n=1, total=hints) if hints else "")
        + _button(_solution_name(key), "solucion")
        + _button("reset", "reiniciar")
        + "</div>"
        + (f'<p class="ejercicio-python" role="status">{label("live.off")}</p>' if runs else "")
    )


def _button(name: str, action: str, **values: object) -> str:
    return f'<button type="button" data-accion="{action}">{label(name, **values)}</button>'


def _solution_name(key: dict) -> str:
    if "lessons" in key["check"]:
        return "lessons"
    if "document" in key["check"]:
        return "example"
    return "opinions" if key["check"].get("opinion") else "solution"


def _solution(key: dict) -> str:
    name = _solution_name(key)
    return (
        f'<details class="ejercicio-solucion"><summary>{label(name)}</summary>'
        f'<p class="ejercicio-solucion-titulo">{label(name + "-title")}</p>'
        f"{key['solution']['text']}</details>"
    )


def _fieldset(legend: str, body: str, attributes: str = "") -> str:
    return f"<fieldset{attributes}><legend>{legend}</legend>{body}</fieldset>"


def _choices(kind: str, name: str, options: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<label class="ejercicio-opcion"><input type="{kind}" name="{escape(name)}"'
        f' value="{escape(value)}"><span>{text}</span></label>'
        for value, text in options
    )


def _choice(key: dict) -> str:
    several = key["check"]["several"]
    kind = "checkbox" if several else "radio"
    options = _choices(kind, "opcion", key["check"]["labels"].items())
    return _fieldset(label("choice.several" if several else "choice.one"), options)


def _number(key: dict) -> str:
    unit = escape(key["check"]["unit"])
    # «en de cada 100» is nobody's Spanish.
    asked = "answer.rate" if unit.startswith("de ") else "answer.unit"
    text = label(asked, unit=unit) if unit else label("answer")
    field = _number_field("respuesta", text, unit)
    return f'{field}<p class="ejercicio-ayuda">{label("number.help")}</p>'


def _number_field(name: str, text: str, unit: str) -> str:
    """A text field for a number: a decimal keyboard on a phone, with the signs it lacks."""
    minus, times, over = (label(f"number.{sign}") for sign in ("minus", "times", "over"))
    return (
        f'<div class="ejercicio-numero"><label><span>{text}</span>'
        f'<input type="text" inputmode="decimal" name="{name}" autocapitalize="off"'
        ' spellcheck="false"></label>'
        + (f'<span class="ejercicio-unidad" aria-hidden="true">{unit}</span>' if unit else "")
        + '<span class="ejercicio-signos">'
        + f'<button type="button" class="ejercicio-menos" aria-label="{minus}">\u2212</button>'
        + f'<button type="button" data-signo="×" aria-label="{times}">×</button>'
        + f'<button type="button" data-signo="/" aria-label="{over}">÷</button></span>'
        + '<output class="ejercicio-eco" role="note" aria-live="polite"></output></div>'
    )


def _ordering(key: dict) -> str:
    items = key["check"]["items"]
    steps = "".join(_step(name, items[name]) for name in key["check"]["shown"])
    return (
        f'<p class="ejercicio-ayuda">{label("ordering.help")}</p>'
        f'<ol class="ejercicio-orden" aria-label="{label("ordering")}">{steps}</ol>'
        '<p class="ejercicio-aviso solo-voz" aria-live="polite"></p>'
    )


def _step(name: str, text: str) -> str:
    up, down = (label(f"ordering.{way}", label=plain(text)) for way in ("up", "down"))
    return (
        f'<li data-paso="{escape(name)}"><span class="ejercicio-paso">{text}</span>'
        f'<button type="button" data-mueve="-1" aria-label="{up}">↑</button>'
        f'<button type="button" data-mueve="1" aria-label="{down}">↓</button></li>'
    )


def _classification(key: dict) -> str:
    classes = key["check"]["classes"]
    cards = "".join(
        _fieldset(
            item["label"],
            f'<div class="ejercicio-clases">{_choices("radio", name, classes.items())}</div>',
            f' class="ejercicio-tarjeta" data-ficha="{escape(name)}"',
        )
        for name, item in key["check"]["items"].items()
    )
    total = len(key["check"]["items"])
    return (
        f'<div class="ejercicio-tarjetas">{cards}</div>'
        '<div class="ejercicio-paginas">'
        f'<button type="button" data-pasa="-1">{label("card.previous")}</button>'
        f'<span aria-live="polite">{label("card", n=1, total=total)}</span>'
        f'<button type="button" data-pasa="1">{label("card.next")}</button></div>'
    )


def _decision(key: dict) -> str:
    parts = "".join(_part(part) for part in key["check"]["parts"])
    curve = _curve(key["check"]) if "curve" in key["check"] else ""
    return (
        '<p class="ejercicio-quedan" aria-live="polite"></p>'
        + curve
        + _fieldset(
            label("decision.choose" if key["check"]["total"] is None else "decision"), parts
        )
        + _consequence()
    )


# The drawn curve, in units of its own: a phone shows them as pixels, more or less.
_WIDTH, _HEIGHT = 320, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 34, 14, 26, 40


def curve_scale(check: dict) -> dict[str, float]:
    """Where a drawn curve puts its amounts: pixels of the corners, and the numbers there."""
    curve, parts = check["curve"], check["parts"]
    return {
        "x0": _LEFT,
        "x1": _WIDTH - _RIGHT,
        "y0": _HEIGHT - _BOTTOM,
        "y1": _TOP,
        "from": curve["known"][0][0],
        "to": curve["at"][-1],
        "low": min(part["min"] for part in parts),
        "high": max(part["max"] for part in parts),
    }


def _curve(check: dict) -> str:
    """Axes, what is known and a handle for each part; the fields say the same in words."""
    curve, scale = check["curve"], curve_scale(check)

    def x(where: float) -> float:
        part = (where - scale["from"]) / (scale["to"] - scale["from"])
        return round(scale["x0"] + part * (scale["x1"] - scale["x0"]), 1)

    def y(amount: float) -> float:
        part = (amount - scale["low"]) / (scale["high"] - scale["low"])
        return round(scale["y0"] + part * (scale["y1"] - scale["y0"]), 1)

    step = (scale["high"] - scale["low"]) / 4
    levels = [scale["low"] + n * step for n in range(5)]
    lines = "".join(
        f'<line class="curva-nivel" x1="{scale["x0"]}" x2="{scale["x1"]}" y1="{y(v)}" y2="{y(v)}"/>'
        f'<text x="{scale["x0"] - 6}" y="{y(v) + 4}" text-anchor="end">{v:g}</text>'
        for v in levels
    )
    places = "".join(
        f'<text x="{x(v)}" y="{scale["y0"] + 17}" text-anchor="middle">{v:g}</text>'
        for v in (curve["known"][-1][0], *curve["at"])
    )
    known = " ".join(f"{x(a)},{y(b)}" for a, b in curve["known"])
    dots = "".join(
        f'<circle class="curva-mano" data-parte="{escape(part["id"])}" r="9"'
        f' cx="{x(where)}" cy="{y(part["start"])}"/>'
        for part, where in zip(check["parts"], curve["at"], strict=True)
    )
    middle = (scale["x0"] + scale["x1"]) / 2
    titles = (
        f'<text x="4" y="12">{escape(curve["up"])}</text>'
        f'<text x="{middle:g}" y="{_HEIGHT - 5}" text-anchor="middle">'
        f"{escape(curve['across'])}</text>"
    )
    corners = ",".join(f"{scale[name]:g}" for name in ("y0", "y1", "low", "high"))
    return (
        f'<svg class="ejercicio-curva" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true"'
        f' data-escala="{corners}">{lines}{places}'
        f"{titles}"
        f'<polyline class="curva-sabida" points="{known}"/>'
        f'<polyline class="curva-dibujada" points="{known.split()[-1]}"/>{dots}</svg>'
    )


def _part(part: dict) -> str:
    less, more = (label(f"decision.{way}", label=plain(part["label"])) for way in ("less", "more"))
    return (
        '<div class="ejercicio-parte">'
        f'<label><span>{part["label"]}</span><input type="number" inputmode="numeric"'
        f' name="{escape(part["id"])}" min="{part["min"]}" max="{part["max"]}"'
        f' step="{part["step"]}" value="{part["start"]}"></label>'
        f'<button type="button" data-suma="-1" aria-label="{less}">\u2212</button>'
        f'<button type="button" data-suma="1" aria-label="{more}">+</button></div>'
    )


def _consequence() -> str:
    return '<div class="ejercicio-consecuencia" aria-live="polite"></div>'


def _plan(key: dict) -> str:
    sections = {part["id"] for part in key["check"].get("document", ()) if part["heading"]}
    fields = "".join(
        f'<div class="ejercicio-apartado">{_plan_field(field)}</div>'
        if field["id"] in sections
        else _plan_field(field)
        for field in key["check"]["fields"]
    )
    ticks = [(str(n), text) for n, text in enumerate(key["check"]["rubric"])]
    rubric = _fieldset(label("plan.rubric"), _choices("checkbox", "criterios", ticks))
    return fields + _consequence() + (rubric if ticks else "")


def _plan_field(field: dict) -> str:
    return _text_field(field) if field["type"] == "text" else _own_number(field)


def _text_field(field: dict) -> str:
    optional = "" if field["required"] else f" ({label('optional')})"
    return (
        f'<div class="ejercicio-texto"><label><span>{field["label"]}{optional}</span>'
        f'<textarea name="{escape(field["id"])}" rows="{field["lines"]}"></textarea></label>'
        '<p class="ejercicio-cuenta"></p></div>'
    )


def _own_number(field: dict) -> str:
    where = f'<p class="ejercicio-ayuda">{field["where"]}</p>' if field["where"] else ""
    unknown = (
        '<label class="ejercicio-opcion"><input type="checkbox" data-no-lo-se>'
        f"<span>{label('plan.unknown')}</span></label>"
    )
    number = _number_field(escape(field["id"]), field["label"], escape(field["unit"]))
    return f'<div class="ejercicio-propio">{number}{unknown}{where}</div>'


def _code(key: dict, host: Host, starter: str, notebook: str | None) -> str:
    if host == "notebook":
        return f'<p class="ejercicio-ayuda">{label("code.cell")}</p>'
    where = f'<span class="ejercicio-sin-python">{label("code.where")}</span>'
    if notebook:
        where += f' <a href="{escape(notebook)}" download>{label("code.download")}</a>'
    name = f"ej-{key['id']}-codigo"
    rows = max(4, starter.count("\n") + 2)
    return (
        f'<label for="{name}"><span>{label("code")}</span></label>'
        f'<textarea id="{name}" name="codigo" class="ejercicio-codigo" rows="{rows}"'
        f' spellcheck="false" autocapitalize="off" wrap="off">\n{escape(starter)}</textarea>'
        f'<p class="ejercicio-ayuda">{where}</p>'
    )


_ANSWERS = {
    "choice": _choice,
    "number": _number,
    "ordering": _ordering,
    "classification": _classification,
    "decision": _decision,
    "plan": _plan,
}
