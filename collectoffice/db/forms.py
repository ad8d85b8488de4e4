"""This file is the pre-printed forms' rows: books that came in, and what became of each number: handed out, used, spoiled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

FormState = Literal["in_stock", "handed_out", "used", "spoiled"]
MoveKind = Literal["handed_out", "used", "spoiled", "returned", "confirmed"]

_AFTER: dict[str, FormState] = {
    "handed_out": "handed_out",
    "used": "used",
    "spoiled": "spoiled",
    "returned": "in_stock",
}
"""What a form is after a move; a confirmed one is where it was."""
_GONE: tuple[FormState, ...] = ("used", "spoiled")


@dataclass(frozen=True, slots=True)
class FormBook:
    """A book of forms as it came in."""

    book_id: int
    series: str
    first: int
    last: int
    received_on: str

    @property
    def count(self) -> int:
        """How many forms it has."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Forms of a book that lie one after the other and are in one state, with one holder."""

    first: int
    last: int
    state: FormState
    holder_id: int | None
    counter_id: int | None = None
    """Where they lie, handed out to a counter and to nobody by name."""

    @property
    def count(self) -> int:
        """How many forms they are."""
        return self.last - self.first + 1

    def part(self, first: int, last: int) -> Stretch | None:
        """What of it lies between two numbers."""
        low, high = max(self.first, first), min(self.last, last)
        return replace(self, first=low, last=high) if low <= high else None

    def is_in_hand(self, staff_id: int, counter_id: int | None) -> bool:
        """Whether somebody who works at a counter (None: at none) has them."""
        return self.state == "handed_out" and (
            self.holder_id == staff_id or (self.counter_id is not None and self.counter_id == counter_id)
        )


@dataclass(frozen=True, slots=True)
class FormMove:
    """What became of some forms."""

    kind: MoveKind
    first: int
    last: int
    holder_id: int | None
    till_id: int | None
    reason: str
    counter_id: int | None = None
    """The counter that the forms were handed out to, where it is no person."""


# Writing ------------------------------------------------------------------------------------------------------------
def add_book(entry: Entry, series: str, first: int, last: int) -> int:
    """Writes a book that came in; returns its id."""
    return entry.add("form_book", series=series, first_number=first, last_number=last)


def add_move(entry: Entry, book_id: int, move: FormMove) -> None:
    """Writes what became of some forms of a book."""
    move_id = entry.add(
        "form_move",
        book_id=book_id,
        kind=move.kind,
        first_number=move.first,
        last_number=move.last,
        holder_id=move.holder_id,
        till_id=move.till_id,
        reason=move.reason,
    )
    if move.counter_id is not None:
        entry.add("form_at_counter", move_id=move_id, counter_id=move.counter_id)


# Reading ------------------------------------------------------------------------------------------------------------
def books(connection: Connection) -> tuple[FormBook, ...]:
    """Every book, by series and number."""
    return tuple(FormBook(*row) for row in connection.execute(f"{_BOOK} ORDER BY series, first_number"))


def book_with(connection: Connection, series: str, number: int) -> FormBook | None:
    """The book that has this form."""
    row = connection.execute(
        f"{_BOOK} WHERE series = ? AND ? BETWEEN first_number AND last_number", (series, number)
    ).fetchone()
    return FormBook(*row) if row else None


def overlapping(connection: Connection, series: str, first: int, last: int) -> FormBook | None:
    """A book that has some of these numbers."""
    row = connection.execute(
        f"{_BOOK} WHERE series = ? AND first_number <= ? AND last_number >= ?", (series, last, first)
    ).fetchone()
    return FormBook(*row) if row else None


def stretches_of(connection: Connection, book: FormBook) -> list[Stretch]:
    """What every form of a book is now, from the first to the last."""
    return _after(book, moves_of(connection, book.book_id))


def gone_of(connection: Connection, book: FormBook) -> list[Stretch]:
    """The forms of a book that count as used or spoiled, each as it lay before: in whose hands, or in stock."""
    moves = moves_of(connection, book.book_id)
    before = _after(book, [move for move in moves if _AFTER.get(move.kind) not in _GONE])
    now = (stretch for stretch in _after(book, moves) if stretch.state in _GONE)
    parts = (stretch.part(gone.first, gone.last) for gone in now for stretch in before)
    return [part for part in parts if part is not None]


