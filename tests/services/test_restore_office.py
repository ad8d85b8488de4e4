"""This file is tests of backup, journal and restore: what was kept comes back, what is lost is named, no number comes twice."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from collectoffice.db import people, restored_folder
from collectoffice.db.carried_key import CARRIED_KEY_FILE
from collectoffice.db.epochs import highest_numbers
from collectoffice.db.new_folder import RESTORED
from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.people import StaffMember
from collectoffice.db.second_place import backups_in, place_fault, place_kept, segments_in
from collectoffice.domain.errors import (
    BackupFailed,
    BackupNotWhole,
    BackupPlaceFull,
    BackupPlaceGone,
    BackupPlaceInOffice,
    BackupPlaceReadOnly,
    BackupUnreadable,
    Cancelled,
    Failure,
    KeyNotHere,
    NotAllowed,
    OfficeInUse,
    PaperDateAhead,
    PaperNumberEntered,
    PaperNumberNotMissing,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.make_backup import copy_office, make_backup, set_backup_place
from collectoffice.services.commands.paper_receipts import PaperReceipt, drop_paper
from collectoffice.services.commands.restore_office import (
    Preview,
    Restored,
    give_up_restore,
    preview_restore,
    restore_office,
)
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.office import Office
from collectoffice.services.queries.backups import backup_state, missing_receipts, papers_entered
from tests import restoring
from tests.builders import Desk, make_desk

BILL = 100_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A till is open, bills are there, backups go to a stick; three receipts are in the backup."""
    made = make_desk(tmp_path)
    (tmp_path / "stick").mkdir()
    set_backup_place(made.office, made.who("ha"), tmp_path / "stick")
    for customer in range(1, 13):
        made.bill(customer, BILL)
    made.open_till()
    for customer in (1, 2, 3):
        made.pay(customer)
    make_backup(made.office, made.who("ha"))
    yield made
    made.close()


def own(desk: Desk) -> Path:
    return desk.folder.parent / "stick" / "collectoffice-KH01"


def newest(desk: Desk) -> Path:
    return own(desk) / backups_in(own(desk), "KH01")[-1].text


def go_on(desk: Desk) -> None:
    """Two more receipts that the journal keeps by the till's close, and three that nothing but this disk has."""
    desk.pay(4)
    desk.pay(5)
    desk.close_till(desk.held_minor())
    desk.open_till()
    for customer in (6, 7, 8):
        desk.pay(customer)


def restore(desk: Desk, source: Path | None = None, user: str = "ha") -> Restored:
    return restoring.restore(desk, source or newest(desk), user)


def preview(desk: Desk, source: Path | None = None) -> Preview:
    prepared = desk.shelf.prepare_restore(desk.folder, source or newest(desk), desk.clock, is_real=False)
    found = preview_restore(prepared, _who(prepared.office, "ha"))
    give_up_restore(prepared)
    return found


def _who(office: Office, user: str) -> StaffMember:
    staff = people.staff_by_user_name(office.file.connection, user)
    assert staff is not None
    return staff


def numbers(desk: Desk) -> list[str]:
    rows = desk.connection.execute("SELECT counter_code, year, epoch, number FROM receipt ORDER BY id")
    return [f"{counter}-{year % 100}{' AB'[epoch]}-{number}" for counter, year, epoch, number in rows]


