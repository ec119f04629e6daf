"""El cupón del sorteo era para quien no había ido nunca. En mayo trajo {nuevas} mesas nuevas. Después, Julia apuntó en un
cuaderno cuáles volvían en los 90 días siguientes.

**De esas {nuevas} mesas, ¿cuántas crees que no volvieron?** A ojo, un número entero."""

from datasets.definiciones import campanas_de_julia
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántas no volvieron?",
    minutes=2,
    essential=True,
    section="la-mesa-de-los-martes",
    reveals="fig-quien-se-sienta",
    prediction=True,
    unit="mesas",
    between=(0, 33),
    decimals=0,
    tolerance=3,
    hints=(
        "Piensa en el último sitio al que fuiste con un cupón. ¿Has vuelto sin él?",
        "Venían por una cena que podía tocarles. ¿Qué los traería otra vez?",
    ),
)


@exercise.values
def cifras(campanas):
    julia = campanas_de_julia(campanas)
    sorteo, martes = julia.loc["Sorteo de una cena"], julia.loc["Martes de siempre"]
    video = julia.loc["Vídeo de la cocina"]
    return {
        "nuevas": sorteo["clientes_nuevos"],
        "vuelven": sorteo["vuelven_90d"],
        "ventas": sorteo["ventas"],
        "seguidores": sorteo["seguidores_nuevos"],
        "martes_nuevas": martes["clientes_nuevos"],
        "martes_de_antes": martes["repiten"],
        "video_alcance": video["alcance"],
        "video_nuevas": video["clientes_nuevos"],
    }


@exercise.solution
def cuantas_volvieron(nuevas, vuelven):
    """La figura de abajo, que acaba de descubrirse, enseña cada mesa. Con 90 días no se sabe todo: alguien puede
    volver en Navidad. Pero es lo que había cuando tocaba decidir si se repetía."""
    return nuevas - vuelven
