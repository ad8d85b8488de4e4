"""This file is the commands of the office itself: making it, its settings, its counters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from collectoffice.cli import answers
from collectoffice.cli.doors import NewOffice
from collectoffice.cli.encryption import chosen_passphrase
from collectoffice.cli.session import PIN_VARIABLE, Session
from collectoffice.cli.shared import ends_with_json
from collectoffice.domain.errors import ClockOnlyInPractice
from collectoffice.services.commands.change_setting import change_setting, settings_in_force
from collectoffice.services.commands.people import add_counter
from collectoffice.services.queries.office_facts import office_facts


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--code", required=True, help="The office's code, capital letters and digits.")
@click.option("--name", required=True)
@click.option("--policy", required=True, help="The newest policy of a country: VN-2025 or CN-2024.")
@click.option("--counter", type=int, default=1, show_default=True)
@click.option("--address", default="")
@click.option("--phone", default="")
@click.option("--tax-code", default="")
@click.option("--practice", is_flag=True, help="An office to practise in; its papers have no value.")
@click.option(
    "--encrypt", "encrypts", is_flag=True, help="Encrypt its file, with a recovery passphrase (see `encrypt`)."
)
@ends_with_json
def new(session: Session, folder: Path, practice: bool, encrypts: bool, **said: Any) -> None:
    """Make an office in DIR, with its first counter and the administrator "admin"."""
    if session.now is not None and not practice:
        raise ClockOnlyInPractice(now=session.now)
    request = NewOffice(
        pin=session.pin(PIN_VARIABLE, "PIN (admin)"),
        is_practice=practice,
        passphrase=chosen_passphrase(session) if encrypts else None,
        **said,
    )
    office = session.doors.make(folder, request, session.clock())
    facts = office_facts(office)
    session.currency_code = facts.currency
    session.doors.close(office)
    session.answer(
        {
            "office": facts.code,
            "uid": facts.uid,
            "currency": facts.currency,
            "counter": request.counter,
            "user": "admin",
            "encrypted": encrypts,
        }
    )


@click.command()
@click.argument("key", required=False)
@click.argument("value", required=False)
@ends_with_json
def settings(session: Session, key: str | None, value: str | None) -> None:
    """Show the settings, one of them, or change one."""
    if key is not None and value is not None:
        with session.writing("settings") as office:
            changed = change_setting(office, session.acting(office), key, value)
        session.answer({key: changed})
        return
    with session.reading() as office:
        shown = settings_in_force(office)
    session.answer(answers.settings_answer(shown, key))


@click.group()
def counter() -> None:
    """The counters of the office."""


@counter.command("add")
@click.argument("code", type=int)
@ends_with_json
def counter_add(session: Session, code: int) -> None:
    """Add a counter (1 to 99) with a receipt series of its own."""
    with session.writing("counter add") as office:
        add_counter(office, session.acting(office), code)
    session.answer({"counter": code})


COMMANDS = (new, settings, counter)
