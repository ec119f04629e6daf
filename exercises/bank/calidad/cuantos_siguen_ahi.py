"""La Tuerca Azul tiene {seguidores} seguidores. Llamamos **activo** a quien hizo algo en los
últimos 90 días: un «me gusta», un comentario, compartir. Todavía no mires los datos.

**De cada 100 seguidores, ¿cuántos crees que siguen activos?** A ojo, un número entero."""

from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: ¿cuántos siguen ahí?",
    minutes=2,
    essential=True,
    section="la-lista-de-reme",
    reveals="fig-ultima-vez",
    prediction=True,
    unit="de cada 100",
    between=(0, 100),
    decimals=0,
    tolerance=3,
    hints=(
        "Piensa en tus propias cuentas: ¿a cuántas de las que sigues has hecho caso este mes?",
        "Imagina a cien seguidores en la tienda. ¿Cuántos levantarían la mano?",
    ),
)


@exercise.values
def cifras(seguidores):
    return {"seguidores": len(seguidores)}


@exercise.solution
def cuantos_siguen_ahi(seguidores):
    """La figura de abajo, que acaba de descubrirse, dice dónde están los demás."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()
