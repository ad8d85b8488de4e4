"""This file is the figure `export`: 100,000 collected payments × 20 columns as a workbook, beside openpyxl write-only bare.

The floor writes the values of the very cells that this program wrote, read back from its workbook, without styles,
table or totals. Each runs in a process of its own; memory is watched.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.figures import Figure, is_small, say_goal, say_progress
from bench.offices import THIS_MONTH, make_office, open_office, people_of, take_bills
from bench.watched import run_watched
from collectoffice.db.driver import Connection
from collectoffice.db.tables import PLACE_BITS
from collectoffice.services.commands.export_payments import export_payments

GOAL, GOAL_MB = 1.2, 200
ONCE = "--once"


def main() -> None:
    """Measures and prints."""
    if ONCE in sys.argv:
        export_once(Path(sys.argv[-2]), Path(sys.argv[-1]))
        return
    count, rounds = (200, 1) if is_small() else (100_000, 3)
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        say_progress(f"making an office of {count:,} payments")
        office = make_office(place)
        take_bills(office, list(people_of(count)), THIS_MONTH)
        _pay_all(office.file.connection)
        office.file.close()
        for number in range(rounds):
            say_progress(f"round {number + 1} of {rounds}")
            out = place / f"out-{number}"
            out.mkdir()
            ours.append(run_watched("bench.export", ONCE, place, out))
            workbook = next(out.glob("*.xlsx"))
            floor.append(run_watched("bench.floors.export", workbook, out / "bare.xlsx"))
    assert all(run.answer["rows"] == count for run in (*ours, *floor)), "a payment was not exported"
    print(f"  {count:,} rows, {rounds} rounds in turns")
    say_goal("memory", max(run.alone_mb for run in ours), "MB", GOAL_MB)
    bare, whole = (median(run.answer["seconds"] for run in runs) for runs in (floor, ours))
    print(Figure("export", bare, whole, "s", GOAL).line())


def export_once(place: Path, out: Path) -> None:
    """Exports everything and prints its seconds."""
    office = open_office(place)
    start = time.perf_counter()
    written = export_payments(office, out, "Nguyễn Văn Hà")
    seconds = time.perf_counter() - start
    office.file.close()
    print(json.dumps({"seconds": seconds, "rows": written.rows}))


def _pay_all(connection: Connection) -> None:
    """Pays every bill in cash at counter 1, one payment a bill.

    Straight into the tables: an export reads rows and looks at no chain, and 100,000 payments at a counter take days.
    """
    event, till = "(SELECT max(id) FROM event WHERE kind = 'workbook_taken')", "'2026-11-20'"
    first_row = f"(1000 + bill.id << {PLACE_BITS}) + 1"
    statements = (
        f"""
        INSERT INTO till (event_id, counter_id, staff_id, business_date, float_minor)
        SELECT {event}, (SELECT min(id) FROM counter), id, {till}, 0 FROM staff WHERE user_name = 'mai'
        """,
        f"""
        INSERT INTO event (id, uid, kind, at, business_date, staff_id, counter_id, till_id)
        SELECT 1000 + bill.id, printf('%032x', bill.id), 'payment',
               '2026-11-20T' || printf('%02d:%02d:%02d', 7 + bill.id % 9, bill.id % 60, bill.id % 59) || '+07:00',
               {till}, till.staff_id, till.counter_id, till.id
        FROM bill, till
        """,
        f"""
        INSERT INTO payment (event_id, channel, paid_on, payer_id, amount_minor, rounding_minor)
        SELECT 1000 + id, 'counter', {till}, customer_id, total_minor, 0 FROM bill
        """,
        f"""
        INSERT INTO tender (id, event_id, kind, amount_minor)
        SELECT {first_row}, 1000 + id, 'cash', total_minor FROM bill
        """,
        f"""
        INSERT INTO receipt (id, event_id, counter_code, year, epoch, number, customer_id, total_minor)
        SELECT {first_row}, 1000 + id, 1, 2026, 1, id, customer_id, total_minor FROM bill
        """,
        f"""
        INSERT INTO allocation (id, event_id, receipt_id, customer_id, bill_id, kind, amount_minor)
        SELECT {first_row}, 1000 + id, {first_row}, customer_id, id, 'principal', total_minor FROM bill
        """,
    )
    connection.execute("BEGIN")
    for statement in statements:
        connection.execute(statement)
    connection.execute("COMMIT")


if __name__ == "__main__":
    main()
