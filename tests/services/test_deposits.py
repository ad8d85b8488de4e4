"""This file is the way to the bank, tested: prepared, banked, confirmed or disputed, to the last cheque."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from collectoffice.db import deposits, ledger
from collectoffice.domain.errors import (
    ApprovalNeeded,
    DepositNotInState,
    DocumentMissing,
    NotAllowed,
    NotEnoughCash,
    NothingToDeposit,
    ReasonMissing,
    TillNotClosed,
    UnknownDeposit,
    UnknownTill,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.bounce_cheque import bounce_cheque
from collectoffice.services.commands.deposit_papers import print_deposit_list, save_deposit_list
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.reverse_payment import reverse_receipt
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.deposits import read_deposits, to_deposit
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk

FRIDAY = date(2026, 11, 20)
CHEQUE = 300_000
CASH = 150_000
FLOAT = 100_000


@pytest.fixture
def closed(desk: Desk) -> Desk:
    """An evening: the safe held one float, a till of Mai's brought cash and a cheque."""
    count_safe(desk.office, desk.who("ha"), SafeCash(FLOAT))
    desk.bill(1, CHEQUE, "2026-11-18")
    desk.bill(2, CASH, "2026-11-18")
    desk.open_till(float_minor=FLOAT)
    desk.pay(1, tenders=[Tender("cheque", CHEQUE, "SEC-9", "ACB", FRIDAY)])
    desk.pay(2)
    desk.close_till(desk.held_minor())
    return desk


def booked(desk: Desk) -> tuple[int, int, int, int]:
    """Safe, cheques in hand, in transit, at the bank."""
    sums = ledger.balances(desk.connection)
    return tuple(sums.get(account, 0) for account in ("safe", "cheque", "in_transit", "bank_account"))  # type: ignore[return-value]


