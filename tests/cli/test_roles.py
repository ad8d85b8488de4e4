"""This file is every cell of the table of permissions, by the command line: who may, who may not, and with whose approval.

The cells come from the table alone. An act that the table has and this file has no command for fails a test.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from collectoffice.domain.permission import ACTS, Act, Cell, State, cells
from tests.builders import PIN
from tests.cli.console import Console
from tests.cli.every_state import (
    ACTORS,
    CASHIERS,
    CLOSED,
    COUNTING,
    FRESH,
    LAST_YEAR,
    NOW,
    OLD,
    OPEN_TILL,
    SECOND,
    YESTERDAY,
    EveryState,
    make_every_state,
)

Words = tuple[object, ...]
PINS = {
    "COLLECTOFFICE_PIN": PIN,
    "COLLECTOFFICE_NEW_PIN": "24680",
    "COLLECTOFFICE_APPROVER_PIN": PIN,
    "COLLECTOFFICE_PASSPHRASE": "con trâu trắng đi bơi",
}
CELLS = tuple(cells())
TILL_OF_STATE: dict[State, str] = {"till_closed": CLOSED, "till_open": OPEN_TILL, "till_counting": COUNTING}


def cell_name(cell: Cell) -> str:
    return f"{cell.act} {cell.state} {cell.role}"


def about_till(*words: object, more: Words = ()) -> Callable[[EveryState, State], Words]:
    """A command about a till by its number: the one in the cell's state."""
    return lambda made, state: (*words, "--till", made.tills[TILL_OF_STATE[state]], *more)


def about_person(*words: object, more: Words = ()) -> Callable[[EveryState, State], Words]:
    """A command about a cashier, or about the second administrator."""
    return lambda _made, state: (*words, "chi" if state == "about_administrator" else "tu", *more)


def just(*words: object) -> Callable[[EveryState, State], Words]:
    """A command that is the same in every state."""
    return lambda _made, _state: words


def void(made: EveryState, state: State) -> Words:
    receipt = {"own_in_time": FRESH, "till_counting": COUNTING, "till_closed": "own_closed"}.get(state, OLD)
    words = ("void", made.receipts[receipt], "--reason", "duplicate")
    # Who has no till cannot have taken it: a supervisor stands beside him, and still there is no drawer.
    return (*words, "--approved-by", "hai") if state == "no_till" else words


def reverse(made: EveryState, state: State) -> Words:
    receipt = {"till_open": OLD, "till_counting": COUNTING}.get(state, CLOSED)
    return ("reverse", made.receipts[receipt], "--reason", "duplicate")


def waive(made: EveryState, state: State) -> Words:
    amount = 250_000 if state == "above_limit" else 1_000
    return ("waive", made.bills["late"], "--amount", amount, "--doc", "D-2", "--reason", "hộ nghèo")


def add_staff(_made: EveryState, state: State) -> Words:
    role = "administrator" if state == "about_administrator" else "cashier"
    return ("staff", "add", "moi", "--name", "Người Mới", "--role", role)


