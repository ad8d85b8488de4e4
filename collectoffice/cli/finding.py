"""This file is the commands that ask about a customer: finding, what is owed."""

from __future__ import annotations

import click

from collectoffice.cli import answers
from collectoffice.cli.session import Session, iso_day
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.queries.find import find
from collectoffice.services.queries.quote import quote


@click.command("find")
@click.argument("text")
@click.option("--limit", type=click.IntRange(min=1))
@ends_with_json
def find_customer(session: Session, text: str, limit: int | None) -> None:
    """Find customers by code, bill, receipt, meter, phone, name or address."""
    with session.reading() as office:
        found = find(office, text, limit)
    session.answer_list([answers.card_answer(card) for card in found.cards])


@click.command("quote")
@click.argument("customer")
@click.option("--on", "day", help="The day (YYYY-MM-DD); without it the open till's business date, else today.")
@ends_with_json
def quote_customer(session: Session, customer: str, day: str | None) -> None:
    """Say what a customer owes, bill by bill."""
    on = iso_day(day)
    with session.reading() as office:
        payload = answers.quote_answer(quote(office, customer, on))
    session.answer(payload)


COMMANDS = (find_customer, quote_customer)
