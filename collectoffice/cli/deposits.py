"""This file is the commands of what goes to the bank: made, banked, confirmed or disputed, cancelled, listed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from collectoffice.cli.day_answers import alerts_answer
from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.domain.errors import DatesNotIso
from collectoffice.services.commands.deposit_papers import save_deposit_list
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    cancel_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.queries.deposits import read_deposits

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.services.queries.deposits import ChequeRow, Deposit

Answer = dict[str, object]


@click.group()
def deposit() -> None:
    """What goes from the safe to the bank."""


@deposit.command("make")
@click.option("--cash", "cash_typed", help="Cash, in the currency; without it all above what stays in the safe.")
@click.option(
    "--till", "--tills", "tills_typed", multiple=True, help="Its tills (5,6); without them all in no deposit yet."
)
@takes_approval
@ends_with_json
def make(session: Session, cash_typed: str | None, tills_typed: tuple[str, ...]) -> None:
    """Prepare a deposit: cash of the safe and the cheques of closed tills."""
    with session.writing("deposit make") as office:
        who, approver = session.acting(office), session.approver(office)
        wish = DepositWish(session.amount(office, cash_typed), _numbers(tills_typed))
        made = make_deposit(office, who, wish, approver)
    session.answer(_answer(made))


@deposit.command("paper")
@click.argument("number", type=int)
@click.option("--pdf", type=click.Path(path_type=Path), required=True)
@ends_with_json
def paper(session: Session, number: int, pdf: Path) -> None:
    """Save the bank's list of a deposit as PDF."""
    with session.reading() as office:
        save_deposit_list(office, session.acting(office), number, pdf)
    session.answer({"deposit": number, "pdf": str(pdf)})


@deposit.command("bank")
@click.argument("number", type=int)
@click.option("--slip", required=True, help="The number of the bank's slip.")
@click.option("--on", required=True, help="The day it was handed in (YYYY-MM-DD).")
@ends_with_json
def bank(session: Session, number: int, slip: str, on: str) -> None:
    """Say that a deposit was handed in at the bank."""
    with session.writing("deposit bank") as office:
        banked = bank_deposit(office, session.acting(office), number, slip, _day(on))
    session.answer(_answer(banked))


@deposit.command("cancel")
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why it does not go to the bank.")
@takes_approval
@ends_with_json
def cancel(session: Session, number: int, reason: str) -> None:
    """Cancel a deposit that has not left the safe; its tills and cheques are free for another one."""
    with session.writing("deposit cancel") as office:
        who, approver = session.acting(office), session.approver(office)
        cancelled = cancel_deposit(office, who, number, reason, approver)
    session.answer(_answer(cancelled))


@deposit.command("confirm")
@click.argument("number", type=int)
@click.option("--on", help="The bank's day (YYYY-MM-DD); a dispute may go without.")
@click.option("--dispute", is_flag=True, help="The bank says otherwise; it takes a --note.")
@click.option("--note", default="")
@takes_approval
@ends_with_json
def confirm(session: Session, number: int, on: str | None, dispute: bool, note: str) -> None:
    """Say that the bank has the money, or that it says otherwise."""
    if not dispute and not on:
        raise click.UsageError("--on DATE or --dispute")
    with session.writing("deposit confirm") as office:
        who, approver = session.acting(office), session.approver(office)
        if dispute:
            answered = dispute_deposit(office, who, number, note, approver, _day(on) if on else None)
        else:
            answered = confirm_deposit(office, who, number, _day(on or ""), approver)
    session.answer(_answer(answered))


@deposit.command("list")
@ends_with_json
def listed(session: Session) -> None:
    """List the deposits, newest first, what could go to the bank now, and cash that is in the safe too long."""
    with session.reading() as office:
        seen = read_deposits(office, session.acting(office))
    offer = seen.to_deposit
    session.answer(
        {
            "deposits": [_answer(one) for one in seen.deposits],
            "safe_minor": offer.safe_minor,
            "stays_minor": offer.stays_minor,
            "to_deposit": {
                "cash_minor": offer.cash_minor,
                "cheques_minor": offer.cheques_minor,
                "tills": list(offer.tills),
                "cheques": [cheque.tender_id for cheque in offer.cheques],
            },
            "alerts": alerts_answer(seen.alerts),
        }
    )


COMMANDS = (deposit,)


def _answer(made: Deposit) -> Answer:
    return {
        "deposit": made.deposit_id,
        "state": made.state,
        "date": made.day,
        "made_by": made.staff_name,
        "cash_minor": made.cash_minor,
        "cheques_minor": made.cheques_minor,
        "total_minor": made.total_minor,
        "undone_minor": sum(cheque.amount_minor for cheque in made.undone),
        "slip": made.slip or None,
        "bank_day": made.bank_day or None,
        "tills": list(made.tills),
        "cheques": [_cheque(cheque) for cheque in made.cheques],
        "taken_out": [_cheque(cheque) for cheque in made.taken_out],
        "steps": [
            {
                "state": step.state,
                "at": step.at,
                "staff": step.staff_name,
                "slip": step.slip,
                "bank_day": step.bank_day or None,
                "note": step.note,
            }
            for step in made.steps
        ],
    }


def _cheque(cheque: ChequeRow) -> Answer:
    return {
        "tender": cheque.tender_id,
        "amount_minor": cheque.amount_minor,
        "number": cheque.number,
        "bank": cheque.bank,
        "dated": cheque.dated or None,
        "payer": cheque.payer,
        "till": cheque.till_id,
        "undone": not cheque.stands,
    }


def _numbers(typed: tuple[str, ...]) -> tuple[int, ...] | None:
    words = [word for part in typed for word in part.replace(",", " ").split()]
    if not words:
        return None
    if not all(word.isdecimal() for word in words):
        raise click.UsageError("--tills takes numbers, 5,6")
    return tuple(int(word) for word in words)


def _day(text: str) -> date:
    read = iso_day(text)
    if read is None:
        raise DatesNotIso(date=text)
    return read
