"""This file is the correction of a bill: less, more, cancelled, issued anew or written off, with document and approval."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers, ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    BillNumberTaken,
    DocumentMissing,
    NothingToAdjust,
    ReasonMissing,
    UnknownBill,
)
from collectoffice.domain.ledger import ADJUSTED, WRITTEN_OFF, billed_postings, payment_postings
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, office_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.book import refresh_bill, refresh_customers
from collectoffice.services.commands.overpaid import credit_overpaid
from collectoffice.services.commands.settle import settle_from_credit
from collectoffice.services.queries.quote import late_fee_left
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.bills import Bill
    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a correction rests on."""

    document: str
    """Number of the paper that orders it."""
    reason: str


@dataclass(frozen=True, slots=True)
class BillAdjusted:
    """A bill as a correction left it; sums in minor units."""

    event: str
    bill: str
    customer: str
    kind: str
    """``up``, ``down``, ``cancelled``, ``reissued`` or ``written_off``."""
    by_minor: int
    """What was added to the bill's principal; negative where it was taken off."""
    open_minor: int
    late_fee_minor: int
    """Late fee that is left on it."""
    credited_minor: int
    """What had been paid above the corrected bill and is the customer's credit now."""
    waived_minor: int
    """Late fee that was given up with a bill written off."""
    new_bill: str
    """The bill issued in its place."""
    is_waiting: bool
    """It stands and waits for its approval."""


def adjust_bill(
    office: Office,
    staff: StaffMember,
    number: str,
    by_minor: int,
    grounds: Grounds,
    approver: StaffMember | None = None,
) -> BillAdjusted:
    """Makes a bill ask less (``by_minor`` below zero) or more.

    Less counts from the bill's first day, also for its late fee; more counts from today. Refuses ``NotAllowed``,
    ``DocumentMissing``, ``ReasonMissing``, ``UnknownBill``, ``NothingToAdjust`` (nothing, more than the bill asks, a bill that
    was cancelled) and what ``approval_for`` refuses.
    """
    bill, asked_minor = _to_correct(office, staff, number, grounds)
    if by_minor == 0 or by_minor < -asked_minor or asked_minor == 0:
        raise NothingToAdjust(bill=bill.number, left_minor=asked_minor)
    approval = approval_for(office, staff, "adjust_bill", "any", approver, by_minor)
    kind = "up" if by_minor > 0 else "down"
    return _Correction(office, staff, bill, grounds, approval).write(kind, by_minor, ADJUSTED)


def cancel_bill(
    office: Office, staff: StaffMember, number: str, grounds: Grounds, approver: StaffMember | None = None
) -> BillAdjusted:
    """Makes a bill ask nothing, as if it had never been issued; what was paid on it is the customer's credit.

    Refuses as ``adjust_bill`` does.
    """
    bill, asked_minor = _to_correct(office, staff, number, grounds)
    if asked_minor == 0:
        raise NothingToAdjust(bill=bill.number, left_minor=0)
    approval = approval_for(office, staff, "adjust_bill", "any", approver, asked_minor)
    return _Correction(office, staff, bill, grounds, approval).write("cancelled", -asked_minor, ADJUSTED)


def write_off_bill(
    office: Office,
    staff: StaffMember,
    number: str,
    amount_minor: int | None,
    grounds: Grounds,
    approver: StaffMember | None = None,
) -> BillAdjusted:
    """Gives up a part of what is open on a bill, or without an amount all of it, the late fee too.

    Refuses as ``adjust_bill`` does, and ``AmountNotPositive``.
    """
    bill, _asked = _to_correct(office, staff, number, grounds)
    if amount_minor is not None and amount_minor <= 0:
        raise AmountNotPositive(amount_minor=amount_minor)
    fee_minor = late_fee_left(office, bill, office_day(office)) if amount_minor is None else 0
    given_up = bill.open_minor if amount_minor is None else amount_minor
    if given_up > bill.open_minor or not given_up + fee_minor:
        raise NothingToAdjust(bill=bill.number, left_minor=bill.open_minor)
    approval = approval_for(office, staff, "adjust_bill", "any", approver, given_up + fee_minor)
    correction = _Correction(office, staff, bill, grounds, approval)
    return correction.write("written_off", -given_up, WRITTEN_OFF, waived_minor=fee_minor)


@dataclass(frozen=True, slots=True)
class NewIssue:
    """The bill that takes the place of a cancelled one; what is not said stays as it was."""

    number: str
    total_minor: int
    due: date | None = None
    """None: by the policy, from today."""
    kwh: int | None = None


def reissue_bill(
    office: Office,
    staff: StaffMember,
    number: str,
    anew: NewIssue,
    grounds: Grounds,
    approver: StaffMember | None = None,
) -> BillAdjusted:
    """Cancels a bill and issues another in its place, today; what was paid on the old one is credit for the new one.

    Where the policy lets credit settle new bills by itself, it does so at once. Refuses as ``adjust_bill`` does,
    ``AmountNotPositive`` and ``BillNumberTaken``.
    """
    bill, asked_minor = _to_correct(office, staff, number, grounds)
    connection = office.file.connection
    if anew.total_minor <= 0:
        raise AmountNotPositive(amount_minor=anew.total_minor)
    if asked_minor == 0:
        raise NothingToAdjust(bill=bill.number, left_minor=0)
    if not bills.number_key(anew.number):
        raise UnknownBill(bill=anew.number)
    if bills.bill_by_number(connection, anew.number) is not None:
        raise BillNumberTaken(bill=anew.number)
    approval = approval_for(office, staff, "adjust_bill", "any", approver, anew.total_minor - asked_minor)
    return _Correction(office, staff, bill, grounds, approval, anew).write("reissued", -asked_minor, ADJUSTED)


