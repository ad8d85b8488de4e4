"""This file is when an office's clock is in doubt: it went back behind what was written, or jumped ahead of the time that passed.

The order of what was done is the chain's, never the clock's. The clock says on which day money is taken and what a receipt
says, so nobody takes money by a clock in doubt until a supervisor has looked at it (docs/decisions/0076).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

BACK = timedelta(minutes=2)
"""A clock that is corrected a little is no clock in doubt."""
AHEAD = timedelta(days=1)
CLOSED_AT_MOST = timedelta(days=45)
"""An office is closed over Tết, or for a month; longer than this without a sign of life is asked about at a start."""

JumpKind = Literal["back", "ahead"]


@dataclass(frozen=True, slots=True)
class Tick:
    """What the clock says, and what the machine says of the time that passes, whatever the clock is set to."""

    at: datetime
    uptime_s: float
    """Seconds since the machine was switched on, asleep or awake."""
    boot: str = ""
    """Which time of being switched on that is; "" where the system does not say."""


@dataclass(frozen=True, slots=True)
class Jump:
    """What is doubtful: the clock says ``at``, after ``since`` was the newest moment that is known."""

    kind: JumpKind
    since: datetime
    at: datetime


def jump_back(newest: datetime | None, at: datetime) -> Jump | None:
    """The clock is behind what was written already."""
    return Jump("back", newest, at) if newest is not None and at < newest - BACK else None


def jump_while_running(since: Tick, now: Tick) -> Jump | None:
    """The clock went more than a day further than the time that passed."""
    expected = since.at + timedelta(seconds=now.uptime_s - since.uptime_s)
    return Jump("ahead", expected, now.at) if now.at - expected > AHEAD else None


def jump_at_start(
    newest: datetime | None, seen: Tick | None, now: Tick, closed_at_most: timedelta = CLOSED_AT_MOST
) -> Jump | None:
    """What is doubtful at a start: ``newest`` is the last entry's moment, ``seen`` when the program last ran here.

    Where the machine was not switched off between, the time that passed is known; else the office may have been closed.
    """
    known = max((moment for moment in (newest, seen.at if seen else None) if moment is not None), default=None)
    if known is None:
        return None
    back = jump_back(known, now.at)
    if back is not None:
        return back
    if seen is not None and seen.boot and seen.boot == now.boot:
        return jump_while_running(seen, now)
    return Jump("ahead", known, now.at) if now.at - known > closed_at_most else None


class ClockWatch:
    """An open office's look at its clock. Without a ``tick`` (a clock set by hand) it only keeps an old doubt open."""

    def __init__(self, tick: Callable[[], Tick] | None, newest: datetime | None, doubt: Jump | None) -> None:
        self._tick = tick
        self._newest = newest
        self.doubt = doubt
        self._owed: Jump | None = None
        self._since = self._now = tick() if tick else None

    @property
    def last_tick(self) -> Tick | None:
        """The newest look, as long as nothing was doubtful."""
        return None if self.doubt else self._now

    def begin(self, seen: Tick | None, closed_at_most: timedelta = CLOSED_AT_MOST) -> Jump | None:
        """The look at a start; what is newly in doubt."""
        if self._now is None or self.doubt is not None:
            return None
        self.doubt = jump_at_start(self._newest, seen, self._now, closed_at_most)
        return self.doubt

    def look(self) -> Jump | None:
        """What is newly in doubt now, or is owed from before; asked before every entry."""
        owed, self._owed = self._owed, None
        if owed is not None:
            return owed
        if self._tick is None or self.doubt is not None:
            return None
        self._now = self._tick()
        self.doubt = self._found(self._now)
        return self.doubt

    def owe(self, jump: Jump) -> None:
        """A doubt that nobody could write down yet: the next look tells it again."""
        self._owed = jump

    @property
    def is_owed(self) -> bool:
        """Whether a doubt stands that is not written down yet."""
        return self._owed is not None

    def would_doubt(self) -> Jump | None:
        """The same without noting anything, and what is in doubt already: for whoever asks for the day before an entry."""
        return self.doubt or (self._found(self._tick()) if self._tick else None)

    def _found(self, now: Tick) -> Jump | None:
        ahead = jump_while_running(self._since, now) if self._since is not None else None
        return jump_back(self._newest, now.at) or ahead

    def wrote(self) -> None:
        """An entry was written at the newest look's moment."""
        if self._now is not None and self.doubt is None:
            self._newest = self._now.at

    def confirm(self) -> None:
        """A supervisor looked at the clock: it is right now, whatever was written before."""
        self.doubt = None
        if self._tick is not None:
            self._since = self._now = now = self._tick()
            self._newest = now.at
