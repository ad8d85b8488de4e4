"""This file is the stock of pre-printed forms: book by book, what came in and where every form of it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import forms, people, tills

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.db.forms import FormBook, FormState
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class FormsHeld:
    """Forms one after the other, what they are, and who has them ("" where nobody does)."""

    first: int
    last: int
    state: FormState
    user: str
    name: str
    counter: int | None = None
    """The counter that has them, where it is no person."""


@dataclass(frozen=True, slots=True)
class FormInPrinter:
    """The next form of an open till, from the one that was confirmed in its printer on."""

    till: int
    counter: int
    number: int | None
    """None where the till has no form left."""
    left: int


@dataclass(frozen=True, slots=True)
class BookStock:
    """A book of forms: received = in stock + handed out + used + spoiled."""

    series: str
    first: int
    last: int
    received_on: str
    received: int
    in_stock: int
    """Those that were handed out and came back among them."""
    handed_out: int
    used: int
    spoiled: int
    returned: int
    """How many came back, as often as they did."""
    held: tuple[FormsHeld, ...]
    in_printers: tuple[FormInPrinter, ...] = ()


def forms_stock(office: Office) -> tuple[BookStock, ...]:
    """Every book with its figures; the figures of a book always add up to what was received."""
    return tuple(_stock(office, book) for book in forms.books(office.file.connection))


def _stock(office: Office, book: FormBook) -> BookStock:
    connection = office.file.connection
    stretches = forms.stretches_of(connection, book)
    counts: dict[FormState, int] = {"in_stock": 0, "handed_out": 0, "used": 0, "spoiled": 0}
    codes = {counter.counter_id: counter.code for counter in people.counters(connection)}
    held = []
    for stretch in stretches:
        counts[stretch.state] += stretch.count
        holder = people.staff_by_id(connection, stretch.holder_id) if stretch.holder_id is not None else None
        held.append(
            FormsHeld(
                stretch.first,
                stretch.last,
                stretch.state,
                holder.user_name if holder else "",
                holder.name if holder else "",
                codes.get(stretch.counter_id) if stretch.counter_id is not None else None,
            )
        )
    moves = forms.moves_of(connection, book.book_id)
    return BookStock(
        series=book.series,
        first=book.first,
        last=book.last,
        received_on=book.received_on,
        received=book.count,
        in_stock=counts["in_stock"],
        handed_out=counts["handed_out"],
        used=counts["used"],
        spoiled=counts["spoiled"],
        returned=sum(move.last - move.first + 1 for move in moves if move.kind == "returned"),
        held=tuple(held),
        in_printers=tuple(_in_printers(office, book)),
    )


def _in_printers(office: Office, book: FormBook) -> Iterator[FormInPrinter]:
    connection = office.file.connection
    for till in tills.open_tills(connection):
        series, number = forms.confirmed_in(connection, till.till_id) or ("", 0)
        if series == book.series and book.first <= number <= book.last:
            mine = forms.in_hand(connection, book, number, till.staff_id, till.counter_id)
            left = sum(stretch.count for stretch in mine)
            yield FormInPrinter(till.till_id, till.counter_code, mine[0].first if mine else None, left)
