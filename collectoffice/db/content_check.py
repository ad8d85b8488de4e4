"""This file is the check that every event holds exactly the rows its link was made over; of all events, or of the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import chain
from collectoffice.db.event_words import named
from collectoffice.db.tables import CHAINED, event_column
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from collectoffice.db.chain import Value
    from collectoffice.db.driver import Connection

Row = tuple["Value", ...]

GONE = "event {0} is not there; the next one is {1}"
GONE_LAST = "event {0} is not there; its link is, and no event comes after it"
TAIL_EVENTS = 100
TAIL_ROWS = 3_000
"""At a start so many of the newest events are looked at, and no more rows a table than this: an import's are many."""


def content_fault(connection: Connection) -> Finding | None:
    """The first event of all that does not hold what its link was made over."""
    walked = [_Rows(connection, table, _all_rows(connection, table)) for table in CHAINED if table != "event"]
    events = connection.execute("SELECT * FROM event ORDER BY id")
    return _first_fault(connection, events, walked, 1)


def tail_fault(connection: Connection) -> Finding | None:
    """The first one of the newest events, as many as take no time."""
    since = _tail_begin(connection)
    tables = (table for table in CHAINED if table != "event")
    walked = [_Rows(connection, table, _newest_rows(connection, table, since)) for table in tables]
    events = connection.execute("SELECT * FROM event WHERE id >= ? ORDER BY id", (since,))
    return _first_fault(connection, events, walked, since)


def _first_fault(
    connection: Connection, events: Iterable[Row], walked: Iterable[_Rows], expected: int
) -> Finding | None:
    waiting = _Waiting(walked, expected)
    for event in events:
        event_id = _number(event[0])
        if event_id != expected:
            return Finding(GONE, (expected, named(connection, event_id)))
        if waiting.strayed is not None:
            return waiting.strayed_in_words(connection)
        content = chain.Content()
        content.take("event", event)
        waiting.give(event_id, content)
        link = connection.execute("SELECT content FROM link WHERE event_id = ?", (event_id,)).fetchone()
        if link is None:
            return Finding("event {0} has no link: {1}", (event_id, named(connection, event_id)))
        if link[0] != content.digest():
            return Finding("{0} is not as it was written", (named(connection, event_id),))
        expected += 1
    return waiting.strayed_in_words(connection) or waiting.left_in_words() or _ended_early(connection, expected)


def _ended_early(connection: Connection, expected: int) -> Finding | None:
    """The newest event of all was taken out together with its rows, and its link was not."""
    left = connection.execute("SELECT 1 FROM link WHERE event_id >= ?", (expected,)).fetchone()
    return Finding(GONE_LAST, (expected,)) if left else None


class _Rows:
    """The rows of one table in the order they were written, event by event."""

    def __init__(self, connection: Connection, table: str, rows: Iterator[Row]) -> None:
        self.table = table
        self._rows = rows
        self.next: Row | None = next(self._rows, None)
        self._event = _event_place(connection, table)

    @property
    def event_id(self) -> Value:
        """The event of the next row, None at the end."""
        return self.next[self._event] if self.next else None

    def of(self, event_id: int) -> Iterator[Row]:
        """The next rows, as long as they are of this event."""
        while self.next is not None and self.next[self._event] == event_id:
            yield self.next
            self.next = next(self._rows, None)


class _Waiting:
    """The tables by the event of their next row: an event asks those alone that have something of it."""

    def __init__(self, walked: Iterable[_Rows], first: int) -> None:
        self._by_event: dict[int, list[_Rows]] = {}
        self.strayed: _Rows | None = None
        for rows in walked:
            self._wait(rows, first)

    def give(self, event_id: int, content: chain.Content) -> None:
        """Takes up all rows of an event."""
        for rows in self._by_event.pop(event_id, ()):
            content.take_many(rows.table, rows.of(event_id))
            self._wait(rows, event_id + 1)

    def _wait(self, rows: _Rows, expected: int) -> None:
        if rows.next is None:
            return
        event_id = _number(rows.event_id)
        if event_id < expected:
            self.strayed = self.strayed or rows
        else:
            self._by_event.setdefault(event_id, []).append(rows)

    def strayed_in_words(self, connection: Connection) -> Finding | None:
        """A row that stands among those of later events, if there is one."""
        if self.strayed is None or self.strayed.next is None:
            return None
        event = named(connection, _number(self.strayed.event_id))
        form = "{0} row {1} stands among later ones and says it is of {2}"
        return Finding(form, (self.strayed.table, repr(self.strayed.next[0]), event))

    def left_in_words(self) -> Finding | None:
        """A row of an event that never came, if there is one."""
        for event_id, (rows, *_) in sorted(self._by_event.items()):
            if rows.next is not None:
                form = "{0} row {1} is of event {2}, which is not there"
                return Finding(form, (rows.table, repr(rows.next[0]), event_id))
        return None


def _event_place(connection: Connection, table: str) -> int:
    columns = connection.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchall()
    return columns.index((event_column(table),))


def _all_rows(connection: Connection, table: str) -> Iterator[Row]:
    return iter(connection.execute(f"SELECT * FROM {table} ORDER BY 1"))


def _newest_rows(connection: Connection, table: str, since: int) -> Iterator[Row]:
    """The rows of the newest events, oldest first: read from the end, for rows stand in the order of their events."""
    place = _event_place(connection, table)
    found: list[Row] = []
    for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1 DESC"):
        if _number(row[place]) < since:
            break
        found.append(row)
    return iter(found[::-1])


def _tail_begin(connection: Connection) -> int:
    """The event from which on rows are looked at."""
    newest = connection.execute("SELECT max(id) FROM event").fetchone()[0] or 0
    since = max(newest - TAIL_EVENTS + 1, 1)
    for table in CHAINED:
        column = event_column(table)
        row = connection.execute(
            f"SELECT {column} FROM {table} ORDER BY rowid DESC LIMIT 1 OFFSET {TAIL_ROWS}"
        ).fetchone()
        if row is not None:
            since = max(since, _number(row[0]) + 1)
    return since


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
