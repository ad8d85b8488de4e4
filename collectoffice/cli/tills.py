"""This file is the commands of a till: opening, reading, counting, closing; what moves and what comes after stand beside it."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.cli.till_after import AFTER_THE_CLOSE
from collectoffice.cli.till_answers import hints_found, pieces_of, reading_figures, takes_notes
from collectoffice.cli.till_cash import CASH_MOVES
from collectoffice.domain.day_sheet import KINDS, TENDERS
from collectoffice.services.commands.form_in_printer import FormSeen, SkippedAs
from collectoffice.services.commands.till_papers import save_till_paper
from collectoffice.services.commands.tills import TillClosed, close_till, count_till, open_till
from collectoffice.services.queries.till_hints import till_hints
from collectoffice.services.queries.till_reading import read_till, reading_of
from collectoffice.services.queries.till_receipts import figure_receipts, till_receipts_of


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
@click.option("--pdf", "path", type=click.Path(path_type=Path), help="Save it as a paper: of a closed till its close.")
@click.option("--paper", "form", type=click.Choice(("a5", "80mm")), help="Without it the paper that receipts have.")
@ends_with_json
def till_x(session: Session, number: int | None, path: Path | None, form: str | None) -> None:
    """Read a till without closing it."""
    with session.reading() as office:
        who = session.acting(office)
        read = read_till(office, who, number)
        if path is not None:
            save_till_paper(office, who, path, read.reading.till, form)
    file = {} if path is None else {"file": str(path)}
    session.answer(reading_figures(read.reading, is_blind=read.is_blind) | file)


@till.command("receipts")
@click.option("--till", "number", type=int, help="A till's number; without it the cashier's own.")
@click.option("--tender", type=click.Choice(TENDERS), help="What the figure of this way of paying is made of.")
@click.option("--kind", type=click.Choice(KINDS), help="What the figure of this kind is made of.")
@ends_with_json
def till_receipts(session: Session, number: int | None, tender: str | None, kind: str | None) -> None:
    """List a till's receipts, or what one figure of its reading is made of."""
    if tender is not None and kind is not None:
        raise click.UsageError("--tender or --kind")
    with session.reading() as office:
        who = session.acting(office)
        if tender is None and kind is None:
            found = till_receipts_of(office, who, number)
        else:
            found = figure_receipts(office, who, "tender" if tender else "kind", tender or kind or "", number)
    session.answer_list(
        [
            {
                "at": one.at,
                "receipts": list(one.receipts),
                "customer": one.code,
                "name": one.name,
                "amount_minor": one.amount_minor,
                "tenders": list(one.tenders),
                "undone_at": one.undone_at or None,
                "undoing": one.is_undoing,
            }
            for one in found
        ]
    )


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
@click.option("--form-number", type=int, help="The number on the pre-printed form in the printer, to be compared.")
@click.option("--skipped", type=click.Choice(get_args(SkippedAs)), help="What happened to forms before that number.")
@ends_with_json
def till_close(
    session: Session,
    count_typed: str | None,
    notes_typed: str | None,
    reason: str,
    form_number: int | None,
    skipped: SkippedAs | None,
) -> None:
    """Close the cashier's till; only now it is said what it should have held."""
    if skipped is not None and form_number is None:
        raise click.UsageError("--skipped takes --form-number")
    form = None if form_number is None else FormSeen(form_number, skipped=skipped)
    with session.writing("till close") as office:
        who = session.acting(office)
        pieces = pieces_of(session, office, notes_typed)
        closed = close_till(office, who, session.amount(office, count_typed), pieces, reason, form)
        reading, hints = reading_of(office, closed.till), till_hints(office, closed.till)
    session.answer(
        reading_figures(reading) | hints_found(closed.difference_minor, hints) | {"form": _form(closed, form_number)}
    )


def _form(closed: TillClosed, said: int | None) -> dict[str, object] | None:
    """The form that should have lain in the printer, and what was said of it; null where there is none."""
    if closed.form is None:
        return None
    return {"series": closed.form.series, "number": closed.form.number, "left": closed.form.left, "said": said}


for _command in (*CASH_MOVES, *AFTER_THE_CLOSE):
    till.add_command(_command)

COMMANDS = (till,)
