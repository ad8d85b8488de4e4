"""This file is the window's marks in the machine's own store: made when it opens, taken away when it closes as it should."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import at_work

if TYPE_CHECKING:
    from datetime import datetime

    from collectoffice.services.office import Office


def note_window_open(office: Office) -> datetime | None:
    """Notes that a window is open; since when one was before that never closed, None after a clean close.

    Called by who holds the office for writing: no other window is open, so a mark that is there was left by a crash.
    """
    left_open = at_work.window_left_open(office.file.store)
    at_work.note_window_open(office.file.store, office.clock())
    return left_open


def note_window_closed(office: Office) -> None:
    """The window closes; nothing that was typed is lost unsaid."""
    at_work.note_window_closed(office.file.store)
