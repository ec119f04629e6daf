"""Marcos quiere repetir la prueba con otras cuentas. Cada pieza tiene su `organizacion`, su `fecha`, sus `interacciones` y su
`alcance`. El segundo año empieza el 1 de noviembre de 2025.

**Completa la función: de las piezas de Trece Plazas, para cada hora del día, cuántas reacciones dejó de cada 100 personas
el primer año y cuántas el segundo.** Devuelve una tabla: una fila por hora y dos columnas, 1 y 2."""

from exercises.engine import Code

exercise = Code(
    title="Hora por hora, dos años",
    minutes=8,
    section="el-maximo-miente",
    tolerance=0.01,
    starter=(
        'suyas = publicaciones[publicaciones["organizacion"] == "trece-plazas"]',
        'hora = suyas["fecha"].dt.hour.rename("hora")',
        'ano = (suyas["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")',
        'sumas = suyas.groupby([hora, ano])[["interacciones", "alcance"]].sum()',
        "# Divide, di cuántas son de cada 100 y pasa el año a dos columnas.",
        "return ...",
    ),
    hints=(
        "`sumas` tiene una fila por hora y año. ¿Qué dos columnas divides?",
        "Con `.unstack()` el año pasa de las filas a las columnas.",
        "Divide interacciones entre alcance, multiplica por 100 y termina con `unstack()`.",
    ),
)


@exercise.solution
def la_lista_un_ano_despues(publicaciones):
    """Eso es. Busca la hora que ganó el primer año y mira qué puesto tiene en el segundo. Si una ganara siempre, en
    todas las cuentas, habría algo que explicar."""
    suyas = publicaciones[publicaciones["organizacion"] == "trece-plazas"]
    hora = suyas["fecha"].dt.hour.rename("hora")
    ano = (suyas["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")
    sumas = suyas.groupby([hora, ano])[["interacciones", "alcance"]].sum()
    return (100 * sumas["interacciones"] / sumas["alcance"]).unstack()


@exercise.mistake
def parte_de_uno(publicaciones):
    """Has devuelto una parte de 1: va bien de camino. El enunciado pide de cada 100. ¿Qué falta?"""
    suyas = publicaciones[publicaciones["organizacion"] == "trece-plazas"]
    hora = suyas["fecha"].dt.hour.rename("hora")
    ano = (suyas["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")
    sumas = suyas.groupby([hora, ano])[["interacciones", "alcance"]].sum()
    return (sumas["interacciones"] / sumas["alcance"]).unstack()


@exercise.mistake
def media_de_tasas(publicaciones):
    """Has hecho la media de las tasas de cada pieza. Una pieza que vio poca gente pesa así como una que vio
    muchísima. ¿Qué se suma antes de dividir?"""
    suyas = publicaciones[publicaciones["organizacion"] == "trece-plazas"]
    hora = suyas["fecha"].dt.hour.rename("hora")
    ano = (suyas["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")
    tasas = 100 * suyas["interacciones"] / suyas["alcance"]
    return tasas.groupby([hora, ano]).mean().unstack()


@exercise.mistake
def todas_las_cuentas(publicaciones):
    """Has juntado las seis cuentas. Cada una tiene su gente y su nivel: es la mezcla de la diapositiva otra vez.
    ¿De quién habla el enunciado?"""
    hora = publicaciones["fecha"].dt.hour.rename("hora")
    ano = (publicaciones["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")
    sumas = publicaciones.groupby([hora, ano])[["interacciones", "alcance"]].sum()
    return (100 * sumas["interacciones"] / sumas["alcance"]).unstack()


@exercise.mistake
def reacciones_por_pieza(publicaciones):
    """Has contado reacciones por pieza. Una pieza que vio mucha gente gana así sin gustar más. ¿Entre qué hay que
    dividir para igualarlas?"""
    suyas = publicaciones[publicaciones["organizacion"] == "trece-plazas"]
    hora = suyas["fecha"].dt.hour.rename("hora")
    ano = (suyas["fecha"] >= "2025-11-01").map({False: 1, True: 2}).rename("año")
    return suyas.groupby([hora, ano])["interacciones"].mean().unstack()
