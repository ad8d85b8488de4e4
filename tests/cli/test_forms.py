"""This file is the commands of the pre-printed forms, tested at the console."""

from __future__ import annotations

from tests.cli.console import NOW, Console, Said


def forms(console: Console, *words: object, user: str = "ha") -> Said:
    return console.run("forms", *words, user=user, now=NOW)


def test_a_book_goes_from_the_stock_to_the_printer_and_its_figures_add_up(console: Console) -> None:
    received = forms(console, "receive", "--series", "aa", "--first", 1, "--last", 50).json
    received.pop("event")
    assert received == {"kind": "received", "series": "AA", "first": 1, "last": 50, "count": 50, "holder": None}
    assert forms(console, "hand-out", "--first", 1, "--last", 20, "--to", "mai").json["holder"] == "mai"
    confirmed = forms(console, "confirm", 1, user="mai").json
    confirmed.pop("event")
    assert confirmed == {"till": 1, "series": "AA", "number": 1, "left": 20}
    assert forms(console, "use", "--first", 1, "--last", 3, user="mai").json["count"] == 3
    assert forms(console, "spoil", "--number", 4, "--reason", "kẹt giấy", user="mai").json["kind"] == "spoiled"
    assert forms(console, "return", "--first", 15, "--last", 20).json["kind"] == "returned"
    (book,) = forms(console, "list").json
    assert {name: value for name, value in book.items() if name not in {"held", "received_on"}} == {
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
    assert book["held"][2] == {"first": 5, "last": 14, "state": "handed_out", "user": "mai", "name": "Lê Thị Mai"}
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
