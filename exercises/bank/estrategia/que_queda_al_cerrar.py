"""Supón que mañana anuncian su cierre, dentro de dos meses, las dos redes de la farmacia. Nuria hace inventario.

**¿Qué pasa con cada cosa?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Inventario de un cierre",
    minutes=3,
    section="cuando-una-red-cierra",
    classes=(
        Class("suyo", "Es suyo: no tiene que hacer nada"),
        Class("a-tiempo", "Lo salva si lo baja antes de la fecha"),
        Class("se-pierde", "Se pierde con la red"),
    ),
    items=(
        Item(
            "publicaciones",
            "Los consejos que escribió directamente en una de ellas, que ofrece un archivo para descargar",
            "La red deja bajarlos, y solo hasta la fecha.",
        ),
        Item(
            "seguidores",
            "La lista de quienes la siguen, en la red que no la deja exportar",
            "Sabe cuántas personas son, y no tiene cómo escribirles.",
        ),
        Item(
            "permisos",
            "Los teléfonos que la gente apuntó en el mostrador, con permiso",
            "Están en un cuaderno de la farmacia, no en la red.",
        ),
        Item(
            "originales",
            "Las fotos originales, en el ordenador de la rebotica",
            "Nunca salieron de casa: en la red hay copias.",
        ),
        Item(
            "contactos",
            "Sus contactos en la red que sí los deja exportar",
            "Se pueden llevar, si alguien pulsa el botón a tiempo. Para escribirles hará falta su permiso.",
        ),
        Item(
            "bolsas",
            "La dirección de su página en la red, impresa en tres mil bolsas",
            "La dirección deja de llevar a ninguna parte.",
        ),
    ),
    hints=(
        "Pregunta de cada cosa: ¿dónde está guardada hoy?",
        "Lo que está en la red y se puede exportar tiene fecha. Lo que no se puede, no tiene remedio.",
    ),
)


@exercise.solution
def que_queda_al_cerrar():
    """Eso es. Lo que se queda es lo que ya estaba en casa. Un archivo descargado guarda lo que dijiste, no a
    quién se lo decías."""
    return {
        "publicaciones": "a-tiempo",
        "seguidores": "se-pierde",
        "permisos": "suyo",
        "originales": "suyo",
        "contactos": "a-tiempo",
        "bolsas": "se-pierde",
    }


@exercise.mistake
def mis_seguidores_son_mios():
    """Has salvado una lista que la red no deja sacar. El número está en la pantalla; los nombres y cómo
    llegar a ellos, no. ¿Cómo avisarías a esas personas el día después?"""
    return Pattern(items=("seguidores",), classes=("suyo", "a-tiempo"))


@exercise.mistake
def ya_lo_bajare():
    """Has dado por seguro algo que hoy solo está en la red. Se salva, y hay que hacer algo antes de una fecha.
    ¿Quién lo haría, y qué día?"""
    return Pattern(items=("publicaciones", "contactos"), classes=("suyo",))


@exercise.mistake
def todo_se_lo_lleva():
    """Has dado por perdido algo que está en casa o que se puede bajar. ¿Dónde está guardado hoy, y quién puede
    abrirlo?"""
    return Pattern(
        items=("permisos", "originales", "publicaciones", "contactos"), classes=("se-pierde",)
    )


@exercise.mistake
def lo_impreso_sigue():
    """Las bolsas son de la farmacia, pero lo que llevan impreso es una dirección de la red. ¿Qué verá quien la
    teclee cuando la red haya cerrado?"""
    return Pattern(items=("bolsas",), classes=("suyo", "a-tiempo"))
