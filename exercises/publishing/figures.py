"""Charts on a page: an SVG at once, interactive from our own Vega script when in view."""

from __future__ import annotations

import hashlib
import json
import re
from html import escape
from importlib.metadata import version
from typing import Any

import vl_convert
from docutils import nodes
from sphinx.writers.html5 import HTML5Translator

from exercises.charts import COLOURS, NUMBER_LOCALE, TIME_LOCALE, VEGALITE_VERSION, draw_svg

MIME_TYPE = "application/vnd.vegalite.v5+json"

#: Height in rem that one bound control (slider, menu…) takes on the page.
CONTROL_HEIGHT = 3.25

#: A drawing grows to this many times its own width, where there is room.
LARGEST_SCALE = 1.45

_FOUR_DIGITS = re.compile(r"(?<![\d\u202f])(\d)\u202f(\d{3})(?![\d\u202f])")


class ChartNode(nodes.General, nodes.Element):
    """A chart: attributes ``spec`` (dict) and ``description``; no text of its own."""


class VegaLiteRenderer:
    """The plug-in that myst-nb asks for every output of a cell."""

    mime_priority_overrides = (("html", MIME_TYPE, 5),)

    @staticmethod
    def handle_mime(renderer: Any, data: Any, inline: bool) -> list[nodes.Element] | None:
        """Turn a Vega-Lite output into a chart node.

        Args:
            renderer: The notebook renderer, for its logger.
            data: The output, its cell's metadata included.
            inline: Whether it would stand inside a sentence.

        Returns:
            The nodes, or None when the output is something else.
        """
        if data.mime_type != MIME_TYPE or inline:
            return None
        figure = data.cell_metadata.get("mystnb", {}).get("figure") or {}
        for problem in figure_problems(data.content, figure):
            renderer.logger.warning(problem, subtype="figure", line=data.line)
        return [chart_node(data.content)]


def figure_problems(spec: dict[str, Any], figure: dict[str, Any]) -> list[str]:
    """Say what a figure lacks for those who do not see it.

    Args:
        spec: The Vega-Lite specification.
        figure: The ``figure`` options of the cell.

    Returns:
        One sentence in Spanish a problem; empty when there is none.
    """
    problems = []
    if not spec.get("description"):
        problems.append("la figura no tiene texto alternativo: usa .properties(description=…)")
    if not figure.get("caption"):
        problems.append("la figura no tiene pie: añade mystnb.figure.caption a la celda")
    if not str(figure.get("name", "")).startswith("fig-"):
        problems.append("la figura no tiene nombre: añade mystnb.figure.name, que empieza por fig-")
    return problems


def chart_node(spec: dict[str, Any]) -> ChartNode:
    """Make the node of a chart.

    Args:
        spec: The Vega-Lite specification, with its ``description``.

    Returns:
        The node.
    """
    on_page = {**spec, "background": "transparent"}  # the page has its colours for both themes
    return ChartNode(spec=on_page, description=spec.get("description", ""))


def bound_controls(spec: dict[str, Any]) -> int:
    """Count the controls that Vega adds under a chart (sliders, menus, boxes).

    Args:
        spec: The Vega-Lite specification.

    Returns:
        How many controls; 0 when the chart has none.
    """
    count = 0
    for param in spec.get("params", []):
        bind = param.get("bind")
        if isinstance(bind, dict):
            # A selection may bind one control to each of its fields.
            count += 1 if "input" in bind else len(bind)
    return count


def is_interactive(spec: dict[str, Any]) -> bool:
    """Say whether drawing the chart with Vega would add anything to its SVG."""
    return bool(spec.get("params"))


def to_svg(spec: dict[str, Any]) -> str:
    """Draw a chart for the page: transparent, in the reader's colours, silent to readers aloud.

    Args:
        spec: The Vega-Lite specification.

    Returns:
        An ``<svg>`` element without width or height, scaled by its container.
    """
    svg = draw_svg(spec)
    # The English labels of every mark say less than our description, given by the container.
    svg = re.sub(r' (?:aria-[a-z]+|role|aria-roledescription)="[^"]*"', "", svg)
    svg = re.sub(r"<svg ", '<svg aria-hidden="true" focusable="false" ', svg, count=1)
    return _FOUR_DIGITS.sub(r"\1\2", svg)


