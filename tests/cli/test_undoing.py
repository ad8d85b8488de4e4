"""This file is the commands of undoing, tested through the real command line: their answers, their refusals, their slips."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import NOW, Console, Said
from tests.documents import reading

PINS = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_APPROVER_PIN": PIN}
UNDONE = {
    "spent_credit",
    "event", "voided_event", "receipts", "cash_back_minor", "kind", "amount_minor", "credited_minor", "reason",
    "approved_by", "to_be_approved",
}  # fmt: skip
REPOSTED = {"reposted_event", "new_receipts", "reposted_minor", "reposted_credit_minor"}
NEXT_DAY = "2026-11-21T08:00:00+07:00"
CHEQUE = ("--cheque-no", "SEC-1", "--cheque-bank", "ACB", "--cheque-dated", "2026-11-20")


def run(console: Console, *words: object, user: str = "mai", now: str = NOW) -> Said:
    return console.run(*words, user=user, now=now, environment=PINS)


def done(console: Console, *words: object, user: str = "mai", now: str = NOW) -> Any:
    said = run(console, *words, user=user, now=now)
    assert said.code == 0, (said.out, said.err)
    return said.json


def verified(console: Console) -> None:
    assert done(console, "verify")["ok"] is True


def next_day(console: Console, held: int) -> None:
    """Mai's till is closed with what it holds; the next day she opens one with a million."""
    done(console, "till", "close", "--count", held)
    done(console, "till", "open", "--counter", 1, "--float", "1000000", now=NEXT_DAY)


def test_a_cheque_bounces_after_its_credit_was_spent_and_the_answer_names_the_bill(console: Console) -> None:
    paid = done(console, "pay", CUSTOMER, "--cheque", "900000", *CHEQUE, "--amount", "900000")
    assert paid["credit_minor"] > 90_000
    done(console, "refund", CUSTOMER, "--amount", "90000", "--approved-by", "ha")
    bounced = done(console, "bounce", "SEC-1", user="ha")
    (spent,) = bounced["spent_credit"]
    assert (spent["customer"], spent["amount_minor"]) == (CUSTOMER, 90_000)
    said = json.dumps(done(console, "quote", CUSTOMER))
    assert spent["bill"] in said
    verified(console)


def test_a_void_answers_as_before_and_more(console: Console) -> None:
    paid = done(console, "pay", CUSTOMER, "--cash", "520000")
    undone = done(console, "void", paid["receipts"][0], "--reason", "wrong_amount")
    assert set(undone) == UNDONE
    assert (undone["voided_event"], undone["receipts"], undone["kind"]) == (paid["event"], paid["receipts"], "void")
    assert undone["cash_back_minor"] == 520_000 - paid["change_minor"]
    assert (undone["approved_by"], undone["to_be_approved"], undone["reason"]) == (None, False, "wrong_amount")
    verified(console)


def test_a_receipt_undone_by_itself_is_printed_as_void_and_the_others_are_not(console: Console, tmp_path: Path) -> None:
    paid = done(console, "pay", CUSTOMER, OTHER, "--cash", "700000")
    done(console, "void", paid["receipts"][1], "--reason", "duplicate")
    for number, mark in zip(paid["receipts"], (False, True), strict=True):
        done(console, "receipt", number, "--pdf", tmp_path / "receipt.pdf")
        text = reading.text((tmp_path / "receipt.pdf").read_bytes())
        assert ("ĐÃ HỦY" in text, "Thu trùng" in text) == (mark, mark)


def test_one_receipt_of_a_basket_and_then_the_whole_event(console: Console) -> None:
    paid = done(console, "pay", CUSTOMER, OTHER, "--cash", "700000")
    part = done(console, "void", paid["receipts"][1], "--reason", "x")
    assert (part["kind"], part["cash_back_minor"], part["receipts"]) == ("part", 0, paid["receipts"][1:])
    assert part["credited_minor"] == part["amount_minor"] > 0
    assert run(console, "void", paid["receipts"][1], "--reason", "x").refused == "AlreadyUndone"
    whole = done(console, "void", "--event", paid["event"], "--reason", "x")
    assert whole["receipts"] == paid["receipts"]
    assert run(console, "void", "--event", paid["event"], "--reason", "x").refused == "AlreadyVoided"
    verified(console)


