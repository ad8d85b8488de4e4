"""This file is the disk that loses its power, tested: what was synced stands, and nothing appears that nobody wrote."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.power.disk import SECTOR, Disk, moments
from tests.power.record import FOLDER, Create, Record, Rename, Resize, Step, Sync, SyncFolder, Told, Unlink, Write

A, B = 1, 2
LONGEST = 4 * SECTOR
SEEDS = range(40)

writes = st.builds(
    lambda file, offset, length, letter: Write(file, offset, bytes([letter]) * length),
    st.sampled_from([A, B]),
    st.integers(0, LONGEST),
    st.integers(1, LONGEST),
    st.integers(1, 255),
)
resizes = st.builds(Resize, st.sampled_from([A, B]), st.integers(0, LONGEST))
asks = st.lists(st.one_of(writes, writes, writes, resizes, st.sampled_from([A, B])), max_size=25)
"""Writes, cuts, and numbers of files that are synced."""


def a_record(*steps: Step, content: bytes = b"") -> Record:
    return Record(names={"a": A, "b": B}, files={A: content, B: content}, steps=list(steps))


def numbered(asked: list[Write | Resize | int]) -> Record:
    """A number stands for the sync of its file, of everything before."""
    steps: list[Step] = [Sync(step, place) if isinstance(step, int) else step for place, step in enumerate(asked)]
    return a_record(*steps)


def played(record: Record) -> Disk:
    disk = Disk(record)
    disk.play(len(record.steps))
    return disk


def straight(record: Record, upto: int) -> dict[int, bytes]:
    """The files by a second, plain reading of the steps."""
    files = {number: bytearray(content) for number, content in record.files.items()}
    for step in record.steps[:upto]:
        if isinstance(step, Write):
            file = files[step.file]
            file.extend(bytes(max(0, step.offset + len(step.data) - len(file))))
            file[step.offset : step.offset + len(step.data)] = step.data
        elif isinstance(step, Resize):
            files[step.file] = files[step.file][: step.size].ljust(step.size, b"\0")
    return {number: bytes(content) for number, content in files.items()}


@given(asks)
def test_a_disk_whose_power_never_goes_holds_what_was_written(asked: list[Write | Resize | int]) -> None:
    record = numbered(asked)
    files = straight(record, len(asked))
    assert played(record).whole() == {"a": files[A], "b": files[B]}


@given(asks, st.integers())
def test_what_was_synced_and_not_touched_since_is_on_every_image(asked: list[Write | Resize | int], seed: int) -> None:
    record = numbered([*asked, A])
    assert played(record).image(Random(seed))["a"] == straight(record, len(asked))[A]


@given(asks, st.integers())
def test_every_byte_was_there_once_since_the_last_sync(asked: list[Write | Resize | int], seed: int) -> None:
    """A sector is one of its own versions: never another place's bytes, never an older version than the synced one."""
    record = numbered(asked)
    image = played(record).image(Random(seed))
    for name, file in (("a", A), ("b", B)):
        synced = max((place for place, step in enumerate(asked) if step == file), default=0)
        versions = [straight(record, upto)[file] for upto in range(synced, len(asked) + 1)]
        left = image[name]
        assert left is not None
        assert len(left) <= max(len(version) for version in versions)
        for place, byte in enumerate(left):
            possible = {version[place] for version in versions if place < len(version)} | {0}
            assert byte in possible, (name, place)


@given(asks, st.integers())
def test_the_same_seed_leaves_the_same_image(asked: list[Write | Resize | int], seed: int) -> None:
    record = numbered(asked)
    assert played(record).image(Random(seed)) == played(record).image(Random(seed))


def images(record: Record) -> list[dict[str, bytes | None]]:
    return [played(record).image(Random(seed)) for seed in SEEDS]


def test_two_writes_that_were_not_synced_may_be_there_in_any_combination() -> None:
    first, second = Write(A, 0, b"1" * SECTOR), Write(A, SECTOR, b"2" * SECTOR)
    left = {image["a"] for image in images(a_record(first, second, content=b"0" * 2 * SECTOR))}
    assert left == {one * SECTOR + other * SECTOR for one in (b"0", b"1") for other in (b"0", b"2")}


def test_a_write_is_torn_at_sectors_and_nowhere_else() -> None:
    page = Write(A, 0, b"n" * 8 * SECTOR)
    left = [image["a"] or b"" for image in images(a_record(page, content=b"o" * 8 * SECTOR))]
    parts = [{content[start : start + SECTOR] for start in range(0, len(content), SECTOR)} for content in left]
    assert all(part <= {b"n" * SECTOR, b"o" * SECTOR} for part in parts)
    assert any(len(part) == 2 for part in parts), "some are torn"


def test_a_lost_write_behind_the_end_may_leave_zeros_or_nothing() -> None:
    left = {image["a"] for image in images(a_record(Write(A, 0, b"x" * 10)))}
    assert left == {b"", bytes(10), b"x" * 10}


def test_a_sync_that_began_before_a_write_does_not_keep_it() -> None:
    late = a_record(Write(A, 0, b"x" * 10), Write(A, 10, b"y" * 10), Sync(A, 1))
    left = [image["a"] or b"" for image in images(late)]
    assert all(content[:10] == b"x" * 10 for content in left)
    assert any(content[10:] != b"y" * 10 for content in left)


def test_a_new_name_is_safe_when_its_folder_was_synced_and_not_before() -> None:
    made = (Create("c", 3), Write(3, 0, b"c"), Sync(3, 2))
    assert {"c" in image for image in images(a_record(*made))} == {True, False}
    assert all(image["c"] == b"c" for image in images(a_record(*made, SyncFolder("", 3))))


def test_a_replaced_file_is_the_old_one_or_the_new_one_and_may_be_empty_where_it_was_not_synced_first() -> None:
    beside = (Create("a.new", 3), Write(3, 0, b"new"))
    safe = a_record(*beside, Sync(3, 2), Rename("a.new", "a"), content=b"old")
    assert {image["a"] for image in images(safe)} == {b"old", b"new"}
    unsafe = a_record(*beside, Rename("a.new", "a"), content=b"old")
    assert {image["a"] for image in images(unsafe)} > {b"old", b"new"}


def test_a_name_that_was_taken_away_may_come_back() -> None:
    gone = a_record(Unlink("a"), content=b"old")
    assert {image.get("a") for image in images(gone)} == {b"old", None}
    assert all("a" not in image for image in images(a_record(Unlink("a"), SyncFolder("", 1))))


def test_nothing_is_left_of_a_folder_whose_name_was_lost() -> None:
    below = a_record(Create("f", FOLDER), Create("f/x", 3), Write(3, 0, b"x"), Sync(3, 3), SyncFolder("f", 4))
    for image in images(below):
        assert ("f" in image) == ("f/x" in image)


def test_what_was_said_before_the_power_went_is_told_in_order() -> None:
    record = a_record(Told("one"), Write(A, 0, b"x"), Told("two"), Told("three"))
    disk = Disk(record)
    assert [disk.play(upto) for upto in (0, 1, 3, 4)] == [[], ["one"], ["two"], ["three"]]


def test_the_moments_of_a_seed_are_the_same_each_time_and_come_in_order() -> None:
    record = a_record(*[Told(str(number)) for number in range(100)])
    drawn = moments(record, 50, 7)
    assert drawn == moments(record, 50, 7)
    assert drawn == sorted(drawn)
    assert drawn[:10] != moments(record, 50, 8)[:10]
    assert {number for _moment, number in drawn} == set(range(50))
