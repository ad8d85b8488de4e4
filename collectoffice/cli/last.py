"""This file is the command of the last receipt on record: what it is, and whether a printer took it."""

from __future__ import annotations

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.services.queries.after_crash import last_recorded


@click.command("last")
@ends_with_json
def last_receipt(session: Session) -> None:
    """Show the last receipt on record and whether it was printed: what to compare with the paper after a crash.

    The customer's name is shown to whoever signs in (--as) and may read a till.
    """
    with session.reading() as office:
        last = last_recorded(office, session.acting(office) if session.user else None)
    look = last.receipt
    session.answer(
        {
            "receipt": look.number if look else None,
            "at": look.at.isoformat(timespec="seconds") if look else None,
            "customer": look.customer_code if look else None,
            "name": (look.customer_name or None) if look else None,
            "total_minor": look.total_minor if look else None,
            "cashier": last.cashier or None,
            "printings": look.printings if look else None,
            "printed": bool(look.printings) if look else None,
            "voided_at": (look.voided_at or None) if look else None,
            "window_open_since": last.left_open_since.isoformat(timespec="seconds") if last.left_open_since else None,
        }
    )


COMMANDS = (last_receipt,)
