"""This file is what a supervisor has to confirm before money is taken, as the desks ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from collectoffice.db import doubts
from collectoffice.services.acting import doubted

if TYPE_CHECKING:
    from collectoffice.domain.errors import Refusal
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class ClockState:
    """The clock and the newest entry of the chain, whatever its moment."""

    now: datetime
    newest: datetime | None
    doubt: str
    """``back``, ``ahead`` or "": what was warned of and nobody has confirmed."""
    since: datetime | None
    """What was the newest known moment when it was warned of."""
    warned_at: datetime | None
    is_machine_doubted: bool
    """The books came from another machine and nobody has confirmed this one."""


def clock_state(office: Office) -> ClockState:
    """What the books say of the clock; reads alone."""
    connection = office.file.connection
    jump = doubts.clock_doubt(connection)
    return ClockState(
        now=office.clock(),
        newest=doubts.newest_moment(connection),
        doubt=jump.kind if jump else "",
        since=jump.since if jump else None,
        warned_at=jump.at if jump else None,
        is_machine_doubted=doubts.open_doubt(connection, "machine_changed") is not None,
    )


def why_no_money(office: Office) -> Refusal | None:
    """Why an office that is open for writing takes no money; None where it does."""
    return office.file.stopped or doubted(office)
