"""Sergio piensa prometer respuesta en un día. Antes cuenta qué pasó en una semana. El aviso
automático, «hemos recibido tu mensaje», le llega a todo el mundo y no cuenta como respuesta.

**De cada 100 mensajes que piden respuesta, ¿cuántos la tienen en un día?** Un decimal."""

from datasets.definiciones import espera_en_horas, piden_respuesta
from exercises.engine import Number

UNA_HORA, UN_DIA, TRES_DIAS, MAS, NADIE, NO_PIDEN = FILAS = (
    "respuesta antes de 1 hora",
    "de 1 a 24 horas",
    "de 1 a 3 días",
    "más de 3 días",
    "nadie contestó",
    "no pedían respuesta",
)

exercise = Number(
    title="¿Cuántos en un día?",
    minutes=3,
    section="la-espera-que-se-promete",
    unit="%",
    tolerance=0.05,
    hints=(
        "Decide primero quién cuenta: ¿qué filas piden respuesta?",
        "Arriba van los contestados dentro del día. Abajo, todos los que pedían respuesta, también los olvidados.",
        "Suma las dos primeras filas y divide entre la suma de las cinco primeras. Por 100.",
    ),
)


def _filas(mensajes):
    """Mensajes de una semana: cuatro semanas de datos, y cada fila vale por `peso` mensajes."""
    unicos = mensajes.drop_duplicates([c for c in mensajes.columns if c != "id_mensaje"])
    propios = unicos[unicos["organizacion"] == "ondavalle"]
    horas = espera_en_horas(piden_respuesta(propios))
    cuentas = (
        (horas <= 1).sum(),
        ((horas > 1) & (horas <= 24)).sum(),
        ((horas > 24) & (horas <= 72)).sum(),
        (horas > 72).sum(),
        horas.isna().sum(),
        len(propios) - len(horas),
    )
    por_semana = propios["peso"].iloc[0] // 4
    return dict(zip(FILAS, (int(n) * int(por_semana) for n in cuentas), strict=True))


def _piden(filas):
    return sum(filas.values()) - filas[NO_PIDEN]


@exercise.values
def cifras(mensajes):
    filas = _filas(mensajes)
    contestados = _piden(filas) - filas[NADIE]
    return {
        "contestados": 100 * contestados / _piden(filas),
        "en_un_dia": 100 * (filas[UNA_HORA] + filas[UN_DIA]) / _piden(filas),
    }


@exercise.view
def una_semana(mensajes):
    """Los mensajes de una semana en Ondavalle"""
    import pandas as pd

    return pd.DataFrame(_filas(mensajes).items(), columns=["qué pasó", "mensajes"])


@exercise.from_view
def desde_la_vista(vista):
    mensajes = vista["mensajes"]
    return 100 * mensajes[:2].sum() / mensajes[:5].sum()


@exercise.solution
def en_un_dia(mensajes):
    """Eso es. Quien no tiene respuesta cuenta como promesa incumplida, no como dato que falta. Por eso la
    cifra es mucho más baja que los {contestados:0} de cada 100 que acaban recibiendo una."""
    filas = _filas(mensajes)
    return 100 * (filas[UNA_HORA] + filas[UN_DIA]) / _piden(filas)


@exercise.mistake
def sin_los_olvidados(mensajes):
    """Has dividido solo entre los contestados. Quitar a quien nadie contestó mejora tu cifra y empeora su
    semana. ¿A cuántas personas les habrías hecho la promesa?"""
    filas = _filas(mensajes)
    return 100 * (filas[UNA_HORA] + filas[UN_DIA]) / (_piden(filas) - filas[NADIE])


@exercise.mistake
def cuenta_lo_que_no_pide(mensajes):
    """Has dividido entre todo lo que llega, elogios y spam incluidos. A esos no les debes respuesta en un
    día. ¿Qué fila sobra abajo?"""
    filas = _filas(mensajes)
    return 100 * (filas[UNA_HORA] + filas[UN_DIA]) / sum(filas.values())


@exercise.mistake
def todos_los_contestados(mensajes):
    """Has contado a todos los que tuvieron respuesta, también tras varios días. Es la tasa de respuesta.
    Aquí hay un plazo. ¿Qué filas caben en un día?"""
    filas = _filas(mensajes)
    return 100 * (_piden(filas) - filas[NADIE]) / _piden(filas)


@exercise.mistake
def solo_la_franja(mensajes):
    """Has contado solo la segunda fila. A quien le contestaron antes de una hora también le
    cumplieron. ¿Cuántos son entre las dos?"""
    filas = _filas(mensajes)
    return 100 * filas[UN_DIA] / _piden(filas)


@exercise.mistake
def solo_la_hora(mensajes):
    """Has contado a quienes tuvieron respuesta antes de una hora. La promesa es de un día. ¿Qué otra
    fila la cumple?"""
    filas = _filas(mensajes)
    return 100 * filas[UNA_HORA] / _piden(filas)


@exercise.mistake
def los_que_esperan_mas(mensajes):
    """Has calculado a quiénes les fallaría la promesa. Es la cifra que conviene temer. ¿Y la otra
    parte, la de quienes la vieron cumplida?"""
    filas = _filas(mensajes)
    return 100 - 100 * (filas[UNA_HORA] + filas[UN_DIA]) / _piden(filas)


@exercise.mistake
def el_aviso_no_responde():
    """Has dado por respondido a todo el mundo. El aviso automático llega enseguida, pero nadie ha leído
    nada. ¿En qué fila está quien solo recibió eso?"""
    return 100


@exercise.mistake
def la_cuenta_sin_dividir(mensajes):
    """Has sumado los mensajes contestados en un día. Falta decirlo de cada 100. ¿Cuántos pedían
    respuesta?"""
    filas = _filas(mensajes)
    return filas[UNA_HORA] + filas[UN_DIA]
