"""This file is what every command shares: its session, and the words that may end it: ``--json``, ``--as``, ``--approved-by``."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, cast

import click

from collectoffice.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable


LARGEST_NUMBER = 2**63 - 1
"""The largest whole number that the books can be asked for."""


def session_of(context: click.Context) -> Session:
    """The session of this call."""
    return cast("Session", context.find_object(Session))


def ends_with_json(command: Callable[..., object]) -> Callable[..., object]:
    """Hands the command its session as first argument and lets it end with ``--json`` and ``--as USER``."""

    @click.option("--json", "as_json", is_flag=True, help="Answer in JSON, sums in minor units.")
    @click.option("--as", "acts_as", help="Who acts.")
    @click.pass_context
    def with_session(context: click.Context, /, as_json: bool, acts_as: str | None, **said: object) -> object:
        for name, value in said.items():
            if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
                raise click.BadParameter("a number that long is nothing's number", param_hint=name)
        session = session_of(context)
        session.as_json = session.as_json or as_json
        session.user = acts_as or session.user
        return command(session, **said)

    return update_wrapper(with_session, command)


def takes_approval(command: Callable[..., object]) -> Callable[..., object]:
    """Lets a command name a second person with ``--approved-by USER``; ``session.approver(office)`` signs that person in."""

    def keep(context: click.Context, _option: click.Parameter, user_name: str | None) -> None:
        session_of(context).approved_by = user_name

    option = click.option(
        "--approved-by",
        expose_value=False,
        callback=keep,
        metavar="USER",
        help="Who approves; the PIN comes from COLLECTOFFICE_APPROVER_PIN or a prompt.",
    )
    return option(command)
