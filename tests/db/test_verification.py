"""This file is the verification, tested: every manipulation of a busy office's file is found and named.

Each manipulation is made the way somebody with a database browser would do it: the triggers are taken off, the rows are
changed, and the triggers are put back exactly.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.db import driver, verification
from collectoffice.db.chain import Content
from collectoffice.db.driver import Connection
from collectoffice.db.machine_store import Head, MachineStore
from collectoffice.db.tables import APPEND_ONLY, CHAINED, NUMBERED_BY_EVENT, PERSONAL, PLACE_BITS
from collectoffice.db.verification import Check
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf
from tests.builders import Desk
from tests.busy_desk import make_busy_desk

Row = tuple[object, ...]

MONEY = ("adjustment", "allocation", "bank_collection", "late_fee_charge", "payment", "posting", "tender")
"""Tables with a sum in a column ``amount_minor``."""


class Browser:
    """A closed office's file, open to somebody who means no good; every change is taken back afterwards."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.path = desk.folder / "office.db"
        self.connection: Connection = driver.connect(self.path)
        self.connection.execute("PRAGMA synchronous = OFF")
        self.connection.execute("PRAGMA foreign_keys = OFF")
        self.connection.execute("PRAGMA ignore_check_constraints = ON")
        self.store = MachineStore(desk.state, desk.office.file.facts.uid)
        self.triggers = dict(
            self.connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        )
        for name in self.triggers:
            self.connection.execute(f"DROP TRIGGER {name}")
        self.columns = {
            table: [(row[1], row[2]) for row in self.connection.execute(f"PRAGMA table_info({table})")]
            for (table,) in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        }

    def put_triggers_back(self) -> None:
        present = {row[0] for row in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        for name, statement in self.triggers.items():
            if name not in present:
                self.connection.execute(statement)

    def checks(self) -> list[Check]:
        """The verification of the file as it is now, the missing triggers apart."""
        return [check for check in verification.verify(self.connection, self.store) if check.name != "schema"]

    @contextmanager
    def with_row(self, table: str, place: str, changed: Callable[[Row], Row | None]) -> Iterator[None]:
        """A row that is changed, or gone, for as long as the block runs."""
        rows = self.connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
        row = {"first": rows[0], "middle": rows[len(rows) // 2], "last": rows[-1]}[place]
        other = changed(row)
        key = self.columns[table][0][0]
        self.connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (row[0],))
        try:
            if other is not None:
                self.insert(table, other)
            yield
        finally:
            if other is not None:
                self.connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (other[0],))
            self.insert(table, row)

    def insert(self, table: str, row: Row) -> None:
        marks = ",".join("?" * len(row))
        self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)

    def size(self, table: str) -> int:
        return int(self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


PLACES = ["first", pytest.param("middle", marks=pytest.mark.torture), "last"]
"""The rows that are spoiled; those in the middle by ``run.py torture``."""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    desk = make_busy_desk(tmp_path_factory.mktemp("busy"))
    desk.close()
    opened = Browser(desk)
    yield opened
    assert faults(opened.checks()) == {}, "a test left something behind"
    opened.put_triggers_back()
    opened.connection.close()


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Desk]:
    desk = make_busy_desk(tmp_path)
    yield desk
    desk.close()


def faults(checks: list[Check]) -> dict[str, str]:
    return {check.name: check.detail for check in checks if check.ok is False}


UNIQUE = {"event_id", "counter_code", "year", "epoch"} | {
    key[-1] for keys in APPEND_ONLY.values() for key in keys[1:] if key[-1] not in {"number_key", "reference_key"}
}
"""Columns in which the next number may be taken."""


def another(value: object, kind: str, column: str = "") -> object:
    """Another value that the column takes."""
    if isinstance(value, int):
        return value + (1_000 if column in UNIQUE else 1)
    if isinstance(value, str):
        return f"{value}1" if value else "1"
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1, *value[1:]])
    return {"INTEGER": 1, "TEXT": "1", "BLOB": b"1"}[kind]