def to_vega(spec: dict[str, Any]) -> dict[str, Any]:
    """Compile a chart, so that the page does not have to.

    Args:
        spec: The Vega-Lite specification.

    Returns:
        The Vega specification. It names the version of Vega that the site serves: Vega would warn
        of Vega-Lite's own, although it draws both alike.
    """
    vega = vl_convert.vegalite_to_vega(spec, vl_version=VEGALITE_VERSION)
    return {**vega, "$schema": vega_schema()}


def vega_schema() -> str:
    """Return the name of what the site's Vega reads."""
    major = vl_convert.get_vega_version().partition(".")[0]
    return f"https://vega.github.io/schema/vega/v{major}.json"


def natural_size(svg: str) -> tuple[float, float]:
    """Read the size a drawing was made for.

    Args:
        svg: The ``<svg>`` element.

    Returns:
        Its width and height in CSS pixels.
    """
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    return (float(found[1]), float(found[2])) if found else (400.0, 300.0)


def chart_html(spec: dict[str, Any], description: str) -> str:
    """Write a chart: drawing, room for its controls and, if it moves, its specification.

    Args:
        spec: The Vega-Lite specification.
        description: Alternative text, in Spanish.

    Returns:
        A ``<div class="grafico">``.
    """
    svg = to_svg(spec)
    natural_width, height = natural_size(svg)
    width = round(natural_width * LARGEST_SCALE)
    # The drawing that replaces it keeps this shape: nothing on the page moves.
    shape = f'style="aspect-ratio:{natural_width:g}/{height:g}"'
    label = f'role="img" aria-label="{escape(description)}"'
    drawing = f'<div class="dibujo" {label} {shape}>{svg}</div>'
    if not is_interactive(spec):
        return f'<div class="grafico" style="max-width:{width}px">{drawing}</div>\n'
    controls = bound_controls(spec)
    room = ""
    if controls:
        room = f'<div class="mandos" style="min-height:{controls * CONTROL_HEIGHT}rem"></div>'
    # "</" would end the script element from inside the data.
    data = json.dumps(to_vega(spec), ensure_ascii=False, separators=(",", ":"))
    data = data.replace("</", "<\\/")
    return (
        f'<div class="grafico interactivo" style="max-width:{width}px">{room}{drawing}'
        f'<script type="application/json">{data}</script></div>\n'
    )


def vega_ingredients() -> str:
    """Return what the shared script depends on; while it is the same, so is the script."""
    versions = f"{VEGALITE_VERSION} {version('vl-convert-python')} {vega_schema()}"
    return f"{versions} {_vega_settings()}"


def vega_address() -> str:
    """Return where the shared script is, from the folder of static files; never reused."""
    return f"vega.js?v={hashlib.sha256(vega_ingredients().encode()).hexdigest()[:8]}"


def _vega_settings() -> str:
    settings = {"formatLocale": NUMBER_LOCALE, "timeFormatLocale": TIME_LOCALE}
    return json.dumps(settings, ensure_ascii=False)


def vega_script() -> str:
    """Return the script every interactive figure shares: Vega and our Spanish locale.

    Returns:
        JavaScript that defines ``vegaEmbed`` and ``cursoVega``.
    """
    bundle = vl_convert.javascript_bundle(vl_version=VEGALITE_VERSION)  # type: ignore[call-arg]
    # The same as `to_vega` does, for what a learner draws and the page compiles.
    bundle = bundle.replace("https://vega.github.io/schema/vega/v5.json", vega_schema())
    return f"{bundle}\nwindow.cursoVega={_vega_settings()};\n"


def colour_rules() -> str:
    """Return the CSS that gives every drawing, still or moving, the reader's colours.

    A drawing holds the colours of the light theme as attributes, which any rule outranks.

    Returns:
        A style sheet.
    """
    return "".join(
        f'.dibujo [{paint}="{colour}"]{{{paint}:var({custom_property})}}\n'
        for colour, custom_property in COLOURS.items()
        for paint in ("fill", "stroke")
    )


def visit_chart_html(translator: HTML5Translator, node: ChartNode) -> None:
    """Write the chart; its text stays out of the search index."""
    translator.body.append(chart_html(node["spec"], node["description"]))
    raise nodes.SkipNode


def visit_chart_text(translator: Any, node: ChartNode) -> None:
    """Write the alternative text where nothing can be drawn."""
    translator.add_text(node["description"])
    raise nodes.SkipNode


def visit_chart_latex(translator: Any, node: ChartNode) -> None:
    """Write the alternative text where nothing can be drawn."""
    translator.body.append(translator.encode(node["description"]))
    raise nodes.SkipNode
