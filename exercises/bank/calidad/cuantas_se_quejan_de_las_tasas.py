"""El ayuntamiento anuncia las tasas en junio y las fiestas en septiembre. Usa la misma cuenta y casi el mismo
tono. Piensa en lo que otras personas han escrito sobre las tasas en dos años: quejas, preguntas, elogios.

**De cada 100 de esas menciones, ¿cuántas crees que son una queja?** A ojo, un número entero."""

from datasets.definiciones import NEGATIVA, ajenas, sentimiento_neto
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas son una queja?",
    minutes=2,
    essential=True,
    section="la-semana-de-las-tasas",
    reveals="fig-temas",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=5,
    hints=(
        "También hay quien pregunta el plazo, y quien paga en dos minutos y lo cuenta.",
        "Piensa en tu barrio: si diez personas hablan del recibo, ¿cuántas lo hacen contentas?",
    ),
)


@exercise.values
def cifras(menciones):
    suyas = ajenas(menciones, "ayuntamiento")
    semanas = suyas.groupby(suyas["fecha"].dt.to_period("W")).size()
    fiestas = suyas[suyas["tema"] == "fiestas"]["etiqueta_humana"]
    conciertos = ajenas(menciones, "museo").query("tema == 'conciertos'")["etiqueta_humana"]
    onda = ajenas(menciones, "ondavalle")["etiqueta_humana"]
    return {
        "normal": semanas.drop(semanas.nlargest(2).index).mean(),
        "tasas": semanas.nlargest(2).mean(),
        "quejas_en_fiestas": 100 * (fiestas == NEGATIVA).mean(),
        "neto_conciertos": sentimiento_neto(conciertos),
        "neto_ondavalle": sentimiento_neto(onda),
    }


@exercise.solution
def cuantas_se_quejan_de_las_tasas(menciones):
    """Sobre las fiestas son {quejas_en_fiestas:0} de cada 100. Es la misma cuenta: cambia la noticia."""
    suyas = ajenas(menciones, "ayuntamiento")
    tasas = suyas[suyas["tema"] == "tasas"]
    return 100 * (tasas["etiqueta_humana"] == NEGATIVA).mean()
