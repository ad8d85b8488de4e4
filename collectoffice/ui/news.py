"""This file is the news of the window: what changed, so that each open screen decides whether to read anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """One signal a kind of news; who changes something tells it here, after the change is saved."""

    signed_in = Signal()
    """Somebody signed in: a room forgets what the one before left there."""
    customers_changed = Signal()
    """Customers came in, or their facts changed (an import)."""
    bills_changed = Signal()
    """Bills came in or were adjusted (an import)."""
    payment_taken = Signal(str)
    """A payment event was saved, by its id."""
    payment_voided = Signal(str)
    """A payment event was voided, by its id."""
    receipt_printed = Signal(str)
    """A receipt went to paper, by its number."""
    till_changed = Signal()
    """A till was opened or closed."""
    staff_changed = Signal()
    counters_changed = Signal()
    settings_changed = Signal()
    backup_changed = Signal()
    """A backup was made, or could not be; or another place was chosen for it."""
    printer_changed = Signal()
    """The printer was chosen, came back or went away."""
