"""This file is the identity of a day: opening arrears + billed − collected − adjusted = closing arrears, added up twice.

By customer class and in all, principal alone, every channel; the ledger's side from the postings, the other from the bills.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collectoffice.db import identity
from collectoffice.domain.day_sheet import IdentityLine

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from collectoffice.db.identity import Moved
    from collectoffice.services.office import Office


@dataclass(slots=True)
class _Side:
    """One side of the identity while it is added up, by customer class."""

    opening: dict[str, int] = field(default_factory=dict)
    closing: dict[str, int] = field(default_factory=dict)
    billed: dict[str, int] = field(default_factory=dict)
    taken_over: dict[str, int] = field(default_factory=dict)
    collected: dict[str, int] = field(default_factory=dict)
    bank: dict[str, int] = field(default_factory=dict)
    till: dict[str, int] = field(default_factory=dict)
    adjusted: dict[str, int] = field(default_factory=dict)


def arrears_identity(office: Office, day: date) -> tuple[IdentityLine, tuple[IdentityLine, ...]]:
    """The line of all customers, and one for each class; "" is the class of those without one."""
    connection, on = office.file.connection, day.isoformat()
    end = identity.cut_at(connection, on)
    start = identity.cut_before(connection, on)
    classes = identity.classes_on(connection, on)
    books = _side(
        *identity.owed_by_ledger(connection, start, end), identity.moved_by_ledger(connection, end.events), classes
    )
    bills = _side(
        *identity.owed_by_bills(connection, start, end), identity.moved_by_bills(connection, end.events), classes
    )
    names = sorted({name for side in (books, bills) for name in (*side.opening, *side.closing, *side.billed)})
    return _line("", books, bills, names), tuple(_line(name, books, bills, [name]) for name in names)


def _side(
    opening: Mapping[int | None, int] | Mapping[int, int],
    closing: Mapping[int | None, int] | Mapping[int, int],
    moved: Mapping[int | None, Moved] | Mapping[int, Moved],
    classes: Mapping[int, str],
) -> _Side:
    side = _Side()
    for sums, owed in ((side.opening, opening), (side.closing, closing)):
        for customer, amount in owed.items():
            _add(sums, classes.get(customer or 0, ""), amount)
    for customer, change in moved.items():
        name = classes.get(customer or 0, "")
        _add(side.billed, name, change.billed_minor)
        _add(side.taken_over, name, change.taken_over_minor)
        _add(side.collected, name, change.collected_minor)
        _add(side.bank, name, change.bank_minor)
        _add(side.till, name, change.till_minor)
        _add(side.adjusted, name, change.adjusted_minor)
    return side


def _line(name: str, books: _Side, bills: _Side, parts: list[str]) -> IdentityLine:
    def of(sums: Mapping[str, int]) -> int:
        return sum(sums.get(part, 0) for part in parts)

    collected, bank = of(books.collected), of(books.bank)
    return IdentityLine(
        customer_class=name,
        opening_minor=of(books.opening),
        billed_minor=of(books.billed),
        collected_minor=collected,
        bank_minor=bank,
        adjusted_minor=of(books.adjusted),
        closing_minor=of(books.closing),
        bill_by_bill_closing_minor=of(bills.closing),
        outside_minor=collected - bank - of(books.till),
        taken_over_minor=of(books.taken_over),
        bill_by_bill_opening_minor=of(bills.opening),
        bill_by_bill_billed_minor=of(bills.billed),
        bill_by_bill_collected_minor=of(bills.collected),
        bill_by_bill_adjusted_minor=of(bills.adjusted),
    )


def _add(sums: dict[str, int], name: str, amount_minor: int) -> None:
    sums[name] = sums.get(name, 0) + amount_minor
