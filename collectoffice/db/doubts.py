"""This file is what the books say of the clock and of the machine: the newest warning of each, and whether it was confirmed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from collectoffice.domain.clock import Jump

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

WARNED, CLOCK_CONFIRMED = "clock_warned", "clock_confirmed"
CHANGED, MACHINE_CONFIRMED = "machine_changed", "machine_confirmed"
Doubt = Literal["clock_warned", "machine_changed"]
CONFIRMED_BY: dict[Doubt, str] = {"clock_warned": CLOCK_CONFIRMED, "machine_changed": MACHINE_CONFIRMED}
UNSEEN = "kind <> 'restored'"
"""A restore is written by whatever clock its machine has, and says nothing of the time: that machine may be a new one."""
OF_DOUBT = "kind IN ('clock_warned', 'clock_confirmed', 'machine_changed', 'machine_confirmed')"
"""As in the index that finds them (migrations/m0003): word for word, else it is not taken."""


def open_doubt(connection: Connection, doubt: Doubt) -> tuple[int, str] | None:
    """The warning that nobody has confirmed: its event and its moment."""
    row = connection.execute(
        f"SELECT id, kind, at FROM event WHERE {OF_DOUBT} AND kind IN (?, ?) ORDER BY id DESC LIMIT 1",
        (doubt, CONFIRMED_BY[doubt]),
    ).fetchone()
    return (row[0], row[2]) if row is not None and row[1] == doubt else None


def clock_doubt(connection: Connection) -> Jump | None:
    """What the open warning of the clock says: its own moment, and that of the newest entry before it."""
    warned = open_doubt(connection, "clock_warned")
    if warned is None:
        return None
    question = f"SELECT at FROM event WHERE id < ? AND {UNSEEN} ORDER BY id DESC LIMIT 1"
    before = connection.execute(question, (warned[0],)).fetchone()
    at = moment(warned[1])
    since = moment(before[0]) if before else at
    return Jump("back" if at < since else "ahead", since, at)


def newest_moment(connection: Connection) -> datetime | None:
    """When the newest entry was written that says what time it was."""
    row = connection.execute(f"SELECT at FROM event WHERE {UNSEEN} ORDER BY id DESC LIMIT 1").fetchone()
    return moment(row[0]) if row else None


def moment(text: str) -> datetime:
    """A moment as it was written down; one without an offset is the machine's own time."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.astimezone()


def newest_machine(connection: Connection) -> str | None:
    """The mark of the machine that the books were noted on last; None where none was noted."""
    row = connection.execute("SELECT machine FROM machine ORDER BY id DESC LIMIT 1").fetchone()
    return str(row[0]) if row else None


def note_machine(entry: Entry, mark: str) -> None:
    """Writes down on which machine the books are."""
    entry.add("machine", machine=mark)
