"""This file is the journal on the second place: what was written since the last time, event by event with all its rows.

A piece of it is a file of its own that is never written again: a small database of one line an event, encrypted with a
key made from the office's, whatever the office's own file is. A line is what the event's link was made over, so that who
reads it back makes the link anew and takes nothing that is not the office's. A piece has its name only when it is whole.
"""

from __future__ import annotations

import hmac
import json
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from collectoffice.db import chain, driver
from collectoffice.db.second_place import (
    LINK_LETTERS,
    UNFINISHED,
    BackupName,
    SegmentName,
    backups_in,
    put_in_place,
    segments_in,
)
from collectoffice.db.tables import CHAINED, event_column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from collectoffice.db.chain import Value
    from collectoffice.db.driver import Connection

Rows = list[tuple["Value", ...]]
Content = list[tuple[str, Rows]]
"""The rows of one event, table by table in the order of the chain."""

_PURPOSE = b"journal"
_TABLE = "CREATE TABLE line (event_id INTEGER PRIMARY KEY, link BLOB NOT NULL, content TEXT NOT NULL) STRICT"
_BYTES = "b"
BYTES_AN_EVENT = 4_096
"""Roughly what an event takes in the journal, to ask for the room."""


@dataclass(frozen=True, slots=True)
class Line:
    """One event of the journal."""

    event_id: int
    link: bytes
    content: Content


def journal_key(office_key: bytes) -> bytes:
    """The key of the journal, made from the office's."""
    return hmac.digest(office_key, _PURPOSE, "sha256")


def covered_until(connection: Connection, own: Path, code: str) -> int:
    """The newest event of these books that stands on the second place, in a backup or in the journal; 0 for none.

    A name of another branch of the chain, as it is left behind by a restore, is passed over.
    """
    named: list[BackupName | SegmentName] = [*backups_in(own, code), *segments_in(own, code)]
    for name in sorted(named, key=lambda name: name.event_id, reverse=True):
        row = connection.execute("SELECT hash FROM link WHERE event_id = ?", (name.event_id,)).fetchone()
        if row is not None and row[0].hex().startswith(name.link):
            return name.event_id
    return 0


def waiting(connection: Connection, own: Path, code: str) -> int:
    """How many events the journal lacks."""
    newest = connection.execute("SELECT max(event_id) FROM link").fetchone()[0] or 0
    return max(int(newest) - covered_until(connection, own, code), 0)


def write_segment(connection: Connection, own: Path, code: str, epoch: int, key: bytes) -> SegmentName | None:
    """Writes what is new since the last time as one more piece of the journal; None where nothing is.

    Raises ``OSError`` or the driver's ``DatabaseError`` where the place does not take it.
    """
    connection.execute("BEGIN")
    try:
        after = covered_until(connection, own, code)
        links = connection.execute("SELECT event_id, hash FROM link WHERE event_id > ? ORDER BY 1", (after,)).fetchall()
        if not links:
            return None
        rows = _rows_after(connection, after)
    finally:
        connection.execute("ROLLBACK")
    newest, link = links[-1]
    name = SegmentName(code, epoch, after + 1, newest, link.hex()[:LINK_LETTERS])
    unfinished = own / (name.text + UNFINISHED)
    unfinished.unlink(missing_ok=True)
    with _opened(unfinished, key) as segment:
        segment.execute("BEGIN")
        segment.execute(_TABLE)
        segment.executemany(
            "INSERT INTO line VALUES (?, ?, ?)",
            ((event_id, link, _encode(rows[event_id])) for event_id, link in links),
        )
        segment.execute("COMMIT")
    with _opened(unfinished, key) as segment:
        written = segment.execute("SELECT count(*), max(event_id) FROM line").fetchone()
    if tuple(written) != (len(links), newest):
        raise driver.DatabaseError("the journal does not hold what was written to it")
    put_in_place(unfinished, own / name.text)
    return name


