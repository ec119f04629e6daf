"""Julia junta un año: de noviembre a octubre, todo lo que Mesa Catorce hizo en redes y alrededor. Herramientas son los programas,
el dominio y el alojamiento de la web.

**De cada 100 € que costó el año, con las horas dentro, ¿cuántos fueron herramientas?** Un decimal."""

from datasets.definiciones import coste_del_ano
from datasets.ledger import TABLE_HOUR
from exercises.engine import Number

exercise = Number(
    title="Lo que pesan las herramientas",
    minutes=3,
    section="barato-o-no",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "Abajo va el año entero. ¿Qué fila no está todavía en euros?",
        "Pasa las horas a euros y suma las cuatro partidas.",
        "Divide las herramientas entre esa suma y multiplica por 100.",
    ),
)


@exercise.values
def cifras(acciones):
    coste = coste_del_ano(acciones)
    return {
        **{partida: coste[partida] for partida in coste.index},
        "horas": acciones["horas"].sum(),
        "hora": TABLE_HOUR,
        "total": coste.sum(),
        "al_mes": coste.sum() / 12,
        "facturas_mes": (coste.sum() - coste["trabajo"]) / 12,
        "parte": 100 * coste["herramientas"] / coste.sum(),
        "parte_trabajo": 100 * coste["trabajo"] / coste.sum(),
        "parte_anuncios": 100 * coste["anuncios"] / coste.sum(),
    }


@exercise.view
def un_ano_de_redes(herramientas, anuncios, regalos, horas):
    """Un año de redes en Mesa Catorce"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("herramientas", herramientas, "€"),
            ("anuncios", anuncios, "€"),
            ("regalos, a precio de coste", regalos, "€"),
            ("trabajo", horas, "horas"),
            ("cada hora cuesta", TABLE_HOUR, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    herramientas, anuncios, regalos, horas, hora = vista["cuánto"]
    return 100 * herramientas / (herramientas + anuncios + regalos + horas * hora)


@exercise.solution
def lo_que_pesan_las_herramientas(parte):
    """Eso es. Las herramientas son casi nada y el trabajo se lleva {parte_trabajo:0} de cada 100 €. Las dos posturas tienen
    aquí su dato. El año costó {al_mes:0} € al mes; en facturas solo se ven {facturas_mes:0}."""
    return parte


@exercise.mistake
def horas_gratis(herramientas, anuncios, regalos):
    """Has dividido entre lo que llegó en facturas. Falta el trabajo, que no manda ninguna. ¿Cuánto suman las horas en
    euros?"""
    return 100 * herramientas / (herramientas + anuncios + regalos)


@exercise.mistake
def horas_como_euros(herramientas, anuncios, regalos, horas):
    """Has sumado las horas como si cada una costara un euro. ¿Qué fila dice lo que cuesta, y cuánto hacen todas?"""
    return 100 * herramientas / (herramientas + anuncios + regalos + horas)


@exercise.mistake
def lo_que_pesa_el_trabajo(parte_trabajo):
    """Has calculado lo que pesa el trabajo. Es la otra cara, y la grande. La pregunta es por las herramientas: ¿qué fila va
    arriba?"""
    return parte_trabajo


@exercise.mistake
def entre_el_trabajo(herramientas, trabajo):
    """Has dividido entre el trabajo solo. «De cada 100 € que costó el año» incluye las cuatro partidas. ¿Cuáles faltan
    abajo?"""
    return 100 * herramientas / trabajo


@exercise.mistake
def todas_las_facturas(trabajo, total):
    """Has contado todo lo que no es trabajo: también anuncios y regalos. Herramientas son solo programas, dominio y
    alojamiento. ¿Qué fila es?"""
    return 100 * (total - trabajo) / total


@exercise.mistake
def los_euros_sueltos(herramientas):
    """Has escrito los euros de un año de herramientas. Para saber si pesan hace falta el total. ¿Entre cuánto los
    divides?"""
    return herramientas


@exercise.mistake
def el_total(total):
    """Ese es el coste del año entero, y lo vas a necesitar. ¿Qué parte de él son herramientas?"""
    return total


@exercise.mistake
def lo_que_pesan_los_anuncios(parte_anuncios):
    """Has calculado lo que pesan los anuncios. Se pagan a la red y duran lo que duran. ¿Qué fila junta programas, dominio y
    alojamiento?"""
    return parte_anuncios
