"""This file is tests of the sealing of a year: one whole archive and an event that names it, or nothing at all."""

from __future__ import annotations

import errno
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from collectoffice.db import archive, backup
from collectoffice.db.entry import Entry
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.recovery import Passphrase
from collectoffice.db.sealed_years import sealed_years
from collectoffice.domain.errors import (
    ArchiveNotWhole,
    BackupPlaceFull,
    BackupPlaceGone,
    BackupPlaceInOffice,
    ClockJumpedAhead,
    DiskFull,
    NotAllowed,
    Refusal,
    YearEmpty,
    YearNotClosed,
    YearNotOver,
    YearSealed,
)
from collectoffice.services.acting import office_day
from collectoffice.services.commands import archive_year as sealing
from collectoffice.services.commands.archive_year import YearArchived, archive_year
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.encrypt_office import encrypt_office
from collectoffice.services.commands.make_backup import set_backup_place
from collectoffice.services.commands.safe import SafeCash, count_safe
from tests.builders import Desk, make_desk
from tests.past_year import LAST_DAY, NEW_YEAR, PAID, YEAR, lock_day, make_past_year

PASSPHRASE = Passphrase("con trâu trắng đi bơi", "con trâu trắng đi bơi")


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Desk]:
    """An office with a year behind it."""
    made = make_past_year(tmp_path)
    yield made
    made.close()


def seal(desk: Desk, year: int = YEAR, to: Path | None = None, user: str = "ha") -> YearArchived:
    return archive_year(desk.office, desk.who(user), year, to)


def own(desk: Desk) -> Path:
    return desk.folder / "archive"


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_a_sealed_year_has_one_whole_file_that_the_books_name_and_nothing_leaves_the_books(old: Desk) -> None:
    before = old.dump()
    made = seal(old)
    assert left_in(own(old)) == ["2025.archive"]
    assert made.paths == (own(old) / "2025.archive",)
    assert not made.paths[0].stat().st_mode & 0o222, "nobody writes in it"
    (sealed,) = sealed_years(old.connection)
    assert (sealed.year, sealed.by, sealed.figures, sealed.file) == (YEAR, "Nguyễn Văn Hà", made.figures, made.file)
    assert (made.figures.receipts, made.figures.receipts_minor) == (2, 2 * PAID)
    assert made.figures.sums["safe"] == 2 * PAID
    assert sum(made.figures.sums.values()) == 0
    assert made.file.digest == archive.digest_of(made.paths[0])
    after = old.dump()
    for table, rows in before.items():
        assert after[table][: len(rows)] == rows, table
    assert old.faults() == []


def test_the_seal_names_the_last_link_of_its_year(old: Desk) -> None:
    figures = seal(old).figures
    day, link, following = old.connection.execute(
        """
        SELECT event.business_date, lower(hex(link.hash)), (SELECT business_date FROM event AS next WHERE next.id = event.id + 1)
        FROM event JOIN link ON link.event_id = event.id WHERE event.id = ?
        """,
        (figures.last_event,),
    ).fetchone()
    assert (day, link, following) == (LAST_DAY.isoformat(), figures.last_link, NEW_YEAR.isoformat())


def test_only_a_head_seals_a_year(old: Desk) -> None:
    with pytest.raises(NotAllowed):
        seal(old, user="mai")
    assert left_in(own(old)) == []


def test_a_year_is_sealed_once(old: Desk) -> None:
    first = seal(old).file
    with pytest.raises(YearSealed) as refused:
        seal(old)
    assert refused.value.facts == {"year": YEAR, "sealed_on": NEW_YEAR.isoformat(), "file": "2025.archive"}
    assert archive.digest_of(own(old) / "2025.archive") == first.digest
    assert [one.year for one in sealed_years(old.connection)] == [YEAR]


