"""This file is the fourth schema: the years that were sealed in an archive of their own (db/sealed_years.py).

Frozen once released.
"""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE sealed_year (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        year INTEGER NOT NULL UNIQUE,
        last_event_id INTEGER NOT NULL,
        last_link TEXT NOT NULL,
        receipts INTEGER NOT NULL,
        receipts_minor INTEGER NOT NULL,
        newest_event_id INTEGER NOT NULL,
        newest_link TEXT NOT NULL,
        file_bytes INTEGER NOT NULL,
        file_hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sealed_sum (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        account TEXT NOT NULL,
        amount_minor INTEGER NOT NULL
    ) STRICT
    """,
)