def test_money_goes_from_the_safe_to_transit_to_the_bank(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    batch = make_deposit(office, ha)
    assert (batch.cash_minor, batch.cheques_minor, batch.tills, batch.state) == (CASH, CHEQUE, (1,), "prepared")
    assert booked(closed) == (FLOAT + CASH, CHEQUE, 0, 0), "nothing has left yet"
    bank_deposit(office, closed.who("mai"), batch.deposit_id, "GNT-77", FRIDAY)
    assert booked(closed) == (FLOAT, 0, CASH + CHEQUE, 0)
    done = confirm_deposit(office, ha, batch.deposit_id, date(2026, 11, 23))
    assert booked(closed) == (FLOAT, 0, 0, CASH + CHEQUE)
    assert (done.state, done.slip, done.bank_day) == ("confirmed", "GNT-77", "2026-11-23")
    assert closed.faults() == []


def test_each_step_is_taken_once_and_in_its_order(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    with pytest.raises(DepositNotInState) as refused:
        confirm_deposit(office, ha, number, FRIDAY)
    assert refused.value.facts["deposit_state"] == "prepared"
    with pytest.raises(DocumentMissing):
        bank_deposit(office, ha, number, " ", FRIDAY)
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    with pytest.raises(DepositNotInState):
        bank_deposit(office, ha, number, "GNT-2", FRIDAY)
    with pytest.raises(ReasonMissing):
        dispute_deposit(office, ha, number, "")
    dispute_deposit(office, ha, number, "ngân hàng đếm thiếu một tờ")
    with pytest.raises(DepositNotInState):
        dispute_deposit(office, ha, number, "vẫn thiếu")
    assert booked(closed)[2] == CASH + CHEQUE, "disputed money stays in transit"
    assert confirm_deposit(office, ha, number, FRIDAY).state == "confirmed"
    with pytest.raises(UnknownDeposit):
        confirm_deposit(office, ha, 9, FRIDAY)


def test_what_is_prepared_is_spoken_for(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    make_deposit(office, ha)
    assert (to_deposit(office).cash_minor, to_deposit(office).cheques) == (0, ())
    with pytest.raises(NothingToDeposit):
        make_deposit(office, ha)
    with pytest.raises(NotEnoughCash):
        make_deposit(office, ha, DepositWish(FLOAT + 1))
    assert make_deposit(office, ha, DepositWish(FLOAT)).cash_minor == FLOAT


def test_a_batch_of_named_tills_takes_what_they_brought(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    closed.bill(3, 70_000, "2026-11-18")
    closed.open_till("lan", 2, 20_000)
    with pytest.raises(TillNotClosed):
        make_deposit(office, ha, DepositWish(tills=(2,)))
    closed.pay(3, user="lan")
    closed.close_till(closed.held_minor("lan"), "lan")
    with pytest.raises(UnknownTill):
        make_deposit(office, ha, DepositWish(tills=(9,)))
    batch = make_deposit(office, ha, DepositWish(tills=(2,)))
    assert (batch.cash_minor, batch.cheques, batch.tills) == (70_000, (), (2,))
    with pytest.raises(DepositNotInState):
        make_deposit(office, ha, DepositWish(tills=(2,)))
    assert make_deposit(office, ha).tills == (1,)


def test_a_bounced_cheque_is_taken_out_of_what_the_bank_brings(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    bounce_cheque(office, ha, "SEC-9")
    assert booked(closed) == (FLOAT, 0, CASH, 0)
    confirm_deposit(office, ha, number, FRIDAY)
    assert booked(closed) == (FLOAT, 0, 0, CASH)
    assert closed.faults() == []


def test_a_cheque_that_was_handed_back_before_it_was_banked_stays_behind(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    receipt = "KH01-1-26A-000001"
    closed.clock.on(date(2026, 11, 21))
    reverse_receipt(office, closed.who("mai"), receipt, "duplicate", ha)
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    assert booked(closed) == (FLOAT, 0, CASH, 0)
    (cheque,) = deposits.all_deposits(closed.connection)[0].cheques
    assert not cheque.stands


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_payment_moved_to_the_right_customer_takes_its_cheque_along(closed: Desk, when: str) -> None:
    office, ha = closed.office, closed.who("ha")
    if when == "before":
        move_payment(office, ha, "KH01-1-26A-000001", closed.code(2))
    batch = make_deposit(office, ha)
    assert batch.cheques_minor == CHEQUE
    bank_deposit(office, ha, batch.deposit_id, "GNT-1", FRIDAY)
    if when == "after":
        move_payment(office, ha, "KH01-1-26A-000001", closed.code(2))
    confirm_deposit(office, ha, batch.deposit_id, FRIDAY)
    assert booked(closed) == (FLOAT, 0, 0, CASH + CHEQUE)
    assert to_deposit(office).cheques == ()


def test_a_cashier_prepares_with_a_second_person_and_carries_it_alone(closed: Desk) -> None:
    office, mai = closed.office, closed.who("mai")
    with pytest.raises(ApprovalNeeded):
        make_deposit(office, mai)
    number = make_deposit(office, mai, approver=closed.who("ha")).deposit_id
    assert bank_deposit(office, mai, number, "GNT-1", FRIDAY).state == "banked"
    with pytest.raises(NotAllowed):
        confirm_deposit(office, closed.who("admin"), number, FRIDAY)


def test_the_sheet_shows_a_batch_as_it_stood_at_the_end_of_the_day(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    closed.clock.on(date(2026, 11, 21))
    bank_deposit(office, ha, number, "GNT-1", date(2026, 11, 21))
    (friday,), (saturday,) = (day_sheet(office, date(2026, 11, day)).deposits for day in (20, 21))
    assert (friday.state, friday.slip, saturday.state, saturday.slip) == ("prepared", "", "banked", "GNT-1")
    assert (friday.total_minor, friday.tills, friday.cheques) == (CASH + CHEQUE, (1,), 1)


def test_the_list_says_what_could_go_and_what_stays(closed: Desk) -> None:
    seen = read_deposits(closed.office, closed.who("mai"))
    assert seen.deposits == ()
    assert (seen.to_deposit.safe_minor, seen.to_deposit.stays_minor) == (safe_now(closed.office), FLOAT)
    assert [cheque.number for cheque in seen.to_deposit.cheques] == ["SEC-9"]


def test_the_banks_list_is_printed_and_saved(closed: Desk, tmp_path: Path) -> None:
    number = make_deposit(closed.office, closed.who("ha")).deposit_id
    print_deposit_list(closed.office, closed.who("mai"), number)
    save_deposit_list(closed.office, closed.who("mai"), number, tmp_path / "nop.pdf")
    ((paper, title, pdf),) = closed.printer.papers
    assert (paper, title) == ("a4", "KH01_2026-11-20_nop_1")
    assert (tmp_path / "nop.pdf").read_bytes() == pdf
