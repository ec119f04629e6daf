"""En el sorteo de Dana, el grupo del anuncio compró {suya} más por cada 1000. Imagina que el anuncio no hace **nada**.
Volvemos a sortear a las mismas {personas:0} personas en dos grupos, cien veces, sin enseñar nada a nadie. Los grupos
nunca salen iguales.

**¿En cuántos de los cien sorteos saldría una diferencia como esa o mayor, a favor de un grupo o del otro?** A ojo."""

from datasets.definiciones import cien_sorteos, como_la_de_dana, diferencia
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: cien sorteos sin anuncio",
    minutes=2,
    section="cien-sorteos",
    reveals="fig-cien-sorteos",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=15,
    hints=(
        "De cada 1000 personas compran unas cuarenta y pico. ¿Bailarán mucho de un sorteo a otro?",
        "Piensa en el grupo aparte: cuatro o cinco compras más o menos, ¿serían raras?",
    ),
)


@exercise.values
def cifras(experimento):
    return {
        "suya": diferencia(experimento),
        "personas": len(experimento),
        "mayor": cien_sorteos(experimento).abs().max(),
        "salen": como_la_de_dana(experimento),
        "con_muchas": como_la_de_dana(experimento, 16),
    }


@exercise.solution
def cien_sorteos_sin_anuncio(salen):
    """No había forma de saberlo sin probar. La suerte sola separó los grupos hasta en
    {mayor} por cada 1000. Una diferencia como la de Dana no llama la atención ahí dentro."""
    return salen
