"""Una de las reservas del hotel dio cinco pasos. La herramienta repite su importe en cada uno. Tomás reparte ese
importe **a partes iguales entre los cinco pasos**, también el directo.

**¿Cuántos euros le tocan al buscador?** Un decimal. Puedes escribir la cuenta."""

from datasets.definiciones import como_camino
from exercises.engine import Number

exercise = Number(
    title="Cinco pasos, una reserva",
    minutes=3,
    section="tres-maneras-de-repartir",
    unit="€",
    tolerance=0.05,
    hints=(
        "¿Cuántas veces aparece el buscador en el recorrido?",
        "La reserva se cobró una vez. Calcula primero cuánto le toca a cada paso.",
        "Divide el importe entre cinco y multiplica por los pasos del buscador.",
    ),
)

CAMINO = "redes → buscador → directo → buscador → correo"
LO_CORRIENTE = 140


def _los_pasos(recorridos):
    caminos = como_camino(recorridos)
    suyas = recorridos[recorridos["id_conversion"].isin(caminos[caminos == CAMINO].index)]
    cerca = (suyas["valor"] - LO_CORRIENTE).abs().idxmin()
    cual = suyas.loc[cerca, "id_conversion"]
    return suyas[suyas["id_conversion"] == cual].sort_values("orden").reset_index(drop=True)


@exercise.values
def cifras(recorridos):
    return {"valor": float(_los_pasos(recorridos)["valor"].iloc[0])}


@exercise.view
def una_reserva(recorridos):
    """Una reserva, paso a paso"""
    pasos = _los_pasos(recorridos)[["orden", "canal", "valor"]]
    return pasos.rename(columns={"orden": "paso", "valor": "importe de la reserva"})


@exercise.from_view
def desde_la_vista(vista):
    veces = (vista["canal"] == "buscador").sum()
    return vista["importe de la reserva"].iloc[0] * veces / len(vista)


@exercise.solution
def cinco_pasos_a_partes(valor):
    """Eso es: dos de los cinco pasos. Si repartes así todas las reservas, los trozos suman lo que entró, ni un euro
    más. Esa es la prueba de cualquier reparto."""
    return valor * 2 / 5


@exercise.mistake
def un_solo_paso(valor):
    """Has dado al buscador un solo paso. Vuelve al recorrido: hay quien busca, se va y busca otra vez.
    ¿Cuántas veces aparece?"""
    return valor / 5


@exercise.mistake
def por_canales_distintos(valor):
    """Has repartido entre los cuatro canales distintos. La regla reparte entre pasos, y hay cinco. ¿Cuántos son
    del buscador?"""
    return valor / 4


@exercise.mistake
def sin_el_directo(valor):
    """Has quitado el paso directo antes de repartir. Es una regla que se usa, pero aquí entran los cinco. ¿Entre
    cuántos divides entonces?"""
    return valor / 2


@exercise.mistake
def cuarenta_veinte_cuarenta(valor):
    """Has dado más a los extremos y has repartido el resto en medio. Aquí todos los pasos pesan lo mismo. ¿Qué parte
    es cada uno?"""
    return valor * 0.2 * 2 / 3


@exercise.mistake
def lo_de_los_demas(valor):
    """Has calculado lo que se llevan los demás. ¿Qué pasos son del buscador?"""
    return valor * 3 / 5


@exercise.mistake
def se_la_lleva_entera(valor):
    """Le has dado la reserva entera. Si cada canal hiciera igual, el hotel habría cobrado varias veces. ¿Qué parte
    de los pasos es suya?"""
    return valor


@exercise.mistake
def suma_la_columna(valor):
    """Has sumado el importe de sus dos filas. El importe se repite en cada paso, pero la reserva se cobró una vez.
    ¿Entre cuántos pasos se reparte?"""
    return 2 * valor


@exercise.mistake
def nada_al_de_en_medio():
    """No le has dado nada, como harían las reglas del primero y del último. A partes iguales también cobra quien
    está en medio. ¿Cuántos pasos son suyos?"""
    return 0
