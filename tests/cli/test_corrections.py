"""This file is the commands that put bills and customers right, tested at the console: their JSON and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import NOW, Console, Said
from tests.services import workbooks

BILL, OTHER_BILL = f"{CUSTOMER}-202611", f"{OTHER}-202611"
PINS = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_APPROVER_PIN": PIN}
GROUNDS = ("--doc", "CV-12", "--reason", "sai chỉ số")


def run(console: Console, *words: object, user: str = "ha", approver: str = "") -> Said:
    """A command on the day of these tests, with a second person's PIN at hand."""
    approved = ("--approved-by", approver) if approver else ()
    return console.run(*words, *approved, user=user, now=NOW, environment=PINS)


def test_adjust_takes_off_what_was_too_much(console: Console) -> None:
    said = run(console, "adjust", BILL, "--by", "-112.378", *GROUNDS, approver="admin").json
    event = said.pop("event")
    assert said == {
        "bill": BILL,
        "customer": CUSTOMER,
        "kind": "down",
        "by_minor": -112_378,
        "open_minor": 400_000,
        "late_fee_minor": 1_205,
        "credited_minor": 0,
        "waived_minor": 0,
        "new_bill": None,
        "waiting": False,
    }
    assert len(event) > 10
    assert run(console, "verify").json["ok"] is True


def test_adjust_cancels_writes_off_and_issues_anew(console: Console) -> None:
    new = run(console, "adjust", BILL, "--reissue", "HD-MOI", "--total", "400000", *GROUNDS, approver="admin").json
    assert (new["kind"], new["new_bill"], new["open_minor"]) == ("reissued", "HD-MOI", 0)
    part = run(console, "adjust", "HD-MOI", "--write-off", "100000", *GROUNDS, approver="admin").json
    assert (part["kind"], part["by_minor"], part["open_minor"]) == ("written_off", -100_000, 300_000)
    rest = run(console, "adjust", "HD-MOI", "--write-off", *GROUNDS, approver="admin").json
    assert (rest["by_minor"], rest["open_minor"]) == (-300_000, 0)
    gone = run(console, "adjust", OTHER_BILL, "--cancel", *GROUNDS, approver="admin").json
    assert (gone["kind"], gone["by_minor"]) == ("cancelled", -80_000)
    assert run(console, "verify").json["ok"] is True


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ((BILL, "--by", "-5", *GROUNDS), "ApprovalNeeded"),
        ((BILL, "--by", "-5", *GROUNDS, "--approved-by", "ha"), "ApproverIsActor"),
        ((BILL, "--by", "-5", *GROUNDS, "--approved-by", "mai"), "ApproverNotAllowed"),
        ((BILL, "--by", "-5", "--reason", "sai", "--approved-by", "admin"), "DocumentMissing"),
        ((BILL, "--by", "-5", "--doc", "CV", "--approved-by", "admin"), "ReasonMissing"),
        ((BILL, "--by", "0", *GROUNDS, "--approved-by", "admin"), "NothingToAdjust"),
        ((BILL, "--by", "-512379", *GROUNDS, "--approved-by", "admin"), "NothingToAdjust"),
        ((BILL, "--by", "nhiều", *GROUNDS, "--approved-by", "admin"), "NotAnAmount"),
        (("HD-404", "--cancel", *GROUNDS, "--approved-by", "admin"), "UnknownBill"),
        ((BILL, "--reissue", OTHER_BILL, "--total", "5", *GROUNDS, "--approved-by", "admin"), "BillNumberTaken"),
    ],
)
def test_adjust_refuses(console: Console, words: tuple[str, ...], refused: str) -> None:
    assert run(console, "adjust", *words).refused == refused


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--cancel", "--by", "-5"),
        ("--cancel", "--total", "5"),
        ("--reissue", "HD-MOI"),
        ("--cancel", "--due", "2026-12-01"),
    ],
)
def test_adjust_takes_one_correction_at_a_time(console: Console, words: tuple[str, ...]) -> None:
    assert run(console, "adjust", BILL, *words, *GROUNDS, approver="admin").code == 64


def test_waive_takes_a_part_or_all_of_the_late_fee(console: Console) -> None:
    part = run(console, "waive", BILL, "--amount", "500", *GROUNDS).json
    assert (part["waived_minor"], part["late_fee_minor"], part["waiting"]) == (500, 1_044, False)
    assert run(console, "waive", BILL, "--all", *GROUNDS).json["late_fee_minor"] == 0
    assert run(console, "waive", BILL, "--all", *GROUNDS).refused == "NothingToAdjust"
    assert run(console, "waive", BILL, *GROUNDS).code == 64
    assert run(console, "waive", BILL, "--all", *GROUNDS, user="mai").refused == "NothingToAdjust"
    assert run(console, "waive", OTHER_BILL, "--all", *GROUNDS, user="mai").refused == "ApprovalNeeded"


