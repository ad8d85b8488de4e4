"""This file is awaited money, tested: QR payments and transfers wait until somebody saw them arrive, and are listed till then."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import NotAllowed, TenderNotAwaited, TenderSeen
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.see_tender import see_tender
from collectoffice.services.commands.tills import count_till
from collectoffice.services.queries.till_reading import awaited_money, reading_of
from tests.builders import Desk


@pytest.fixture
def till(desk: Desk) -> Desk:
    """Three customers with a bill each at Mai's till."""
    desk.take_in(desk.reading([desk.bill_row(n, 100_000 + n, "2026-11-18") for n in (1, 2, 3)]))
    desk.open_till()
    return desk


def waiting(desk: Desk) -> list[tuple[str, int]]:
    return [(one.kind, one.amount_minor) for one in awaited_money(desk.office, desk.who("mai"))]


def test_a_qr_payment_and_a_transfer_are_awaited_until_somebody_sees_them(till: Desk) -> None:
    taken = till.pay(1, tenders=[Tender("qr", 60_001, "QR-1"), Tender("cash", 40_000)])
    till.pay(2, tenders=[Tender("transfer", 100_002, "FT-1")])
    till.pay(3, tenders=[Tender("card", 100_003, "C-1")])
    assert waiting(till) == [("qr", 60_001), ("transfer", 100_002)]
    first, second = awaited_money(till.office, till.who("mai"))
    assert (first.receipts, first.payer, first.reference, first.counter) == (taken.receipts, "Khách Hàng 1", "QR-1", 1)
    assert [one.tender for one in reading_of(till.office, 1).awaited] == [first.tender, second.tender]
    seen = see_tender(till.office, till.who("mai"), first.tender)
    assert (seen.kind, seen.amount_minor, seen.reference) == ("qr", 60_001, "QR-1")
    assert waiting(till) == [("transfer", 100_002)]
    with pytest.raises(TenderSeen) as refused:
        see_tender(till.office, till.who("ha"), first.tender)
    assert refused.value.facts["at"] == "2026-11-20T08:00:00+07:00"
    assert till.faults() == []


def test_awaited_money_is_listed_at_the_close_and_may_be_seen_after_it(till: Desk) -> None:
    till.pay(1, tenders=[Tender("qr", 100_001, "QR-1")])
    count_till(till.office, till.who("mai"), 0)
    (one,) = reading_of(till.office, 1).awaited
    till.close_till(0)
    assert [left.tender for left in reading_of(till.office, 1).awaited] == [one.tender]
    see_tender(till.office, till.who("ha"), one.tender)
    assert reading_of(till.office, 1).awaited == ()


def test_what_was_voided_is_awaited_no_more(till: Desk) -> None:
    taken = till.pay(1, tenders=[Tender("transfer", 100_001, "FT-1")])
    (one,) = awaited_money(till.office, till.who("mai"))
    till.void(taken.event)
    assert waiting(till) == []
    with pytest.raises(TenderNotAwaited):
        see_tender(till.office, till.who("mai"), one.tender)


def test_cash_and_unknown_tenders_are_not_awaited(till: Desk) -> None:
    till.pay(1)
    (cash,) = till.connection.execute("SELECT id FROM tender").fetchone()
    before = till.dump()
    for tender in (cash, 0, 10**9):
        with pytest.raises(TenderNotAwaited):
            see_tender(till.office, till.who("mai"), tender)
    with pytest.raises(NotAllowed):
        see_tender(till.office, till.who("admin"), cash)
    assert till.dump() == before


def test_money_that_was_seen_stays_seen_when_its_payment_moves_to_the_right_customer(till: Desk) -> None:
    seen, unseen = (till.pay(n, tenders=[Tender("qr", 100_000 + n, f"QR-{n}")]).receipts[0] for n in (1, 2))
    see_tender(till.office, till.who("mai"), awaited_money(till.office, till.who("mai"))[0].tender)
    for number in (seen, unseen):
        move_payment(till.office, till.who("mai"), number, till.code(3), approver=till.who("ha"))
    assert waiting(till) == [("qr", 100_002)]
    assert till.faults() == []


def test_money_of_a_till_that_the_first_schema_closed_is_taken_as_seen(till: Desk) -> None:
    """The first schema kept no counts: its closed tills are those without one."""
    taken = till.pay(1, tenders=[Tender("transfer", 100_001, "FT-1")])
    till.close_till(0)
    assert waiting(till) == [("transfer", 100_001)]
    for trigger in ("cash_count_no_delete", "cash_count_note_no_delete"):
        till.connection.execute(f"DROP TRIGGER {trigger}")
    till.connection.execute("DELETE FROM cash_count_note")
    till.connection.execute("DELETE FROM cash_count")
    assert waiting(till) == []
    assert reading_of(till.office, 1).awaited == ()
    move_payment(till.office, till.who("ha"), taken.receipts[0], till.code(2))
    assert waiting(till) == [], "nor what it became, written again for the right customer"
