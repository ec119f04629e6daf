"""Definitions that several exercises and figures share, so that all count the same way.

One module a data set. They are named in Spanish because learners meet them in the notebooks.
"""

# ruff: noqa: F401

from datasets.definiciones.acciones import PARTIDAS, coste_del_ano
from datasets.definiciones.arranques import (
    CLIENTES,
    DESPEGA_CON,
    PREGUNTAS,
    despego,
    por_clientes,
    por_preguntas,
)
from datasets.definiciones.calendario import (
    TIPOS_DE_SEMANA,
    diferencia_de_todas,
    diferencia_entre_parecidas,
    tipo_de_semana,
    tiques_por_tipo,
)
from datasets.definiciones.campanas import (
    PASOS_DEL_EMBUDO,
    campanas_de_julia,
    de_diez_mil,
    dos_embudos,
    pasan,
    suma_del_ano_de_julia,
    un_ano_de_julia,
)
from datasets.definiciones.contactos import (
    OFERTAS,
    PEDIDO,
    PUERTAS,
    REGLAS,
    campanas_por_canal,
    con_permiso,
    correo_limpio,
    de_fichas_a_personas,
    diez_fichas,
    fallos_de_la_regla,
    fichas_con_permiso,
    persona,
    por_puerta,
)
from datasets.definiciones.cuentas import cumple_meses
from datasets.definiciones.encuestas import nota_neta
from datasets.definiciones.equipos import (
    AGENCIA,
    DUENA,
    MEDIOS,
    MUCHOS,
    POCOS,
    PRACTICAS,
    PROPIO,
    QUIENES,
    VOLUMENES,
    con_volumen,
    en_su_lugar,
    espera_por_pasos,
    espera_por_quien,
    nuevas_por_pieza,
)
from datasets.definiciones.experimento import (
    APARTE,
    LO_VIO,
    NO_LO_VIO,
    cien_sorteos,
    como_la_de_dana,
    diferencia,
    por_mil,
    tres_montones,
)
from datasets.definiciones.menciones import (
    NEGATIVA,
    NEUTRA,
    POSITIVA,
    ULTIMO_DE_LAS_CUARENTA,
    ajenas,
    las_cuarenta,
    quejas_por_mes,
    sentimiento_neto,
)
from datasets.definiciones.mensajes import espera_en_horas, piden_respuesta
from datasets.definiciones.meses import (
    MESES,
    YA_ES_LO_DE_ANTES,
    con_temporada,
    desde_el_silencio,
    hotel_por_mes,
    irene_mes_a_mes,
    lo_de_antes,
    nombre_de_mes,
    temporada,
)
from datasets.definiciones.organizaciones import (
    A_DIARIO,
    COSTE_DE_UNA_HORA,
    HORAS_DE_NURIA,
    PEQUENOS,
    comparables,
    cubre_sus_horas,
    horas_al_mes,
    margen_de,
    parejas_ganadas,
    pequenos,
)
from datasets.definiciones.pedidos import (
    A_MENUDO,
    HACE_POCO,
    clientela,
    cuesta_y_vale,
    fichas_de_aurelio,
    la_mejor_quinta,
    las_diez,
    que_mas_dejan,
    quintas,
)
from datasets.definiciones.piezas import (
    TIENDAS_GRANDES,
    boletines,
    de_cada_cien,
    lleva_el_comun,
    por_canal,
)
from datasets.definiciones.publicaciones import (
    DIAS,
    MEJORES,
    cinco_seguidas,
    franjas,
    mejores_franjas,
    tasas_de_ofertas,
    tasas_por_ano,
    tres_piezas,
)
from datasets.definiciones.recorridos import (
    AL_PRIMERO,
    AL_ULTIMO,
    CADA_CUAL,
    CANALES,
    IGUAL,
    REPARTOS,
    como_camino,
    repartos,
    ultimo_no_directo,
)
from datasets.definiciones.redes import CLIENTES_DE_VALVULAS, LLEGADOS_POR_REDES, por_persona
from datasets.definiciones.seguidores import (
    DIAS_DEL_LOTE,
    FORMAS_DE_ESPANA,
    HASTA_90,
    HASTA_UN_ANO,
    MAS_DE_UN_ANO,
    NUNCA,
    ULTIMA_VEZ,
    calla,
    lote,
    senales,
    ultima_vez,
)
from datasets.definiciones.semanas import (
    ESTACIONES,
    SEMANAS_DE_RETARDO,
    coincidencias,
    fuertes,
    mejor_retardo,
    por_estacion,
    semana_del_video,
)
from datasets.definiciones.sesiones import (
    CANAL_DE_VERDAD,
    CANALES_DE_LA_HERRAMIENTA,
    SIN_ASIGNAR,
    canal_limpio,
    el_ano_del_hotel,
    octubre,
    por_su_red,
)
from datasets.definiciones.tramos import GASTO_DE_HOY, en, paso_a_paso
