"""This file is `python -m bench.start_check --receipts N`: how long a start and ``verify`` look at an office of so many receipts.

The receipts are real payments, written again and again as events of their own with their rows and links; what they pay was
paid before, so the ledger's sums are not asked here. Of more than 200,000, whole years are copied by SQL: these have the size of
events and no true links, the newest ones have, and only those a start looks at. It has no floor and no goal but seconds.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from bench.figures import say_goal, say_progress
from bench.offices import THIS_MONTH, begin_day, make_office, open_office, people_of, staff_of, take_bills
from collectoffice.db.chain import Value
from collectoffice.db.content_check import content_fault
from collectoffice.db.driver import Connection
from collectoffice.db.entry import Act, Books
from collectoffice.db.tables import PLACE_BITS, present_triggers
from collectoffice.db.verification import TAIL_LINKS, verify_start
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.quote import quote

GOAL_S = 2.0
TURNS = 5
"""So often each is done: what else the machine does makes it slower, never faster."""
CUSTOMERS_PER_RECEIPTS = 20
FEWEST_CUSTOMERS = 50
EVENTS_A_COMMIT = 5_000
TRUE_RECEIPTS = 200_000
"""So many are written with their links; of more, years are copied."""
_YEAR, _NUMBER = 1, 3
"""Where year and number stand in a receipt without its first two columns."""
_PAYMENT = ("channel", "paid_on", "payer_id", "amount_minor", "rounding_minor")
T = TypeVar("T")
TABLES = ("payment", "tender", "late_fee_charge", "receipt", "allocation", "posting", "paper")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A payment as rows by table, without their first two columns."""

    rows: dict[str, list[tuple[Value, ...]]]
    event_id: int


def main() -> None:
    """Makes an office and measures its start."""
    parser = argparse.ArgumentParser(prog="bench.start_check")
    parser.add_argument("--receipts", type=int, default=200_000)
    count = parser.parse_args().receipts
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        make_receipts(place, count)
        size = (place / "office" / "office.db").stat().st_size
        print(f"  {count:,} receipts, {size / 1e6:,.0f} MB")
        measure(place, is_true=count <= TRUE_RECEIPTS)


