"""The learner's progress and their hand-in as widgets of a notebook."""

from typing import Any

import anywidget
import traitlets

from exercises.component import bundle

#: Class of the panel's element → what the names of its labels start with.
PANELS = {"mi-progreso": "progress.", "entrega": "hand-in."}


class CourseWidget(anywidget.AnyWidget):
    """A panel of the page in a notebook.

    Attributes:
        panel: One of `PANELS`.
        outline: What the course consists of, as `Outline` of the component.
    """

    _esm = bundle.course_esm()
    _css = bundle.stylesheet() + bundle.progress_stylesheet() + bundle.hand_in_stylesheet()

    panel = traitlets.Unicode("").tag(sync=True)
    outline = traitlets.Dict().tag(sync=True)


def course_panel(panel: str, course: dict[str, Any]) -> CourseWidget:
    """The widget of a panel.

    Args:
        panel: One of `PANELS`.
        course: The outline, without its words.
    """
    return CourseWidget(panel=panel, outline=bundle.with_labels(course, PANELS[panel]))
