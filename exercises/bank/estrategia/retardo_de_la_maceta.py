"""La figura de la lección cuenta coincidencias. Aquí las cuentas tú.

**Completa la función: las semanas de retardo, de 0 a 8, con que más coinciden la conversación y el resultado de La Maceta.**
Una semana es fuerte si supera a la mediana de su columna."""

from exercises.engine import Code

exercise = Code(
    title="El retardo, en código",
    minutes=7,
    section="deslizar",
    starter=(
        'suyas = semanas[semanas["organizacion"] == "maceta"].reset_index(drop=True)',
        'habla = suyas["conversacion"] > suyas["conversacion"].median()',
        'pasa = suyas["resultado"] > suyas["resultado"].median()',
        "# Con un retardo de k, la semana 0 de «habla» va con la semana k de «pasa».",
        "return ...",
    ),
    hints=(
        "`habla.to_numpy()` y `pasa.to_numpy()` se comparan por su sitio, no por su índice.",
        "Con un retardo de `k`, quita las `k` primeras semanas de «pasa» y las `k` últimas de «habla».",
        "Guarda `(habla[: n - k] == pasa[k:]).mean()` para cada `k` de 0 a 8 y devuelve el `k` con la parte más alta.",
    ),
)


@exercise.values
def cifras(semanas):
    from datasets.definiciones import nombre_de_mes, semana_del_video

    una = semana_del_video(semanas, "maceta")
    return {
        "dia_del_video": f"{una['semana'].day} de {nombre_de_mes(una['semana'])}",
        "habladas": una["conversacion"],
        "pedidos_detras": int(una["detras"]),
        "habituales": una["habituales"],
    }


@exercise.solution
def retardo_de_la_maceta(semanas):
    """Eso es. Has deslizado nueve veces y te has quedado con la mejor. Si hubieras probado cincuenta, alguna habría encajado por
    suerte."""
    suyas = semanas[semanas["organizacion"] == "maceta"].reset_index(drop=True)
    habla = (suyas["conversacion"] > suyas["conversacion"].median()).to_numpy()
    pasa = (suyas["resultado"] > suyas["resultado"].median()).to_numpy()
    n = len(suyas)
    partes = {k: (habla[: n - k] == pasa[k:]).mean() for k in range(9)}
    return max(partes, key=partes.get)


@exercise.mistake
def la_parte_y_no_el_retardo(semanas):
    """Has devuelto cuánto coinciden en el mejor caso. La pregunta es con cuántas semanas de retardo pasa eso. ¿Qué `k` dio esa
    parte?"""
    suyas = semanas[semanas["organizacion"] == "maceta"].reset_index(drop=True)
    habla = (suyas["conversacion"] > suyas["conversacion"].median()).to_numpy()
    pasa = (suyas["resultado"] > suyas["resultado"].median()).to_numpy()
    n = len(suyas)
    return max((habla[: n - k] == pasa[k:]).mean() for k in range(9))


@exercise.mistake
def sin_filtrar(semanas):
    """Has mezclado las semanas del museo con las de La Maceta, y cada una tiene su plazo. ¿En qué línea te quedas solo con
    una?"""
    habla = (semanas["conversacion"] > semanas["conversacion"].median()).to_numpy()
    pasa = (semanas["resultado"] > semanas["resultado"].median()).to_numpy()
    n = len(semanas)
    partes = {k: (habla[: n - k] == pasa[k:]).mean() for k in range(9)}
    return max(partes, key=partes.get)


@exercise.mistake
def al_reves(semanas):
    """Has deslizado al revés: lo que se pidió y, después, lo que se habló. ¿A cuál de las dos le quitas las primeras semanas?"""
    suyas = semanas[semanas["organizacion"] == "maceta"].reset_index(drop=True)
    habla = (suyas["conversacion"] > suyas["conversacion"].median()).to_numpy()
    pasa = (suyas["resultado"] > suyas["resultado"].median()).to_numpy()
    n = len(suyas)
    partes = {k: (pasa[: n - k] == habla[k:]).mean() for k in range(9)}
    return max(partes, key=partes.get)
