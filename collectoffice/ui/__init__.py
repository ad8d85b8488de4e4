"""This file is the door of the window's room: PySide6 lives here, and no screen reads the database."""
