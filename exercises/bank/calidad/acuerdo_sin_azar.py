"""Dos personas que etiquetan sin leer coinciden a veces. La κ (*kappa*) de Cohen descuenta ese azar:

- «acuerdo» es la parte de menciones, de 0 a 1, en que coinciden;
- «azar» es lo que coincidirían sin leer: para cada etiqueta, la parte que le da la persona por la que le da el
  programa; se suman las tres;
- κ es (acuerdo − azar) entre (1 − azar).

**Completa la función: la κ de las menciones del ayuntamiento que escribieron otras personas.** Devuelve un
número; sin lo propio y sin los reenvíos."""

from exercises.engine import Code

exercise = Code(
    title="El acuerdo, sin el azar",
    minutes=8,
    section="que-lee-la-maquina",
    tolerance=0.0005,
    starter=(
        'suyas = menciones[menciones["organizacion"] == "ayuntamiento"]',
        'suyas = suyas[~suyas["propia"] & ~suyas["es_reenvio"]]',
        'persona, programa = suyas["etiqueta_humana"], suyas["etiqueta_modelo"]',
        "acuerdo = (persona == programa).mean()",
        "# Calcula el azar y devuelve la kappa.",
        "return ...",
    ),
    hints=(
        "`value_counts(normalize=True)` da la parte de cada etiqueta. Hazlo con las dos columnas.",
        "Multiplica las dos partes etiqueta por etiqueta y suma: pandas empareja los nombres.",
        "Con `azar` calculado, devuelve `(acuerdo - azar) / (1 - azar)`.",
    ),
)


def _suyas(menciones):
    suyas = menciones[menciones["organizacion"] == "ayuntamiento"]
    return suyas[~suyas["propia"] & ~suyas["es_reenvio"]]


def _partes(filas):
    persona, programa = filas["etiqueta_humana"], filas["etiqueta_modelo"]
    azar = (persona.value_counts(normalize=True) * programa.value_counts(normalize=True)).sum()
    return (persona == programa).mean(), azar


@exercise.solution
def acuerdo_sin_azar(menciones):
    """Eso es. Una κ de 1 es acuerdo total y 0, el del azar. Esta baja del acuerdo a secas, y aun así no dice
    dónde falla. Para eso hay que leer."""
    suyas = menciones[menciones["organizacion"] == "ayuntamiento"]
    suyas = suyas[~suyas["propia"] & ~suyas["es_reenvio"]]
    persona, programa = suyas["etiqueta_humana"], suyas["etiqueta_modelo"]
    acuerdo = (persona == programa).mean()
    azar = (persona.value_counts(normalize=True) * programa.value_counts(normalize=True)).sum()
    return (acuerdo - azar) / (1 - azar)


@exercise.mistake
def el_acuerdo_a_secas(menciones):
    """Has devuelto el acuerdo sin descontar nada. Quien pusiera etiquetas sin leer también acertaría unas
    cuantas. ¿Cuántas?"""
    return _partes(_suyas(menciones))[0]


@exercise.mistake
def divide_entre_el_acuerdo(menciones):
    """Has dividido entre el acuerdo. Así sabes qué parte del acuerdo no es azar, y la κ pregunta otra cosa: de lo que se
    podía mejorar, cuánto se ha mejorado. ¿Cuánto falta del azar a 1?"""
    acuerdo, azar = _partes(_suyas(menciones))
    return (acuerdo - azar) / acuerdo


@exercise.mistake
def resta_y_no_divide(menciones):
    """Has quitado el azar al acuerdo y lo has dejado así. Falta comparar con lo máximo que se podía mejorar.
    ¿Cuánto queda hasta 1 si quitas el azar?"""
    acuerdo, azar = _partes(_suyas(menciones))
    return acuerdo - azar


@exercise.mistake
def con_todo_dentro(menciones):
    """Has dejado lo propio y los reenvíos. Lo propio es fácil de etiquetar y sube el acuerdo. ¿Qué dos filtros
    faltan?"""
    acuerdo, azar = _partes(menciones[menciones["organizacion"] == "ayuntamiento"])
    return (acuerdo - azar) / (1 - azar)
