"""Óscar ha leído las {quejas} quejas sobre tasas de los dos años y les ha puesto un motivo. Antes del próximo junio tiene
{horas} horas de trabajo de la oficina, en tandas de diez:

- **Importe:** lo decide el pleno; él puede preparar informes.
- **Recibo:** escribirlo de nuevo para que se entienda.
- **Cita:** abrir más turnos las semanas del plazo.
- **Web:** arreglar la página de pago.
- **Contarlo:** decir qué ha cambiado en el mismo sitio donde se quejaron.

**Reparte las horas.** No hay un único reparto bueno."""

from datasets.definiciones import NEGATIVA, ajenas
from exercises.engine import Decision, Part, both, largest, pick

HORAS = 60
# De cada 100 quejas de una causa, cuántas evitan 0, 10, 20 y 30 horas.
EVITAN = {
    "importe": (0, 2, 4, 6),
    "recibo": (0, 30, 50, 60),
    "cita": (0, 20, 40, 55),
    "web": (0, 55, 65, 70),
}
# Una parte de lo mejor que se puede hacer con las horas.
DEFENDIBLE = 0.85

exercise = Decision(
    title="¿Qué causa arreglas?",
    minutes=5,
    essential=True,
    section="de-la-queja-a-la-mejora",
    total=HORAS,
    total_unit="horas",
    parts=(
        Part("importe", "Importe", high=30, step=10),
        Part("recibo", "Recibo", high=30, step=10),
        Part("cita", "Cita", high=30, step=10),
        Part("web", "Web", high=30, step=10),
        Part("contar", "Contarlo", high=20, step=10),
    ),
    hints=(
        "No empieces por la causa más repetida. Empieza por la que más quejas evita por cada diez horas.",
        "Multiplica las quejas de cada fila por lo que evitan las diez primeras horas.",
        "Guarda diez horas para contarlo. La web se arregla pronto; recibo y cita piden veinte cada una.",
    ),
)


def _por_causa(menciones):
    suyas = ajenas(menciones, "ayuntamiento")
    quejas = suyas[(suyas["tema"] == "tasas") & (suyas["etiqueta_humana"] == NEGATIVA)]
    return {causa: int((quejas["motivo"] == causa).sum()) for causa in EVITAN}


def _evitadas(menciones, horas):
    """Quejas que evitan unas horas por causa: números, o las partes de una respuesta."""
    cuantas = _por_causa(menciones)
    return sum(cuantas[c] * pick(horas[c] / 10, EVITAN[c]) / 100 for c in EVITAN)


def _lo_mejor(cuantas, horas, evitan):
    """El reparto que más evita, de diez en diez."""
    reparto = dict.fromkeys(cuantas, 0)
    for _ in range(horas // 10):

        def gana(causa):
            tandas = reparto[causa] // 10
            if tandas == 3:
                return -1
            return cuantas[causa] * (evitan[causa][tandas + 1] - evitan[causa][tandas])

        reparto[max(reparto, key=gana)] += 10
    return reparto


def _evita_lo_mejor(menciones):
    cuantas = _por_causa(menciones)
    reparto = _lo_mejor(cuantas, HORAS - 10, EVITAN)
    return sum(cuantas[c] * EVITAN[c][reparto[c] // 10] / 100 for c in EVITAN)


@exercise.values
def cifras(menciones):
    cuantas = _por_causa(menciones)
    return {
        "quejas": sum(cuantas.values()),
        "horas": HORAS,
        "de_importe": cuantas["importe"],
        "de_web": cuantas["web"],
    }


@exercise.view
def las_causas(menciones):
    """Quejas de cada causa, y cuántas de cada 100 se evitan"""
    import pandas as pd

    cuantas = _por_causa(menciones)
    return pd.DataFrame(
        {
            "causa": list(EVITAN),
            "quejas": [cuantas[c] for c in EVITAN],
            "10 · 20 · 30 horas": [" · ".join(map(str, EVITAN[c][1:])) for c in EVITAN],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    filas = vista.set_index("causa")
    evitan = {c: (0, *map(int, texto.split(" · "))) for c, texto in filas.iloc[:, 1].items()}
    return {**_lo_mejor(filas["quejas"].to_dict(), HORAS - 10, evitan), "contar": 10}


@exercise.consequence
def lo_que_sigue(importe, recibo, cita, web, contar, menciones):
    """Evitas unas **{evitadas:0}** de {quejas} quejas: {por_diez} por cada diez horas de arreglo. Para contarlo
    guardas {contar} horas."""
    horas = {"importe": importe, "recibo": recibo, "cita": cita, "web": web}
    evitadas = _evitadas(menciones, horas)
    return {
        "evitadas": evitadas,
        "por_diez": 10 * evitadas / largest(10, importe + recibo + cita + web),
        "web_de_mas": web - 10,
        "del_importe": _por_causa(menciones)["importe"]
        * pick(importe / 10, EVITAN["importe"])
        / 100,
    }


@exercise.solution
def que_causa_arreglas(menciones):
    """Se puede defender: evitas unas {evitadas:0} de {quejas}. La causa más repetida sigue ahí, porque la
    decide otro. Lo tuyo es lo que puedes cambiar, y llevarle al pleno el dato de lo demás."""
    return {**_lo_mejor(_por_causa(menciones), HORAS - 10, EVITAN), "contar": 10}


@exercise.mistake
def la_mas_repetida(importe):
    """Has puesto {importe} horas en el importe, que es lo más repetido. Esas horas evitan {del_importe:1} quejas,
    porque el importe lo decide el pleno. ¿Qué causa depende de ti y evita más?"""
    return importe >= 20


@exercise.mistake
def cambia_y_calla(contar):
    """Vas a arreglar cosas y nadie lo sabrá. Quien se quejó seguirá pensando que no le escucharon, y el
    próximo junio lo repetirá. ¿De qué causa sacarías diez horas para decirlo?"""
    return contar == 0


@exercise.mistake
def la_web_de_lujo(web):
    """Las diez primeras horas arreglan casi todo lo de la web. Las otras {web_de_mas:0} apenas añaden. ¿Qué causa
    ganaría más con ellas?"""
    return web == 30


@exercise.mistake
def se_puede_mas(importe, recibo, cita, web, menciones):
    """Evitas unas {evitadas:0}, y con las mismas horas se puede bastante más. Mira la última tanda de cada causa:
    ¿cuál ha evitado menos, y dónde haría más falta?"""
    horas = {"importe": importe, "recibo": recibo, "cita": cita, "web": web}
    return _evitadas(menciones, horas) < DEFENDIBLE * _evita_lo_mejor(menciones)


@exercise.note
def algo_al_importe(importe, contar):
    """Eso sí: diez horas en el importe evitan muy poco. Solo tienen sentido si llevan el dato al pleno."""
    return both(importe == 10, contar > 0)
