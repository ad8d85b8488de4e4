"""This file is the bills that the office itself issues, each a document of its own: a fee, a debt from spent credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import bills
from collectoffice.db.bills import NewBill

if TYPE_CHECKING:
    from collectoffice.db.entry import Entry
    from collectoffice.domain.customer import CustomerCard


def issue(entry: Entry, card: CustomerCard, mark: str, amount_minor: int) -> str:
    """Bills a sum to a customer on the entry's business date, due by the policy; returns the bill's number.

    The number is the customer's code, what the bill is for, and the event. The caller posts it and refreshes the customer.
    """
    day = entry.act.business_date
    number = f"{card.code}-{mark}{entry.event_id}"
    asked = NewBill(
        customer_id=card.customer_id,
        number=number,
        number_key=bills.number_key(number),
        kind="correction",
        period=day[: len("YYYY-MM")],
        charge_minor=None,
        vat_rate=None,
        vat_minor=None,
        total_minor=amount_minor,
        issued=day,
        due=None,
        known_on=day,
        period_from=None,
        period_to=None,
        reading_from=None,
        reading_to=None,
        kwh=None,
        notices_given=None,
        replaces_bill_id=None,
        workbook_id=None,
        sheet_row=None,
    )
    bills.add_bills(entry, [asked])
    return number
