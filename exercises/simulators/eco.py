"""The echo: how much of what you published is left when you stop, and how it comes back.

The model itself is :mod:`datasets.eco`, because the city's data are made with it. Here it is put
into enquiries a week and given sliders.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasets.eco import (
    NIVEL,
    calendario,
    eco,
    eco_sostenido,
    nivel,
    retencion_de,
    semanas_hasta_la_mitad,
)
from datasets.ledger import HOTEL_BY_NETWORKS, HOTEL_ENQUIRIES

if TYPE_CHECKING:
    from ipywidgets import Widget

__all__ = [
    "NIVEL",
    "calendario",
    "consultas",
    "eco",
    "eco_sostenido",
    "frase",
    "nivel",
    "para_vega",
    "retencion_de",
    "semanas_de_vuelta",
    "semanas_hasta_la_mitad",
    "tabla",
    "widget",
]

#: The hotel's week: enquiries that come whatever it does, and those that its publications bring.
POR_LAS_REDES = int(HOTEL_ENQUIRIES * HOTEL_BY_NETWORKS)
SIN_REDES = HOTEL_ENQUIRIES - POR_LAS_REDES
#: Weeks drawn: some before the silence, and the rest from its start.
DESDE, HASTA = -4, 52


def consultas(semana: float, silencio: float, retencion: float) -> float:
    """Return the enquiries of a week.

    Args:
        semana: weeks since the silence began; negative before it.
        silencio: weeks without publishing.
        retencion: the part of the echo left after a week.
    """
    return SIN_REDES + POR_LAS_REDES * nivel(semana, silencio, retencion)


def semanas_de_vuelta(silencio: int, retencion: float) -> int:
    """Return how many weeks after the silence less than one enquiry a week is missing.

    Args:
        silencio: weeks without publishing.
        retencion: the part of the echo left after a week, below 1.
    """
    antes, semanas = SIN_REDES + POR_LAS_REDES, 0
    while antes - consultas(silencio + semanas, silencio, retencion) >= 1:
        semanas += 1
    return semanas


def para_vega() -> str:
    """Return `consultas` as Vega works it out.

    The figure has the parameters `silencio` and `retencion`, and each row its `semana`.
    """
    return f"{SIN_REDES} + {POR_LAS_REDES} * ({NIVEL.replace('semana', 'datum.semana')})"


def tabla(silencio: int, retencion: float) -> list[dict[str, float]]:
    """Return one row a week, with `semana` and `consultas`, from before the silence on."""
    return [
        {"semana": semana, "consultas": round(consultas(semana, silencio, retencion), 2)}
        for semana in range(DESDE, HASTA + 1)
    ]


def frase(silencio: int, mitad: float) -> str:
    """Say in a sentence what a silence does.

    Args:
        silencio: weeks without publishing.
        mitad: weeks in which the echo halves.
    """
    antes, retencion = SIN_REDES + POR_LAS_REDES, retencion_de(mitad)
    if not silencio:
        return f"Sin silencio siguen llegando {antes} consultas por semana."
    queda = consultas(silencio, silencio, retencion)
    vuelta = semanas_de_vuelta(silencio, retencion)
    de_vuelta = "Ni se nota: falta menos de una."
    if vuelta:
        semanas = "1 semana" if vuelta == 1 else f"{vuelta} semanas"
        de_vuelta = f"Al volver, {semanas} hasta que falte menos de una."
    callado = "1 semana" if silencio == 1 else f"{silencio} semanas"
    escrito = f"{queda:.1f}".replace(".", ",")
    dicho = f"Tras {callado} sin publicar, de {antes} consultas por semana quedan {escrito}."
    return f"{dicho} {de_vuelta}"


def widget() -> Widget:
    """Return two sliders, a sentence and a chart that follow them."""
    import ipywidgets

    wide = {"style": {"description_width": "11rem"}, "layout": {"width": "min(100%, 32rem)"}}
    mitad = ipywidgets.IntSlider(7, 1, 20, description="Semanas hasta la mitad", **wide)
    silencio = ipywidgets.IntSlider(17, 0, 26, description="Semanas de silencio", **wide)
    dicho = ipywidgets.HTML()
    dibujo = ipywidgets.Output()

    def sigue(_: Any = None) -> None:
        dicho.value = f'<p role="status">{frase(silencio.value, mitad.value)}</p>'
        # Set as a whole, and not printed into it, so that nothing flickers nor is lost.
        drawn = _chart(silencio.value, retencion_de(mitad.value))._repr_mimebundle_()
        # With the options that travel beside a chart: Spanish numbers, no menu.
        data, metadata = drawn if isinstance(drawn, tuple) else (drawn, {})
        output = {"output_type": "display_data", "data": data, "metadata": metadata}
        dibujo.outputs = (output,)

    for slider in (mitad, silencio):
        slider.observe(sigue, names="value")
    sigue()
    return ipywidgets.VBox([mitad, silencio, dicho, dibujo])


def _chart(silencio: int, retencion: float) -> Any:
    import pandas as pd

    from exercises.charts import OCHRE, alt

    semanas = pd.DataFrame(tabla(silencio, retencion))
    linea = (
        alt.Chart(semanas)
        .mark_line()
        .encode(
            x=alt.X("semana:Q").title("semanas desde que calla"),
            y=alt.Y("consultas:Q").title("consultas por semana").scale(domain=[0, 15]),
            tooltip=["semana:Q", alt.Tooltip("consultas:Q", format=".1f")],
        )
    )
    fin = (
        alt.Chart(pd.DataFrame({"semana": [silencio]}))
        .mark_rule(color=OCHRE, strokeDash=[4, 3])
        .encode(x="semana:Q")
    )
    return (linea + fin).properties(
        width=320, height=180, description=frase(silencio, semanas_hasta_la_mitad(retencion))
    )
