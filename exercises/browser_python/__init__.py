"""Python inside the page: the runtime a site carries, the worker that runs it, the live cells."""
