"""Begoña y Nuria han hecho la cuenta de su público. En `redes` hay cuatro.

**Completa la función: por cada público, lo que cuesta una persona alcanzable en su red más barata.** Devuelve una columna de pandas
con el público como índice, en euros."""

from exercises.engine import Code

exercise = Code(
    title="Cuatro públicos, cuatro redes",
    minutes=8,
    section="la-misma-cuenta-otra-casa",
    tolerance=0.01,
    starter=(
        'te_verian = redes["usuarios_objetivo"] * redes["te_ven_pct"] / 100',
        'coste = redes["horas_mes"] * redes["coste_hora"]',
        "# Divide, agrupa por público y elige lo más barato.",
        "return ...",
    ),
    hints=(
        "`coste / te_verian` da una cifra por fila: lo que cuesta una persona en ese cruce.",
        'Con `groupby(redes["publico"])` haces un montón por público. ¿Qué función da lo más barato?',
        "Divide `coste` entre `te_verian`, agrupa por público y pide el mínimo.",
    ),
)


@exercise.solution
def la_red_mas_barata(redes):
    """Eso es. Cambia `min` por `idxmin` y mira en qué filas están: cada público tiene otra red, y ninguna es la más
    grande."""
    te_verian = redes["usuarios_objetivo"] * redes["te_ven_pct"] / 100
    coste = redes["horas_mes"] * redes["coste_hora"]
    return (coste / te_verian).groupby(redes["publico"]).min()


@exercise.mistake
def entre_toda_la_red(redes):
    """Has dividido entre todas las cuentas de la red. ¿Qué columna cuenta solo a quien es de ese público?"""
    te_verian = redes["usuarios"] * redes["te_ven_pct"] / 100
    coste = redes["horas_mes"] * redes["coste_hora"]
    return (coste / te_verian).groupby(redes["publico"]).min()


@exercise.mistake
def todo_el_publico(redes):
    """Has dividido entre todo el público que usa la red, como si todos fueran a verte. ¿Qué columna dice qué parte?"""
    coste = redes["horas_mes"] * redes["coste_hora"]
    return (coste / redes["usuarios_objetivo"]).groupby(redes["publico"]).min()


@exercise.mistake
def la_media_de_las_seis(redes):
    """Has hecho la media de las seis redes, y una muy cara la arrastra. Nadie está en las seis. ¿Qué función se queda
    con la más barata?"""
    te_verian = redes["usuarios_objetivo"] * redes["te_ven_pct"] / 100
    coste = redes["horas_mes"] * redes["coste_hora"]
    return (coste / te_verian).groupby(redes["publico"]).mean()


@exercise.mistake
def la_factura_mas_pequena(redes):
    """Has buscado la factura más pequeña, sin mirar a cuánta gente llega. ¿Qué falta dividir antes de agrupar?"""
    coste = redes["horas_mes"] * redes["coste_hora"]
    return coste.groupby(redes["publico"]).min()


@exercise.mistake
def el_porcentaje_sin_dividir(redes):
    """Has multiplicado por el porcentaje sin dividirlo entre 100, y te salen más personas de las que hay. ¿Cuántas son
    cinco de cada cien?"""
    te_verian = redes["usuarios_objetivo"] * redes["te_ven_pct"]
    coste = redes["horas_mes"] * redes["coste_hora"]
    return (coste / te_verian).groupby(redes["publico"]).min()
