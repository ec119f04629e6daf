"""Una ronda corriente, por dentro: ni de las más altas ni de las más bajas. Quienes dan 7 u 8 no suman ni
restan, pero contestaron.

**¿Cuál es la nota neta de esta ronda?** Un decimal; con signo menos si ganan las notas bajas."""

from datasets.definiciones import nota_neta
from exercises.engine import Number

exercise = Number(
    title="Una ronda, por dentro",
    minutes=3,
    section="treinta-respuestas",
    unit="puntos",
    tolerance=0.05,
    hints=(
        "Hay tres grupos. ¿Cuál no suma ni resta, y aun así se cuenta abajo?",
        "A quienes dan 9 o 10 réstales quienes dan de 0 a 6.",
        "Divide la resta entre todas las respuestas y multiplica por 100.",
    ),
)


def _grupos(encuestas):
    """Cuántas personas dan 9 o 10, 7 u 8, y de 0 a 6, en la ronda más corriente de las que tienen de todo."""
    todas = nota_neta(encuestas["nota"])
    rondas = []
    for _, ronda in encuestas.groupby("ronda")["nota"]:
        altas, bajas = int((ronda >= 9).sum()), int((ronda <= 6).sum())
        medias = len(ronda) - altas - bajas
        if altas - bajas >= 4 and bajas >= 4 and medias > bajas:
            rondas.append((abs(nota_neta(ronda) - todas), (altas, medias, bajas)))
    return min(rondas)[1]


@exercise.values
def cifras(encuestas):
    altas, _, bajas = _grupos(encuestas)
    return {"altas": altas, "bajas": bajas, "todas": nota_neta(encuestas["nota"])}


@exercise.view
def respuestas_de_una_ronda(encuestas):
    """Treinta respuestas, por grupo de nota"""
    import pandas as pd

    return pd.DataFrame(
        {"nota": ["9 o 10", "7 u 8", "de 0 a 6"], "personas": list(_grupos(encuestas))}
    )


@exercise.from_view
def desde_la_vista(vista):
    altas, _, bajas = vista["personas"]
    return 100 * (altas - bajas) / vista["personas"].sum()


@exercise.solution
def la_nota_neta(encuestas):
    """Eso es: {altas} menos {bajas}, entre treinta y por 100. Una persona que pase de 8 a 9 mueve la cifra más de tres
    puntos. Con treinta respuestas, una diferencia de veinte puntos entre dos semanas puede ser suerte."""
    altas, medias, bajas = _grupos(encuestas)
    return 100 * (altas - bajas) / (altas + medias + bajas)


@exercise.mistake
def solo_los_contentos(encuestas):
    """Has calculado cuántas personas dan 9 o 10. Falta restar a quien suspende la oficina. ¿Qué fila no has
    usado?"""
    altas, medias, bajas = _grupos(encuestas)
    return 100 * altas / (altas + medias + bajas)


@exercise.mistake
def el_siete_como_aprobado(encuestas):
    """Has sumado también los 7 y los 8: en el colegio aprueban, aquí no suman ni restan. Por eso esta nota
    parece tan dura. ¿Qué queda arriba?"""
    altas, medias, bajas = _grupos(encuestas)
    return 100 * (altas + medias - bajas) / (altas + medias + bajas)


@exercise.mistake
def fuera_los_de_en_medio(encuestas):
    """Has quitado a quienes dan 7 u 8 también de abajo. Contestaron: siguen siendo parte de las treinta. ¿Entre
    cuántas divides?"""
    altas, _, bajas = _grupos(encuestas)
    return 100 * (altas - bajas) / (altas + bajas)


@exercise.mistake
def personas_en_vez_de_puntos(encuestas):
    """Has restado personas. Para comparar con una encuesta más grande hace falta de cada 100. ¿Entre cuántas
    respuestas divides?"""
    altas, _, bajas = _grupos(encuestas)
    return altas - bajas


@exercise.mistake
def parte_de_uno(encuestas):
    """Has dividido bien y lo has dejado en una parte de 1. La nota neta se cuenta de cada 100 respuestas, y va de −100
    a 100. ¿Por cuánto falta multiplicar?"""
    return la_nota_neta(encuestas) / 100
