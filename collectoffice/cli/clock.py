"""This file is the commands that answer what was asked before money is taken: is the clock right, is this the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from collectoffice.cli.session import Session
from collectoffice.cli.shared import ends_with_json, takes_approval
from collectoffice.services.commands.confirm_doubts import confirm_clock, confirm_machine
from collectoffice.services.queries.doubts import clock_state

if TYPE_CHECKING:
    from datetime import datetime

    from collectoffice.services.commands.confirm_doubts import Confirmed


@click.group()
def clock() -> None:
    """The clock: what the books say of it, and a supervisor's word that it is right."""


@click.group()
def machine() -> None:
    """The machine that the books are on: a supervisor's word that it is the one that takes the money."""


@clock.command("show")
@ends_with_json
def show_clock(session: Session) -> None:
    """Show the clock, the newest entry, and what is in doubt."""
    with session.reading() as office:
        state = clock_state(office)
    session.answer(
        {
            "now": _moment(state.now),
            "newest_entry": _moment(state.newest),
            "doubt": state.doubt or None,
            "since": _moment(state.since),
            "warned_at": _moment(state.warned_at),
            "other_machine": state.is_machine_doubted,
        }
    )


@clock.command("confirm")
@takes_approval
@ends_with_json
def confirm_the_clock(session: Session) -> None:
    """Confirm that the clock is right now; money is taken again."""
    with session.writing("clock confirm") as office:
        done = confirm_clock(office, session.acting(office), session.approver(office))
    session.answer(_answer(done))


@machine.command("confirm")
@takes_approval
@ends_with_json
def confirm_the_machine(session: Session) -> None:
    """Confirm that the books are to be kept on this machine; the former one is out of use."""
    with session.writing("machine confirm") as office:
        done = confirm_machine(office, session.acting(office), session.approver(office))
    session.answer(_answer(done))


COMMANDS = (clock, machine)


def _answer(done: Confirmed) -> dict[str, object]:
    return {"confirmed": bool(done.event), "event": done.event or None, "to_be_approved": done.to_be_approved}


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
