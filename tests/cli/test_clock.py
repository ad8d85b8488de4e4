"""This file is tests of a clock in doubt at the command line: no money until a supervisor confirms, and the chain keeps both."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import LATER, NOW, Console, Said

APPROVED = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_APPROVER_PIN": PIN}
BACK = "2026-11-20T07:00:00+07:00"
NEXT_YEAR = "2027-12-25T09:00:00+07:00"
TWO_DAYS_ON = "2026-11-22T09:30:00+07:00"


def checked(console: Console, *words: object, user: str = "", now: str) -> Said:
    before = ["--as", user] if user else []
    return console.raw(
        "--office", console.folder, *before, "--now", now, "--clock-check", *words, "--json", environment=APPROVED
    )


def kinds(console: Console) -> list[str]:
    said = console.run("verify")
    assert said.code == 0, said.out
    with closing(sqlite3.connect(console.folder / "office.db")) as connection:
        rows = connection.execute("SELECT kind FROM event WHERE kind LIKE 'clock%' ORDER BY id").fetchall()
    return [row[0] for row in rows]


def pay(console: Console, now: str, customer: str = CUSTOMER) -> Said:
    return checked(console, "pay", customer, "--cash", 600_000, user="mai", now=now)


@pytest.mark.parametrize(
    ("jumped", "refused"), [(BACK, "ClockWentBack"), (NEXT_YEAR, "ClockJumpedAhead"), (TWO_DAYS_ON, "ClockJumpedAhead")]
)
def test_a_clock_that_jumped_takes_no_money_until_a_supervisor_confirms(
    console: Console, jumped: str, refused: str
) -> None:
    assert pay(console, jumped).refused == refused
    assert pay(console, jumped).refused == refused
    assert checked(console, "till", "open", "--counter", 2, "--float", 0, user="lan", now=jumped).refused == refused
    assert checked(console, "clock", "confirm", user="mai", now=jumped).refused == "ApprovalNeeded"
    done = checked(console, "clock", "confirm", user="ha", now=jumped)
    assert done.json["confirmed"] is True
    assert pay(console, jumped).code == 0
    assert kinds(console) == ["clock_warned", "clock_confirmed"]


def test_the_cashier_confirms_with_a_supervisors_pin(console: Console) -> None:
    pay(console, BACK)
    said = checked(console, "clock", "confirm", "--approved-by", "ha", user="mai", now=BACK)
    assert (said.json["confirmed"], said.json["to_be_approved"]) == (True, False)
    assert pay(console, BACK).code == 0


def test_in_an_office_of_one_person_the_cashier_confirms_and_it_waits_to_be_approved(console: Console) -> None:
    console.run("settings", "office.one_person", "on", user="ha", now=NOW)
    pay(console, NEXT_YEAR)
    said = checked(console, "clock", "confirm", user="mai", now=NEXT_YEAR)
    assert (said.json["confirmed"], said.json["to_be_approved"]) == (True, True)
    assert pay(console, NEXT_YEAR).code == 0
    waiting = console.run("watch", user="ha", now=NOW).json["approvals"]
    assert [act["act"] for act in waiting] == ["confirm_clock"]


def test_a_clock_set_by_hand_is_no_jump(console: Console) -> None:
    for now, customer, due in ((NEXT_YEAR, CUSTOMER, 700_000), (LATER, OTHER, 90_000)):
        assert console.run("pay", customer, "--cash", due, user="mai", now=now).code == 0
    assert kinds(console) == []


def test_nothing_in_doubt_is_nothing_to_confirm(console: Console) -> None:
    said = checked(console, "clock", "confirm", user="ha", now=NOW)
    assert said.json == {"confirmed": False, "event": None, "to_be_approved": False}
    assert kinds(console) == []


def test_what_is_in_doubt_is_shown_beside_whoever_writes(console: Console) -> None:
    pay(console, BACK)
    shown = console.run("clock", "show").json
    assert (shown["doubt"], shown["warned_at"]) == ("back", BACK)
    checked(console, "clock", "confirm", user="ha", now=BACK)
    assert console.run("clock", "show").json["doubt"] is None


def test_business_dates_never_run_backwards_and_no_warning_lies_in_the_future(console: Console) -> None:
    pay(console, NEXT_YEAR)
    checked(console, "clock", "confirm", user="ha", now=NOW)
    assert pay(console, LATER).code == 0
    with closing(sqlite3.connect(console.folder / "office.db")) as connection:
        days = [row[0] for row in connection.execute("SELECT business_date FROM event ORDER BY id")]
    assert days[-3:] == ["2026-11-20"] * 3


def test_reading_and_counting_go_on_while_the_clock_is_in_doubt(console: Console) -> None:
    pay(console, BACK)
    assert checked(console, "quote", CUSTOMER, now=BACK).code == 0
    assert checked(console, "till", "count", "--count", 100_000, user="mai", now=BACK).code == 0
    assert checked(console, "till", "close", user="mai", now=BACK).code == 0


def test_the_last_receipt_on_record_is_shown_with_whether_it_was_printed(console: Console) -> None:
    assert console.run("last").json["receipt"] is None
    number = console.run("pay", OTHER, "--cash", 100_000, user="mai", now=NOW).json["receipts"][0]
    shown = console.run("last").json
    assert (shown["receipt"], shown["total_minor"], shown["printed"]) == (number, 80_500, False)
    assert (shown["customer"], shown["name"], shown["cashier"], shown["at"]) == (OTHER, None, "Lê Thị Mai", NOW)
    said = console.run("staff", "add", "chi", "--name", "Chi", "--role", "collector", user="admin", now=NOW)
    assert said.code == 0
    names = {user: console.run("last", user=user, now=NOW).json["name"] for user in ("mai", "ha", "admin", "chi")}
    assert names == dict.fromkeys(("mai", "ha", "admin"), "Trần Văn Ba") | {"chi": None}
    console.run("receipt", number, "--pdf", console.folder.parent / "r.pdf", user="mai", now=NOW)
    assert console.run("last").json["printed"] is True
