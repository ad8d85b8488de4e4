"""This file is somebody with a database browser: plain SQL on a closed office's file, no knowledge of the program.

All it knows is what a browser shows: tables, columns, rows, and that columns named ``event_id`` belong together. It takes
the triggers off before and puts them back afterwards, word for word, so that nothing but the facts tells.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

TRIES = 200
"""A means may not fit the rows it drew (a taken key, two equal sums): then others are drawn."""
WIDE_PRAGMAS = ("user_version", "application_id", "default_cache_size")
"""What a file keeps of its settings and no table shows."""
LOST_TAIL = 4


class Unfit(Exception):
    """These rows do not lend themselves to it."""


class Manipulator:
    """A browser on one file; every means draws from ``dice`` and says what it did."""

    def __init__(self, file: Path, dice: Random) -> None:
        self._file = file
        self._dice = dice
        self._before = ""
        self.means: tuple[Callable[[sqlite3.Connection], str], ...] = (
            *(self.edit_value,) * 12,
            *(self.swap_values,) * 4,
            *(self.delete_rows,) * 6,
            *(self.swap_keys,) * 3,
            *(self.copy_row,) * 4,
            self.edit_whole_column,
            self.empty_table,
            self.forge_pair,
            self.forge_pair,
            self.forge_event,
            self.forge_event,
            self.move_row_to_other_event,
            self.swap_events,
            self.cut_tail,
            self.cut_tail,
            self.delete_event,
            self.edit_cache,
            self.edit_cache,
            self.add_object,
            self.change_object,
            self.change_pragma,
            self.edit_strange_table,
        )

    def manipulate(self) -> str:
        """Does one thing that changes what the file says; a sentence of what it was."""
        for _ in range(TRIES):
            means = self._dice.choice(self.means)
            if (done := self.do(means)) is not None:
                return done
        message = "nothing could be changed"
        raise AssertionError(message)

    def do(self, means: Callable[[sqlite3.Connection], str]) -> str | None:
        """Tries one means on the file as it was first; None where it did not fit, or changed nothing."""
        self._before = self._before or self.said()
        try:
            with self._without_triggers() as connection:
                done = means(connection)
        except (Unfit, sqlite3.IntegrityError):
            return None
        return None if self.said() == self._before else f"{means.__name__}: {done}"

    def said(self) -> str:
        """Everything the file says: objects, rows, settings; the search index apart."""
        with closing(sqlite3.connect(self._file)) as connection:
            parts = [repr(connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall())]
            parts += [
                repr(sorted(connection.execute(f'SELECT * FROM "{table}"'), key=repr)) for table in tables(connection)
            ]
            parts += [repr(connection.execute(f"PRAGMA {pragma}").fetchone()) for pragma in WIDE_PRAGMAS]
        return "\n".join(parts)

    @contextmanager
    def _without_triggers(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("BEGIN")
            triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            yield connection
            for _, statement in triggers:
                connection.execute(statement)
            connection.execute("COMMIT")

    # ------------------------------------------------------------------------------------------------- single rows

    def edit_value(self, connection: sqlite3.Connection) -> str:
        """Another value in one cell, whatever table and column."""
        table = self._table(connection)
        row_id = self._row(connection, table)
        column, _ = self._dice.choice(columns(connection, table))
        old = _value(connection, table, column, row_id)
        new = self._another(connection, table, column, old)
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (new, row_id))
        return f"{table}.{column} of row {row_id}: {old!r} → {new!r}"

    def edit_cache(self, connection: sqlite3.Connection) -> str:
        """A cell of a table that is kept besides the facts."""
        caches = [table for table in filled(connection) if table.endswith("_now")]
        table = self._dice.choice(caches)
        row_id = self._row(connection, table)
        column, _ = self._dice.choice(columns(connection, table))
        old = _value(connection, table, column, row_id)
        new = self._another(connection, table, column, old)
        connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (new, row_id))
        return f"{table}.{column} of row {row_id}: {old!r} → {new!r}"

    def swap_values(self, connection: sqlite3.Connection) -> str:
        """Two cells of one column change places: two amounts, two names, two days."""
        table = self._table(connection)
        one, other = self._two_rows(connection, table)
        column, _ = self._dice.choice(columns(connection, table))
        values = [_value(connection, table, column, row_id) for row_id in (one, other)]
        for row_id, value in zip((one, other), reversed(values), strict=True):
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (value, row_id))
        return f"{table}.{column} of rows {one} and {other}: {values[0]!r} ↔ {values[1]!r}"

    def swap_keys(self, connection: sqlite3.Connection) -> str:
        """Two rows change their numbers."""
        table = self._table(connection)
        one, other = self._two_rows(connection, table)
        away = 1 << 60
        for before, after in ((one, away), (other, one), (away, other)):
            connection.execute(f'UPDATE "{table}" SET rowid = ? WHERE rowid = ?', (after, before))
        return f"{table}: rows {one} and {other} changed keys"

    def copy_row(self, connection: sqlite3.Connection) -> str:
        """A row once more, under the next key or one that is free."""
        table = self._table(connection)
        row_id = self._row(connection, table)
        highest = connection.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0]
        fresh = self._dice.choice([highest + 1, row_id + 1, highest + 1_000, 0, -1])
        self._copy(connection, table, row_id, {"rowid": fresh}, is_loose=True)
        return f"{table}: row {row_id} once more as {fresh}"

    def delete_rows(self, connection: sqlite3.Connection) -> str:
        """Rows from the middle or the end, one or several."""
        table = self._table(connection)
        rows = _row_ids(connection, table)
        count = self._dice.choice([1, 1, 1, 2, 5])
        first = self._dice.choice([len(rows) - count, self._dice.randrange(len(rows))])
        gone = rows[max(first, 0) : max(first, 0) + count]
        connection.executemany(f'DELETE FROM "{table}" WHERE rowid = ?', [(row_id,) for row_id in gone])
        return f"{table}: rows {gone} deleted"

    def move_row_to_other_event(self, connection: sqlite3.Connection) -> str:
        """A row is said to be of another event."""
        table = self._dice.choice([table for table in filled(connection) if _has(connection, table, "event_id")])
        row_id = self._row(connection, table)
        event = self._dice.choice(_row_ids(connection, "event"))
        connection.execute(f'UPDATE "{table}" SET event_id = ? WHERE rowid = ?', (event, row_id))
        return f"{table}: row {row_id} now of event {event}"

    # ----------------------------------------------------------------------------------------------- many rows

    def edit_whole_column(self, connection: sqlite3.Connection) -> str:
        """One statement over a whole column."""
        table = self._table(connection)
        numbers = [column for column, kind in columns(connection, table) if kind == "INTEGER"]
        if not numbers:
            raise Unfit
        column = self._dice.choice(numbers)
        connection.execute(f'UPDATE "{table}" SET "{column}" = "{column}" + 1')
        return f"{table}.{column}: one more everywhere"

    def empty_table(self, connection: sqlite3.Connection) -> str:
        """All rows of a table."""
        table = self._table(connection)
        connection.execute(f'DELETE FROM "{table}"')
        return f"{table}: emptied"

    def forge_pair(self, connection: sqlite3.Connection) -> str:
        """Two rows more that balance each other: one sum up, one down."""
        table = self._dice.choice([t for t in filled(connection) if _has(connection, t, "amount_minor")])
        row_id = self._row(connection, table)
        sum_minor = self._dice.choice([1_000, 50_000, 100_000])
        rows = set(_row_ids(connection, table))
        for amount in (sum_minor, -sum_minor):
            fresh = next(candidate for candidate in range(row_id + 1, row_id + len(rows) + 2) if candidate not in rows)
            rows.add(fresh)
            self._copy(connection, table, row_id, {"rowid": fresh, "amount_minor": amount}, is_loose=True)
        return f"{table}: ± {sum_minor} beside row {row_id}"

    def forge_event(self, connection: sqlite3.Connection) -> str:
        """An event with all its rows once more, as the newest one: a payment with receipt, postings and link."""
        event = self._dice.choice(_row_ids(connection, "event"))
        newest = connection.execute("SELECT max(id) FROM event").fetchone()[0] + 1
        with_link = self._dice.random() < 0.7
        for table in filled(connection):
            names = [name for name, _ in columns(connection, table)]
            if table == "link" and not with_link:
                continue
            key = "id" if table == "event" else "event_id"
            if key not in names:
                continue
            for row_id in _row_ids(connection, table, f"{key} = {event}"):
                changes: dict[str, object] = {key: newest}
                if "number" in names:
                    changes["number"] = connection.execute(f'SELECT max(number) + 1 FROM "{table}"').fetchone()[0]
                if names[0] == "id" and table != "event":
                    place = row_id - (event << 24)
                    is_placed = row_id >> 24 == event
                    highest = connection.execute(f'SELECT max(id) + 1 FROM "{table}"').fetchone()[0]
                    changes["id"] = (newest << 24) + place if is_placed else highest
                self._copy(connection, table, row_id, changes, is_loose=True)
        return f"event {event} once more as {newest}"

    def swap_events(self, connection: sqlite3.Connection) -> str:
        """Two events change their numbers wherever they are named."""
        one, other = self._two_rows(connection, "event")
        away = 1 << 30
        for before, after in ((one, away), (other, one), (away, other)):
            for table in filled(connection):
                key = "id" if table == "event" else "event_id"
                if _has(connection, table, key):
                    connection.execute(f'UPDATE "{table}" SET {key} = ? WHERE {key} = ?', (after, before))
        return f"events {one} and {other} changed places"

    def delete_event(self, connection: sqlite3.Connection) -> str:
        """An event from the middle with all its rows."""
        event = self._dice.choice(_row_ids(connection, "event"))
        _delete_events(connection, f"= {event}")
        return f"event {event} deleted with all its rows"

    def cut_tail(self, connection: sqlite3.Connection) -> str:
        """The newest events with all their rows and links, as if they had never been."""
        newest = connection.execute("SELECT max(id) FROM event").fetchone()[0]
        count = self._dice.randint(1, LOST_TAIL)
        _delete_events(connection, f"> {newest - count}")
        return f"the last {count} events cut off"

    # ------------------------------------------------------------------------------------------- not rows of facts

    def add_object(self, connection: sqlite3.Connection) -> str:
        """A table, a view, an index or a trigger that the program never made."""
        table = self._dice.choice([table for table in filled(connection) if not table.startswith("_")])
        column, _ = columns(connection, table)[-1]
        statement = self._dice.choice(
            [
                "CREATE TABLE note (text TEXT)",
                "CREATE TABLE sqlitenote (text TEXT)",
                f'CREATE VIEW shown AS SELECT * FROM "{table}"',
                f'CREATE INDEX quick ON "{table}" ("{column}")',
                f'CREATE TRIGGER helper AFTER INSERT ON "{table}" BEGIN SELECT 1; END',
                f'CREATE TRIGGER sqlitehelper AFTER INSERT ON "{table}" BEGIN SELECT 1; END',
                "CREATE TRIGGER helper AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM posting; END",
                "ANALYZE",
            ]
        )
        connection.execute(statement)
        return statement

    def change_object(self, connection: sqlite3.Connection) -> str:
        """A column that is added; a table or an index that is renamed or gone, of those that no trigger guards."""
        table = self._table(connection)
        indexes = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql <> ''").fetchall()
        unguarded = self._dice.choice([table for table in filled(connection) if table.endswith("_now")])
        statement = self._dice.choice(
            [
                f'ALTER TABLE "{table}" ADD COLUMN note TEXT',
                f'ALTER TABLE "{unguarded}" RENAME TO "{unguarded}_old"',
                f'DROP TABLE "{unguarded}"',
                f'DROP INDEX "{self._dice.choice(indexes)[0]}"',
            ]
        )
        try:
            connection.execute(statement)
        except sqlite3.OperationalError as error:
            raise Unfit from error
        return statement

    def change_pragma(self, connection: sqlite3.Connection) -> str:
        """A setting that the file itself keeps."""
        pragma = self._dice.choice(WIDE_PRAGMAS)
        value = self._dice.randint(1, 1_000)
        connection.execute(f"PRAGMA {pragma} = {value}")
        return f"{pragma} = {value}"

    def edit_strange_table(self, connection: sqlite3.Connection) -> str:
        """A row of the tables that no desk shows: what the library keeps, what SQLite keeps."""
        strange = [table for table in filled(connection) if table.startswith(("_", "sqlite_"))]
        table = self._dice.choice(strange)
        row_id = self._row(connection, table)
        column, _ = self._dice.choice(columns(connection, table))
        old = _value(connection, table, column, row_id)
        how = self._dice.choice(["edit", "delete", "copy"])
        if how == "edit":
            new = self._another(connection, table, column, old)
            connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (new, row_id))
        elif how == "delete":
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))
        else:
            self._copy(connection, table, row_id, {"rowid": 1_000}, is_loose=True)
        return f"{table}.{column} of row {row_id}: {how}"

    # ----------------------------------------------------------------------------------------------------- draws

    def _table(self, connection: sqlite3.Connection) -> str:
        return self._dice.choice(filled(connection))

    def _row(self, connection: sqlite3.Connection, table: str) -> int:
        rows = _row_ids(connection, table)
        return rows[-1] if self._dice.randrange(4) == 0 else self._dice.choice(rows)

    def _two_rows(self, connection: sqlite3.Connection, table: str) -> tuple[int, int]:
        rows = _row_ids(connection, table)
        if len(rows) == 1:
            raise Unfit
        one, other = self._dice.sample(rows, 2)
        return one, other

    def _another(self, connection: sqlite3.Connection, table: str, column: str, old: object) -> object:
        """Another value that the column takes: a little off, or one that stands there already."""
        kind, has_to_be = next(
            (row[2], row[3]) for row in connection.execute(f'PRAGMA table_info("{table}")') if row[1] == column
        )
        there = [value for (value,) in connection.execute(f'SELECT DISTINCT "{column}" FROM "{table}" LIMIT 50')]
        choices: list[object] = [value for value in there if value != old]
        if not has_to_be:
            choices.append(None)
        if isinstance(old, int):
            choices += [old + 1, old - 1, old * 10, -old, old + 1_000, 0, 1 - old]
        elif isinstance(old, str):
            choices += [f"{old}1", old[:-1], old[::-1], old.upper(), f" {old}", ""]
        elif isinstance(old, bytes):
            choices += [bytes([old[0] ^ 1, *old[1:]]) if old else b"x", old[:-1], b""]
        else:
            fitting: dict[str, list[object]] = {"INTEGER": [1, 0], "TEXT": ["1", "2026-11-20"], "BLOB": [b"x"]}
            choices += fitting[kind]
        fresh = [value for value in choices if value != old]
        return self._dice.choice(fresh)

    def _copy(
        self,
        connection: sqlite3.Connection,
        table: str,
        row_id: int,
        changes: dict[str, object],
        *,
        is_loose: bool = False,
    ) -> None:
        """A row once more with other values; ``is_loose`` makes unique values free ones."""
        names = [name for name, _ in columns(connection, table)]
        row = connection.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (row_id,)).fetchone()
        values = dict(zip(names, row, strict=True))
        key = connection.execute(
            f"SELECT name FROM pragma_table_info('{table}') WHERE pk = 1 AND type = 'INTEGER' AND "
            f"(SELECT count(*) FROM pragma_table_info('{table}') WHERE pk > 0) = 1"
        ).fetchone()
        if "rowid" in changes:
            fresh = changes.pop("rowid")
            if key is not None:
                values[key[0]] = fresh
        if is_loose:
            for column in _unique_columns(connection, table) - changes.keys():
                values[column] = self._free(connection, table, column, values[column])
        values |= changes
        marks = ", ".join("?" * len(values))
        connection.execute(f'INSERT INTO "{table}" VALUES ({marks})', tuple(values.values()))

    def _free(self, connection: sqlite3.Connection, table: str, column: str, value: object) -> object:
        if isinstance(value, int):
            return connection.execute(f'SELECT max("{column}") + 1 FROM "{table}"').fetchone()[0]
        return f"{value}{self._dice.randrange(1_000)}" if isinstance(value, str) else value


# ------------------------------------------------------------------------------------------------ what a browser shows


def tables(connection: sqlite3.Connection) -> list[str]:
    """All tables but the search index and the tables it keeps itself in."""
    listed = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    virtual = [name for name, sql in listed if sql.startswith("CREATE VIRTUAL")]
    return [name for name, _ in listed if not any(name == index or name.startswith(f"{index}_") for index in virtual)]


def filled(connection: sqlite3.Connection) -> list[str]:
    """The tables with rows."""
    return [table for table in tables(connection) if connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()]


def columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """The columns of a table with their types."""
    return [(row[1], row[2]) for row in connection.execute(f'PRAGMA table_info("{table}")')]


def _has(connection: sqlite3.Connection, table: str, column: str) -> bool:
    return column in {name for name, _ in columns(connection, table)}


def _row_ids(connection: sqlite3.Connection, table: str, condition: str = "1") -> list[int]:
    rows = connection.execute(f'SELECT rowid FROM "{table}" WHERE {condition} ORDER BY rowid').fetchall()
    return [row_id for (row_id,) in rows]


def _value(connection: sqlite3.Connection, table: str, column: str, row_id: int) -> object:
    value: object = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (row_id,)).fetchone()[0]
    return value


def _unique_columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """The last column of each unique index."""
    unique = [row[1] for row in connection.execute(f'PRAGMA index_list("{table}")') if row[2]]
    return {connection.execute(f'PRAGMA index_info("{index}")').fetchall()[-1][2] for index in unique}


def _delete_events(connection: sqlite3.Connection, condition: str) -> None:
    for table in filled(connection):
        key = "id" if table == "event" else "event_id"
        if _has(connection, table, key):
            connection.execute(f'DELETE FROM "{table}" WHERE {key} {condition}')
