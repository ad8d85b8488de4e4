"""This file is the search index that somebody spoiled, tested: the verification says so, and it is made anew from the books."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db import search
from collectoffice.services.queries.verify import rebuild_search, verify
from tests.builders import Desk
from tests.busy_desk import make_busy_desk


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_busy_desk(tmp_path_factory.mktemp("searched"))
    yield desk
    desk.close()


def faults(desk: Desk) -> dict[str, str]:
    return {check.name: check.detail for check in verify(desk.office) if check.ok is False}


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM customer_search WHERE rowid = (SELECT max(customer_id) FROM customer_now)",
        "INSERT INTO customer_search (rowid, words) VALUES (100000, 'nkhach')",
        "INSERT OR REPLACE INTO customer_search (rowid, words) VALUES (1, 'nsomebody nelse')",
        "DELETE FROM customer_search_word WHERE word = 'nkhach'",
        "DELETE FROM customer_search_word",
        "INSERT INTO customer_search (customer_search) VALUES ('delete-all')",
    ],
)
def test_a_spoiled_index_is_found_and_made_anew(busy: Desk, statement: str) -> None:
    found_before = search.find(busy.connection, "khach")
    busy.connection.execute(statement)
    found = faults(busy)
    assert set(found) == {"search"}
    assert found["search"].endswith("; verify --rebuild-search makes the index anew")
    events = busy.connection.execute("SELECT max(id) FROM event").fetchone()
    assert rebuild_search(busy.office) == busy.connection.execute("SELECT count(*) FROM customer_now").fetchone()[0]
    assert faults(busy) == {}
    assert sorted(search.find(busy.connection, "khach")) == sorted(found_before)
    assert busy.connection.execute("SELECT max(id) FROM event").fetchone() == events, "no fact was touched"


def test_the_pages_of_the_index_are_looked_at_too(tmp_path: Path) -> None:
    desk = make_busy_desk(tmp_path)
    desk.connection.execute("UPDATE customer_search_data SET block = x'00' WHERE id > 10")
    desk.reopen()
    assert faults(desk)
    rebuild_search(desk.office)
    assert faults(desk) == {}
    desk.close()


def test_a_reader_stays_a_reader(busy: Desk) -> None:
    reader = busy.shelf.read(busy.folder, busy.clock)
    assert all(check.ok for check in verify(reader))
    assert reader.file.connection.execute("PRAGMA query_only").fetchone() == (1,)
    reader.file.close()
