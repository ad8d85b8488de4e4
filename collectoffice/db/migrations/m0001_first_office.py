"""This file is the first schema: people, counters, customers, bills, tills, payments, the ledger and the chain.

Frozen once released. Sums are integers in minor units; days are ``YYYY-MM-DD``, moments ISO with their offset. Tables
named ``…_now`` are caches that the checks recompute; everything else is only ever added to (``db/tables.py``).
"""

STATEMENTS = (
    # What happened, and the chain over it
    """
    CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        business_date TEXT NOT NULL,
        staff_id INTEGER REFERENCES staff(id),
        counter_id INTEGER REFERENCES counter(id),
        till_id INTEGER REFERENCES till(id),
        about_event_id INTEGER REFERENCES event(id)
    ) STRICT
    """,
    """
    CREATE TABLE link (
        event_id INTEGER PRIMARY KEY REFERENCES event(id),
        content BLOB NOT NULL,
        hash BLOB NOT NULL
    ) STRICT
    """,
    # The office, its rules, people and counters
    """
    CREATE TABLE office (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        event_id INTEGER NOT NULL REFERENCES event(id),
        uid TEXT NOT NULL,
        code TEXT NOT NULL,
        country TEXT NOT NULL,
        currency TEXT NOT NULL,
        minor_digits INTEGER NOT NULL,
        is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE policy (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        name TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        key TEXT NOT NULL,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE staff (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        user_name TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE staff_role (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        staff_id INTEGER NOT NULL REFERENCES staff(id),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE staff_pin (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        staff_id INTEGER NOT NULL REFERENCES staff(id),
        pin_hash TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE counter (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        code INTEGER NOT NULL UNIQUE CHECK (code BETWEEN 1 AND 99)
    ) STRICT
    """,
    # Workbooks taken in
    """
    CREATE TABLE workbook (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        kind TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        sheet TEXT NOT NULL,
        header_row INTEGER NOT NULL,
        as_of TEXT,
        data_rows INTEGER NOT NULL,
        taken INTEGER NOT NULL,
        sum_minor INTEGER NOT NULL,
        problems INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE column_mapping (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        signature TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT
    """,
    # Customers: an inner key, everything else dated
    """
    CREATE TABLE customer (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id)
    ) STRICT
    """,
    """
    CREATE TABLE customer_code (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        since TEXT NOT NULL,
        code TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX customer_code_by_code ON customer_code (code)",
    """
    CREATE TABLE customer_fact (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        since TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('meter', 'contract', 'class', 'route')),
        value TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX customer_fact_by_customer ON customer_fact (customer_id)",
    """
    CREATE TABLE customer_detail (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        since TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('name', 'address', 'phone')),
        salt BLOB,
        value TEXT,
        digest BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX customer_detail_by_customer ON customer_detail (customer_id)",
    """
    CREATE TABLE customer_now (
        customer_id INTEGER PRIMARY KEY REFERENCES customer(id),
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        phone TEXT NOT NULL,
        meter TEXT NOT NULL,
        class TEXT NOT NULL,
        route TEXT NOT NULL,
        open_minor INTEGER NOT NULL,
        credit_minor INTEGER NOT NULL CHECK (credit_minor >= 0),
        last_event_id INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX customer_now_by_code ON customer_now (code)",
    # Bills as issued, and what was done to them
    """
    CREATE TABLE bill (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        number TEXT NOT NULL,
        number_key TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('regular', 'part', 'final', 'correction', 'reconnection')),
        period TEXT NOT NULL,
        charge_minor INTEGER,
        vat_rate TEXT,
        vat_minor INTEGER,
        total_minor INTEGER NOT NULL CHECK (total_minor > 0),
        issued TEXT,
        due TEXT,
        known_on TEXT NOT NULL,
        period_from TEXT,
        period_to TEXT,
        reading_from TEXT,
        reading_to TEXT,
        kwh INTEGER,
        notices_given INTEGER,
        replaces_bill_id INTEGER REFERENCES bill(id),
        workbook_id INTEGER REFERENCES workbook(id),
        sheet_row INTEGER
    ) STRICT
    """,
    "CREATE INDEX bill_by_customer ON bill (customer_id)",
    """
    CREATE TABLE adjustment (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        bill_id INTEGER NOT NULL REFERENCES bill(id),
        kind TEXT NOT NULL CHECK (kind IN ('up', 'down', 'cancelled', 'reissued', 'written_off', 'late_fee_waived')),
        amount_minor INTEGER NOT NULL,
        effective_on TEXT NOT NULL,
        reason TEXT NOT NULL,
        document TEXT NOT NULL,
        approver_id INTEGER REFERENCES staff(id)
    ) STRICT
    """,
    "CREATE INDEX adjustment_by_bill ON adjustment (bill_id)",
    """
    CREATE TABLE held_bill (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        bill_id INTEGER NOT NULL REFERENCES bill(id),
        workbook_id INTEGER NOT NULL REFERENCES workbook(id),
        sheet_row INTEGER NOT NULL,
        known_minor INTEGER NOT NULL,
        amount_minor INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX held_bill_by_bill ON held_bill (bill_id)",
    """
    CREATE TABLE bill_now (
        bill_id INTEGER PRIMARY KEY REFERENCES bill(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        open_minor INTEGER NOT NULL CHECK (open_minor >= 0),
        late_fee_paid_minor INTEGER NOT NULL CHECK (late_fee_paid_minor >= 0),
        is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX bill_now_unsettled ON bill_now (customer_id) WHERE is_settled = 0",
    # Groups that one payer settles at once
    """
    CREATE TABLE bill_group (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        code TEXT NOT NULL UNIQUE,
        payer TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE group_member (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        group_id INTEGER NOT NULL REFERENCES bill_group(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        site TEXT NOT NULL,
        is_member INTEGER NOT NULL CHECK (is_member IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX group_member_by_group ON group_member (group_id)",
    # Tills
    """
    CREATE TABLE till (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        counter_id INTEGER NOT NULL REFERENCES counter(id),
        staff_id INTEGER NOT NULL REFERENCES staff(id),
        business_date TEXT NOT NULL,
        float_minor INTEGER NOT NULL CHECK (float_minor >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE till_close (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        till_id INTEGER NOT NULL UNIQUE REFERENCES till(id),
        expected_minor INTEGER NOT NULL,
        counted_minor INTEGER NOT NULL CHECK (counted_minor >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE till_now (
        till_id INTEGER PRIMARY KEY REFERENCES till(id),
        counter_id INTEGER NOT NULL UNIQUE REFERENCES counter(id),
        staff_id INTEGER NOT NULL UNIQUE REFERENCES staff(id),
        cash_minor INTEGER NOT NULL
    ) STRICT
    """,
    # Payments: what was handed over, what it pays, and the balanced postings. The ids of these rows say their event
    # (``tables.NUMBERED_BY_EVENT``), so that an event's rows are found without an index, and so are a till's.
    """
    CREATE TABLE payment (
        event_id INTEGER PRIMARY KEY REFERENCES event(id),
        channel TEXT NOT NULL CHECK (channel IN ('counter', 'collector', 'bank', 'post', 'app', 'office')),
        paid_on TEXT NOT NULL,
        payer_id INTEGER NOT NULL REFERENCES customer(id),
        amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
        rounding_minor INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE bank_collection (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        workbook_id INTEGER NOT NULL REFERENCES workbook(id),
        sheet_row INTEGER NOT NULL,
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        bank TEXT NOT NULL,
        reference TEXT NOT NULL,
        paid_on TEXT NOT NULL,
        period TEXT,
        amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
        reference_key TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE tender (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        kind TEXT NOT NULL CHECK (kind IN ('cash', 'transfer', 'qr', 'card', 'cheque', 'credit', 'bank')),
        amount_minor INTEGER NOT NULL,
        customer_id INTEGER REFERENCES customer(id),
        reference TEXT,
        bank TEXT,
        dated TEXT
    ) STRICT
    """,
    """
    CREATE TABLE late_fee_charge (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        bill_id INTEGER NOT NULL REFERENCES bill(id),
        up_to TEXT NOT NULL,
        amount_minor INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE receipt (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        counter_code INTEGER NOT NULL,
        year INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        number INTEGER NOT NULL,
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        total_minor INTEGER NOT NULL,
        UNIQUE (counter_code, year, epoch, number)
    ) STRICT
    """,
    """
    CREATE TABLE allocation (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        receipt_id INTEGER REFERENCES receipt(id),
        customer_id INTEGER NOT NULL REFERENCES customer(id),
        bill_id INTEGER REFERENCES bill(id),
        kind TEXT NOT NULL CHECK (kind IN ('principal', 'late_fee', 'reconnection_fee', 'credit', 'deposit')),
        amount_minor INTEGER NOT NULL,
        mirrors_id INTEGER REFERENCES allocation(id)
    ) STRICT
    """,
    "CREATE INDEX allocation_by_customer ON allocation (customer_id, bill_id)",
    "CREATE INDEX allocation_by_mirrored ON allocation (mirrors_id) WHERE mirrors_id IS NOT NULL",
    """
    CREATE TABLE posting (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        account TEXT NOT NULL,
        amount_minor INTEGER NOT NULL,
        customer_id INTEGER REFERENCES customer(id),
        till_id INTEGER REFERENCES till(id)
    ) STRICT
    """,
    # Papers (a receipt's paper has the receipt's id), printings, voids
    """
    CREATE TABLE paper (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = event_id),
        event_id INTEGER NOT NULL REFERENCES event(id),
        receipt_id INTEGER REFERENCES receipt(id) CHECK (receipt_id = id),
        salt BLOB,
        value BLOB,
        digest BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE printing (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        paper_id INTEGER NOT NULL REFERENCES paper(id),
        copy INTEGER NOT NULL CHECK (copy >= 0),
        is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
        form TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX printing_by_paper ON printing (paper_id)",
    """
    CREATE TABLE void (
        id INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL REFERENCES event(id),
        voided_event_id INTEGER NOT NULL UNIQUE REFERENCES event(id),
        reason TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE series_now (
        counter_code INTEGER NOT NULL,
        year INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        last_number INTEGER NOT NULL,
        PRIMARY KEY (counter_code, year, epoch)
    ) STRICT
    """,
    "CREATE TABLE unprinted_now (paper_id INTEGER PRIMARY KEY REFERENCES paper(id)) STRICT",
)
