"""This file is the floor of an import: calamine's rows of the same workbook, then raw inserts of the rows that came of it.

``python -m bench.floors.imports WORKBOOK OFFICE_FILE AFTER_EVENT NEW_FILE`` reads the rows that came after an event out
of an office file first, which is not counted, and writes them into tables without checks in one transaction.
"""

from __future__ import annotations

import gc
import json
import sys
import time

from python_calamine import CalamineWorkbook
from sqlcipher3 import dbapi2

Rows = list[tuple[object, ...]]

SEARCH = "find"


def main() -> None:
    """Measures once and prints its seconds."""
    workbook, office_file, after, new_file = sys.argv[1:]
    tables = _tables(office_file, int(after))
    target = dbapi2.connect(new_file, isolation_level=None)
    target.execute("PRAGMA journal_mode = WAL")
    target.execute("PRAGMA synchronous = FULL")
    for table, (columns, _rows) in tables.items():
        if table == SEARCH:
            target.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5 ({', '.join(columns[1:])}, content='', prefix='1 2 3 4')"
            )
        else:
            target.execute(f"CREATE TABLE {table} ({columns[0]} INTEGER PRIMARY KEY, {', '.join(columns[1:])})")
    gc.collect()
    gc.freeze()
    start = time.perf_counter()
    read = sum(1 for _row in CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).iter_rows())
    was_read = time.perf_counter()
    target.execute("BEGIN")
    for table, (columns, rows) in tables.items():
        names = ", ".join(("rowid", *columns[1:]) if table == SEARCH else columns)
        target.executemany(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})", rows)
    target.execute("COMMIT")
    end = time.perf_counter()
    written = sum(len(rows) for _columns, rows in tables.values())
    print(json.dumps({"seconds": end - start, "read": was_read - start, "rows": read, "written": written}))


def _tables(path: str, after: int) -> dict[str, tuple[list[str], Rows]]:
    """The columns of each table that an import writes to, and the rows that it wrote."""
    source = dbapi2.connect(path)
    names = [
        name
        for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")
    ]
    found: dict[str, tuple[list[str], Rows]] = {}
    for name in names:
        columns = [row[1] for row in source.execute(f"PRAGMA table_info({name})")]
        if name == "event":
            condition = "id > ?"
        elif name == "customer_now":
            condition = "last_event_id > ?"
        elif name == "bill_now":
            condition = "bill_id IN (SELECT id FROM bill WHERE event_id > ?)"
        elif "event_id" in columns:
            condition = "event_id > ?"
        else:
            continue
        rows = source.execute(f"SELECT * FROM {name} WHERE {condition}", (after,)).fetchall()
        if rows:
            found[name] = (columns, rows)
    found[SEARCH] = (["id", "name", "ids", "reversed"], _search_rows(source, after))
    source.close()
    return found


def _search_rows(source: dbapi2.Connection, after: int) -> Rows:
    """What a plain index holds of each new customer."""
    rows = source.execute(
        """
        SELECT customer_id, name, address, code, meter, phone FROM customer_now
        WHERE customer_id IN (SELECT id FROM customer WHERE event_id > ?)
        """,
        (after,),
    )
    return [
        (key, f"{name} {address}".casefold(), " ".join(numbers), " ".join(number[::-1] for number in numbers))
        for key, name, address, *numbers in rows
    ]


if __name__ == "__main__":
    main()
