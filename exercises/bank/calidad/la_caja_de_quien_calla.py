"""Vera insiste: «Quien no dice nada no nos hace caso». Aurelio separa en tres montones a quienes encargaron
algo en los últimos doce meses.

**De cada 100 € de ese año, ¿cuántos dejó gente que sigue la página y calla?** Un decimal."""

from datasets.definiciones import clientela
from exercises.engine import Number

CALLA, REACCIONA, NO_SIGUE = "sigue y calla", "sigue y reacciona", "no sigue"

exercise = Number(
    title="La caja de quien calla",
    minutes=4,
    section="diez-sillas",
    unit="€ de cada 100",
    tolerance=0.05,
    hints=(
        "La pregunta es por dinero. ¿Qué columna lo cuenta?",
        "Abajo de la división van los euros de los tres montones, también los de quien no sigue.",
        "Divide los euros de quien sigue y calla entre la suma de la columna y multiplica por 100.",
    ),
)


def montones(pedidos):
    import pandas as pd

    clientes = clientela(pedidos, "sastreria")
    clientes = clientes[clientes["encargos_12m"] > 0]
    grupo = pd.Series(NO_SIGUE, index=clientes.index)
    grupo[clientes["sigue"]] = CALLA
    grupo[clientes["reacciones_12m"] > 0] = REACCIONA
    cuentas = clientes.groupby(grupo)["euros_12m"].agg(["size", "sum"])
    return cuentas.loc[[REACCIONA, CALLA, NO_SIGUE]].set_axis(["clientes", "euros"], axis=1)


def de_cada_100(columna, grupo):
    return 100 * columna[grupo] / columna.sum()


@exercise.values
def cifras(pedidos):
    cuentas = montones(pedidos)
    euros, por_persona = cuentas["euros"], cuentas["euros"] / cuentas["clientes"]
    return {
        "euros_de_quien_calla": euros[CALLA],
        "todos_los_euros": euros.sum(),
        "cada_una_que_reacciona": por_persona[REACCIONA],
        "cada_una_que_calla": por_persona[CALLA],
        "cada_una_que_no_sigue": por_persona[NO_SIGUE],
        "calla": de_cada_100(euros, CALLA),
        "reacciona": de_cada_100(euros, REACCIONA),
        "no_sigue": de_cada_100(euros, NO_SIGUE),
    }


@exercise.view
def tres_montones(pedidos):
    """Quién encargó algo en los últimos doce meses y cuánto dejó"""
    return montones(pedidos).rename_axis("grupo").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    return de_cada_100(vista.set_index("grupo")["euros"], CALLA)


@exercise.solution
def la_caja_de_quien_calla(pedidos):
    """Eso es: {euros_de_quien_calla:0} € de {todos_los_euros:0}, por 100. Quien reacciona dejó {reacciona:0} de cada 100 y
    quien no sigue la página, {no_sigue:0}. Si Vera invita solo a quien reacciona, quien calla se queda sin silla."""
    return de_cada_100(montones(pedidos)["euros"], CALLA)


@exercise.mistake
def personas_en_vez_de_euros(pedidos):
    """Has contado personas. La pregunta es por lo que dejaron, y no todas dejan lo mismo. ¿Qué columna
    habla de dinero?"""
    return de_cada_100(montones(pedidos)["clientes"], CALLA)


@exercise.mistake
def solo_quien_sigue(pedidos):
    """Has dividido entre lo que dejó quien sigue la página. La caja entera incluye también a quien no la
    sigue. ¿Qué fila falta abajo?"""
    euros = montones(pedidos)["euros"]
    return 100 * euros[CALLA] / (euros[CALLA] + euros[REACCIONA])


@exercise.mistake
def todo_el_que_no_pulsa(pedidos):
    """Has juntado a quien calla con quien no sigue la página. Ninguno reacciona, pero la página solo llega a uno. ¿Qué
    fila sobra arriba?"""
    euros = montones(pedidos)["euros"]
    return 100 - de_cada_100(euros, REACCIONA)


@exercise.mistake
def la_fila_de_los_que_reaccionan(pedidos):
    """Has calculado lo que dejó quien reacciona: es la lista de Vera. La pregunta es por quien sigue la
    página sin decir nada. ¿Cuál es su fila?"""
    return de_cada_100(montones(pedidos)["euros"], REACCIONA)


@exercise.mistake
def la_fila_de_los_que_no_siguen(pedidos):
    """Has calculado lo que dejó quien no sigue la página. A esa gente no la alcanzas por ahí. ¿Cuál es la
    fila de quien sigue y calla?"""
    return de_cada_100(montones(pedidos)["euros"], NO_SIGUE)


@exercise.mistake
def los_euros_sin_dividir(pedidos):
    """Has escrito los euros de esa fila, sin más. Falta decirlos de cada 100 que entraron. ¿Cuánto suma la
    columna entera?"""
    return montones(pedidos)["euros"][CALLA]


@exercise.mistake
def euros_por_persona(pedidos):
    """Has repartido los euros de la fila entre sus personas. Es una buena cifra para otro día. Aquí se
    pregunta por su parte de la caja. ¿Entre qué divides?"""
    fila = montones(pedidos).loc[CALLA]
    return fila["euros"] / fila["clientes"]