def test_a_dead_disk_is_restored_and_everything_the_journal_has_is_there_again(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    shutil.rmtree(desk.folder)
    done = restore(desk)
    assert done.preview.backup.receipts == 3
    assert done.preview.restored.receipts == 5
    assert done.aside is None
    assert desk.faults() == []
    assert [(each.first, each.last) for each in missing_receipts(desk.office)] == [
        ("KH01-1-26A-000006", "KH01-1-26A-000008")
    ]
    assert desk.office.file.stopped is None


def test_money_is_taken_again_with_numbers_that_were_never_used(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    shutil.rmtree(desk.folder)
    restore(desk)
    desk.open_till()
    assert desk.pay(9).receipts == ("KH01-1-26B-000001",)
    assert numbers(desk) == [*(f"1-26A-{n}" for n in range(1, 6)), "1-26B-1"]
    desk.reopen()
    assert desk.office.file.stopped is None
    assert desk.faults() == []


def test_the_present_file_is_put_aside_with_all_it_had(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    done = restore(desk)
    assert done.aside is not None
    assert done.preview.live.is_readable
    assert done.preview.live.receipts == 8
    aside = desk.shelf.read(done.aside)
    assert aside.file.connection.execute("SELECT count(*) FROM receipt").fetchone()[0] == 8
    aside.file.close()


def test_a_damaged_file_is_restored(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    (desk.folder / FILE_NAME).write_bytes(b"\0" * 5_000)
    found = preview(desk)
    assert (found.live.is_there, found.live.is_readable) == (True, False)
    assert restore(desk).aside is not None
    assert desk.faults() == []


def test_a_damaged_piece_of_the_journal_is_named_and_what_it_held_is_counted_as_lost(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    shutil.rmtree(desk.folder)
    shutil.rmtree(desk.state)
    (piece,) = segments_in(own(desk), "KH01")
    assert preview(desk).events_lost == 0
    shutil.rmtree(desk.state)
    path = own(desk) / piece.text
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    found = preview(desk)
    assert found.unreadable == (piece.text,)
    assert found.events_lost == piece.event_id - found.restored.newest_event > 0


def test_a_preview_changes_nothing_and_says_what_would_be_missing(desk: Desk) -> None:
    go_on(desk)
    before = sorted(str(path) for path in desk.folder.rglob("*"))
    found = preview(desk)
    assert [(each.first, each.count) for each in found.missing] == [("KH01-1-26A-000006", 3)]
    assert found.events_lost == 4  # the till that was opened, and three payments
    assert found.epoch == 2
    assert sorted(str(path) for path in desk.folder.rglob("*")) == before
    desk.pay(9)
    assert desk.faults() == []


def test_no_number_comes_twice_even_where_the_restored_office_is_lost_again(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    first = newest(desk)
    restore(desk, first)
    desk.open_till()
    desk.pay(9)
    desk.close()
    shutil.rmtree(desk.folder)
    done = restore(desk, first)
    assert done.preview.epoch == 3
    missing = [(each.first, each.last) for each in missing_receipts(desk.office)]
    assert missing == [
        ("KH01-1-26A-000006", "KH01-1-26A-000008"),
        ("KH01-1-26B-000001", "KH01-1-26B-000001"),
    ]
    desk.open_till()
    assert desk.pay(10).receipts == ("KH01-1-26C-000001",)


def test_the_branch_on_which_the_office_went_on_is_the_one_that_comes_back(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    restore(desk)
    desk.open_till()
    desk.pay(9)
    desk.close_till(desk.held_minor())
    desk.close()
    shutil.rmtree(desk.folder)
    restore(desk)
    assert numbers(desk) == [*(f"1-26A-{n}" for n in range(1, 6)), "1-26B-1"]
    assert desk.faults() == []


def test_the_epoch_is_not_used_again_on_a_machine_that_knows_nothing_but_the_key(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    restore(desk)
    desk.open_till()
    desk.pay(9)
    desk.close_till(desk.held_minor())
    desk.close()
    shutil.rmtree(desk.folder)
    store = desk.office.file.store.folder
    for kept in store.iterdir():
        if kept.name != "key":
            kept.unlink()
    first = backups_in(own(desk), "KH01")[0]
    for segment in segments_in(own(desk), "KH01"):
        path = own(desk) / segment.text
        path.write_bytes(path.read_bytes()[:100])
    assert restore(desk, own(desk) / first.text).preview.epoch == 3


def test_a_plain_office_whose_whole_computer_died_comes_back_with_the_key_beside_its_backups(desk: Desk) -> None:
    desk.close()
    shutil.rmtree(desk.folder)
    shutil.rmtree(desk.state)
    restore(desk)
    assert numbers(desk) == ["1-26A-1", "1-26A-2", "1-26A-3"]
    assert desk.faults() == []


def test_without_the_key_nothing_is_restored(desk: Desk) -> None:
    desk.close()
    shutil.rmtree(desk.folder)
    shutil.rmtree(desk.state)
    (own(desk) / CARRIED_KEY_FILE).unlink()
    with pytest.raises(KeyNotHere):
        restore(desk)
    assert not (desk.folder / FILE_NAME).exists()


def test_a_key_that_is_not_this_backups_is_left_where_it_lies(desk: Desk) -> None:
    desk.close()
    shutil.rmtree(desk.folder)
    shutil.rmtree(desk.state)
    said = json.loads((own(desk) / CARRIED_KEY_FILE).read_text("ascii"))
    (own(desk) / CARRIED_KEY_FILE).write_text(json.dumps(said | {"key": "07" * 32}), "ascii")
    with pytest.raises(KeyNotHere):
        restore(desk)
    assert not list(desk.state.rglob("key"))


def test_a_machine_that_has_the_offices_key_takes_no_other_from_a_stick(desk: Desk) -> None:
    kept = desk.office.file.store.key()
    desk.close()
    said = json.loads((own(desk) / CARRIED_KEY_FILE).read_text("ascii"))
    (own(desk) / CARRIED_KEY_FILE).write_text(json.dumps(said | {"key": "07" * 32}), "ascii")
    restore(desk)
    assert desk.office.file.store.key() == kept


def test_a_machine_whose_key_was_torn_takes_the_one_beside_the_backups_and_keeps_what_was_left(desk: Desk) -> None:
    store = desk.office.file.store
    kept = store.key()
    desk.close()
    (store.folder / "key").write_bytes(b"torn")
    restore(desk)
    assert store.key() == kept
    assert (store.folder / "key.unreadable").read_bytes() == b"torn"
    assert desk.faults() == []


def test_a_cashier_restores_nothing(desk: Desk) -> None:
    desk.close()
    with pytest.raises(NotAllowed):
        restore(desk, user="mai")
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert numbers(desk) == ["1-26A-1", "1-26A-2", "1-26A-3"]


def test_an_office_at_work_is_not_restored_over(desk: Desk) -> None:
    with pytest.raises(OfficeInUse):
        desk.shelf.prepare_restore(desk.folder, newest(desk), desk.clock, is_real=True)


def test_a_backup_with_one_changed_byte_of_the_books_is_not_restored(desk: Desk) -> None:
    desk.close()
    source = newest(desk)
    content = bytearray(source.read_bytes())
    found = content.find("Khách Hàng 7".encode())
    content[found] ^= 1
    source.write_bytes(content)
    with pytest.raises(BackupNotWhole):
        restore(desk)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.faults() == []


def test_a_file_that_is_none_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    (tmp_path / "x.backup").write_bytes(b"no office")
    with pytest.raises(BackupUnreadable):
        restore(desk, tmp_path / "x.backup")
    with pytest.raises(BackupUnreadable):
        restore(desk, tmp_path / "none.backup")


# The second place


def test_a_close_goes_through_without_the_stick_and_the_next_one_catches_up(desk: Desk) -> None:
    stick = desk.folder.parent / "stick"
    stick.rename(stick.with_name("drawer"))
    desk.pay(4)
    desk.close_till(desk.held_minor())
    state = backup_state(desk.office)
    assert state.waits_since == desk.clock().isoformat(timespec="seconds")
    assert state.why == "BackupPlaceGone"
    assert not stick.exists(), "a stick that is not plugged in does not become a folder"
    stick.with_name("drawer").rename(stick)
    desk.clock.pass_by(hours=1)
    desk.open_till()
    desk.pay(5)
    desk.close_till(desk.held_minor())
    assert backup_state(desk.office).waits_since == ""
    desk.close()
    shutil.rmtree(desk.folder)
    restore(desk)
    assert len(numbers(desk)) == 5


def test_a_backup_says_in_words_why_it_could_not_be_made_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise Cancelled(done=done, of=of)

    before = sorted(path.name for path in own(desk).iterdir())
    with pytest.raises(Cancelled):
        copy_office(desk.office, stop)
    assert sorted(path.name for path in own(desk).iterdir()) == before
    with pytest.raises(BackupPlaceGone):
        set_backup_place(desk.office, desk.who("ha"), tmp_path / "away")
    with pytest.raises(BackupPlaceInOffice):
        set_backup_place(desk.office, desk.who("ha"), desk.folder / "papers")
    assert place_kept(desk.office.file.store).folder == tmp_path / "stick"


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        (errno.EROFS, BackupPlaceReadOnly),
        (errno.EACCES, BackupPlaceReadOnly),
        (errno.ENOSPC, BackupPlaceFull),
        (errno.EDQUOT, BackupPlaceFull),
        (errno.ENOENT, BackupPlaceGone),
        (errno.EIO, BackupFailed),
    ],
)
def test_what_the_system_says_of_a_place_has_a_name_in_whatever_language_it_says_so(
    tmp_path: Path, number: int, refusal: type[Failure], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert type(place_fault(OSError(number, os.strerror(number)), tmp_path)) is refusal
    monkeypatch.setattr(os, "strerror", lambda _number: "Hệ thống không cho ghi")
    assert type(place_fault(OSError(number, os.strerror(number)), tmp_path)) is refusal


def test_the_rotation_keeps_days_weeks_and_months(desk: Desk) -> None:
    for _day in range(40):
        desk.clock.pass_by(days=1)
        make_backup(desk.office, desk.who("ha"))
    kept = backups_in(own(desk), "KH01")
    assert len(kept) in range(7 + 3, 7 + 4 + 3)
    assert kept[-1].at.date() == desk.clock().date()


# Paper receipts of before the restore


def enter(desk: Desk, customer: int, number: str, **said: object) -> tuple[str, ...]:
    request = TakePayment(
        customers=(desk.code(customer),),
        tenders=(Tender("cash", desk.quote(customer).total_minor or BILL),),
        confirmed=True,
        paper=PaperReceipt(number, desk.clock().date()),
    )
    return take_payment(desk.office, desk.who("mai"), replace(request, **said)).receipts  # type: ignore[arg-type]


def test_paper_receipts_are_written_in_and_the_list_shrinks(desk: Desk) -> None:
    go_on(desk)
    desk.close()
    restore(desk)
    desk.open_till()
    assert enter(desk, 7, "kh01-1-26a-7") == ("KH01-1-26B-000001",)
    left = [(each.first[-1], each.last[-1]) for each in missing_receipts(desk.office)]
    assert left == [("6", "6"), ("8", "8")]
    assert [(each.number, each.receipt) for each in papers_entered(desk.office)] == [
        ("KH01-1-26A-000007", "KH01-1-26B-000001")
    ]
    with pytest.raises(PaperNumberEntered):
        enter(desk, 8, "KH01-1-26A-000007")
    with pytest.raises(PaperNumberNotMissing):
        enter(desk, 8, "KH01-1-26A-000003")
    with pytest.raises(PaperNumberNotMissing):
        enter(desk, 8, "KH01-1-26B-000002")
    tomorrow = desk.clock().date() + timedelta(days=1)
    with pytest.raises(PaperDateAhead):
        enter(desk, 8, "KH01-1-26A-000008", paper=PaperReceipt("KH01-1-26A-000008", tomorrow))
    enter(desk, 8, "KH01-1-26A-000008")
    drop_paper(desk.office, desk.who("ha"), "KH01-1-26A-000006", "hủy trước khi hỏng máy")
    assert missing_receipts(desk.office) == ()
    assert desk.quote(7).total_minor == 0
    assert desk.faults() == []


def test_a_number_that_no_list_knows_is_taken_too(desk: Desk) -> None:
    """The machine died with what it knew: its last numbers stand on paper alone."""
    go_on(desk)
    desk.close()
    restore(desk)
    desk.open_till()
    assert enter(desk, 9, "KH01-1-26A-000009") == ("KH01-1-26B-000001",)


# Cut off


@pytest.mark.parametrize("cut_at", range(16))
def test_a_restore_that_is_cut_off_leaves_the_old_office_or_the_new_one(
    desk: Desk, cut_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each step at which the folder is changed the program dies; whoever opens it next finds one of two whole offices."""
    go_on(desk)
    desk.close()
    steps = 0

    class PulledPlug(BaseException):
        """No handler of the program sees it end."""

    def cut_off(act: Callable[..., object]) -> Callable[..., object]:
        def stepped(*given: object, **named: object) -> object:
            nonlocal steps
            if steps == cut_at:
                raise PulledPlug
            steps += 1
            return act(*given, **named)

        return stepped

    prepared = desk.shelf.prepare_restore(desk.folder, newest(desk), desk.clock, is_real=True)
    with monkeypatch.context() as patch:
        for owner, name in ((Path, "rename"), (Path, "unlink"), (Path, "replace"), (restored_folder, "keep_names")):
            patch.setattr(owner, name, cut_off(getattr(owner, name)))
        with contextlib.suppress(PulledPlug):
            restore_office(prepared, _who(prepared.office, "ha"))
    assert prepared.lock is not None
    prepared.lock.release()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.faults() == []
    assert desk.office.file.stopped is None
    assert highest_numbers(desk.connection)[1, 2026, 1] in {5, 8}
    assert not (desk.folder / RESTORED).exists()