def bill_to_correct(office: Office, number: str) -> Bill:
    """The bill of a number; refuses with ``UnknownBill``."""
    bill = bills.bill_by_number(office.file.connection, number) if bills.number_key(number) else None
    if bill is None:
        raise UnknownBill(bill=number)
    return bill


def checked(grounds: Grounds) -> Grounds:
    """The grounds without spaces around them; refuses ``DocumentMissing`` and ``ReasonMissing``."""
    if not grounds.document.strip():
        raise DocumentMissing
    if not grounds.reason.strip():
        raise ReasonMissing
    return Grounds(grounds.document.strip(), grounds.reason.strip())


def _to_correct(office: Office, staff: StaffMember, number: str, grounds: Grounds) -> tuple[Bill, int]:
    """The bill, and the principal that it asks as corrected so far."""
    require(staff.role, "adjust_bill")
    checked(grounds)
    bill = bill_to_correct(office, number)
    return bill, bill.total_minor + corrections.adjusted_minor(office.file.connection, bill.bill_id)


@dataclass(frozen=True, slots=True)
class _Correction:
    """A correction that is allowed, on its way into the books."""

    office: Office
    staff: StaffMember
    bill: Bill
    grounds: Grounds
    approval: Approval
    anew: NewIssue | None = None

    def write(self, kind: str, by_minor: int, contra: str, waived_minor: int = 0) -> BillAdjusted:
        """Writes the event with its rows, postings and caches."""
        office, bill, anew = self.office, self.bill, self.anew
        act = act_in_office(office, bills.BY_HAND, self.staff)
        day = date.fromisoformat(act.business_date)
        with office.file.transaction() as books:
            with books.entry(act) as entry:
                self._adjust(entry, kind, by_minor, day)
                self._adjust(entry, "late_fee_waived", -waived_minor, day)
                ledger.post(entry, billed_postings({bill.customer_id: by_minor}, contra))
                moved = credit_overpaid(entry, office.policies, bill.bill_id)
                ledger.post(entry, payment_postings((), moved, 0, None))
                if anew is not None:
                    _issue(entry, bill, anew, day)
                refresh_bill(entry, office.policies, bill.bill_id, day)
                refresh_customers(entry, (), moved)
                customers.refresh_open(entry, bill.customer_id)
                write_approval(entry, self.approval)
            if anew is not None and policy_of_day(office, day).credit_offset == "on_import":
                settle_from_credit(office, self.staff, books, _new_numbers(bill, anew), entry.event_id)
        after = bills.bill_by_id(office.file.connection, bill.bill_id)
        return BillAdjusted(
            event=act.uid,
            bill=bill.number,
            customer=customers.card(office.file.connection, bill.customer_id).code,
            kind=kind,
            by_minor=by_minor,
            open_minor=after.open_minor,
            late_fee_minor=late_fee_left(office, after, day),
            credited_minor=sum(part.amount_minor for part in moved if part.kind == "credit"),
            waived_minor=waived_minor,
            new_bill=anew.number if anew else "",
            is_waiting=self.approval.is_open,
        )

    def _adjust(self, entry: Entry, kind: str, by_minor: int, day: date) -> None:
        if not by_minor:
            return
        grounds = checked(self.grounds)
        approver_id = self.approval.approver.staff_id if self.approval.approver else None
        bills.adjust(entry, self.bill.bill_id, kind, by_minor, day, grounds.reason, grounds.document, approver_id)


def _issue(entry: Entry, old: Bill, anew: NewIssue, day: date) -> None:
    """Writes the bill that takes another's place; its VAT is the same part of its total."""
    was = bills.as_issued(entry.connection, old.bill_id)
    vat = None if was.vat_minor is None else _half_up(was.vat_minor * anew.total_minor, was.total_minor)
    issued = was._replace(
        customer_id=old.customer_id,
        number=anew.number.strip(),
        number_key=bills.number_key(anew.number),
        charge_minor=None if vat is None else anew.total_minor - vat,
        vat_minor=vat,
        total_minor=anew.total_minor,
        issued=day.isoformat(),
        due=anew.due.isoformat() if anew.due else None,
        known_on=day.isoformat(),
        kwh=was.kwh if anew.kwh is None else anew.kwh,
        notices_given=None,
        replaces_bill_id=old.bill_id,
        workbook_id=None,
        sheet_row=None,
    )
    bills.add_bills(entry, [issued])
    ledger.post(entry, billed_postings({old.customer_id: anew.total_minor}, ADJUSTED))


def _new_numbers(old: Bill, anew: NewIssue) -> Mapping[int, set[str]]:
    return {old.customer_id: {anew.number.strip()}}


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
