"""This file is taking payments by command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from collectoffice.cli import answers
from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.paper_receipts import PaperReceipt
from collectoffice.services.commands.take_payment import TakePayment, take_payment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.services.office import Office


@click.command()
@click.argument("customers", nargs=-1, required=True)
@click.option("--amount", help="The amount to pay, typed on purpose: a part payment or a prepayment.")
@click.option("--bill", "bills", multiple=True, help="A bill that is paid first, whole; may be repeated.")
@click.option("--cash")
@click.option("--transfer")
@click.option("--transfer-ref", default="")
@click.option("--qr")
@click.option("--qr-ref", default="")
@click.option("--card")
@click.option("--card-ref", default="")
@click.option("--cheque")
@click.option("--cheque-no", default="")
@click.option("--cheque-bank", default="")
@click.option("--cheque-dated", help="The day on the cheque (YYYY-MM-DD).")
@click.option("--credit", help="Drawn from the customers' credit balances.")
@click.option("--rest", type=click.Choice(["change", "credit"]), default="change", help="Cash above the amount.")
@click.option("--request-id", help="The same request twice is one payment.")
@click.option("--paper-number", help="Written in from a paper receipt of before a restore: its number.")
@click.option("--paper-date", help="The day on that paper (YYYY-MM-DD).")
@click.option("--yes", is_flag=True, help="The unusual tender is meant.")
@ends_with_json
def pay(session: Session, customers: tuple[str, ...], **said: Any) -> None:
    """Take a payment of one customer, or of several at once (the first is the payer)."""
    paper = _paper(said)
    with session.writing("pay") as office:
        who = session.acting(office)
        request = TakePayment(
            customers=customers,
            tenders=_tenders(session, office, said),
            amount_minor=session.amount(office, said["amount"]),
            bills=said["bills"],
            rest=said["rest"],
            request_id=said["request_id"],
            confirmed=said["yes"],
            paper=paper,
        )
        payload = answers.payment_answer(take_payment(office, who, request))
    session.answer(payload)


COMMANDS = (pay,)


def _paper(said: Mapping[str, Any]) -> PaperReceipt | None:
    number, day = said["paper_number"], iso_day(said["paper_date"])
    if (number is None) != (day is None):
        raise click.UsageError("--paper-number with --paper-date")
    return None if number is None or day is None else PaperReceipt(number, day)


def _tenders(session: Session, office: Office, said: Mapping[str, Any]) -> tuple[Tender, ...]:
    tenders = []
    for kind in ("cash", "transfer", "qr", "card", "credit"):
        amount = session.amount(office, said[kind])
        if amount is not None:
            tenders.append(Tender(kind, amount, said.get(f"{kind}_ref", "")))
    cheque = session.amount(office, said["cheque"])
    if cheque is not None:
        dated = iso_day(said["cheque_dated"])
        tenders.append(Tender("cheque", cheque, said["cheque_no"], said["cheque_bank"], dated))
    return tuple(tenders)
