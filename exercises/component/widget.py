"""An exercise as a widget of a notebook: the page's component, hosted by anywidget."""

from typing import Any

import anywidget
import traitlets

from exercises.component import bundle, markup
from exercises.component.tables import table_html
from exercises.engine.kinds.base import Exercise
from exercises.engine.markdown import to_html


class ExerciseWidget(anywidget.AnyWidget):
    """The component in a notebook.

    Attributes:
        html: The whole exercise, key included; the script wakes it up.
    """

    _esm = bundle.esm()
    _css = bundle.stylesheet()

    html = traitlets.Unicode("").tag(sync=True)

    @classmethod
    def for_exercise(cls, exercise: Exercise, key: dict) -> "ExerciseWidget":
        """The widget of an exercise.

        Args:
            exercise: From the registry.
            key: Its answer key, rendered to HTML.
        """
        edition = key["edition"]
        # The sections of a notebook have no address to go back to.
        key = {**key, "section": None}
        return cls(
            html=markup.section_open(key)
            + to_html(exercise.statement(edition))
            + view_html(exercise.view_for(edition), exercise.view_caption(edition))
            + markup.controls(key, host="notebook")
            + markup.section_close()
        )


def view_html(view: Any, caption: str) -> str:
    """The view of an exercise: a table, or the picture of a chart with its text in words."""
    if view is None:
        return ""
    if hasattr(view, "columns"):
        return table_html(view, caption)
    text = f"<figcaption>{to_html(caption)}</figcaption>"
    return f'<figure class="vista">{chart_svg(view)}{text}</figure>'


def chart_svg(chart: Any) -> str:
    """A chart as a picture; where none can be drawn, what it shows in words."""
    spec = chart.to_dict()
    description = str(spec.get("description", ""))
    try:
        import vl_convert
    except ImportError:
        return to_html(description)
    return vl_convert.vegalite_to_svg(spec)
