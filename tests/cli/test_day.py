"""This file is the commands of the safe, the bank, the day and the watching, tested through the real command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import Console, Said

MORNING, NOON, EVENING = "2026-11-20T08:30:00+07:00", "2026-11-20T12:00:00+07:00", "2026-11-20T17:30:00+07:00"
NEXT_MORNING = "2026-11-21T08:00:00+07:00"
APPROVED = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_APPROVER_PIN": PIN}


def run(console: Console, *words: object, user: str = "ha", now: str = EVENING) -> Said:
    return console.run(*words, user=user, now=now, environment=APPROVED)


def done(console: Console, *words: object, user: str = "ha", now: str = EVENING) -> Any:
    said = run(console, *words, user=user, now=now)
    assert said.code == 0, (said.out, said.err)
    return said.json


@pytest.fixture
def evening(console: Console) -> Console:
    """A day of two tills: a payment in each, one undone, everything closed."""
    done(console, "safe", "count", "--count", "1000000", now=MORNING)
    done(console, "pay", CUSTOMER, "--cash", "600000", user="mai", now=NOON)
    done(console, "till", "open", "--counter", "2", "--float", "50000", user="lan", now=NOON)
    cheque = ["--cheque", "80000", "--cheque-no", "SEC-1", "--cheque-bank", "ACB", "--cheque-dated", "2026-11-20"]
    paid = done(console, "pay", OTHER, *cheque, "--amount", "80000", user="lan", now=NOON)
    done(console, "void", paid["receipts"][0], "--reason", "wrong_amount", "--approved-by", "ha", user="lan", now=NOON)
    done(console, "pay", OTHER, *cheque, "--amount", "80000", user="lan", now=NOON)
    for user in ("mai", "lan"):
        expected = done(console, "till", "x", "--till", {"mai": 1, "lan": 2}[user], user="ha")["expected_minor"]
        done(console, "till", "close", "--count", expected, user=user)
    return console


def test_the_sheet_of_a_day_says_what_the_issue_asks(evening: Console) -> None:
    sheet = done(evening, "day", "sheet", "--date", "2026-11-20")
    first, second = sheet["tills"]
    wanted = (
        "till counter cashier first last count gross_minor undone_minor net_minor by_tender by_kind "
        "expected_minor counted_minor difference_minor"
    ).split()
    assert set(wanted) <= set(first)
    assert (first["first"], first["count"], first["difference_minor"]) == ("KH01-1-26A-000001", 1, 0)
    assert (second["gross_minor"], second["undone_minor"], second["net_minor"]) == (160_000, 80_000, 80_000)
    assert second["by_tender"]["cheque"] == 80_000
    assert sheet["net_minor"] == first["net_minor"] + second["net_minor"]
    identity = sheet["identity"]
    assert identity["closing_minor"] == identity["bill_by_bill_closing_minor"]
    assert identity["opening_minor"] + identity["billed_minor"] - identity["collected_minor"] == (
        identity["closing_minor"] + identity["adjusted_minor"]
    )
    assert sheet["faults"] == []
    assert len(sheet["chain_head"]) == 64
    assert [undone["kind"] for undone in sheet["undone"]] == ["void"]


def test_the_sheet_is_saved_as_pdf_and_as_workbook(evening: Console, tmp_path: Path) -> None:
    sheet = done(
        evening, "day", "sheet", "--date", "2026-11-20", "--pdf", tmp_path / "a.pdf", "--xlsx", tmp_path / "a.xlsx"
    )
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    book = load_workbook(tmp_path / "a.xlsx")
    totals = dict(book[book.sheetnames[-1]].iter_rows(values_only=True))
    assert sheet["net_minor"] in totals.values()
    assert sheet["voice_code"] in totals.values()


def test_a_day_is_closed_by_three_commands_after_the_tills(evening: Console, tmp_path: Path) -> None:
    assert done(evening, "day", "state")["next"] == "count_safe"
    assert run(evening, "day", "close").refused == "SafeNotCounted"
    deposit = done(evening, "deposit", "make")
    held = done(evening, "deposit", "list")["safe_minor"]
    done(evening, "safe", "count", "--count", held)
    closed = done(evening, "day", "close")
    assert (closed["locked"], closed["date"]) == (True, "2026-11-20")
    assert [step["step"] for step in closed["steps"]] == ["safe_counted", "signed", "exported", "locked"]
    assert Path(closed["pdf"]).exists()
    assert Path(closed["xlsx"]).exists()
    again = done(evening, "day", "close")
    assert again["repeated"]
    assert {key: again[key] for key in closed if key != "repeated"} == {
        key: closed[key] for key in closed if key != "repeated"
    }
    sheet = done(evening, "day", "sheet")
    assert sheet["locked"]
    assert [one["deposit"] for one in sheet["deposits"]] == [deposit["deposit"]]
    later = done(evening, "day", "sheet", "--date", "2026-11-20", now=NEXT_MORNING)
    assert later == sheet
    assert done(evening, "verify")["ok"]


def test_a_cashier_closes_with_the_supervisors_pin(evening: Console) -> None:
    assert run(evening, "safe", "count", "--count", "1", user="mai").refused == "ApprovalNeeded"
    held = done(evening, "deposit", "list")["safe_minor"]
    done(evening, "safe", "count", "--count", held, "--approved-by", "ha", user="mai")
    closed = done(evening, "day", "close", "--approved-by", "ha", user="mai")
    assert (closed["signed_by"], closed["approved_by"]) == ("Lê Thị Mai", "Nguyễn Văn Hà")


def test_a_safe_that_differs_is_counted_by_its_notes_and_explained(evening: Console) -> None:
    counted = done(evening, "safe", "count", "--notes", "500000x2,200000x3")
    assert counted["difference_minor"] == 1_600_000 - counted["expected_minor"]
    assert run(evening, "day", "close").refused == "DifferenceUnexplained"
    done(evening, "safe", "explain", "--reason", "tiền lẻ")
    assert done(evening, "day", "close")["locked"]


def test_a_close_that_finds_an_open_till_has_not_counted_the_safe_either(evening: Console) -> None:
    done(evening, "till", "open", "--counter", "1", "--float", "0", user="mai", now=NOON)
    before = done(evening, "deposit", "list")["safe_minor"]
    assert run(evening, "day", "close", "--safe", "5").refused == "TillsStillOpen"
    assert done(evening, "deposit", "list")["safe_minor"] == before


def test_what_comes_after_the_close_is_the_next_days(evening: Console) -> None:
    held = done(evening, "deposit", "list")["safe_minor"]
    done(evening, "day", "close", "--safe", held)
    opened = done(evening, "till", "open", "--counter", "1", "--float", "0", user="mai")
    assert opened["business_date"] == "2026-11-21"
    assert run(evening, "safe", "count", "--count", "0", "--date", "2026-11-20").refused == "DayLocked"
    assert run(evening, "day", "close", "--date", "2026-11-29").refused == "DayNotBegun"


def test_money_goes_to_the_bank_by_its_slip(evening: Console, tmp_path: Path) -> None:
    made = done(evening, "deposit", "make", "--cash", "300000")
    assert (made["cash_minor"], made["cheques_minor"], made["state"]) == (300_000, 80_000, "prepared")
    number = made["deposit"]
    done(evening, "deposit", "paper", number, "--pdf", tmp_path / "nop.pdf")
    assert (tmp_path / "nop.pdf").read_bytes().startswith(b"%PDF")
    banked = done(evening, "deposit", "bank", number, "--slip", "GNT-1", "--on", "2026-11-20", user="mai")
    assert (banked["state"], banked["slip"]) == ("banked", "GNT-1")
    disputed = done(evening, "deposit", "confirm", number, "--dispute", "--note", "thiếu một tờ")
    assert [step["note"] for step in disputed["steps"]][-1] == "thiếu một tờ"
    confirmed = done(evening, "deposit", "confirm", number, "--on", "2026-11-21", now=NEXT_MORNING)
    assert (confirmed["state"], confirmed["bank_day"]) == ("confirmed", "2026-11-21")
    listed = done(evening, "deposit", "list")
    assert [one["state"] for one in listed["deposits"]] == ["confirmed"]
    assert run(evening, "deposit", "bank", number, "--slip", "2", "--on", "2026-11-20").refused == "DepositNotInState"


def test_cash_that_stays_too_long_is_told_by_the_list_the_sheet_and_the_watching(evening: Console) -> None:
    late = "2026-11-25T08:00:00+07:00"
    told = [
        done(evening, "deposit", "list", now=late)["alerts"],
        done(evening, "day", "sheet", "--date", "2026-11-25", now=late)["alerts"],
        done(evening, "watch", now=late)["alerts"],
    ]
    assert told[0] == told[1] == told[2]
    assert (told[0][0]["kind"], told[0][0]["days"]) == ("safe_too_long", 5)


def test_a_month_adds_up_its_days(evening: Console, tmp_path: Path) -> None:
    month = done(evening, "day", "month", "2026-11", "--xlsx", tmp_path / "m.xlsx", "--pdf", tmp_path / "m.pdf")
    sheet = done(evening, "day", "sheet", "--date", "2026-11-20")
    assert [day["date"] for day in month["days"]] == ["2026-11-20"]
    assert (month["net_minor"], month["identity"]["closing_minor"]) == (
        sheet["net_minor"],
        sheet["identity"]["closing_minor"],
    )
    assert load_workbook(tmp_path / "m.xlsx")
    assert (tmp_path / "m.pdf").exists()
    assert run(evening, "day", "month", "2026-13").refused == "DatesNotIso"


def test_the_watching_shows_numbers_with_their_lists_to_those_who_watch(evening: Console) -> None:
    seen = done(evening, "watch")
    assert [till["till"] for till in seen["tills"]] == [1, 2]
    lan = next(member for member in seen["staff"] if member["user"] == "lan")
    assert (lan["undone"], len(lan["undone_list"]), lan["undone_stands_out"]) == (1, 1, False)
    assert seen["rule"]["days"] == 30
    assert run(evening, "watch", user="mai").refused == "NotAllowed"


def test_a_cashier_sees_no_expected_cash_of_an_open_drawer(console: Console, tmp_path: Path) -> None:
    shown = done(console, "day", "sheet", user="mai", now=NOON)["tills"][0]
    assert (shown["blind"], shown["expected_minor"], shown["by_tender"]["cash"]) == (True, None, None)
    assert done(console, "day", "sheet", now=NOON)["tills"][0]["expected_minor"] == 100_000
    assert run(console, "day", "sheet", "--pdf", tmp_path / "x.pdf", user="mai", now=NOON).refused == "TillsStillOpen"


def test_wrong_usage_says_so(console: Console) -> None:
    for words in (["safe", "count"], ["deposit", "confirm", "1"], ["deposit", "make", "--tills", "x"]):
        assert run(console, *words).code == 64


def test_a_dispute_takes_the_banks_day_and_a_batch_says_what_was_taken_out_of_it(evening: Console) -> None:
    number = done(evening, "deposit", "make")["deposit"]
    done(evening, "deposit", "bank", number, "--slip", "GNT-1", "--on", "2026-11-20")
    says = ("deposit", "confirm", number, "--dispute", "--on", "2026-11-21", "--note", "thiếu một tờ")
    assert run(evening, *says).refused == "BankDayOutOfRange"
    answer = done(evening, *says, now=NEXT_MORNING)
    assert (answer["state"], answer["bank_day"], answer["steps"][-1]["bank_day"]) == (
        "disputed",
        "2026-11-21",
        "2026-11-21",
    )
    assert (answer["undone_minor"], answer["taken_out"]) == (0, [])
    assert answer["total_minor"] == answer["cash_minor"] + answer["cheques_minor"]


def test_a_deposit_is_cancelled_with_a_reason_and_made_anew(evening: Console) -> None:
    made = done(evening, "deposit", "make")
    assert run(evening, "deposit", "cancel", made["deposit"], "--reason", "x", user="mai").refused == "ApprovalNeeded"
    cancelled = done(evening, "deposit", "cancel", made["deposit"], "--reason", "sai ca")
    assert (cancelled["state"], cancelled["steps"][-1]["note"]) == ("cancelled", "sai ca")
    assert run(evening, "deposit", "cancel", made["deposit"], "--reason", "x").refused == "DepositNotInState"
    again = done(evening, "deposit", "make")
    assert [again[key] for key in ("cash_minor", "cheques_minor", "tills")] == [
        made[key] for key in ("cash_minor", "cheques_minor", "tills")
    ]
    assert done(evening, "verify")["ok"]


def test_nothing_of_the_day_or_month_tells_a_cashier_what_an_open_drawer_holds(console: Console) -> None:
    done(console, "pay", CUSTOMER, "--cash", "600000", user="mai", now=NOON)
    for user, is_hidden in (("mai", True), ("ha", False)):
        sheet = done(console, "day", "sheet", user=user)
        month = done(console, "day", "month", "2026-11", user=user)
        for answer in (sheet, month, month["days"][-1]):
            assert (answer["net_minor"] is None, answer["gross_minor"] is None) == (is_hidden, is_hidden)
            assert (answer["identity"]["collected_minor"] is None) == is_hidden
        assert (sheet["by_tender"] is None, month["days"][-1]["by_kind"] is None) == (is_hidden, is_hidden)


def test_a_day_that_was_left_is_named_to_whoever_looks(evening: Console) -> None:
    assert done(evening, "day", "state")["days_left_open"] == []
    done(evening, "till", "open", "--counter", "1", "--float", "0", user="mai", now=NEXT_MORNING)
    assert done(evening, "day", "state", now=NEXT_MORNING)["days_left_open"] == ["2026-11-20"]
    assert done(evening, "watch", now=NEXT_MORNING)["days_left_open"] == ["2026-11-20"]