def test_a_late_void_takes_the_supervisor_by_the_same_command(console: Console) -> None:
    paid = done(console, "pay", OTHER, "--cash", "90000")
    words = ("void", paid["receipts"][0], "--reason", "x")
    late = "2026-11-20T09:10:00+07:00"
    assert run(console, *words, now=late).refused == "ApprovalNeeded"
    assert run(console, *words, "--approved-by", "lan", now=late).refused == "ApproverNotAllowed"
    assert run(console, *words, "--approved-by", "mai", now=late).refused == "ApproverIsActor"
    assert done(console, *words, "--approved-by", "ha", now=late)["approved_by"] == "ha"


def test_a_reversal_by_receipt_and_by_event(console: Console) -> None:
    first = done(console, "pay", CUSTOMER, "--amount", "100000", "--cash", "100000")
    second = done(console, "pay", OTHER, "--cash", "100000")
    words = ("reverse", first["receipts"][0], "--reason", "duplicate", "--approved-by", "ha")
    assert run(console, *words).refused == "TillStillOpen"
    next_day(console, 300_000 - second["change_minor"])
    assert run(console, "void", first["receipts"][0], "--reason", "x", now=NEXT_DAY).refused == "UndoTooLate"
    undone = done(console, *words, now=NEXT_DAY)
    assert set(undone) == UNDONE
    assert (undone["kind"], undone["cash_back_minor"], undone["approved_by"]) == ("reversal", 100_000, "ha")
    again = done(console, "reverse", "--event", second["event"], "--reason", "x", "--approved-by", "ha", now=NEXT_DAY)
    assert again["receipts"] == second["receipts"]
    verified(console)


@pytest.mark.parametrize("command", ["void", "reverse"])
def test_a_receipt_or_an_event_is_named_not_both_and_a_reason_is_given(console: Console, command: str) -> None:
    assert run(console, command, "--reason", "x").code == 64
    assert run(console, command, "KH01-1-26A-000001", "--event", "e", "--reason", "x").code == 64
    assert run(console, command, "KH01-1-26A-000001").code == 64


def test_a_payment_moves_to_the_right_customer(console: Console) -> None:
    paid = done(console, "pay", CUSTOMER, "--amount", "80000", "--cash", "80000")
    moved = done(console, "move", paid["receipts"][0], "--to", OTHER, "--approved-by", "ha")
    assert set(moved) == UNDONE | REPOSTED | {"to"}
    assert (moved["kind"], moved["reason"], moved["to"]) == ("move", "wrong_customer", OTHER)
    assert (moved["cash_back_minor"], moved["reposted_minor"]) == (0, 80_000)
    assert moved["new_receipts"] == ["KH01-1-26A-000002"]
    assert run(console, "move", moved["new_receipts"][0], "--to", OTHER).refused == "SameCustomer"
    verified(console)


def test_a_cheque_bounces_and_the_customer_pays_in_cash_until_it_is_lifted(console: Console) -> None:
    paid = done(console, "pay", CUSTOMER, "--cheque", "400000", *CHEQUE, "--cash", "120000")
    assert run(console, "bounce", "SEC-1").refused == "NotAllowed"
    bounced = done(console, "bounce", "SEC-1", user="ha")
    assert set(bounced) == UNDONE | REPOSTED | {"cheque", "cash_only", "fee_bill", "fee_minor"}
    assert (bounced["cheque"], bounced["cash_only"], bounced["kind"]) == ("SEC-1", CUSTOMER, "bounce")
    assert bounced["receipts"] == paid["receipts"]
    assert bounced["reposted_minor"] == 120_000 - paid["change_minor"]
    asked = done(console, "cash-only", CUSTOMER)
    assert (asked["cash_only"], asked["reason"]) == (True, "cheque_bounced")
    again = run(console, "pay", CUSTOMER, "--cheque", "400000", *CHEQUE, "--amount", "400000")
    assert again.refused == "CashOnly"
    assert run(console, "cash-only", CUSTOMER, "--lift", "--reason", "x").refused == "NotAllowed"
    lifted = done(console, "cash-only", CUSTOMER, "--lift", "--reason", "đã nộp đủ", user="ha")
    assert lifted == {"customer": CUSTOMER, "cash_only": False, "since": None, "reason": "đã nộp đủ"}
    assert done(console, "cash-only", CUSTOMER)["cash_only"] is False
    verified(console)


