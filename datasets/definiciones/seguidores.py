"""Followers: when they were last seen, the batch, the signs of a fake."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

# When somebody interacted last, from recent to never: the labels of `ultima_vez`.
HASTA_90, HASTA_UN_ANO, MAS_DE_UN_ANO, NUNCA = ULTIMA_VEZ = (
    "hace 90 días o menos",
    "de 91 días a un año",
    "más de un año",
    "nunca",
)
DIAS_DEL_LOTE = 3
FORMAS_DE_ESPANA = ("España", "Espana", "ES", "españa", "Spain")


def ultima_vez(seguidores: pd.DataFrame) -> pd.Series:
    """When each follower interacted last, as one of the labels of `ULTIMA_VEZ`."""
    import pandas as pd

    dias = seguidores["dias_sin_interactuar"]
    grupo = pd.Series(NUNCA, index=seguidores.index)
    grupo[dias > 365] = MAS_DE_UN_ANO
    grupo[dias <= 365] = HASTA_UN_ANO
    grupo[dias <= 90] = HASTA_90
    return grupo


def calla(seguidores: pd.DataFrame) -> pd.Series:
    """Whether each follower never interacted, or not for more than a year."""
    return ultima_vez(seguidores).isin((MAS_DE_UN_ANO, NUNCA))


def lote(seguidores: pd.DataFrame) -> pd.Series:
    """Whether each follower joined on one of the three busiest days, when the batch arrived."""
    dias = seguidores["fecha_alta"].value_counts().nlargest(DIAS_DEL_LOTE).index
    return seguidores["fecha_alta"].isin(dias)


def senales(seguidores: pd.DataFrame) -> pd.DataFrame:
    """Five signs that make an account suspicious: one boolean column each."""
    import pandas as pd

    pais = seguidores["pais"]
    return pd.DataFrame(
        {
            "sigue a muchos": seguidores["sigue_a"] >= 10 * seguidores["le_siguen"],
            "sin foto": ~seguidores["foto"],
            "sin bio": ~seguidores["bio"],
            "casi no publica": seguidores["publicaciones_propias"] < 3,
            "de otro país": pais.notna() & ~pais.isin(FORMAS_DE_ESPANA),
        }
    )
