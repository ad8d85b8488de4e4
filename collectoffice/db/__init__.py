"""This package is the office file: SQLite, and the only SQL of the program."""
