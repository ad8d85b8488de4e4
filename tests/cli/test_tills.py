"""This file is the till's commands, tested through the real command line: what they answer, refuse and hide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.builders import PIN
from tests.cli.conftest import CUSTOMER, OTHER
from tests.cli.console import NOW, Console, Said
from tests.documents.reading import text

SECOND = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_APPROVER_PIN": PIN}


def till(console: Console, *words: object, user: str = "mai") -> Said:
    return console.run("till", *words, user=user, now=NOW, environment=SECOND)


def answer(console: Console, *words: object, user: str = "mai") -> dict[str, Any]:
    said = till(console, *words, user=user)
    assert said.code == 0, (said.out, said.err)
    answered: dict[str, Any] = said.json
    return answered


def test_a_float_and_a_count_are_typed_by_their_notes(console: Console) -> None:
    opened = answer(console, "open", "--counter", 2, "--notes", "500000x3, 100.000×2;1000*5", user="lan")
    assert (opened["float_minor"], opened["float_expected_minor"]) == (1_705_000, None)
    counted = answer(console, "count", "--notes", "500000x3,100000x2,1000x5", "--count", "1705000", user="lan")
    assert (counted["state"], counted["counted_minor"], counted["counts"]) == ("counting", 1_705_000, 1)
    assert "expected_minor" not in counted
    closed = answer(console, "close", user="lan")
    assert (closed["difference_minor"], closed["pieces"]) == (0, {"500000": 3, "100000": 2, "1000": 5})
    assert (closed["hints"], closed["found_nothing"]) == ([], [])


def test_x_is_blind_for_the_cashier_and_whole_for_the_supervisor(console: Console) -> None:
    console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    blind = answer(console, "x")
    assert blind["blind"]
    assert (blind["expected_minor"], blind["by_tender"], blind["expected"]) == (None, {"cash": None}, {"cash": None})
    assert (blind["gross_minor"], blind["net_minor"], blind["by_kind"]) == (None, None, None)
    assert (blind["float_minor"], blind["count"], blind["payments"]) == (100_000, 1, 1)
    whole = answer(console, "x", "--till", blind["till"], user="ha")
    assert whole["expected_minor"] == 100_000 + whole["by_tender"]["cash"]
    assert whole["gross_minor"] == whole["net_minor"] == sum(whole["by_kind"].values())
    assert (whole["first"], whole["last"]) == ("KH01-1-26A-000001", "KH01-1-26A-000001")
    closed = answer(console, "close", "--count", whole["expected_minor"])
    assert {name: closed[name] for name in ("expected_minor", "by_tender", "by_kind", "net_minor")} == {
        name: whole[name] for name in ("expected_minor", "by_tender", "by_kind", "net_minor")
    }


def test_a_close_that_is_short_names_the_receipt_and_the_searches_that_found_nothing(console: Console) -> None:
    paid = console.run("pay", OTHER, "--cash", 100_000, user="mai", now=NOW).json
    held = answer(console, "x", "--till", 1, user="ha")["expected_minor"]
    kept = 100_000 - paid["change_minor"]
    closed = answer(console, "close", "--count", held - kept, "--reason", "khách quên trả")
    assert (closed["difference_minor"], closed["reason"]) == (-kept, "khách quên trả")
    (exact,) = [hint for hint in closed["hints"] if hint["kind"] == "exact"]
    assert [receipt["receipt"] for receipt in exact["receipts"]] == paid["receipts"]
    assert exact["receipts"][0]["name"] == "Trần Văn Ba"
    assert "half" in closed["found_nothing"]


def test_every_move_has_its_command_and_its_second_name(console: Console) -> None:
    answer(console, "open", "--counter", 2, "--float", 200_000, user="lan")
    assert answer(console, "pay-in", "--amount", 50_000, "--reason", "photo")["amount_minor"] == 50_000
    out = answer(console, "pay-out", "--amount", 10_000, "--reason", "giấy", "--approved-by", "ha")
    assert (out["amount_minor"], out["approver"], out["to_be_approved"]) == (-10_000, "Nguyễn Văn Hà", False)
    assert answer(console, "turn-in", "--notes", "50000x1", "--approved-by", "ha")["pieces"] == {"50000": -1}
    assert answer(console, "from-safe", "--amount", 70_000, "--approved-by", "ha")["kind"] == "from_safe"
    assert answer(console, "counterfeit", "--amount", 50_000, "--reason", "giả")["pieces"] == {"50000": -1}
    exchanged = answer(console, "exchange", "--with", 2, "--give", "100000x1", "--get", "50000x2")
    assert (exchanged["amount_minor"], exchanged["other_till"]) == (0, 2)
    read = answer(console, "x", "--till", 1, user="ha")
    assert read["expected_minor"] == 100_000 + 50_000 - 10_000 - 50_000 + 70_000 - 50_000
    assert read["moves"]["turn_in"] == -50_000
    assert console.run("verify").json["ok"]


def test_awaited_money_is_listed_and_seen(console: Console) -> None:
    console.run("pay", OTHER, "--amount", 50_000, "--qr", 50_000, "--qr-ref", "QR-1", user="mai", now=NOW)
    (one,) = till(console, "awaited").json
    assert (one["kind"], one["amount_minor"], one["reference"], one["payer"]) == ("qr", 50_000, "QR-1", "Trần Văn Ba")
    assert [left["tender"] for left in answer(console, "x")["awaited"]] == [one["tender"]]
    assert answer(console, "seen", one["tender"])["amount_minor"] == 50_000
    assert till(console, "awaited").json == []
    assert till(console, "seen", one["tender"]).refused == "TenderSeen"


def test_a_closed_till_is_explained_corrected_settled_written_off_and_reconciled(console: Console) -> None:
    answer(console, "close", "--count", 80_000)
    assert answer(console, "reason", "--reason", "chưa rõ")["left_minor"] == -20_000
    corrected = answer(console, "correct", "--count", 90_000, "--reason", "sót một tờ", "--approved-by", "ha")
    assert (corrected["difference_minor"], corrected["approver"]) == (-10_000, "Nguyễn Văn Hà")
    assert answer(console, "settle", "--till", 1, "--amount", 4_000, user="ha")["left_minor"] == -6_000
    words = ("write-off", "--till", 1, "--reason", "không tìm ra", "--approved-by", "admin")
    assert answer(console, *words, user="ha")["left_minor"] == 0
    assert answer(console, "reconcile", "--till", 1, user="ha")["reconciled"]
    assert answer(console, "x", "--till", 1)["state"] == "reconciled"
    assert console.run("verify").json["ok"]


@pytest.mark.parametrize(
    ("words", "user", "refused"),
    [
        (("open", "--counter", 2, "--notes", "30000x1"), "lan", "UnknownDenomination"),
        (("open", "--counter", 2, "--notes", "500000"), "lan", "NotAnAmount"),
        (("open", "--counter", 2, "--notes", " "), "lan", "NotAnAmount"),
        (("open", "--counter", 2, "--notes", "50000x1", "--float", 1), "lan", "CountNotItsNotes"),
        (("x",), "lan", "NoOpenTill"),
        (("x", "--till", 8), "mai", "UnknownTill"),
        (("count", "--count", 1), "ha", "NotAllowed"),
        (("close",), "mai", "TillNotCounted"),
        (("turn-in", "--amount", 1_000), "mai", "ApprovalNeeded"),
        (("turn-in", "--amount", 1_000, "--approved-by", "lan"), "mai", "ApproverNotAllowed"),
        (("turn-in", "--amount", 900_000, "--approved-by", "ha"), "mai", "NotEnoughCash"),
        (("pay-in", "--amount", 0, "--reason", "x"), "mai", "AmountNotPositive"),
        (("pay-in", "--amount", 1_000, "--reason", " "), "mai", "ReasonMissing"),
        (("exchange", "--with", 1, "--give", "50000x1", "--get", "50000x1"), "mai", "SameTill"),
        (("seen", 12), "mai", "TenderNotAwaited"),
        (("settle", "--till", 1), "ha", "TillNotClosed"),
        (("reconcile",), "ha", "UnknownTill"),
    ],
)
def test_a_till_refuses_in_one_word(console: Console, words: tuple[object, ...], user: str, refused: str) -> None:
    assert till(console, *words, user=user).refused == refused


@pytest.mark.parametrize(
    "words",
    [("open", "--counter", 2), ("count",), ("counterfeit", "--reason", "x"), ("exchange", "--with", 2), ("correct",)],
)
def test_a_command_that_says_too_little_is_wrong_usage(console: Console, words: tuple[object, ...]) -> None:
    assert till(console, *words).code == 64


def test_a_payment_into_a_counting_till_is_refused(console: Console) -> None:
    answer(console, "count", "--count", 100_000)
    assert console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).refused == "TillCounting"
    assert answer(console, "close")["state"] == "closed"


def test_a_reading_is_saved_as_a_paper_and_its_lists_add_up(console: Console, tmp_path: Path) -> None:
    console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    file = tmp_path / "x.pdf"
    blind = answer(console, "x", "--pdf", file, "--paper", "80mm")
    assert blind["file"] == str(file)
    assert "KHÔNG CHỐT CA" in text(file.read_bytes())
    whole = answer(console, "x", "--till", 1, "--pdf", file, user="ha")
    given = till(console, "receipts", user="mai").json
    assert [(one["customer"], one["receipts"], one["undone_at"]) for one in given] == [
        (CUSTOMER, ["KH01-1-26A-000001"], None)
    ]
    cash = till(console, "receipts", "--till", 1, "--tender", "cash", user="ha").json
    assert sum(one["amount_minor"] for one in cash) == whole["by_tender"]["cash"]
    principal = till(console, "receipts", "--till", 1, "--kind", "principal", user="ha").json
    assert sum(one["amount_minor"] for one in principal) == whole["by_kind"]["principal"]
    assert till(console, "receipts", "--till", 1, "--kind", "principal", "--tender", "cash").code == 64


def test_a_difference_is_settled_in_parts_and_never_more_than_is_left(console: Console) -> None:
    assert answer(console, "close", "--count", 60_000)["difference_minor"] == -40_000
    first = answer(console, "settle", "--till", 1, "--amount", 15_000, user="ha")
    assert (first["settled_minor"], first["left_minor"]) == (-15_000, -25_000)
    more = till(console, "settle", "--till", 1, "--amount", 30_000, user="ha")
    assert more.refused == "TillAgrees"
    assert more.json["facts"]["left_minor"] == 25_000
    assert "25.000" in more.err
    assert answer(console, "settle", "--till", 1, user="ha")["left_minor"] == 0
