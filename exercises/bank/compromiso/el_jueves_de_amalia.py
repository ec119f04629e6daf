"""**Jueves, 18:40.** Amalia, la hermana de Irene, le adelantó el alquiler del despacho. Deja el abrigo en la silla y va
al grano: «Tres meses y un cliente. ¿Cuándo entra dinero de verdad?».

**¿Qué le contesta Irene?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Amalia pregunta",
    minutes=1,
    section="el-jueves-de-amalia",
    options=(
        Option(
            "prometer",
            "«El mes que viene. Te lo aseguro.»",
            "Has prometido algo que no depende de ti. Dentro de un mes, Amalia preguntará lo mismo y creerá menos. "
            "¿Qué puedes asegurar de verdad hoy?",
        ),
        Option(
            "seguidores",
            "«Mira: cada semana me sigue más gente.»",
            "Has enseñado un número que casi siempre sube. El alquiler no se paga con él, y Amalia lo sabe. ¿Qué "
            "cifra podría salir mal y aun así se la enseñarías?",
        ),
        Option(
            "paciencia",
            "«Esto va despacio. Hay que tener paciencia.»",
            "Es verdad, y también lo diría alguien a quien nunca le fuera a ir bien. Sin fecha, la paciencia no se "
            "puede comprobar. ¿Hasta cuándo?",
        ),
        Option(
            "fecha",
            "«Aún no se puede saber. Te digo qué miro cada mes y qué día decidimos.»",
            "Eso es. No le das dinero, le das algo que puede comprobar. Amalia saca un papel: «Pues ponlo por escrito».",
        ),
    ),
    hints=(
        "Busca la respuesta que, dentro de seis meses, podría dejar a Irene en mal lugar.",
        "Amalia no necesita ánimo: necesita saber cuándo mirar.",
    ),
)


@exercise.solution
def el_jueves_de_amalia():
    """Una fecha y una cifra que puede salir mal."""
    return "fecha"
