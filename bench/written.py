"""This file is what this program wrote, read back as plain rows, so that a floor can write the very same ones."""

from __future__ import annotations

from collections.abc import Iterator

from collectoffice.db.driver import Connection
from collectoffice.db.tables import APPEND_ONLY

CACHES = ("bill_now", "customer_now", "till_now", "series_now", "unprinted_now")

Rows = dict[str, list[tuple[object, ...]]]


class Written:
    """Looks at an office file again and again; each look tells what came since the one before."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._columns = self.columns()
        self._last: dict[str, int] = {}
        for _ in self.events():
            pass

    def columns(self) -> dict[str, list[str]]:
        """The columns of every table that a payment writes to, the key first."""
        return {
            table: [row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")]
            for table in (*APPEND_ONLY, *CACHES)
        }

    def caches(self) -> Rows:
        """Every row of the caches."""
        return {table: self._connection.execute(f"SELECT * FROM {table}").fetchall() for table in CACHES}

    def events(self) -> Iterator[Rows]:
        """The rows of each event since the last look, with the caches of what it touched as they are now."""
        fresh = {table: self._fresh(table) for table in APPEND_ONLY}
        for event in fresh.pop("event"):
            rows: Rows = {"event": [event]}
            for table, waiting in fresh.items():
                place = self._columns[table].index("event_id")
                rows[table] = [row for row in waiting if row[place] == event[0]]
            yield {table: found for table, found in (rows | self._touched(rows)).items() if found}

    def _fresh(self, table: str) -> list[tuple[object, ...]]:
        key = self._columns[table][0]
        rows = self._connection.execute(
            f"SELECT * FROM {table} WHERE {key} > ? ORDER BY {key}", (self._last.get(table, 0),)
        ).fetchall()
        if rows:
            self._last[table] = rows[-1][0]
        return rows

    def _touched(self, rows: Rows) -> Rows:
        """The cache rows that belong to an event's rows."""
        bills = {row[4] for row in rows["allocation"] if row[4] is not None}
        payers = {row[3] for row in rows["allocation"]}
        return {
            "bill_now": self._now("bill_now", "bill_id", bills),
            "customer_now": self._now("customer_now", "customer_id", payers),
            "till_now": self._now("till_now", "till_id", {row[7] for row in rows["event"] if row[7] is not None}),
            "series_now": self._now("series_now", "counter_code", {row[2] for row in rows["receipt"]}),
            "unprinted_now": [(row[0],) for row in rows["paper"]],
        }

    def _now(self, table: str, key: str, wanted: set[object]) -> list[tuple[object, ...]]:
        return [
            self._connection.execute(f"SELECT * FROM {table} WHERE {key} = ?", (one,)).fetchone()
            for one in sorted(wanted, key=str)
        ]
