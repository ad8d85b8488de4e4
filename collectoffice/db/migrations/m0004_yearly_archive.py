"""This file is the fourth schema: the years that were sealed in an archive of their own (db/sealed_years.py), and three indexes.

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
    # What a desk asks all day of a table that grows for ever. Each holds a few rows in a hundred; a cash payment writes in none.
    "CREATE INDEX tender_by_cheque_number ON tender (upper(reference)) WHERE kind = 'cheque'",
    "CREATE INDEX tender_awaited ON tender (id) WHERE kind IN ('qr', 'transfer')",
    "CREATE INDEX posting_of_safe ON posting (event_id, amount_minor) WHERE account = 'safe'",
)