def make_receipts(place: Path, count: int) -> None:
    """An office with so many receipts in this folder, closed."""
    say_progress(f"making an office of {count:,} receipts")
    office = make_office(place)
    known = list(people_of(max(count // CUSTOMERS_PER_RECEIPTS, FEWEST_CUSTOMERS)))
    take_bills(office, known, THIS_MONTH)
    cashier = begin_day(office)
    pattern = _pattern(office, known[0].code)
    office.file.connection.execute("PRAGMA synchronous = OFF")
    act = act_in_till(office, "payment", cashier, till_of(office, cashier))
    writer = _Writer(office, pattern, act)
    if count <= TRUE_RECEIPTS:
        writer.write(range(2, count + 1), THIS_MONTH.year)
    else:
        years, rest = divmod(count - 1, TRUE_RECEIPTS)
        writer.write(range(2, TRUE_RECEIPTS + 2), THIS_MONTH.year)
        _copy_years(office.file.connection, pattern.event_id, years)
        writer.write(range(1, rest + TAIL_LINKS), THIS_MONTH.year + years)
    office.file.close()


def measure(place: Path, *, is_true: bool) -> None:
    """Prints what each part of a start takes, and where every link is true the part of ``verify`` that grows most."""
    opening, office = _timed(lambda: open_office(place))
    print(f"  opening the office: {opening:.2f} s")
    file = office.file
    for name, is_weekly in (("self-check", False), ("self-check with every page", True)):
        took: list[tuple[float, float]] = []
        for _ in range(TURNS):
            before = time.process_time()
            seconds, checks = _timed(partial(verify_start, file.connection, file.store, with_quick_check=is_weekly))
            took.append((seconds, time.process_time() - before))
            assert all(check.ok for check in checks), checks
        say_goal(f"{name}, the best of {TURNS}", min(seconds for seconds, _ in took), "s", GOAL_S)
        print(
            f"  {name}: the first time {took[0][0]:.2f} s, of the processor's time {min(cpu for _, cpu in took):.2f} s"
        )
    if is_true:
        seconds, fault = _timed(lambda: content_fault(file.connection))
        assert fault is None, fault
        print(f"  verify, every event with its rows: {seconds:.1f} s")
    file.close()


def _pattern(office: Office, code: str) -> Pattern:
    """A payment of one bill in cash, taken for real."""
    due = quote(office, code).total_minor
    cashier = staff_of(office, "mai")
    take_payment(office, cashier, TakePayment(customers=(code,), tenders=(Tender("cash", due),)))
    connection = office.file.connection
    event_id = int(connection.execute("SELECT max(event_id) FROM receipt").fetchone()[0])
    rows = {}
    for table in TABLES:
        first = 1 if table == "payment" else 2
        found = connection.execute(f"SELECT * FROM {table} WHERE event_id = ? ORDER BY 1", (event_id,)).fetchall()
        rows[table] = [row[first:] for row in found]
    return Pattern(rows, event_id)


class _Writer:
    """Writes the payment once more, as often as there are numbers for it."""

    def __init__(self, office: Office, pattern: Pattern, act: Act) -> None:
        self._office, self._pattern, self._act = office, pattern, act

    def write(self, numbers: range, year: int) -> None:
        """The receipts of these numbers, in one year's series."""
        for start in range(0, len(numbers), EVENTS_A_COMMIT):
            part = numbers[start : start + EVENTS_A_COMMIT]
            with self._office.file.transaction() as books:
                for number in part:
                    act = replace(self._act, uid=self._office.new_uid())
                    _write_again(self._office, books, self._pattern, act, (year, number))
                books.connection.execute("INSERT OR REPLACE INTO series_now VALUES (1, ?, 1, ?)", (year, part[-1]))


def _copy_years(connection: Connection, first_event: int, years: int) -> None:
    """Every event from the first payment on, so many years more: by SQL, without the triggers that look at each row."""
    newest = int(connection.execute("SELECT max(id) FROM event").fetchone()[0])
    length = newest - first_event + 1
    triggers = present_triggers(connection)
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    for year in range(1, years):
        say_progress(f"year {year + 1} of {years}")
        shift = {"events": year * length, "ids": year * length << PLACE_BITS, "years": year, "first": first_event}
        connection.execute("BEGIN")
        for table in ("event", "link", *TABLES):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            taken = ", ".join(_shifted(table, column) for column in columns)
            key = "id" if table == "event" else "event_id"
            connection.execute(
                f"INSERT INTO {table} SELECT {taken} FROM {table} WHERE {key} BETWEEN :first AND {newest} ORDER BY 1",
                shift,
            )
        connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    for statement in triggers.values():
        connection.execute(statement)


def _shifted(table: str, column: str) -> str:
    """A column of a copied row as SQL: its keys moved on, everything else as it is."""
    if column == "event_id" or (table, column) == ("event", "id"):
        return f"{column} + :events"
    if column in {"id", "receipt_id"}:
        return f"{column} + :ids"
    return {"uid": "uid || :years", "year": "year + :years"}.get(column, column)


def _write_again(office: Office, books: Books, pattern: Pattern, act: Act, receipt_key: tuple[int, int]) -> None:
    """The payment once more, as an event of its own, under another receipt number: its year and its place there."""
    year, place = receipt_key
    with books.entry(act) as entry:
        receipt, before = (entry.event_id << PLACE_BITS) + 1, (pattern.event_id << PLACE_BITS) + 1
        for table, rows in pattern.rows.items():
            again = [tuple(receipt if value == before else value for value in row) for row in rows]
            if table == "receipt":
                again = [(*row[:_YEAR], year, row[_YEAR + 1], place, *row[_NUMBER + 1 :]) for row in again]
            if table == "payment":
                entry.add(table, **dict(zip(_PAYMENT, again[0], strict=True)))
            elif again:
                entry.add_many(table, again)
        entry.newest_receipt = ReceiptNumber(office.file.facts.code, 1, year, 1, place).text


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    done = work()
    return time.perf_counter() - start, done


if __name__ == "__main__":
    main()
