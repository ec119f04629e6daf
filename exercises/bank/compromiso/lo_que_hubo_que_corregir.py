"""Una agencia contesta {mensajes} mensajes por semana en nombre de una casa que no le ha contado nada por escrito. La tabla dice
cuántas respuestas hubo que corregir en las organizaciones de Valleclaro que llevan agencias o personas en prácticas.

Supón que la diferencia se debe a lo que se les contó. **Si la casa se lo contara, ¿cuántas correcciones se ahorraría en un año de {semanas}
semanas?** Un número entero."""

from datasets.definiciones import AGENCIA, PRACTICAS
from exercises.engine import Number

MENSAJES, SEMANAS = 80, 52

exercise = Number(
    title="Lo que hubo que corregir",
    minutes=3,
    section="antes-de-tocar-la-cuenta",
    unit="correcciones",
    tolerance=1,
    decimals=0,
    hints=(
        "¿Cuántas correcciones de cada 100 respuestas separan las dos filas?",
        "Cuenta primero las respuestas de un año. Después, cuántas de ellas dejarían de corregirse.",
        "La resta de las dos filas, por las respuestas de un año, entre 100.",
    ),
)


def _filas(equipos):
    """Corregidas de cada 100, con la casa contada y sin contar: con un decimal, como en la vista."""
    fuera = equipos[equipos["quien_lo_lleva"].isin((AGENCIA, PRACTICAS))]
    grupos = fuera.groupby("conoce_la_casa")["corregidas_pct"]
    return grupos.size(), grupos.mean().round(1)


@exercise.values
def cifras(equipos):
    medias = equipos.groupby("conoce_la_casa")["corregidas_pct"].mean()
    fuera = _filas(equipos)[1]
    return {
        "mensajes": MENSAJES,
        "semanas": SEMANAS,
        "si": float(fuera[True]),
        "no": float(fuera[False]),
        "todas_si": float(medias[True]),
        "todas_no": float(medias[False]),
    }


@exercise.view
def segun_lo_que_se_les_conto(equipos):
    """Cuántas organizaciones llevan agencias o personas en prácticas, y cuánto se corrige"""
    import pandas as pd

    cuantas, corregidas = _filas(equipos)
    return pd.DataFrame(
        {
            "¿se les contó?": ["sí", "no"],
            "cuántas": [int(cuantas[True]), int(cuantas[False])],
            "corregidas de cada 100": [float(corregidas[True]), float(corregidas[False])],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    si, no = vista["corregidas de cada 100"]
    return (no - si) * MENSAJES * SEMANAS / 100


@exercise.solution
def lo_que_hubo_que_corregir(si, no):
    """Eso es, si la diferencia se debe a lo contado. La tabla sola no lo prueba: quien se sienta a contar su casa quizá también revisa
    más. Para saberlo, cuéntasela a la mitad, por sorteo. Aquí lo sabemos porque la ciudad es inventada."""
    return (no - si) * MENSAJES * SEMANAS / 100


@exercise.mistake
def la_fila_del_si(si):
    """Has copiado una fila: son correcciones de cada 100 respuestas. ¿Qué la separa de la otra, y cuántas respuestas salen en un año?"""
    return si


@exercise.mistake
def la_fila_del_no(no):
    """Has copiado una fila: son correcciones de cada 100 respuestas. ¿Qué la separa de la otra, y cuántas respuestas salen en un año?"""
    return no


@exercise.mistake
def cien_por_semana(si, no):
    """Has multiplicado por las semanas, como si cada una trajera 100 respuestas. ¿Cuántas trae?"""
    return (no - si) * SEMANAS


@exercise.mistake
def una_semana(si, no):
    """Has contado una semana. Es un buen principio. ¿Cuántas tiene el año?"""
    return (no - si) * MENSAJES / 100


@exercise.mistake
def doce_meses(si, no):
    """Has multiplicado por doce, y los mensajes vienen por semana. ¿Cuántas semanas tiene el año?"""
    return (no - si) * MENSAJES * 12 / 100


@exercise.mistake
def todas_las_correcciones(no):
    """Has contado todas las correcciones de ahora. Aunque la casa se explique bien, algunas seguirán. ¿Cuántas quedan, según la otra
    fila?"""
    return no * MENSAJES * SEMANAS / 100


@exercise.mistake
def las_que_quedarian(si):
    """Has contado las que seguirían habiendo. La pregunta es cuántas se ahorra. ¿Y las de ahora?"""
    return si * MENSAJES * SEMANAS / 100


@exercise.mistake
def suma_las_filas(si, no):
    """Has sumado las dos filas, como si la casa estuviera a la vez explicada y sin explicar. ¿Qué separa una de otra?"""
    return (no + si) * MENSAJES * SEMANAS / 100


@exercise.mistake
def sin_entre_cien(si, no):
    """Te salen cien veces más. La diferencia de la tabla es de cada 100 respuestas. ¿Qué te falta hacer al final?"""
    return (no - si) * MENSAJES * SEMANAS


@exercise.mistake
def de_cada_cien(si, no):
    """Has restado las dos filas: son las que se ahorran de cada 100 respuestas. ¿Cuántas respuestas salen en un año?"""
    return no - si


@exercise.mistake
def las_respuestas_del_ano():
    """Has contado las respuestas de un año entero. ¿Cuántas de cada 100 dejarían de corregirse?"""
    return MENSAJES * SEMANAS
