"""Exercises of part IV, *Compromiso a largo plazo*."""
