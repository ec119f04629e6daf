"""Amalia quiere dos cifras por escrito: los clientes que habrá **en total** en el mes 6 y en el mes 12. Irene no sabe
qué le pasará a ella. Sí sabe qué les pasó a {iguales} personas que tenían un cliente en el mes 3. Las dos ponen tres
condiciones:

- que cada cifra la alcanzaran al menos {minimo} de cada 100;
- que ninguna sea lo que ya tiene: un cliente;
- que en el mes 12 haya más que en el 6.

**¿Qué dos cifras escribes?**"""

from exercises.engine import Decision, Part, either, pick

MINIMO, HASTA = 50, 10

exercise = Decision(
    title="¿Qué prometes el jueves?",
    minutes=4,
    section="el-jueves-de-amalia",
    parts=(
        Part("seis", "En el mes 6", low=1, high=HASTA, start=1),
        Part("doce", "En el mes 12", low=1, high=HASTA, start=1),
    ),
    hints=(
        "Empieza por la columna del mes 6. ¿Hasta qué fila llega más de la mitad?",
        "Haz lo mismo con la del mes 12. No hace falta apurar: deja margen.",
        "En el mes 6 solo hay una cifra que cumple. En el 12 hay varias.",
    ),
)


def _alcanzaron(arranques, mes):
    """De cada 100 con un cliente en el mes 3, cuántas tenían 1, 2, … clientes o más en un mes."""
    como_irene = arranques[arranques["clientes_mes_3"] == 1][f"clientes_mes_{mes}"]
    return [round(100 * float((como_irene >= n).mean())) for n in range(1, HASTA + 1)]


@exercise.values
def cifras(arranques):
    return {"iguales": int((arranques["clientes_mes_3"] == 1).sum()), "minimo": MINIMO}


@exercise.view
def lo_que_alcanzaron(arranques):
    """De cada 100 con un cliente en el mes 3, cuántas tenían después esos clientes o más"""
    import pandas as pd

    return pd.DataFrame(
        {
            "clientes": range(1, HASTA + 1),
            "mes 6": _alcanzaron(arranques, 6),
            "mes 12": _alcanzaron(arranques, 12),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    cifras = vista.set_index("clientes")
    seis = cifras.index[cifras["mes 6"] >= MINIMO].max()
    doce = cifras.index[cifras["mes 12"] >= MINIMO].max()
    return {"seis": int(seis), "doce": int(doce)}


@exercise.consequence
def lo_que_sigue(seis, doce, arranques):
    """De cada 100 que estaban como Irene, alcanzaron tu cifra **{en_seis}** en el mes 6 y **{en_doce}** en el 12."""
    return {
        "en_seis": pick(seis - 1, _alcanzaron(arranques, 6)),
        "en_doce": pick(doce - 1, _alcanzaron(arranques, 12)),
    }


@exercise.solution
def que_prometes():
    """Se puede defender: {en_seis} y {en_doce} de cada 100 llegaron ahí. Son cifras modestas, y pueden incumplirse: por eso
    valen. ¿Qué hará Amalia si en el mes 12 no se alcanzan? Eso también se escribe."""
    return {"seis": 2, "doce": 3}


@exercise.mistake
def lo_que_ya_tiene(seis, doce):
    """Has prometido el cliente que ya está. Se cumple seguro, así que no dice nada de cómo va. ¿Qué cifra podría salir
    mal?"""
    return either(seis == 1, doce == 1)


@exercise.mistake
def medio_ano_de_prisa(seis, arranques):
    """En el mes 6 pides {seis} clientes, y los tenían {en_seis} de cada 100. Amalia se llevaría un disgusto que no
    diría nada del negocio. ¿Qué cifra alcanzó la mitad?"""
    return pick(seis - 1, _alcanzaron(arranques, 6)) < MINIMO


@exercise.mistake
def el_ano_redondo(doce, arranques):
    """Para el mes 12 pides {doce}, y los alcanzaron {en_doce} de cada 100. Puede pasar, como le pasó a quien te lo
    contó. ¿Qué cifra alcanzó la mitad?"""
    return pick(doce - 1, _alcanzaron(arranques, 12)) < MINIMO


@exercise.mistake
def medio_ano_parado(seis, doce):
    """Con tus cifras, de un mes al otro no llega nadie, y el total se cuenta desde el primer día. ¿Cuántos más
    esperas en ese medio año?"""
    return doce <= seis
