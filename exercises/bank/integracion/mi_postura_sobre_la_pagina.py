"""Vuelve a la página de Mesa Catorce, ahora con la figura y con lo que se firma al abrirla.

**Escribe de quién es cada parte y qué dato te ha hecho mantener o cambiar tu postura.**"""

from datasets.definiciones import un_ano_de_julia
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="de-quien-es-la-pagina",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿De quién es la página, y qué parte es de quién?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué parte es de quién. ¿Las fotos, los nombres, el alcance?",
                    value=8,
                ),
            ),
        ),
        Text(
            "dato",
            "¿Qué dato de la página te decide?",
            lines=2,
            rules=(
                Rule(
                    "number",
                    "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
                ),
                Rule("words", "Falta decir de qué es ese número. ¿Qué cuenta?", value=4),
            ),
        ),
        _debate.CAMBIO,
    ),
    hints=(
        "Parte la página en trozos: fotos, comentarios, lista de seguidores, a quién se le enseña.",
        "El dato puede ser por dónde entraron, a cuánta gente llega o a cuánta llegó el vídeo.",
    ),
    rubric=(
        "Nombro al menos dos partes de la página y digo de quién es cada una.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de otra postura.",
    ),
)


@exercise.values
def cifras(campanas):
    canales = un_ano_de_julia(campanas).groupby("canal")["seguidores_nuevos"].sum()
    return {"con_anuncio": 100 * canales["anuncio en redes"] / canales.sum()}


@exercise.solution
def mi_postura_sobre_la_pagina():
    """Tienes una postura y un dato. Puede no haber ganador: la palabra importa menos que saber qué parte perderías
    mañana."""
    return {
        "postura": "Compartida: las fotos son de Julia, los comentarios son de su gente, y a quién se le enseña lo decide la "
        "red.",
        "dato": "De cada 100 seguidores nuevos, {con_anuncio:0} entraron en campañas con anuncio: no todo se ganó gratis.",
        "cambio": "No: había elegido que era ganada.",
    }
