"""Capacity to answer: messages that come in, minutes each one takes, hours to hand.

The model is deliberately small: every week brings as many messages as the one before, the work is
done in order of arrival and nobody tires of waiting. The functions take plain numbers; they also
take the formulas of a `Decision`, which cannot branch: then `menor` and `mayor` are `smallest` and
`largest` of `exercises.engine`. So page and notebook work out the same.

Units: messages a week, minutes a message, hours a week, weeks, days.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from exercises.engine.numbers import format_number

if TYPE_CHECKING:
    from ipywidgets import VBox

Number = Any  # a number, or a formula of a decision

DAYS = 7  # in a week


def horas_que_piden(mensajes: Number, minutos: Number) -> Number:
    """Hours a week that answering everything would take."""
    return mensajes * minutos / 60


def caben(minutos: Number, horas: Number) -> Number:
    """Messages a week that fit into the hours."""
    return 60 * horas / minutos


def contestados(
    mensajes: Number, minutos: Number, horas: Number, menor: Callable[..., Number] = min
) -> Number:
    """Messages answered in a week."""
    return menor(mensajes, caben(minutos, horas))


def pendientes(
    mensajes: Number, minutos: Number, horas: Number, mayor: Callable[..., Number] = max
) -> Number:
    """Messages that a week leaves without an answer."""
    return mayor(0, mensajes - caben(minutos, horas))


def cola(
    mensajes: Number,
    minutos: Number,
    horas: Number,
    semanas: Number,
    mayor: Callable[..., Number] = max,
) -> Number:
    """Messages that wait after some weeks, when nobody waited at the beginning."""
    return semanas * pendientes(mensajes, minutos, horas, mayor)


def espera_en_dias(
    mensajes: Number,
    minutos: Number,
    horas: Number,
    semanas: Number,
    mayor: Callable[..., Number] = max,
) -> Number:
    """Days until whoever writes after some weeks is answered: the queue at the pace of work."""
    return DAYS * cola(mensajes, minutos, horas, semanas, mayor) / caben(minutos, horas)


def frase(mensajes: int, minutos: int, horas: int, semanas: int) -> str:
    """Say in one paragraph what follows.

    Args:
        mensajes: A week.
        minutos: For each.
        horas: To hand, a week.
        semanas: That pass.

    Returns:
        Spanish, without markup.
    """
    asked = horas_que_piden(mensajes, minutos)
    first = (
        f"Contestar a todo el mundo pide {_written(asked, 1)} horas por semana y tienes {horas}. "
        f"Contestas {_written(contestados(mensajes, minutos, horas))} mensajes "
        f"de {_written(mensajes)}."
    )
    waiting = cola(mensajes, minutos, horas, semanas)
    if round(waiting) == 0:
        return f"{first} Te sobran {_written(horas - asked, 1)} horas y no hay cola."
    days = espera_en_dias(mensajes, minutos, horas, semanas)
    weeks = "una semana" if semanas == 1 else f"{semanas} semanas"
    return (
        f"{first} Al cabo de {weeks} esperan {_written(waiting)}. Quien escriba entonces tendrá "
        f"respuesta en unos {_written(days, 1)} días, si se atiende por orden."
    )


def barras(mensajes: int, minutos: int, horas: int, semanas: int) -> str:
    """Draw the queue at the end of each week.

    Args:
        mensajes: A week.
        minutos: For each.
        horas: To hand, a week.
        semanas: That pass.

    Returns:
        An HTML table whose bars need no picture and no script.
    """
    queues = [cola(mensajes, minutos, horas, week) for week in range(1, semanas + 1)]
    longest = max(*queues, mensajes)
    rows = "".join(
        f'<tr><th scope="row" style="text-align:start;font-weight:400;padding-inline-end:.8em">'
        f"semana {week}</th>"
        f'<td style="width:14em"><div style="height:.9em;background:var(--jp-brand-color1,#0d5c5c);'
        f'width:{100 * queue / longest:.1f}%"></div></td>'
        f'<td style="text-align:end">{_written(queue)}</td></tr>'
        for week, queue in enumerate(queues, start=1)
    )
    caption = '<caption style="text-align:start;font-weight:600">Mensajes en cola</caption>'
    return f"<table>{caption}{rows}</table>"


def widget() -> VBox:
    """Make the simulator: four sliders, a sentence and the queue week by week.

    Returns:
        A box that holds the sliders, in the order of the arguments of the model, and one HTML
        widget with the result.
    """
    import ipywidgets as widgets

    def slider(label: str, value: int, high: int) -> widgets.IntSlider:
        return widgets.IntSlider(
            value=value,
            min=1,
            max=high,
            description=label,
            style={"description_width": "13em"},
            layout=widgets.Layout(width="min(36em, 96%)"),
        )

    sliders = (
        slider("Mensajes por semana", 2600, 4000),
        slider("Minutos por mensaje", 7, 30),
        slider("Horas para contestar", 220, 400),
        slider("Semanas que pasan", 4, 12),
    )
    result = widgets.HTML()

    def show(_change: object = None) -> None:
        values = [each.value for each in sliders]
        result.value = f'<p role="status">{frase(*values)}</p>{barras(*values)}'

    for each in sliders:
        each.observe(show, names="value")
    show()
    return widgets.VBox([*sliders, result])


def _written(value: float, decimals: int = 0) -> str:
    return format_number(value, decimals)
