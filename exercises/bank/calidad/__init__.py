"""Exercises of part III, *Calidad sobre cantidad*."""
