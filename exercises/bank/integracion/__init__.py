"""Exercises of part II, *Integración con el marketing*."""
