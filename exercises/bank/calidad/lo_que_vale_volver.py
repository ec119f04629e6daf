"""Aurelio quiere saber si esos euros vuelven. Mira lo que paga un cliente en un año y cuántos no repiten al
siguiente. Supón que cada año se va la misma parte.

**¿Cuántos euros deja en total un cliente medio, mientras dure?** De lo que queda tras pagar tela e hilo, sin
decimales."""

from datasets.definiciones import cuesta_y_vale
from datasets.ledger import REFERENCE_DATE
from exercises.engine import Number

exercise = Number(
    title="Lo que vale que vuelva",
    minutes=5,
    section="cuesta-y-vale",
    unit="€",
    decimals=0,
    tolerance=1,
    hints=(
        "Primero un año: de lo que paga, ¿cuánto se queda en casa?",
        "Si de cada 100 se fueran 50 al año, se quedarían dos años de media. Es 100 entre 50.",
        "Multiplica lo que deja en un año por los años que dura: 100 entre los que no vuelven.",
    ),
)


@exercise.values
def cifras(pedidos, meses):
    import pandas as pd

    sastreria = cuesta_y_vale(pedidos, meses, "sastreria")
    tienda = cuesta_y_vale(pedidos, meses, "ferreteria")
    nuevos = pedidos[(pedidos["organizacion"] == "sastreria") & pedidos["cliente_nuevo"]]
    hace_un_ano = pd.Timestamp(REFERENCE_DATE) - pd.DateOffset(months=12)
    por_la_red = int((nuevos.loc[nuevos["fecha"] > hace_un_ano, "llego_por"] == "red").sum())
    return {
        "paga": sastreria["paga"],
        "se_van": sastreria["se_van"],
        "margen": sastreria["margen"],
        "deja": sastreria["deja"],
        "parte": sastreria["se_van"] / 100,
        "vale": sastreria["vale"],
        "cuesta": sastreria["cuesta"],
        "por_la_red": por_la_red,
        "cuesta_red": sastreria["cuesta"] * sastreria["nuevos"] / por_la_red,
        "tienda_cuesta": tienda["cuesta"],
        "tienda_vale": tienda["vale"],
        "recomendados": 100 * (nuevos["llego_por"].dropna() == "recomendación").mean(),
    }


@exercise.view
def un_cliente_medio(pedidos, meses):
    """La clientela de la sastrería que llega por las redes"""
    import pandas as pd

    sastreria = cuesta_y_vale(pedidos, meses, "sastreria")
    return pd.DataFrame(
        {
            "qué": [
                "un cliente paga en un año, de media (€)",
                "de cada 100 €, quedan tras tela e hilo",
                "de cada 100 clientes, no vuelven al año siguiente",
            ],
            "cantidad": [sastreria["paga"], sastreria["margen"], sastreria["se_van"]],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    paga, margen, se_van = vista["cantidad"]
    return paga * margen / 100 / (se_van / 100)


@exercise.solution
def lo_que_vale_volver(vale):
    """Eso es: en un año deja {deja:1} €; entre {parte:2}, que es la parte que se va, salen {vale:0}. Captar costaba
    {cuesta:0}. Es la media de dos mundos: quien viene una vez y quien viene todas las temporadas. ¿Cuál de los dos
    sostiene la cuenta?"""
    return vale


@exercise.mistake
def ventas_por_margen(paga, se_van):
    """Has usado todo lo que paga. De ahí Aurelio aún compra tela e hilo. ¿Qué parte de cada 100 € se queda
    en casa?"""
    return 100 * paga / se_van


@exercise.mistake
def entre_los_de_cada_cien(deja, se_van):
    """Te sale en torno a un euro. Si has dividido entre los que se van de cada 100, la fórmula pide la parte: si se
    fueran 50 de cada 100, dividirías entre 0,5. ¿Qué parte es aquí?"""
    return deja / se_van


@exercise.mistake
def meses_con_anos(vale):
    """Has pasado lo que deja a un mes, y los que se van están contados en un año. Mezclar plazos encoge la
    cifra doce veces. ¿Puedes dejar los dos en años?"""
    return vale / 12


@exercise.mistake
def un_solo_ano(deja):
    """Has contado un año. Algunos vuelven el siguiente, y otros más al otro. Si de cada 100 se van los que
    dice la tabla, ¿cuántos años se quedan de media?"""
    return deja


@exercise.mistake
def por_los_que_se_van(deja, se_van):
    """Has multiplicado por la parte que se va. Así, cuanta más gente perdieras, más valdría cada una. ¿Qué
    operación hace lo contrario?"""
    return deja * se_van / 100


@exercise.mistake
def entre_los_que_vuelven(deja, se_van):
    """Has dividido entre los que vuelven. Esa cuenta crece cuando vuelve menos gente. Los años que dura un
    cliente dependen de cuántos se van. ¿Qué fila es?"""
    return 100 * deja / (100 - se_van)


@exercise.mistake
def por_los_que_vuelven(deja, se_van):
    """Has contado solo lo que deja el segundo año quien vuelve. El primero también cuenta, y los que vienen
    después. ¿Cuántos años dura un cliente medio?"""
    return deja * (100 - se_van) / 100
