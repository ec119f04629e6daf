"""El «Anuncio de temporada» de La Maceta lo ve sobre todo gente que no la conocía. Unos pulsan, otros llegan a la web, otros
dejan su contacto y algunos compran por primera vez. Todavía no mires los datos.

**De cada 10 000 personas a las que llega, ¿cuántas crees que acaban comprando?** A ojo, un número entero."""

from datasets.definiciones import de_diez_mil as comprar_de_diez_mil
from datasets.definiciones import dos_embudos
from exercises.engine import Number

exercise = Number(
    title="Tu apuesta: de diez mil, ¿cuántas?",
    minutes=1,
    section="el-embudo",
    reveals="fig-embudo",
    prediction=True,
    unit="personas",
    between=(0, 10_000),
    decimals=0,
    tolerance=3,
    hints=(
        "¿Cuántos anuncios viste ayer? ¿En cuántos pulsaste? ¿Cuánto compraste?",
        "Son cuatro pasos seguidos. Empieza por el primero: de cada 100 personas que ven un anuncio, ¿cuántas pulsan?",
    ),
)


@exercise.solution
def de_diez_mil(campanas):
    """No es un mal anuncio: son cuatro pasos, y cada uno se queda con una parte de la parte anterior."""
    return comprar_de_diez_mil(dos_embudos(campanas)[0])
