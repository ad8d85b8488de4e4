"""This file is tests of archives beside the books: a forged history is found by the other one, whoever forged which."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from collectoffice.db import chain, driver
from collectoffice.db.driver import Connection
from collectoffice.db.file_key import key_of
from collectoffice.db.people import staff_by_user_name
from collectoffice.db.recovery import Passphrase
from collectoffice.db.tables import CHAINED, event_column, present_triggers
from collectoffice.domain.errors import ArchiveOnlyRead, ArchiveUnreadable, OfficeFileTooNew, YearNotSealed
from collectoffice.services.commands.archive_year import archive_year
from collectoffice.services.commands.encrypt_office import encrypt_office
from collectoffice.services.commands.make_backup import set_backup_place
from collectoffice.services.commands.restore_office import restore_office
from collectoffice.services.queries.archives import archives, check_archive, unsealed_files
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.day_sheet import read_day
from collectoffice.services.queries.verify import verify
from tests.builders import Desk, make_desk
from tests.past_year import LAST_DAY, PAID, YEAR, make_past_year

FROZEN = Path(__file__).parent.parent / "upgrades"


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Desk]:
    """An office whose last year is sealed, and that went on since."""
    made = make_past_year(tmp_path)
    archive_year(made.office, made.who("ha"), YEAR)
    made.pay(4)
    yield made
    made.close()


def file_of(desk: Desk) -> Path:
    return desk.folder / "archive" / f"{YEAR}.archive"


def checked(desk: Desk, file: Path | None = None) -> dict[str, str]:
    """What the check of the archive finds."""
    return {check.name: check.detail for check in check_archive(desk.office, YEAR, file) if check.ok is False}


def verified(desk: Desk) -> tuple[bool | None, str]:
    """What the verification says of the archives."""
    (check,) = [check for check in verify(desk.office) if check.name == "archives"]
    return check.ok, check.detail


@contextmanager
def forging(path: Path, state: Path) -> Iterator[Connection]:
    """A file in the hands of whoever holds the unlocked account: no trigger speaks, and all are put back."""
    path.chmod(0o600)
    with closing(driver.connect(path, key_of(path, state))) as connection:
        triggers = present_triggers(connection)
        for name in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for statement in triggers.values():
            connection.execute(statement)
        connection.execute("PRAGMA journal_mode = DELETE")


def forge(connection: Connection, key: bytes) -> int:
    """Makes last year's first receipt smaller, in every table that says so, and every link anew; the event that was changed."""
    event_id = connection.execute("SELECT min(event_id) FROM receipt").fetchone()[0]
    for table, column in (
        ("payment", "amount_minor"),
        ("tender", "amount_minor"),
        ("allocation", "amount_minor"),
        ("receipt", "total_minor"),
    ):
        connection.execute(f"UPDATE {table} SET {column} = {column} - 40000 WHERE event_id = ?", (event_id,))
    connection.execute(
        "UPDATE posting SET amount_minor = amount_minor - 40000 * CASE WHEN amount_minor > 0 THEN 1 ELSE -1 END "
        "WHERE event_id = ?",
        (event_id,),
    )
    relink(connection, key)
    return int(event_id)


def relink(connection: Connection, key: bytes) -> None:
    """Every link made anew over the rows as they are now, under the office's own key."""
    before = chain.GENESIS
    for (event_id,) in connection.execute("SELECT id FROM event ORDER BY id").fetchall():
        content = chain.Content()
        for table in CHAINED:
            rows = connection.execute(f"SELECT * FROM {table} WHERE {event_column(table)} = ? ORDER BY 1", (event_id,))
            for row in rows.fetchall():
                content.take(table, row)
        before = chain.link_hash(key, before, event_id, content.digest())
        connection.execute(
            "UPDATE link SET content = ?, hash = ? WHERE event_id = ?", (content.digest(), before, event_id)
        )


def key_at(desk: Desk) -> bytes:
    key = desk.office.file.store.key()
    assert key is not None
    return key


def test_an_honest_archive_and_honest_books_tell_one_history(sealed: Desk) -> None:
    assert checked(sealed) == {}
    assert verified(sealed) == (True, "compared: 2025")
    (look,) = archives(sealed.office)
    assert (look.state, look.on_second_place, look.sealed.year) == ("there", None, YEAR)
    assert unsealed_files(sealed.office) == ()


def test_an_archive_that_lies_elsewhere_is_said_and_is_no_fault(sealed: Desk, tmp_path: Path) -> None:
    kept = tmp_path / "disc.archive"
    shutil.move(file_of(sealed), kept)
    assert verified(sealed) == (None, "compared: —; not there: 2025")
    assert archives(sealed.office)[0].state == "missing"
    with pytest.raises(ArchiveUnreadable):
        checked(sealed)
    assert checked(sealed, kept) == {}


