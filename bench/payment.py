"""This file is the figure `payment`: one payment made durable, beside its bare rows in the same driver with one sync.

A payment here is found by its code, has a bill of this month and, every third one, a late bill of the month before, is
paid in cash with change, and gets its receipt. The floor then writes the very rows this program wrote, read back from
its file, and syncs as often. Short blocks of both alternate, so that a busy moment of the machine meets both.
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, is_small, median_p50, median_p95, percentile, say_goal, say_progress
from bench.floors.payment import BareBooks
from bench.offices import LAST_MONTH, THIS_MONTH, Person, begin_day, make_office, people_of, take_bills
from bench.written import Written
from collectoffice.db.people import StaffMember
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.quote import quote

GOAL, GOAL_MS = 2.0, 10.0
NOTE_MINOR = 100_000
"""The cashier is given whole notes of this sum."""
LATE_ONE_IN = 3
BLOCK = 20
"""So many payments in a row, then their bare rows."""


def main() -> None:
    """Measures and prints."""
    small = is_small()
    rounds, size = (3, 5) if small else (5, 200)
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        office, cashier, payers = busy_office(place, rounds * size * 2 + 50)
        bare = BareBooks(place / "bare.db")
        written = Written(office.file.connection)
        bare.make(written.columns(), written.caches())
        ours: list[list[float]] = []
        floor: list[list[float]] = []
        _warm_up(office, cashier, payers, bare, written)
        for _ in range(rounds):
            gc.collect()
            ours.append([])
            floor.append([])
            for start in range(0, size, BLOCK):
                block = min(BLOCK, size - start)
                ours[-1] += [_timed_payment(office, cashier, next(payers)) for _ in range(block)]
                floor[-1] += [_timed_rows(bare, event) for event in written.events()]
        office.file.close()
        bare.close()
        sync = percentile([_timed_sync(place / "sync") for _ in range(size)], 0.5)
    print(f"  one sync of 4 KiB: {sync:.2f} ms; {rounds} rounds of {size} payments each, in turns")
    print(f"  p50: floor {median_p50(floor):.2f} ms, ours {median_p50(ours):.2f} ms")
    say_goal("payment p95", median_p95(ours), "ms", GOAL_MS)
    print(Figure("payment", median_p95(floor), median_p95(ours), "ms", GOAL).line())


def busy_office(place: Path, count: int) -> tuple[Office, StaffMember, Iterator[Person]]:
    """An office in the middle of its day, its cashier, and customers who come to pay, in no order."""
    say_progress(f"making an office of {count:,} customers")
    office = make_office(place)
    known = list(people_of(count))
    take_bills(office, known[::LATE_ONE_IN], LAST_MONTH)
    take_bills(office, known, THIS_MONTH)
    cashier = begin_day(office)
    steps = range(0, count * 7919, 7919)
    return office, cashier, (known[step % count] for step in steps)


def payment_of(office: Office, payer: Person) -> TakePayment:
    """What the counter asks for when the customer pays all bills with notes, as the screen shows them."""
    seen = quote(office, payer.code)
    given = -(-seen.total_minor // NOTE_MINOR) * NOTE_MINOR
    return TakePayment(
        customers=(payer.code,),
        tenders=(Tender("cash", given),),
        request_id=office.new_uid(),
        seen={payer.code: seen.last_event_id},
    )


def _warm_up(office: Office, cashier: StaffMember, payers: Iterator[Person], bare: BareBooks, written: Written) -> None:
    for _ in range(20):
        take_payment(office, cashier, payment_of(office, next(payers)))
    for event in written.events():
        bare.write(event)


def _timed_payment(office: Office, cashier: StaffMember, payer: Person) -> float:
    asked = payment_of(office, payer)
    start = time.perf_counter()
    take_payment(office, cashier, asked)
    return (time.perf_counter() - start) * 1000


def _timed_rows(bare: BareBooks, event: dict[str, list[tuple[object, ...]]]) -> float:
    start = time.perf_counter()
    bare.write(event)
    return (time.perf_counter() - start) * 1000


def _timed_sync(path: Path) -> float:
    with path.open("wb", buffering=0) as file:
        file.write(bytes(4096))
        start = time.perf_counter()
        os.fsync(file.fileno())
        return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