class Journal:
    """The pieces of a journal, read back: every line that may come after an event."""

    def __init__(self, own: Path, code: str, key: bytes) -> None:
        self._own, self._key = own, key
        self._names = sorted(segments_in(own, code), key=lambda name: (-name.epoch, name.first))
        self._open: dict[str, Connection | None] = {}
        self._damaged: set[str] = set()

    @property
    def newest_epoch(self) -> int:
        """The highest epoch that any piece was written in; 0 without one."""
        return max((name.epoch for name in self._names), default=0)

    @property
    def newest_event(self) -> int:
        """The newest event of the newest epoch that a piece has by its name, readable or not; 0 without one."""
        return max((name.event_id for name in self._names if name.epoch == self.newest_epoch), default=0)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """The pieces, by their names, of which something was asked that could not be read."""
        return tuple(name.text for name in self._names if name.text in self._damaged)

    def lines(self, event_id: int) -> Iterator[Line]:
        """Every line of this number: after a restore there may be several, of which one goes on from a given link.

        Those of the newest epoch first, for that is the branch on which the office went on.
        """
        for name in self._names:
            if not name.first <= event_id <= name.event_id:
                continue
            segment = self._segment(name)
            if segment is None:
                continue
            try:
                row = segment.execute("SELECT link, content FROM line WHERE event_id = ?", (event_id,)).fetchone()
                if row is not None:
                    yield Line(event_id, bytes(row[0]), _decode(row[1]))
            except (driver.DatabaseError, ValueError, TypeError, KeyError):
                self._damaged.add(name.text)

    def close(self) -> None:
        """Lets go of the pieces."""
        for segment in self._open.values():
            if segment is not None:
                segment.close()
        self._open.clear()

    def _segment(self, name: SegmentName) -> Connection | None:
        if name.text not in self._open:
            try:
                segment = driver.connect_sealed(self._own / name.text, self._key)
                segment.execute("PRAGMA query_only = ON")
                segment.execute("SELECT 1 FROM line LIMIT 1").fetchone()  # the lines before a damaged page are read
                self._open[name.text] = segment
            except driver.DatabaseError:
                self._open[name.text] = None
                self._damaged.add(name.text)
        return self._open[name.text]


def replay(connection: Connection, journal: Journal, office_key: bytes) -> int:
    """Writes every event of the journal that goes on from the books' newest link, one after the other; how many.

    In the caller's transaction. Same ids, same rows, same links; the first one that is not the office's ends it. The
    caches are the caller's to make anew.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    row = connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    newest, before = (int(row[0]), bytes(row[1])) if row else (0, chain.GENESIS)
    taken = 0
    while (line := _next_line(journal, newest + 1, before, office_key)) is not None:
        digest = _digest(line.content)
        for table, rows in line.content:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute("INSERT INTO link VALUES (?, ?, ?)", (line.event_id, digest, line.link))
        newest, before, taken = line.event_id, line.link, taken + 1
    return taken


def _next_line(journal: Journal, event_id: int, before: bytes, office_key: bytes) -> Line | None:
    for line in journal.lines(event_id):
        if all(table in CHAINED and rows for table, rows in line.content):
            expected = chain.link_hash(office_key, before, event_id, _digest(line.content))
            if hmac.compare_digest(expected, line.link):
                return line
    return None


def _digest(content: Content) -> bytes:
    taken = chain.Content()
    for table, rows in content:
        taken.take_many(table, rows)
    return taken.digest()


def _rows_after(connection: Connection, after: int) -> dict[int, Content]:
    """The rows of every event after one. A table is read from its end: rows stand in the order of their events."""
    found: dict[int, Content] = defaultdict(list)
    for table in CHAINED:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        place = columns.index(event_column(table))
        by_event: dict[int, Rows] = defaultdict(list)
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1 DESC"):
            if row[place] <= after:
                break
            by_event[row[place]].append(row)
        for event_id, rows in by_event.items():
            found[event_id].append((table, rows[::-1]))
    return found


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Connection]:
    segment = driver.connect_sealed(path, key)
    try:
        yield segment
    finally:
        segment.close()


def _encode(content: Content) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=_as_hex)


def _as_hex(value: bytes) -> dict[str, str]:
    return {_BYTES: value.hex()}


def _decode(text: str) -> Content:
    tables: Sequence[tuple[str, Sequence[Sequence[object]]]] = json.loads(text)
    return [(str(table), [tuple(map(_value, row)) for row in rows]) for table, rows in tables]


def _value(value: object) -> Value:
    return bytes.fromhex(value[_BYTES]) if isinstance(value, dict) else cast("Value", value)
