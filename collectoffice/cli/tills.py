"""This file is the commands of a till: opening, reading, counting, closing; what moves and what comes after stand beside it."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.cli.till_after import AFTER_THE_CLOSE
from collectoffice.cli.till_answers import hints_found, pieces_of, reading_figures, takes_notes
from collectoffice.cli.till_cash import CASH_MOVES
from collectoffice.services.commands.tills import close_till, count_till, open_till
from collectoffice.services.queries.till_hints import till_hints
from collectoffice.services.queries.till_reading import read_till, reading_of


@click.group()
def till() -> None:
    """A cashier's stretch of work at a counter."""


@till.command("open")
@click.option("--counter", "code", type=int, required=True)
@click.option("--float", "float_typed", help="The opening float, in the currency; free where its notes are given.")
@takes_notes()
@ends_with_json
def till_open(session: Session, code: int, float_typed: str | None, notes_typed: str | None) -> None:
    """Open a till at a counter with its float."""
    if float_typed is None and notes_typed is None:
        raise click.UsageError("--float or --notes")
    with session.writing("till open") as office:
        who = session.acting(office)
        pieces = pieces_of(session, office, notes_typed)
        opened = open_till(office, who, code, session.amount(office, float_typed), pieces)
    session.answer(
        {
            "till": opened.till,
            "counter": opened.counter,
            "business_date": opened.business_date.isoformat(),
            "float_minor": opened.float_minor,
            "float_expected_minor": opened.float_expected_minor,
        }
    )


@till.command("x")
@click.option("--till", "number", type=int, help="A till's number; without it the cashier's own.")
@ends_with_json
def till_x(session: Session, number: int | None) -> None:
    """Read a till without closing it."""
    with session.reading() as office:
        read = read_till(office, session.acting(office), number)
    session.answer(reading_figures(read.reading, is_blind=read.is_blind))


@till.command("count")
@click.option("--count", "count_typed", help="What was counted, in the currency; free where its notes are given.")
@takes_notes()
@ends_with_json
def till_count(session: Session, count_typed: str | None, notes_typed: str | None) -> None:
    """Count the cashier's drawer; from here on the till takes no money."""
    if count_typed is None and notes_typed is None:
        raise click.UsageError("--count or --notes")
    with session.writing("till count") as office:
        who = session.acting(office)
        pieces = pieces_of(session, office, notes_typed)
        counted = count_till(office, who, session.amount(office, count_typed), pieces)
    session.answer(
        {
            "till": counted.till,
            "state": "counting",
            "counted_minor": counted.counted_minor,
            "pieces": {str(denomination): number for denomination, number in counted.pieces.items()},
            "counts": counted.counts,
        }
    )


@till.command("close")
@click.option("--count", "count_typed", help="What was counted, in the currency; without it the last count stands.")
@takes_notes()
@click.option("--reason", default="", help="Why the till is over or short.")
@ends_with_json
def till_close(session: Session, count_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """Close the cashier's till; only now it is said what it should have held."""
    with session.writing("till close") as office:
        who = session.acting(office)
        pieces = pieces_of(session, office, notes_typed)
        closed = close_till(office, who, session.amount(office, count_typed), pieces, reason)
        reading, hints = reading_of(office, closed.till), till_hints(office, closed.till)
    session.answer(reading_figures(reading) | hints_found(closed.difference_minor, hints))


for _command in (*CASH_MOVES, *AFTER_THE_CLOSE):
    till.add_command(_command)

COMMANDS = (till,)
