"""Dana mira la cuenta entera de un mes normal en las redes. *A ojo, primero: ¿gana, empata o pierde?*

**¿Cuántos euros le quedan a La Maceta al mes, después de pagarlo todo?** Sin decimales; si pierde, con signo menos."""

from exercises.engine import Number

HORA = 15  # euros, contributions included
SEMANAS_AL_ANO, MESES_AL_ANO = 52, 12

exercise = Number(
    title="¿Se paga sola?",
    minutes=3,
    section="debate-ventas",
    unit="€",
    decimals=0,
    tolerance=2,
    hints=(
        "Haz dos sumas aparte: lo que queda de las ventas y lo que cuesta la cuenta.",
        "De las ventas solo se queda en casa una parte: la segunda fila. En el coste entran los anuncios y las horas.",
        "Multiplica las ventas por la parte que queda. Después resta los anuncios y las horas por su precio.",
    ),
)


def partes(organizaciones, meses):
    """Ventas al mes, de cada 100 € cuántos quedan, anuncios y horas al mes."""
    una = organizaciones.set_index("id_organizacion").loc["maceta"]
    gasto = meses.loc[meses["organizacion"] == "maceta", "gasto"].tail(MESES_AL_ANO).mean()
    return (
        round(float(una["ventas_redes_mes"])),
        round(100 * float(una["margen_redes_mes"] / una["ventas_redes_mes"])),
        round(float(gasto)),
        round(int(una["horas_semana"]) * SEMANAS_AL_ANO / MESES_AL_ANO),
    )


@exercise.values
def cifras(organizaciones, meses, semanas):
    ventas, quedan, anuncios, horas = partes(organizaciones, meses)
    museo = organizaciones.set_index("id_organizacion").loc["museo"]
    suyas = semanas[semanas["organizacion"] == "museo"]
    semana = int(museo["horas_semana"]) * HORA
    return {
        "ventas": ventas,
        "hora": HORA,
        "margen": ventas * quedan / 100,
        "anuncios": anuncios,
        "coste_horas": horas * HORA,
        "queda": ventas * quedan / 100 - anuncios - horas * HORA,
        "museo_semana": semana,
        "museo_por_conversacion": semana / suyas["conversacion"].mean(),
        "museo_por_registro": semana / suyas["registros"].mean(),
    }


@exercise.view
def un_mes(organizaciones, meses):
    """La Maceta, un mes normal en las redes"""
    import pandas as pd

    ventas, quedan, anuncios, horas = partes(organizaciones, meses)
    filas = {
        "Ventas por las redes (€)": ventas,
        "De cada 100 € vendidos, quedan tras pagar planta y envío (€)": quedan,
        "Anuncios (€)": anuncios,
        "Horas de trabajo en las redes": horas,
        "Cada hora cuesta (€)": HORA,
    }
    return pd.DataFrame({"qué": list(filas), "cuánto": list(filas.values())})


@exercise.from_view
def desde_la_vista(vista):
    ventas, quedan, anuncios, horas, hora = vista["cuánto"]
    return ventas * quedan / 100 - anuncios - horas * hora


@exercise.solution
def la_cuenta_se_paga(organizaciones, meses):
    """Eso es: de lo vendido quedan {margen:0} €; menos {anuncios:0} de anuncios y {coste_horas:0} de horas. Para el artículo
    del seminario, eso es usarla bien. Cuenta como de las redes todo lo que entró por ellas; cuánto habría entrado igual no lo
    sabe esta suma."""
    ventas, quedan, anuncios, horas = partes(organizaciones, meses)
    return ventas * quedan / 100 - anuncios - horas * HORA


@exercise.mistake
def ventas_sin_margen(organizaciones, meses):
    """Has restado el coste a todo lo vendido. De ahí todavía hay que pagar las plantas y los envíos. ¿Qué parte de cada
    100 € se queda en casa?"""
    ventas, _, anuncios, horas = partes(organizaciones, meses)
    return ventas - anuncios - horas * HORA


@exercise.mistake
def horas_gratis(organizaciones, meses):
    """Has contado los anuncios, pero no las horas. Si Dana contratara a alguien para ese rato, ¿cuánto le pagaría al
    mes?"""
    ventas, quedan, anuncios, _ = partes(organizaciones, meses)
    return ventas * quedan / 100 - anuncios


@exercise.mistake
def horas_como_euros(organizaciones, meses):
    """Has restado las horas, no lo que cuestan. ¿Qué fila dice lo que vale cada una?"""
    ventas, quedan, anuncios, horas = partes(organizaciones, meses)
    return ventas * quedan / 100 - anuncios - horas


@exercise.mistake
def sin_los_anuncios(organizaciones, meses):
    """Has pagado las horas y se te han quedado fuera los anuncios. ¿Qué fila del coste falta?"""
    ventas, quedan, _, horas = partes(organizaciones, meses)
    return ventas * quedan / 100 - horas * HORA


@exercise.mistake
def solo_lo_que_queda(organizaciones, meses):
    """Has calculado lo que queda de las ventas, y está bien. Aún falta pagar lo que cuesta la cuenta. ¿Qué tres filas no
    has usado?"""
    ventas, quedan, _, _ = partes(organizaciones, meses)
    return ventas * quedan / 100


@exercise.mistake
def solo_lo_que_cuesta(organizaciones, meses):
    """Has sumado lo que cuesta la cuenta. Falta el otro lado: lo que deja. ¿Cuánto queda de cada 100 € vendidos?"""
    _, _, anuncios, horas = partes(organizaciones, meses)
    return anuncios + horas * HORA
