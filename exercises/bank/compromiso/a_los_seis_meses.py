"""Para saber cuánto duran hay que seguir a un grupo que empezó a la vez: una **cohorte**. Aquí van seis. La
última acaba de abrir, y aún no ha tenido tiempo.

**De cada 100 cuentas que ya han podido cumplir seis meses, ¿cuántas seguían publicando ese día?** Un
decimal."""

from datasets.definiciones import cumple_meses
from exercises.engine import Number

DESDE = (
    "noviembre de 2023",
    "mayo de 2024",
    "noviembre de 2024",
    "mayo de 2025",
    "noviembre de 2025",
    "mayo de 2026",
)

exercise = Number(
    title="A los seis meses",
    minutes=4,
    section="quien-sigue-abierto",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "¿Qué filas han tenido seis meses por delante?",
        "La última fila no puede entrar, ni arriba ni abajo de la división.",
        "Suma las cinco primeras filas de cada columna, divide y multiplica por 100.",
    ),
)


def _cohortes(cuentas):
    """Cuentas y cuántas seguían, por semestre de apertura."""
    apertura = cuentas["fecha_apertura"]
    meses = 12 * (apertura.dt.year - 2023) + apertura.dt.month - 11
    seguia = cumple_meses(cuentas, 6)["seguia"].groupby(meses // 6)
    return seguia.size().to_numpy(), seguia.sum().to_numpy()


@exercise.values
def cifras(cuentas):
    abrieron, seguian = _cohortes(cuentas)
    cumple = cumple_meses(cuentas, 6)
    ritmo = cuentas["ritmo_inicial"]

    def siguen(con_este_ritmo):
        return 100 * cumple["seguia"][cumple["edad"] & con_este_ritmo].mean()

    return {
        "dejaron_a_los_seis": 100 - 100 * seguian[:5].sum() / abrieron[:5].sum(),
        "con_poco": siguen(ritmo <= 2),
        "a_diario": siguen(ritmo == 7),
    }


@exercise.view
def seis_cohortes(cuentas):
    """Cohortes de seis meses. «Seguían» se mira al cumplir seis; en la última fila, hoy"""
    import pandas as pd

    abrieron, seguian = _cohortes(cuentas)
    return pd.DataFrame({"cohorte desde": DESDE, "cuentas": abrieron, "seguían": seguian})


@exercise.from_view
def desde_la_vista(vista):
    cumplidas = vista.iloc[:5]
    return 100 * cumplidas["seguían"].sum() / cumplidas["cuentas"].sum()


@exercise.solution
def a_los_seis_meses(cuentas):
    """Eso es. Has dejado fuera a las recién abiertas, que todavía no han pasado la prueba. Meterlas haría
    creer que ahora se aguanta más."""
    cumple = cumple_meses(cuentas, 6)
    return 100 * cumple["seguia"][cumple["edad"]].mean()


@exercise.mistake
def con_las_recien_abiertas(cuentas):
    """Has metido la última fila. Esas cuentas siguen porque acaban de abrir, no porque hayan aguantado
    seis meses. ¿Qué filas han podido cumplirlos?"""
    abrieron, seguian = _cohortes(cuentas)
    return 100 * seguian.sum() / abrieron.sum()


@exercise.mistake
def la_ultima_cohorte(cuentas):
    """Has mirado solo la última fila, la que mejor pinta tiene. ¿Cuánto tiempo llevan abiertas esas
    cuentas?"""
    abrieron, seguian = _cohortes(cuentas)
    return 100 * seguian[5] / abrieron[5]


@exercise.mistake
def entre_todas(cuentas):
    """Has quitado la última fila de arriba, pero sus cuentas siguen abajo, en la división. ¿Quiénes
    podían haber cumplido seis meses?"""
    abrieron, seguian = _cohortes(cuentas)
    return 100 * seguian[:5].sum() / abrieron.sum()


@exercise.mistake
def las_que_dejaron(dejaron_a_los_seis):
    """Has contado las que lo dejaron. La pregunta es por las que seguían. ¿Cuánto falta hasta 100?"""
    return dejaron_a_los_seis


@exercise.mistake
def sin_dividir(cuentas):
    """Has contado cuántas seguían, sin más. ¿De cuántas que podían?"""
    return _cohortes(cuentas)[1][:5].sum()
