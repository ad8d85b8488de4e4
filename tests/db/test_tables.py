"""This file is the append-only tables, tested: nobody changes, deletes or replaces a row, in this program or a browser."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db.driver import IntegrityError
from collectoffice.db.tables import (
    APPEND_ONLY,
    CHAINED,
    NUMBERED_BY_EVENT,
    PERSONAL,
    PLACE_BITS,
    event_column,
    present_triggers,
    trigger_statements,
    written_by,
)
from tests.builders import Desk
from tests.busy_desk import make_busy_desk

CACHES_AND_BOOKKEEPING = {"_sqlite_migrations"}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A busy office's file in a database browser: another library, no recursive triggers, no foreign keys."""
    busy = make_busy_desk(tmp_path_factory.mktemp("browser"))
    busy.close()
    connection = sqlite3.connect(busy.folder / "office.db", isolation_level=None)
    connection.execute("PRAGMA recursive_triggers = OFF")
    yield connection
    connection.close()


def test_every_table_is_append_only_or_a_cache(desk: Desk) -> None:
    known = set(APPEND_ONLY) | CACHES_AND_BOOKKEEPING
    others = {name for name in desk.dump() if name not in known and not name.startswith("customer_search")}
    assert {name for name in others if not name.endswith("_now")} == set()


def test_every_table_of_ours_is_strict(desk: Desk) -> None:
    rows = desk.connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    loose = {name for name, strict in rows if not strict}
    assert not loose & (set(APPEND_ONLY) | {name for name in desk.dump() if name.endswith("_now")})


def test_every_append_only_table_has_exactly_its_three_triggers(desk: Desk) -> None:
    expected = {name: sql for table in APPEND_ONLY for name, sql in trigger_statements(table).items()}
    assert len(expected) == 3 * len(APPEND_ONLY)
    assert present_triggers(desk.connection) == expected


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_a_row_cannot_be_changed(browser: sqlite3.Connection, table: str) -> None:
    key = APPEND_ONLY[table][0][0]
    assert browser.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        browser.execute(f"UPDATE {table} SET {key} = {key}")


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_a_row_cannot_be_deleted(browser: sqlite3.Connection, table: str) -> None:
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        browser.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize(
    ("table", "key"), [(table, key) for table, keys in APPEND_ONLY.items() for key in keys], ids=str
)
def test_a_row_cannot_be_replaced_over_any_of_its_keys(
    browser: sqlite3.Connection, table: str, key: tuple[str, ...]
) -> None:
    columns = [row[1] for row in browser.execute(f"PRAGMA table_info({table})")]
    taken = " AND ".join(f"{column} IS NOT NULL" for column in key)
    before = browser.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
    others = {kept for other in APPEND_ONLY[table] if other != key for kept in other}
    row = browser.execute(f"SELECT * FROM {table} WHERE {taken} LIMIT 1").fetchone()
    fresh = [
        _another(value) if column in others - set(key) else value for column, value in zip(columns, row, strict=True)
    ]
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        browser.execute(f"INSERT OR REPLACE INTO {table} VALUES ({','.join('?' * len(columns))})", fresh)
    assert browser.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() == before


def test_every_unique_key_of_an_append_only_table_is_guarded(desk: Desk) -> None:
    for table, keys in APPEND_ONLY.items():
        guarded = {frozenset(key) for key in keys}
        for _, index, unique, *_rest in desk.connection.execute(f"PRAGMA index_list({table})").fetchall():
            columns = frozenset(row[2] for row in desk.connection.execute(f"PRAGMA index_info({index})"))
            assert not unique or columns in guarded, (table, columns)


def test_chained_tables_begin_with_their_id_and_event_and_personal_ones_end_with_the_salted_value(desk: Desk) -> None:
    for table in CHAINED:
        columns = [row[1] for row in desk.connection.execute(f"PRAGMA table_info({table})")]
        if table == "event" or APPEND_ONLY[table][0] == ("event_id",):
            assert (columns[0],) == APPEND_ONLY[table][0], table
        else:
            assert columns[:2] == ["id", "event_id"], table
        assert event_column(table) in columns[:2]
        assert (columns[-3:] == ["salt", "value", "digest"]) == (table in PERSONAL), table


def test_the_rows_of_an_event_are_a_range_of_ids_and_a_receipts_paper_has_its_id(desk: Desk) -> None:
    """Found without an index, however many events there are; nothing of another event is in the range."""
    desk.bill(1)
    desk.bill(2)
    desk.open_till()
    desk.pay(1, 2, cash=2_000_000)
    desk.bill(1, period="2026-12")
    desk.pay(1)
    for (event_id,) in desk.connection.execute("SELECT id FROM event").fetchall():
        for table in NUMBERED_BY_EVENT:
            expected = desk.connection.execute(f"SELECT id FROM {table} WHERE event_id = ?", (event_id,)).fetchall()
            question = f"SELECT id FROM {table} WHERE {written_by(table, ':event')}"
            assert desk.connection.execute(question, {"event": event_id}).fetchall() == expected
            assert [row_id & (1 << PLACE_BITS) - 1 for (row_id,) in expected] == list(range(1, len(expected) + 1))
            (plan,) = desk.connection.execute(f"EXPLAIN QUERY PLAN {question}", {"event": event_id}).fetchall()
            assert plan[-1] == f"SEARCH {table} USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"
    papers = desk.connection.execute("SELECT receipt_id FROM paper WHERE receipt_id IS NOT NULL").fetchall()
    assert papers == desk.connection.execute("SELECT id FROM receipt").fetchall()


@pytest.mark.parametrize("table", sorted(NUMBERED_BY_EVENT))
def test_a_row_cannot_be_written_under_another_event_than_its_id_says(desk: Desk, table: str) -> None:
    desk.bill(1, 5_000_000, "2026-09-01")
    desk.open_till()
    desk.pay(1)
    row = desk.connection.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
    forged = [row[0] + 1, row[1] - 1, *row[2:]]
    if table == "receipt":
        forged[5] += 1
    with pytest.raises(IntegrityError, match="CHECK constraint failed"):
        desk.connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", forged)


def _another(value: object) -> object:
    if isinstance(value, int):
        return value + 1_000_000
    return f"{value}-other"


def test_the_program_itself_is_refused_too(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="append-only"):
        desk.connection.execute("INSERT OR REPLACE INTO staff SELECT * FROM staff")
