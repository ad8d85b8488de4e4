"""This file is the command that erases the personal data of customers who left."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.commands.erase_customer import due_for_erasing, erase_customer


@click.command()
@click.argument("customer", required=False)
@click.option("--due", is_flag=True, help="List who is due by the setting privacy.keep_years.")
@ends_with_json
def erase(session: Session, customer: str | None, due: bool) -> None:
    """Erase names, addresses and phones of CUSTOMER for ever; numbers, days and sums stay.

    The answer names typed texts in which the person may still stand, and older copies of the office: neither can be changed.
    """
    if due == (customer is not None):
        raise click.UsageError("Say which CUSTOMER, or --due.")
    if customer is None:
        with session.reading() as office:
            found = due_for_erasing(office, session.acting(office))
        session.answer_list(
            [{"customer": one.code, "last_on": one.last_on.isoformat() if one.last_on else None} for one in found]
        )
        return
    with session.writing("erase") as office:
        done = erase_customer(office, session.acting(office), customer)
    session.answer(
        {
            "event": done.event_uid,
            "customer": done.code,
            "details": done.details,
            "papers": done.papers,
            "swept": done.is_swept,
            "typed": [{"table": one.table, "event": one.event_uid} for one in done.typed],
            "older_copies": [str(path) for path in done.older_copies],
        }
    )


COMMANDS = (erase,)
