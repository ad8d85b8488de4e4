"""This file is a program that does whatever comes up at a counter until somebody kills it, and says each act it answered.

For each number on its standard input it lets a child of its own work, drawn by that number; the child is what is killed, so that
the program need not be loaded two hundred times. Before a payment it says the request, so that the request can be made again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from collectoffice.app import resources_folder
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.reverse_payment import reverse_payment
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.safe import safe_now
from collectoffice.shelf import Shelf
from tests.builders import MORNING, Clock, Desk, RememberingPrinter
from tests.power.told import say, sums

CUSTOMERS = 30
ROUNDS_A_DAY = 5


@dataclass
class Work:
    """An open office, and what comes up in it."""

    desk: Desk
    chance: Random
    taken: list[PaymentTaken]

    def go_on(self) -> None:
        """One thing; a refusal is no act."""
        acts: dict[Callable[[], dict[str, object]], int] = {
            self.pay: 12,
            self.void: 3,
            self.reverse: 2,
            self.take_workbook: 2,
            self.close_and_open: 2,
            self.close_day: 1,
        }
        act = self.chance.choices(list(acts), list(acts.values()))[0]
        with suppress(Refusal):
            facts = act()
            event_id, link = self.desk.connection.execute(
                "SELECT event_id, lower(hex(hash)) FROM link ORDER BY event_id DESC LIMIT 1"
            ).fetchone()
            say({"act": act.__name__, "event_id": event_id, "link": link, **facts})

    def pay(self) -> dict[str, object]:
        """A payment of one or two customers."""
        request = self.desk.office.new_uid()
        customers = self.chance.sample(range(1, CUSTOMERS + 1), self.chance.choice([1, 1, 2]))
        amount = self.chance.randint(5, 400) * 1_000
        say({"asks": request, "customers": customers, "amount_minor": amount})
        paid = self.desk.pay(*customers, cash=amount, amount=amount, rest="credit", request_id=request)
        self.taken.append(paid)
        return {"request": request, "receipts": sums([paid])}

    def void(self) -> dict[str, object]:
        """The last payment, given back."""
        return {"voided": self.desk.void(self.chance.choice(self.taken[-3:]).event).event} if self.taken else {}

    def reverse(self) -> dict[str, object]:
        """A payment of another till, given back with a second person."""
        if not self.taken:
            return {}
        office, paid = self.desk.office, self.chance.choice(self.taken)
        return {"reversed": reverse_payment(office, self.desk.who("mai"), paid.event, "x", self.desk.who("ha")).event}

    def take_workbook(self) -> dict[str, object]:
        """A month's bills of some customers."""
        name = self.desk.office.new_uid()
        customers = self.chance.sample(range(1, CUSTOMERS + 1), 12)
        rows = [self.desk.bill_row(customer, 350_000, number=f"{name}-{customer}") for customer in customers]
        taken = self.desk.take_in(self.desk.reading(rows, file_name=f"{name}.xlsx"))
        return {"bills": taken.plan.taken}

    def close_and_open(self) -> dict[str, object]:
        """The till's end and the next one's beginning; two acts."""
        held = self.desk.held_minor()
        closed = self.desk.close_till(held)
        say({"closed": closed.till, "counted_minor": closed.counted_minor})
        return {"opened": self.desk.open_till().till}

    def close_day(self) -> dict[str, object]:
        """The day's end with its files; the till that was open is closed first."""
        office, ha = self.desk.office, self.desk.who("ha")
        self.desk.close_till(self.desk.held_minor())
        count_safe(office, ha, SafeCash(safe_now(office)))
        files = close_day(office, ha).files
        return {"files": {path.name: path.read_bytes().hex() for path in (files.pdf, files.workbook)}}


def work(place: Path, number: int) -> None:
    """Opens the office and works until the end, which comes from outside."""
    clock, printer = Clock(MORNING + timedelta(days=number // ROUNDS_A_DAY)), RememberingPrinter()
    office = Shelf(resources_folder(), place / "state").write(place / "office", "cashier", clock, printer)
    todo = Work(Desk(place / "office", place / "state", "VN", clock, printer, office), Random(number), [])
    say({"works": os.getpid()})
    while True:
        with suppress(Refusal):
            todo.desk.open_till()
        clock.pass_by(seconds=20)
        todo.go_on()


def main(place: Path) -> None:
    """A child for each line; says when it has ended."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(place, int(line))
        os.waitpid(child, 0)
        say({"ended": child})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
