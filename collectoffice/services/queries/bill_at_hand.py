"""This file is a bill as a correction finds it, and what the bill and its customer would owe after one: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from collectoffice.db import bills, corrections, customers
from collectoffice.domain.customer import is_household
from collectoffice.domain.late_fee import PrincipalChange
from collectoffice.services.acting import office_day
from collectoffice.services.commands.dispute_bill import answer_day
from collectoffice.services.queries.quote import quote_of, whole_late_fee
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.bills import Bill
    from collectoffice.domain.policy import Policy
    from collectoffice.services.office import Office

CorrectionKind = Literal["down", "up", "cancelled", "reissued", "written_off"]
NEVER_OWED = ("down", "cancelled", "reissued")
"""What these take off counts from the bill's first day; anything else from today."""


@dataclass(frozen=True, slots=True)
class AfterCorrection:
    """What would be owed; sums in minor units."""

    asked_minor: int
    """What the bill asks, as corrected."""
    open_minor: int
    late_fee_minor: int
    """Late fee left on the bill."""
    credited_minor: int
    """What was paid above the corrected bill and becomes credit."""
    owed_minor: int
    """What the customer owes together: principal and late fee of all bills, before credit."""
    credit_minor: int
    """The customer's credit."""


@dataclass(frozen=True, slots=True)
class BillAtHand:
    """A bill with everything that a correction of it depends on, read at once."""

    bill: Bill
    today: date
    asked_minor: int
    """Principal, as corrected so far."""
    late_fee_minor: int
    """Late fee left today."""
    owed_minor: int
    """What its customer owes together."""
    credit_minor: int
    is_disputed: bool
    answer_by: date | None
    """The day by which its dispute is answered; without one, the day the policy gives."""
    waive_limit_minor: int
    """Up to here a late fee is waived by one person."""
    settles_at_once: bool
    """Credit settles a new bill by itself."""
    _changes: tuple[PrincipalChange, ...]
    _principal_paid: int
    _fee_allocated: int
    _policies: tuple[Policy, ...]
    _household: bool

    @property
    def paid_minor(self) -> int:
        """What was paid of its principal."""
        return self._principal_paid

    def after(
        self, kind: CorrectionKind, by_minor: int, *, waived_minor: int = 0, new_bill_minor: int = 0
    ) -> AfterCorrection:
        """What would be owed if the bill's principal changed by a sum (below zero: less), with late fee given up.

        ``new_bill_minor`` is what the bill issued in its place asks.
        """
        bill, asked = self.bill, self.asked_minor + by_minor
        since = bills.first_day(bill) if kind in NEVER_OWED else self.today
        above = max(0, self._principal_paid - asked)
        changes = [*self._changes, PrincipalChange(since, by_minor), PrincipalChange(self.today, above)]
        last_day = max([self.today, *(change.on for change in changes)])
        fee = whole_late_fee(self._policies, bill, changes, last_day, household=self._household)
        fee_paid = bill.late_fee_paid_minor + waived_minor
        fee_above = min(self._fee_allocated, max(0, fee_paid - fee))
        open_minor, fee_left = max(0, asked - self._principal_paid), max(0, fee - fee_paid + fee_above)
        credit = self.credit_minor + above + fee_above
        drawn = min(credit, new_bill_minor) if self.settles_at_once else 0
        changed = open_minor + fee_left - bill.open_minor - self.late_fee_minor
        return AfterCorrection(
            asked_minor=asked,
            open_minor=open_minor,
            late_fee_minor=fee_left,
            credited_minor=above + fee_above,
            owed_minor=self.owed_minor + changed + new_bill_minor - drawn,
            credit_minor=credit - drawn,
        )


def bill_at_hand(office: Office, number: str) -> BillAtHand | None:
    """The bill of a number with what a correction depends on; None where there is none."""
    connection = office.file.connection
    bill = bills.bill_by_number(connection, number) if bills.number_key(number) else None
    if bill is None:
        return None
    card = customers.card(connection, bill.customer_id)
    today = office_day(office)
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    quote = quote_of(office, card, today)
    household = is_household(card.customer_class)
    fee = whole_late_fee(office.policies, bill, changes, today, household=household)
    dispute = corrections.disputes_of(connection, [bill.bill_id]).get(bill.bill_id)
    rules = policy_of_day(office, today)
    return BillAtHand(
        bill=bill,
        today=today,
        asked_minor=bill.total_minor + corrections.adjusted_minor(connection, bill.bill_id),
        late_fee_minor=max(0, fee - bill.late_fee_paid_minor),
        owed_minor=quote.total_minor,
        credit_minor=quote.credit_minor,
        is_disputed=dispute is not None,
        answer_by=dispute.answer_by if dispute is not None else answer_day(office, today),
        waive_limit_minor=rules.desk.waive_limit_minor,
        settles_at_once=rules.credit_offset == "on_import",
        _changes=tuple(changes),
        _principal_paid=corrections.allocated_minor(connection, bill, "principal"),
        _fee_allocated=corrections.allocated_minor(connection, bill, "late_fee"),
        _policies=office.policies,
        _household=household,
    )
