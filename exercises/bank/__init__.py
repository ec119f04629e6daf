"""The exercises of the course: one file, one exercise."""
