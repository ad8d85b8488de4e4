"""This file is the seeing of awaited money: somebody has looked, and the QR payment or transfer has arrived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import awaited
from collectoffice.domain.errors import TenderNotAwaited, TenderSeen
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class SeenTender:
    """A tender that is awaited no more; the sum in minor units."""

    event: str
    tender: int
    kind: str
    amount_minor: int
    reference: str


def see_tender(office: Office, staff: StaffMember, tender_id: int) -> SeenTender:
    """Writes that this QR payment or transfer was seen; also while its till is counted, and after its close.

    Refuses ``NotAllowed``, ``TenderSeen`` and ``TenderNotAwaited`` (no such tender, or none that is awaited: cash, undone).
    """
    require(staff.role, "see_tender")
    approval_for(office, staff, "see_tender", "any")
    connection = office.file.connection
    waiting = awaited.awaited_tender(connection, tender_id)
    if waiting is None:
        seen_at = awaited.seen_at(connection, tender_id)
        if seen_at:
            raise TenderSeen(tender=tender_id, at=seen_at)
        raise TenderNotAwaited(tender=tender_id)
    act = act_in_office(office, "tender_seen", staff, about_event_id=waiting.event_id)
    with office.file.entry(act) as entry:
        awaited.see(entry, tender_id)
    return SeenTender(act.uid, tender_id, waiting.kind, waiting.amount_minor, waiting.reference)
