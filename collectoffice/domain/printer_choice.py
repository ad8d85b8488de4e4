"""This file is the choice of no printer: a name that no printer has."""

from __future__ import annotations

from typing import Final

NO_PRINTER: Final = "-"
"""Chosen for a paper that is never printed, but kept as a PDF. An empty name is no choice: the system's own printer prints."""
