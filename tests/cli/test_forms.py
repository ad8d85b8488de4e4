"""This file is the commands of the pre-printed forms, tested at the console."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CUSTOMER
from tests.cli.console import NOW, Console, Said


def forms(console: Console, *words: object, user: str = "ha") -> Said:
    return console.run("forms", *words, user=user, now=NOW)


def test_a_book_goes_from_the_stock_to_the_printer_and_its_figures_add_up(console: Console) -> None:
    received = forms(console, "receive", "--series", "aa", "--first", 1, "--last", 50).json
    received.pop("event")
    shown = {"kind": "received", "series": "AA", "first": 1, "last": 50, "count": 50}
    assert received == shown | {"holder": None, "counter": None}
    assert forms(console, "hand-out", "--first", 1, "--last", 20, "--to", "mai").json["holder"] == "mai"
    confirmed = forms(console, "confirm", 1, user="mai").json
    confirmed.pop("event")
    assert confirmed == {"till": 1, "series": "AA", "number": 1, "left": 20}
    assert forms(console, "use", "--first", 1, "--last", 3, user="mai").json["count"] == 3
    assert forms(console, "spoil", "--number", 4, "--reason", "kẹt giấy", user="mai").json["kind"] == "spoiled"
    assert forms(console, "return", "--first", 15, "--last", 20).json["kind"] == "returned"
    (book,) = forms(console, "list").json
    assert {name: value for name, value in book.items() if name not in {"held", "received_on", "in_printers"}} == {
        "series": "AA",
        "first": 1,
        "last": 50,
        "received": 50,
        "in_stock": 36,
        "handed_out": 10,
        "used": 3,
        "spoiled": 1,
        "returned": 6,
    }
    assert book["in_printers"] == [{"till": 1, "counter": 1, "number": 5, "left": 10}]
    assert book["held"][2] == {"first": 5, "last": 14, "state": "handed_out"} | {
        "user": "mai",
        "name": "Lê Thị Mai",
        "counter": None,
    }
    assert console.run("verify").json["ok"] is True


def test_forms_that_are_not_there_or_in_other_hands_are_refused(console: Console) -> None:
    assert forms(console, "receive", "--series", "AA", "--first", 50, "--last", 1).refused == "BadFormNumbers"
    forms(console, "receive", "--series", "AA", "--first", 1, "--last", 50)
    assert forms(console, "receive", "--series", "AA", "--first", 50, "--last", 60).refused == "FormsOverlap"
    assert forms(console, "confirm", 1, user="mai").refused == "FormNotInHand"
    assert forms(console, "use", "--number", 99, user="mai").refused == "UnknownFormBook"
    assert forms(console, "hand-out", "--number", 1, "--to", "nobody").refused == "UnknownUser"
    assert forms(console, "hand-out", "--number", 1, "--to", "mai", user="mai").refused == "NotAllowed"
    assert forms(console, "use", user="mai").code == 64


def test_the_setting_that_receipts_go_on_forms_is_off_until_it_is_set(console: Console) -> None:
    assert console.run("settings", "paper.forms").json == {"paper.forms": "off"}
    assert console.run("settings", "paper.forms", "on", user="ha").json == {"paper.forms": "on"}


def test_forms_go_to_a_counter_and_skipped_ones_are_spoken_of(console: Console) -> None:
    forms(console, "receive", "--series", "AA", "--first", 1, "--last", 50)
    handed = forms(console, "hand-out", "--first", 1, "--last", 20, "--counter", 1).json
    assert (handed["holder"], handed["counter"]) == (None, 1)
    assert forms(console, "hand-out", "--number", 30).code == 64
    assert forms(console, "hand-out", "--number", 30, "--counter", 77).refused == "UnknownCounter"
    skipped = forms(console, "confirm", 4, user="mai")
    assert skipped.refused == "FormsSkipped"
    assert skipped.json["facts"] == {"series": "AA", "first": 1, "last": 3, "count": 3}
    assert forms(console, "confirm", 4, "--skipped", "spoiled", user="mai").json["left"] == 17
    (book,) = forms(console, "list").json
    assert (book["spoiled"], book["handed_out"]) == (3, 17)
    assert book["held"][1]["counter"] == 1


def test_no_payment_is_taken_on_forms_before_the_number_is_confirmed(console: Console) -> None:
    forms(console, "receive", "--series", "AA", "--first", 1, "--last", 50)
    forms(console, "hand-out", "--first", 1, "--last", 20, "--to", "mai")
    console.run("settings", "paper.forms", "on", user="ha")
    refused = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    assert refused.refused == "FormNotConfirmed"
    assert "quầy 1" in refused.err
    forms(console, "confirm", 1, user="mai")
    assert console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).code == 0


def test_a_receipt_uses_its_form_and_the_close_compares_the_number_in_the_printer(
    console: Console, tmp_path: Path
) -> None:
    forms(console, "receive", "--series", "AA", "--first", 1, "--last", 50)
    forms(console, "hand-out", "--first", 1, "--last", 20, "--to", "mai")
    console.run("settings", "paper.forms", "on", user="ha")
    forms(console, "confirm", 1, user="mai")
    taken = console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW).json
    saved = console.run("receipt", taken["receipts"][0], "--pdf", tmp_path / "r.pdf", user="mai", now=NOW)
    assert saved.json["form_number"] == 1
    close = ("till", "close", "--count", 0)
    assert console.run(*close, "--skipped", "used", user="mai", now=NOW).code == 64
    assert console.run(*close, "--form-number", 4, user="mai", now=NOW).refused == "FormsSkipped"
    closed = console.run(*close, "--form-number", 4, "--skipped", "used", user="mai", now=NOW).json
    assert closed["form"] == {"series": "AA", "number": 2, "left": 19, "said": 4}
    (book,) = forms(console, "list").json
    assert (book["used"], book["handed_out"], book["in_printers"]) == (3, 17, [])


def test_forms_that_count_as_used_and_are_still_in_hand_are_given_back(console: Console) -> None:
    forms(console, "receive", "--series", "AA", "--first", 1, "--last", 50)
    forms(console, "hand-out", "--first", 1, "--last", 20, "--to", "mai")
    forms(console, "confirm", 1, user="mai")
    forms(console, "use", "--first", 1, "--last", 6, user="mai")
    gone = forms(console, "confirm", 5, user="mai")
    assert (gone.refused, gone.json["facts"]) == (
        "FormCountedAsGone",
        {"series": "AA", "first": 5, "last": 6, "count": 2},
    )
    assert forms(console, "found", "--first", 5, "--last", 6, user="mai").refused == "ReasonMissing"
    says = ("found", "--first", 5, "--last", 6, "--reason", "chưa in gì")
    assert forms(console, *says, user="lan").refused == "FormNotInHand"
    found = forms(console, *says, user="mai").json
    assert (found["kind"], found["count"], found["holder"]) == ("found", 2, "mai")
    (book,) = forms(console, "list").json
    assert (book["used"], book["handed_out"], book["in_stock"]) == (4, 16, 30)
    assert book["in_printers"] == [{"till": 1, "counter": 1, "number": 5, "left": 16}]
    assert forms(console, "confirm", 5, user="mai").json["left"] == 16
    assert console.run("verify").json["ok"] is True
