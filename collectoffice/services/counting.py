"""This file is how counted cash is taken in: by notes, by its sum, or by both that must agree; and what cash can pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.domain.cash import payable_change
from collectoffice.domain.errors import AmountNotPositive, CountNotItsNotes, NotPayableInCash, UnknownDenomination
from collectoffice.services.queries.rules_in_force import cash_rule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Counted:
    """Cash that was counted; ``pieces`` by denomination in minor units, empty where only the sum was said."""

    total_minor: int
    pieces: dict[int, int]


def counted_cash(office: Office, day: date, said_minor: int | None, pieces: Mapping[int, int] | None) -> Counted:
    """The count as it was made; a sum alone is taken as it was said, nothing said is nothing counted.

    Refuses ``AmountNotPositive`` (a sum or a number of pieces below zero), ``UnknownDenomination`` (no note or coin of the
    day's policy) and ``CountNotItsNotes``.
    """
    if said_minor is not None and said_minor < 0:
        raise AmountNotPositive(amount_minor=said_minor)
    if pieces is None:
        return Counted(said_minor or 0, {})
    known = cash_rule(office, day).denominations
    for denomination_minor, number in pieces.items():
        if denomination_minor not in known:
            raise UnknownDenomination(denomination_minor=denomination_minor)
        if number < 0:
            raise AmountNotPositive(amount_minor=number * denomination_minor)
    total_minor = sum(denomination_minor * number for denomination_minor, number in pieces.items())
    if said_minor is not None and said_minor != total_minor:
        raise CountNotItsNotes(said_minor=said_minor, notes_minor=total_minor)
    return Counted(total_minor, {denomination: number for denomination, number in pieces.items() if number})


def refuse_unpayable(office: Office, day: date, amount_minor: int) -> None:
    """Cash that goes back to somebody is a sum that is paid in notes, as change is; refuses with ``NotPayableInCash``."""
    unit_minor = cash_rule(office, day).change_unit_minor
    payable_minor, rest_minor = payable_change(amount_minor, unit_minor)
    if rest_minor:
        payable = {"payable_minor": payable_minor} if payable_minor else {}
        raise NotPayableInCash(asked_minor=amount_minor, unit_minor=unit_minor, **payable)
