"""This file is tests of the journal: what was written comes back as it was, and nothing that is not the office's does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db import bills, driver, journal, migrations, rebuild, search_check
from collectoffice.db.driver import Connection
from collectoffice.db.second_place import segments_in
from collectoffice.db.tables import protect
from collectoffice.services.queries.verify import late_fee_left
from tests.builders import Desk
from tests.busy_desk import make_busy_desk

CODE = "KH01"


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Desk]:
    desk = make_busy_desk(tmp_path)
    (tmp_path / "second").mkdir()
    yield desk
    desk.close()


def key_of(desk: Desk) -> bytes:
    key = desk.office.file.store.key()
    assert key is not None
    return key


def write(desk: Desk, own: Path) -> None:
    journal.write_segment(desk.connection, own, CODE, 1, journal.journal_key(key_of(desk)))


def read_back(desk: Desk, own: Path, path: Path) -> tuple[Connection, int]:
    """An empty file, with everything that the journal brings back."""
    connection = driver.connect(path)
    migrations.apply(connection)
    protect(connection)
    pieces = journal.Journal(own, CODE, journal.journal_key(key_of(desk)))
    connection.execute("BEGIN IMMEDIATE")
    taken = journal.replay(connection, pieces, key_of(desk))
    rebuild.rebuild_caches(connection)
    paid = bills.bills_without_principal(connection)
    rebuild.settle(connection, (bill.bill_id for bill in paid if late_fee_left(desk.office, bill) <= 0))
    connection.execute("COMMIT")
    search_check.rebuild(connection, desk.office.pinyin)
    pieces.close()
    return connection, taken


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that this program made, the search index left out."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'customer_search*' ORDER BY 1"
    ).fetchall()
    return {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for (name,) in names}


def test_an_office_comes_back_from_its_journal_alone_row_by_row_with_every_cache(busy: Desk, tmp_path: Path) -> None:
    own = tmp_path / "second"
    write(busy, own)
    again, taken = read_back(busy, own, tmp_path / "again.db")
    assert taken == busy.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    before, after = everything(busy.connection), everything(again)
    assert before.keys() == after.keys()
    for table, rows in before.items():
        assert after[table] == rows, table
    assert search_check.search_fault(again, busy.office.pinyin) is None
    again.close()


def test_what_was_written_is_not_written_again(busy: Desk, tmp_path: Path) -> None:
    own = tmp_path / "second"
    write(busy, own)
    write(busy, own)
    assert len(segments_in(own, CODE)) == 1
    busy.pay(1, cash=1_000, amount=1_000)
    busy.pay(1, cash=1_000, amount=1_000)
    write(busy, own)
    first, second = segments_in(own, CODE)
    assert (second.first, second.event_id) == (first.event_id + 1, first.event_id + 2)


def test_no_name_and_no_number_of_a_customer_can_be_read_on_the_stick(busy: Desk, tmp_path: Path) -> None:
    own = tmp_path / "second"
    write(busy, own)
    read = b"".join(path.read_bytes() for path in own.iterdir())
    assert "Khách Hàng".encode() not in read
    assert busy.code(1).encode() not in read
    assert not read.startswith(b"SQLite format 3")


def test_a_piece_that_was_cut_off_is_passed_over_and_what_came_before_stays(busy: Desk, tmp_path: Path) -> None:
    own = tmp_path / "second"
    write(busy, own)
    until = segments_in(own, CODE)[0].event_id
    busy.pay(1, cash=1_000, amount=1_000)
    write(busy, own)
    torn = own / segments_in(own, CODE)[1].text
    torn.write_bytes(torn.read_bytes()[:-4_096])
    again, taken = read_back(busy, own, tmp_path / "again.db")
    assert taken == until
    again.close()


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_changed_byte_brings_nothing_in_that_is_not_the_offices(busy: Desk, tmp_path: Path, place: float) -> None:
    own = tmp_path / "second"
    write(busy, own)
    path = own / segments_in(own, CODE)[0].text
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 1
    path.write_bytes(content)
    again, taken = read_back(busy, own, tmp_path / "again.db")
    links = again.execute("SELECT event_id, hash FROM link ORDER BY 1").fetchall()
    assert len(links) == taken
    assert links == busy.connection.execute("SELECT event_id, hash FROM link ORDER BY 1").fetchall()[:taken]
    again.close()


def test_without_the_offices_key_nothing_is_read(busy: Desk, tmp_path: Path) -> None:
    own = tmp_path / "second"
    write(busy, own)
    pieces = journal.Journal(own, CODE, bytes(32))
    assert list(pieces.lines(1)) == []
    pieces.close()
