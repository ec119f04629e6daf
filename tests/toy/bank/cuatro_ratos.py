"""Hay {ratos} ratos por semana. **Repártelos.**"""

from exercises.engine import Decision, Part, smallest

exercise = Decision(
    title="Reparte los ratos",
    minutes=3,
    section="quien-sigue",
    total=4,
    total_unit="ratos",
    parts=(
        Part("publicar", "Publicar", high=4),
        Part("contestar", "Contestar", high=4),
        Part("mirar", "Mirar números", high=4),
    ),
    hints=("¿Qué pasa si nadie contesta?", "Guarda un rato para los números."),
)


@exercise.values
def cifras(organizaciones):
    hotel = organizaciones.set_index("id_organizacion").loc["hotel"]
    return {"ratos": 4, "entran": hotel["mensajes_semana"]}


@exercise.view
def lo_que_da_un_rato(organizaciones):
    """Lo que entra en el hotel y lo que da un rato"""
    import pandas as pd

    entran = organizaciones.set_index("id_organizacion").loc["hotel", "mensajes_semana"]
    return pd.DataFrame({"qué": ["mensajes", "por rato"], "cuántos": [entran, 10]})


@exercise.from_view
def desde_la_vista(vista):
    entran, por_rato = vista["cuántos"]
    contestar = int(-(-entran // por_rato))
    return {"publicar": 3 - contestar, "contestar": contestar, "mirar": 1}


@exercise.consequence
def lo_que_sigue(publicar, contestar, entran):
    """Publicas {piezas:0} veces y contestas **{contestados:0}** mensajes de {entran}."""
    contestados = smallest(entran, 10 * contestar)
    return {"piezas": publicar, "contestados": contestados, "esperan": entran - contestados}


@exercise.solution
def cuatro_ratos():
    """Se puede defender: esperan {esperan:0}."""
    return {"publicar": 1, "contestar": 2, "mirar": 1}


@exercise.mistake
def nadie_contesta(contestar):
    """Con este reparto, {esperan:0} personas esperan. ¿De dónde sacarías un rato?"""
    return contestar == 0


@exercise.mistake
def nadie_mira(mirar):
    """Publicas y contestas, y nadie comprueba si sirve. ¿Qué rato puedes mover?"""
    return mirar == 0


@exercise.note
def sin_publicar(publicar):
    """Eso sí: esta semana no cuentas nada."""
    return publicar == 0
