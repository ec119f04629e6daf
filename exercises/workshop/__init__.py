"""The instructor's desk, command `taller`: collects hand-ins, checks them again, reports."""
