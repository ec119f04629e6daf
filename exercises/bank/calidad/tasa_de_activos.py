"""Reme baja de la red una lista: de cada seguidor, la última vez que hizo algo. Para ella, activo es
quien lo hizo en los últimos 90 días.

**De cada 100 seguidores, ¿cuántos siguen activos?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import HASTA_90, ULTIMA_VEZ, ultima_vez
from exercises.engine import Number

exercise = Number(
    title="Los que de verdad están",
    minutes=5,
    essential=True,
    section="quien-sigue-ahi",
    unit="%",
    tolerance=0.05,
    hints=(
        "¿Qué significa que alguien esté en la fila «nunca»? ¿Es un seguidor o no lo es?",
        "Necesitas dos cantidades: cuántos activos hay y cuántos seguidores hay en total.",
        "Suma las cuatro filas. Divide los activos entre esa suma y multiplica por 100.",
    ),
)


@exercise.values
def cifras(seguidores):
    tasa = 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()
    return {"tasa": tasa, "semana": 100 * (seguidores["dias_sin_interactuar"] <= 7).mean()}


@exercise.view
def por_ultima_vez(seguidores):
    """Cuándo interactuó por última vez cada seguidor"""
    cuentas = ultima_vez(seguidores).value_counts().reindex(ULTIMA_VEZ)
    return cuentas.rename_axis("última vez").reset_index(name="seguidores")


@exercise.from_view
def desde_la_vista(vista):
    activos = vista.loc[vista["última vez"] == HASTA_90, "seguidores"].sum()
    return 100 * activos / vista["seguidores"].sum()


@exercise.solution
def tasa_de_activos(seguidores):
    """Eso es: has dividido entre todos los seguidores, también los que nunca aparecieron. Por eso la
    cifra encoge tanto."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def la_cuenta_sin_dividir(seguidores):
    """Has escrito cuántos activos son, sin más. Para comparar con otra página hace falta «de cada 100».
    ¿Entre cuántas personas los divides?"""
    return (seguidores["dias_sin_interactuar"] <= 90).sum()


@exercise.mistake
def deja_fuera_los_vacios(seguidores):
    """Has dividido solo entre quienes alguna vez hicieron algo. Los que nunca hicieron nada también
    cuentan en el panel de la red. ¿Entre cuántas personas presume Reme cuando enseña su página?"""
    conocidos = seguidores["dias_sin_interactuar"].dropna()
    return 100 * (conocidos <= 90).mean()


@exercise.mistake
def suma_los_ocasionales(seguidores):
    """Has contado también a quienes aparecieron por última vez hace meses. Sirven para otra pregunta:
    a quién se puede recuperar. Aquí, activo es quien hizo algo en 90 días. ¿Cuál es esa fila?"""
    return 100 * (seguidores["dias_sin_interactuar"] <= 365).mean()


@exercise.mistake
def cuenta_los_fantasmas(seguidores):
    """Has calculado cuántos no hicieron nunca nada. Es la otra cara de la moneda, y asusta igual. La
    pregunta es por quienes siguen ahí: ¿qué fila los cuenta?"""
    return 100 * seguidores["dias_sin_interactuar"].isna().mean()


@exercise.mistake
def la_fila_de_abajo(seguidores):
    """Has escrito cuántos hay en la fila de 91 días a un año. ¿Cuál es la fila de los activos, y entre
    cuántos se divide?"""
    dias = seguidores["dias_sin_interactuar"]
    return ((dias > 90) & (dias <= 365)).sum()


@exercise.mistake
def alguna_vez(seguidores):
    """Has contado a todos los que alguna vez hicieron algo. Activo es quien lo hizo en los últimos 90
    días. ¿Cuál es esa fila?"""
    return 100 * seguidores["dias_sin_interactuar"].notna().mean()


@exercise.mistake
def los_demas(seguidores):
    """Has contado a los demás: a quienes no hicieron nada en 90 días. La pregunta es por los otros.
    ¿Qué fila los cuenta, y qué parte son del total?"""
    return 100 - 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def activos_por_cada_callado(seguidores):
    """Has dividido los activos entre los demás, y a ellos los has dejado fuera del total. «De cada
    100 seguidores» los incluye a todos. ¿Qué falta abajo en tu división?"""
    activos = (seguidores["dias_sin_interactuar"] <= 90).sum()
    return 100 * activos / (len(seguidores) - activos)
