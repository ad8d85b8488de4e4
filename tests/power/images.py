"""This file is the look at an image of a disk: the program itself opens it, and what it says is held against what was told.

An image is good when the program opens it with its start-up checks, every check of its verification passes, its newest event
is one that an act ended with (no half of one) and not older than the last one told, every receipt that was told is there with
its sum, files that were told are whole, and money can be taken with the next number.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from collectoffice.app import resources_folder
from collectoffice.db import people
from collectoffice.db.driver import Connection, DatabaseError
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.machine_store import MachineStore
from collectoffice.db.office_file import FILE_NAME, FRESH_NAME
from collectoffice.domain.errors import Refusal, TillAlreadyOpen, TillCounting
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.tills import open_till
from collectoffice.services.office import Office
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf
from tests.power.disk import Disk, Image, lay_down, moments
from tests.power.record import Record, load
from tests.power.recorder import NOT_KEPT

NEWEST = "SELECT event_id, lower(hex(hash)) FROM link ORDER BY event_id DESC LIMIT 1"
AFTERWARDS = datetime.fromisoformat("2026-12-01T08:00:00+07:00")
"""When the power is back."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an image: which one, at which step, of what kind, in words."""

    image: int
    moment: int
    kind: str
    """``refused``, ``corrupt``, ``lost``, ``half`` or ``stuck``."""
    words: str


def look_at_images(record: Record, place: Path, images: int, seed: int, among: range | None = None) -> list[Fault]:
    """Makes so many images of a record, of all its moments or ``among`` some, and looks at each."""
    ends = act_ends(record, place)
    disk, told, faults = Disk(record), list[str](), list[Fault]()
    for moment, number in moments(record, images, seed, among):
        told += disk.play(moment)
        image = disk.image(Random(f"image {seed} {number}"))
        found = look_at(image, told, ends, place / "image")
        faults += [Fault(number, moment, kind, words) for kind, words in found]
    return faults


def left_by(record: Record) -> Image:
    """The folder at the end of a record, by its steps alone."""
    disk = Disk(record)
    disk.play(len(record.steps))
    return disk.whole()


def lying_in(folder: Path) -> Image:
    """The folder as it lies there."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in folder.rglob("*")
        if not path.name.endswith(NOT_KEPT)
    }


def act_ends(record: Record, place: Path) -> dict[int, str]:
    """The newest links that the machine's store noted, one after each act, and the one it began with."""
    whole = place / "whole"
    whole.mkdir(parents=True)
    lay_down(left_by(record), whole)
    (uid,) = [path.name for path in (whole / "state").iterdir()]
    ends = {head.event_id: head.link for head in MachineStore(whole / "state", uid).heads()}
    shutil.rmtree(whole)
    return ends


