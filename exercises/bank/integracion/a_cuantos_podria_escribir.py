"""A La Maceta Viajera la siguen {seguidores} cuentas en su red. Llamamos **contacto con permiso** a una persona de tu lista que
dijo que sí a que le escribas, y que no se ha echado atrás. Para escribirle no hace falta la red.

**Por cada 100 seguidores, ¿cuántos contactos con permiso crees que tiene Dana?** A ojo."""

from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿a cuánta gente podría avisar?",
    minutes=2,
    essential=True,
    section="seis-horas-fuera",
    reveals="fig-por-cada-cien",
    prediction=True,
    unit="contactos",
    between=(0, 100),
    decimals=1,
    tolerance=3,
    hints=(
        "De las cuentas que sigues, ¿a cuántas les has dado tu correo?",
        "Imagina cien personas que la siguen. ¿Cuántas habrán rellenado un formulario?",
    ),
)


@exercise.values
def cifras(organizaciones):
    maceta = organizaciones.set_index("id_organizacion").loc["maceta"]
    return {
        "seguidores": int(maceta["seguidores"]),
        "con_permiso": int(maceta["contactos_propios"]),
        "por_cien": 100 * maceta["contactos_propios"] / maceta["seguidores"],
    }


@exercise.solution
def a_cuantos_podria_escribir(por_cien):
    """Son {con_permiso} personas entre las {seguidores} cuentas que la siguen. No todas la siguen: hay quien compró sin tener cuenta en la
    red. La figura de abajo, que acaba de descubrirse, la pone al lado de las demás casas."""
    return por_cien
