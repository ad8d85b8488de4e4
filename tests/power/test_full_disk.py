"""This file is the full disk, tested: what cannot be written is refused in words, the books stay whole, the day can be closed.

A small disk in memory stands in for the office's where this user may mount one; else the test says so and does not run. The
limit of a file's size, which every user may set, stands in for a quota.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from collectoffice.db import reserve
from collectoffice.domain.errors import DiskFailed, DiskFull, Failure
from collectoffice.i18n.languages import LANGUAGES
from collectoffice.i18n.refusals import sentence
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.commands.sign_in import note_signed_in
from collectoffice.services.queries.quote import quote
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk, make_desk

MIB = 1024 * 1024
DISK_BYTES = 24 * MIB
SET_ASIDE = DISK_BYTES // 8
CUSTOMERS = 400


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A disk of 24 MiB, on which an office sets aside what it sets aside anywhere."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "none", str(place)]
    if shutil.which(mount[0]) is None:
        pytest.skip("this system has no disks in memory to mount")
    mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"this user may not mount a small disk here: {mounted.stderr.strip()}")
    monkeypatch.setattr(reserve, "RESERVE_BYTES", 8 * MIB)
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def small_desk(small_disk: Path) -> Iterator[Desk]:
    """An office on the small disk, with its machine's store, bills and two open tills."""
    made = make_desk(small_disk)
    made.close()
    (made.folder / reserve.FILE_NAME).unlink()  # came with the copy, and was not measured for this disk
    made.office = made.shelf.write(made.folder, "test", made.clock, made.printer)
    made.take_in(made.reading([made.bill_row(customer) for customer in range(1, CUSTOMERS + 1)]))
    made.open_till("mai", 1)
    made.open_till("lan", 2)
    yield made
    made.close()


def fill(place: Path) -> None:
    """Fills the disk to its last byte; called again it fills what has become free."""
    with suppress(OSError), (place / "film").open("ab", buffering=0) as film:
        while film.write(bytes(4096)):
            pass


def pay_until_refused(desk: Desk) -> list[str]:
    taken: list[str] = []

    def pay_all() -> None:
        for customer in range(1, CUSTOMERS + 1):
            taken.extend(desk.pay(customer).receipts)

    with pytest.raises(DiskFull) as refused:
        pay_all()
    assert {sentence(refused.value, language, "VND") for language in LANGUAGES}
    assert not desk.connection.in_transaction
    return taken


def set_aside(desk: Desk) -> int:
    return (desk.folder / reserve.FILE_NAME).stat().st_size


def test_an_office_sets_an_eighth_of_a_small_disk_aside_and_eight_mib_of_a_large_one(
    small_desk: Desk, tmp_path: Path
) -> None:
    assert set_aside(small_desk) == SET_ASIDE
    large = make_desk(tmp_path / "large")
    (large.folder / reserve.FILE_NAME).unlink()
    large.reopen()
    assert set_aside(large) == 8 * MIB
    large.close()


def test_a_payment_on_a_full_disk_is_refused_in_words_and_the_books_stay_whole(small_desk: Desk) -> None:
    fill(small_desk.folder.parent)
    taken = pay_until_refused(small_desk)
    numbers = [number for (number,) in small_desk.connection.execute("SELECT number FROM receipt ORDER BY id")]
    assert numbers == list(range(1, len(taken) + 1))
    assert small_desk.faults() == []
    reading = small_desk.shelf.read(small_desk.folder, small_desk.clock)
    assert quote(reading, small_desk.code(CUSTOMERS)).total_minor > 0, "reading goes on beside it"
    reading.file.close()
    assert set_aside(small_desk) == SET_ASIDE, "a refused payment gives nothing up"


