"""A toy course: what the engine and the refusals are tried on."""
