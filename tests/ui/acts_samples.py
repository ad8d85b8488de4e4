"""This file is invented cases that the acts' forms show in tests and pictures: a payment, a bill, a customer."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

from collectoffice.app import resources_folder
from collectoffice.db.bills import Bill
from collectoffice.domain.late_fee import PrincipalChange
from collectoffice.domain.policy import policies_from
from collectoffice.domain.tender import Tender
from collectoffice.services.queries.bill_at_hand import BillAtHand
from collectoffice.services.queries.customer_file import FileEntry
from collectoffice.services.queries.payment_at_hand import ChequeAtHand, PaymentAtHand
from collectoffice.services.queries.till_summary import TillSummary
from collectoffice.services.queries.undoings import CashOnlyMark
from collectoffice.ui.acts.case import Case
from tests.ui import samples

TAKEN = datetime(2026, 11, 21, 8, 41, tzinfo=samples.HANOI)
TILL = TillSummary(4, 2, "Lê Thị Hồng Gấm", "gam", date(2026, 11, 21), TAKEN, 2_000_000, 18_450_000, 47, 16_450_000)
PAYMENT = PaymentAtHand(
    number="TC01-2-26A-000482",
    event="e482",
    at=TAKEN,
    taken_by="Lê Thị Hồng Gấm",
    counter=2,
    receipts=("TC01-2-26A-000482",),
    payer_code="PC120004518327",
    payer_name="NGUYỄN THỊ ỬNG",
    amount_minor=737_753,
    part_minor=737_753,
    cash_minor=737_753,
    tenders=(Tender("cash", 737_753),),
    cheques=(),
    printings=1,
    is_own=True,
    till="open",
    void_state="own_in_time",
    owing_after_minor=1_056_113,
    bounce_fee_minor=0,
    undone=None,
    is_undone=False,
)
ENTRY = FileEntry(
    kind="payment",
    on=date(2026, 11, 21),
    at=TAKEN.isoformat(),
    document=PAYMENT.number,
    periods=("2026-10",),
    amount_minor=-737_753,
    channel="counter",
    counter=2,
    who="Lê Thị Hồng Gấm",
    kwh=None,
    is_voided=False,
)


def case_of(role: str = "cashier", payment: PaymentAtHand | None = PAYMENT, *, has_till: bool = True) -> Case:
    """A payment that was opened; without one the customer's other acts."""
    quote = samples.quote_ung()
    if payment is None:
        quote = replace(quote, credit_minor=250_000)
    mark = CashOnlyMark(quote.customer.code, is_cash_only=payment is None, since=TAKEN.isoformat(), reason="")
    return Case(
        role=role,
        user_name="gam",
        quote=quote,
        cash_only=mark,
        till=TILL if has_till else None,
        change_unit_minor=1_000,
        entry=ENTRY if payment is not None else None,
        payment=payment,
    )


def basket() -> PaymentAtHand:
    """Three customers paid for together, with cash and a cheque."""
    cheque = ChequeAtHand(7, "AC 0045123", "Agribank", date(2026, 11, 20), 1_500_000)
    return replace(
        PAYMENT,
        receipts=(PAYMENT.number, "TC01-2-26A-000483", "TC01-2-26A-000484"),
        amount_minor=2_400_000,
        cash_minor=900_000,
        tenders=(Tender("cash", 900_000), Tender("cheque", 1_500_000, "AC 0045123", "Agribank", date(2026, 11, 20))),
        cheques=(cheque,),
        void_state="late_or_large",
    )


def bill_case(role: str = "supervisor", *, is_disputed: bool = False) -> Case:
    """The oldest bill of a household was opened: 342.180 open, some days late."""
    policies = policies_from(
        json.loads(path.read_text("utf-8")) for path in (resources_folder() / "policies").glob("*.json")
    )
    bill = Bill(
        bill_id=101,
        customer_id=1,
        number="0918 2231",
        kind="regular",
        period="2026-09",
        total_minor=342_180,
        issued=date(2026, 9, 20),
        stated_due=date(2026, 10, 5),
        known_on=date(2026, 9, 20),
        kwh=148,
        open_minor=342_180,
        late_fee_paid_minor=0,
        is_settled=False,
        issued_to=1,
    )
    no_change: tuple[PrincipalChange, ...] = ()
    at_hand = BillAtHand(
        bill, samples.TODAY, 342_180, 4_406, 1_056_113, 0, is_disputed, date(2026, 11, 19 if is_disputed else 27),
        50_000, False, no_change, 0, 0, policies, True,
    )  # fmt: skip
    entry = FileEntry("bill", date(2026, 9, 20), "", bill.number, ("2026-09",), 342_180, "", None, "", 148, False)
    return replace(case_of(role, None), entry=entry, bill=at_hand)
