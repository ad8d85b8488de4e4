"""This file is the commands of the pre-printed forms: their stock, and what becomes of each number."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.services.commands.form_in_printer import SkippedAs, confirm_form
from collectoffice.services.commands.forms import (
    FormSpan,
    find_forms_again,
    hand_out_forms,
    receive_forms,
    return_forms,
    spoil_forms,
    use_forms,
)
from collectoffice.services.queries.forms_stock import forms_stock

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.services.commands.forms import FormsMoved
    from collectoffice.services.office import Office
    from collectoffice.services.queries.forms_stock import BookStock
    from collectoffice.services.queries.people import StaffMember


def _spanned(command: Callable[..., object]) -> Callable[..., object]:
    """Lets a command name forms: ``--first N --last N``, or one by ``--number N``; ``--series`` where two books share it."""
    for option in (
        click.option("--number", type=int, help="One form."),
        click.option("--last", type=int),
        click.option("--first", type=int),
        click.option("--series", default="", help="Not needed where one book has these numbers."),
    ):
        command = option(command)
    return command


@click.group()
def forms() -> None:
    """Books of pre-printed forms."""


@forms.command("receive")
@click.option("--series", required=True)
@click.option("--first", type=int, required=True)
@click.option("--last", type=int, required=True)
@takes_approval
@ends_with_json
def forms_receive(session: Session, series: str, first: int, last: int) -> None:
    """Take a book of forms into stock."""
    with session.writing("forms") as office:
        span = FormSpan(series.strip().upper(), first, last)
        moved = receive_forms(office, session.acting(office), span, session.approver(office))
    session.answer(_moved(moved))


@forms.command("hand-out")
@click.option("--to", "user_name", metavar="USER")
@click.option("--counter", "code", type=int, help="To a counter: whoever has the till there has them.")
@_spanned
@takes_approval
@ends_with_json
def forms_hand_out(
    session: Session,
    user_name: str | None,
    code: int | None,
    series: str,
    first: int | None,
    last: int | None,
    number: int | None,
) -> None:
    """Give forms from the stock to a cashier or to a counter."""
    if (user_name is None) == (code is None):
        raise click.UsageError("--to or --counter")
    _move(
        session,
        (series, first, last, number),
        lambda office, who, span, approver: hand_out_forms(office, who, span, user_name or "", approver, code),
    )


@forms.command("use")
@_spanned
@takes_approval
@ends_with_json
def forms_use(session: Session, series: str, first: int | None, last: int | None, number: int | None) -> None:
    """Record forms that were used."""
    _move(session, (series, first, last, number), use_forms)


@forms.command("spoil")
@click.option("--reason", default="")
@_spanned
@takes_approval
@ends_with_json
def forms_spoil(
    session: Session, reason: str, series: str, first: int | None, last: int | None, number: int | None
) -> None:
    """Record forms that were spoiled."""
    _move(
        session,
        (series, first, last, number),
        lambda office, who, span, approver: spoil_forms(office, who, span, reason, approver),
    )


@forms.command("found")
@click.option("--reason", default="", help="Why they were counted wrongly.")
@_spanned
@takes_approval
@ends_with_json
def forms_found(
    session: Session, reason: str, series: str, first: int | None, last: int | None, number: int | None
) -> None:
    """Record forms that were counted as used or spoiled and are still in hand."""
    _move(
        session,
        (series, first, last, number),
        lambda office, who, span, approver: find_forms_again(office, who, span, reason, approver),
    )


@forms.command("return")
@_spanned
@takes_approval
@ends_with_json
def forms_return(session: Session, series: str, first: int | None, last: int | None, number: int | None) -> None:
    """Take forms that were not used back into stock."""
    _move(session, (series, first, last, number), return_forms)


@forms.command("confirm")
@click.argument("number", type=int)
@click.option("--series", default="", help="Not needed where the cashier has forms of one series.")
@click.option("--skipped", type=click.Choice(get_args(SkippedAs)), help="What happened to forms left behind.")
@takes_approval
@ends_with_json
def forms_confirm(session: Session, number: int, series: str, skipped: SkippedAs | None) -> None:
    """Confirm the number on the paper in the printer, at the start of a till."""
    with session.writing("forms") as office:
        who, approver = session.acting(office), session.approver(office)
        confirmed = confirm_form(office, who, number, series.strip().upper(), approver, skipped)
    session.answer(
        {
            "event": confirmed.event,
            "till": confirmed.till,
            "series": confirmed.series,
            "number": confirmed.number,
            "left": confirmed.left,
        }
    )


@forms.command("list")
@ends_with_json
def forms_list(session: Session) -> None:
    """List the books (received = in stock + handed out + used + spoiled), and the next form of every open till."""
    with session.reading() as office:
        rows = [_stock(book) for book in forms_stock(office)]
    session.answer_list(rows)


COMMANDS = (forms,)

Said = tuple[str, "int | None", "int | None", "int | None"]


def _move(
    session: Session,
    said: Said,
    move: Callable[[Office, StaffMember, FormSpan, StaffMember | None], FormsMoved],
) -> None:
    with session.writing("forms") as office:
        who, approver = session.acting(office), session.approver(office)
        moved = move(office, who, _span(said), approver)
    session.answer(_moved(moved))


def _span(said: Said) -> FormSpan:
    series, first, last, number = said
    if number is not None and first is None and last is None:
        first = last = number
    if first is None or last is None:
        raise click.UsageError("name the forms: --first and --last, or --number")
    return FormSpan(series.strip().upper(), first, last)


def _moved(moved: FormsMoved) -> dict[str, object]:
    span = moved.span
    return {
        "event": moved.event,
        "kind": moved.kind,
        "series": span.series,
        "first": span.first,
        "last": span.last,
        "count": span.count,
        "holder": moved.holder or None,
        "counter": moved.counter,
    }


def _stock(book: BookStock) -> dict[str, object]:
    return {
        "series": book.series,
        "first": book.first,
        "last": book.last,
        "received_on": book.received_on,
        "received": book.received,
        "in_stock": book.in_stock,
        "handed_out": book.handed_out,
        "used": book.used,
        "spoiled": book.spoiled,
        "returned": book.returned,
        "held": [
            {
                "first": held.first,
                "last": held.last,
                "state": held.state,
                "user": held.user,
                "name": held.name,
                "counter": held.counter,
            }
            for held in book.held
        ],
        "in_printers": [
            {"till": form.till, "counter": form.counter, "number": form.number, "left": form.left}
            for form in book.in_printers
        ],
    }
