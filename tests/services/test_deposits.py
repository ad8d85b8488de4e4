"""This file is the way to the bank, tested: prepared, banked, confirmed or disputed, to the last cheque."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from collectoffice.db import deposits, ledger
from collectoffice.domain.day_sheet import DepositLine
from collectoffice.domain.errors import (
    ApprovalNeeded,
    BankDayOutOfRange,
    DepositNotInState,
    DocumentMissing,
    NotAllowed,
    NotEnoughCash,
    NothingToDeposit,
    ReasonMissing,
    SettingOutOfRange,
    TillNotClosed,
    UnknownDeposit,
    UnknownTill,
)
from collectoffice.domain.ledger import IN_TRANSIT, SAFE, Posting
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.bounce_cheque import bounce_cheque
from collectoffice.services.commands.change_setting import change_setting, settings_in_force
from collectoffice.services.commands.deposit_papers import print_deposit_list, save_deposit_list
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    cancel_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.reverse_payment import reverse_receipt
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.deposits import deposit_of, read_deposits, to_deposit
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk
from tests.documents import reading

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


def sheet_line(desk: Desk, day: int) -> DepositLine:
    """The only batch on a day's sheet."""
    (line,) = day_sheet(desk.office, date(2026, 11, day)).deposits
    return line


def test_money_goes_from_the_safe_to_transit_to_the_bank(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    batch = make_deposit(office, ha)
    assert (batch.cash_minor, batch.cheques_minor, batch.tills, batch.state) == (CASH, CHEQUE, (1,), "prepared")
    assert booked(closed) == (FLOAT + CASH, CHEQUE, 0, 0), "nothing has left yet"
    bank_deposit(office, closed.who("mai"), batch.deposit_id, "GNT-77", FRIDAY)
    assert booked(closed) == (FLOAT, 0, CASH + CHEQUE, 0)
    closed.clock.on(date(2026, 11, 23))
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
    (batch,) = deposits.all_deposits(closed.connection)
    assert (batch.cheques, [cheque.number for cheque in batch.taken_out]) == ((), ["SEC-9"])
    assert closed.faults() == []


@pytest.mark.parametrize("undoing", ["reversal", "bounce"])
def test_a_cheque_that_is_undone_before_it_is_banked_is_in_no_figure_of_its_batch(
    closed: Desk, undoing: str, tmp_path: Path
) -> None:
    office, ha, mai = closed.office, closed.who("ha"), closed.who("mai")
    number = make_deposit(office, ha).deposit_id
    closed.clock.on(date(2026, 11, 21))
    if undoing == "bounce":
        bounce_cheque(office, ha, "SEC-9")
    else:
        reverse_receipt(office, mai, "KH01-1-26A-000001", "duplicate", ha)
    batch = deposit_of(office, number)
    assert (batch.cheques, batch.cheques_minor, batch.total_minor) == ((), 0, CASH)
    bank_deposit(office, ha, number, "GNT-1", date(2026, 11, 21))
    assert booked(closed)[2] == deposit_of(office, number).total_minor == CASH
    friday, saturday = sheet_line(closed, 20), sheet_line(closed, 21)
    assert (friday.total_minor, friday.cheques, friday.undone) == (CASH + CHEQUE, 1, 0), "as it stood at its end"
    assert (saturday.total_minor, saturday.cheques, saturday.undone) == (CASH, 0, 0)
    save_deposit_list(office, mai, number, tmp_path / "nop.pdf")
    paper = reading.text((tmp_path / "nop.pdf").read_bytes())
    assert "SEC-9" not in paper
    assert "Không có séc" in paper
    assert "150.000" in paper
    assert closed.faults() == []


def test_a_cheque_that_is_undone_after_it_was_banked_is_marked_and_counts_no_more(closed: Desk, tmp_path: Path) -> None:
    office, ha, mai = closed.office, closed.who("ha"), closed.who("mai")
    number = make_deposit(office, ha).deposit_id
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    closed.clock.on(date(2026, 11, 21))
    bounce_cheque(office, ha, "SEC-9")
    batch = deposit_of(office, number)
    assert [(cheque.number, cheque.stands) for cheque in batch.cheques] == [("SEC-9", False)]
    assert booked(closed)[2] == batch.total_minor == CASH
    friday, saturday = sheet_line(closed, 20), sheet_line(closed, 21)
    assert (friday.total_minor, friday.cheques, friday.undone_minor) == (CASH + CHEQUE, 1, 0)
    assert (saturday.total_minor, saturday.cheques, saturday.undone, saturday.undone_minor) == (CASH, 0, 1, CHEQUE)
    save_deposit_list(office, mai, number, tmp_path / "nop.pdf")
    paper = reading.text((tmp_path / "nop.pdf").read_bytes())
    assert "SEC-9" in paper
    assert "đã hoàn/bị trả lại" in paper
    assert "Cộng 0 tờ séc" in paper
    confirm_deposit(office, ha, number, date(2026, 11, 21))
    assert booked(closed) == (FLOAT, 0, 0, CASH)
    assert closed.faults() == []


def test_of_two_cheques_of_one_payment_only_the_one_that_bounced_leaves_its_batch(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    closed.bill(3, 90_000, "2026-11-18")
    closed.open_till(float_minor=0)
    closed.pay(
        3, tenders=[Tender("cheque", 50_000, "A-1", "ACB", FRIDAY), Tender("cheque", 40_000, "A-2", "ACB", FRIDAY)]
    )
    closed.close_till(closed.held_minor())
    number = make_deposit(office, ha, DepositWish(CASH)).deposit_id
    bounce_cheque(office, ha, "A-1")
    assert [cheque.number for cheque in deposit_of(office, number).cheques] == ["SEC-9", "A-2"]
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    assert booked(closed)[1:3] == (0, CASH + CHEQUE + 40_000)
    assert closed.faults() == []


def test_a_batch_whose_only_cheque_was_undone_does_not_go_to_the_bank(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha, DepositWish(0)).deposit_id
    bounce_cheque(office, ha, "SEC-9")
    with pytest.raises(NothingToDeposit):
        bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    assert cancel_deposit(office, ha, number, "séc bị trả lại").state == "cancelled"
    assert closed.faults() == []


def test_the_approval_of_a_batch_stands_with_what_the_batch_came_to_then(closed: Desk) -> None:
    office, ha, mai = closed.office, closed.who("ha"), closed.who("mai")
    number = make_deposit(office, mai, approver=ha).deposit_id
    bounce_cheque(office, ha, "SEC-9")
    bank_deposit(office, mai, number, "GNT-1", FRIDAY)
    confirm_deposit(office, mai, number, FRIDAY, ha)
    said = {line.act: line.amount_minor for line in day_sheet(office, FRIDAY).approvals}
    assert (said["make_deposit"], said["confirm_deposit"]) == (CASH + CHEQUE, CASH)


@pytest.mark.parametrize("state", ["banked", "confirmed"])
def test_the_verification_finds_a_batch_that_is_not_what_was_posted(closed: Desk, state: str) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    if state == "confirmed":
        confirm_deposit(office, ha, number, FRIDAY)
    closed.bill(3, 40_000, "2026-11-18")
    closed.open_till(float_minor=0)
    closed.pay(3, tenders=[Tender("cheque", 40_000, "A-1", "ACB", FRIDAY)])
    closed.close_till(0)
    assert closed.faults() == []
    (forgotten,) = to_deposit(office).cheques
    with office.file.entry(act_in_office(office, "deposit_made", ha)) as entry:
        entry.add_many("deposit_cheque", [(number, forgotten.tender_id)])
    said, told = CASH + CHEQUE, CASH + CHEQUE + 40_000
    assert f"deposit {number} went to the bank as {said:,}, its cash and cheques came to {told:,}" in str(
        closed.faults()
    )


def test_the_verification_finds_money_on_the_way_that_no_batch_took_there(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    with office.file.entry(act_in_office(office, "deposit_banked", ha)) as entry:
        ledger.post(entry, (Posting(SAFE, -7_000), Posting(IN_TRANSIT, 7_000)))
    assert "7,000 is on the way to the bank, the deposits that are come to 0" in str(closed.faults())


@pytest.mark.parametrize("role", ["collector", "auditor", "dispatcher", "administrator"])
def test_who_may_not_is_told_so_and_nothing_of_the_safe_or_the_batch(closed: Desk, role: str) -> None:
    office, ha = closed.office, closed.who("ha")
    who = replace(closed.who("lan"), role=role)
    number = make_deposit(office, ha, DepositWish(1_000)).deposit_id
    for act in (
        lambda: make_deposit(office, who, DepositWish(99_999_999)),
        lambda: make_deposit(office, who, DepositWish(tills=(9,))),
        lambda: bank_deposit(office, who, 9, "", FRIDAY),
        lambda: confirm_deposit(office, who, number, FRIDAY),
        lambda: dispute_deposit(office, who, 9, ""),
        lambda: cancel_deposit(office, who, 9, ""),
    ):
        with pytest.raises(NotAllowed) as told:
            act()
        assert not [fact for fact in told.value.facts if fact.endswith("_minor")]


def test_a_dispute_takes_the_banks_day_where_it_is_known(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    bank_deposit(office, ha, number, "GNT-1", FRIDAY)
    before = closed.dump()
    with pytest.raises(BankDayOutOfRange) as ahead:
        dispute_deposit(office, ha, number, "thiếu một tờ", on=date(2026, 11, 23))
    assert ahead.value.facts == {"day": date(2026, 11, 23), "today": FRIDAY}
    closed.clock.on(date(2026, 11, 23))
    for answer in (
        lambda: confirm_deposit(office, ha, number, date(2026, 11, 19)),
        lambda: dispute_deposit(office, ha, number, "thiếu một tờ", on=date(2026, 11, 19)),
    ):
        with pytest.raises(BankDayOutOfRange) as too_early:
            answer()
        assert too_early.value.facts["handed_in"] == FRIDAY
    assert closed.dump() == before
    disputed = dispute_deposit(office, ha, number, "thiếu một tờ", on=date(2026, 11, 23))
    assert (disputed.state, disputed.bank_day, disputed.slip) == ("disputed", "2026-11-23", "GNT-1")


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


def test_a_cancelled_batch_frees_its_cash_its_tills_and_its_cheques(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    before = booked(closed)
    cancelled = cancel_deposit(office, ha, number, " ghi nhầm ca ")
    assert (cancelled.state, cancelled.steps[-1].note) == ("cancelled", "ghi nhầm ca")
    assert booked(closed) == before == (FLOAT + CASH, CHEQUE, 0, 0)
    again = make_deposit(office, ha)
    assert (again.cash_minor, again.cheques_minor, again.tills) == (CASH, CHEQUE, (1,))
    assert again.deposit_id == number + 1
    bank_deposit(office, ha, again.deposit_id, "GNT-1", FRIDAY)
    assert booked(closed) == (FLOAT, 0, CASH + CHEQUE, 0)
    bounce_cheque(office, ha, "SEC-9")
    assert booked(closed) == (FLOAT, 0, CASH, 0)
    assert closed.faults() == []


def test_only_a_batch_that_is_still_in_the_safe_is_cancelled_and_once(closed: Desk) -> None:
    office, ha, mai = closed.office, closed.who("ha"), closed.who("mai")
    number = make_deposit(office, ha).deposit_id
    with pytest.raises(ReasonMissing):
        cancel_deposit(office, ha, number, " ")
    with pytest.raises(UnknownDeposit):
        cancel_deposit(office, ha, 9, "x")
    with pytest.raises(ApprovalNeeded):
        cancel_deposit(office, mai, number, "x")
    with pytest.raises(NotAllowed):
        cancel_deposit(office, closed.who("admin"), number, "x")
    cancel_deposit(office, mai, number, "x", ha)
    for refused in (cancel_deposit, lambda *_: bank_deposit(office, ha, number, "GNT", FRIDAY)):
        with pytest.raises(DepositNotInState) as told:
            refused(office, ha, number, "y")
        assert told.value.facts["deposit_state"] == "cancelled"
    banked = make_deposit(office, ha).deposit_id
    bank_deposit(office, ha, banked, "GNT-1", FRIDAY)
    with pytest.raises(DepositNotInState):
        cancel_deposit(office, ha, banked, "y")
    (line,) = [one for one in day_sheet(office, FRIDAY).approvals if one.act == "cancel_deposit"]
    assert (line.approver, line.amount_minor) == ("Nguyễn Văn Hà", CASH + CHEQUE)


def test_the_sheet_lists_a_cancelled_batch_on_the_day_of_its_cancelling_and_no_longer(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    number = make_deposit(office, ha).deposit_id
    closed.clock.on(date(2026, 11, 21))
    cancel_deposit(office, ha, number, "ngân hàng nghỉ")
    friday, saturday, sunday = (day_sheet(office, date(2026, 11, day)).deposits for day in (20, 21, 22))
    assert [(one.state, one.note) for one in friday] == [("prepared", "")]
    assert [(one.state, one.note) for one in saturday] == [("cancelled", "ngân hàng nghỉ")]
    assert sunday == ()


def test_what_the_office_keeps_overnight_stays_behind_and_is_never_less_than_the_floats(closed: Desk) -> None:
    office, ha = closed.office, closed.who("ha")
    assert settings_in_force(office)["safe.stays"] == "0"
    assert to_deposit(office).cash_minor == CASH
    assert change_setting(office, ha, "safe.stays", "180000") == "180000"
    assert to_deposit(office).cash_minor == FLOAT + CASH - 180_000
    change_setting(office, ha, "safe.stays", "0")
    assert to_deposit(office).cash_minor == CASH
    with pytest.raises(SettingOutOfRange):
        change_setting(office, ha, "approval.day_limit", "0")
