"""This file is a process that takes payments until somebody kills it, saying each one as soon as its money is safe."""

from __future__ import annotations

import sys
from pathlib import Path

from collectoffice.app import resources_folder
from collectoffice.db.people import staff_by_user_name
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.shelf import Shelf


def main(folder: Path, state: Path, customer: str) -> None:
    """Pays 1 000 đ again and again; each line is a request and its receipt."""
    office = Shelf(resources_folder(), state).write(folder, "paying child")
    staff = staff_by_user_name(office.file.connection, "mai")
    assert staff is not None
    _say("ready")
    while True:
        request = office.new_uid()
        asked = TakePayment((customer,), (Tender("cash", 1_000),), amount_minor=1_000, request_id=request)
        _say(f"asks {request}")
        _say(f"paid {request} {take_payment(office, staff, asked).receipts[0]}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
