"""This file is how a closed till is found again by those who explain, settle, correct or reconcile it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cash, tills
from collectoffice.db.till_figures import till_row
from collectoffice.domain.errors import TillNotClosed, TillReconciled, UnknownTill

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.till_figures import TillRow
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class ClosedTill:
    """A closed till as it stands now, a correcting count included; sums in minor units."""

    row: TillRow
    expected_minor: int
    counted_minor: int
    settled_minor: int

    @property
    def difference_minor(self) -> int:
        """Counted less expected: over is positive, short negative."""
        return self.counted_minor - self.expected_minor

    @property
    def left_minor(self) -> int:
        """The part of the difference that nobody paid or wrote off, with its sign."""
        return self.difference_minor - self.settled_minor


def closed_till(office: Office, staff: StaffMember, till: int | None) -> ClosedTill:
    """The closed till of a number, or the one that this member of staff closed last.

    Refuses ``UnknownTill`` and ``TillNotClosed``.
    """
    connection = office.file.connection
    till_id = till if till is not None else tills.last_closed_of(connection, staff.staff_id)
    row = till_row(connection, till_id) if till_id is not None else None
    if row is None:
        raise UnknownTill(till=till_id)
    if row.expected_minor is None or row.counted_minor is None:
        raise TillNotClosed(till=row.till_id, counter=row.counter_code, name=row.cashier)
    return ClosedTill(
        row, row.expected_minor, counted_at_last(office, row), cash.settled_minor(connection, row.till_id)
    )


def counted_at_last(office: Office, row: TillRow) -> int:
    """What a closed till was counted to hold: by its newest correcting count, else by its close."""
    corrections = [
        count.total_minor
        for count in cash.counts_of_till(office.file.connection, row.till_id)
        if count.purpose == "correction"
    ]
    return corrections[-1] if corrections else row.counted_minor or 0


def refuse_reconciled(closed: ClosedTill) -> None:
    """What a supervisor reconciled stays as it is; refuses with ``TillReconciled``."""
    if closed.row.is_reconciled:
        raise TillReconciled(till=closed.row.till_id)
