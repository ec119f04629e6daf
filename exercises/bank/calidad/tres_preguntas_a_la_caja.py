"""La ficha de cada persona sale del libro de pedidos. Ojo: unas pocas veces `id_cliente` está escrito en
minúsculas, y una persona parece dos.

**Completa la función: para cada cliente de la sastrería, los días desde su último encargo hasta el 31 de
octubre de 2026, cuántos encargos hizo y cuántos euros dejó.** Devuelve una tabla con el cliente en mayúsculas
como índice y las columnas `dias`, `encargos` y `euros`."""

from exercises.engine import Code

exercise = Code(
    title="La caja de fichas, con código",
    minutes=9,
    section="tres-preguntas",
    tolerance=0.05,
    starter=(
        "import pandas as pd",
        "",
        'hoy = pd.Timestamp("2026-10-31")',
        'suyos = pedidos[pedidos["organizacion"] == "sastreria"]',
        "# Junta a quien está escrito de dos formas y agrupa por cliente.",
        "return ...",
    ),
    hints=(
        '`suyos["id_cliente"].str.upper()` escribe a todo el mundo igual. Agrupa por eso.',
        "De cada grupo hacen falta tres cosas: la última fecha, cuántas filas hay y la suma de `importe`.",
        '`.agg(ultimo=("fecha", "max"), …)` las da de una vez. Los días son `(hoy - ultimo).dt.days`.',
    ),
)


@exercise.solution
def tres_preguntas_a_la_caja(pedidos):
    """Eso es. Con esas tres columnas se ordenan todas las fichas de la caja. Fíjate en que ninguna habla de
    reacciones."""
    import pandas as pd

    hoy = pd.Timestamp("2026-10-31")
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    fichas = suyos.groupby(suyos["id_cliente"].str.upper()).agg(
        ultimo=("fecha", "max"), encargos=("importe", "size"), euros=("importe", "sum")
    )
    fichas["dias"] = (hoy - fichas["ultimo"]).dt.days
    return fichas[["dias", "encargos", "euros"]]


def _fichas(suyos, cliente, fecha="max", importe="sum"):
    import pandas as pd

    fichas = suyos.groupby(cliente).agg(
        ultimo=("fecha", fecha), encargos=("importe", "size"), euros=("importe", importe)
    )
    fichas["dias"] = (pd.Timestamp("2026-10-31") - fichas["ultimo"]).dt.days
    return fichas[["dias", "encargos", "euros"]]


@exercise.mistake
def una_persona_en_dos_fichas(pedidos):
    """Has agrupado tal como está escrito, y alguna persona tiene dos fichas. Por separado parece que viene
    menos de lo que viene. ¿Cómo escribes a todo el mundo igual?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    return _fichas(suyos, suyos["id_cliente"])


@exercise.mistake
def desde_el_primer_encargo(pedidos):
    """Has contado desde el primer encargo. Eso dice cuánto hace que te conocen, no si siguen viniendo. ¿Qué
    fecha de cada grupo es la última?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    return _fichas(suyos, suyos["id_cliente"].str.upper(), fecha="min")


@exercise.mistake
def la_media_de_cada_encargo(pedidos):
    """Has hecho la media de cada encargo. Quien viene mucho y gasta poco queda abajo, aunque deje más en
    total. ¿Qué pide el enunciado?"""
    suyos = pedidos[pedidos["organizacion"] == "sastreria"]
    return _fichas(suyos, suyos["id_cliente"].str.upper(), importe="mean")


@exercise.mistake
def todas_las_casas(pedidos):
    """Has agrupado los pedidos de las siete casas. Aurelio solo tiene las fichas de la suya. ¿Qué filas
    sobran?"""
    return _fichas(pedidos, pedidos["id_cliente"].str.upper())
