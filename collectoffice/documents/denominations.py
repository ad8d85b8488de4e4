"""This file is notes and coins as papers name them."""

from __future__ import annotations

from collections.abc import Iterable

from collectoffice.documents.writing import Writing
from collectoffice.i18n import papers_day as words


def denomination(writing: Writing, minor: int) -> str:
    """A note or coin as it is called: 500.000; 100 元, 5 角, 1 分."""
    unit = writing.currency.minor_per_unit
    if unit == 1:
        return writing.amount(minor)
    amount = writing.amount(minor)
    if minor % unit == 0:
        return writing.say(words.YUAN, n=minor // unit)
    if minor % 10 == 0:
        return writing.say(words.JIAO, n=minor // 10, amount=amount)
    return writing.say(words.FEN, n=minor, amount=amount)


def largest_first(known: Iterable[int], *counted: Iterable[int]) -> tuple[int, ...]:
    """The notes and coins in use and those that were counted beside them, largest first."""
    return tuple(sorted({*known, *(note for notes in counted for note in notes)}, reverse=True))
