"""This file is the command line, tested: every command with its JSON, every exit code, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import LATER, NEW, NOW, Console, make
from tests.services import workbooks

# new, staff, counter, settings


def test_new_makes_the_counter_and_the_administrator_with_the_pin_given(empty_console: Console) -> None:
    said = empty_console.raw(NEW[0], empty_console.folder, *NEW[1:], "--counter", 3, "--json")
    assert said.code == 0
    assert {"office": "KH01", "currency": "VND", "counter": 3, "user": "admin"}.items() <= said.json.items()
    assert empty_console.run("counter", "add", 4, user="admin").json == {"counter": 4}
    assert empty_console.run("counter", "add", 3, user="admin").refused == "CounterTaken"


def test_a_policys_predecessors_come_with_it(empty_console: Console) -> None:
    make(empty_console)
    reading = empty_console.doors.read(empty_console.folder)
    assert [policy.policy_id for policy in reading.policies] == ["VN-2012", "VN-2025"]
    reading.file.close()


def test_a_chinese_office_keeps_yuan(empty_console: Console) -> None:
    said = empty_console.raw(
        "new", empty_console.folder, "--code", "DLT", "--name", "x", "--policy", "CN-2024", "--json"
    )
    assert said.json["currency"] == "CNY"


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (("--policy", "VN-2012"), "UnknownPolicy"),
        (("--policy", "FR-2025"), "UnknownPolicy"),
        (("--code", "kh 01"), "BadOfficeCode"),
        (("--counter", "0"), "CounterCodeOutOfRange"),
        (("--counter", "100"), "CounterCodeOutOfRange"),
    ],
)
def test_a_refused_new_leaves_no_folder(empty_console: Console, words: tuple[str, ...], refused: str) -> None:
    assert empty_console.raw(NEW[0], empty_console.folder, *NEW[1:], *words, "--json").refused == refused
    assert not empty_console.folder.exists()


def test_new_refuses_a_short_pin_and_a_missing_one(empty_console: Console) -> None:
    words = (NEW[0], empty_console.folder, *NEW[1:], "--json")
    assert empty_console.raw(*words, environment={"COLLECTOFFICE_PIN": "123"}).refused == "PinTooShort"
    assert empty_console.raw(*words, environment={}).refused == "PinMissing"
    assert not empty_console.folder.exists()


def test_new_refuses_a_folder_that_holds_an_office(console: Console) -> None:
    assert console.raw(NEW[0], console.folder, *NEW[1:], "--json").refused == "OfficeExists"


def test_staff_add_takes_the_new_pin_from_its_own_variable(console: Console) -> None:
    pins = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_NEW_PIN": "98765"}
    said = console.run("staff", "add", "tu", "--name", "Lê Tư", "--role", "cashier", user="admin", environment=pins)
    assert said.json == {"user": "tu", "name": "Lê Tư", "role": "cashier"}
    opened = ("till", "open", "--counter", 2, "--float", 0)
    assert console.run(*opened, user="tu").refused == "WrongPin"
    assert console.run(*opened, user="tu", environment={"COLLECTOFFICE_PIN": "98765"}).code == 0


@pytest.mark.parametrize(
    ("user", "words", "refused"),
    [
        ("admin", ("mai", "--name", "x", "--role", "cashier"), "UserNameTaken"),
        ("mai", ("tu", "--name", "x", "--role", "cashier"), "NotAllowed"),
    ],
)
def test_staff_add_refuses(console: Console, user: str, words: tuple[str, ...], refused: str) -> None:
    assert console.run("staff", "add", *words, user=user).refused == refused


def test_settings_are_shown_and_changed_one_by_one(console: Console) -> None:
    shown = console.run("settings").json
    assert {"cash.rounding", "cash.rounding_unit", "words.zero", "words.thousand", "paper.language"} <= set(shown)
    assert (shown["cash.rounding"], shown["words.zero"], shown["words.thousand"]) == ("none", "linh", "nghìn")
    for key, value in (
        ("cash.rounding", "nearest"),
        ("cash.rounding_unit", "1000"),
        ("words.zero", "lẻ"),
        ("words.thousand", "ngàn"),
        ("paper.language", "en"),
    ):
        assert console.run("settings", key, value, user="admin").json == {key: value}
        assert console.run("settings", key).json == {key: value}


@pytest.mark.parametrize(
    ("words", "user", "refused"),
    [
        (("cash.rounding", "sometimes"), "admin", "SettingOutOfRange"),
        (("cash.rounding_unit", "0"), "admin", "SettingOutOfRange"),
        (("no.such", "1"), "admin", "UnknownSetting"),
        (("no.such",), "", "UnknownSetting"),
        (("words.zero", "lẻ"), "mai", "NotAllowed"),
    ],
)
def test_settings_refuse(console: Console, words: tuple[str, ...], user: str, refused: str) -> None:
    assert console.run("settings", *words, user=user).refused == refused


# import


def test_import_says_what_it_took(console: Console, bills_file: Path) -> None:
    said = console.run("import", bills_file, user="ha")
    assert said.code == 0, "an import with problem rows is done"
    answer = said.json
    keys = {"kind", "taken", "sum_minor", "already_known", "changed", "customers_changed", "missing", "credited"}
    assert keys | {"problems"} <= set(answer)
    assert [answer[key] for key in ("kind", "taken", "sum_minor", "already_known", "changed")] == [
        "bills", 1, 70_000, 1, 0,
    ]  # fmt: skip
    assert (answer["missing"], answer["credited"]) == (0, [])
    (problem,) = answer["problems"]
    assert {"sheet": "Sheet1", "row": 4, "column": "A"}.items() <= problem.items()
    assert problem["why"]


def test_import_recognises_every_kind_and_takes_the_day_it_is_given(console: Console, tmp_path: Path) -> None:
    arrears = workbooks.save(tmp_path / "no.xlsx", workbooks.ARREARS, [workbooks.arrear(CUSTOMER)])
    assert console.run("import", arrears, user="ha").refused == "AsOfMissing"
    assert console.run("import", arrears, "--as-of", "31/10/2026", user="ha").refused == "DatesNotIso"
    said = console.run("import", arrears, "--as-of", "2026-10-31", user="ha").json
    assert (said["kind"], said["taken"]) == ("arrears", 1)
    bank = workbooks.save(tmp_path / "b.xlsx", workbooks.BANK, [workbooks.banked(CUSTOMER, 600_000, reference="FT1")])
    said = console.run("import", bank, "--kind", "bank", user="ha").json
    assert (said["kind"], said["taken"], said["sum_minor"]) == ("bank", 1, 600_000)
    assert [(row["customer"], row["reference"]) for row in said["credited"]] == [(CUSTOMER, "FT1")]
    group = workbooks.save(tmp_path / "g.xlsx", workbooks.GROUP, [workbooks.member(CUSTOMER)])
    assert console.run("import", group, user="ha").json["kind"] == "group"


def test_a_dry_run_writes_nothing_and_works_beside_the_writer(console: Console, bills_file: Path) -> None:
    held = console.doors.write(console.folder, "window")
    said = console.run("import", bills_file, "--dry-run", user="ha")
    held.file.close()
    assert (said.code, said.json["taken"]) == (0, 1)
    assert console.run("find", "PQ05100000003").json == []


@pytest.mark.parametrize(("name", "content"), [("missing.xlsx", None), ("letter.xlsx", b"hello"), ("empty.xlsx", b"")])
def test_a_file_that_cannot_be_read_is_refused(
    console: Console, tmp_path: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert console.run("import", tmp_path / name, user="ha").refused == "WorkbookUnreadable"


def test_a_workbook_without_a_known_header_is_refused(console: Console, tmp_path: Path) -> None:
    path = workbooks.save(tmp_path / "x.xlsx", ("một", "hai"), [(1, 2)])
    assert console.run("import", path, user="ha").refused == "HeaderNotFound"


# find, quote


@pytest.mark.parametrize(
    "text", ["nguyen thi hong", "Hồng Nguyễn", "0912345678", "5678", "20260001", f"{CUSTOMER}-202611"]
)
def test_find_answers_with_a_list(console: Console, text: str) -> None:
    said = console.run("find", text)
    assert said.json == [{"customer": CUSTOMER, "name": "Nguyễn Thị Hồng", "address": "Thôn 1", "open_minor": 512_378}]


def test_find_gives_all_hits_without_a_limit(console: Console) -> None:
    assert len(console.run("find", "thon 1").json) == 2
    assert len(console.run("find", "thon 1", "--limit", 1).json) == 1
    assert console.run("find", "nobody of this name").json == []
    assert console.run("find", "x", "--limit", 0).code == 64


def test_quote_says_what_is_owed_bill_by_bill(console: Console) -> None:
    assert console.run("quote", CUSTOMER, "--on", "2026-11-19").json == {
        "customer": CUSTOMER,
        "on": "2026-11-19",
        "bills": [
            {
                "bill": f"{CUSTOMER}-202611",
                "period": "2026-11",
                "open_minor": 512_378,
                "due": "2026-11-09",
                "days_late": 10,
                "late_fee_minor": 1_404,
                "disputed": False,
                "answer_by": None,
            }
        ],
        "credit_minor": 0,
        "total_minor": 513_782,
    }


def test_quote_without_a_day_takes_the_open_tills_then_the_clocks(console: Console) -> None:
    assert console.run("quote", CUSTOMER, now="2026-11-25T08:00:00+07:00").json["on"] == "2026-11-20"
    assert console.run("till", "close", "--count", 100_000, user="mai", now=NOW).code == 0
    assert console.run("quote", CUSTOMER, now="2026-11-25T08:00:00+07:00").json["on"] == "2026-11-25"


def test_quote_refuses(console: Console) -> None:
    assert console.run("quote", "PQ05109999999").refused == "UnknownCustomer"
    assert console.run("quote", CUSTOMER, "--on", "tomorrow").refused == "DatesNotIso"


# receipt, till, export, verify


def test_receipt_saves_the_original_once_then_copies(console: Console, tmp_path: Path) -> None:
    paid = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json
    number = paid["receipts"][0]
    for copy, paper in ((0, "a5"), (1, "80mm"), (2, "a5")):
        pdf = tmp_path / f"{copy}.pdf"
        said = console.run("receipt", number, "--pdf", pdf, "--paper", paper, user="mai", now=LATER).json
        assert (said["receipt"], said["copy"], said["late"], said["paper"]) == (number, copy, False, paper)
        assert pdf.read_bytes().startswith(b"%PDF")


def test_a_first_printing_long_after_the_payment_is_late(console: Console, tmp_path: Path) -> None:
    number = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json["receipts"][0]
    at = "2026-11-20T09:10:01+07:00"
    assert console.run("receipt", number, "--pdf", tmp_path / "a.pdf", user="mai", now=at).json["late"] is True


def test_the_summary_of_a_basket_is_saved_by_its_event(console: Console, tmp_path: Path) -> None:
    basket = console.run("pay", CUSTOMER, OTHER, "--cash", 700_000, user="mai", now=NOW).json
    said = console.run("receipt", basket["event"], "--pdf", tmp_path / "s.pdf", user="mai", now=LATER)
    assert said.code == 0
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")


def test_receipt_refuses_an_unknown_number_and_a_place_it_cannot_write(console: Console, tmp_path: Path) -> None:
    for number in ("KH01-1-26A-000009", "nonsense", "9001260100000100"):
        assert console.run("receipt", number, "--pdf", tmp_path / "a.pdf", user="mai").refused == "UnknownReceipt"
    number = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json["receipts"][0]
    nowhere = tmp_path / "nowhere" / "a.pdf"
    assert console.run("receipt", number, "--pdf", nowhere, user="mai", now=LATER).refused == "FileNotWritten"
    said = console.run("receipt", number, "--pdf", tmp_path / "a.pdf", user="mai", now=LATER)
    assert said.json["copy"] == 0, "what was not written was not printed"


def test_till_open_and_close(console: Console) -> None:
    opened = console.run("till", "open", "--counter", 2, "--float", "250000", user="lan", now=NOW).json
    assert (opened["counter"], opened["business_date"], opened["float_minor"]) == (2, "2026-11-20", 250_000)
    closed = console.run("till", "close", "--count", "249000", user="lan", now=NOW)
    said = {
        "till": opened["till"],
        "expected_minor": 250_000,
        "counted_minor": 249_000,
        "difference_minor": -1_000,
    }
    assert closed.json.items() >= said.items()


@pytest.mark.parametrize(
    ("words", "user", "refused"),
    [
        (("open", "--counter", "9", "--float", "0"), "lan", "UnknownCounter"),
        (("open", "--counter", "1", "--float", "0"), "lan", "TillAlreadyOpen"),
        (("open", "--counter", "2", "--float", "-1"), "lan", "AmountNotPositive"),
        (("open", "--counter", "2", "--float", "0"), "admin", "NotAllowed"),
        (("close", "--count", "0"), "lan", "NoOpenTill"),
        (("close", "--count", "x"), "mai", "NotAnAmount"),
    ],
)
def test_till_refuses(console: Console, words: tuple[str, ...], user: str, refused: str) -> None:
    assert console.run("till", *words, user=user).refused == refused


def test_export_writes_a_workbook_and_says_where(console: Console, tmp_path: Path) -> None:
    console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    said = console.run("export", "--out", tmp_path / "out", user="mai", now=NOW)
    assert said.code == 0, said.err
    assert Path(said.json["file"]).is_file()


def test_verify_answers_with_its_checks(console: Console) -> None:
    said = console.run("verify")
    assert (said.code, said.json["ok"]) == (0, True)
    assert all(set(check) == {"name", "ok", "detail", "said"} and check["ok"] is True for check in said.json["checks"])


def test_verify_exits_with_1_when_something_is_wrong_and_names_it(console: Console) -> None:
    _meddle(console, "UPDATE bill_now SET open_minor = open_minor - 1 WHERE bill_id = 1")
    said = console.run("verify")
    assert (said.code, said.json["ok"]) == (1, False)
    (wrong,) = [check for check in said.json["checks"] if check["ok"] is False and check["name"] == "caches"]
    assert wrong["detail"].startswith("bill PQ05100000001-202611: ")


def test_verify_without_the_key_is_done_and_says_what_it_cannot_check(console: Console) -> None:
    for key in console.state.glob("*/key"):
        key.unlink()
    said = console.run("verify")
    assert (said.code, said.json["ok"]) == (0, True)
    assert {check["name"] for check in said.json["checks"] if check["ok"] is None} == {"chain", "head"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE policy SET body = 'not json' WHERE id = 1",
        "UPDATE policy SET body = '{}' WHERE id = 2",
        "UPDATE office SET currency = 'XXX'",
        "UPDATE office SET country = 'XX'",
        "UPDATE office SET uid = 'other'",
        "UPDATE office SET minor_digits = 7",
        "DELETE FROM office",
        "DELETE FROM policy",
        "DELETE FROM event WHERE id = 1",
        "UPDATE staff_pin SET pin_hash = 'x'",
        "UPDATE bill SET issued = 'yesterday' WHERE id = 1",
        "UPDATE payment SET paid_on = 'x'",
        "DROP TABLE posting",
        "UPDATE customer_now SET class = 'x'",
    ],
)
def test_verify_names_what_is_wrong_however_badly_the_file_was_treated(console: Console, statement: str) -> None:
    console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    _meddle(console, statement)
    said = console.run("verify")
    assert said.code == 1, (said.code, said.out, said.err)
    assert [check["detail"] for check in said.json["checks"] if check["ok"] is False]


def _meddle(console: Console, statement: str) -> None:
    """Changes the file with a database browser: triggers off, the change, triggers back."""
    script = f"""
import sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
t = c.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
for name, _ in t: c.execute("DROP TRIGGER " + name)
c.execute({statement!r})
tables = {{n for (n,) in c.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}}
for name, sql in t:
    if sql.split(" ON ")[1].split()[0] in tables: c.execute(sql)
c.close()
"""
    subprocess.run([sys.executable, "-c", script, console.folder / "office.db"], check=True)
