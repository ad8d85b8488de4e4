"""This file is the commands of the cash that moves in and out of an open till."""

from __future__ import annotations

from pathlib import Path

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

AMOUNT = "In the currency; free where the notes are given."


@click.command("pay-in")
@click.option("--amount", "amount_typed", help=AMOUNT)
@takes_notes()
@click.option("--reason", required=True)
@takes_approval
@ends_with_json
def till_pay_in(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """Cash into the till that pays no bill."""
    with session.writing("till pay-in") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        move = pay_in(office, who, session.amount(office, amount_typed), reason, pieces, second)
    session.answer(moved(move))


@click.command("pay-out")
@click.option("--amount", "amount_typed", help=AMOUNT)
@takes_notes()
@click.option("--reason", required=True)
@takes_approval
@ends_with_json
def till_pay_out(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """Cash out of the till for something that is no bill."""
    with session.writing("till pay-out") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        move = pay_out(office, who, session.amount(office, amount_typed), reason, pieces, second)
    session.answer(moved(move))


@click.command("turn-in")
@click.option("--amount", "amount_typed", help=AMOUNT)
@takes_notes()
@click.option("--reason", default="")
@takes_approval
@ends_with_json
def till_turn_in(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """Cash from the till to the safe, with two names."""
    with session.writing("till turn-in") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        move = turn_in(office, who, session.amount(office, amount_typed), pieces, reason, second)
    session.answer(moved(move))


@click.command("from-safe")
@click.option("--amount", "amount_typed", help=AMOUNT)
@takes_notes()
@click.option("--reason", default="")
@takes_approval
@ends_with_json
def till_from_safe(session: Session, amount_typed: str | None, notes_typed: str | None, reason: str) -> None:
    """Cash from the safe into the till, with two names."""
    with session.writing("till from-safe") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        move = from_safe(office, who, session.amount(office, amount_typed), pieces, reason, second)
    session.answer(moved(move))


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


CASH_MOVES = (till_pay_in, till_pay_out, till_turn_in, till_from_safe, till_exchange, till_counterfeit, till_slip)