def in_hand(
    connection: Connection, book: FormBook, number: int, staff_id: int, counter_id: int | None
) -> list[Stretch]:
    """The forms of a book, from a number on, that somebody who works at a counter has."""
    parts = (
        part.part(number, book.last) for part in stretches_of(connection, book) if part.is_in_hand(staff_id, counter_id)
    )
    return [part for part in parts if part is not None]


def moves_of(connection: Connection, book_id: int) -> list[FormMove]:
    """Everything that became of a book's forms, oldest first."""
    rows = connection.execute(
        """
        SELECT kind, first_number, last_number, holder_id, till_id, reason, counter_id
        FROM form_move LEFT JOIN form_at_counter ON form_at_counter.move_id = form_move.id
        WHERE book_id = ? ORDER BY form_move.id
        """,
        (book_id,),
    )
    return [FormMove(*row) for row in rows]


def confirmed_in(connection: Connection, till_id: int) -> tuple[str, int] | None:
    """The series and the number of the form that was confirmed in a till's printer last."""
    row = connection.execute(
        """
        SELECT form_book.series, form_move.first_number FROM form_move JOIN form_book ON form_book.id = form_move.book_id
        WHERE form_move.till_id = ? AND form_move.kind = 'confirmed' ORDER BY form_move.id DESC LIMIT 1
        """,
        (till_id,),
    ).fetchone()
    return (str(row[0]), int(row[1])) if row else None


def last_form_used(connection: Connection, staff_id: int, counter_id: int) -> tuple[int, int] | None:
    """The book and the number of the form that somebody, or a till at this counter, confirmed or used last.

    Of forms that were used and lay there after all it is the first one that was found.
    """
    row = connection.execute(
        """
        SELECT form_move.book_id, coalesce(
            (SELECT found.first_number FROM form_move AS found
             WHERE form_move.kind = 'used' AND found.book_id = form_move.book_id AND found.id > form_move.id
               AND found.kind = 'handed_out' AND form_move.last_number BETWEEN found.first_number AND found.last_number
             ORDER BY found.id DESC LIMIT 1),
            form_move.last_number)
        FROM form_move LEFT JOIN till ON till.id = form_move.till_id
        WHERE form_move.kind IN ('used', 'confirmed') AND (till.counter_id = ? OR till.staff_id = ?)
        ORDER BY form_move.id DESC LIMIT 1
        """,
        (counter_id, staff_id),
    ).fetchone()
    return (int(row[0]), int(row[1])) if row else None


_BOOK = """
    SELECT form_book.id, series, first_number, last_number, event.business_date FROM form_book
    JOIN event ON event.id = form_book.event_id
"""


def _after(book: FormBook, moves: Iterable[FormMove]) -> list[Stretch]:
    """What every form of a book is after these moves."""
    stretches = [Stretch(book.first, book.last, "in_stock", None)]
    for move in moves:
        if move.kind in _AFTER:
            stretches = _joined(_painted(stretches, move))
    return stretches


def _painted(stretches: Iterable[Stretch], move: FormMove) -> Iterable[Stretch]:
    """The stretches after a move, each of them split where the move begins or ends."""
    state = _AFTER[move.kind]
    is_out = state == "handed_out"
    holder, counter = (move.holder_id, move.counter_id) if is_out else (None, None)
    for stretch in stretches:
        moved = stretch.part(move.first, move.last)
        if moved is None:
            yield stretch
            continue
        before, after = stretch.part(stretch.first, move.first - 1), stretch.part(move.last + 1, stretch.last)
        if before is not None:
            yield before
        yield Stretch(moved.first, moved.last, state, holder, counter)
        if after is not None:
            yield after


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches of one state and holder that touch, as one."""
    joined: list[Stretch] = []
    for stretch in stretches:
        before = joined[-1] if joined else None
        if before is not None and replace(before, first=stretch.first, last=stretch.last) == stretch:
            joined[-1] = replace(before, last=stretch.last)
        else:
            joined.append(stretch)
    return joined
