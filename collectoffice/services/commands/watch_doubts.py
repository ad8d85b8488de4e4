"""This file is the watch over the clock and the machine of an open office: a doubt is written down, then asked about.

A warning is an event, so that it stands in the chain before anything that is written by the doubtful clock or on the other
machine. It costs nothing while all is well: the newest entry's moment is kept in memory.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from collectoffice.db import at_work, doubts
from collectoffice.db.machine import boot_mark, uptime_s
from collectoffice.domain.clock import AHEAD, CLOSED_AT_MOST, ClockWatch, Tick
from collectoffice.domain.errors import Failure, OtherMachine
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from collectoffice.domain.clock import Jump
    from collectoffice.services.office import Office

_log = logging.getLogger(__name__)


def watch_clock(office: Office, *, is_own_clock: bool, is_checked: bool) -> None:
    """Begins to watch the office's clock, and looks at it a first time.

    ``is_own_clock``: it is the machine's. One that was set by hand is watched where it ``is_checked``, and then a day ahead
    of the newest entry is a jump: nobody can know how much time passed.
    """
    file = office.file
    boot = boot_mark() if is_own_clock else ""
    tick = _tick(office.clock, boot) if is_own_clock or is_checked else None
    # In a practice office the clock is set by hand, so that its entries say nothing of the machine's clock.
    is_known = is_checked or not file.facts.is_practice
    newest = doubts.newest_moment(file.connection) if is_known else None
    file.clock_watch = watch = ClockWatch(tick, newest, doubts.clock_doubt(file.connection))
    file.before_writing = lambda: _warn(office, watch.look())
    seen = at_work.last_run(file.store) if is_own_clock else None
    _warn(office, watch.begin(seen, CLOSED_AT_MOST if is_own_clock else AHEAD))
    if is_own_clock:
        note_run(office)


def note_run(office: Office) -> None:
    """Notes in the machine's own store that the program runs now, by a clock that nobody doubts."""
    watch = office.file.clock_watch
    if watch is not None and watch.last_tick is not None and office.file.has_key:
        jump = watch.look()
        if jump is not None:
            watch.owe(jump)
        if watch.last_tick is not None:
            at_work.note_run(office.file.store, watch.last_tick)


def watch_machine(office: Office, mark: str) -> None:
    """Notes which machine the books are on where that is not known, and a change of it, which a supervisor confirms.

    ``mark`` is this machine's, "" where the system gives none: then nothing is noted.
    """
    file = office.file
    if not mark or not file.has_key:
        return
    known = doubts.newest_machine(file.connection)
    if known != mark:
        kind = "machine_noted" if known is None else doubts.CHANGED
        try:
            with file.entry(act_in_office(office, kind, None)) as entry:
                doubts.note_machine(entry, mark)
        except Failure:
            _log.exception("the machine could not be noted; it is at the next start")
    changed = doubts.open_doubt(file.connection, "machine_changed")
    if changed is not None:
        file.doubted_machine = OtherMachine(since=changed[1])


def refuse_unwritten(office: Office) -> None:
    """A doubt that the disk did not take is not confirmed, for nothing would tell of it: refuses what the disk does."""
    office.file.before_writing()
    watch = office.file.clock_watch
    if watch is not None and watch.is_owed:
        with office.file.entry(act_in_office(office, doubts.WARNED, None)):
            _log.warning("the clock is in doubt")


def look_again(office: Office) -> Jump | None:
    """What is doubtful about the clock now; a new doubt is written down."""
    office.file.before_writing()
    return office.file.clock_watch.doubt if office.file.clock_watch is not None else None


def _tick(clock: Callable[[], datetime], boot: str) -> Callable[[], Tick]:
    def tick() -> Tick:
        at = clock()
        return Tick(at if at.tzinfo else at.astimezone(), uptime_s(), boot)

    return tick


def _warn(office: Office, jump: Jump | None) -> None:
    """Writes a new doubt down. A full disk does not stop what is allowed on it: the doubt stands, and is written in time."""
    watch = office.file.clock_watch
    if jump is None or watch is None or not office.file.has_key:
        return
    try:
        with office.file.entry(act_in_office(office, doubts.WARNED, None)):
            _log.warning("the clock is in doubt: %s", jump.kind)
    except Exception as error:
        watch.owe(jump)
        if not isinstance(error, Failure):
            raise
        _log.exception("the warning of the clock could not be written down; it is before the next entry")