def look_at(image: Image, told: Sequence[str], ends: dict[int, str], place: Path) -> list[tuple[str, str]]:
    """Lays an image down, opens it with the program, and names what is wrong with it."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    lay_down(image, place)
    shelf = Shelf(resources_folder(), place / "state")
    try:
        office = shelf.write(place / "office", "after a power cut", lambda: AFTERWARDS)
    except Refusal as refusal:
        return [("refused", str(refusal))]
    except DatabaseError as error:
        return [("corrupt", f"does not open: {error}")]
    try:
        return faults_of(office, [json.loads(line) for line in told], ends) or _taking_money_goes_on(office)
    except DatabaseError as error:
        return [("corrupt", str(error))]
    finally:
        office.file.close()


def faults_of(
    office: Office, told: Sequence[dict[str, object]], ends: dict[int, str] | None = None
) -> list[tuple[str, str]]:
    """What an open office lacks of what was told, and what its verification finds; ``ends`` are the ends of acts, if known."""
    faults = [("corrupt", f"{check.name}: {check.detail}") for check in verify(office) if check.ok is not True]
    connection = office.file.connection
    event_id, link = connection.execute(NEWEST).fetchone()
    if ends is not None and ends.get(event_id) != link:
        faults.append(("half", f"event {event_id} is not the end of an act"))
    acts = [line for line in told if "link" in line]
    if acts and event_id < int(str(acts[-1]["event_id"])):
        faults.append(
            ("lost", f"{acts[-1]['act']} was told with event {acts[-1]['event_id']}, the newest is {event_id}")
        )
    faults += _lost_receipts(connection, told)
    return faults + _lost_files(office.folder, told) + _laid_open(office.folder, told)


def _laid_open(folder: Path, told: Sequence[dict[str, object]]) -> list[tuple[str, str]]:
    """An office that was said to be encrypted lies there encrypted, and no copy in clear beside it."""
    said = [line["is_encrypted"] for line in told if "is_encrypted" in line][-1:]
    if said and is_encrypted(folder / FILE_NAME) is not said[0]:
        return [("lost", f"the file was told to be {'encrypted' if said[0] else 'plain'}, and is not")]
    left = [path.name for path in folder.glob(f"{FRESH_NAME}*")]
    return [("half", f"{left} lies beside the office")] if left else []


def _lost_receipts(connection: Connection, told: Sequence[dict[str, object]]) -> list[tuple[str, str]]:
    kept = dict(
        connection.execute(
            "SELECT 'KH01-' || counter_code || '-' || (year % 100) || char(64 + epoch) || '-' || printf('%06d', number),"
            " total_minor FROM receipt"
        ).fetchall()
    )
    receipts = [(number, minor) for line in told for number, minor in line.get("receipts", ())]  # type: ignore[attr-defined]
    return [
        ("lost", f"receipt {number} of {minor} was told, the books say {kept.get(number)}")
        for number, minor in receipts
        if kept.get(number) != minor
    ]


def _lost_files(folder: Path, told: Sequence[dict[str, object]]) -> list[tuple[str, str]]:
    written = [file for line in told for file in line.get("files", {}).items()]  # type: ignore[attr-defined]
    faults = []
    for name, content in written:
        path = folder / "exports" / name
        if not path.is_file():
            faults.append(("lost file", f"{name} was told and is not there"))
        elif path.read_bytes().hex() != content:
            faults.append(("lost file", f"{name} is not as it was told"))
    return faults


def _taking_money_goes_on(office: Office) -> list[tuple[str, str]]:
    """A payment takes the next number of its counter, and the books are whole with it."""
    connection = office.file.connection
    customer = connection.execute("SELECT code FROM customer_now ORDER BY code LIMIT 1").fetchone()
    cashier = people.staff_by_user_name(connection, "lan")
    if customer is None or cashier is None:
        return []
    with suppress(TillAlreadyOpen):
        open_till(office, cashier, 2)
    request = TakePayment(customer, (Tender("cash", 1_000),), amount_minor=1_000, rest="credit")
    try:
        taken = take_payment(office, cashier, request)
    except TillCounting:
        return []
    except Refusal as refusal:
        return [("stuck", f"no money can be taken: {refusal}")]
    numbers = [number for (number,) in connection.execute("SELECT number FROM receipt WHERE counter_code = 2")]
    if sorted(numbers) != list(range(1, len(numbers) + 1)) or not taken.receipts[0].endswith(f"{len(numbers):06d}"):
        return [("stuck", f"the next receipt is {taken.receipts}, the numbers are {numbers}")]
    return [("stuck", f"{check.name}: {check.detail}") for check in verify(office) if check.ok is not True]


def main() -> None:
    """Looks at the images of a record that was kept, with the same seed as then: the same images."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("record", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--images", type=int, default=1_000)
    parser.add_argument("--since", type=int, default=0)
    parser.add_argument("--until", type=int)
    asked = parser.parse_args()
    with TemporaryDirectory() as place:
        record = load(asked.record)
        among = range(asked.since, 1 + (len(record.steps) if asked.until is None else asked.until))
        for fault in look_at_images(record, Path(place), asked.images, asked.seed, among):
            print(fault)  # noqa: T201 - speaks to whoever looks for the fault


if __name__ == "__main__":
    main()
