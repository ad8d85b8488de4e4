"""This file is the power cut, tested: nothing that was acknowledged is lost, nothing is there by half, and work goes on.

A day of the real program with its real driver is recorded, images are made of what may be left on the disk, and the program
opens each (``disk.py`` says what is assumed of a disk). The same harness finds the losses of a driver that syncs less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom

import pytest

from collectoffice.db.file_key import PLAIN_HEADER
from tests.builders import Desk, make_desk
from tests.power.encrypted import make_encrypted_desk
from tests.power.images import Fault, left_by, look_at_images, lying_in
from tests.power.record import FOLDER, Create, Record, Rename, Step, Sync, Told, Write, load

SEED = 11
FEW, SOME, HUNDREDS, MANY = 20, 10, 300, 1_000
OFFICES = [make_desk, make_encrypted_desk]
DAYS = 4
"""So long that the log is moved into the file while the program runs, and not only when it ends."""

Recorded = tuple[Record, Path]
Recording = Callable[..., Recorded]


@pytest.fixture(scope="module")
def day(recorded: Recording) -> Recorded:
    """A day of business, and the folder beside which it is kept."""
    return recorded("--seed", str(SEED))


def said(faults: list[Fault], place: Path, seed: int, among: range | None = None) -> str:
    """What to run to see the same again."""
    again = f"python -m tests.power.images {place / 'record'} --seed {seed}"
    again += "" if among is None else f" --since {among.start} --until {among.stop - 1}"
    return "\n".join([f"{len(faults)} faults; the same again: {again}", *map(str, faults[:10])])


def found_in(faults: list[Fault]) -> Counter[str]:
    return Counter(fault.kind for fault in faults)


def test_a_recorded_day_played_to_its_end_is_the_office_to_the_last_byte(day: Recorded) -> None:
    record, place = day
    assert left_by(record) == lying_in(place / "disk")
    assert load(place / "record") == record
    assert len([step for step in record.steps if isinstance(step, Told)]) > 20


def test_no_power_cut_in_a_day_of_business_loses_what_was_acknowledged_or_leaves_half_an_act(
    day: Recorded, tmp_path: Path
) -> None:
    record, place = day
    faults = look_at_images(record, tmp_path, FEW, SEED)
    assert faults == [], said(faults, place, SEED)


def test_an_act_is_acknowledged_only_when_its_last_byte_in_the_log_was_synced(day: Recorded) -> None:
    """The order itself, without any image."""
    record, _place = day
    elsewhere = {number for name, number in record.names.items() if number != FOLDER and "-wal" not in name}
    log_is_in_doubt, acknowledged = False, 0
    for step in record.steps:
        if isinstance(step, Write) and step.file not in elsewhere and is_of_the_log(record, step):
            log_is_in_doubt = True
        elif isinstance(step, Sync):
            log_is_in_doubt &= step.file in elsewhere
        elif isinstance(step, Told):
            assert not log_is_in_doubt, step.line
            acknowledged += 1
    assert acknowledged > 20


def is_of_the_log(record: Record, write: Write) -> bool:
    return any(
        getattr(step, "path", "").endswith("-wal") and getattr(step, "file", 0) == write.file for step in record.steps
    )


def test_a_driver_that_syncs_only_now_and_then_is_caught_losing_receipts(recorded: Recording, tmp_path: Path) -> None:
    record, _place = recorded("--seed", str(SEED), "--synchronous", "NORMAL")
    lost = [fault for fault in look_at_images(record, tmp_path, SOME, SEED) if fault.kind == "lost"]
    assert len({fault.image for fault in lost}) > SOME // 4
    assert any("receipt" in fault.words for fault in lost)


def test_a_driver_that_never_syncs_is_caught_with_a_broken_file(recorded: Recording, tmp_path: Path) -> None:
    record, _place = recorded("--seed", str(SEED), "--synchronous", "OFF")
    moved = [place for place, step in enumerate(record.steps) if is_into_the_books(record, step)]
    faults = look_at_images(record, tmp_path, SOME, SEED, range(moved[len(moved) // 2], len(record.steps)))
    assert any("malformed" in fault.words for fault in faults), faults


def is_into_the_books(record: Record, step: Step) -> bool:
    return isinstance(step, Write) and step.file == record.names["office/office.db"]


def test_an_office_that_was_said_to_be_made_is_there_with_its_key_after_any_power_cut(
    recorded: Recording, tmp_path: Path
) -> None:
    record, place = recorded("--make", make=None)
    made = next(place for place, step in enumerate(record.steps) if isinstance(step, Told))
    since = range(made + 1, len(record.steps))
    faults = look_at_images(record, tmp_path, SOME, SEED, since)
    assert faults == [], said(faults, place, SEED, since)
    before = look_at_images(record, tmp_path, SOME, SEED, range(made + 1))
    assert found_in(before).keys() <= {"refused"}, "an office that is not finished is refused in words"


def test_no_power_cut_loses_what_an_encrypted_office_acknowledged(recorded: Recording, tmp_path: Path) -> None:
    record, place = recorded("--seed", str(SEED), make=make_encrypted_desk)
    assert no_page_in_clear(record)
    faults = look_at_images(record, tmp_path, SOME, SEED)
    assert faults == [], said(faults, place, SEED)


def no_page_in_clear(record: Record) -> bool:
    """Whether the books and their log were written, and never in clear."""
    books = {number for name, number in record.names.items() if name.startswith("office/office.db")}
    books |= {
        step.file for step in record.steps if isinstance(step, Create) and step.path.startswith("office/office.db")
    }
    written = b"".join(step.data for step in record.steps if isinstance(step, Write) and step.file in books)
    return len(written) > 0 and not any(word in written for word in (PLAIN_HEADER, b"append-only", b"CREATE TABLE"))


def test_a_driver_that_syncs_only_now_and_then_is_caught_in_an_encrypted_office_too(
    recorded: Recording, tmp_path: Path
) -> None:
    record, _place = recorded("--seed", str(SEED), "--synchronous", "NORMAL", make=make_encrypted_desk)
    lost = [fault for fault in look_at_images(record, tmp_path, SOME, SEED) if fault.kind == "lost"]
    assert len({fault.image for fault in lost}) > SOME // 4


@pytest.mark.parametrize("make", OFFICES)
def test_after_any_power_cut_while_it_is_encrypted_or_made_plain_there_is_one_whole_office(
    recorded: Recording, tmp_path: Path, make: Callable[[Path], Desk]
) -> None:
    record, place = recorded("--exchange", make=make)
    (renamed,) = (place for place, step in enumerate(record.steps) if is_the_new_file(step))
    at_the_step = range(renamed - 1, renamed + 3)
    for among, images in (at_the_step, FEW), (range(len(record.steps)), SOME):
        faults = look_at_images(record, tmp_path, images, SEED, among)
        assert faults == [], said(faults, place, SEED, among)


def is_the_new_file(step: Step) -> bool:
    return isinstance(step, Rename) and step.to == "office/office.db"


@pytest.mark.torture
@pytest.mark.parametrize("make", OFFICES)
def test_a_thousand_power_cuts_in_four_days_lose_nothing(
    recorded: Recording, tmp_path: Path, make: Callable[[Path], Desk]
) -> None:
    seed = SystemRandom().randrange(10**6)
    record, place = recorded("--seed", str(seed), "--days", str(DAYS), make=make)
    assert len([step for step in record.steps if isinstance(step, Told)]) > 20 * DAYS
    faults = look_at_images(record, tmp_path, MANY, seed)
    print(f"seed {seed}: {make.__name__}, {MANY} images of {len(record.steps)} steps, {len(faults)} faults")  # noqa: T201 - the seed, and the figures
    assert faults == [], said(faults, place, seed)


@pytest.mark.torture
@pytest.mark.parametrize("make", OFFICES)
def test_hundreds_of_power_cuts_while_an_office_is_exchanged_leave_one_whole_office(
    recorded: Recording, tmp_path: Path, make: Callable[[Path], Desk]
) -> None:
    seed = SystemRandom().randrange(10**6)
    record, place = recorded("--exchange", make=make)
    faults = look_at_images(record, tmp_path, HUNDREDS, seed)
    print(f"seed {seed}: {make.__name__} exchanged, {HUNDREDS} images, {len(faults)} faults")  # noqa: T201 - the seed, and the figures
    assert faults == [], said(faults, place, seed)


@pytest.mark.torture
@pytest.mark.parametrize("make", OFFICES)
@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_a_thousand_power_cuts_of_a_driver_that_syncs_less_are_caught(
    recorded: Recording, tmp_path: Path, synchronous: str, make: Callable[[Path], Desk]
) -> None:
    seed = SystemRandom().randrange(10**6)
    record, _place = recorded("--seed", str(seed), "--days", str(DAYS), "--synchronous", synchronous, make=make)
    faults = look_at_images(record, tmp_path, MANY, seed)
    images = {fault.image for fault in faults if fault.kind == "lost"}
    print(  # noqa: T201 - the seed, and the figures
        f"seed {seed}: {make.__name__}, {synchronous} lost something in {len(images)} of {MANY} images; "
        f"{dict(found_in(faults))}"
    )
    assert len(images) > MANY // 5
    broken = {"does not open", "malformed", "not a database"}
    assert synchronous == "NORMAL" or any(word in fault.words for fault in faults for word in broken)
