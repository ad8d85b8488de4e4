"""This file is what becomes of offered adjustments: taken, with one approval for all of them, or dropped with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import offers
from collectoffice.domain.errors import NothingToAdjust, ReasonMissing, Refusal, UnknownBill
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill
from collectoffice.services.queries.open_offers import open_offers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.people import StaffMember
    from collectoffice.services.commands.adjust_bill import BillAdjusted
    from collectoffice.services.office import Office
    from collectoffice.services.queries.open_offers import OpenOffer


@dataclass(frozen=True, slots=True)
class OffersTaken:
    """What was taken, and what was not, each with its refusal."""

    taken: tuple[BillAdjusted, ...]
    left: tuple[tuple[OpenOffer, Refusal], ...]
    open_left: int
    """How many are offered still."""


def take_offers(
    office: Office, staff: StaffMember, chosen: Sequence[int], approver: StaffMember | None = None
) -> OffersTaken:
    """Takes offered adjustments one after the other, each an event of its own; one that is refused stays offered.

    Refuses ``NotAllowed``, and ``ApprovalNeeded`` with what approvals refuse of the second person, before any is taken.
    """
    require(staff.role, "adjust_bill")
    wanted = [offer for offer in open_offers(office) if offer.offer_id in set(chosen)]
    taken: list[BillAdjusted] = []
    left: list[tuple[OpenOffer, Refusal]] = []
    for offer in wanted:
        grounds = Grounds(offer.document, f"{offer.file_name} · {offer.sheet_row}")
        try:
            taken.append(adjust_bill(office, staff, offer.bill, offer.by_minor, grounds, approver))
        except (UnknownBill, NothingToAdjust) as refusal:
            left.append((offer, refusal))
        except Refusal as refusal:
            if not taken:
                raise
            left.append((offer, refusal))
    return OffersTaken(tuple(taken), tuple(left), len(open_offers(office)))


def drop_offer(office: Office, staff: StaffMember, offer_id: int, reason: str) -> int:
    """Writes that an offered adjustment will not be taken; returns how many are offered still.

    Refuses ``NotAllowed``, ``ReasonMissing`` and ``NothingToAdjust`` (it was taken or dropped already).
    """
    require(staff.role, "adjust_bill")
    if not reason.strip():
        raise ReasonMissing
    if all(offer.offer_id != offer_id for offer in open_offers(office)):
        raise NothingToAdjust
    with office.file.entry(act_in_office(office, "offer_dropped", staff)) as entry:
        offers.drop_offer(entry, offer_id, reason.strip())
    return len(open_offers(office))
