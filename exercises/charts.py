"""Altair as the course uses it: ``from exercises import alt``.

Importing this module sets the renderer (the MIME bundle, which asks no other host), the look, the
Spanish formats and the limit of rows. The colours are those of the light theme; the site swaps
them for the reader's theme, by :data:`COLOURS`.
"""

from __future__ import annotations

from typing import Any

from datasets.definiciones import MESES
from exercises.grammars import without_grammars

without_grammars()  # a second less for each notebook that starts

import altair as alt  # noqa: E402
import pandas as pd  # noqa: E402

#: The Vega-Lite that Altair 5 writes for.
VEGALITE_VERSION = "5.20"

#: Rows a chart may hold: more are slow on a phone, and are not readable anyway.
MAX_ROWS = 1000

#: Colour of the light theme → CSS custom property that stands for it on the site.
COLOURS = {
    "#23302f": "--sce-ink",
    "#5b6664": "--sce-muted",
    "#d9d2c3": "--sce-line",
    "#0d5c5c": "--sce-accent",
    "#b4690e": "--sce-ochre",
    "#6a7fb0": "--sce-serie-3",
    "#a2485f": "--sce-serie-4",
    "#7d8f3c": "--sce-serie-5",
    "#8a8378": "--sce-serie-6",
    "#fffdf8": "--sce-raised",
}

INK, MUTED, LINE, TEAL, OCHRE, BLUE, GARNET, OLIVE, GREY, RAISED = COLOURS

#: Told apart by people who do not tell red from green: they also differ in lightness.
SERIES = [TEAL, OCHRE, BLUE, GARNET, OLIVE, GREY]

#: d3 locales: decimal comma, narrow space for thousands, the sign of minus.
NUMBER_LOCALE: dict[str, Any] = {
    "decimal": ",",
    "thousands": "\u202f",
    "grouping": [3],
    "currency": ["", "\u00a0€"],
    "percent": "\u00a0%",
    "minus": "\u2212",
}
DAYS = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
TIME_LOCALE: dict[str, Any] = {
    "dateTime": "%A, %e de %B de %Y, %H:%M",
    "date": "%d/%m/%Y",
    "time": "%H:%M:%S",
    "periods": ["a. m.", "p. m."],
    "days": DAYS,
    "shortDays": [day[:3] for day in DAYS],
    "months": list(MESES),
    "shortMonths": [month[:3] for month in MESES],
}


class TooManyRowsError(ValueError):
    """A chart was given more rows than a page should carry."""


def _course_theme() -> Any:
    # The drawing is small and the page scales it: the letter stays legible at 360 px.
    label = {"labelColor": INK, "titleColor": INK, "labelFontSize": 12, "titleFontSize": 12}
    return {
        "config": {
            # A notebook may be dark, and these colours are those of the light theme.
            "background": RAISED,
            "countTitle": "cuántos",
            "font": "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
            "view": {
                "stroke": None,
                "continuousWidth": 280,
                "continuousHeight": 190,
                "discreteWidth": 280,
                "discreteHeight": {"step": 28},
            },
            "axis": {
                **label,
                "titleFontWeight": 600,
                "gridColor": LINE,
                "domainColor": MUTED,
                "tickColor": MUTED,
                "labelLimit": 150,
                "titlePadding": 8,
            },
            "axisX": {"labelFlush": True, "labelOverlap": True},
            "legend": {
                **label,
                "orient": "top",
                "titleFontWeight": 600,
                "symbolStrokeWidth": 2,
                "columns": 2,
                "labelLimit": 200,
            },
            "header": {**label},
            "title": {"color": INK, "subtitleColor": MUTED, "fontSize": 14, "anchor": "start"},
            "range": {"category": SERIES, "ramp": [RAISED, TEAL], "heatmap": [RAISED, TEAL]},
            "mark": {"color": TEAL},
            "bar": {"color": TEAL},
            "text": {"color": INK, "fontSize": 12},
            "rule": {"color": MUTED},
            "line": {"strokeWidth": 2.5},
            "point": {"size": 60, "filled": True},
        }
    }


def _values(data: Any) -> Any:
    if isinstance(data, pd.DataFrame) and len(data) > MAX_ROWS:
        raise TooManyRowsError(
            f"La tabla tiene {len(data)} filas y una figura admite {MAX_ROWS}. "
            "Agrupa antes de dibujar: por ejemplo, cuenta o calcula la media con groupby()."
        )
    return alt.to_values(data)


alt.theme.register("curso", enable=True)(_course_theme)
alt.data_transformers.register("curso", _values)
alt.data_transformers.enable("curso")
# The options travel beside the chart: Jupyter draws it with Spanish numbers and dates too.
alt.renderers.enable(
    "mimetype",
    embed_options={
        "actions": False,
        "formatLocale": NUMBER_LOCALE,
        "timeFormatLocale": TIME_LOCALE,
    },
)


def draw_svg(spec: dict[str, Any]) -> str:
    """Draw a chart without a browser, in Spanish.

    Args:
        spec: The Vega-Lite specification.

    Returns:
        An ``<svg>`` element.

    Raises:
        ImportError: There is no vl-convert here, as in the browser's Python.
    """
    import vl_convert

    return vl_convert.vegalite_to_svg(
        spec,
        vl_version=VEGALITE_VERSION,
        format_locale=NUMBER_LOCALE,
        time_format_locale=TIME_LOCALE,
    )