COMMANDS: dict[Act, Callable[[EveryState, State], Words]] = {
    "add_counter": just("counter", "add", 9),
    "add_staff": add_staff,
    "adjust_bill": lambda made, _: (
        "adjust",
        made.bills["open"],
        "--by",
        -1_000,
        "--doc",
        "D-1",
        "--reason",
        "sai chỉ số",
    ),
    "answer_for": lambda made, _: ("approve", made.waiting),
    "archive_year": just("archive", LAST_YEAR),
    "bank_deposit": lambda made, _: ("deposit", "bank", made.prepared, "--slip", "NT-2", "--on", YESTERDAY),
    "bounce_cheque": lambda made, _: ("bounce", made.cheque),
    "cancel_deposit": lambda made, _: ("deposit", "cancel", made.prepared, "--reason", "ghi nhầm ca"),
    "change_customer": lambda made, _: ("customer", "meter", made.codes["owing"], "20269999"),
    "change_own_pin": just("staff", "pin"),
    "change_pin": about_person("staff", "pin"),
    "change_role": about_person("staff", "role", more=("collector",)),
    "change_setting": just("settings", "words.zero", "lẻ"),
    "close_day": just("day", "close", "--date", YESTERDAY),
    "close_till": just("till", "close", "--count", 500_000),
    "confirm_clock": just("clock", "confirm"),
    "confirm_machine": just("machine", "confirm"),
    "confirm_deposit": lambda made, _: ("deposit", "confirm", made.banked, "--on", YESTERDAY),
    "correct_till": about_till("till", "correct", more=("--count", 200_000, "--reason", "đếm sót")),
    "count_safe": just("safe", "count", "--count", 500_000),
    "count_till": just("till", "count", "--count", 500_000),
    "dispute_bill": lambda made, _: ("dispute", made.bills["disputable"], "--note", "công tơ chạy nhanh"),
    "encrypt_office": just("encrypt"),
    "erase_customer": just("erase", "--due"),
    "exchange_notes": lambda made, _: (
        *("till", "exchange", "--with", made.tills["other"]),
        *("--give", "100000x1", "--get", "50000x2"),
    ),
    "explain_difference": about_till("till", "reason", more=("--reason", "trả nhầm")),
    "drop_paper": just("restore", "--drop", "KH01-1-25A-000001", "--reason", "hỏng"),
    "export_payments": lambda made, _: ("export", "--out", made.place / "out"),
    "import_workbook": lambda made, _: ("import", made.place / "thang.xlsx"),
    "lift_cash_only": lambda made, _: ("cash-only", made.codes["cash_only"], "--lift", "--reason", "đã trả đủ"),
    "lock_staff": about_person("staff", "lock", more=("--reason", "nghỉ phép")),
    "make_backup": just("backup"),
    "make_deposit": just("deposit", "make"),
    "manage_forms": just("forms", "receive", "--series", "BB", "--first", 1, "--last", 50),
    "move_credit": lambda made, _: (
        "credit-move",
        made.codes["credit"],
        "--to",
        made.codes["right"],
        "--amount",
        10_000,
    ),
    "move_payment": lambda made, _: ("move", made.receipts[OLD], "--to", made.codes["right"]),
    "open_till": just("till", "open", "--counter", 5, "--float", 0),
    "pay_in": just("till", "pay-in", "--amount", 20_000, "--reason", "tiền lẻ"),
    "pay_out": just("till", "pay-out", "--amount", 20_000, "--reason", "mua giấy"),
    "print_receipt": lambda made, _: ("receipt", made.receipts[OLD], "--pdf", made.place / "receipt.pdf"),
    "read_till": lambda made, _: ("till", "x", "--till", made.tills[OPEN_TILL]),
    "reconcile_till": about_till("till", "reconcile"),
    "record_counterfeit": just("till", "counterfeit", "--amount", 50_000, "--reason", "tờ giả"),
    "record_form": just("forms", "spoil", "--number", 3, "--reason", "kẹt giấy"),
    "refund_credit": lambda made, _: ("refund", made.codes["credit"], "--amount", 10_000),
    "restore_office": lambda made, _: ("restore", made.backup, "--preview"),
    "reverse_payment": reverse,
    "see_day": just("day", "sheet", "--date", YESTERDAY),
    "see_staff": just("staff", "list"),
    "see_tender": lambda made, _: ("till", "seen", made.awaited),
    "set_backup_place": lambda made, _: ("backup", "--to", made.place / "second", "--only-set"),
    "settle_difference": about_till("till", "settle"),
    "take_payment": lambda made, _: ("pay", made.codes["owing"], "--cash", 200_000),
    "turn_in": just("till", "turn-in", "--amount", 100_000),
    "from_safe": just("till", "from-safe", "--amount", 100_000),
    "void_payment": void,
    "waive_late_fee": waive,
    "watch": just("watch"),
    "write_off_difference": about_till("till", "write-off", more=("--reason", "không tìm ra")),
}
"""The command of every act, with what it takes in the state of the cell."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> EveryState:
    """The office, made once; nothing is written in it but what a refusal must not write."""
    return make_every_state(tmp_path_factory.mktemp("roles"))


@pytest.fixture
def anew(prepared: EveryState, tmp_path: Path) -> EveryState:
    """A copy of the office that an act may write in."""
    place = tmp_path / "copy"
    shutil.copytree(prepared.place, place)
    return replace(prepared, place=place)


def actor(cell: Cell) -> str:
    return CASHIERS[cell.state] if cell.role == "cashier" else ACTORS[cell.role]


def console(made: EveryState, capture: pytest.CaptureFixture[str]) -> Console:
    return Console(made.place / "office", made.place / "state", capture)


def test_every_act_of_the_table_has_a_command() -> None:
    assert set(COMMANDS) == set(ACTS)
    assert {cell.state for cell in CELLS} <= set(CASHIERS)


@pytest.mark.parametrize("cell", [cell for cell in CELLS if not cell.is_allowed], ids=cell_name)
def test_a_cell_without_permission_refuses_what_the_table_names(
    cell: Cell, prepared: EveryState, capsys: pytest.CaptureFixture[str]
) -> None:
    words = COMMANDS[cell.act](prepared, cell.state)
    said = console(prepared, capsys).run(*words, user=actor(cell), now=NOW, environment=PINS)
    assert said.refused == cell.refusal


@pytest.mark.parametrize("cell", [cell for cell in CELLS if cell.is_allowed and not cell.approver], ids=cell_name)
def test_who_may_do_it_alone_does_it(cell: Cell, anew: EveryState, capsys: pytest.CaptureFixture[str]) -> None:
    words = COMMANDS[cell.act](anew, cell.state)
    said = console(anew, capsys).run(*words, user=actor(cell), now=NOW, environment=PINS)
    assert said.code == 0, said.out


@pytest.mark.parametrize("cell", [cell for cell in CELLS if cell.approver], ids=cell_name)
def test_what_takes_two_is_refused_to_one_and_done_by_two(
    cell: Cell, anew: EveryState, capsys: pytest.CaptureFixture[str]
) -> None:
    desk, words = console(anew, capsys), COMMANDS[cell.act](anew, cell.state)
    alone = desk.run(*words, user=actor(cell), now=NOW, environment=PINS)
    assert (alone.refused, alone.json["facts"]["by"]) == ("ApprovalNeeded", cell.approver)
    own = desk.run(*words, "--approved-by", actor(cell), user=actor(cell), now=NOW, environment=PINS)
    assert own.refused == "ApproverIsActor"
    low = desk.run(*words, "--approved-by", "lan", user=actor(cell), now=NOW, environment=PINS)
    assert low.refused == "ApproverNotAllowed"
    assert cell.approver is not None
    both = desk.run(*words, "--approved-by", SECOND[cell.approver], user=actor(cell), now=NOW, environment=PINS)
    assert both.code == 0, both.out
