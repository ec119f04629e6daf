"""Exercises of the first pages."""
