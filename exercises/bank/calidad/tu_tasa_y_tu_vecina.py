"""Ahora tu negocio y el de al lado. Elige un negocio vecino: del mismo tipo y con una plantilla parecida. Abre tu última
publicación y la suya, de hace más de tres días las dos. Si no tienes negocio, usa dos comercios de tu calle y marca «no lo sé» en el alcance.

**Escribe las cifras y la línea de tu plan: qué tasa mirarás y con quién la compararás.**"""

from exercises.engine import Own, Plan, Rule, Text, either

exercise = Plan(
    title="Tu tasa y tu vecino",
    minutes=8,
    essential=True,
    section="tu-tasa",
    fields=(
        Own("tus_seguidores", "Tus seguidores", whole=True, where="En la portada de tu página."),
        Own(
            "tus_interacciones",
            "Interacciones de tu publicación",
            whole=True,
            where="Suma me gusta, comentarios y veces compartida. Los guardados, solo si también los ves en la suya.",
        ),
        Own(
            "tu_alcance",
            "Alcance de tu publicación",
            whole=True,
            where="Instagram y Facebook: «Ver estadísticas», bajo la publicación. TikTok: «espectadores». Si solo ves "
            "impresiones o visualizaciones, cuentan veces: marca «no lo sé». Nombres de 2026; cambian a menudo.",
        ),
        Own(
            "sus_seguidores",
            "Seguidores del negocio vecino",
            whole=True,
            where="En la portada de su página. La ve cualquiera.",
        ),
        Own(
            "sus_interacciones",
            "Interacciones de su publicación",
            whole=True,
            where="Debajo de la publicación: las mismas cosas que has sumado en la tuya.",
        ),
        Text(
            "linea",
            "Completa: miraré las interacciones divididas entre ___, y las compararé con ___, que es de mi tamaño, "
            "para decidir ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "any",
                    "Falta el divisor. ¿Entre qué divides: seguidores, alcance o visualizaciones?",
                    value=("seguidor", "alcan", "visualiza", "vistas", "personas", "espectador"),
                ),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Entre qué, con quién y para decidir qué?",
                    value=12,
                ),
                Rule(
                    "any",
                    "Falta para qué. Añade un «para» o un «porque», y di qué cambiará si la tasa baja.",
                    value=("para ", "porque", "así ", "ya que"),
                ),
            ),
        ),
    ),
    hints=(
        "Busca primero las cifras de las dos portadas. El vecino es alguien a quien podrías saludar.",
        "Para compararte con otra página divide entre seguidores: es lo único que ves de las dos.",
        "Un buen principio: «Miraré las interacciones divididas entre los seguidores, y las compararé con…».",
    ),
    rubric=(
        "Digo entre qué divido, y no lo cambiaré a mitad de camino.",
        "Mi vecino es del mismo tipo y de un tamaño parecido.",
        "Si la tasa cambia, yo haría algo distinto.",
    ),
)


@exercise.consequence
def las_dos_tasas(tus_seguidores, tus_interacciones, tu_alcance, sus_seguidores, sus_interacciones):
    """De cada 100 seguidores, tu publicación deja **{tu_tasa:1}** interacciones y la de tu vecino, **{su_tasa:1}**. De
    cada 100 personas que vieron la tuya, **{por_alcance:1}**. Una interacción más sumaría {baila:2} a tu primera tasa: si la
    diferencia es pequeña, repite con varias publicaciones."""
    return {
        "tu_tasa": 100 * tus_interacciones / tus_seguidores,
        "su_tasa": 100 * sus_interacciones / sus_seguidores,
        "por_alcance": 100 * tus_interacciones / tu_alcance,
        "baila": 100 / tus_seguidores,
    }


@exercise.solution
def tu_tasa_y_tu_vecina():
    """Ya tienes la línea de tu plan. Repite la cuenta el mes que viene, con el mismo divisor y el mismo vecino."""
    return {
        "tus_seguidores": "640",
        "tus_interacciones": "18",
        "tu_alcance": "150",
        "sus_seguidores": "720",
        "sus_interacciones": "13",
        "linea": "Miraré las interacciones divididas entre los seguidores, y las compararé con la mercería de la "
        "esquina, que es de mi tamaño, para decidir de qué hablo el mes siguiente.",
    }


@exercise.mistake
def un_cero(tus_seguidores, tu_alcance, sus_seguidores):
    """Con un cero debajo no se puede dividir. Si no encuentras esa cifra, marca «no lo sé» y sigue. ¿Está en otra
    pantalla?"""
    return either(either(tus_seguidores == 0, tu_alcance == 0), sus_seguidores == 0)


@exercise.mistake
def vecino_gigante(tus_seguidores, sus_seguidores):
    """Tu vecino tiene más de diez veces tus seguidores. Las tasas bajan cuando la cuenta crece, y ganarías sin
    mérito. ¿Quién de tu calle se te parece más?"""
    return sus_seguidores > 10 * tus_seguidores


@exercise.mistake
def vecino_diminuto(tus_seguidores, sus_seguidores):
    """Tu vecino tiene menos de la décima parte de tus seguidores. Su tasa saldrá alta por ser pequeño. ¿Quién de tu
    tamaño haría justa la comparación?"""
    return 10 * sus_seguidores < tus_seguidores


@exercise.mistake
def mas_interacciones_que_alcance(tus_interacciones, tu_alcance):
    """Te salen más interacciones que personas alcanzadas. Puede que hayas cambiado las casillas, o que una cifra sea
    del mes entero. ¿Son las dos de la misma publicación?"""
    return tus_interacciones > tu_alcance
