"""Adquisición de tráfico, como la da Google Analytics 4.

Un CSV con visitas a la web por su etiqueta. El nuestro es del hotel: los últimos doce meses
juntos, en un informe al que se añadieron fuente, campaña y compras.

**Cómo es.** Está en UTF-8 y separado por comas, con punto decimal. Empieza con líneas de
comentario, que llevan `#`: el título, la propiedad y las fechas. Después vienen dos tablas, una
por canal y otra por etiqueta.

**Trampas.** Las dos tablas son las mismas visitas: quien las suma cuenta dos veces. Cada una acaba
con una fila «Total», que cuenta otra vez. La tasa de eventos clave no es la de compras: un evento
clave puede ser empezar una reserva que no se acaba.

**Qué no debes concluir.** El canal lo pone la herramienta con lo que alguien escribió en cada
enlace. Lo que no entiende acaba en «Unassigned».
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from datasets.exports.headers import Field, Format, plain
from datasets.exports.writing import comma_separated
from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports.tables import Table

_CHANNELS = "Grupo de canales principal de la sesión (Grupo de canales predeterminado)"
_SOURCE, _CAMPAIGN = "Fuente/medio de la sesión", "Campaña de la sesión"
DIMENSIONS = ("canal", "fuente_medio", "fuente", "medio", "campana")

ORDER = (
    "mes", "fuente", "medio", "campana", "canal", "sesiones", "con_interaccion", "eventos_clave",
    "compras", "ingresos",
)  # fmt: skip
#: Year and month; Excel adds the first day and midnight.
_MONTH = re.compile(r"(20\d\d)[-/ ]?(0?[1-9]|1[0-2])(?:-01 00:00:00)?")
_STARTS = ("fecha de inicio", "start date")
_ENDS = ("fecha de finalizacion", "fecha de fin", "end date")


def build(table: Table) -> pd.DataFrame:
    """Make the course's frame of a table of visits.

    Args:
        table: Of this format.

    Raises:
        ExportacionIlegible: No row has data.
    """
    import pandas as pd

    table.clean(("mes", *DIMENSIONS), sums="sesiones")
    columns: dict[str, pd.Series] = {}
    for field in table.format.fields:
        if field.column in table.places:
            is_text = field.kind == "text"
            columns[field.column] = (
                table.texts(field.column) if is_text else table.numbers(field.column)
            )
    if "fuente_medio" in columns:
        both = [str(each).partition("/") for each in columns.pop("fuente_medio").fillna("")]
        for name, place in (("fuente", 0), ("medio", 2)):
            parts = [each[place].strip() or None for each in both]
            columns[name] = pd.Series(parts, dtype="str")
    if "mes" in columns:
        columns["mes"] = months(table, columns["mes"])
    elif month := month_of(table):
        columns["mes"] = pd.Series(month, index=range(len(table.rows)), dtype="datetime64[us]")
    if "compras" not in columns:
        table.note(
            "El archivo no trae compras. Un evento clave no es una compra: no lo uso como tal."
        )
    return pd.DataFrame({column: columns[column] for column in ORDER if column in columns})


def months(table: Table, written: pd.Series) -> pd.Series:
    """The first day of each month, of «202610», «2026-10» or «2026/10»; says what is none."""
    import pandas as pd

    found = [_MONTH.fullmatch(str(each)) for each in written.fillna("")]
    unread = [
        each
        for each, is_month in zip(written, found, strict=True)
        if not is_month and not pd.isna(each)
    ]
    if unread:
        rest = "esa fila se queda" if len(unread) == 1 else "esas filas se quedan"
        table.note(
            f"En «{table.title_of('mes')}» no entiendo «{str(unread[0])[:40]}»: {rest} sin mes."
        )
    days = [datetime(int(each[1]), int(each[2]), 1) if each else None for each in found]
    return pd.Series(days, dtype="datetime64[us]")


def month_of(table: Table) -> datetime | None:
    """The first day of the period in the comments, if it is within one month; says the period."""
    first, last = (_day_after(table.above, words) for words in (_STARTS, _ENDS))
    if not (first and last):
        return None
    table.note(f"El archivo va del {first:%d/%m/%Y} al {last:%d/%m/%Y}.")
    return first.replace(day=1) if (first.year, first.month) == (last.year, last.month) else None


def _day_after(above: list[list[Any]], words: tuple[str, ...]) -> datetime | None:
    for line in reversed(above):
        text = plain(line[0]).lstrip("# ") if line else ""
        label, _, value = text.partition(":")
        if label.strip() in words:
            try:
                return datetime.strptime(value.strip(), "%Y%m%d")
            except ValueError:
                return None
    return None


FORMAT = Format(
    name="ga4",
    title="adquisición de tráfico de Google Analytics 4",
    source="Google Analytics → Informes → Adquisición de tráfico → Compartir → Descargar CSV",
    fields=(
        Field(
            "mes", "text", ("Año y mes", "Mes del año", "Year month", "Month of year"),
            "Si el informe trae «Año y mes», o es de un solo mes: su primer día.",
        ),
        Field(
            "canal", "text",
            (
                _CHANNELS, "Session primary channel group (Default Channel Group)",
                "Grupo de canales principal de la sesión", "Session primary channel group",
                "Grupo de canales predeterminado de la sesión", "Session default channel group",
                "Grupo de canales predeterminado", "Default channel group",
            ),
        ),
        Field(
            "fuente_medio", "text",
            (
                _SOURCE, "Fuente/Medio", "Fuente / medio de la sesión",
                "Session source / medium", "Session source/medium",
            ),
            "Sale en dos columnas: fuente y medio.",
        ),
        Field(
            "fuente", "text", ("Fuente de la sesión", "Session source"),
            "Lo que va antes de la barra en «Fuente/medio de la sesión».",
        ),
        Field(
            "medio", "text", ("Medio de la sesión", "Session medium"),
            "Lo que va después de la barra en «Fuente/medio de la sesión».",
        ),
        Field("campana", "text", (_CAMPAIGN, "Session campaign")),
        Field("sesiones", "count", ("Sesiones", "Sessions")),
        Field("con_interaccion", "count", ("Sesiones con interacción", "Engaged sessions")),
        Field(
            "eventos_clave", "count", ("Eventos clave", "Key events", "Conversiones", "Conversions")
        ),
        Field(
            "compras", "count",
            (
                "Compras", "Purchases", "Compras de comercio electrónico", "Ecommerce purchases",
                "Transacciones", "Transactions",
            ),
        ),
        Field("ingresos", "money", ("Ingresos totales", "Total revenue", "Ingresos", "Revenue")),
    ),
    required=(DIMENSIONS, ("sesiones",)),
    marks=(
        "Porcentaje de interacciones", "Engagement rate", "Número de eventos", "Event count",
        "Eventos por sesión", "Events per session", "Tasa de evento clave de sesión",
        "Session key event rate",
    ),
    build=build,
    blocks=True,
)  # fmt: skip
METRICS = (
    "Sesiones", "Sesiones con interacción", "Porcentaje de interacciones", "Eventos clave",
    "Tasa de evento clave de sesión", "Compras de comercio electrónico", "Ingresos totales",
)  # fmt: skip
HEADER = (_CHANNELS, _SOURCE, _CAMPAIGN, *METRICS)
SUMS = ["sesiones", "con_interaccion", "eventos_clave", "compras", "ingresos"]
ORGANISATION = "hotel"


def ours(sesiones: pd.DataFrame) -> pd.DataFrame:
    """The facts in our file: the tags of the year, the one with most visits first.

    Args:
        sesiones: The data set.
    """
    visits = sesiones[sesiones["organizacion"] == ORGANISATION]
    sums = visits.groupby(["fuente", "medio", "campana", "canal"], as_index=False)[SUMS].sum()
    sums["ingresos"] = sums["ingresos"].round(2)
    return sums.sort_values("sesiones", ascending=False, kind="stable", ignore_index=True)


def write(sesiones: pd.DataFrame) -> bytes:
    """Write our file.

    Args:
        sesiones: The data set.
    """
    tags = ours(sesiones)
    channels = tags.groupby("canal", as_index=False)[SUMS].sum()
    channels = channels.sort_values("sesiones", ascending=False, kind="stable")
    first = REFERENCE_DATE.replace(
        year=REFERENCE_DATE.year - 1, month=REFERENCE_DATE.month + 1, day=1
    )
    parts = []
    for title, dimensions, frame in (
        ("Grupo de canales principal de la sesión", (_CHANNELS,), channels),
        ("Fuente/medio y campaña de la sesión", (_CHANNELS, _SOURCE, _CAMPAIGN), tags),
    ):
        rows = [_row(dimensions, each) for each in frame.to_dict("records")]
        total = frame[SUMS].sum().to_dict() | {
            "canal": "Total",
            "fuente": "",
            "medio": "",
            "campana": "",
        }
        rows.append(_row(dimensions, total) | dict.fromkeys(dimensions[1:], ""))
        comments = (
            "----------------------------------------", f"Adquisición de tráfico: {title}",
            "----------------------------------------", "", "Cuenta: Valleclaro",
            "Propiedad: Hotel", "", "Todos los usuarios", f"Fecha de inicio: {first:%Y%m%d}",
            f"Fecha de finalización: {REFERENCE_DATE:%Y%m%d}",
        )  # fmt: skip
        parts += [*(f"# {line}".rstrip() + "\n" for line in comments)]
        parts.append(comma_separated((*dimensions, *METRICS), rows).replace("\r\n", "\n") + "\n")
    return "".join(parts).encode()


def _row(dimensions: tuple[str, ...], each: dict[Any, Any]) -> dict[str, Any]:
    """A line of the file; rates are cut with whole numbers, the same on every machine."""
    sessions = int(each["sesiones"])

    def rate(part: Any) -> str:
        return f"{int(part) * 10000 // max(sessions, 1) / 10000:.4f}"

    named = {_CHANNELS: each["canal"]}
    if len(dimensions) > 1:
        named |= {_SOURCE: f"{each['fuente']} / {each['medio']}", _CAMPAIGN: each["campana"]}
    return named | {
        "Sesiones": sessions,
        "Sesiones con interacción": int(each["con_interaccion"]),
        "Porcentaje de interacciones": rate(each["con_interaccion"]),
        "Eventos clave": int(each["eventos_clave"]),
        "Tasa de evento clave de sesión": rate(each["eventos_clave"]),
        "Compras de comercio electrónico": int(each["compras"]),
        "Ingresos totales": f"{each['ingresos']:.2f}",
    }
