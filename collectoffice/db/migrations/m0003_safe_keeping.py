"""This file is the third schema: what the day still missed, and what keeps the books safe.

Frozen once released.
"""

STATEMENTS: tuple[str, ...] = (
    # A customer's credit is found where it was drawn, also by somebody else's payment (db/history.py)
    "CREATE INDEX tender_by_credit ON tender (customer_id) WHERE customer_id IS NOT NULL",
    # A customer's codes are asked for by the customer: its file, its words in the search index
    "CREATE INDEX customer_code_by_customer ON customer_code (customer_id)",
    # Pre-printed forms that lie at a counter, in nobody's hands (db/forms.py)
    """
    CREATE TABLE form_at_counter (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        move_id INTEGER NOT NULL UNIQUE REFERENCES form_move(id),
        counter_id INTEGER NOT NULL REFERENCES counter(id)
    ) STRICT
    """,
    # The form that is confirmed in a till's printer is asked for at every payment (db/forms.py)
    "CREATE INDEX form_move_by_till ON form_move (till_id) WHERE kind = 'confirmed'",
    # A batch for the bank that is cancelled frees its tills and cheques for another one: the three tables are written anew,
    # row by row as they were (the chain's content is the same), without the keys that held each of them to one batch for
    # ever, and with the step that a cancelling is. Dropping a table fires no trigger; the new ones get theirs at the end of
    # the upgrade. (db/deposits.py; that two batches which stand never share one is asked by db/deposit_faults.py)
    """
    CREATE TABLE deposit_till_anew (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        till_id INTEGER NOT NULL REFERENCES till(id)
    ) STRICT
    """,
    "INSERT INTO deposit_till_anew SELECT id, event_id, deposit_id, till_id FROM deposit_till ORDER BY id",
    "DROP TABLE deposit_till",
    "ALTER TABLE deposit_till_anew RENAME TO deposit_till",
    "CREATE INDEX deposit_till_by_till ON deposit_till (till_id)",
    """
    CREATE TABLE deposit_cheque_anew (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        tender_id INTEGER NOT NULL REFERENCES tender(id)
    ) STRICT
    """,
    "INSERT INTO deposit_cheque_anew SELECT id, event_id, deposit_id, tender_id FROM deposit_cheque ORDER BY id",
    "DROP TABLE deposit_cheque",
    "ALTER TABLE deposit_cheque_anew RENAME TO deposit_cheque",
    "CREATE INDEX deposit_cheque_by_tender ON deposit_cheque (tender_id)",
    """
    CREATE TABLE deposit_step_anew (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        state TEXT NOT NULL CHECK (state IN ('banked', 'confirmed', 'disputed', 'cancelled')),
        slip TEXT NOT NULL,
        bank_day TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    """
    INSERT INTO deposit_step_anew
    SELECT id, event_id, deposit_id, state, slip, bank_day, note FROM deposit_step ORDER BY id
    """,
    "DROP TABLE deposit_step",
    "ALTER TABLE deposit_step_anew RENAME TO deposit_step",
    "CREATE INDEX deposit_step_by_deposit ON deposit_step (deposit_id)",
    # Negative rows of the bills workbooks, offered as adjustments until they are taken or dropped (db/offers.py)
    """
    CREATE TABLE offered_adjustment (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        workbook_id INTEGER NOT NULL REFERENCES workbook(id),
        sheet_row INTEGER NOT NULL,
        customer_code TEXT NOT NULL,
        bill_number TEXT NOT NULL,
        by_minor INTEGER NOT NULL CHECK (by_minor < 0),
        document TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE offer_dropped (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        offer_id INTEGER NOT NULL UNIQUE REFERENCES offered_adjustment(id),
        reason TEXT NOT NULL
    ) STRICT
    """,
    # Backups that were opened and checked, and what a restore leaves behind: the epoch in which receipt numbers begin
    # again, the numbers that were issued and are in no book, and which of them were written in from paper (db/epochs.py)
    """
    CREATE TABLE backup (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        name TEXT NOT NULL,
        newest_event_id INTEGER NOT NULL,
        receipts INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        took_ms INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE epoch (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        epoch INTEGER NOT NULL UNIQUE,
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE missing_receipts (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        counter_code INTEGER NOT NULL,
        year INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        first_number INTEGER NOT NULL,
        last_number INTEGER NOT NULL CHECK (last_number >= first_number)
    ) STRICT
    """,
    """
    CREATE TABLE paper_receipt (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        counter_code INTEGER NOT NULL,
        year INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        number INTEGER NOT NULL,
        paper_date TEXT NOT NULL,
        note TEXT NOT NULL,
        UNIQUE (counter_code, year, epoch, number)
    ) STRICT
    """,
    "CREATE INDEX paper_receipt_by_event ON paper_receipt (event_id)",
    # Which machine the books are on: noted when the office is made and at each change (db/doubts.py)
    """
    CREATE TABLE machine (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        machine TEXT NOT NULL
    ) STRICT
    """,
    # The newest warning of the clock or the machine, and whether it was confirmed, is asked at every start (db/doubts.py)
    """
    CREATE INDEX event_of_doubt ON event (id)
    WHERE kind IN ('clock_warned', 'clock_confirmed', 'machine_changed', 'machine_confirmed')
    """,
    # Personal data that was erased: the rows that were emptied, and of a paper what remains of it (db/erasure.py). The
    # triggers that let exactly this pass take the place of the older ones at the end of the upgrade.
    """
    CREATE TABLE erased (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        table_name TEXT NOT NULL CHECK (table_name IN ('customer_detail', 'paper')),
        row_id INTEGER NOT NULL,
        remains TEXT,
        UNIQUE (table_name, row_id)
    ) STRICT
    """,
    "DROP TRIGGER IF EXISTS customer_detail_no_update",
    "DROP TRIGGER IF EXISTS paper_no_update",
)
