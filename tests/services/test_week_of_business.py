"""This file is a generated week of business, tested: ledger, tills, sheets and identity agree every day, to the last đồng.

The week is drawn by chance; a tally on the side knows only what the desks answered. One row changed afterwards, with the
triggers taken off and put back, is named by the sheet or by the verification.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from collectoffice.app import resources_folder
from collectoffice.db.driver import Connection
from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.services.queries.day_sheet import day_sheet, sheet_now
from collectoffice.services.queries.month_sheet import month_sheet
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf
from tests.builders import HANOI, Clock, Desk, RememberingPrinter, make_desk
from tests.services.a_week import FIRST_DAY, Week

DAYS = 4
LONG_DAYS = 7


def run_week(place: Path, seed: int, days: int) -> tuple[Week, list[DaySheet]]:
    week = Week(make_desk(place), Random(seed))
    return week, week.run(days)


def assert_week_agrees(week: Week, sheets: list[DaySheet]) -> None:
    for sheet in sheets:
        assert sheet_faults(sheet) == (), sheet.date
        for till in sheet.tills:
            assert (till.expected_minor, till.counted_minor) == week.closed_with[till.till], (sheet.date, till.till)
            undone = sum(undone.money_minor for undone in sheet.undone if undone.till == till.till)
            assert undone == till.undone_minor, (sheet.date, till.till)
        assert day_sheet(week.desk.office, date.fromisoformat(sheet.date)) == sheet, "a closed day prints the same"
    for before, after in pairwise(sheets):
        assert before.identity.closing_minor == after.identity.opening_minor
        assert before.safe.closing_minor == after.safe.opening_minor
    assert_nothing_is_left_over(week, sheets[-1])
    assert week.desk.faults() == []


def assert_nothing_is_left_over(week: Week, last: DaySheet) -> None:
    """What the caches say is open is what the newest day ends with."""
    after = sheet_now(week.desk.office, date.fromisoformat(last.date) + timedelta(days=2))
    owed = week.desk.connection.execute("SELECT sum(open_minor) FROM bill_now").fetchone()[0]
    assert after.identity.closing_minor == owed
    held = week.desk.connection.execute("SELECT sum(amount_minor) FROM posting WHERE account = 'safe'").fetchone()[0]
    assert after.safe.closing_minor == held


@pytest.mark.parametrize("seed", [1, 2])
def test_a_week_of_everything_reconciles_every_day(tmp_path: Path, seed: int) -> None:
    week, sheets = run_week(tmp_path, seed, DAYS)
    assert_week_agrees(week, sheets)
    month = month_sheet(week.desk.office, "2026-11")
    assert month.net_minor == sum(sheet.net_minor for sheet in month.days)
    assert month.identity.unexplained_minor == 0
    assert month.breaks == ()
    week.desk.close()


def test_the_week_did_a_bit_of_everything(tmp_path: Path) -> None:
    week, sheets = run_week(tmp_path, 5, DAYS)
    assert {"pay", "basket", "void", "void_receipt", "move", "correct", "bank_list", "move_cash"} <= set(week.done)
    assert {kind for sheet in sheets for undone in sheet.undone for kind in [undone.kind]} >= {"void", "move"}
    assert any(sheet.identity.bank_minor for sheet in sheets)
    assert any(line.state == "confirmed" for sheet in sheets for line in sheet.deposits)
    week.desk.close()


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(100, 130))
def test_many_weeks_reconcile(tmp_path: Path, seed: int) -> None:
    week, sheets = run_week(tmp_path, seed, LONG_DAYS)
    assert_week_agrees(week, sheets)
    week.desk.close()


# One wrong row -------------------------------------------------------------------------------------------------------
POKES = {
    "posting": "UPDATE posting SET amount_minor = amount_minor + 1000 WHERE id = {last_owed}",
    "posting of another account": "UPDATE posting SET account = 'rounding' WHERE id = {first_cash}",
    "allocation": "UPDATE allocation SET amount_minor = amount_minor - 1000 WHERE id = {last_paid}",
    "allocation gone": "DELETE FROM allocation WHERE id = {last_paid}",
    "tender": "UPDATE tender SET amount_minor = amount_minor + 500000 WHERE id = {last_tender}",
    "bill": "UPDATE bill SET total_minor = total_minor + 1 WHERE id = 3",
    "adjustment": "UPDATE adjustment SET amount_minor = amount_minor + 1 WHERE id = 1",
    "receipt gone": "DELETE FROM receipt WHERE number = 2",
    "till": "UPDATE till SET float_minor = float_minor + 50000 WHERE id = 2",
    "close": "UPDATE till_close SET counted_minor = counted_minor + 50000 WHERE till_id = 1",
    "safe count": "UPDATE cash_count SET total_minor = total_minor + 50000 WHERE purpose = 'safe'",
    "date": "UPDATE event SET business_date = '2026-11-17' WHERE id = {last_payment}",
    "frozen sheet": "UPDATE day_sheet SET facts = replace(facts, '\"net_minor\":', '\"net_minor\":1') WHERE id = 1",
}
"""What somebody with a database browser would change."""
ROWS = {
    "last_owed": "(SELECT max(id) FROM posting WHERE account = 'receivable')",
    "first_cash": "(SELECT min(id) FROM posting WHERE account = 'cash')",
    "last_paid": "(SELECT max(id) FROM allocation WHERE kind = 'principal')",
    "last_tender": "(SELECT max(id) FROM tender WHERE kind = 'cash')",
    "last_payment": "(SELECT max(id) FROM event WHERE kind = 'payment')",
}


NAMED_BY_THE_SHEET = {
    "posting",
    "allocation",
    "allocation gone",
    "tender",
    "bill",
    "adjustment",
    "receipt gone",
    "till",
}
"""What the sheet itself shows as a pair that differs, without any key."""


@pytest.fixture(scope="module")
def short_week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("week")
    run_week(place, 3, 3)[0].desk.close()
    return place


@pytest.fixture
def poked(short_week: Path, tmp_path: Path) -> Iterator[Desk]:
    """A copy of that week's office."""
    shutil.copytree(short_week, tmp_path / "copy")
    folder, state = tmp_path / "copy" / "office", tmp_path / "copy" / "state"
    clock, printer = Clock(datetime(2026, 11, 20, 8, 0, tzinfo=HANOI)), RememberingPrinter()
    office = Shelf(resources_folder(), state).write(folder, "test", clock, printer)
    yield Desk(folder, state, "VN", clock, printer, office)
    office.file.close()


@pytest.mark.parametrize("what", POKES)
def test_a_single_wrong_row_is_named(poked: Desk, what: str) -> None:
    assert named_by_a_sheet(poked) == []
    poke(poked.connection, POKES[what].format(**ROWS))
    found = named_by_a_sheet(poked)
    assert [check for check in verify(poked.office) if check.ok is False], "the verification names it in any case"
    assert bool(found) or what not in NAMED_BY_THE_SHEET


def poke(connection: Connection, statement: str) -> None:
    """Changes a row as somebody with a database browser would: triggers off, and back on."""
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    connection.execute("PRAGMA foreign_keys = OFF")
    for name, _sql in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    assert connection.execute(statement).rowcount > 0
    for _name, sql in triggers:
        connection.execute(sql)


def named_by_a_sheet(desk: Desk) -> list[str]:
    """The faults of the days computed anew."""
    days = [FIRST_DAY + timedelta(days=number) for number in range(3)]
    return [f"{day} {fault.what}" for day in days for fault in sheet_faults(sheet_now(desk.office, day))]
