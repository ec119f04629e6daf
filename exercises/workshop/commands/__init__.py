"""One module a command of `taller`: what a person types, and what they are told."""
