"""One file for each thing that is refused; the name says which."""
