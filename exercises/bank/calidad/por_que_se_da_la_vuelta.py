"""Con todos los negocios juntos, quien tiene más seguidores suele ganar más. Los mismos datos dicen otra cosa al
comparar solo vecinos: la figura lo enseña. La tabla los resume por tamaño de la plantilla.

**¿Qué explica mejor las dos cosas a la vez?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="¿Por qué cambia entre vecinos?",
    minutes=2,
    section="con-quien-te-comparas",
    options=(
        Option(
            "seguidores-espantan",
            "Tener muchos seguidores ahuyenta a quien compra.",
            "Los datos no dicen qué pasaría si un taller sumara seguidores mañana. Dicen que, entre iguales, quien más "
            "tiene no gana más. ¿Qué columna de la tabla crece a la vez que el margen?",
        ),
        Option(
            "manda-el-tamano",
            "La empresa grande tiene más de todo: seguidores y ventas.",
            "Eso es. El tamaño empuja las dos columnas a la vez y parece que una trae la otra. Al comparar iguales, ese "
            "empujón desaparece. Por eso no te mides con un gigante.",
        ),
        Option(
            "pocos-datos",
            "Hay pocos vecinos: es mala suerte.",
            "Hay más de tres mil parejas de vecinos, y si se vuelve a sortear la ciudad, pasa lo mismo. Mira la tabla de "
            "arriba abajo. ¿Qué cambia entre una fila y la siguiente?",
        ),
        Option(
            "redes-inutiles",
            "Las redes no venden nada.",
            "La columna del margen viene de pedidos llegados por las redes, y no es cero. La pregunta es por los "
            "seguidores. ¿Qué más crece cuando crece la empresa?",
        ),
    ),
    hints=(
        "Lee la tabla por columnas. ¿Hacia dónde va cada una cuando la plantilla crece?",
        "Busca una tercera cosa que suba las otras dos.",
    ),
)


@exercise.view
def por_tamano(organizaciones):
    """El negocio de en medio de cada tamaño (mediana), entre los que venden por las redes"""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    # Together, because each of the two sizes holds a single kind.
    nombres = {
        "micro": "menos de 10 personas",
        "pequeña": "de 10 a 49",
        "mediana": "50 o más",
        "grande": "50 o más",
    }
    medianas = venden.groupby(venden["tamano"].map(nombres))[["seguidores", "margen_redes_mes"]]
    tabla = medianas.median().round(0).astype(int)
    tabla = tabla.reindex(["menos de 10 personas", "de 10 a 49", "50 o más"])
    tabla = tabla.rename(columns={"margen_redes_mes": "margen al mes, en €"})
    return tabla.rename_axis("plantilla").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    crecen = vista["seguidores"].is_monotonic_increasing
    ganan = vista["margen al mes, en €"].is_monotonic_increasing
    return "manda-el-tamano" if crecen and ganan else "pocos-datos"


@exercise.solution
def por_que_se_da_la_vuelta():
    """El tamaño empuja las dos columnas a la vez."""
    return "manda-el-tamano"