def test_dispute_marks_a_bill_and_the_quote_says_so(console: Console) -> None:
    said = run(console, "dispute", BILL, "--answer-by", "2026-12-01", "--note", "chỉ số sai", user="mai").json
    assert (said["bill"], said["disputed"], said["answer_by"]) == (BILL, True, "2026-12-01")
    (bill,) = console.run("quote", CUSTOMER).json["bills"]
    assert (bill["disputed"], bill["answer_by"]) == (True, "2026-12-01")
    assert run(console, "dispute", BILL, "--note", "vẫn sai").refused == "BillInDispute"
    answered = run(console, "dispute", BILL, "--answered", "--note", "đã kiểm tra").json
    assert (answered["disputed"], answered["answer_by"]) == (False, None)
    assert run(console, "dispute", BILL, "--answered", "--note", "lại").refused == "BillNotInDispute"
    assert run(console, "dispute", BILL, "--answer-by", "01/12/2026", "--note", "x").refused == "DatesNotIso"
    assert run(console, "dispute", BILL, "--answered", "--answer-by", "2026-12-01", "--note", "x").code == 64


def test_a_customers_code_holder_and_meter_change_and_everything_before_is_shown(console: Console) -> None:
    code = run(console, "customer", "code", CUSTOMER, "PQ05100000099").json
    assert (code["customer"], code["since"]) == ("PQ05100000099", "2026-11-20")
    assert run(console, "customer", "holder", CUSTOMER, "Trần Văn Mới").json["name"] == "Trần Văn Mới"
    assert run(console, "customer", "meter", CUSTOMER, "20269999").json["meter"] == "20269999"
    shown = run(console, "customer", "show", CUSTOMER).json
    facts = [(fact["kind"], fact["value"]) for fact in shown["facts"]]
    assert ("code", CUSTOMER) in facts
    assert ("name", "Nguyễn Thị Hồng") in facts
    assert ("meter", "20260001") in facts
    assert [(entry["kind"], entry["document"], entry["other"]) for entry in shown["entries"][:-1]] == [
        ("meter", "20260001", "20269999"),
        ("name", "Nguyễn Thị Hồng", "Trần Văn Mới"),
        ("code", CUSTOMER, "PQ05100000099"),
    ]
    assert shown["entries"][-1]["document"] == BILL
    assert [hit["customer"] for hit in console.run("find", CUSTOMER).json] == ["PQ05100000099"]
    assert run(console, "customer", "code", OTHER, CUSTOMER).refused == "CodeTaken"
    assert run(console, "customer", "code", OTHER, "PQ-1").refused == "BadCustomerCode"
    assert run(console, "customer", "meter", OTHER, "1", user="mai").refused == "NotAllowed"


def test_two_codes_become_one_customer_whose_payment_is_taken_and_undone(console: Console) -> None:
    said = run(console, "customer", "merge", OTHER, "--into", CUSTOMER).json
    said.pop("event")
    assert said == {
        "merged": OTHER,
        "customer": CUSTOMER,
        "moved_open_minor": 80_000,
        "moved_credit_minor": 0,
        "open_minor": 592_378,
        "credit_minor": 0,
    }
    assert console.run("quote", OTHER).json["customer"] == CUSTOMER
    paid = run(console, "pay", OTHER, "--cash", "600000", user="mai").json
    assert {line["bill"] for line in paid["allocations"] if line["bill"]} == {BILL, OTHER_BILL}
    assert run(console, "verify").json["ok"] is True
    assert run(console, "void", paid["receipts"][0], "--reason", "wrong_amount", user="mai").code == 0
    assert console.run("quote", CUSTOMER, "--on", "2026-11-09").json["total_minor"] == 592_378
    assert run(console, "verify").json["ok"] is True
    assert run(console, "customer", "merge", OTHER, "--into", CUSTOMER).refused == "AlreadyMerged"
    assert run(console, "customer", "merge", CUSTOMER, "--into", CUSTOMER).refused == "SameCustomer"


def test_a_negative_row_is_offered_as_the_command_that_takes_it(console: Console, tmp_path: Path) -> None:
    rows = [
        workbooks.bill("PQ05100000003", 70_000, name="Lê Thị Tư", number="HD-3"),
        workbooks.bill(CUSTOMER, -112_378, number="DC-7"),
        workbooks.bill("PQ05100000003", -20_000, name="Lê Thị Tư", number="HD-3"),
        workbooks.bill(OTHER, -1_000, number="DC-8", period="01/2026"),
        workbooks.bill("PQ05100000004", 90_000, name="Hồ Năm", number="HD-4"),
        workbooks.bill("PQ05100000004", -9_000, name="Hồ Năm", number="DC-9"),
    ]
    file = workbooks.save(tmp_path / "HDTD_2026-11.xlsx", workbooks.BILLS, rows)
    taken = run(console, "import", file).json
    assert [(p["row"], p["name"]) for p in taken["problems"]] == [(row, "negative") for row in (3, 4, 5, 7)]
    assert [(o["row"], o["bill"], o["by_minor"], o["document"]) for o in taken["offered"]] == [
        (3, BILL, -112_378, "DC-7"),
        (4, "HD-3", -20_000, "HDTD_2026-11.xlsx"),
        (5, None, -1_000, "DC-8"),
        (7, "HD-4", -9_000, "DC-9"),
    ]
    assert taken["offered"][0]["command"] == f'adjust "{BILL}" --by -112378 --doc "DC-7" --reason "DC-7"'
    text = console.raw("--office", console.folder, "--as", "ha", "--now", NOW, "import", file, environment=PINS).out
    assert f'adjust "{BILL}" --by -112378' in text
    words = ("adjust", BILL, "--by", "-112378", "--doc", "DC-7", "--reason", "DC-7")
    assert run(console, *words, approver="admin").json["open_minor"] == 400_000
    again = run(console, "import", file, "--dry-run").json
    assert [o["row"] for o in again["offered"]] == [4, 5, 7]
