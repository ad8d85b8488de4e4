"""This file is the doubts of a busy office for tests: it was brought to other machines, and its clock was confirmed."""

from __future__ import annotations

from collectoffice.db.machine import machine_mark
from collectoffice.services.commands.confirm_doubts import confirm_clock, confirm_machine
from collectoffice.services.commands.watch_doubts import watch_clock, watch_machine
from tests.builders import Desk


def be_busy_doubts(desk: Desk) -> None:
    """Two machines and back again, each confirmed; a clock an hour back and put right again, each confirmed."""
    office, ha = desk.office, desk.who("ha")
    for mark in ("a" * 32, "b" * 32, machine_mark(office.file.facts.uid)):
        watch_machine(office, mark)
        confirm_machine(office, ha)
    before = desk.clock.moment
    desk.clock.pass_by(hours=-1)
    watch_clock(office, is_own_clock=False, is_checked=True)
    confirm_clock(office, ha)
    desk.clock.moment = before
    confirm_clock(office, ha)
    watch_clock(office, is_own_clock=False, is_checked=False)