def test_an_untouched_office_verifies(busy: Desk) -> None:
    assert busy.faults() == []
    assert [check.name for check in verify(busy.office)] == [
        "file", "schema", "ledger", "caches", "numbering", "personal_data", "content", "chain", "head", "late_fees", "search",
        "archives",
    ]  # fmt: skip


def test_an_untouched_copy_of_the_folder_verifies(busy: Desk, tmp_path: Path) -> None:
    busy.close()
    shutil.copytree(busy.folder, tmp_path / "copy")
    copied = busy.shelf.read(tmp_path / "copy", busy.clock)
    assert all(check.ok for check in verify(copied))
    copied.file.close()
    busy.office = busy.shelf.write(busy.folder, "test", busy.clock, busy.printer)


def test_verifying_writes_nothing(busy: Desk) -> None:
    before = busy.dump()
    verify(busy.office)
    assert busy.dump() == before


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("table", CHAINED)
def test_a_changed_value_is_found_in_every_column(browser: Browser, table: str, place: str) -> None:
    for index, (column, kind) in enumerate(browser.columns[table]):

        def changed(row: Row, index: int = index, kind: str = kind, column: str = column) -> Row:
            fresh = another(row[index], kind, column) if index else 1_000_000
            return (*row[:index], fresh, *row[index + 1 :])

        with browser.with_row(table, place, changed):
            found = faults(browser.checks())
        if table in PERSONAL and column in {"salt", "value"}:
            assert table in found["personal_data"], (column, found)
        else:
            assert "event" in found["content"], (column, found)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("table", CHAINED)
def test_a_deleted_row_is_found(browser: Browser, table: str, place: str) -> None:
    with browser.with_row(table, place, lambda _row: None):
        found = faults(browser.checks())
    assert "event" in found["content"], found


@pytest.mark.parametrize("table", [table for table in CHAINED if table != "event"])
def test_a_forged_row_is_found_whichever_event_it_claims(browser: Browser, table: str) -> None:
    newest = browser.connection.execute(f"SELECT * FROM {table} ORDER BY 1 DESC LIMIT 1").fetchone()
    columns = [name for name, _ in browser.columns[table]]
    keys = {columns.index(key[-1]) for key in APPEND_ONLY[table][1:]}
    copied = [another(value, "TEXT") if index in keys else value for index, value in enumerate(newest)]
    event_at = columns.index("event_id")
    for event_id in (newest[event_at], 1, browser.size("event"), 1_000_000):
        taken = {row_id for (row_id,) in browser.connection.execute(f"SELECT {columns[0]} FROM {table}")}
        # Where an id says its event, it is forged both ways: the next one of all, and the next one of its event.
        fitting = max((row_id for row_id in taken if row_id >> PLACE_BITS == event_id), default=event_id << PLACE_BITS)
        numbered = {newest[0] + 1, fitting + 1} if table in NUMBERED_BY_EVENT else {newest[0] + 1}
        for row_id in {event_id} - taken if event_at == 0 else numbered:
            forged = [*copied]
            forged[0], forged[event_at] = row_id, event_id
            browser.insert(table, tuple(forged))
            found = faults(browser.checks())
            browser.connection.execute(f"DELETE FROM {table} WHERE {columns[0]} = ?", (row_id,))
            assert "content" in found, (event_id, row_id, found)


