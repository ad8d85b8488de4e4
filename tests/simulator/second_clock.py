"""This file is the second watch over the clock: when an office must doubt it, reckoned from what was done and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

BACK, AHEAD = timedelta(minutes=2), timedelta(days=1)


@dataclass(slots=True)
class Watch:
    """What is known of the time in an office whose clock is checked; no machine says how much of it passed."""

    since: datetime
    """When the books were opened, or a supervisor confirmed the clock."""
    newest: datetime
    """When anything was written last by a clock that nobody doubted."""
    doubted: datetime | None = None
    """The newest moment that was known when a doubt was written down that nobody has confirmed since."""
    is_told: bool = True
    """Whether the doubt is written down; a disk that took no warning leaves it to the next entry that it takes."""

    def known(self, now: datetime) -> datetime | None:
        """The newest moment that is known for sure, where ``now`` cannot be believed; else None."""
        if self.doubted is not None:
            return self.doubted
        if now < self.newest - BACK:
            return self.newest
        return self.since if now - self.since > AHEAD else None

    def wrote(self, now: datetime) -> None:
        """Something was written, behind a warning where one was due."""
        self.doubted, self.is_told = self.known(now), True
        if self.doubted is None:
            self.newest = now

    def confirm(self, now: datetime) -> None:
        """A supervisor looked at the clock."""
        self.doubted, self.is_told = None, True
        self.since = self.newest = now

    def open(self, now: datetime) -> bool:
        """The books are opened; whether that is a reason for a warning."""
        was_doubted = self.doubted is not None and self.is_told
        is_odd = now < self.newest - BACK or now - self.newest > AHEAD
        self.since, self.is_told = now, True
        self.doubted = self.newest if was_doubted or is_odd else None
        return is_odd and not was_doubted
