"""La carta cierra muchas reservas: es el último paso que se conoce. Mira ahora el otro extremo de esos mismos recorridos.
En ellos, la carta es «correo».

**De cada 100 reservas que cerró la carta, ¿cuántas crees que habían empezado por las redes?** A ojo, un número entero."""

from datasets.definiciones import ultimo_no_directo
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿quién abrió la puerta?",
    minutes=1,
    section="ser-visto-o-vender",
    reveals="fig-abre-y-cierra",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=12,
    hints=(
        "Para recibir la carta hay que haber conocido antes el hotel.",
        "Repasa los recorridos de la tabla: ¿por dónde empiezan los que acaban en correo?",
    ),
)


@exercise.values
def cifras(recorridos):
    cierra = recorridos[ultimo_no_directo(recorridos)].set_index("id_conversion")["canal"]
    abre = recorridos[recorridos["orden"] == 1].set_index("id_conversion")["canal"]
    de_la_carta = abre[cierra[cierra == "correo"].index]
    return {
        "abiertas": 100 * (de_la_carta == "redes").mean(),
        "abre_redes": 100 * (abre == "redes").mean(),
        "cierra_redes": 100 * (cierra == "redes").mean(),
    }


@exercise.solution
def quien_abrio_la_puerta(abiertas):
    """Con lo que sabías, cualquier apuesta entre un tercio y tres cuartos era razonable. La carta cierra lo que muchas
    veces abrieron las redes. Ojo: abrir tampoco es convencer."""
    return abiertas