def test_a_forged_event_is_found_with_or_without_a_link(browser: Browser) -> None:
    event = browser.connection.execute("SELECT * FROM event ORDER BY id DESC LIMIT 1").fetchone()
    link = browser.connection.execute("SELECT * FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    browser.insert("event", (event[0] + 1, "forged", *event[2:8], None))
    assert f"event {event[0] + 1} has no link" in faults(browser.checks())["content"]
    browser.insert("link", (link[0] + 1, link[1], link[2]))
    found = faults(browser.checks())
    assert "content" in found
    assert f"event {event[0] + 1}" in found["chain"]
    browser.connection.execute("DELETE FROM link WHERE event_id = ?", (link[0] + 1,))
    browser.connection.execute("DELETE FROM event WHERE id = ?", (event[0] + 1,))


@pytest.mark.parametrize("table", MONEY)
def test_two_sums_that_changed_places_are_found(browser: Browser, table: str) -> None:
    key = browser.columns[table][0][0]
    rows = browser.connection.execute(f"SELECT {key}, amount_minor FROM {table} ORDER BY 1").fetchall()
    first, second = next((a, b) for a in rows for b in rows if a[1] != b[1])

    def put(one: tuple[int, int], other: tuple[int, int]) -> None:
        for row_id, amount in ((first[0], one[1]), (second[0], other[1])):
            browser.connection.execute(f"UPDATE {table} SET amount_minor = ? WHERE {key} = ?", (amount, row_id))

    put(second, first)
    found = faults(browser.checks())
    put(first, second)
    assert "content" in found, found


@pytest.mark.parametrize("column", ["content", "hash"])
@pytest.mark.parametrize("place", PLACES)
def test_a_changed_link_is_found(browser: Browser, place: str, column: str) -> None:
    index = [name for name, _ in browser.columns["link"]].index(column)
    with browser.with_row("link", place, lambda row: (*row[:index], another(row[index], "BLOB"), *row[index + 1 :])):
        found = faults(browser.checks())
    assert "chain" in found or "content" in found
    assert "chain" in found


@pytest.mark.parametrize("place", PLACES)
def test_a_deleted_link_is_found(browser: Browser, place: str) -> None:
    with browser.with_row("link", place, lambda _row: None):
        found = faults(browser.checks())
    assert "has no link" in found["content"]


def test_a_row_changed_together_with_the_content_of_its_link_breaks_the_chain(browser: Browser) -> None:
    """Somebody who knows the program but has not its key."""
    row = browser.connection.execute("SELECT event_id, content FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    forged = Content().digest()
    browser.connection.execute("UPDATE link SET content = ? WHERE event_id = ?", (forged, row[0]))
    found = faults(browser.checks())
    browser.connection.execute("UPDATE link SET content = ? WHERE event_id = ?", (row[1], row[0]))
    assert f"event {row[0]}" in found["chain"]


def test_the_fault_names_the_event_with_its_receipt(browser: Browser) -> None:
    event_id, number = browser.connection.execute(
        "SELECT event_id, 'KH01-' || counter_code || '-26A-' || printf('%06d', number) FROM receipt ORDER BY id LIMIT 1"
    ).fetchone()
    tender = browser.connection.execute(
        "SELECT id, amount_minor FROM tender WHERE event_id = ?", (event_id,)
    ).fetchone()
    browser.connection.execute("UPDATE tender SET amount_minor = amount_minor + 1 WHERE id = ?", (tender[0],))
    found = faults(browser.checks())
    browser.connection.execute("UPDATE tender SET amount_minor = ? WHERE id = ?", (tender[1], tender[0]))
    assert found["content"].startswith(
        f"event {event_id} (payment of 2026-11-18, written at 2026-11-18T08:00:00+07:00, by Lê Thị Mai (mai), at counter 1, "
    )
    assert f"receipt {number}" in found["content"]
    assert f"tenders {tender[1] + 1:,}," in found["content"]
    assert found["content"].endswith(" is not as it was written")
    assert f"payment event {event_id}" in found["ledger"]


def test_a_whole_last_event_cut_off_is_found_by_the_head_this_machine_saw(browser: Browser) -> None:
    newest = browser.size("event")
    kept: dict[str, list[tuple[object, ...]]] = {}
    for table in (*CHAINED, "link"):
        key = "id" if table == "event" else "event_id"
        kept[table] = browser.connection.execute(f"SELECT * FROM {table} WHERE {key} = ?", (newest,)).fetchall()
        browser.connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (newest,))
    found = faults(browser.checks())
    for table, rows in kept.items():
        for row in rows:
            browser.insert(table, row)
    assert "content" not in found
    assert "chain" not in found
    assert f"event {newest} was written on this machine and is not in this file" in found["head"]


def test_an_older_copy_put_back_is_found(busy: Desk) -> None:
    file = busy.folder / "office.db"
    busy.close()
    older = file.read_bytes()
    busy.reopen()
    busy.pay(6)
    busy.close()
    file.write_bytes(older)
    busy.office = busy.shelf.write(busy.folder, "test", busy.clock, busy.printer)
    found = faults(list(verify(busy.office)))
    assert "written on this machine and is not in this file" in found.pop("head")
    assert found == {}


def test_an_older_copy_that_was_worked_on_is_found(busy: Desk, tmp_path: Path) -> None:
    file = busy.folder / "office.db"
    busy.close()
    older = file.read_bytes()
    busy.reopen()
    busy.pay(6)
    busy.close()
    file.write_bytes(older)
    elsewhere = Shelf(resources_folder(), tmp_path / "elsewhere")
    shutil.copytree(busy.state, elsewhere.state)
    for heads in elsewhere.state.rglob("heads"):
        heads.unlink()
    busy.office = elsewhere.write(busy.folder, "test", busy.clock, busy.printer)
    busy.pay(7)
    busy.reopen()
    found = faults(list(verify(busy.office)))
    assert "is not the one that was written on this machine" in found["head"]


def test_a_verification_beside_a_working_counter_raises_no_false_alarm(busy: Desk) -> None:
    class Meanwhile(MachineStore):
        """A store that is read just when the counter has saved a payment."""

        def heads(self) -> list[Head]:
            busy.pay(6)
            return super().heads()

    reader = busy.shelf.read(busy.folder, busy.clock)
    store = Meanwhile(busy.state, busy.office.file.facts.uid)
    assert faults(verification.verify(reader.file.connection, store)) == {}
    reader.file.close()


def test_a_file_that_another_key_signed_does_not_verify(busy: Desk) -> None:
    (busy.state / busy.office.file.facts.uid / "key").write_bytes(b"x" * 32)
    busy.reopen()
    assert "the chain is broken at event 1 (office_made" in faults(list(verify(busy.office)))["chain"]


def test_triggers_put_back_exactly_hide_nothing(busy: Desk) -> None:
    busy.close()
    browser = Browser(busy)
    for table in ("allocation", "tender"):
        first = f"SELECT min(id) FROM {table}"
        browser.connection.execute(f"UPDATE {table} SET amount_minor = amount_minor - 1000 WHERE id = ({first})")
    browser.put_triggers_back()
    browser.connection.close()
    busy.office = busy.shelf.write(busy.folder, "test", busy.clock, busy.printer)
    found = faults(list(verify(busy.office)))
    assert "schema" not in found
    assert "receipt KH01-1-26A-000001" in found["content"]


def test_triggers_that_are_missing_are_named(browser: Browser) -> None:
    checks = {check.name: check for check in verification.verify(browser.connection, browser.store)}
    assert checks["schema"].ok is False
    assert checks["schema"].detail.startswith("trigger ")
    assert checks["schema"].detail.endswith(" is missing")


CACHES = ("bill_now", "customer_now", "series_now", "till_now", "unprinted_now")


@pytest.mark.parametrize("place", ["first", "last"])
@pytest.mark.parametrize("table", CACHES)
def test_a_cache_that_was_changed_is_found_in_every_column(busy: Desk, table: str, place: str) -> None:
    row = busy.dump()[table][0 if place == "first" else -1]
    columns = [name for (name,) in busy.connection.execute(f"SELECT name FROM pragma_table_info('{table}')")]
    busy.connection.execute("PRAGMA foreign_keys = OFF")
    busy.connection.execute("PRAGMA ignore_check_constraints = ON")
    same = " AND ".join(f"{column} IS ?" for column in columns)
    for index, (column, value) in enumerate(zip(columns, row, strict=True)):
        fresh = another(value, "TEXT", "code" if column.endswith("_id") else column)
        fresh = 1 - value if column == "is_settled" and isinstance(value, int) else fresh
        changed = (*row[:index], fresh, *row[index + 1 :])
        update = f"UPDATE {table} SET {column} = ? WHERE {same}"
        busy.connection.execute(update, (fresh, *row))
        found = faults(list(verify(busy.office)))
        busy.connection.execute(update, (value, *changed))
        assert found, f"{table}.{column} {value!r} → {fresh!r} was not found"
    assert busy.faults() == []


@pytest.mark.parametrize("table", CACHES)
def test_a_row_that_is_missing_from_a_cache_is_found(busy: Desk, table: str) -> None:
    busy.connection.execute("PRAGMA foreign_keys = OFF")
    busy.connection.execute(f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})")
    found = faults(list(verify(busy.office)))
    assert {"caches", "numbering"} & set(found), found


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("INSERT INTO series_now VALUES (2, 2027, 1, 5)", "numbering"),
        ("INSERT INTO series_now VALUES (1, 2026, 2, 1)", "numbering"),
        ("INSERT INTO unprinted_now SELECT paper_id FROM printing LIMIT 1", "caches"),
        ("INSERT INTO till_now SELECT 1, 9, 9, 0", "caches"),
        ("UPDATE bill_now SET is_settled = 0 WHERE open_minor = 0 AND is_settled = 1", "late_fees"),
        ("UPDATE bill_now SET is_settled = 1 WHERE open_minor > 0", "caches"),
    ],
)
def test_a_forged_row_in_a_cache_is_found(busy: Desk, statement: str, check: str) -> None:
    busy.connection.execute("PRAGMA foreign_keys = OFF")
    busy.connection.execute(statement)
    assert check in faults(list(verify(busy.office)))


