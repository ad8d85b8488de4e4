"""This file is a quote: what a customer owes on a day, bill by bill, oldest due first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectoffice.domain.customer import CustomerCard


@dataclass(frozen=True, slots=True)
class BillDue:
    """One open bill on the day of the quote; sums in minor units."""

    bill_id: int
    number: str
    period: str
    """``YYYY-MM``"""
    kind: str
    due: date
    days_late: int
    """Days from the due day to the day of the quote; 0 when not late."""
    kwh: int | None
    open_minor: int
    """Open principal; 0 where only the late fee is left."""
    late_fee_minor: int
    """Late fee owed on the day, less what was paid of it before."""
    is_disputed: bool = False
    """Its customer disputes it and was not answered yet; it may be paid all the same."""
    answer_by: date | None = None
    """The day by which the office answers the dispute."""

    @property
    def total_minor(self) -> int:
        """Principal and late fee."""
        return self.open_minor + self.late_fee_minor

    @property
    def is_overdue(self) -> bool:
        """Whether principal is open past the due day."""
        return self.days_late > 0 and self.open_minor > 0


@dataclass(frozen=True, slots=True)
class Quote:
    """What one customer owes on a day."""

    customer: CustomerCard
    on: date
    bills: tuple[BillDue, ...]
    credit_minor: int
    last_event_id: int
    """The newest event that touched this customer's money; a payment that saw an older one is refused as stale."""

    @property
    def total_minor(self) -> int:
        """Principal and late fee of all open bills, before credit."""
        return sum(bill.total_minor for bill in self.bills)

    @property
    def overdue_periods(self) -> int:
        """How many different billing periods are overdue."""
        return len({bill.period for bill in self.bills if bill.is_overdue})
