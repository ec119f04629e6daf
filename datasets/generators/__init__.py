"""One module a data set: its docstring is the data card, `COLUMNS` its schema."""
