"""Julia apunta lo que costó el sorteo: {anuncio:0} € de anuncio, {cena:0} € de la cena y los ratos de dos personas. Diseñar, publicar, contestar y elegir a quien ganó: ratos sueltos de {semanas} semanas. Cada hora cuesta {hora} €.

**De cada 100 € que costó el sorteo, ¿cuántos fueron trabajo?** A ojo, un número entero."""

from datasets.definiciones import un_ano_de_julia
from datasets.ledger import TABLE_HOUR
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuánto era trabajo?",
    minutes=2,
    essential=True,
    section="el-sorteo-de-julia",
    prediction=True,
    reveals="fig-de-que-se-compone",
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=12,
    hints=(
        "Piensa en el último concurso que viste en una red. ¿Cuántas veces hubo que contestar?",
        "Imagina las horas que sumarían dos personas en tres semanas y ponles precio.",
    ),
)


@exercise.values
def cifras(campanas):
    sorteo = un_ano_de_julia(campanas).loc["Sorteo de una cena"]
    trabajo = TABLE_HOUR * sorteo["horas"]
    return {
        "anuncio": sorteo["gasto"],
        "cena": sorteo["regalo"],
        "hora": TABLE_HOUR,
        "horas": sorteo["horas"],
        "semanas": round(((sorteo["fin"] - sorteo["inicio"]).days + 1) / 7),
        "parte": 100 * trabajo / sorteo["coste"],
    }


@exercise.solution
def cuanto_era_trabajo(parte):
    """Dos noches, tres tardes a ratos y una mañana de domingo: {horas:0} horas. Sueltas no llegan en ninguna factura; juntas
    costaron más que el anuncio. La figura dice cuánto pesaron en las demás campañas."""
    return parte
