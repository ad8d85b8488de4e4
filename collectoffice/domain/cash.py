"""This file is cash arithmetic: rounding to what notes and coins can pay, change, and the notes it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from collectoffice.domain.policy import RoundMode

_SUGGESTED = 3
"""Round sums offered beside the exact one."""


def round_cash(amount_minor: int, mode: RoundMode, unit_minor: int) -> int:
    """A sum rounded to a multiple of the unit: not at all, to the nearest (a tie rounds up), down or up."""
    if mode == "none":
        return amount_minor
    added = {"nearest": unit_minor // 2, "down": 0, "up": unit_minor - 1}[mode]
    return (amount_minor + added) // unit_minor * unit_minor


def payable_change(change_minor: int, change_unit_minor: int) -> tuple[int, int]:
    """The largest change that can be paid out, a multiple of the unit, and the rest that cannot."""
    rest_minor = change_minor % change_unit_minor
    return change_minor - rest_minor, rest_minor


def notes_for(amount_minor: int, denominations: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """A sum in notes and coins, largest first, as (denomination, count); what is below the smallest is left out."""
    notes: list[tuple[int, int]] = []
    for denomination in sorted(denominations, reverse=True):
        count, amount_minor = divmod(amount_minor, denomination)
        if count:
            notes.append((denomination, count))
    return tuple(notes)


def round_notes_above(due_minor: int, denominations: Sequence[int]) -> tuple[int, ...]:
    """Sums that a customer is likely to hand over, ascending: the exact one that notes can pay, then rounder ones.

    A rounder sum is the next multiple of a note; the three that take the fewest notes are offered, because that is
    what a purse is likely to give (1 050 000 đ → 1 100 000, 1 200 000, 1 500 000).
    """
    if due_minor <= 0 or not denominations:
        return ()
    exact = round_cash(due_minor, "up", min(denominations))
    rounder = {round_cash(due_minor, "up", denomination) for denomination in denominations} - {exact}

    def notes_needed(sum_minor: int) -> tuple[int, int]:
        return sum(count for _, count in notes_for(sum_minor, denominations)), sum_minor

    return exact, *sorted(sorted(rounder, key=notes_needed)[:_SUGGESTED])
