"""This file is the proof that a row is held by its first flaw, and that doubles are judged as the office wants."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.held import Held, judge_group, number_keys, standing_twice

CODES = ("same", "sums", "facts")


def test_the_first_flaw_of_a_row_stays() -> None:
    held = Held()
    held.hold_where(["", "x"], "", "period", Flaw("period_missing"))
    held.hold_flawed([Flaw("fraction"), Flaw("fraction")], "total")
    assert held.flaws == {0: ("period", Flaw("period_missing")), 1: ("total", Flaw("fraction"))}


@given(st.lists(st.text(st.characters(exclude_characters="\0"))))
def test_numbers_are_told_apart_by_their_letters_and_digits(numbers: list[str]) -> None:
    keys = number_keys(numbers)
    assert len(keys) == len(numbers)
    assert number_keys([f" {number}-" for number in numbers]) == keys


def test_places_of_doubles_come_group_by_group() -> None:
    assert standing_twice(["a", "b", "a", "c", "b", "a"]) == [[0, 2, 5], [1, 4]]
    assert standing_twice(["a", "b"]) == []


def test_identical_rows_are_taken_once_others_not_at_all() -> None:
    sums = {0: 5, 1: 5, 2: 6, 3: 5}
    facts = {0: ("a", 5), 1: ("a", 5), 2: ("a", 6), 3: ("b", 5)}
    judged = {
        group: judge_group(group, sums.__getitem__, facts.__getitem__, CODES) for group in [(0, 1), (0, 1, 2), (0, 3)]
    }
    assert judged[0, 1] == {1: Flaw("same")}
    assert judged[0, 1, 2] == {0: Flaw("sums"), 1: Flaw("sums"), 2: Flaw("sums")}
    assert judged[0, 3] == {0: Flaw("facts"), 3: Flaw("facts")}
