"""Aquel jueves, Irene hizo la cuenta más corta: poner una regla sobre sus tres meses y alargar la línea.

**Si todo siguiera al paso de esos tres meses, ¿cuántos clientes tendría en total al acabar el mes 12?** Un número
entero."""

from datasets.definiciones import irene_mes_a_mes
from exercises.engine import Number

MES, HASTA = 3, 12

exercise = Number(
    title="Lo que promete la recta",
    minutes=2,
    section="la-recta-y-la-curva",
    unit="clientes",
    decimals=0,
    tolerance=0.1,
    hints=(
        "Mira los tres meses juntos, no solo el último.",
        "Primero, cuántos clientes por mes. Después, doce meses así.",
        "Divide los clientes entre los meses que han pasado y multiplica por los meses del final.",
    ),
)


@exercise.values
def cifras(meses):
    clientes = irene_mes_a_mes(meses).set_index("mes_de_irene")["clientes"]
    return {"llevaba": int(clientes[MES]), "tuvo": int(clientes[HASTA]), "seis": int(clientes[6])}


@exercise.view
def los_tres_meses(meses):
    """Clientes nuevos de Irene, mes a mes"""
    import pandas as pd

    nuevos = irene_mes_a_mes(meses)["clientes_nuevos"].head(MES).astype(int)
    return pd.DataFrame({"mes": range(1, MES + 1), "clientes nuevos": nuevos})


@exercise.from_view
def desde_la_vista(vista):
    return HASTA * vista["clientes nuevos"].sum() / len(vista)


@exercise.solution
def la_recta_promete(llevaba):
    """Eso es: uno cada tres meses, y en doce caben cuatro veces tres. La cuenta está bien hecha. Lo que falla es
    suponer que los meses que vienen se parecerán a los primeros."""
    return HASTA * llevaba / MES


@exercise.mistake
def uno_cada_mes(llevaba):
    """Has contado un cliente por mes. En la tabla hay uno en tres meses: los dos primeros también pasaron. ¿Cada
    cuánto llega uno?"""
    return HASTA * llevaba


@exercise.mistake
def al_paso_del_ultimo(llevaba):
    """Has seguido al paso del último mes. Es otra recta posible, y promete mucho más con el mismo dato. Aquí se
    pide el de los tres. ¿Cuánto sale por mes?"""
    return llevaba + (HASTA - MES) * llevaba


@exercise.mistake
def solo_lo_que_falta(llevaba):
    """Has contado los que llegarían en los nueve meses siguientes. El total incluye también lo de antes. ¿Qué
    le falta a tu suma?"""
    return (HASTA - MES) * llevaba / MES


@exercise.mistake
def los_de_cada_mes(llevaba):
    """Has calculado cuántos llegan por mes, que es la primera mitad. ¿Cuántos meses así hay hasta el doce?"""
    return llevaba / MES


@exercise.mistake
def lo_que_ya_tenia(llevaba):
    """Has escrito los que tenía aquel jueves. La regla sigue: ¿cuántas veces caben esos tres meses en doce?"""
    return llevaba


@exercise.mistake
def dos_anos(llevaba):
    """Has alargado la regla hasta el mes 24. La pregunta se queda en el 12. ¿Cuántas veces caben tres meses?"""
    return 2 * HASTA * llevaba / MES


@exercise.mistake
def cuatro_trimestres_mas(llevaba):
    """Has sumado al cliente de ahora otros doce meses. Al acabar el mes 12 solo han pasado nueve más. ¿Cuántos
    llegan en esos nueve?"""
    return llevaba + HASTA * llevaba / MES
