"""Para saber cuántas interacciones deja una pieza, la agencia dividió dos archivos: uno de Meta con un número **por día**, de agosto a octubre, y el
de Instagram, con una fila **por pieza** de todo el año.

El primero está en UTF-16 y empieza por `sep=,`. `cargar_exportacion` lee los dos.

**Completa la función: de agosto a octubre de 2026, ¿cuántas interacciones hubo por pieza publicada?** Devuelve un número."""

from datasets.exports import cargar_exportacion, leer_exportacion
from exercises.engine import Code

exercise = Code(
    title="Dos archivos, un mismo plazo",
    minutes=7,
    section="los-archivos",
    tolerance=0.05,
    starter=(
        "dias = cargar_exportacion(ruta_meta_diario)",
        "piezas = cargar_exportacion(ruta_meta_instagram)",
        '# dias["interacciones"] y piezas["fecha"]',
        "return ...",
    ),
    hints=(
        'Mira de cuándo a cuándo va cada archivo: `dias["fecha"].min()`, `piezas["fecha"].min()`.',
        'Quédate con las piezas del mismo plazo: `piezas[piezas["fecha"] >= "2026-08-01"]`.',
        "Suma las interacciones de los días y divide entre cuántas piezas quedan.",
    ),
)


@exercise.solution
def interacciones_por_pieza(ruta_meta_diario, ruta_meta_instagram):
    """Eso es. Arriba y abajo, los mismos tres meses. Un archivo que no dice su plazo en ninguna columna es la manera más fácil de dividir
    peras entre manzanas."""
    dias = cargar_exportacion(ruta_meta_diario)
    piezas = cargar_exportacion(ruta_meta_instagram)
    del_plazo = piezas[piezas["fecha"] >= dias["fecha"].min()]
    return dias["interacciones"].sum() / len(del_plazo)


def _leer(ruta):
    return leer_exportacion(ruta).tabla


@exercise.mistake
def piezas_de_todo_el_ano(ruta_meta_diario, ruta_meta_instagram):
    """Has dividido las interacciones de tres meses entre las piezas de un año. Así sale muy poco por pieza. ¿De cuándo a cuándo va cada
    archivo?"""
    return _leer(ruta_meta_diario)["interacciones"].sum() / len(_leer(ruta_meta_instagram))


@exercise.mistake
def por_dia(ruta_meta_diario, ruta_meta_instagram):
    """Has dividido entre los días, también los que no tuvieron pieza. La pregunta es por pieza publicada. ¿Qué archivo dice cuántas
    hubo?"""
    return _leer(ruta_meta_diario)["interacciones"].mean()


@exercise.mistake
def todo_el_ano(ruta_meta_diario, ruta_meta_instagram):
    """Has hecho la media de todo el año. La pregunta es de agosto a octubre, después del silencio. ¿Cómo te quedas con esas
    fechas?"""
    return _leer(ruta_meta_instagram)["interacciones"].mean()


@exercise.mistake
def solo_las_interacciones(ruta_meta_diario, ruta_meta_instagram):
    """Has sumado las interacciones y falta repartirlas. Con más piezas, más interacciones. ¿Entre cuántas piezas
    divides?"""
    return _leer(ruta_meta_diario)["interacciones"].sum()


@exercise.mistake
def fechas_al_reves(ruta_meta_diario, ruta_meta_instagram):
    """Has leído el día como mes en el archivo de Instagram. Muchas piezas se quedan sin fecha y otras cambian de mes. ¿Qué orden dice
    «10/31/2026»?"""
    piezas = leer_exportacion(ruta_meta_instagram, fechas="dia-mes").tabla
    del_plazo = piezas[piezas["fecha"] >= "2026-08-01"]
    return _leer(ruta_meta_diario)["interacciones"].sum() / len(del_plazo)
