"""This file is the floor of a payment: its rows in the bare driver, WAL, a sync a commit, keys and nothing else."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

Rows = dict[str, list[tuple[object, ...]]]

CACHE_CHANGES = {
    "bill_now": (
        "UPDATE bill_now SET open_minor = ?, late_fee_paid_minor = ?, is_settled = ? WHERE bill_id = ?",
        (2, 3, 4, 0),
    ),
    "customer_now": (
        "UPDATE customer_now SET open_minor = ?, credit_minor = ?, last_event_id = ? WHERE customer_id = ?",
        (8, 9, 10, 0),
    ),
    "till_now": ("UPDATE till_now SET cash_minor = ? WHERE till_id = ?", (3, 0)),
    "series_now": (
        "INSERT INTO series_now VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last_number = excluded.last_number",
        (0, 1, 2, 3),
    ),
}


class BareBooks:
    """Tables without checks, triggers or foreign keys, and one transaction a payment."""

    def __init__(self, path: Path) -> None:
        self._file = dbapi2.connect(str(path), isolation_level=None)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._inserts: dict[str, str] = {}

    def make(self, columns: dict[str, list[str]], caches: Rows) -> None:
        """The tables, the first column their key, and the caches as they are before the first payment."""
        for table, names in columns.items():
            key = "PRIMARY KEY (counter_code, year, epoch)" if table == "series_now" else f"PRIMARY KEY ({names[0]})"
            kinds = [f"{name} INTEGER" if place == 0 else name for place, name in enumerate(names)]
            self._file.execute(f"CREATE TABLE {table} ({', '.join(kinds)}, {key})")
            self._inserts[table] = f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})"
        self._file.execute("BEGIN")
        for table, rows in caches.items():
            self._file.executemany(self._inserts[table], rows)
        self._file.execute("COMMIT")

    def write(self, event: Rows) -> None:
        """One event's rows, durably."""
        execute = self._file.execute
        execute("BEGIN IMMEDIATE")
        for table, rows in event.items():
            change = CACHE_CHANGES.get(table)
            if change is not None:
                for row in rows:
                    execute(change[0], [row[place] for place in change[1]])
            else:
                for row in rows:
                    execute(self._inserts[table], row)
        execute("COMMIT")

    def checkpoint(self) -> None:
        """Brings everything from the log into the file."""
        self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Closes the file."""
        self._file.close()
