"""This file is what a start says after an end that was none: the last receipt on record, and whether a printer took it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import at_work, receipts
from collectoffice.domain.permission import may
from collectoffice.services.queries.receipts import receipt_look

if TYPE_CHECKING:
    from datetime import datetime

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office
    from collectoffice.services.queries.receipts import ReceiptLook


@dataclass(frozen=True, slots=True)
class LastRecorded:
    """The newest receipt of all counters; None where none was issued yet, or its paper was erased.

    The customer's name is "" for whoever may not read a till.
    """

    receipt: ReceiptLook | None
    cashier: str
    left_open_since: datetime | None
    """Since when a window is open, or was left open by a crash; None after a clean close."""


def last_recorded(office: Office, staff: StaffMember | None) -> LastRecorded:
    """The last receipt on record, for the one who asks; None is somebody who has not signed in. Reads alone."""
    row = receipts.newest_receipt(office.file.connection)
    look = receipt_look(office, row) if row is not None else None
    if look is not None and (staff is None or not may(staff.role, "read_till")):
        look = replace(look, customer_name="")
    return LastRecorded(
        receipt=look,
        cashier=receipts.cashier_of(office.file.connection, row.event_id) if row is not None else "",
        left_open_since=at_work.window_left_open(office.file.store),
    )
