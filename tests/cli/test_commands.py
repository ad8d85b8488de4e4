"""This file is the command line, tested: every command with its JSON, every exit code, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import PIN, make_desk
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import Console
from tests.services import workbooks

NEW = ("new", "--code", "KH01", "--name", "Điện lực Khánh Sơn", "--policy", "VN-2025")
NOW = "2026-11-20T09:00:00+07:00"
LATER = "2026-11-20T09:01:00+07:00"


def make(console: Console, *more: object) -> None:
    said = console.raw(NEW[0], console.folder, *NEW[1:], *more, "--json")
    assert said.code == 0, said.err


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
    said = empty_console.raw("new", empty_console.folder, "--code", "DLT", "--name", "x", "--policy", "CN-2024", "--json")
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


@pytest.mark.parametrize("text", ["nguyen thi hong", "Hồng Nguyễn", "0912345678", "5678", "20260001", f"{CUSTOMER}-202611"])
def test_find_answers_with_a_list(console: Console, text: str) -> None:
    said = console.run("find", text)
    assert said.json == [
        {"customer": CUSTOMER, "name": "Nguyễn Thị Hồng", "address": "Thôn 1", "open_minor": 512_378}
    ]


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


# pay, void


def test_pay_answers_with_event_receipts_and_allocations(console: Console) -> None:
    said = console.run("pay", CUSTOMER, "--cash", "600000", user="mai", now=NOW).json
    due = 512_378 + 1_544
    assert {key: said[key] for key in ("receipts", "total_minor", "change_minor", "credit_minor")} == {
        "receipts": ["KH01-1-26A-000001"],
        "total_minor": due,
        "change_minor": 86_000,
        "credit_minor": 600_000 - due - 86_000,
    }
    bill = f"{CUSTOMER}-202611"
    line = {"receipt": "KH01-1-26A-000001", "customer": CUSTOMER}
    assert said["allocations"] == [
        line | {"bill": bill, "kind": "principal", "amount_minor": 512_378},
        line | {"bill": bill, "kind": "late_fee", "amount_minor": 1_544},
        line | {"bill": None, "kind": "credit", "amount_minor": 78},
    ]
    assert said["event"]


def test_pay_takes_every_tender(console: Console) -> None:
    said = console.run(
        "pay", CUSTOMER, "--transfer", 100_000, "--transfer-ref", "FT1", "--qr", 100_000, "--qr-ref", "Q1",
        "--card", 100_000, "--card-ref", "C1", "--cheque", 100_000, "--cheque-no", "S1", "--cheque-bank", "ACB",
        "--cheque-dated", "2026-11-19", "--cash", 120_000, user="mai", now=NOW,
    )  # fmt: skip
    assert (said.code, said.json["change_minor"]) == (0, 6_000)
    assert console.run("pay", CUSTOMER, "--amount", 50_000, "--cash", 50_000, user="mai", now=NOW).json[
        "credit_minor"
    ] == 50_000
    reading = console.doors.read(console.folder)
    kinds = [kind for (kind,) in reading.file.connection.execute("SELECT kind FROM tender ORDER BY id")]
    reading.file.close()
    assert set(kinds) == {"cash", "transfer", "qr", "card", "cheque"}


def test_pay_draws_on_credit_and_leaves_a_rest_as_credit(console: Console) -> None:
    first = console.run("pay", OTHER, "--cash", 100_000, "--rest", "credit", user="mai", now=NOW).json
    assert first["change_minor"] == 0
    assert first["credit_minor"] == 100_000 - first["total_minor"]
    said = console.run("pay", CUSTOMER, OTHER, "--credit", 5_000, "--cash", 600_000, user="mai", now=NOW).json
    assert said["receipts"] == ["KH01-1-26A-000002"]
    assert console.run("quote", OTHER).json["credit_minor"] == first["credit_minor"] - 5_000


def test_a_basket_answers_with_a_receipt_each_in_the_order_of_the_customers(console: Console) -> None:
    said = console.run("pay", OTHER, CUSTOMER, "--cash", 700_000, user="mai", now=NOW).json
    owners = {line["receipt"]: line["customer"] for line in said["allocations"]}
    assert [owners[number] for number in said["receipts"]] == [OTHER, CUSTOMER]


def test_named_bills_and_part_amounts_in_the_currency(console: Console) -> None:
    said = console.run(
        "pay", CUSTOMER, "--bill", f"{CUSTOMER}-202611", "--amount", "100.000", "--cash", "100000", user="mai", now=NOW
    ).json
    assert (said["total_minor"], said["allocations"][0]["amount_minor"]) == (100_000, 100_000)


def test_the_same_request_id_is_one_payment(console: Console) -> None:
    words = ("pay", CUSTOMER, "--cash", 600_000, "--request-id", "r-1")
    first = console.run(*words, user="mai", now=NOW).json
    second = console.run(*words, user="mai", now=NOW).json
    assert second["event"] == first["event"]
    assert second["receipts"] == first["receipts"]


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (("--cash", "1000"), "TendersShort"),
        (("--cash", "0"), "AmountNotPositive"),
        (("--cash", "-5"), "AmountNotPositive"),
        (("--amount", "0", "--cash", "1000"), "AmountNotPositive"),
        (("--amount", "-1", "--cash", "1000"), "AmountNotPositive"),
        (("--cash", "512378.5"), "FractionOfMinorUnit"),
        (("--cash", "much"), "NotAnAmount"),
        (("--cash", "99000000"), "UnusualTender"),
        (("--transfer", "600000"), "TenderIncomplete"),
        (("--cheque", "600000", "--cheque-no", "1", "--cheque-bank", "ACB"), "TenderIncomplete"),
        (("--cheque", "600000", "--cheque-dated", "19.11.2026"), "DatesNotIso"),
        (("--credit", "1000"), "CreditTooSmall"),
        (("--bill", "B-9", "--cash", "600000"), "UnknownBill"),
        ((), "TendersShort"),
    ],
)
def test_pay_refuses_with_its_facts_and_takes_no_number(console: Console, words: tuple[str, ...], refused: str) -> None:
    said = console.run("pay", CUSTOMER, *words, user="mai", now=NOW)
    assert said.refused == refused
    assert said.err.strip(), "a sentence for the person at the console"
    assert console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json["receipts"] == ["KH01-1-26A-000001"]


def test_an_unusual_tender_is_taken_with_yes(console: Console) -> None:
    assert console.run("pay", CUSTOMER, "--cash", 99_000_000, "--yes", user="mai", now=NOW).code == 0


def test_a_bill_already_paid_says_when_where_and_by_whom(console: Console) -> None:
    receipt = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json["receipts"][0]
    said = console.run("pay", CUSTOMER, "--bill", f"{CUSTOMER}-202611", "--cash", 1, user="mai", now=NOW)
    assert said.refused == "BillAlreadyPaid"
    facts = said.json["facts"]
    assert (facts["paid_on"], facts["counter"], facts["cashier"], facts["receipt"]) == (
        "2026-11-20",
        1,
        "Lê Thị Mai",
        receipt,
    )


@pytest.mark.parametrize(("user", "refused"), [("admin", "NotAllowed"), ("ha", "NotAllowed"), ("lan", "NoOpenTill")])
def test_who_may_not_take_money_takes_none(console: Console, user: str, refused: str) -> None:
    assert console.run("pay", CUSTOMER, "--cash", 600_000, user=user, now=NOW).refused == refused


def test_void_takes_a_receipt_back_within_the_undo_minutes(console: Console) -> None:
    paid = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json
    said = console.run("void", paid["receipts"][0], "--reason", "nhầm khách", user="mai", now=LATER).json
    assert said["voided_event"] == paid["event"]
    assert said["receipts"] == paid["receipts"]
    assert said["cash_back_minor"] == 600_000 - paid["change_minor"]
    again = console.run("void", paid["receipts"][0], "--reason", "x", user="mai", now=LATER)
    assert again.refused == "AlreadyVoided"


def test_void_refuses_without_a_reason_too_late_and_for_part_of_a_basket(console: Console) -> None:
    basket = console.run("pay", CUSTOMER, OTHER, "--cash", 700_000, user="mai", now=NOW).json
    number = basket["receipts"][0]
    assert console.run("void", number, user="mai", now=LATER).code == 64
    blank = console.run("void", "--event", basket["event"], "--reason", " ", user="mai", now=LATER)
    assert blank.refused == "ReasonMissing"
    assert console.run("void", number, "--reason", "x", user="mai", now=LATER).refused == "BasketReceipt"
    late = console.run("void", "--event", basket["event"], "--reason", "x", user="mai", now="2026-11-20T09:30:00+07:00")
    assert late.refused == "UndoTooLate"
    assert console.run("void", "--event", basket["event"], "--reason", "x", user="mai", now=LATER).code == 0


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
    assert closed.json == {
        "till": opened["till"],
        "expected_minor": 250_000,
        "counted_minor": 249_000,
        "difference_minor": -1_000,
    }


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
    assert all(set(check) == {"name", "ok", "detail"} and check["ok"] is True for check in said.json["checks"])


def test_verify_exits_with_1_when_something_is_wrong_and_names_it(console: Console) -> None:
    _meddle(console, "UPDATE bill_now SET open_minor = open_minor - 1 WHERE bill_id = 1")
    said = console.run("verify")
    assert (said.code, said.json["ok"]) == (1, False)
    (wrong,) = [check for check in said.json["checks"] if check["ok"] is False and check["name"] == "caches"]
    assert wrong["detail"].startswith("bill 1:")


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


# How every command is called


def test_json_may_end_every_command_and_stands_alone_on_stdout(console: Console) -> None:
    plain = console.raw("--office", console.folder, "quote", CUSTOMER)
    assert plain.code == 0
    assert "512.378" in plain.out
    assert isinstance(console.raw("--office", console.folder, "quote", CUSTOMER, "--json").json, dict)
    refused = console.raw("--office", console.folder, "quote", "nobody")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.strip()


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("pay",),
        ("pay", CUSTOMER, "--rest", "tip"),
        ("pay", CUSTOMER, "--colour", "red"),
        ("quote",),
        ("till",),
        ("till", "open", "--counter", "two", "--float", "0"),
        ("import", "x.xlsx", "--kind", "poem"),
        ("receipt", "KH01-1-26A-000001"),
        ("staff", "add", "tu", "--name", "x", "--role", "king"),
        ("void", "--reason", "x"),
        ("--colour", "red", "verify"),
    ],
)
def test_wrong_usage_exits_with_64_and_says_so_on_stderr(console: Console, words: tuple[str, ...]) -> None:
    said = console.run(*words, user="mai")
    assert (said.code, said.out) == (64, "")
    assert said.err.strip()


def test_help_is_no_error(console: Console) -> None:
    for words in (("--help",), ("pay", "--help"), ("till", "--help")):
        said = console.raw(*words)
        assert said.code == 0
        assert "Usage" in said.out


def test_a_bug_exits_with_70_and_is_logged(
    console: Console, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("collectoffice.cli.commands.verify", broken)
    said = console.run("verify")
    assert (said.code, said.out) == (70, "")
    assert "ZeroDivisionError" in caplog.text


def test_an_office_must_be_named_and_be_there(console: Console, tmp_path: Path) -> None:
    assert console.raw("verify", "--json").refused == "NoOfficeHere"
    assert console.raw("--office", tmp_path / "none", "verify", "--json").refused == "NoOfficeHere"
    assert not (tmp_path / "none").exists()


def test_who_acts_is_said_by_option_or_environment(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("counter", "add", 7)
    assert console.run(*words).refused == "UserMissing"
    assert console.run(*words, user="nobody").refused == "UnknownUser"
    monkeypatch.setenv("COLLECTOFFICE_USER", "admin")
    assert console.run(*words).code == 0
    assert console.run("counter", "add", 8, user="mai").refused == "NotAllowed", "the option goes first"
    monkeypatch.delenv("COLLECTOFFICE_USER")
    assert console.raw("--office", console.folder, "counter", "add", 9, "--as", "admin", "--json").code == 0


def test_a_pin_comes_from_the_environment_and_never_from_an_argument(console: Console) -> None:
    words = ("counter", "add", 7)
    assert console.run(*words, user="admin", environment={}).refused == "PinMissing"
    assert console.run(*words, user="admin", environment={"COLLECTOFFICE_PIN": "9999"}).refused == "WrongPin"
    assert console.raw("--office", console.folder, *words, "--pin", PIN, "--as", "admin").code == 64


def test_a_refusal_never_repeats_a_pin(console: Console) -> None:
    said = console.run("counter", "add", 7, user="admin", environment={"COLLECTOFFICE_PIN": "987654"})
    assert "987654" not in said.out + said.err


def test_now_sets_the_clock_in_practice_offices_only_and_the_log_says_so(
    console: Console, empty_console: Console, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    assert NOW in caplog.text
    reading = console.doors.read(console.folder)
    at = reading.file.connection.execute("SELECT at FROM event ORDER BY id DESC").fetchone()
    reading.file.close()
    assert at == (NOW,)
    assert console.run("verify", now="noon").refused == "DatesNotIso"
    make(empty_console)
    assert empty_console.run("verify", now=NOW).refused == "ClockOnlyInPractice"
    assert empty_console.run("counter", "add", 5, user="admin", now=NOW).refused == "ClockOnlyInPractice"


def test_a_new_office_takes_now_only_when_it_is_for_practice(empty_console: Console) -> None:
    words = ("--now", "2026-01-05T08:00:00+07:00", NEW[0], empty_console.folder, *NEW[1:])
    assert empty_console.raw(*words, "--json").refused == "ClockOnlyInPractice"
    assert not empty_console.folder.exists()
    assert empty_console.raw(*words, "--practice", "--json").code == 0


WRITES = [
    ("counter", "add", 7),
    ("staff", "add", "tu", "--name", "x", "--role", "cashier"),
    ("settings", "words.zero", "lẻ"),
    ("till", "close", "--count", 0),
    ("till", "open", "--counter", 2, "--float", 0),
    ("pay", CUSTOMER, "--cash", 600_000),
    ("void", "KH01-1-26A-000001", "--reason", "x"),
    ("receipt", "KH01-1-26A-000001", "--pdf", "a.pdf"),
    ("import", "x.xlsx"),
]


@pytest.mark.parametrize("words", WRITES, ids=lambda words: " ".join(map(str, words[:2])))
def test_a_command_that_writes_is_refused_while_another_process_holds_the_office(
    console: Console, words: tuple[object, ...]
) -> None:
    held = console.doors.write(console.folder, "window")
    said = console.run(*words, user="mai")
    held.file.close()
    assert said.refused == "OfficeInUse"
    assert said.json["facts"]["held_by"] == "window"
    assert said.json["facts"]["host"]


@pytest.mark.parametrize("words", [("quote", CUSTOMER), ("find", "hong"), ("settings",), ("verify",)])
def test_a_command_that_reads_works_beside_the_writer(console: Console, words: tuple[object, ...]) -> None:
    held = console.doors.write(console.folder, "window")
    said = console.run(*words)
    held.file.close()
    assert said.code == 0


def test_without_a_command_the_window_opens_on_the_office(console: Console) -> None:
    assert console.raw("--office", console.folder).code == 0
    assert console.windows == [console.folder]


def test_amounts_are_typed_in_the_currency_and_answered_in_minor_units(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = make_desk(tmp_path, "CN")
    desk.clock.on("2026-10-15")
    desk.bill(1, 186_40, "2026-09-01", customer_class="居民生活")
    desk.open_till()
    code = desk.code(1)
    desk.close()
    console = Console(desk.folder, desk.state, capsys)
    now = "2026-10-15T09:00:00+08:00"
    assert console.run("quote", code, now=now).json["total_minor"] == 191_06
    assert console.run("pay", code, "--transfer", "191.065", "--transfer-ref", "1", user="mai", now=now).refused == (
        "FractionOfMinorUnit"
    )
    said = console.run("pay", code, "--transfer", "191.06", "--transfer-ref", "1", user="mai", now=now)
    assert (said.code, said.json["total_minor"], said.json["credit_minor"]) == (0, 191_06, 0)


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