def test_a_cheque_without_anything_beside_it_writes_no_payment_again(console: Console) -> None:
    done(console, "pay", OTHER, "--cheque", "90000", *CHEQUE)
    bounced = done(console, "bounce", "SEC-1", "--reason", "cheque_bounced", user="ha")
    assert (bounced["reposted_event"], bounced["new_receipts"], bounced["fee_bill"]) == (None, [], None)


def test_credit_is_refunded_and_moved(console: Console) -> None:
    done(console, "pay", OTHER, "--amount", "300000", "--cash", "300000")
    refunded = done(
        console, "refund", OTHER, "--amount", "50000", "--reason", "customer_changed_mind", "--approved-by", "ha"
    )
    assert set(refunded) == {
        "event", "customer", "amount_minor", "cash_back_minor", "credit_minor", "reason", "approved_by", "to_be_approved",
    }  # fmt: skip
    assert (refunded["customer"], refunded["cash_back_minor"]) == (OTHER, 50_000)
    left = refunded["credit_minor"]
    moved = done(console, "credit-move", OTHER, "--to", CUSTOMER, "--amount", "10000", "--approved-by", "ha")
    assert (moved["credit_minor"], moved["to_credit_minor"], moved["to"]) == (left - 10_000, 10_000, CUSTOMER)
    assert run(console, "refund", OTHER, "--amount", left, "--approved-by", "ha").refused == "CreditTooSmall"
    verified(console)


def test_a_slip_is_saved_by_its_event_and_then_as_a_copy(console: Console, tmp_path: Path) -> None:
    paid = done(console, "pay", CUSTOMER, OTHER, "--cash", "700000")
    undone = done(console, "void", "--event", paid["event"], "--reason", "duplicate")
    for copy, mark in ((0, ""), (1, "BẢN IN LẠI LẦN 1")):
        saved = done(console, "receipt", undone["event"], "--pdf", tmp_path / "slip.pdf")
        assert (saved["receipt"], saved["copy"], saved["paper"]) == (undone["event"], copy, "a5")
        text = reading.text((tmp_path / "slip.pdf").read_bytes())
        assert "PHIẾU HỦY BIÊN NHẬN" in text
        assert "Thu trùng" in text
        assert mark in text
    done(console, "receipt", paid["receipts"][0], "--pdf", tmp_path / "receipt.pdf")
    assert "Lý do: Thu trùng" in reading.text((tmp_path / "receipt.pdf").read_bytes())


def test_a_slip_says_that_it_waits_until_somebody_answered(console: Console, tmp_path: Path) -> None:
    done(console, "settings", "office.one_person", "on", user="admin")
    done(console, "pay", OTHER, "--amount", "300000", "--cash", "300000")
    refunded = done(console, "refund", OTHER, "--amount", "50000")
    assert (refunded["to_be_approved"], refunded["approved_by"]) == (True, None)
    done(console, "receipt", refunded["event"], "--pdf", tmp_path / "slip.pdf")
    assert "CHỜ DUYỆT" in reading.text((tmp_path / "slip.pdf").read_bytes())
    done(console, "approve", refunded["event"], user="ha")
    done(console, "receipt", refunded["event"], "--pdf", tmp_path / "slip.pdf")
    assert "CHỜ DUYỆT" not in reading.text((tmp_path / "slip.pdf").read_bytes())
