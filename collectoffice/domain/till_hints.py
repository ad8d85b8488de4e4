"""This file is how a mistake at a till is found again: what was typed there, held against what the drawer was over or short.

Nothing is proved here: a hint is a line of the till that would explain the difference to the last unit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

HintKind = Literal[
    "exact", "half", "swapped_digits", "zero_too_many", "zero_missing", "change_twice", "change_kept", "undone_kept"
]
HINT_KINDS: tuple[HintKind, ...] = get_args(HintKind)
"""What is looked for, in this order."""

MOST_OF_A_KIND = 10
"""More lines of one sum than these explain nothing."""

_TYPED = frozenset({"cash", "pay_in", "pay_out", "turn_in", "from_safe", "counterfeit", "refund", "count"})
"""Sums that somebody typed and that notes were counted for."""
_OWN_SEARCH = frozenset({"change", "undone", "count"})
"""Lines that are held against the whole difference by searches of their own."""


@dataclass(frozen=True, slots=True)
class HintReceipt:
    """A receipt that a line of the till stands on."""

    number: str
    customer: str
    name: str
    total_minor: int


@dataclass(frozen=True, slots=True)
class TillLine:
    """A sum that a till wrote down."""

    what: str
    """``receipt``, a tender's kind, ``change``, ``undone`` (handed back), ``refund``, a move's kind, or ``count``."""
    amount_minor: int
    """Positive came in, negative left; the count as it was typed."""
    at: str
    event: str = ""
    receipts: tuple[HintReceipt, ...] = ()
    note: str = ""
    """The reason of a move or of an undoing."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A line that would explain the difference, and what may stand there instead."""

    kind: HintKind
    line: TillLine
    instead_minor: int | None = None
    """What was meant, where a sum was mistyped."""


def hints_for(difference_minor: int, lines: Iterable[TillLine]) -> tuple[Hint, ...]:
    """The lines of a till that explain its difference (over is positive, short negative), search by search."""
    if not difference_minor:
        return ()
    lines = tuple(lines)
    return tuple(hint for kind in HINT_KINDS for hint in _found(kind, difference_minor, lines))


def searches_without_result(difference_minor: int, hints: Iterable[Hint]) -> tuple[HintKind, ...]:
    """The searches that were made and found nothing; none is made where the till agrees."""
    found = {hint.kind for hint in hints}
    return tuple(kind for kind in HINT_KINDS if kind not in found) if difference_minor else ()


def _found(kind: HintKind, difference_minor: int, lines: tuple[TillLine, ...]) -> list[Hint]:
    """The hints of one search, each payment once."""
    hints: list[Hint] = []
    named: set[str] = set()
    for line in lines:
        for instead in _SEARCHES[kind](difference_minor, line):
            key = line.event or f"{line.what} {line.at} {line.amount_minor}"
            if key not in named and len(hints) < MOST_OF_A_KIND:
                named.add(key)
                hints.append(Hint(kind, line, instead))
    return hints


def _exact(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    if line.what not in _OWN_SEARCH and abs(line.amount_minor) == abs(difference_minor):
        yield None


def _half(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    """A sum on the wrong side counts twice."""
    if line.what not in _OWN_SEARCH and 2 * abs(line.amount_minor) == abs(difference_minor):
        yield None


def _swapped(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    return (meant for meant in _with_swapped_digits(abs(line.amount_minor)) if _explains(difference_minor, line, meant))


def _zero_too_many(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    typed = abs(line.amount_minor)
    if typed and typed % 10 == 0 and _explains(difference_minor, line, typed // 10):
        yield typed // 10


def _zero_missing(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    meant = abs(line.amount_minor) * 10
    if meant and _explains(difference_minor, line, meant):
        yield meant


def _change_twice(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    if line.what == "change" and line.amount_minor == difference_minor:
        yield None


def _change_kept(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    if line.what == "change" and line.amount_minor == -difference_minor:
        yield None


def _undone_kept(difference_minor: int, line: TillLine) -> Iterator[int | None]:
    """The books handed the cash back; the customer had left without it."""
    if line.what == "undone" and line.amount_minor == -difference_minor:
        yield None


_SEARCHES: Mapping[HintKind, Callable[[int, TillLine], Iterator[int | None]]] = {
    "exact": _exact,
    "half": _half,
    "swapped_digits": _swapped,
    "zero_too_many": _zero_too_many,
    "zero_missing": _zero_missing,
    "change_twice": _change_twice,
    "change_kept": _change_kept,
    "undone_kept": _undone_kept,
}


def _explains(difference_minor: int, line: TillLine, meant_minor: int) -> bool:
    """Whether the drawer differs by exactly what was meant less what was typed, on the side where it was typed."""
    if line.what not in _TYPED:
        return False
    more_minor = meant_minor - abs(line.amount_minor)
    if line.what == "count":
        return difference_minor == -more_minor
    return difference_minor == (more_minor if line.amount_minor > 0 else -more_minor)


def _with_swapped_digits(typed_minor: int) -> Iterator[int]:
    """Every sum that is typed with two neighbouring digits the other way round; a first digit 0 is no sum."""
    digits = str(typed_minor)
    for place in range(len(digits) - 1):
        first, second = digits[place], digits[place + 1]
        if first != second and not (place == 0 and second == "0"):
            yield int(digits[:place] + second + first + digits[place + 2 :])
