"""Mesa Catorce sorteó una cena entre quienes compartieran su publicación. Al mes, el panel enseña {ventas:0} € vendidos con
{anuncio:0} € de anuncio, y en la cocina aplauden. Antes de repetir, Julia hace la cuenta entera. *A ojo, primero: ¿ganó,
empató o perdió?*

**De cada 100 € que costó el sorteo, ¿cuántos ganó o perdió el restaurante?** Un decimal; si perdió, con signo menos. Puedes
escribir la cuenta."""

from datasets.definiciones import un_ano_de_julia
from datasets.ledger import TABLE_HOUR
from exercises.engine import Number

exercise = Number(
    title="Lo que dejó el sorteo",
    minutes=5,
    essential=True,
    section="la-cuenta-entera",
    unit="de cada 100",
    tolerance=0.1,
    hints=(
        "Haz dos cuentas aparte: lo que quedó y lo que costó. Aún no dividas.",
        "En el coste entran anuncio, premio y trabajo. En lo que quedó, solo la parte de las ventas que no se va en "
        "comida y servicio.",
        "A lo que quedó réstale lo que costó. Divide entre lo que costó y multiplica por 100.",
    ),
)


@exercise.values
def cifras(campanas):
    sorteo = un_ano_de_julia(campanas).loc["Sorteo de una cena"]
    return {
        "ventas": sorteo["ventas"],
        "margen": sorteo["margen_pct"],
        "anuncio": sorteo["gasto"],
        "cena": sorteo["regalo"],
        "horas": sorteo["horas"],
        "hora": TABLE_HOUR,
        "queda": sorteo["queda"],
        "coste": sorteo["coste"],
        "retorno": 100 * (sorteo["queda"] - sorteo["coste"]) / sorteo["coste"],
        "pierde": 100 * (sorteo["coste"] - sorteo["queda"]) / sorteo["coste"],
        "nuevas": sorteo["clientes_nuevos"],
        "vuelven": sorteo["vuelven_90d"],
        "vuelve": 100 * sorteo["queda"] / sorteo["coste"],
        "sin_horas": 100 * sorteo["queda"] / (sorteo["gasto"] + sorteo["regalo"]) - 100,
        "panel": sorteo["ventas"] / sorteo["gasto"],
    }


@exercise.view
def las_cuentas_del_sorteo(ventas, margen, anuncio, cena, horas):
    """El sorteo de Mesa Catorce, con todo dentro"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("ventas con el cupón", ventas, "€"),
            ("de cada 100 € vendidos, quedan tras pagar comida y servicio", margen, "€"),
            ("anuncio", anuncio, "€"),
            ("cena regalada, a precio de coste", cena, "€"),
            ("trabajo de Julia y su hijo", horas, "horas"),
            ("cada hora cuesta", TABLE_HOUR, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    ventas, margen, anuncio, cena, horas, hora = vista["cuánto"]
    coste = anuncio + cena + horas * hora
    return 100 * (ventas * margen / 100 - coste) / coste


@exercise.solution
def lo_que_dejo_el_sorteo(retorno):
    """Eso es: quedan {queda:0} € y cuesta {coste:0}. El panel no mentía; contaba ventas y callaba horas. ¿Significa que fue
    mala idea? Depende de cuántas mesas nuevas vuelvan. ¿Con cuántas horas habría empatado?"""
    return retorno


@exercise.mistake
def horas_gratis(queda, anuncio, cena):
    """Has contado el anuncio y la cena, y sale una buena ganancia. Falta el trabajo. Si lo hubiera hecho alguien de fuera,
    ¿cuánto habría cobrado? Suma eso al coste y vuelve a mirar el signo."""
    return 100 * (queda - anuncio - cena) / (anuncio + cena)


@exercise.mistake
def ventas_por_margen(ventas, coste):
    """Has comparado el coste con todo lo vendido. De ahí todavía hay que pagar la comida y el servicio. ¿Qué parte de cada
    100 € se queda en casa? Está en la segunda fila."""
    return 100 * (ventas - coste) / coste


@exercise.mistake
def lo_que_vuelve(vuelve):
    """Tu cifra dice cuánto volvió de cada 100 € gastados. Aquí se pregunta otra cosa: la ganancia o la pérdida. Si pones
    100 y vuelven {vuelve:0}, ¿cuánto te falta o te sobra?"""
    return vuelve


@exercise.mistake
def panel(ventas, anuncio):
    """Has dividido las ventas entre el anuncio: es la cifra que presume el panel. Arriba falta pagar lo vendido; abajo
    faltan la cena y las horas. ¿Qué cuenta de las dos rehaces primero?"""
    return 100 * ventas / anuncio


@exercise.mistake
def el_panel_menos_uno(ventas, anuncio):
    """Has restado el anuncio a las ventas y dividido entre el anuncio. Para el panel, ese es el único gasto. ¿Qué más se
    pagó, y qué parte de lo vendido se queda en casa?"""
    return 100 * (ventas - anuncio) / anuncio


@exercise.mistake
def euros_totales(queda, coste):
    """Has calculado los euros del sorteo entero. Va bien: el signo ya lo dice casi todo. Para compararlo con otra campaña
    hace falta «de cada 100 €». ¿Entre qué los divides?"""
    return queda - coste


@exercise.mistake
def euros_sin_signo(queda, coste):
    """Has calculado los euros que separan lo que quedó de lo que costó. Falta decir hacia dónde, y ponerlo «de cada 100 €».
    ¿Cuál de los dos es mayor, y entre qué divides?"""
    return coste - queda


@exercise.mistake
def el_panel_por_uno(ventas, anuncio):
    """Has escrito los euros vendidos por cada euro de anuncio: la cifra del panel. Arriba falta pagar lo vendido; abajo
    faltan la cena y las horas. ¿Qué cuenta rehaces primero?"""
    return ventas / anuncio


@exercise.mistake
def sin_signo(pierde):
    """La cantidad es buena y falta decir hacia dónde. Compara lo que quedó con lo que costó. ¿Cuál es mayor? Si costó más,
    la respuesta lleva un signo delante."""
    return pierde


@exercise.mistake
def entre_las_ventas(queda, coste, ventas):
    """Has dividido entre lo vendido, y así sale una pérdida más pequeña. La pregunta es por cada 100 € que costó. ¿Qué va
    abajo?"""
    return 100 * (queda - coste) / ventas


@exercise.mistake
def horas_como_euros(queda, anuncio, cena, horas):
    """Has sumado las horas como si fueran euros. Cada una cuesta más de uno. ¿Qué fila dice cuánto, y cuánto hacen todas
    juntas?"""
    coste = anuncio + cena + horas
    return 100 * (queda - coste) / coste


@exercise.mistake
def sin_la_cena(queda, coste, cena):
    """Has dejado fuera la cena: como se regaló, parece que no costó. Alguien compró el pescado. ¿Qué fila dice a cuánto
    salió?"""
    return 100 * (queda - coste + cena) / (coste - cena)


@exercise.mistake
def sin_el_anuncio(queda, coste, anuncio):
    """Has dejado fuera el anuncio, que es lo que el panel sí cuenta. El coste son tres cosas, y una es esta. ¿Cuánto suman
    las tres?"""
    return 100 * (queda - coste + anuncio) / (coste - anuncio)
