"""This file is the finding of mistakes, tested on lines alone: each kind of slip is found from the difference that it makes."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from collectoffice.domain.till_hints import (
    HINT_KINDS,
    MOST_OF_A_KIND,
    HintKind,
    TillLine,
    hints_for,
    searches_without_result,
)

AT = "2026-11-20T09:00:00+07:00"
SUMS = st.integers(1, 900_000)


def kinds(difference_minor: int, *lines: TillLine) -> set[HintKind]:
    return {hint.kind for hint in hints_for(difference_minor, lines)}


def line(what: str, amount_minor: int, event: str = "e-1") -> TillLine:
    return TillLine(what, amount_minor, AT, event)


def test_a_till_that_agrees_is_not_searched() -> None:
    assert hints_for(0, [line("receipt", 0)]) == ()
    assert searches_without_result(0, ()) == ()


@given(SUMS, st.sampled_from(["receipt", "cash", "qr", "kept", "pay_out", "refund"]), st.sampled_from([1, -1]))
def test_a_line_of_exactly_the_difference_or_half_of_it_is_found(amount: int, what: str, sign: int) -> None:
    assert "exact" in kinds(sign * amount, line(what, amount))
    assert "half" in kinds(sign * 2 * amount, line(what, amount))


@given(SUMS, st.integers(0, 4))
def test_two_swapped_digits_of_a_cash_tender_are_found_with_what_was_meant(meant: int, place: int) -> None:
    digits = str(meant)
    assume(place + 1 < len(digits) and digits[place] != digits[place + 1])
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    assume(swapped[0] != "0")
    typed = int(swapped)
    found = [hint for hint in hints_for(meant - typed, [line("cash", typed)]) if hint.kind == "swapped_digits"]
    assert [hint.instead_minor for hint in found] == [meant]


@given(SUMS)
def test_a_zero_too_many_and_a_zero_missing_are_found_on_the_side_where_they_were_typed(meant: int) -> None:
    assert "zero_too_many" in kinds(meant - 10 * meant, line("cash", 10 * meant))
    assert "zero_too_many" in kinds(10 * meant - meant, line("turn_in", -10 * meant))
    assert "zero_missing" in kinds(10 * meant - meant, line("cash", meant))
    assert "zero_too_many" not in kinds(10 * meant - meant, line("cash", 10 * meant))


@given(SUMS, SUMS)
def test_a_mistyped_count_is_found_too(held: int, other: int) -> None:
    assert "zero_missing" in kinds(held - 10 * held, line("count", held))
    assert "zero_too_many" in kinds(10 * held - held, line("count", 10 * held))
    assert "exact" not in kinds(other, line("count", other))


@given(SUMS)
def test_change_paid_twice_makes_a_till_short_and_change_kept_makes_it_over(change: int) -> None:
    assert kinds(-change, line("change", -change)) == {"change_twice"}
    assert kinds(change, line("change", -change)) == {"change_kept"}


@given(SUMS)
def test_cash_handed_back_in_the_books_alone_makes_a_till_over(amount: int) -> None:
    assert kinds(amount, line("undone", -amount)) == {"undone_kept"}
    assert kinds(-amount, line("undone", -amount)) == set()


def test_a_payment_is_named_once_a_search_and_no_search_floods_the_list() -> None:
    lines = [line(what, 5_000) for what in ("cash", "receipt", "kept")]
    assert len(hints_for(-5_000, lines)) == 1
    many = [line("receipt", 5_000, f"e-{n}") for n in range(50)]
    assert len(hints_for(-5_000, many)) == MOST_OF_A_KIND


@given(st.integers(-(10**6), 10**6), st.lists(st.tuples(st.sampled_from(["cash", "change", "receipt", "count"]), SUMS)))
def test_every_search_either_found_something_or_is_named_as_fruitless(
    difference: int, typed: list[tuple[str, int]]
) -> None:
    lines = [line(what, -amount if what == "change" else amount, str(n)) for n, (what, amount) in enumerate(typed)]
    hints = hints_for(difference, lines)
    fruitless = searches_without_result(difference, hints)
    if difference:
        assert sorted({hint.kind for hint in hints} | set(fruitless)) == sorted(HINT_KINDS)
    else:
        assert (hints, fruitless) == ((), ())