def test_a_year_that_was_not_sealed_has_nothing_to_check(sealed: Desk) -> None:
    with pytest.raises(YearNotSealed):
        check_archive(sealed.office, 2024)


def test_a_history_of_the_books_that_was_forged_with_the_key_is_found_by_the_archive(sealed: Desk) -> None:
    key = key_at(sealed)
    sealed.close()
    with forging(sealed.folder / "office.db", sealed.state) as books:
        event_id = forge(books, key)
    sealed.office = sealed.shelf.write(sealed.folder, "test", sealed.clock, sealed.printer)
    said = checked(sealed)["links"]
    assert f"they part at event {event_id}; the archive has event {event_id} (payment of {LAST_DAY}" in said
    assert f"paid {PAID:,}" in said
    assert f"the books have event {event_id}" in said
    assert f"paid {PAID - 40_000:,}" in said
    assert checked(sealed)["books_figures"]
    ok, detail = verified(sealed)
    assert ok is False
    assert detail.startswith("2025.archive: ")


def test_forged_books_with_a_seal_that_fits_are_found_by_the_copy_that_lay_out_of_reach(
    sealed: Desk, tmp_path: Path
) -> None:
    """Whoever holds the account forges books, seal and the archive beside them alike; the disc in the cupboard stays."""
    kept = shutil.copy(file_of(sealed), tmp_path / "disc.archive")
    key = key_at(sealed)
    sealed.close()
    with forging(file_of(sealed), sealed.state) as archived:
        forge(archived, key)
    with (
        forging(sealed.folder / "office.db", sealed.state) as books,
        closing(driver.connect_to_read(file_of(sealed))) as archived,
    ):
        event_id = forge(books, key)
        newest = archived.execute("SELECT event_id, lower(hex(hash)) FROM link ORDER BY 1 DESC LIMIT 1").fetchone()
        books.execute("UPDATE sealed_year SET newest_link = ?", (newest[1],))
        relink(books, key)
    sealed.office = sealed.shelf.write(sealed.folder, "test", sealed.clock, sealed.printer)
    assert f"they part at event {event_id};" in checked(sealed, Path(kept))["links"]


def test_an_archive_that_was_forged_with_the_key_is_found_by_the_books(sealed: Desk) -> None:
    with forging(file_of(sealed), sealed.state) as archived:
        event_id = forge(archived, key_at(sealed))
    found = checked(sealed)
    assert {"hash", "links", "archive_figures"} <= found.keys()
    assert f"they part at event {event_id};" in found["links"]
    assert archives(sealed.office)[0].state == "changed"
    assert verified(sealed)[0] is False


def test_an_archive_in_which_a_sum_was_changed_in_a_browser_is_found_and_said_where(sealed: Desk) -> None:
    with forging(file_of(sealed), sealed.state) as archived:
        archived.execute("UPDATE receipt SET total_minor = total_minor + 1 WHERE id = (SELECT min(id) FROM receipt)")
    found = checked(sealed)
    assert "is not as it was written" in found["content"]
    assert "hash" in found
    assert verified(sealed) == (False, "2025.archive: the file is not the one that was sealed")


@pytest.mark.parametrize("place", [0.0, 0.001, 0.3, 0.6, 0.999])
def test_a_flipped_byte_anywhere_in_an_archive_is_found(sealed: Desk, place: float) -> None:
    path = file_of(sealed)
    content = bytearray(path.read_bytes())
    content[int(place * len(content))] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)
    assert "hash" in checked(sealed)
    assert verified(sealed)[0] is False


def test_an_encrypted_archive_that_no_key_opens_is_a_fault_of_the_archive_and_the_books_are_verified_on(
    sealed: Desk,
) -> None:
    encrypt_office(sealed.office, sealed.who("admin"), Passphrase("con trâu trắng đi bơi", "con trâu trắng đi bơi"))
    sealed.reopen()
    file = file_of(sealed)
    file.chmod(0o600)
    for kept in (16, 0):  # the office's mark at its beginning and nothing behind it that is its own; nor the mark
        content = bytearray(os.urandom(3 * 4_096))
        content[:kept] = (sealed.folder / "office.db").read_bytes()[:kept]
        file.write_bytes(content)
        is_whole, said = verified(sealed)
        assert is_whole is False
        assert file.name in said


def test_an_encrypted_archive_with_a_damaged_beginning_is_a_fault_of_the_archive(tmp_path: Path) -> None:
    desk = make_past_year(tmp_path)
    encrypt_office(desk.office, desk.who("admin"), Passphrase("con trâu trắng đi bơi", "con trâu trắng đi bơi"))
    desk.reopen()
    archive_year(desk.office, desk.who("ha"), YEAR)
    file = file_of(desk)
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.chmod(0o600)
    file.write_bytes(content)
    is_whole, said = verified(desk)
    assert is_whole is False
    assert file.name in said
    assert {"hash", "links", "archive_file"} <= set(checked(desk))
    desk.close()


