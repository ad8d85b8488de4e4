"""This file is the commands of the people of the office."""

from __future__ import annotations

import click

from collectoffice.cli.session import NEW_PIN_VARIABLE, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.permission import ROLES
from collectoffice.services.commands.people import add_staff


@click.group()
def staff() -> None:
    """The people of the office."""


@staff.command("add")
@click.argument("user_name")
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice(ROLES))
@ends_with_json
def staff_add(session: Session, user_name: str, name: str, role: str) -> None:
    """Add a member of staff; the PIN comes from COLLECTOFFICE_NEW_PIN or a prompt."""
    with session.writing("staff add") as office:
        who = session.acting(office)
        pin = session.pin(NEW_PIN_VARIABLE, f"PIN ({user_name})")
        added = add_staff(office, who, user_name, name, role, pin)
    session.answer({"user": added.user_name, "name": added.name, "role": added.role})


COMMANDS = (staff,)
