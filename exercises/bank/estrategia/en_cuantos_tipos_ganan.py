"""La cuenta de la diapositiva está bien hecha. Quien publica a diario recibe {a_diario:1} consultas por semana; quien
publica menos, {menos:1}. Son {negocios} pequeños negocios de cuatro tipos: hostelería, tiendas, talleres y
profesionales. Irene va a repetir la cuenta dentro de cada tipo.

**¿En cuántos de los cuatro tipos reciben más consultas, de media, quienes publican a diario?** A ojo, un entero de 0 a 4."""

from datasets.definiciones import pequenos
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿en cuántos tipos ganan?",
    minutes=2,
    essential=True,
    section="irene-apunta-una-receta",
    reveals="fig-a-diario",
    prediction=True,
    unit="tipos",
    between=(0, 4),
    decimals=0,
    hints=(
        "Imagina solo bares y hoteles. ¿Esperas que ganen los que publican a diario?",
        "Haz lo mismo con las tiendas, los talleres y los profesionales, uno por uno.",
    ),
)


@exercise.values
def cifras(organizaciones):
    negocios = pequenos(organizaciones)
    medias = negocios.groupby("a_diario")["consultas_semana"].mean()
    return {
        "negocios": len(negocios),
        "a_diario": medias[True],
        "menos": medias[False],
        "veces": medias[True] / medias[False],
    }


@exercise.solution
def en_cuantos_tipos_ganan(organizaciones):
    """En ninguno. Todos juntos ganan; dentro de cada tipo, pierden. No hay ningún error en la cuenta: la figura
    de abajo, que acaba de descubrirse, enseña las dos cosas."""
    negocios = pequenos(organizaciones)
    medias = negocios.groupby(["tipo", "a_diario"])["consultas_semana"].mean().unstack()
    return int((medias[True] > medias[False]).sum())
