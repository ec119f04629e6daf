"""The one accessible web component of the exercises: its markup, scripts and styles."""
