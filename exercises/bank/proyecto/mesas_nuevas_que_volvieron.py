"""La diapositiva sigue: «{todas:0} mesas nuevas». Julia no quiere mesas de una noche. Cuenta como vuelta la que repite antes de
90 días. A una campaña todavía no se le ha cumplido ese plazo.

**De cada 100 mesas nuevas que ya han tenido sus 90 días, ¿cuántas volvieron?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import suma_del_ano_de_julia, un_ano_de_julia
from exercises.engine import Number

exercise = Number(
    title="Las mesas que volvieron",
    minutes=4,
    section="el-ano-de-mesa",
    unit="de cada 100",
    tolerance=0.06,
    hints=(
        "Mira la última fila. ¿Puede estar abajo si no puede estar arriba?",
        "Suma la columna de vueltas y la de nuevas, las dos sin la campaña que aún no tiene plazo.",
        "Divide la suma de vueltas entre la de nuevas y multiplica por 100.",
    ),
)


@exercise.values
def cifras(campanas):
    suma = suma_del_ano_de_julia(campanas)
    ano = un_ano_de_julia(campanas)
    sorteo = ano.loc["Sorteo de una cena"]
    return {
        "nuevas": suma["nuevas"],
        "volvieron": suma["volvieron"],
        "sin_plazo": suma["sin_plazo"],
        "todas": suma["nuevas"] + suma["sin_plazo"],
        "vuelven": 100 * suma["volvieron"] / suma["nuevas"],
        "del_sorteo": sorteo["vuelven_90d"],
        "nuevas_sorteo": sorteo["clientes_nuevos"],
    }


@exercise.view
def nuevas_y_vueltas(campanas):
    """Las ocho campañas de Mesa Catorce: mesas nuevas y cuántas volvieron antes de 90 días"""
    import pandas as pd

    ano = un_ano_de_julia(campanas)
    volvieron = [
        "aún no se sabe" if falta else str(int(n))
        for n, falta in zip(ano["vuelven_90d"].fillna(0), ano["vuelven_90d"].isna(), strict=True)
    ]
    return pd.DataFrame(
        {
            "campaña": list(ano.index),
            "nuevas": [str(int(n)) for n in ano["clientes_nuevos"]],
            "volvieron": volvieron,
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    con = vista[vista["volvieron"].str.isdigit()]
    return 100 * con["volvieron"].astype(int).sum() / con["nuevas"].astype(int).sum()


@exercise.solution
def mesas_nuevas_que_volvieron(vuelven):
    """Eso es: volvieron {volvieron:0} de {nuevas:0}. La última campaña espera su plazo, sin contar ni a favor ni en contra. Fíjate en el sorteo: fue el
    que más mesas nuevas trajo, y volvieron {del_sorteo:0} de {nuevas_sorteo:0}."""
    return vuelven


@exercise.mistake
def la_que_no_ha_acabado(volvieron, todas):
    """Has puesto abajo las mesas de la última campaña. Arriba no pueden estar: aún no han tenido tiempo de volver. ¿Qué haces con
    ellas?"""
    return 100 * volvieron / todas


@exercise.mistake
def media_de_campanas(campanas):
    """Has sacado la cifra de cada campaña y después la media. Así la campaña más pequeña pesa como la mayor. ¿Qué sale si sumas todas las
    mesas antes de dividir?"""
    ano = un_ano_de_julia(campanas)
    return float((100 * ano["vuelven_90d"] / ano["clientes_nuevos"]).mean())


@exercise.mistake
def las_que_no_volvieron(vuelven):
    """Has contado las que no volvieron. También es una frase honesta, y es la contraria. ¿Qué columna va arriba?"""
    return 100 - vuelven


@exercise.mistake
def entre_las_otras(volvieron, nuevas):
    """Has dividido las que volvieron entre las que no. La pregunta es de cada 100 nuevas, hayan vuelto o no. ¿Qué va
    abajo?"""
    return 100 * volvieron / (nuevas - volvieron)


@exercise.mistake
def solo_el_sorteo(del_sorteo, nuevas_sorteo):
    """Has mirado solo el sorteo. La pregunta es por todas las campañas con el plazo cumplido. ¿Cuántas son?"""
    return 100 * del_sorteo / nuevas_sorteo


@exercise.mistake
def nuevas_por_cada_vuelta(nuevas, volvieron):
    """Has dividido al revés: son las mesas nuevas que hacen falta para que una vuelva. ¿Qué va arriba si preguntas por las que
    vuelven?"""
    return nuevas / volvieron
