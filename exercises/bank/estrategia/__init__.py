"""Exercises of part I, *Estrategia primero*."""
