"""This file is an office in which every state of the table of permissions stands at once, with somebody of every role.

Yesterday is counted and can be closed; today one cashier's till is open, one is counting, one is closed and short, and
one cashier has none. What an act needs (a payment, a cheque, a batch for the bank) is prepared for it.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from argon2 import PasswordHasher

from collectoffice.db import epochs, people
from collectoffice.domain.permission import Role, State
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.bounce_cheque import bounce_cheque
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.deposits import DepositWish, bank_deposit, make_deposit
from collectoffice.services.commands.forms import FormSpan, hand_out_forms, receive_forms
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.people import add_counter, add_staff
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.commands.settle_difference import explain_difference
from collectoffice.services.commands.sign_in import note_signed_in
from collectoffice.services.commands.till_cash import pay_out
from collectoffice.services.commands.tills import count_till
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.till_reading import awaited_money
from tests.builders import PIN, Desk, make_desk
from tests.services import workbooks

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""A sign-in goes by the cost that the hash was made with; a thousand of them must not take a minute."""
YESTERDAY, TODAY = date(2026, 11, 19), date(2026, 11, 20)
LAST_YEAR = 2025
NOW = "2026-11-20T11:01:00+07:00"
FRESH, OLD, OPEN_TILL, COUNTING, CLOSED = "fresh", "old", "open", "counting", "closed"

PEOPLE: dict[str, Role] = {
    "tu": "cashier",
    "ba": "cashier",
    "nam": "cashier",
    "thu": "collector",
    "hai": "supervisor",
    "dieu": "dispatcher",
    "kiem": "auditor",
    "chi": "administrator",
}
"""Beside Mai and Lan (cashiers), Ha (supervisor) and the administrator."""
CASHIERS: dict[State, str] = {
    "any": "mai",
    "about_staff": "mai",
    "about_administrator": "mai",
    "till_open": "mai",
    "own_in_time": "mai",
    "late_or_large": "mai",
    "within_limit": "mai",
    "above_limit": "mai",
    "till_counting": "ba",
    "till_closed": "nam",
    "no_till": "tu",
}
"""The cashier who is in a state."""
ACTORS: dict[Role, str] = {
    "collector": "thu",
    "supervisor": "ha",
    "dispatcher": "dieu",
    "auditor": "kiem",
    "administrator": "admin",
}
SECOND = {"supervisor": "hai", "administrator": "chi"}
"""Who approves, by the role that the table asks for."""


@dataclass
class EveryState:
    """The office's place and what stands in it."""

    place: Path
    receipts: dict[str, str] = field(default_factory=dict)
    """By the state of its payment: fresh, old, counting, closed."""
    tills: dict[str, int] = field(default_factory=dict)
    """By state: open, counting, closed, and ``other``, the open one that notes are exchanged with."""
    cheque: str = ""
    awaited: int = 0
    waiting: str = ""
    """The event that waits for its approval."""
    prepared: int = 0
    banked: int = 0
    backup: Path = Path()
    """A backup on the second place."""
    """Batches for the bank."""
    codes: dict[str, str] = field(default_factory=dict)
    bills: dict[str, str] = field(default_factory=dict)


def make_every_state(place: Path) -> EveryState:
    """Makes the office."""
    desk = make_desk(place)
    made = EveryState(place)
    desk.clock.on(date(LAST_YEAR, 12, 31))
    note_signed_in(desk.office, desk.who("ha"))
    desk.clock.on(YESTERDAY)
    _engage(desk)
    _bill(desk, made)
    _yesterday(desk, made)
    desk.clock.on(TODAY)
    _today(desk, made)
    assert desk.faults() == []
    # A copy beside: the rotation may take the backup away when a cell makes a newer one.
    made.backup = Path(shutil.copy(make_backup(desk.office, desk.who("ha")).path, place / "kept.backup"))
    desk.close()
    return made


def _engage(desk: Desk) -> None:
    admin = desk.who("admin")
    for code in (3, 4, 5):
        add_counter(desk.office, admin, code)
    for user, role in PEOPLE.items():
        add_staff(desk.office, admin, user, user.title(), role, PIN)
    with desk.office.file.entry(act_in_office(desk.office, "pin_changed", admin)) as entry:
        for staff in people.all_staff(desk.connection):
            people.change_pin(entry, staff.staff_id, QUICK.hash(PIN))
    with desk.office.file.entry(act_in_office(desk.office, "restored", admin)) as entry:
        epochs.add_epoch(entry, 2, "restore")
        epochs.add_missing(entry, [epochs.MissingRange(1, 2025, 1, 1, 3)])
    second = desk.folder.parent / "second"
    second.mkdir()
    set_backup_place(desk.office, admin, second)


