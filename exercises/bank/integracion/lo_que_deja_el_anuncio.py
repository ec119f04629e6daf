"""Dana hace como si toda la diferencia del sorteo fuera del anuncio. Quiere saber si así se paga.

**De cada 100 € gastados, ¿cuántos ganó o perdió?** Redondea a un número entero; si perdió, con signo menos."""

from datasets.definiciones import LO_VIO, diferencia, tres_montones
from datasets.ledger import SHOP_TEST_SPEND
from exercises.engine import Number

exercise = Number(
    title="Y si todo fuera mérito suyo",
    minutes=5,
    section="cien-sorteos",
    unit="de cada 100",
    decimals=0,
    tolerance=2,
    hints=(
        "¿Cuántas compras de más son, en todo el grupo del anuncio?",
        "Pásalas a euros. De esos euros, parte se va en pagar las plantas.",
        "A lo que queda réstale el gasto. Divide entre el gasto y multiplica por 100.",
    ),
)

MARGEN = 30


@exercise.values
def cifras(experimento):
    pagan = experimento.loc[experimento["compra"], "importe"]
    de_mas = round(diferencia(experimento), 1)
    personas = int((experimento["grupo"] == "anuncio").sum())
    importe = round(float(pagan.mean()))
    panel = float(tres_montones(experimento).at[LO_VIO, "euros"])
    return {
        "de_mas": de_mas,
        "personas": personas,
        "importe": importe,
        "gasto": SHOP_TEST_SPEND,
        "panel": panel,
        "ventas": de_mas * personas / 1000 * importe,
        "por_euro": panel / SHOP_TEST_SPEND,
    }


@exercise.view
def la_cuenta_de_octubre(de_mas, personas, importe, panel):
    """La cuenta de octubre en La Maceta"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("compras de más, por cada 1000", de_mas, "compras"),
            ("grupo del anuncio", personas, "personas"),
            ("importe medio de una compra", importe, "€"),
            ("de cada 100 € vendidos, quedan", MARGEN, "€"),
            ("gasto en el anuncio", SHOP_TEST_SPEND, "€"),
            ("ventas que se apunta el panel", panel, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    de_mas, personas, importe, quedan, gasto, _ = vista["cuánto"]
    return 100 * (de_mas * personas / 1000 * importe * quedan / 100 - gasto) / gasto


@exercise.solution
def lo_que_deja_el_anuncio(ventas, gasto):
    """Eso es. El panel habla de {por_euro:0} € vendidos por euro, porque se apunta a toda persona que lo vio y compró. La
    mayoría habría comprado igual. Con la diferencia que midió el sorteo, no se paga. Y aún no se han contado las horas de
    prepararlo."""
    return 100 * (ventas * MARGEN / 100 - gasto) / gasto


@exercise.mistake
def lo_que_dice_el_panel(panel, gasto):
    """Has dividido las ventas del panel entre el gasto. El panel se apunta a quien vio el anuncio y compró, aunque
    fuera a comprar igual. ¿Cuántas compras trajo de más, según el sorteo?"""
    return 100 * panel / gasto


@exercise.mistake
def el_panel_menos_el_gasto(panel, gasto):
    """Has restado el gasto a las ventas del panel. Esas ventas incluyen las que habrían llegado igual. ¿Cuántas son de
    más, según el sorteo?"""
    return 100 * (panel - gasto) / gasto


@exercise.mistake
def el_panel_con_margen(panel, gasto):
    """Has contado el margen, y eso está bien hecho, pero sobre las ventas del panel. ¿Qué fila dice las compras que
    hubo de más?"""
    return 100 * (panel * MARGEN / 100 - gasto) / gasto


@exercise.mistake
def sin_pagar_las_plantas(ventas, gasto):
    """Has comparado el gasto con todo lo vendido de más. De ahí hay que pagar las plantas y el envío. ¿Cuánto queda de
    cada 100 €?"""
    return 100 * (ventas - gasto) / gasto


@exercise.mistake
def solo_mil_personas(de_mas, importe, gasto):
    """Has hecho la cuenta para 1000 personas, y el grupo era mayor. El gasto fue de todo el grupo. ¿Cuántas compras de
    más hubo en total?"""
    return 100 * (de_mas * importe * MARGEN / 100 - gasto) / gasto


@exercise.mistake
def lo_que_vuelve(ventas, gasto):
    """Tu cifra dice cuánto vuelve de cada 100 € gastados. Se pregunta la ganancia o la pérdida. Si pones 100 y vuelve
    eso, ¿cuánto falta o sobra?"""
    return 100 * ventas * MARGEN / 100 / gasto


@exercise.mistake
def euros_en_total(ventas, gasto):
    """Has calculado los euros de todo el mes. Para compararlo con otro gasto se dice de cada 100 €. ¿Entre cuánto
    divides?"""
    return ventas * MARGEN / 100 - gasto


@exercise.mistake
def euros_que_faltan(ventas, gasto, de_mas, importe):
    """Son euros: los que faltarían para pagar el anuncio. ¿Cuántos son de cada 100 € gastados, y con qué signo?"""
    queda = ventas * MARGEN / 100
    otras = (100 * (ventas - gasto) / gasto, queda)
    # Where chance brings it to another, with the sales of 1000 people only.
    con_mil = gasto - de_mas * importe * MARGEN / 100
    return con_mil if min(abs(gasto - queda - otra) for otra in otras) <= 4 else gasto - queda


@exercise.mistake
def ventas_menos_gasto(ventas, gasto):
    """Has restado el gasto a lo vendido de más, en euros. De ahí hay que pagar las plantas. ¿Cuánto queda de cada 100 €
    vendidos, y de cada 100 € gastados?"""
    return ventas - gasto


@exercise.mistake
def lo_que_queda_en_euros(ventas):
    """Has calculado lo que queda de las ventas de más, en euros. Falta compararlo con lo que costó. ¿Sobra o falta, y
    cuánto de cada 100 € gastados?"""
    return ventas * MARGEN / 100


@exercise.mistake
def las_ventas_de_mas(ventas):
    """Son los euros vendidos de más. Todavía hay que pagar las plantas y el anuncio. ¿Cuánto queda de cada 100 €
    vendidos?"""
    return ventas


@exercise.mistake
def el_panel_por_euro(panel, gasto):
    """Has repetido lo que presume el panel: ventas por cada euro. Ahí están también las compras que habrían llegado
    igual. ¿Cuántas hubo de más, según el sorteo?"""
    return panel / gasto
