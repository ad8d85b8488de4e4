"""This file is a practice office with a year behind it: a day of last December that is locked, and January under way."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from collectoffice.app import resources_folder
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.shelf import Shelf
from tests.builders import Clock, Desk, RememberingPrinter, make_desk

LAST_DAY, NEW_YEAR = date(2025, 12, 30), date(2026, 1, 5)
YEAR = LAST_DAY.year
PAID = 100_000
"""What each of the two customers paid who came on the last day."""


def make_past_year(place: Path) -> Desk:
    """A copy of that office; Mai's till is open, two receipts are of last year and one is of this one."""
    model = _model()
    shutil.copytree(model.folder, place / "office")
    shutil.copytree(model.state, place / "state")
    clock, printer = Clock(model.clock.moment), RememberingPrinter()
    office = Shelf(resources_folder(), place / "state").write(place / "office", "test", clock, printer)
    return Desk(place / "office", place / "state", "VN", clock, printer, office)


def lock_day(desk: Desk) -> None:
    """Closes Mai's till and the day: counted, signed, exported, locked."""
    held = desk.held_minor()
    desk.close_till(held)
    count_safe(desk.office, desk.who("ha"), SafeCash(held))
    close_day(desk.office, desk.who("ha"))


@cache
def _model() -> Desk:
    place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    desk = make_desk(place)
    desk.clock.on(LAST_DAY)
    for customer in (1, 2, 3, 4):
        desk.bill(customer, PAID, LAST_DAY)
    desk.open_till()
    desk.pay(1)
    desk.pay(2)
    lock_day(desk)
    desk.clock.on(NEW_YEAR)
    desk.open_till()
    desk.pay(3)
    desk.close()
    return desk
