"""This file is taking and undoing payments by command, tested."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import LATER, NOW, Console


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
    assert (
        console.run("pay", CUSTOMER, "--amount", 50_000, "--cash", 50_000, user="mai", now=NOW).json["credit_minor"]
        == 50_000
    )
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
    assert console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json["receipts"] == [
        "KH01-1-26A-000001"
    ]


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


def test_void_refuses_without_a_reason_and_too_late_without_the_supervisor(console: Console) -> None:
    basket = console.run("pay", CUSTOMER, OTHER, "--cash", 700_000, user="mai", now=NOW).json
    assert console.run("void", basket["receipts"][0], user="mai", now=LATER).code == 64
    blank = console.run("void", "--event", basket["event"], "--reason", " ", user="mai", now=LATER)
    assert blank.refused == "ReasonMissing"
    late = console.run("void", "--event", basket["event"], "--reason", "x", user="mai", now="2026-11-20T09:30:00+07:00")
    assert late.refused == "ApprovalNeeded"
    assert console.run("void", "--event", basket["event"], "--reason", "x", user="mai", now=LATER).code == 0
