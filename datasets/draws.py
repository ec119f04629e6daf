"""Random draws that give the same numbers in CPython and in the browser.

numpy's versions agree on uniform draws, integers and permutations, but differ in the last bits of
exponentials and logarithms. So everything here starts from uniforms, and whatever passes through
`exp` is rounded at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np


def normal(rng: np.random.Generator, size: int) -> np.ndarray:
    """Return `size` draws close to a standard normal: twelve uniforms minus six."""
    return rng.random((12, size)).sum(axis=0) - 6


def factor(z: np.ndarray, sigma: float) -> np.ndarray:
    """Return lognormal factors around 1 with four decimals: exp(`sigma` · `z`)."""
    return np.exp(sigma * z).round(4)


def quantile(
    rng: np.random.Generator, size: int, knots: Sequence[tuple[float, float]]
) -> np.ndarray:
    """Return `size` whole numbers drawn from the distribution with these quantiles.

    Args:
        rng: the random stream.
        size: how many.
        knots: (share below, value) pairs, the shares rising from 0 to 1.
    """
    shares, values = zip(*knots, strict=True)
    return np.interp(rng.random(size), shares, values).round(3).astype("int64")


def apportion(weights: np.ndarray, total: int) -> np.ndarray:
    """Split `total` into whole parts in proportion to `weights`; the parts add up to it exactly.

    Args:
        weights: non-negative; three decimals count.
        total: a whole number.
    """
    whole = (weights * 1000).round().astype("int64")
    parts, remainders = np.divmod(whole * total, whole.sum())
    left = total - int(parts.sum())
    # Stable, so that ties break the same way everywhere.
    parts[np.argsort(-remainders, kind="stable")[:left]] += 1
    return parts


def share(rng: np.random.Generator, whole: np.ndarray, low: int, high: int) -> np.ndarray:
    """Return a part of each number of `whole`: between `low` and `high` per thousand of it."""
    per_thousand = rng.integers(low, high + 1, len(whole))
    # Rounded at random, so that small numbers are not always rounded down.
    return (whole * per_thousand + rng.integers(0, 1000, len(whole))) // 1000


def pick(rng: np.random.Generator, size: int, odds: Mapping[Any, float]) -> np.ndarray:
    """Return `size` keys of `odds`, each with its probability, as an object array."""
    drawn = rng.choice(len(odds), size=size, p=list(odds.values()))
    return np.array(list(odds), dtype=object)[drawn]
