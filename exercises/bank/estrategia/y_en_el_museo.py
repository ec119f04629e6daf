"""Clara hace lo mismo con el museo. Desliza su conversación sobre las entradas vendidas, semana a semana, y cuenta
cuántas veces coinciden.

**¿Con cuántas semanas de retardo encajan mejor?** Un número entero."""

from datasets.definiciones import coincidencias, mejor_retardo
from exercises.engine import Number

exercise = Number(
    title="¿Y en el museo?",
    minutes=2,
    section="deslizar",
    unit="semanas",
    between=(0, 100),
    decimals=0,
    tolerance=0,
    hints=(
        "Busca la fila con más coincidencias.",
        "La respuesta no es cuánto coinciden, sino con cuántas semanas de retardo lo hacen.",
    ),
)


@exercise.values
def cifras(semanas):
    museo, maceta = coincidencias(semanas, "museo"), coincidencias(semanas, "maceta")
    return {
        "museo": mejor_retardo(semanas, "museo"),
        "maceta": mejor_retardo(semanas, "maceta"),
        "museo_mejor": museo.max(),
        "maceta_mismo_lunes": maceta[0],
        "maceta_mejor": maceta.max(),
    }


@exercise.view
def por_retardo(semanas):
    """El museo: de cada 100 parejas de semanas, en cuántas coinciden la conversación y las entradas"""
    partes = coincidencias(semanas, "museo").round(0)
    return partes.rename_axis("semanas de retardo").reset_index(name="coinciden de cada 100")


@exercise.from_view
def desde_la_vista(vista):
    return vista.loc[vista["coinciden de cada 100"].idxmax(), "semanas de retardo"]


@exercise.solution
def y_en_el_museo(semanas):
    """Eso es: con ese retardo coinciden {museo_mejor:0} de cada 100, más que en las demás filas. Cada casa tiene su plazo;
    no vale copiar el de otra."""
    return mejor_retardo(semanas, "museo")


@exercise.mistake
def el_mismo_lunes():
    """Has dejado la conversación sin mover. Así solo ves lo que pasa a la vez, y coinciden más o menos como a cara o
    cruz. ¿Qué fila destaca si bajas por la tabla?"""
    return 0


@exercise.mistake
def el_plazo_de_la_maceta(semanas):
    """Has puesto el plazo de La Maceta. Comprar una planta por correo y venir al museo no tienen por qué decidirse
    igual. ¿Qué dice la tabla de Clara?"""
    return mejor_retardo(semanas, "maceta")


@exercise.mistake
def cuanto_coinciden(semanas):
    """Has escrito cuánto coinciden en la mejor fila. Esa fila es la buena; se pregunta otra de sus columnas. ¿Cuántas
    semanas hay que deslizar para llegar ahí?"""
    return coincidencias(semanas, "museo").round(0).max()


@exercise.mistake
def la_segunda_fila(semanas):
    """En esa fila coinciden menos que en otra. ¿Cuál es la mayor de la columna?"""
    ya_dichas = [0, mejor_retardo(semanas, "museo"), mejor_retardo(semanas, "maceta")]
    return coincidencias(semanas, "museo").round(0).drop(ya_dichas).idxmax()
