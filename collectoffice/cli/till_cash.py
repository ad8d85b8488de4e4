"""This file is the commands of the cash that moves in and out of an open till."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.cli.till_answers import moved, pieces_of, takes_notes
from collectoffice.services.commands.cash_papers import save_cash_slip
from collectoffice.services.commands.till_cash import (
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.services.commands.till_cash import CashMoved

AMOUNT = "In the currency; free where the notes are given."


def _cash_move(name: str, told: str, move: Callable[..., CashMoved], *, wants_reason: bool) -> click.Command:
    """The command of a move of cash that is said by its sum or by its notes."""

    @click.command(name, help=told)
    @click.option("--amount", "amount_typed", help=AMOUNT)
    @takes_notes()
    @click.option("--reason", required=wants_reason, default=None if wants_reason else "")
    @takes_approval
    @ends_with_json
    def command(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
        with session.writing(f"till {name}") as office:
            who, second = session.acting(office), session.approver(office)
            amount_minor, pieces = session.amount(office, amount_typed), pieces_of(session, office, notes_typed)
            made = move(office, who, amount_minor, pieces=pieces, reason=reason, approver=second)
        session.answer(moved(made))

    return command


@click.command("exchange")
@click.option("--with", "other_till", type=int, required=True, help="The number of the other open till.")
@takes_notes("--give", "given_typed")
@takes_notes("--get", "received_typed")
@click.option("--reason", default="")
@ends_with_json
def till_exchange(
    session: Session, other_till: int, given_typed: str | None, received_typed: str | None, reason: str
) -> None:
    """Notes of this till against notes of the same sum from another."""
    if given_typed is None or received_typed is None:
        raise click.UsageError("--give and --get")
    with session.writing("till exchange") as office:
        who = session.acting(office)
        given, received = pieces_of(session, office, given_typed), pieces_of(session, office, received_typed)
        move = exchange_notes(office, who, other_till, given or {}, received or {}, reason)
    session.answer(moved(move))


@click.command("counterfeit")
@click.option("--amount", "amount_typed", help="One note of this worth; several by --notes.")
@takes_notes()
@click.option("--reason", required=True)
@takes_approval
@ends_with_json
def till_counterfeit(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """A counterfeit note found in the till."""
    if (amount_typed is None) == (notes_typed is None):
        raise click.UsageError("--amount or --notes")
    with session.writing("till counterfeit") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        if pieces is None:
            pieces = {session.amount(office, amount_typed) or 0: 1}
        move = record_counterfeit(office, who, pieces, reason, second)
    session.answer(moved(move))


@click.command("slip")
@click.argument("event")
@click.option("--pdf", "path", type=click.Path(path_type=Path), required=True)
@ends_with_json
def till_slip(session: Session, event: str, path: Path) -> None:
    """Save the slip of moved cash as PDF, by the event that the move answered."""
    with session.reading() as office:
        save_cash_slip(office, session.acting(office), event, path)
    session.answer({"event": event, "file": str(path)})


CASH_MOVES = (
    _cash_move("pay-in", "Cash into the till that pays no bill.", pay_in, wants_reason=True),
    _cash_move("pay-out", "Cash out of the till for something that is no bill.", pay_out, wants_reason=True),
    _cash_move("turn-in", "Cash from the till to the safe, with two names.", turn_in, wants_reason=False),
    _cash_move("from-safe", "Cash from the safe into the till, with two names.", from_safe, wants_reason=False),
    till_exchange,
    till_counterfeit,
    till_slip,
)
