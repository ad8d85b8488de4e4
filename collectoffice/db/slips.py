"""This file is the slip of one event: of an undoing, a refund or a moved credit, with how often it was printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.receipts import paper_value, printings
from collectoffice.db.tables import written_by
from collectoffice.db.undoing import SLIP_EVENTS

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection


@dataclass(frozen=True, slots=True)
class SlipOfEvent:
    """A slip as it lies in the books."""

    uid: str
    """Of the event; the slip is printed by it."""
    value: bytes | None
    """The frozen paper; None where it was erased."""
    printings: int


def slip_of_event(connection: Connection, event_id: int) -> SlipOfEvent | None:
    """The slip that an event wrote, or None where it wrote none."""
    row = connection.execute(
        f"""
        SELECT event.uid, paper.id FROM event JOIN paper ON {written_by("paper", "event.id")}
        WHERE event.id = ? AND event.kind IN {SLIP_EVENTS} AND paper.receipt_id IS NULL
        """,
        (event_id,),
    ).fetchone()
    return SlipOfEvent(row[0], paper_value(connection, row[1]), printings(connection, row[1])) if row else None
