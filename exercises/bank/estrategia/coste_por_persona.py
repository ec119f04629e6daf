"""Begoña apunta lo que sabe de la red profesional. Las horas son las de un mes de trabajo constante: publicar,
contestar y mirar números.

**¿Cuánto cuesta al mes cada persona de su público que podría verla?** En euros, con dos decimales. Puedes escribir
la cuenta."""

from datasets.definiciones import por_persona
from datasets.generators.redes import BUYERS
from exercises.engine import Number

exercise = Number(
    title="Lo que cuesta llegar a una persona",
    minutes=5,
    essential=True,
    section="coste-por-persona-alcanzable",
    unit="€",
    tolerance=0.02,
    decimals=2,
    hints=(
        "Haz dos cuentas aparte: lo que cuesta el mes y cuántas personas podrían verla.",
        "El coste sale de las horas y de lo que vale cada una. Las personas, de la fila de compras y de la parte "
        "que la vería.",
        "Multiplica horas por euros. Aparte, saca la parte que la vería de quienes compran. Divide lo primero "
        "entre lo segundo.",
    ),
)


@exercise.values
def cifras(redes):
    fila = por_persona(redes, BUYERS).loc["red profesional"]
    return {
        "usuarios": fila["usuarios"],
        "objetivo": fila["usuarios_objetivo"],
        "parte": fila["te_ven_pct"],
        "horas": fila["horas_mes"],
        "hora": fila["coste_hora"],
        # Not rounded: whoever has a calculator types the decimals.
        "te_verian": fila["usuarios_objetivo"] * fila["te_ven_pct"] / 100,
        "coste": fila["coste_mes"],
        "por_persona": fila["coste_por_persona"],
    }


@exercise.view
def la_red_profesional(redes):
    """La red profesional, vista desde Válvulas Peñalta"""
    import pandas as pd

    fila = redes[(redes["red"] == "red profesional") & (redes["publico"] == BUYERS)].iloc[0]
    return pd.DataFrame(
        [
            ("cuentas que la usan", fila["usuarios"], "en la comarca"),
            ("compran para una fábrica", fila["usuarios_objetivo"], "personas"),
            ("de ellas, podrían verla en un mes", fila["te_ven_pct"], "de cada 100"),
            ("trabajo constante", fila["horas_mes"], "horas al mes"),
            ("cada hora cuesta", fila["coste_hora"], "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    _, objetivo, parte, horas, hora = vista["cuánto"]
    return horas * hora / (objetivo * parte / 100)


@exercise.solution
def coste_por_persona(por_persona):
    """Eso es: {coste:0} € entre unas {te_verian:0} personas. Has dividido entre quien compra y además
    podría verla, no entre todo el que tiene cuenta."""
    return por_persona


@exercise.mistake
def divide_entre_toda_la_red(coste, usuarios):
    """Has dividido entre todas las cuentas de la red. Sale muy barato porque casi nadie de ahí compra para una
    fábrica. ¿Qué fila cuenta solo a quien le interesa a Begoña?"""
    return coste / usuarios


@exercise.mistake
def todos_la_veran(coste, objetivo):
    """Has dividido entre todas las personas que compran, como si todas fueran a verla. Ni con buen trabajo
    pasa. ¿Qué fila dice qué parte podría verla?"""
    return coste / objetivo


@exercise.mistake
def la_parte_como_personas(coste, parte):
    """Has repartido entre {parte}, y esa fila es de cada 100, no de personas. Así cada una sale más cara de
    lo que es. De {objetivo} personas, ¿cuántas son {parte} de cada 100?"""
    return coste / parte


@exercise.mistake
def la_parte_de_toda_la_red(coste, usuarios, parte):
    """Has sacado la parte que la vería de todas las cuentas de la red. Ese porcentaje habla solo de quienes
    compran. ¿A qué fila se refiere «de ellas»?"""
    return coste / (usuarios * parte / 100)


@exercise.mistake
def horas_por_semana(por_persona):
    """Has multiplicado las horas por cuatro, como si fueran de una semana. Lee otra vez la fila del trabajo:
    ¿de qué plazo son?"""
    return 4 * por_persona


@exercise.mistake
def horas_sin_euros(horas, te_verian):
    """Has repartido horas entre personas. Sirve para comparar si todas las horas cuestan igual; aquí se piden
    euros. ¿Qué fila dice lo que vale cada una?"""
    return horas / te_verian


@exercise.mistake
def una_sola_hora(hora, te_verian):
    """Has repartido lo que cuesta una hora. El trabajo de un mes lleva unas cuantas más. ¿Qué fila dice cuántas?"""
    return hora / te_verian


@exercise.mistake
def personas_por_euro(coste, te_verian):
    """Has dividido al revés: eso son personas por cada euro. También sirve para comparar, pero se pregunta
    por euros. ¿Qué va arriba si la respuesta está en euros por persona?"""
    return te_verian / coste


@exercise.mistake
def la_factura_del_mes(coste):
    """Esos son los euros del mes entero, y es media cuenta. ¿Entre cuántas personas que podrían verla los
    repartes?"""
    return coste


@exercise.mistake
def solo_las_personas(te_verian):
    """Has calculado cuántas personas podrían verla, y es la parte de abajo de la división. ¿Cuántos euros
    cuesta el mes de trabajo que llega a ellas?"""
    return te_verian
