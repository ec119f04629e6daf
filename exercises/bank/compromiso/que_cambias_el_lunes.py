"""Sábado, semana de las tasas. Un vecino escribe: «Cobráis más y mi calle sigue a oscuras». Iker, en prácticas en el ayuntamiento, había
preguntado qué decir de las tasas. Le contestaron: «Tú, con educación».

Propuso una respuesta, la leyeron tres personas con cargo y salió: «Las tasas las votó el pleno. Gracias por participar». El domingo
había doscientos comentarios, y ninguno amable.

**¿Qué cambias el lunes para que no se repita?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Qué cambias el lunes",
    minutes=2,
    section="antes-de-tocar-la-cuenta",
    options=(
        Option(
            "otra-persona",
            "Pongo a otra persona en la cuenta.",
            "Has cambiado a Iker, que preguntó y no recibió respuesta. La próxima persona tendrá el mismo vacío. ¿Qué habría hecho falta "
            "que le dijeran el viernes?",
        ),
        Option(
            "otro-visto-bueno",
            "Añado un cuarto visto bueno en semanas delicadas.",
            "Has sumado unos ojos más, y tres pares no vieron nada: revisaban las comas. El vecino, además, habría esperado más. ¿Qué no "
            "sabía ninguna de las tres personas?",
        ),
        Option(
            "media-pagina",
            "Escribo con la dirección media página: qué decimos de las tasas y qué se hace con una crítica.",
            "Eso es. Iker sabía escribir y no sabía qué se podía decir, y quienes mandan tampoco lo habían pensado. Con media página, "
            "la respuesta habría hablado de la farola.",
        ),
        Option(
            "callar",
            "Cierro los comentarios las semanas de tasas.",
            "Has quitado el sitio donde se quejan, no la queja. Irá a otra página, donde nadie del ayuntamiento la lee. ¿Qué quería saber "
            "el vecino?",
        ),
    ),
    hints=(
        "Busca qué le faltó a Iker. ¿Manos, ojos o algo que saber?",
        "Tres personas con cargo leyeron la frase y la dieron por buena. ¿En qué se fijaban?",
    ),
)


@exercise.solution
def que_cambias_el_lunes():
    """Lo que faltaba era saber qué decir."""
    return "media-pagina"
