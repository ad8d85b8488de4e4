"""This file is the second schema: approvals, counted cash, undoing, corrections, deposits, the day and the forms' stock.

Frozen once released. It only adds: no table of the first schema is changed.
"""

STATEMENTS = (
    # People: locked and let in again; what two persons answer for
    """
    CREATE TABLE staff_lock (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        staff_id INTEGER NOT NULL REFERENCES staff(id),
        is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE approval_wanted (
        event_id INTEGER PRIMARY KEY REFERENCES event(id),
        act TEXT NOT NULL,
        amount_minor INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        approved_event_id INTEGER NOT NULL UNIQUE REFERENCES event(id),
        approver_id INTEGER NOT NULL REFERENCES staff(id),
        answer TEXT NOT NULL CHECK (answer IN ('approved', 'contested')),
        note TEXT NOT NULL
    ) STRICT
    """,
    # Cash: counted by denomination, moved in and out of a till
    """
    CREATE TABLE cash_count (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        purpose TEXT NOT NULL CHECK (purpose IN ('float', 'close', 'correction', 'safe')),
        till_id INTEGER REFERENCES till(id),
        expected_minor INTEGER NOT NULL,
        total_minor INTEGER NOT NULL CHECK (total_minor >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE cash_count_note (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        count_id INTEGER NOT NULL REFERENCES cash_count(id),
        denomination_minor INTEGER NOT NULL CHECK (denomination_minor > 0),
        pieces INTEGER NOT NULL CHECK (pieces > 0)
    ) STRICT
    """,
    "CREATE INDEX cash_count_by_till ON cash_count (till_id)",
    "CREATE INDEX cash_count_note_by_count ON cash_count_note (count_id)",
    "CREATE TABLE till_counting_now (till_id INTEGER PRIMARY KEY REFERENCES till(id)) STRICT",
    """
    CREATE TABLE cash_move (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        kind TEXT NOT NULL CHECK (kind IN ('turn_in', 'from_safe', 'pay_in', 'pay_out', 'exchange', 'counterfeit')),
        till_id INTEGER NOT NULL REFERENCES till(id),
        other_till_id INTEGER REFERENCES till(id),
        amount_minor INTEGER NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX cash_move_by_till ON cash_move (till_id)",
    """
    CREATE TABLE cash_move_note (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        move_id INTEGER NOT NULL REFERENCES cash_move(id),
        denomination_minor INTEGER NOT NULL CHECK (denomination_minor > 0),
        pieces INTEGER NOT NULL CHECK (pieces <> 0)
    ) STRICT
    """,
    "CREATE INDEX cash_move_note_by_move ON cash_move_note (move_id)",
    """
    CREATE TABLE tender_seen (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        tender_id INTEGER NOT NULL UNIQUE REFERENCES tender(id)
    ) STRICT
    """,
    # A closed till: why it differed, what became of the difference, who reconciled it
    """
    CREATE TABLE till_reason (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        till_id INTEGER NOT NULL REFERENCES till(id),
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE difference_settled (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        till_id INTEGER NOT NULL REFERENCES till(id),
        how TEXT NOT NULL CHECK (how IN ('paid', 'written_off')),
        amount_minor INTEGER NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE till_reconciled (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        till_id INTEGER NOT NULL UNIQUE REFERENCES till(id)
    ) STRICT
    """,
    # Undoing: the whole of a payment (its row in void too), one receipt of a basket
    """
    CREATE TABLE undo (
        event_id INTEGER PRIMARY KEY REFERENCES event(id),
        kind TEXT NOT NULL CHECK (kind IN ('void', 'reversal', 'bounce', 'move', 'part')),
        undone_event_id INTEGER NOT NULL REFERENCES event(id),
        receipt_id INTEGER UNIQUE REFERENCES receipt(id),
        tender_id INTEGER REFERENCES tender(id),
        cash_back_minor INTEGER NOT NULL,
        reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX undo_by_undone ON undo (undone_event_id)",
    """
    CREATE TABLE refund (
        event_id INTEGER PRIMARY KEY REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE cash_only (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        is_cash_only INTEGER NOT NULL CHECK (is_cash_only IN (0, 1)),
        reason TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX cash_only_by_customer ON cash_only (customer_id)",
    # Bills in dispute, customers that are one
    """
    CREATE TABLE dispute (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        bill_id INTEGER NOT NULL REFERENCES bill(id),
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        answer_by TEXT,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX dispute_by_bill ON dispute (bill_id)",
    """
    CREATE TABLE customer_merge (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        merged_id INTEGER NOT NULL UNIQUE REFERENCES customer(id),
        into_id INTEGER NOT NULL REFERENCES customer(id),
        CHECK (merged_id <> into_id)
    ) STRICT
    """,
    "CREATE INDEX customer_merge_by_into ON customer_merge (into_id)",
    # Why a count of the safe was over or short
    """
    CREATE TABLE safe_reason (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        count_id INTEGER NOT NULL REFERENCES cash_count(id),
        reason TEXT NOT NULL
    ) STRICT
    """,
    # What goes to the bank
    """
    CREATE TABLE deposit (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        cash_minor INTEGER NOT NULL CHECK (cash_minor >= 0),
        cheques_minor INTEGER NOT NULL CHECK (cheques_minor >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE deposit_till (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        till_id INTEGER NOT NULL UNIQUE REFERENCES till(id)
    ) STRICT
    """,
    """
    CREATE TABLE deposit_cheque (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        tender_id INTEGER NOT NULL UNIQUE REFERENCES tender(id)
    ) STRICT
    """,
    """
    CREATE TABLE deposit_step (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        deposit_id INTEGER NOT NULL REFERENCES deposit(id),
        state TEXT NOT NULL CHECK (state IN ('banked', 'confirmed', 'disputed')),
        slip TEXT NOT NULL,
        bank_day TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX deposit_step_by_deposit ON deposit_step (deposit_id)",
    # The day
    """
    CREATE TABLE day_step (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        day TEXT NOT NULL,
        step TEXT NOT NULL CHECK (step IN ('safe_counted', 'signed', 'exported', 'locked')),
        UNIQUE (day, step)
    ) STRICT
    """,
    """
    CREATE TABLE day_sheet (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        day TEXT NOT NULL UNIQUE,
        facts TEXT NOT NULL
    ) STRICT
    """,
    # Pre-printed forms
    """
    CREATE TABLE form_book (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        series TEXT NOT NULL,
        first_number INTEGER NOT NULL CHECK (first_number > 0),
        last_number INTEGER NOT NULL,
        CHECK (last_number >= first_number)
    ) STRICT
    """,
    """
    CREATE TABLE form_move (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        book_id INTEGER NOT NULL REFERENCES form_book(id),
        kind TEXT NOT NULL CHECK (kind IN ('handed_out', 'used', 'spoiled', 'returned', 'confirmed')),
        first_number INTEGER NOT NULL,
        last_number INTEGER NOT NULL,
        holder_id INTEGER REFERENCES staff(id),
        till_id INTEGER REFERENCES till(id),
        reason TEXT NOT NULL,
        CHECK (last_number >= first_number)
    ) STRICT
    """,
    "CREATE INDEX form_move_by_book ON form_move (book_id)",
)