def _bill(desk: Desk, made: EveryState) -> None:
    rows = [desk.bill_row(n, 100_000 + n, issued="2026-11-02", number=f"HD-{n}") for n in range(1, 15)]
    rows.append(desk.bill_row(20, 20_000_000, issued="2026-08-02", number="HD-20", period="2026-08"))
    desk.take_in(desk.reading(rows))
    made.bills = {"open": "HD-14", "late": "HD-20", "disputable": "HD-13"}
    made.codes = {"owing": desk.code(12), "right": desk.code(13), "credit": desk.code(8), "cash_only": desk.code(9)}
    sheet = [workbooks.bill(desk.code(40), 70_000, name="Lê Thị Tư")]
    workbooks.save(made.place / "thang.xlsx", workbooks.BILLS, sheet)


def _yesterday(desk: Desk, made: EveryState) -> None:
    """Lan's till took cash, a transfer and two cheques; two batches of its cash are on their way to the bank."""
    office, ha = desk.office, desk.who("ha")
    desk.open_till("lan", 1, 200_000)
    desk.pay(1, user="lan")
    transfer = Tender("transfer", desk.quote(2).total_minor, "FT-2")
    made.receipts[CLOSED] = desk.pay(2, tenders=[transfer], user="lan").receipts[0]
    for customer in (3, 9):
        desk.pay(
            customer,
            tenders=[Tender("cheque", desk.quote(customer).total_minor, f"SEC-{customer}", "ACB", TODAY)],
            user="lan",
        )
    desk.close_till(desk.held_minor("lan"), "lan")
    made.cheque = "SEC-3"
    bounce_cheque(office, ha, "SEC-9")
    made.prepared = make_deposit(office, ha, DepositWish(cash_minor=50_000, tills=())).deposit_id
    made.banked = make_deposit(office, ha, DepositWish(cash_minor=40_000, tills=())).deposit_id
    bank_deposit(office, ha, made.banked, "NT-1", YESTERDAY)
    count_safe(office, ha, SafeCash(total_minor=5_000_000, reason="đếm lần đầu"), YESTERDAY)


def _today(desk: Desk, made: EveryState) -> None:
    office, mai, ha, admin = desk.office, desk.who("mai"), desk.who("ha"), desk.who("admin")
    made.tills[OPEN_TILL] = desk.open_till("mai", 1, 500_000).till
    made.tills["other"] = desk.open_till("lan", 2, 500_000).till
    made.tills[CLOSED] = desk.open_till("nam", 3, 100_000).till
    made.receipts["own_closed"] = desk.pay(4, user="nam").receipts[0]
    desk.close_till(desk.held_minor("nam") - 1_000, "nam")
    explain_difference(office, desk.who("nam"), None, "thối nhầm")
    made.tills[COUNTING] = desk.open_till("ba", 4, 100_000).till
    made.receipts[COUNTING] = desk.pay(5, user="ba").receipts[0]
    count_till(office, desk.who("ba"), desk.held_minor("ba"))
    made.receipts[OLD] = desk.pay(6, user="mai").receipts[0]
    desk.pay(7, tenders=[Tender("qr", desk.quote(7).total_minor, "QR-7")], user="mai")
    made.awaited = awaited_money(office, mai)[-1].tender
    desk.pay(8, cash=300_000, amount=300_000, user="mai")
    change_setting(office, admin, "office.one_person", "on")
    pay_out(office, mai, 10_000, "mua giấy in")
    change_setting(office, admin, "office.one_person", "off")
    made.waiting = open_approvals(office, ha)[0].uid
    _give_forms(desk)
    desk.clock.on(TODAY, 11)
    made.receipts[FRESH] = desk.pay(10, user="mai").receipts[0]


def _give_forms(desk: Desk) -> None:
    receive_forms(desk.office, desk.who("ha"), FormSpan("AA", 1, 100))
    hand_out_forms(desk.office, desk.who("ha"), FormSpan("AA", 1, 50), "mai")
