"""An exercise as a widget of a notebook: the page's component, hosted by anywidget."""

from collections.abc import Callable
from html import escape
from typing import Any

import anywidget
import traitlets

from exercises.component import bundle, markup
from exercises.component.tables import table_html
from exercises.engine.kinds.base import Exercise
from exercises.engine.markdown import to_html

Draw = Callable[[dict], str]


class ExerciseWidget(anywidget.AnyWidget):
    """The component in a notebook.

    Attributes:
        html: The whole exercise, key included; the script wakes it up.
        course: Id of the course, for the file that rescues what a browser cannot keep.
    """

    _esm = bundle.esm()
    _css = bundle.stylesheet()

    html = traitlets.Unicode("").tag(sync=True)
    course = traitlets.Unicode("").tag(sync=True)

    @classmethod
    def for_exercise(
        cls, exercise: Exercise, key: dict, draw: Draw, course: str = ""
    ) -> "ExerciseWidget":
        """The widget of an exercise.

        Args:
            exercise: From the registry.
            key: Its answer key, rendered to HTML.
            draw: Makes an SVG of a Vega-Lite specification, or raises ImportError.
            course: Id of the course.
        """
        edition = key["edition"]
        # The sections of a notebook have no address to go back to.
        key = {**key, "section": None}
        return cls(
            html=markup.section_open(key)
            + to_html(exercise.statement(edition))
            + view_html(exercise.view_for(edition), exercise.view_caption(edition), draw)
            + markup.controls(key, host="notebook")
            + markup.section_close(),
            course=course,
        )


def view_html(view: Any, caption: str, draw: Draw) -> str:
    """The view of an exercise: a table, or the picture of a chart with its text in words."""
    if view is None:
        return ""
    if hasattr(view, "columns"):
        return table_html(view, caption)
    text = f"<figcaption>{to_html(caption)}</figcaption>"
    return f'<figure class="vista">{chart_html(view.to_dict(), draw)}{text}</figure>'


def chart_html(spec: dict, draw: Draw) -> str:
    """A chart as a picture; where none can be drawn, what it shows in words."""
    description = str(spec.get("description", ""))
    try:
        picture = draw(spec)
    except ImportError:
        return to_html(description)
    return f'<div role="img" aria-label="{escape(description)}">{picture}</div>'
