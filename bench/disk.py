"""This file is the figure `disk`: how many bytes one payment takes on the disk, all in, beside its bare rows.

All in: the payment's rows with their indexes, link, frozen receipt and search for the next, and the line in the
machine's store. The printing of the receipt, an event of its own, is added where it says so.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.figures import Figure, is_small
from bench.floors.payment import BareBooks
from bench.payment import busy_office, payment_of
from bench.written import Written
from collectoffice.db import receipts
from collectoffice.domain.receipt_number import parse_receipt_number
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.take_payment import take_payment
from collectoffice.services.office import Office

GOAL_BYTES = 2048


def main() -> None:
    """Measures and prints."""
    count = 40 if is_small() else 3_000
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        office, cashier, payers = busy_office(place, count * 2)
        connection = office.file.connection
        # The syncs are the other figure's; these payments are only counted.
        connection.execute("PRAGMA synchronous = OFF")
        bare = BareBooks(place / "bare.db")
        written = Written(connection)
        bare.make(written.columns(), written.caches())
        bare.checkpoint()
        before, bare_before = _size(place, office), (place / "bare.db").stat().st_size
        numbers = [
            take_payment(office, cashier, payment_of(office, payer)).receipts[0]
            for payer, _ in zip(payers, range(count), strict=False)
        ]
        after = _size(place, office)
        for event in written.events():
            bare.write(event)
        bare.checkpoint()
        bare_after = (place / "bare.db").stat().st_size
        for number in numbers:
            row = receipts.receipt_by_number(connection, parse_receipt_number(number, office.file.facts.code))
            assert row is not None
            with office.file.entry(act_in_office(office, "receipt_printed", cashier)) as entry:
                receipts.add_printing(entry, row.paper_id, 0, is_late=False, form="a5")
        printed = _size(place, office)
        office.file.close()
        bare.close()
    ours, floor = (after - before) / count, (bare_after - bare_before) / count
    print(
        f"  {count:,} payments of 1.3 bills each; with the printing of each receipt {(printed - before) / count:.0f} bytes"
    )
    print(Figure("disk", floor, ours, "bytes", GOAL_BYTES, "bytes").line())


def _size(place: Path, office: Office) -> int:
    """The office file with its log brought in, and the heads in the machine's store."""
    office.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    heads = place / "state" / office.file.facts.uid / "heads"
    return (place / "office" / "office.db").stat().st_size + heads.stat().st_size


if __name__ == "__main__":
    main()
