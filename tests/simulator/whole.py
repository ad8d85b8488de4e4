"""This file is what must be true of an office file after every step, asked of its rows in plain SQL (trust: invariants)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Ask = Callable[[str], list[tuple[Any, ...]]]

NOTHING = {
    "an event whose postings do not add up to nothing": """
        SELECT event_id, sum(amount_minor) FROM posting GROUP BY event_id HAVING sum(amount_minor) <> 0
    """,
    "a payment whose tenders are not what it pays and rounds": """
        SELECT payment.event_id FROM payment WHERE
            (SELECT sum(amount_minor) FROM tender WHERE tender.event_id = payment.event_id)
            <> rounding_minor
             + (SELECT sum(amount_minor) FROM allocation WHERE allocation.event_id = payment.event_id)
    """,
    "a receipt that says another sum than its parts": """
        SELECT receipt.id FROM receipt JOIN payment USING (event_id)
        WHERE total_minor NOT IN (
            (SELECT sum(amount_minor) FROM allocation WHERE receipt_id = receipt.id AND mirrors_id IS NULL),
            (SELECT sum(amount_minor) FROM allocation WHERE receipt_id = receipt.id AND mirrors_id IS NULL)
                + rounding_minor)
    """,
    "a payment undone by other tenders than its own": """
        SELECT undo.event_id FROM undo WHERE receipt_id IS NULL AND (
            SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE tender.event_id IN (undo.event_id, undone_event_id)
        ) <> 0
    """,
    "a payment undone twice": """
        SELECT undone_event_id FROM undo WHERE receipt_id IS NULL GROUP BY undone_event_id HAVING count(*) > 1
    """,
    "a part of a payment mirrored twice": """
        SELECT mirrors_id FROM allocation WHERE mirrors_id IS NOT NULL GROUP BY mirrors_id HAVING count(*) > 1
    """,
    "a mirror of another sum": """
        SELECT mirror.id FROM allocation AS mirror JOIN allocation AS was ON was.id = mirror.mirrors_id
        WHERE mirror.amount_minor <> -was.amount_minor OR mirror.kind <> was.kind OR mirror.bill_id IS NOT was.bill_id
    """,
    "a series with a gap": """
        SELECT counter_code, year, epoch FROM receipt GROUP BY counter_code, year, epoch
        HAVING count(*) <> max(number) - min(number) + 1 OR min(number) <> 1
    """,
    "a series whose counter is not its highest number": """
        SELECT series.counter_code FROM series_now AS series WHERE last_number <> (
            SELECT max(number) FROM receipt WHERE receipt.counter_code = series.counter_code
                AND receipt.year = series.year AND receipt.epoch = series.epoch)
    """,
    "a bill that owes another sum than its rows": """
        SELECT bill.number FROM bill JOIN bill_now ON bill_now.bill_id = bill.id WHERE open_minor <> bill.total_minor
            + (SELECT coalesce(sum(amount_minor), 0) FROM adjustment
               WHERE adjustment.bill_id = bill.id AND kind <> 'late_fee_waived')
            - (SELECT coalesce(sum(amount_minor), 0) FROM allocation
               WHERE allocation.bill_id = bill.id AND kind = 'principal')
    """,
    "a customer whose ledger is not its bills": """
        SELECT customer_id FROM customer_now AS now WHERE open_minor <> (
            SELECT coalesce(sum(amount_minor), 0) FROM posting
            WHERE posting.customer_id = now.customer_id AND account = 'receivable')
          OR open_minor <> (SELECT coalesce(sum(open_minor), 0) FROM bill_now
                            WHERE bill_now.customer_id = now.customer_id)
          OR credit_minor <> -(SELECT coalesce(sum(amount_minor), 0) FROM posting
                               WHERE posting.customer_id = now.customer_id AND account = 'credit')
          OR credit_minor < 0
    """,
    "an open till whose cash is not its ledger": """
        SELECT now.till_id FROM till_now AS now WHERE cash_minor <> (
            SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE posting.till_id = now.till_id AND account = 'cash')
    """,
    "cash left in a closed till": """
        SELECT posting.till_id FROM posting JOIN till_close ON till_close.till_id = posting.till_id
        WHERE account = 'cash' GROUP BY posting.till_id HAVING sum(posting.amount_minor) <> 0
    """,
    "a till that came to another sum than float, cash and moves": """
        SELECT till_close.till_id FROM till_close JOIN till ON till.id = till_close.till_id
        WHERE expected_minor <> till.float_minor
            + (SELECT coalesce(sum(amount_minor), 0) FROM cash_move WHERE cash_move.till_id = till.id)
            + (SELECT coalesce(sum(tender.amount_minor), 0) FROM tender JOIN event ON event.id = tender.event_id
               WHERE event.till_id = till.id AND tender.kind = 'cash')
    """,
    "credit that was spent and owed by nobody": """
        SELECT sum(amount_minor) FROM posting WHERE account = 'spent_credit' HAVING sum(amount_minor) <> 0
    """,
    "an event without its link": """
        SELECT event.id FROM event LEFT JOIN link ON link.event_id = event.id WHERE link.event_id IS NULL
    """,
    "events that are not counted through": "SELECT count(*) FROM event HAVING count(*) <> max(id)",
    "a business date that ran backwards from till to till": """
        SELECT later.id FROM till AS later JOIN till AS earlier ON earlier.id < later.id
        WHERE later.business_date < earlier.business_date
    """,
    "a table in which money could be no whole number": """
        SELECT tables.name FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
        WHERE columns.name GLOB '*_minor' AND (tables.strict = 0 OR columns.type <> 'INTEGER')
    """,
    "money that is no whole number": """
        SELECT 1 FROM (SELECT typeof(amount_minor) AS type FROM posting UNION SELECT typeof(amount_minor) FROM tender
                       UNION SELECT typeof(amount_minor) FROM allocation UNION SELECT typeof(total_minor) FROM bill)
        WHERE type <> 'integer'
    """,
    "personal data that was erased and can be read": """
        SELECT row_id FROM erased JOIN customer_detail ON customer_detail.id = row_id
        WHERE table_name = 'customer_detail' AND value IS NOT NULL
        UNION ALL SELECT row_id FROM erased JOIN paper ON paper.id = row_id
        WHERE table_name = 'paper' AND value IS NOT NULL
    """,
    "a number of before a restore that was answered for twice, or is in the books": """
        SELECT counter_code, year, epoch, number FROM paper_receipt
        GROUP BY counter_code, year, epoch, number HAVING count(*) > 1
        UNION ALL SELECT receipt.counter_code, receipt.year, receipt.epoch, receipt.number FROM receipt
        JOIN paper_receipt USING (counter_code, year, epoch, number)
    """,
    "a copy of a paper that is not the next one": """
        SELECT paper_id FROM printing GROUP BY paper_id
        HAVING count(*) <> max(copy) + 1 OR min(copy) <> 0 OR count(DISTINCT copy) <> count(*)
    """,
}


def faults(ask: Ask) -> list[str]:
    """Each thing that must not be, where it is, with the first row that shows it."""
    return [f"{name}: {rows[0]}" for name, question in NOTHING.items() if (rows := ask(question))]
