"""This file is a program that reads an office beside whoever writes it, until its standard input ends.

It says how often it looked, and what it saw that cannot be: what customers owe by their bills and by the ledger differ, or a
number is missing. It opens the office anew now and then, as commands do.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from collectoffice.app import resources_folder
from collectoffice.domain.errors import Refusal
from collectoffice.services.office import Office
from collectoffice.shelf import Shelf
from tests.power.told import say

LOOKS_AN_OPENING, PAUSE_S = 20, 0.05
OWED = """
    SELECT (SELECT coalesce(sum(open_minor), 0) FROM bill_now),
           (SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE account = 'receivable')
"""
NUMBERS = "SELECT counter_code, count(*), max(number) FROM receipt GROUP BY counter_code, year, epoch"


def look(office: Office) -> str:
    """What cannot be, seen in one unchanging view of the books."""
    connection = office.file.connection
    connection.execute("BEGIN")
    by_bills, by_ledger = connection.execute(OWED).fetchone()
    gaps = [row for row in connection.execute(NUMBERS) if row[1] != row[2]]
    connection.execute("ROLLBACK")
    if by_bills != by_ledger:
        return f"{by_bills} owed by the bills, {by_ledger} by the ledger"
    return f"numbers {gaps}" if gaps else ""


def _wait_for_the_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def main(place: Path) -> None:
    """Looks until its input ends."""
    ended = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(ended,), daemon=True).start()
    say({"looks": "begun"})
    looks, refused, faults = 0, 0, list[str]()
    while not ended.is_set():
        try:
            office = Shelf(resources_folder(), place / "state").read(place / "office")
        except Refusal:
            refused += 1
            continue
        for _ in range(LOOKS_AN_OPENING):
            if fault := look(office):
                faults.append(fault)
            looks += 1
        office.file.close()
        ended.wait(PAUSE_S)
    say({"looks": looks, "refused": refused, "faults": faults})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
