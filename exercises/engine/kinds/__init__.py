"""The eight kinds of exercise, one module each."""
