"""Exercises of the final project."""
