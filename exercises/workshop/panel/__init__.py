"""The panel: a report as one file of HTML that needs nothing else."""
