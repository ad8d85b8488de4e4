"""This file is the commands about awaited money, and about a closed till: explained, settled, corrected, reconciled."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.cli.till_answers import after, pieces_of, takes_notes
from collectoffice.services.commands.see_tender import see_tender
from collectoffice.services.commands.settle_difference import (
    correct_till,
    explain_difference,
    reconcile_till,
    settle_difference,
    write_off_difference,
)
from collectoffice.services.queries.till_reading import awaited_money

_which_till = click.option(
    "--till", "number", type=int, help="A closed till's number; without it the one that this cashier closed last."
)


@click.command("seen")
@click.argument("tender", type=int)
@ends_with_json
def till_seen(session: Session, tender: int) -> None:
    """A QR payment or a transfer was seen arriving; its number is in `till awaited`."""
    with session.writing("till seen") as office:
        seen = see_tender(office, session.acting(office), tender)
    session.answer(
        {
            "event": seen.event,
            "tender": seen.tender,
            "kind": seen.kind,
            "amount_minor": seen.amount_minor,
            "reference": seen.reference,
        }
    )


@click.command("awaited")
@ends_with_json
def till_awaited(session: Session) -> None:
    """QR payments and transfers that nobody has seen arrive yet."""
    with session.reading() as office:
        waiting = awaited_money(office, session.acting(office))
    session.answer_list(
        [
            {
                "tender": one.tender,
                "kind": one.kind,
                "amount_minor": one.amount_minor,
                "reference": one.reference,
                "receipts": list(one.receipts),
                "payer": one.payer,
                "at": one.at,
                "till": one.till,
                "counter": one.counter,
            }
            for one in waiting
        ]
    )


@click.command("reason")
@_which_till
@click.option("--reason", required=True)
@ends_with_json
def till_reason(session: Session, number: int | None, reason: str) -> None:
    """Say why a closed till was over or short."""
    with session.writing("till reason") as office:
        explained = explain_difference(office, session.acting(office), number, reason)
    session.answer(after(explained))


@click.command("settle")
@_which_till
@click.option("--amount", "amount_typed", help="In the currency; without it all that is left.")
@click.option("--reason", default="")
@takes_approval
@ends_with_json
def till_settle(session: Session, number: int | None, amount_typed: str | None, reason: str) -> None:
    """The cashier pays what was short, or what was over is paid out."""
    with session.writing("till settle") as office:
        who, second = session.acting(office), session.approver(office)
        settled = settle_difference(office, who, number, session.amount(office, amount_typed), reason, second)
    session.answer(after(settled))


@click.command("write-off")
@_which_till
@click.option("--reason", required=True)
@takes_approval
@ends_with_json
def till_write_off(session: Session, number: int | None, reason: str) -> None:
    """What is left of a difference is paid by nobody."""
    with session.writing("till write-off") as office:
        who, second = session.acting(office), session.approver(office)
        written_off = write_off_difference(office, who, number, reason, second)
    session.answer(after(written_off))


@click.command("correct")
@_which_till
@click.option("--count", "count_typed", help="What the till really held, in the currency.")
@takes_notes()
@click.option("--reason", required=True)
@takes_approval
@ends_with_json
def till_correct(
    session: Session, number: int | None, count_typed: str | None, notes_typed: str | None, reason: str
) -> None:
    """A correcting count of a closed till; what was written at its close stays."""
    if count_typed is None and notes_typed is None:
        raise click.UsageError("--count or --notes")
    with session.writing("till correct") as office:
        who, second = session.acting(office), session.approver(office)
        pieces = pieces_of(session, office, notes_typed)
        corrected = correct_till(office, who, number, session.amount(office, count_typed), pieces, reason, second)
    session.answer(after(corrected))


@click.command("reconcile")
@_which_till
@ends_with_json
def till_reconcile(session: Session, number: int | None) -> None:
    """A supervisor has looked at a closed till and found it in order."""
    with session.writing("till reconcile") as office:
        reconciled = reconcile_till(office, session.acting(office), number)
    session.answer(after(reconciled))


AFTER_THE_CLOSE = (
    till_seen,
    till_awaited,
    till_reason,
    till_settle,
    till_write_off,
    till_correct,
    till_reconcile,
)