def test_a_fee_that_is_left_cannot_be_hidden_by_marking_its_bill_settled(desk: Desk) -> None:
    desk.clock.on("2026-11-20")
    desk.open_till()
    number = desk.bill(1, 5_000_000, "2026-09-01")
    desk.pay(1, amount=5_000_000, cash=5_000_000)
    assert [bill.open_minor for bill in desk.quote(1).bills] == [0]
    desk.connection.execute("UPDATE bill_now SET is_settled = 1")
    assert number in faults(list(verify(desk.office)))["late_fees"]
    desk.connection.execute("UPDATE bill_now SET is_settled = 0")
    assert desk.faults() == []


def test_a_page_that_the_disk_lost_is_a_finding_and_never_a_crash(busy: Desk, tmp_path: Path) -> None:
    page = busy.connection.execute("PRAGMA page_size").fetchone()[0]
    used = {
        root: name
        for name, root in busy.connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0")
        if name in (*CHAINED, "link", *CACHES)
    }
    busy.close()
    whole = (busy.folder / "office.db").read_bytes()
    copy = tmp_path / "lost.db"
    store = MachineStore(busy.state, busy.office.file.facts.uid)
    for root, name in used.items():
        copy.write_bytes(whole[: (root - 1) * page] + b"\xaa" * page + whole[root * page :])
        connection = driver.connect_to_read(copy)
        assert faults(verification.verify(connection, store)), name
        connection.close()
    busy.office = busy.shelf.write(busy.folder, "test", busy.clock, busy.printer)


def test_verify_by_another_sqlite_library_changes_nothing(busy: Desk) -> None:
    busy.close()
    browser = sqlite3.connect(busy.folder / "office.db")
    assert browser.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    browser.close()
    busy.office = busy.shelf.write(busy.folder, "test", busy.clock, busy.printer)
    assert busy.faults() == []


def test_the_verification_of_many_customers_takes_no_longer_than_their_number_asks(desk: Desk) -> None:
    """A question without an index would look through all customers for each customer."""

    def steps(customers: range) -> int:
        desk.take_in(desk.reading([desk.bill_row(number) for number in customers]))
        counted = 0

        def count() -> int:
            nonlocal counted
            counted += 1
            return 0

        desk.connection.set_progress_handler(count, 1_000)
        assert faults(list(verify(desk.office))) == {}
        desk.connection.set_progress_handler(None, 0)
        return counted

    few, many = steps(range(1, 1_001)), steps(range(1_001, 4_001))
    assert many < 4 * few * 1.6