def test_tills_and_the_day_are_closed_on_a_full_disk_and_what_was_given_up_is_not_for_payments(
    small_desk: Desk,
) -> None:
    place = small_desk.folder.parent
    fill(place)
    pay_until_refused(small_desk)
    small_desk.close_till(small_desk.held_minor("mai"), "mai")
    assert set_aside(small_desk) == 0
    with pytest.raises(DiskFull):
        small_desk.pay(CUSTOMERS, user="lan")
    small_desk.close_till(small_desk.held_minor("lan"), "lan")
    office, ha = small_desk.office, small_desk.who("ha")
    count_safe(office, ha, SafeCash(safe_now(office)))
    files = close_day(office, ha).files
    assert files.pdf.stat().st_size > 0
    assert files.workbook.stat().st_size > 0
    assert small_desk.faults() == []
    (place / "film").unlink()
    small_desk.clock.pass_by(days=1)
    small_desk.open_till("mai", 1)
    assert small_desk.pay(CUSTOMERS).receipts
    assert set_aside(small_desk) == SET_ASIDE, "set aside again, as soon as there is room"
    assert small_desk.faults() == []


def test_a_program_that_starts_on_a_full_disk_can_close_the_till_and_still_takes_no_money(small_desk: Desk) -> None:
    place = small_desk.folder.parent
    held = small_desk.held_minor("mai")
    fill(place)
    small_desk.close()
    fill(place)
    small_desk.office = small_desk.shelf.write(small_desk.folder, "test", small_desk.clock, small_desk.printer)
    note_signed_in(small_desk.office, small_desk.who("mai"))
    with pytest.raises(DiskFull):
        small_desk.pay(1)
    small_desk.reopen()
    with pytest.raises(DiskFull):
        small_desk.pay(1)
    assert small_desk.close_till(held, "mai").difference_minor == 0
    assert small_desk.faults() == []


def test_reading_alone_works_on_a_full_disk(small_desk: Desk) -> None:
    fill(small_desk.folder.parent)
    small_desk.close()
    fill(small_desk.folder.parent)
    reading = small_desk.shelf.read(small_desk.folder, small_desk.clock)
    assert quote(reading, small_desk.code(1)).total_minor > 0
    reading.file.close()
    (small_desk.folder.parent / "film").unlink()
    small_desk.office = small_desk.shelf.write(small_desk.folder, "test", small_desk.clock, small_desk.printer)


def test_a_workbook_that_would_not_find_its_room_is_refused_before_anything_is_written(small_desk: Desk) -> None:
    before = small_desk.dump()
    month = small_desk.reading([small_desk.bill_row(customer) for customer in range(1_000, 8_000)])
    with pytest.raises(DiskFull) as refused:
        small_desk.take_in(month)
    assert refused.value.facts["needed_mb"] == 27
    assert refused.value.facts["free_mb"] < 24  # type: ignore[operator]
    assert small_desk.dump() == before
    assert all("27" in sentence(refused.value, language, "VND") for language in LANGUAGES)


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    resource = pytest.importorskip("resource", reason="limits of this kind are Unix's")
    _soft, hard = before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_no_more_of_a_file_is_said_so_and_the_books_stay_whole(desk: Desk) -> None:
    desk.take_in(desk.reading([desk.bill_row(customer) for customer in range(1, CUSTOMERS + 1)]))
    desk.open_till()
    log = desk.folder / "office.db-wal"
    taken: list[str] = []

    def pay_all() -> None:
        for customer in range(1, CUSTOMERS + 1):
            taken.extend(desk.pay(customer).receipts)

    with files_no_longer_than(log.stat().st_size + 100_000), pytest.raises(Failure) as refused:
        pay_all()
    assert isinstance(refused.value, DiskFailed | DiskFull)
    numbers = [number for (number,) in desk.connection.execute("SELECT number FROM receipt ORDER BY id")]
    assert numbers == list(range(1, len(taken) + 1))
    assert desk.faults() == []
    desk.pay(CUSTOMERS)
    desk.reopen()
    assert desk.faults() == []
