"""This file is what acts may be about: the customer whose file is open, and the line of the history that was opened."""

from __future__ import annotations

from dataclasses import dataclass

from collectoffice.domain.quote import Quote
from collectoffice.services.office import Office
from collectoffice.services.queries.bill_at_hand import BillAtHand, bill_at_hand
from collectoffice.services.queries.customer_file import FileEntry
from collectoffice.services.queries.payment_at_hand import PaymentAtHand, SlipAtHand, payment_at_hand, slip_at_hand
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.quote import paying_day, quote
from collectoffice.services.queries.rules_in_force import cash_rule
from collectoffice.services.queries.till_summary import TillSummary, till_summary
from collectoffice.services.queries.undoings import CashOnlyMark, cash_only

PAID = frozenset({"payment", "moved_here", "credit_used"})
"""Lines of the history that are a payment."""
UNDONE = frozenset({"void", "reversal", "bounce", "moved", "part_undone"})
"""Lines of the history that took a payment back."""
CREDIT_OUT = frozenset({"refund", "credit_moved"})
"""Lines of the history by which credit went elsewhere."""
BILLED = frozenset({"bill", "disputed", "dispute_answered"})
"""Lines of the history whose document is a bill."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a family of acts is asked about. Without an entry it is the customer's other acts (F5)."""

    role: str
    """Of the one who looks at it."""
    user_name: str
    quote: Quote
    """The customer, what is owed today, and the credit."""
    cash_only: CashOnlyMark
    till: TillSummary | None
    """The open till of the one who looks at it; None where there is none."""
    change_unit_minor: int
    """The smallest sum that notes and coins pay out: cash goes back in multiples of it."""
    entry: FileEntry | None = None
    """The line of the history that was opened: a bill, a payment, an adjustment or an undoing."""
    payment: PaymentAtHand | None = None
    """The payment of that line (of an undoing, the one undone), where it has a receipt."""
    slip: SlipAtHand | None = None
    """The slip of that line, where it is an undoing, a refund or a moved credit."""
    bill: BillAtHand | None = None
    """The bill of that line, where it is one."""

    @property
    def code(self) -> str:
        """The customer's code."""
        return self.quote.customer.code


def read_case(office: Office, staff: StaffMember, code: str, entry: FileEntry | None = None) -> Case:
    """Reads what the families need to know; refuses with ``UnknownCustomer``."""
    day = paying_day(office)
    return Case(
        role=staff.role,
        user_name=staff.user_name,
        quote=quote(office, code, day),
        cash_only=cash_only(office, code),
        till=till_summary(office, staff),
        change_unit_minor=cash_rule(office, day).change_unit_minor,
        entry=entry,
        payment=payment_at_hand(office, staff, entry.document) if entry and entry.kind in PAID | UNDONE else None,
        slip=slip_at_hand(office, entry.event_id) if entry and entry.kind in UNDONE | CREDIT_OUT else None,
        bill=bill_at_hand(office, entry.document) if entry and entry.kind in BILLED else None,
    )