@pytest.mark.parametrize(
    ("year", "refusal"), [(2026, YearNotOver), (2015, YearEmpty), (0, YearEmpty), (9999, YearEmpty)]
)
def test_a_year_that_is_not_over_or_not_in_the_books_is_not_sealed(
    old: Desk, year: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        seal(old, year)
    assert left_in(own(old)) == []


def test_the_office_says_how_long_a_year_has_to_be_over(old: Desk) -> None:
    change_setting(old.office, old.who("admin"), "archive.wait_days", "30")
    with pytest.raises(YearNotOver) as refused:
        seal(old)
    assert refused.value.facts["from_day"] == "2026-01-31"
    old.clock.on("2026-01-31")
    assert seal(old).year == YEAR


def test_a_year_waits_for_its_last_day_and_for_the_day_after_that_was_locked(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.clock.on("2025-12-31")
    desk.bill(1, PAID, "2025-12-02")
    desk.open_till()
    desk.clock.on(NEW_YEAR)
    with pytest.raises(YearNotClosed) as open_till:
        seal(desk)
    assert open_till.value.facts == {"year": YEAR, "days": 1, "day": "2025-12-31"}
    lock_day(desk)
    with pytest.raises(YearNotOver) as too_soon:
        seal(desk)
    assert too_soon.value.facts["from_day"] == "2026-01-06"
    desk.clock.on("2026-01-06")
    assert seal(desk).figures.receipts == 0
    desk.close()


def test_no_act_falls_in_a_sealed_year_even_where_the_clock_goes_back(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.clock.on(LAST_DAY)
    desk.bill(1, PAID, LAST_DAY)
    desk.open_till()
    lock_day(desk)
    desk.clock.on(NEW_YEAR)
    seal(desk)
    desk.clock.on("2025-12-31")
    assert office_day(desk.office) == date(YEAR + 1, 1, 1)
    desk.open_till()
    assert desk.connection.execute("SELECT max(business_date) FROM till").fetchone() == ("2026-01-01",)
    assert desk.faults() == []
    desk.close()


def test_a_safe_that_is_counted_for_a_day_of_a_sealed_year_is_an_act_of_this_year(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.clock.on(LAST_DAY)
    desk.bill(1, PAID, LAST_DAY)
    desk.open_till()
    lock_day(desk)
    desk.clock.on(NEW_YEAR)
    seal(desk)
    count_safe(desk.office, desk.who("ha"), SafeCash(PAID, reason="đếm lại"), date(YEAR, 12, 31))
    dated = desk.connection.execute("SELECT business_date FROM event ORDER BY id DESC LIMIT 1").fetchone()
    assert dated == (NEW_YEAR.isoformat(),)
    assert desk.faults() == []
    desk.close()


def test_a_clock_that_jumped_ahead_makes_no_year_over(old: Desk) -> None:
    old.close()
    old.clock.on("2027-01-05")
    old.office = old.shelf.write(old.folder, "test", old.clock, old.printer, checks_clock=True)
    with pytest.raises(ClockJumpedAhead):
        seal(old, YEAR + 1)
    assert left_in(own(old)) == []


def test_the_same_file_lies_on_the_second_place_and_on_a_medium_of_its_own(old: Desk, tmp_path: Path) -> None:
    for name in ("stick", "disc"):
        (tmp_path / name).mkdir()
    set_backup_place(old.office, old.who("ha"), tmp_path / "stick")
    made = seal(old, to=tmp_path / "disc")
    places = [own(old), tmp_path / "stick/collectoffice-KH01", tmp_path / "disc/collectoffice-KH01"]
    assert made.paths == tuple(place / "2025.archive" for place in places)
    assert {archive.digest_of(path) for path in made.paths} == {made.file.digest}
    assert all(left_in(place) == ["2025.archive"] for place in places)


def test_a_place_that_is_not_there_keeps_the_year_unsealed(old: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    set_backup_place(old.office, old.who("ha"), tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    before = old.dump()
    with pytest.raises(BackupPlaceGone):
        seal(old)
    (tmp_path / "stick").mkdir()
    with pytest.raises(BackupPlaceInOffice):
        seal(old, to=old.folder)
    assert (old.dump(), left_in(own(old))) == (before, [])


def test_a_copy_that_another_place_does_not_take_leaves_nothing_anywhere(
    old: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "disc").mkdir()

    def full(source: Path, target: Path) -> None:
        Path(target).write_bytes(Path(source).read_bytes()[:4_096])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    before = old.dump()
    with pytest.raises(BackupPlaceFull):
        seal(old, to=tmp_path / "disc")
    assert (old.dump(), left_in(own(old)), left_in(tmp_path / "disc/collectoffice-KH01")) == (before, [], [])


def test_a_stick_that_is_pulled_out_at_the_last_moment_leaves_nothing_anywhere(
    old: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "disc").mkdir()
    keep = archive.keep

    def gone(unfinished: Path, path: Path) -> None:
        if path.is_relative_to(tmp_path / "disc"):
            shutil.rmtree(tmp_path / "disc")
        keep(unfinished, path)

    monkeypatch.setattr(archive, "keep", gone)
    before = old.dump()
    with pytest.raises(BackupPlaceGone):
        seal(old, to=tmp_path / "disc")
    assert (old.dump(), left_in(own(old)), (tmp_path / "disc").exists()) == (before, [], False)


def test_a_full_disk_leaves_the_books_and_the_folder_as_they_were(old: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(old.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=300_000))
    before = old.dump()
    with pytest.raises(DiskFull):
        seal(old)
    assert (old.dump(), left_in(own(old))) == (before, [])


def test_a_quota_that_is_used_up_is_a_full_disk_in_whatever_words_the_system_says_so(
    old: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_unfinished: Path, _path: Path) -> None:
        raise OSError(errno.EDQUOT, "Đã vượt quá hạn mức đĩa")

    monkeypatch.setattr(archive, "keep", full)
    with pytest.raises(DiskFull):
        seal(old)
    assert left_in(own(old)) == []


def test_an_archive_that_is_not_whole_does_not_count(old: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    copy_to = backup.copy_to

    def torn(connection: Any, unfinished: Path, step: Callable[[int, int], None]) -> None:
        copy_to(connection, unfinished, step)
        with unfinished.open("r+b") as file:
            file.seek(unfinished.stat().st_size // 2)
            file.write(bytes(8_192))

    monkeypatch.setattr(backup, "copy_to", torn)
    with pytest.raises(ArchiveNotWhole) as refused:
        seal(old)
    assert refused.value.facts["file"] == "2025.archive"
    assert (left_in(own(old)), sealed_years(old.connection)) == ([], ())


def test_an_event_that_cannot_be_written_takes_the_archive_along(old: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_entry: Entry) -> bytes:
        raise DiskFull

    monkeypatch.setattr(Entry, "seal_link", full)
    with pytest.raises(DiskFull):
        seal(old)
    monkeypatch.undo()
    assert (left_in(own(old)), sealed_years(old.connection)) == ([], ())
    assert seal(old).year == YEAR


KILLED_AT = {
    "copied": (backup, "checked"),
    "checked": (archive, "digest_of"),
    "hashed": (archive, "make_way"),
    "before its name": (archive, "keep"),
    "before the event": (sealing, "act_in_office"),
    "in the event": (sealing, "add_seal"),
}


@pytest.mark.parametrize("moment", KILLED_AT)
def test_a_sealing_that_is_killed_at_any_step_is_done_again_and_leaves_one_archive(tmp_path: Path, moment: str) -> None:
    desk = make_past_year(tmp_path)
    desk.close()
    child = os.fork()
    if child == 0:
        owner, name = KILLED_AT[moment]
        setattr(owner, name, lambda *_said, **_named: os.kill(os.getpid(), signal.SIGKILL))
        desk.office = desk.shelf.write(desk.folder, "archive", desk.clock, desk.printer)
        seal(desk)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert (desk.faults(), sealed_years(desk.connection)) == ([], ())
    made = seal(desk)
    assert left_in(own(desk)) == ["2025.archive"]
    assert archive.digest_of(made.paths[0]) == made.file.digest
    assert desk.faults() == []
    desk.close()


def test_an_archive_of_before_a_restore_that_lost_its_seal_is_put_aside(old: Desk) -> None:
    own(old).mkdir()
    stranger = own(old) / "2025.archive"
    stranger.write_bytes(b"kept by whoever knows why")
    seal(old)
    assert left_in(own(old)) == ["2025-unsealed-1.archive", "2025.archive"]
    assert (own(old) / "2025-unsealed-1.archive").read_bytes() == b"kept by whoever knows why"


def test_an_encrypted_office_has_an_encrypted_archive(old: Desk) -> None:
    encrypt_office(old.office, old.who("admin"), PASSPHRASE)
    old.reopen()
    made = seal(old)
    assert is_encrypted(made.paths[0])
    assert b"Kh\xc3\xa1ch" not in made.paths[0].read_bytes()
    assert old.faults() == []
