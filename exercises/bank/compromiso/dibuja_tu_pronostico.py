"""Jueves 30 de enero de 2025, 18:30. Irene tiene delante tres meses: en los dos primeros, ningún cliente; en el
tercero, uno. Seguirá dos años. Todavía no mires los datos.

**¿Cuántos clientes crees que habrá tenido en total al acabar los meses 6, 12, 18 y 24?** Escribe cada cifra. Si ves
el dibujo, también puedes arrastrar sus puntos."""

from datasets.definiciones import irene_mes_a_mes
from exercises.engine import Curve, Decision, Part, both, either

exercise = Decision(
    title="Dibuja tu pronóstico",
    minutes=3,
    essential=True,
    prediction=True,
    section="jueves-18-30",
    reveals="fig-clientes",
    parts=(
        Part("m6", "Mes 6", low=1, high=40, start=1),
        Part("m12", "Mes 12", low=1, high=40, start=1),
        Part("m18", "Mes 18", low=1, high=40, start=1),
        Part("m24", "Mes 24", low=1, high=40, start=1),
    ),
    curve=Curve(
        at=(6, 12, 18, 24),
        known=((0, 0), (2, 0), (3, 1)),
        across="mes desde que abrió",
        up="clientes en total",
    ),
    hints=(
        "Piensa en lo último que contrataste a alguien desconocido. ¿Cuánto tardaste desde que supiste de él?",
        "No hay cuenta que hacer: apuesta y fíjate en cuánto te fías de tu apuesta.",
    ),
)


@exercise.values
def cifras(meses):
    irene = irene_mes_a_mes(meses).set_index("mes_de_irene")["clientes"]
    return {"al_ano": int(irene[12]), "al_final": int(irene[24]), "mes_seis": int(irene[6])}


@exercise.consequence
def lo_que_dibujas(m6, m12, m18, m24):
    """Clientes que llegarían el primer año: **{primero}**; el segundo: **{segundo}**."""
    return {"primero": m12, "segundo": m24 - m12}


@exercise.solution
def dibuja_tu_pronostico(al_ano, al_final, mes_seis):
    """Tú has puesto {m12} al año y {m24} a los dos. Irene tuvo {al_ano} y {al_final}. La figura de más
    abajo, que acaba de descubrirse, enseña el camino."""
    # Of many lines, hers.
    return {"m6": mes_seis, "m12": al_ano, "m18": (al_ano + al_final) // 2, "m24": al_final}


@exercise.mistake
def un_total_que_baja(m6, m12, m18, m24):
    """Tu línea baja en algún punto. Aquí se cuentan todos los clientes desde el primer día, así que el total
    puede quedarse quieto, pero no bajar. ¿Cuántos llevaría sumados?"""
    return either(m12 < m6, either(m18 < m12, m24 < m18))


@exercise.note
def casi_nadie_mas(m24):
    """Contabas con que no llegaría casi nadie más. Con un cliente en tres meses, tampoco había dato que lo negase."""
    return m24 < 5


@exercise.note
def sigue_la_recta(m24):
    """Es, más o menos, seguir al paso de esos tres meses. Con lo que se sabía aquel jueves, era una apuesta
    sensata: nada anunciaba otra cosa."""
    return both(m24 >= 5, m24 <= 12)


@exercise.note
def acelera_menos(m24):
    """Contabas con que acelerase. Aquel jueves no había ningún dato que dijera cuánto."""
    return both(m24 > 12, m24 < 19)


@exercise.note
def se_acerca(m24):
    """Te has acercado al final. ¿De dónde sacaste la cifra? De un solo cliente, seguro que no: quizá de otros
    negocios que conoces, y eso también es un dato."""
    return both(m24 >= 19, m24 <= 27)


@exercise.note
def mas_que_irene(m24):
    """Esperabas todavía más. Pasa cuando se ha visto despegar a otros: de quienes no despegaron se habla menos."""
    return m24 > 27
