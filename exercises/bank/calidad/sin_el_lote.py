"""Reme decide no borrar nada todavía. Primero quiere ver su página con el lote y sin él.

El lote llegó en tres días. **Sin las cuentas de esos tres días, ¿cuántos seguidores de cada 100 están activos?** Un decimal."""

from datasets.definiciones import lote
from exercises.engine import Number

exercise = Number(
    title="La misma página, sin el lote",
    minutes=6,
    section="el-lote",
    unit="%",
    tolerance=0.05,
    hints=(
        "El lote está dentro de los dos números: del total y de los activos.",
        "Quita el lote arriba y abajo de la división.",
        "Resta las dos filas de la tabla, columna por columna. Con lo que queda, divide.",
    ),
)


@exercise.values
def cifras(seguidores):
    activos = seguidores["dias_sin_interactuar"] <= 90
    return {"sin": 100 * activos[~lote(seguidores)].mean()}


@exercise.view
def con_lote_y_sin_el(seguidores):
    """La página de Reme y las cuentas de los tres días del lote"""
    import pandas as pd

    activos, es_lote = seguidores["dias_sin_interactuar"] <= 90, lote(seguidores)
    return pd.DataFrame(
        {
            "grupo": ["toda la página", "los tres días"],
            "seguidores": [len(seguidores), es_lote.sum()],
            "activos": [activos.sum(), (activos & es_lote).sum()],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    total, del_lote = vista.loc[0], vista.loc[1]
    activos = total["activos"] - del_lote["activos"]
    return 100 * activos / (total["seguidores"] - del_lote["seguidores"])


@exercise.solution
def sin_el_lote(seguidores):
    """Eso es. La tasa mejora y la tienda no ha cambiado. Por eso una tasa se lee preguntando entre
    quiénes se divide. Y ojo: con el lote se fueron unas pocas personas que llegaron esos días."""
    activos = seguidores["dias_sin_interactuar"] <= 90
    return 100 * activos[~lote(seguidores)].mean()


@exercise.mistake
def quita_solo_abajo(seguidores):
    """Has quitado el lote del total, pero sus pocos activos siguen arriba. Parece poco, y basta para
    cambiar el decimal. ¿Cuántos activos quedan cuando el lote se va entero?"""
    activos = seguidores["dias_sin_interactuar"] <= 90
    return 100 * activos.sum() / (~lote(seguidores)).sum()


@exercise.mistake
def quita_solo_arriba(seguidores):
    """Has quitado los activos del lote y has dejado sus cuentas en el total. Así la página sale peor de
    lo que es. Si el lote se va, ¿cuántos seguidores quedan?"""
    activos = seguidores["dias_sin_interactuar"] <= 90
    return 100 * (activos & ~lote(seguidores)).sum() / len(seguidores)


@exercise.mistake
def mira_solo_el_lote(seguidores):
    """Has calculado cuántos activos tiene el lote. Es una buena prueba de que era relleno. Ahora la
    pregunta es por los demás: ¿cuántos quedan al quitarlo?"""
    activos = seguidores["dias_sin_interactuar"] <= 90
    return 100 * activos[lote(seguidores)].mean()


@exercise.mistake
def no_quita_nada(seguidores):
    """Es la tasa de la página entera, con el lote dentro. Ahora toca la misma cuenta sin esas cuentas.
    ¿Qué dos números cambian?"""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def las_cuentas_del_lote(seguidores):
    """Has escrito cuántas cuentas llegaron esos tres días. ¿Cuántas quedan sin ellas, y cuántas de las
    que quedan están activas?"""
    return lote(seguidores).sum()


@exercise.mistake
def los_que_quedan(seguidores):
    """Has escrito cuántos seguidores quedan sin el lote. ¿Cuántos de ellos están activos, de cada
    100?"""
    return (~lote(seguidores)).sum()


@exercise.mistake
def la_cuenta_sin_dividir(seguidores):
    """Has escrito cuántos activos quedan, sin más. Falta decirlo de cada 100. ¿Entre cuántos seguidores
    los divides, ahora que el lote no está?"""
    return ((seguidores["dias_sin_interactuar"] <= 90) & ~lote(seguidores)).sum()
