"""La asociación quiere dar una regla a quien empiece ahora, para escribirla el primer día: *en el mes ___ miro; si tengo
menos de ___ clientes en total, paro*. La prueba con las {cuantas} de su lista. Puede fallar de dos maneras: parar a quien
iba a despegar, o dejar que siga quien no. La asociación acepta que:

- de cada 100 que iban a despegar, pares como mucho a {parar};
- de cada 100 que no, sigan como mucho {seguir}.

**¿Qué mes y qué mínimo escribes?**"""

from datasets.definiciones import despego
from exercises.engine import Decision, Part, both, pick

PARAR, SEGUIR = 20, 30
MESES_QUE_SE_MIRAN = (3, 6, 9, 12)
TOPE = 12
HORAS = 5 * 52 / 12

exercise = Decision(
    title="¿Cuándo juzgas, y por cuánto?",
    minutes=5,
    section="cuando-juzgar",
    parts=(
        Part("mes", "Miro en el mes", low=3, high=12, step=3, start=3),
        Part("minimo", "Mínimo de clientes", low=0, high=TOPE, start=1),
    ),
    hints=(
        "Deja el mes 3 y sube el mínimo de uno en uno. ¿Cuál de los dos fallos cambias por el otro?",
        "Prueba con más meses: los dos fallos bajan a la vez. Eso no lo consigue ningún mínimo.",
        "En el mes 9 ya hay algún mínimo que cumple. En el 12 hay varios, y cuestan tres meses más.",
    ),
)


def _fallos(arranques):
    """Por mes y mínimo, de cada 100: las que iban a despegar y paras; las que no y siguen."""
    despega = despego(arranques)
    paras, siguen = [], []
    for mes in MESES_QUE_SE_MIRAN:
        clientes = arranques[f"clientes_mes_{mes}"]
        for minimo in range(TOPE + 1):
            paras.append(round(100 * float((clientes[despega] < minimo).mean())))
            siguen.append(round(100 * float((clientes[~despega] >= minimo).mean())))
    return paras, siguen


def _cual(mes, minimo):
    return (mes / 3 - 1) * (TOPE + 1) + minimo


@exercise.values
def cifras(arranques):
    return {"cuantas": len(arranques), "parar": PARAR, "seguir": SEGUIR}


@exercise.view
def algunas_reglas(arranques):
    """De cada 100 que iban a despegar, las que paras; de cada 100 que no, las que siguen"""
    import pandas as pd

    paras, siguen = _fallos(arranques)
    reglas = [(3, 1), (3, 2), (6, 1), (6, 2), (6, 3), (9, 3), (9, 4), (9, 5), (12, 4), (12, 6)]
    return pd.DataFrame(
        {
            "regla": [f"mes {mes}, mínimo {minimo}" for mes, minimo in reglas],
            "paras": [paras[mes // 3 * 13 - 13 + minimo] for mes, minimo in reglas],
            "siguen": [siguen[mes // 3 * 13 - 13 + minimo] for mes, minimo in reglas],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    valen = vista[(vista["paras"] <= PARAR) & (vista["siguen"] <= SEGUIR)]
    _, mes, _, minimo = valen["regla"].iloc[0].replace(",", "").split(" ")
    return {"mes": int(mes), "minimo": int(minimo)}


@exercise.consequence
def lo_que_sigue(mes, minimo, arranques):
    """De cada 100 que iban a despegar, paras a **{paras}**. De cada 100 que no, siguen **{siguen}**. Hasta ese día, cada
    una habrá puesto unas {horas:0} horas, a cinco por semana."""
    paras, siguen = _fallos(arranques)
    return {
        "paras": pick(_cual(mes, minimo), paras),
        "siguen": pick(_cual(mes, minimo), siguen),
        "horas": HORAS * mes,
    }


@exercise.solution
def cuando_juzgas():
    """Se puede defender: paras a {paras} de cada 100 que iban a despegar y siguen {siguen} de cada 100 que no. Ninguna regla
    acierta siempre. Lo que la hace buena es estar escrita antes de mirar."""
    return {"mes": 9, "minimo": 4}


@exercise.mistake
def nadie_para(minimo):
    """Con cero como mínimo, nadie para nunca: siguen {siguen} de cada 100 que no iban a despegar. Es la paciencia sin
    fecha. ¿Qué cifra te haría parar a ti?"""
    return minimo == 0


@exercise.mistake
def el_juicio_del_jueves(mes):
    """Has juzgado en el mes 3. Paras a {paras} de cada 100 que iban a despegar y siguen {siguen} de cada 100 que no. Cambia
    el mínimo: ¿baja un fallo sin que suba el otro?"""
    return mes == 3


@exercise.mistake
def paras_a_quien_despegaba(mes, minimo, arranques):
    """Paras a {paras} de cada 100 que iban a despegar, y la asociación acepta hasta {parar}. ¿Qué cambiarías: pedir
    menos o mirar más tarde?"""
    return pick(_cual(mes, minimo), _fallos(arranques)[0]) > PARAR


@exercise.mistake
def siguen_casi_todas(mes, minimo, arranques):
    """Paras a muy pocas: siguen {siguen} de cada 100 que no iban a despegar, y se aceptan {seguir}. Son meses de trabajo de
    mucha gente. ¿Qué cambiarías: pedir más o mirar más tarde?"""
    return pick(_cual(mes, minimo), _fallos(arranques)[1]) > SEGUIR


@exercise.note
def tres_meses_mas(mes, minimo):
    """Has esperado al mes 12. Falla menos que en el 9, y pide a todas tres meses más de trabajo. ¿Quién puede pagarlos?"""
    return both(mes == 12, minimo > 0)
