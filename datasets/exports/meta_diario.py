"""Interacciones por día, como las da el panel de Meta.

Al descargar una gráfica del panel sale un CSV con un número por día. El nuestro es del hotel: cada
día de los últimos tres meses, con las interacciones de lo que publicó ese día.

**Cómo es.** Está en UTF-16, que ocupa el doble. La primera línea es `sep=,`; la segunda, el título
de la gráfica; la tercera, la cabecera: `Fecha` y `Primary`.

**Trampas.** Hay hojas de cálculo y programas que no reconocen UTF-16 y enseñan letras separadas o
nada. La columna no dice qué mide: lo dice el título. El día sin publicar lleva un cero.

**Qué no debes concluir.** En un archivo de verdad, las interacciones son las que llegan ese día,
también a piezas de antes. Aquí van con el día de la pieza, porque la ciudad no guarda cuándo llegó
cada una.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from datasets.exports.headers import Field, Format, plain
from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.tables import Table

#: What the chart was of, by its title; anything else keeps the name `valor`.
MEASURES = {
    "alcance": ("Alcance", "Reach", "Espectadores", "Viewers"),
    "visualizaciones": ("Visualizaciones", "Views", "Impresiones"),
    "interacciones": ("Interacciones", "Interactions", "Content interactions"),
    "clics": ("Clics", "Clicks", "Link clicks"),
    "visitas": ("Visitas", "Visits", "Profile visits"),
    "seguidores_nuevos": ("Seguimientos", "Follows", "Nuevos seguidores"),
}


def build(table: Table) -> pd.DataFrame:
    """Make a frame with one row a day: `fecha` and what the title says.

    Args:
        table: Of this format.

    Raises:
        ExportacionIlegible: No row has data, or no date can be read.
    """
    import pandas as pd

    table.clean(("fecha",))
    name = measure_of(table.above)
    frame = pd.DataFrame({"fecha": table.moments("fecha"), name: table.numbers("valor")})
    return frame.sort_values("fecha", kind="stable", ignore_index=True)


def measure_of(above: list[list[Any]]) -> str:
    """The column of the course that the lines above the header speak of, or `valor`."""
    for line in reversed(above):
        title = plain(line[0]) if line else ""
        for name, words in MEASURES.items():
            if any(title.startswith(plain(word)) for word in words):
                return name
    return "valor"


FORMAT = Format(
    name="meta_diario",
    title="cifras por día (Meta)",
    source="Meta Business Suite → Estadísticas → Resultados → Exportar",
    fields=(
        Field("fecha", "date", ("Fecha", "Date")),
        Field(
            "valor",
            "count",
            ("Primary", "Principal"),
            "Lo que medía la gráfica, con el nombre de su título.",
        ),
    ),
    required=(("fecha",), ("valor",)),
    build=build,
    titled=True,
)
HEADER = ("Fecha", "Primary")
DAYS = 92


def ours(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The facts in our file: a row a day, with zeros.

    Args:
        publicaciones: The data set.
    """
    import pandas as pd

    days = pd.date_range(REFERENCE_DATE - timedelta(DAYS - 1), REFERENCE_DATE, unit="us")
    hotel = publicaciones[publicaciones["organizacion"] == "hotel"]
    sums = hotel.groupby(hotel["fecha"].dt.normalize())["interacciones"].sum()
    return pd.DataFrame(
        {"fecha": days, "interacciones": sums.reindex(days, fill_value=0).to_numpy()}
    )


def write(publicaciones: pd.DataFrame) -> bytes:
    """Write our file.

    Args:
        publicaciones: The data set.
    """
    rows = ours(publicaciones).to_dict("records")
    lines = [f'"{row["fecha"]:%Y-%m-%dT00:00:00}","{row["interacciones"]}"' for row in rows]
    header = ",".join(f'"{name}"' for name in HEADER)
    text = "\n".join(["sep=,", '"Interacciones"', header, *lines, ""])
    return b"\xff\xfe" + text.encode("utf-16-le")
