"""The formats by name, in the order in which they are tried: one module each, beside this one."""

import importlib
from types import ModuleType

NAMES = ("meta_facebook", "meta_instagram", "meta_diario", "linkedin", "ga4")


def module_of(name: str) -> ModuleType:
    """Return the module of a format, imported when it is asked for: most visits read no file."""
    return importlib.import_module(f"datasets.exports.{name}")
