"""This file is the commands of a till: its opening and its close."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.commands.tills import close_till, open_till


@click.group()
def till() -> None:
    """A cashier's stretch of work at a counter."""


@till.command("open")
@click.option("--counter", "code", type=int, required=True)
@click.option("--float", "float_typed", required=True, help="The opening float, in the currency.")
@ends_with_json
def till_open(session: Session, code: int, float_typed: str) -> None:
    """Open a till at a counter with its float."""
    with session.writing("till open") as office:
        opened = open_till(office, session.acting(office), code, session.amount(office, float_typed) or 0)
    session.answer(
        {
            "till": opened.till,
            "counter": opened.counter,
            "business_date": opened.business_date.isoformat(),
            "float_minor": opened.float_minor,
        }
    )


@till.command("close")
@click.option("--count", "count_typed", required=True, help="What was counted, in the currency.")
@ends_with_json
def till_close(session: Session, count_typed: str) -> None:
    """Close the cashier's till with a count."""
    with session.writing("till close") as office:
        closed = close_till(office, session.acting(office), session.amount(office, count_typed) or 0)
    session.answer(
        {
            "till": closed.till,
            "expected_minor": closed.expected_minor,
            "counted_minor": closed.counted_minor,
            "difference_minor": closed.difference_minor,
        }
    )


COMMANDS = (till,)
