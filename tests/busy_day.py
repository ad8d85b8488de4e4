"""This file is a busy desk's day: the safe counted, two deposits on their way, a day closed, all by real commands."""

from __future__ import annotations

from datetime import timedelta

from collectoffice.domain.tender import Tender
from collectoffice.services.acting import work_day
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    cancel_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.commands.safe import SafeCash, count_safe, explain_safe
from collectoffice.services.commands.settle_difference import explain_difference
from collectoffice.services.queries.day_progress import day_progress
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk


def be_busy_day(desk: Desk) -> None:
    """Leaves rows in every table of the safe, the deposits and the day; no till may be open before, none is after."""
    for number in (1, 2):
        _day_with_cheques(desk, number)
    office, ha = desk.office, desk.who("ha")
    cancel_deposit(office, ha, _deposit(desk, 1), "xe ngân hàng không đến")
    first, second = (_deposit(desk, number) for number in (1, 2))
    bank_deposit(office, ha, first, "GNT-1", desk.clock().date())
    confirm_deposit(office, ha, first, desk.clock().date())
    bank_deposit(office, ha, second, "GNT-2", desk.clock().date())
    dispute_deposit(office, ha, second, "ngân hàng đếm thiếu một tờ")
    for _ in range(2):
        _close_the_day(desk)


def _day_with_cheques(desk: Desk, number: int) -> None:
    """A till of each cashier, one after the other at the same counter, with a cheque each."""
    customer = 50 + number
    desk.bill(customer, 300_000 + number, "2026-09-03", number=f"DAY-{number}")
    user = ("mai", "lan")[number - 1]
    desk.open_till(user, 1, 100_000)
    due = desk.quote(customer).total_minor
    cheque = Tender("cheque", 200_000, f"SEC-D{number}", "ACB", desk.clock().date())
    desk.pay(customer, tenders=[cheque, Tender("cash", due)], rest="credit", user=user)
    desk.close_till(desk.held_minor(user), user)


def _deposit(desk: Desk, number: int) -> int:
    tills = desk.connection.execute("SELECT max(id) FROM till").fetchone()[0]
    wish = DepositWish(cash_minor=10_000, tills=(tills - 2 + number,))
    return make_deposit(desk.office, desk.who("ha"), wish).deposit_id


def _close_the_day(desk: Desk) -> None:
    """Closes the day that is being worked on; the next one begins."""
    office, ha = desk.office, desk.who("ha")
    day = work_day(office)
    while True:
        found = [one.till for one in day_progress(office, day).unexplained if one.till is not None]
        if not found:
            break
        explain_difference(office, ha, found[0], "trả nhầm tiền thừa")
    for wrong in (1_000, 0):
        count_safe(office, ha, SafeCash(max(safe_now(office), 0) + wrong), day)
        explain_safe(office, ha, "tiền lẻ", day)
    close_day(office, ha, day)
    desk.clock.on(max(desk.clock().date(), day) + timedelta(days=1))
