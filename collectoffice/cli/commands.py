"""This file is the command line: every desk by a command, JSON for other programs, an exit code for each outcome."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

import click

from collectoffice.cli.doors import Doors
from collectoffice.cli.session import DONE, WRONG_USAGE, Session, say_bug
from collectoffice.cli.shared import session_of
from collectoffice.domain.errors import Refusal
from collectoffice.services.trouble import trouble_of

_log = logging.getLogger(__name__)

ROOMS: dict[str, str] = {
    "new": "office",
    "settings": "office",
    "counter": "office",
    "staff": "people",
    "roles": "people",
    "approve": "people",
    "import": "bills",
    "find": "finding",
    "quote": "finding",
    "till": "tills",
    "pay": "payment",
    "void": "undoing",
    "reverse": "undoing",
    "move": "undoing",
    "bounce": "undoing",
    "refund": "undoing",
    "credit-move": "undoing",
    "cash-only": "undoing",
    "receipt": "papers",
    "export": "papers",
    "adjust": "corrections",
    "waive": "corrections",
    "dispute": "corrections",
    "customer": "corrections",
    "forms": "forms",
    "safe": "day",
    "deposit": "deposits",
    "day": "day",
    "watch": "watching",
    "last": "last",
    "clock": "clock",
    "machine": "clock",
    "backup": "backup",
    "restore": "backup",
    "archive": "archive",
    "verify": "checks",
    "support-bundle": "support",
    "encrypt": "encryption",
    "erase": "erasing",
    "demo": "demo",
}
"""Every command and the file beside this one that holds it; a file is read when one of its commands is called."""


class Commands(click.Group):
    """The commands, each opened by its name: a payment must not wait for what a workbook needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """Every command, in the order of the office's day."""
        return list(ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        """The command of this name, or None."""
        if cmd_name not in ROOMS:
            return None
        commands: tuple[click.Command, ...] = import_module(f"collectoffice.cli.{ROOMS[cmd_name]}").COMMANDS
        return next(command for command in commands if command.name == cmd_name)


def run_command_line(doors: Doors, arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 done, 1 faults found, 2 refused, 64 wrong usage, 70 a bug."""
    session = Session(doors, os.environ if environment is None else environment)
    session.as_json = "--json" in arguments
    try:
        outcome = root.main(args=list(arguments), obj=session, standalone_mode=False, prog_name="collectoffice")
    except Refusal as refusal:
        return session.refuse(refusal)
    except click.exceptions.Abort:
        return WRONG_USAGE
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except Exception as error:  # noqa: BLE001 - a bug is reported and said in a sentence, never as a traceback
        return _broken_off(session, error)
    return outcome if isinstance(outcome, int) else DONE


def _broken_off(session: Session, error: Exception) -> int:
    """A damaged page or a failing disk is a refusal, wherever it was met; everything else is a bug."""
    refusal = trouble_of(error)
    if refusal is not None:
        _log.error("a command met %s", refusal.name, exc_info=error)
        return session.refuse(refusal)
    _log.critical("a command met a bug", exc_info=error)
    return say_bug(session.currency_code)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--office", "folder", type=click.Path(path_type=Path), help="The office's folder.")
@click.option("--as", "user", envvar="COLLECTOFFICE_USER", help="Who acts (or COLLECTOFFICE_USER).")
@click.option("--now", help="Sets the clock, in practice offices only (ISO time).")
@click.option("--clock-check", is_flag=True, help="Watches a clock that --now sets as it watches the machine's own.")
@click.pass_context
def root(context: click.Context, folder: Path | None, user: str | None, now: str | None, clock_check: bool) -> int:
    """Collect electricity bills at the counter. Without a command the window opens on the office."""
    session = session_of(context)
    session.folder, session.user, session.now = folder, user, now
    session.checks_clock = clock_check
    if context.invoked_subcommand is None:
        return session.doors.window(folder)
    return DONE
