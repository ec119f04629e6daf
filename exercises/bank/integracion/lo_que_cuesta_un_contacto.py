"""Varias veces al año, La Maceta sortea plantas entre quienes dejan sus datos. Lucas está contento: por ninguna otra puerta entran tantas
fichas. Dana pide otra cuenta, con los sorteos de doce meses.

**¿Cuánto costó cada contacto con permiso que sigue en la lista?** En euros, un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import COSTE_DE_UNA_HORA, por_puerta
from exercises.engine import Number

exercise = Number(
    title="Del sorteo a la lista",
    minutes=5,
    essential=True,
    section="tres-puertas",
    unit="€",
    tolerance=0.06,
    hints=(
        "Haz dos cuentas aparte: lo que costó todo y cuántas personas cuentan.",
        "En el coste entran las horas y los premios. De las personas, quien dijo que sí y no se ha ido.",
        "Multiplica horas por euros y suma los premios. Divide entre las que dieron permiso, menos las bajas.",
    ),
)

VIERON, DATOS, PERMISO, BAJAS, HORAS, HORA, PREMIOS = (
    "vieron los sorteos",
    "dejaron sus datos",
    "de ellas, dieron permiso para ofertas",
    "de estas, ya pidieron la baja",
    "trabajo",
    "cada hora vale",
    "premios",
)


@exercise.values
def cifras(puertas):
    por_nombre = por_puerta(puertas)
    fila = por_nombre.loc["promoción"]
    de_cien = 100 * por_nombre["dan_permiso"] / por_nombre["invitadas"]
    return {
        "vieron": int(fila["invitadas"]),
        "datos": int(fila["dejan_datos"]),
        "permiso": int(fila["dan_permiso"]),
        "bajas": int(fila["bajas"]),
        "horas": float(fila["horas"]),
        "hora": COSTE_DE_UNA_HORA,
        "premios": int(fila["gasto"]),
        "coste": float(fila["coste"]),
        "siguen": int(fila["contactos"]),
        "por_contacto": float(fila["por_contacto"]),
        "por_ficha": float(fila["por_ficha"]),
        "sin_permiso": int(fila["dejan_datos"] - fila["dan_permiso"]),
        "de_cien_paquetes": de_cien["posventa"],
        "de_cien_consultas": de_cien["consulta"],
        "de_cien_en_sorteos": de_cien["promoción"],
    }


@exercise.view
def los_sorteos(vieron, datos, permiso, bajas, horas, premios):
    """Los sorteos de La Maceta en doce meses"""
    import pandas as pd

    return pd.DataFrame(
        [
            (VIERON, vieron, "personas"),
            (DATOS, datos, "personas"),
            (PERMISO, permiso, "personas"),
            (BAJAS, bajas, "personas"),
            (HORAS, int(horas), "horas"),
            (HORA, COSTE_DE_UNA_HORA, "€"),
            (PREMIOS, premios, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    cuanto = vista.set_index("qué")["cuánto"]
    coste = cuanto[HORAS] * cuanto[HORA] + cuanto[PREMIOS]
    return coste / (cuanto[PERMISO] - cuanto[BAJAS])


@exercise.solution
def lo_que_cuesta_un_contacto(por_contacto):
    """Eso es: {coste:0} € entre {siguen} personas. Lucas dividía entre las {datos} que dejaron sus datos, y le salía a {por_ficha} € cada
    una. A {sin_permiso} de ellas no les puede mandar ni una oferta."""
    return por_contacto


@exercise.mistake
def cuenta_a_quien_no_dio_permiso(por_ficha):
    """Has dividido entre todas las que dejaron sus datos. Muchas querían la planta y nada más. ¿A cuántas puede escribir Dana el
    viernes?"""
    return por_ficha


@exercise.mistake
def olvida_las_bajas(coste, permiso):
    """Has dividido entre todas las que dijeron que sí. Algunas ya se han ido. ¿Cuántas siguen hoy en la lista?"""
    return coste / permiso


@exercise.mistake
def quita_las_bajas_de_los_datos(coste, datos, bajas):
    """Te sale barato por uno de dos motivos: o arriba faltan las horas, o abajo hay gente que no dio permiso para ofertas. ¿Qué costó
    todo, y quién sigue hoy en la lista?"""
    return coste / (datos - bajas)


@exercise.mistake
def horas_gratis(premios, siguen):
    """Has contado los premios y no el trabajo. Alguien preparó las bases, la página y los envíos. ¿Cuánto valen esas
    horas?"""
    return premios / siguen


@exercise.mistake
def premios_gratis(horas, hora, siguen):
    """Has contado las horas y has olvidado los premios. Las plantas del sorteo también salieron de la caja. ¿Qué fila lo
    dice?"""
    return horas * hora / siguen


@exercise.mistake
def suma_horas_y_euros(horas, premios, siguen):
    """Arriba falta dinero: o has sumado horas como si fueran euros, o no has contado los premios. ¿Cuánto costó todo, en euros?"""
    return (horas + premios) / siguen


@exercise.mistake
def horas_gratis_y_todas_las_fichas(premios, datos):
    """Has dividido los premios entre todas las que dejaron sus datos. Faltan las horas arriba y sobran personas abajo. ¿A quién
    puede escribir Dana?"""
    return premios / datos


@exercise.mistake
def centimos(coste, vieron):
    """Te salen céntimos. O has dividido entre todas las que vieron los sorteos, o has puesto las personas arriba. Se piden euros por
    contacto: ¿qué va arriba, y quién cuenta abajo?"""
    return coste / vieron


@exercise.mistake
def solo_el_coste(coste):
    """Has sumado bien lo que costó todo. Falta repartirlo. ¿Entre cuántas personas?"""
    return coste


@exercise.mistake
def solo_las_personas(siguen):
    """Has calculado cuántas siguen en la lista, y es media cuenta. ¿Cuántos euros costó reunirlas?"""
    return siguen
