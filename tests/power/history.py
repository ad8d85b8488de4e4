"""This file is a program that does an office's work until it is done or ended, and says each act once it was answered.

It is the real program with its real driver: the desks of ``services`` over an office file that stands ready, plain or
encrypted. Its work is a generated week of business (bills in, tills, payments, undoings, corrections, deposits, day closes);
each line that it says is what the user has seen, as JSON, and the books' newest link.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random

from collectoffice.app import resources_folder
from collectoffice.cli.doors import NewOffice
from collectoffice.db import driver
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.people import staff_by_user_name
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.encrypt_office import decrypt_office, encrypt_office
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.sign_in import note_signed_in
from collectoffice.services.office import Office
from collectoffice.shelf import Shelf
from tests.builders import MORNING, PIN, Clock, Desk, RememberingPrinter
from tests.power.encrypted import PASSPHRASE
from tests.power.system_calls import stop_at_known_calls_only
from tests.power.told import say, sums
from tests.services.a_week import Week

HOLDING, REOPENED = 0.6, 0.5
SYNCHRONOUS = ("FULL", "NORMAL", "OFF")


@dataclass
class ToldWeek(Week):
    """A week of business that says what it has done, act by act."""

    told: int = field(default=0)
    """How many payments were said."""
    reader: Office | None = None
    """A lane that reads beside the writer, and often holds on to what it saw."""
    reading: Random = field(default_factory=lambda: Random(0))

    def tell(self, act: str, **facts: object) -> None:
        """Says an act that was answered, with every receipt that is new since the last line."""
        fresh, self.told = self.taken[self.told :], len(self.taken)
        newest = self.desk.connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1")
        event_id, link = newest.fetchone()
        say({"act": act, "receipts": sums(fresh), "event_id": event_id, "link": link.hex(), **facts})

    def read(self) -> None:
        """Sees the books anew, holds on to what it sees, or lets go: the log is not moved into the file meanwhile."""
        if self.reader is None:
            return
        connection = self.reader.file.connection
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if self.reading.random() < HOLDING:
            connection.execute("BEGIN")
        connection.execute("SELECT sum(open_minor) FROM bill_now").fetchone()

    def _something(self) -> None:
        self.read()
        before = dict(self.done)
        super()._something()
        for act in self.done.items() - before.items():
            self.tell(act[0])

    def _take(self, *customers: int) -> None:
        super()._take(*customers)
        self.tell("taken")

    def _at_the_bank(self, day: date) -> None:
        super()._at_the_bank(day)
        self.tell("bank")

    def _close_tills(self) -> None:
        super()._close_tills()
        self.tell("tills closed")

    def _close_day(self, day: date) -> DaySheet:
        sheet = super()._close_day(day)
        files = close_day(self.desk.office, self.desk.who("ha"), day).files
        written = {path.name: path.read_bytes().hex() for path in (files.pdf, files.workbook)}
        self.tell("day closed", files=written)
        if self.reading.random() < REOPENED:
            self.begin_anew()
        return sheet

    def begin_anew(self) -> None:
        """Leaves the program, and starts it again."""
        self.leave()
        self.desk.office = self.desk.shelf.write(self.desk.folder, "history", self.desk.clock, self.desk.printer)
        self.reader = self.desk.shelf.read(self.desk.folder, self.desk.clock)

    def leave(self) -> None:
        """Leaves the program; the last connection to close moves the log into the file."""
        if self.reader is not None:
            self.reader.file.close()
        self.desk.close()


def make(shelf: Shelf, folder: Path, clock: Clock) -> None:
    """Makes an office and says so; then a member of staff, who is said too."""
    wanted = NewOffice(code="KH01", name="Khánh Sơn", policy="VN-2025", pin=PIN, is_practice=True)
    office = shelf.make(folder, wanted, clock)
    say({"act": "made", "event_id": office.file.store.heads()[-1].event_id, "link": office.file.store.heads()[-1].link})
    admin = staff_by_user_name(office.file.connection, "admin")
    assert admin is not None
    add_staff(office, admin, "lan", "Lan", "cashier", PIN)
    say(
        {"act": "staff", "event_id": office.file.store.heads()[-1].event_id, "link": office.file.store.heads()[-1].link}
    )
    office.file.close()


def exchange(shelf: Shelf, folder: Path, clock: Clock) -> None:
    """Encrypts a plain office, or makes an encrypted one plain, and says so; then a sign-in in the new file, said too."""
    office = shelf.write(folder, "history", clock)
    admin = staff_by_user_name(office.file.connection, "admin")
    assert admin is not None
    if is_encrypted(folder / FILE_NAME):
        decrypt_office(office, admin)
    else:
        encrypt_office(office, admin, PASSPHRASE)
    store, is_now = office.file.store, is_encrypted(folder / FILE_NAME)
    say({"act": "exchanged", "is_encrypted": is_now, "event_id": store.heads()[-1].event_id})
    office.file.close()
    office = shelf.write(folder, "history", clock)
    note_signed_in(office, admin)
    say({"act": "signed in", "event_id": store.heads()[-1].event_id})
    office.file.close()


def weaken(synchronous: str) -> None:
    """Breaks the driver's promise from outside: the same connection, with fewer syncs."""
    connect = driver.connect

    def connect_weakly(path: Path, key: bytes | None = None) -> driver.Connection:
        connection = connect(path, key)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        return connection

    driver.connect = connect_weakly


def main() -> None:
    """Waits for a line, works, says ``done``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("place", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--days", type=int, default=1)
    parser.add_argument("--synchronous", choices=SYNCHRONOUS, default="FULL")
    parser.add_argument("--make", action="store_true", help="make the office, and no business in it")
    parser.add_argument(
        "--exchange", action="store_true", help="encrypt the office or make it plain, and no business in it"
    )
    parser.add_argument("--is-watched", action="store_true")
    asked = parser.parse_args()
    if asked.synchronous != "FULL":
        weaken(asked.synchronous)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    if asked.is_watched:
        stop_at_known_calls_only()
    clock, printer = Clock(MORNING), RememberingPrinter()
    folder, state = asked.place / "office", asked.place / "state"
    shelf = Shelf(resources_folder(), state)
    if asked.make:
        make(shelf, folder, clock)
        return
    if asked.exchange:
        exchange(shelf, folder, clock)
        return
    office = shelf.write(folder, "history", clock, printer)
    week = ToldWeek(Desk(folder, state, "VN", clock, printer, office), Random(asked.seed))
    week.reader, week.reading = shelf.read(folder, clock), Random(f"reading {asked.seed}")
    week.run(asked.days)
    week.leave()
    say({"act": "done"})


if __name__ == "__main__":
    main()
