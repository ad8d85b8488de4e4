"""This file is the figure `encrypted`: what an office pays for being encrypted, beside the same office in clear.

Openings, payments and an import; the payment is the figure. Both offices take turns, so that a busy moment of the machine
meets both; the processor's own time is counted beside the clock's.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bench.figures import P95, Figure, is_small, percentile, say_progress
from bench.offices import Person, open_office, people_of, staff_of, take_bills
from bench.payment import busy_office, payment_of
from collectoffice.services.commands.encrypt_office import Passphrase, encrypt_office
from collectoffice.services.commands.take_payment import take_payment

PASSPHRASE = Passphrase("con trâu trắng đi bơi", "con trâu trắng đi bơi")
ROUNDS, PAYMENTS, CUSTOMERS = 10, 50, 5_000
GOAL, HALF = 1.5, 0.5
NEXT_MONTH = date(2026, 12, 2)


@dataclass
class Side:
    """One of the two offices, and what it took, in ms."""

    place: Path
    payers: Iterator[Person]
    opening: list[float] = field(default_factory=list)
    payments: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    """The processor's time of each payment."""

    def turn(self, payments: int) -> None:
        """Opens the office and takes some payments."""
        start = time.perf_counter()
        office = open_office(self.place)
        self.opening.append(_ms(start))
        cashier = staff_of(office, "mai")
        for _ in range(payments):
            asked = payment_of(office, next(self.payers))
            start, worked = time.perf_counter(), time.process_time()
            take_payment(office, cashier, asked)
            self.payments.append(_ms(start))
            self.work.append((time.process_time() - worked) * 1000)
        office.file.close()

    def import_month(self, customers: int) -> float:
        """Takes another month's bills in; how long that took, in ms."""
        office = open_office(self.place)
        start = time.perf_counter()
        take_bills(office, list(people_of(customers)), NEXT_MONTH)
        took = _ms(start)
        office.file.close()
        return took


def main() -> None:
    """Measures and prints."""
    rounds, payments, customers = (2, 5, 300) if is_small() else (ROUNDS, PAYMENTS, CUSTOMERS)
    sides = {}
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        for name in ("plain", "encrypted"):
            office, _cashier, payers = busy_office(Path(folder) / name, customers)
            if name == "encrypted":
                said = encrypt_office(office, staff_of(office, "admin"), PASSPHRASE)
                print(
                    f"  encrypting {said.bytes_before / 1e6:.1f} MB: {said.ms / 1000:.1f} s; "
                    f"afterwards {said.bytes_after / 1e6:.1f} MB"
                )
            office.file.close()
            sides[name] = Side(Path(folder) / name, payers)
        say_progress("payments, in turns")
        for _ in range(rounds):
            for side in sides.values():
                side.turn(payments)
        for name, side in sides.items():
            p50, p95 = percentile(side.payments, HALF), percentile(side.payments, P95)
            print(
                f"  {name}: opening {percentile(side.opening, HALF):.0f} ms; payment p50 {p50:.2f} ms, p95 {p95:.2f} ms, "
                f"processor p50 {percentile(side.work, HALF):.2f} ms; "
                f"{customers:,} bills taken in in {side.import_month(customers) / 1000:.2f} s"
            )
        floor, ours = (percentile(sides[name].payments, P95) for name in ("plain", "encrypted"))
    print(Figure("encrypted", floor, ours, "ms", GOAL).line())


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
