"""A JupyterHub for a class: a room on one machine, Kubernetes, and links to the lessons."""
