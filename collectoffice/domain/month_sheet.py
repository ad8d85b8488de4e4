"""This file is the sheet of a month: its days side by side and added up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from collectoffice.domain.day_sheet import DaySheet, IdentityLine


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """One month of one office; sums in minor units, those of a day are its sheet's own."""

    office: str
    office_name: str
    currency: str
    minor_digits: int
    is_practice: bool
    month: str
    """``YYYY-MM``."""
    made_at: str
    days: tuple[DaySheet, ...]
    """The business dates that moved money, had a till or were closed, in order."""
    identity: IdentityLine
    """From the first day's opening to the last day's closing; "" is the class of all."""

    @property
    def gross_minor(self) -> int:
        """Taken by all tills."""
        return sum(day.gross_minor for day in self.days)

    @property
    def undone_minor(self) -> int:
        """Undone in all tills."""
        return sum(day.undone_minor for day in self.days)

    @property
    def net_minor(self) -> int:
        """Taken less undone."""
        return sum(day.net_minor for day in self.days)

    @property
    def by_tender(self) -> dict[str, int]:
        """The net of all days by tender."""
        sums: dict[str, int] = {}
        for day in self.days:
            for tender, amount_minor in day.by_tender.items():
                sums[tender] = sums.get(tender, 0) + amount_minor
        return sums

    @property
    def bank_collected_minor(self) -> int:
        """All that banks collected."""
        return sum(day.bank_collected_minor for day in self.days)

    @property
    def difference_minor(self) -> int:
        """Over and short of the tills that were counted."""
        return sum(till.difference_minor or 0 for day in self.days for till in day.tills)

    @property
    def receipts(self) -> int:
        """How many receipts were given."""
        return sum(part.count for day in self.days for till in day.tills for part in till.receipts)

    @property
    def breaks(self) -> tuple[str, ...]:
        """Days that do not begin with what the day before ended with: something was written for a day after its sheet."""
        pairs = pairwise(self.days)
        return tuple(
            after.date for before, after in pairs if before.identity.closing_minor != after.identity.opening_minor
        )


def month_identity(days: tuple[DaySheet, ...]) -> IdentityLine:
    """The identity of some days in a row: their movements added up between the first opening and the last closing."""
    lines = [day.identity for day in days]
    if not lines:
        return IdentityLine("", 0, 0, 0, 0, 0, 0, 0)
    return IdentityLine(
        customer_class="",
        opening_minor=lines[0].opening_minor,
        billed_minor=sum(line.billed_minor for line in lines),
        collected_minor=sum(line.collected_minor for line in lines),
        bank_minor=sum(line.bank_minor for line in lines),
        adjusted_minor=sum(line.adjusted_minor for line in lines),
        closing_minor=lines[-1].closing_minor,
        bill_by_bill_closing_minor=lines[-1].bill_by_bill_closing_minor,
        outside_minor=sum(line.outside_minor for line in lines),
        taken_over_minor=sum(line.taken_over_minor for line in lines),
        bill_by_bill_opening_minor=lines[0].bill_by_bill_opening_minor,
        bill_by_bill_billed_minor=sum(line.bill_by_bill_billed_minor for line in lines),
        bill_by_bill_collected_minor=sum(line.bill_by_bill_collected_minor for line in lines),
        bill_by_bill_adjusted_minor=sum(line.bill_by_bill_adjusted_minor for line in lines),
    )
