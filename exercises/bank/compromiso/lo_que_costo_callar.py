"""Octubre. Tomás ya puede cerrar la cuenta del silencio. De cada {por_reserva} consultas sale una reserva de
{reserva} €, y de cada 100 € le quedan {margen} tras pagar los gastos de la habitación. Cada hora de
su gente cuesta {hora} €.

**De febrero a octubre, ¿cuántos euros perdió el hotel por callar, una vez restado lo que ahorró?**
Sin decimales; redondea solo al final."""

from datasets.definiciones import MESES, desde_el_silencio, margen_de
from datasets.ledger import BOOKING, ENQUIRIES_PER_BOOKING, HOTEL_HOUR
from exercises.engine import Number

MARGEN = margen_de("hotel")
DEJA = BOOKING * MARGEN / 100 / ENQUIRIES_PER_BOOKING  # lo que queda de cada consulta

exercise = Number(
    title="Lo que costó callar",
    minutes=5,
    essential=True,
    section="la-factura",
    unit="€",
    decimals=0,
    tolerance=2,
    hints=(
        "Haz dos cuentas aparte: lo que dejó de ganar y lo que ahorró. Suma las dos columnas enteras.",
        "Consultas entre {por_reserva}, por {reserva} €, y de eso solo la parte que queda. Horas por {hora} €.",
        "A lo que dejó de ganar réstale lo que ahorró.",
    ),
)


@exercise.values
def cifras(meses):
    desde = desde_el_silencio(meses)
    perdido = DEJA * desde["consultas_menos"].cumsum()
    ahorrado = HOTEL_HOUR * desde["horas_menos"].cumsum()
    cruce = desde["mes"][perdido > ahorrado].iloc[0]
    tienda = meses[meses["organizacion"] == "ferreteria"].tail(12)
    return {
        "por_reserva": ENQUIRIES_PER_BOOKING,
        "reserva": BOOKING,
        "margen": MARGEN,
        "hora": HOTEL_HOUR,
        "cruce": MESES[cruce.month - 1],
        "en_mayo": (ahorrado - perdido).iloc[3],
        "perdido": perdido.iloc[-1],
        "ahorrado": ahorrado.iloc[-1],
        "faltaron": int(desde["consultas_menos"].sum()),
        "horas": int(desde["horas_menos"].sum()),
        "tienda_deja": tienda["ventas"].mean() * margen_de("ferreteria") / 100,
        "tienda_cuesta": tienda["horas"].mean() * HOTEL_HOUR,
    }


@exercise.view
def la_cuenta_del_silencio(meses):
    """Consultas que faltaron y horas ahorradas en 2026, frente a los doce meses anteriores"""
    import pandas as pd

    desde = desde_el_silencio(meses)
    return pd.DataFrame(
        {
            "mes": [MESES[dia.month - 1] for dia in desde["mes"]],
            "faltaron": desde["consultas_menos"].astype(int).to_numpy(),
            "horas": desde["horas_menos"].astype(int).to_numpy(),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    perdido = DEJA * vista["faltaron"].sum()
    return perdido - HOTEL_HOUR * vista["horas"].sum()


@exercise.solution
def lo_que_costo_callar(perdido, ahorrado):
    """Eso es: {faltaron} consultas entre {por_reserva}, por {reserva} € y con {margen} de cada 100, son {perdido:0} €;
    {horas} horas a {hora} €, {ahorrado:0} €. El ahorro acabó en mayo; las consultas faltaron hasta octubre. ¿Qué
    tendría que cambiar para que callar saliera a cuenta?"""
    return perdido - ahorrado


@exercise.mistake
def ventas_por_ganancia(perdido, ahorrado):
    """Has contado reservas enteras. De ahí el hotel aún paga limpieza, desayuno y luz. ¿Qué parte de cada
    100 € se queda en casa?"""
    return perdido * 100 / MARGEN - ahorrado


@exercise.mistake
def solo_mientras_callo(en_mayo):
    """Has cerrado la cuenta en mayo, y ahí todavía gana el ahorro. Pero las consultas siguieron faltando
    después. ¿Qué pasa si sumas hasta octubre?"""
    return -en_mayo


@exercise.mistake
def lo_que_gana_en_mayo(en_mayo):
    """Has escrito lo que el ahorro gana al acabar mayo. La cuenta no se cierra ahí: aún faltaban
    consultas. ¿Qué pasa si sumas las filas que quedan?"""
    return en_mayo


@exercise.mistake
def olvida_lo_ahorrado(perdido):
    """Has calculado lo que el hotel dejó de ganar. Callar también ahorró horas, y cuestan dinero. ¿Cuánto
    vale esa columna?"""
    return perdido


@exercise.mistake
def cada_consulta_una_reserva(perdido, ahorrado):
    """Has tratado cada consulta como una reserva. La mayoría pregunta y no viene. ¿Cuántas consultas hacen
    falta para una reserva?"""
    return perdido * ENQUIRIES_PER_BOOKING - ahorrado


@exercise.mistake
def solo_lo_ahorrado(ahorrado):
    """Has escrito lo que ahorró en horas. Falta la otra mitad: las reservas que no llegaron. ¿Cuánto
    dejan?"""
    return ahorrado


@exercise.mistake
def las_suma(perdido, ahorrado):
    """Has sumado lo perdido y lo ahorrado, y van en sentidos contrarios. Ahorrar horas ayuda. ¿Qué signo
    le pones?"""
    return perdido + ahorrado


@exercise.mistake
def solo_las_consultas(meses):
    """Has sumado las consultas que faltaron, y hace falta. Ahora conviértelas en dinero. ¿Cuántas reservas
    son, y qué queda de cada una?"""
    return desde_el_silencio(meses)["consultas_menos"].sum()


@exercise.mistake
def con_signo_menos(perdido, ahorrado):
    """El tamaño es ese, y lo has escrito bajo cero. La pregunta es cuánto perdió: la pérdida ya está dicha. ¿Hace falta
    el signo?"""
    return ahorrado - perdido