def test_a_file_that_is_no_archive_is_found(sealed: Desk) -> None:
    path = file_of(sealed)
    path.chmod(0o600)
    path.write_bytes(b"nothing of an office")
    assert {"hash", "archive_file", "links"} <= checked(sealed).keys()
    with pytest.raises(ArchiveUnreadable):
        sealed.shelf.read(path)


def test_an_archive_is_read_as_an_office_and_takes_no_writing(sealed: Desk) -> None:
    before = file_of(sealed).read_bytes()
    reading = sealed.shelf.read(file_of(sealed), sealed.clock)
    assert customer_file(reading, sealed.code(1)).quote.customer.open_minor == 0
    ha = staff_by_user_name(reading.file.connection, "ha")
    assert ha is not None
    assert read_day(reading, ha, LAST_DAY).date == LAST_DAY.isoformat()
    assert [check.name for check in verify(reading) if check.ok is False] == []
    assert reading.file.connection.execute("SELECT count(*) FROM receipt").fetchone() == (3,)
    reading.file.close()
    for refused in (
        lambda: sealed.shelf.write(file_of(sealed), "test", sealed.clock),
        lambda: sealed.shelf.prepare_restore(file_of(sealed), file_of(sealed), sealed.clock, is_real=True),
    ):
        with pytest.raises(ArchiveOnlyRead):
            refused()
    assert file_of(sealed).read_bytes() == before
    assert [path.name for path in file_of(sealed).parent.iterdir()] == [file_of(sealed).name]


def test_an_archive_of_an_older_program_is_read_and_stays_as_it_is(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "here")
    path = tmp_path / "2024.archive"
    shutil.copy(FROZEN / "m0003" / "office.db", path)
    before = path.read_bytes()
    reading = desk.shelf.read(path, desk.clock)
    assert reading.file.connection.execute("SELECT count(*) FROM sealed_year").fetchone() == (0,)
    assert customer_file(reading, "PQ05100000001").facts
    held = list((desk.state / "archive-upgraded").iterdir())
    again = desk.shelf.read(path, desk.clock)
    assert len(list((desk.state / "archive-upgraded").iterdir())) == len(held) + 1, (
        "a copy that is read now is not swept"
    )
    again.file.close()
    reading.file.close()
    assert list((desk.state / "archive-upgraded").iterdir()) == []
    assert path.read_bytes() == before
    desk.close()


def test_what_a_kill_left_of_reading_an_older_archive_goes_with_the_next_one(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "here")
    left = desk.state / "archive-upgraded" / "2023-00000000"
    left.mkdir(parents=True)
    (left / "office.db").write_bytes(b"names")
    shutil.copy(FROZEN / "m0003" / "office.db", tmp_path / "2024.archive")
    desk.shelf.read(tmp_path / "2024.archive", desk.clock).file.close()
    assert not left.exists()
    desk.close()


def test_an_archive_of_a_newer_program_is_refused(sealed: Desk) -> None:
    with forging(file_of(sealed), sealed.state) as archived:
        archived.execute("INSERT INTO _sqlite_migrations VALUES (99, 'collectoffice', 'm9999_later', '')")
    with pytest.raises(OfficeFileTooNew):
        sealed.shelf.read(file_of(sealed))


def test_the_copy_on_the_second_place_is_looked_at_too(sealed: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    set_backup_place(sealed.office, sealed.who("ha"), tmp_path / "stick")
    assert archives(sealed.office)[0].on_second_place == "missing"
    shutil.copy(file_of(sealed), tmp_path / "stick/collectoffice-KH01" / file_of(sealed).name)
    assert archives(sealed.office)[0].on_second_place == "there"


def test_an_office_is_restored_from_an_archive_where_nothing_else_is_left(sealed: Desk, tmp_path: Path) -> None:
    kept = shutil.copy(file_of(sealed), tmp_path / "2025.archive")
    sealed.close()
    shutil.rmtree(sealed.folder)
    prepared = sealed.shelf.prepare_restore(sealed.folder, Path(kept), sealed.clock, is_real=True)
    ha = staff_by_user_name(prepared.office.file.connection, "ha")
    assert ha is not None
    restore_office(prepared, ha)
    sealed.office = sealed.shelf.write(sealed.folder, "test", sealed.clock, sealed.printer)
    assert sealed.connection.execute("SELECT count(*) FROM receipt").fetchone() == (3,)
    assert [fault for fault in sealed.faults() if not fault.startswith("archives")] == []
