"""This file is what the verification asks about the books: the ledger balances, the caches and the numbering are their rows.

By the sentence of the fault, the question that finds it; what a question selects fills the sentence.
"""

from __future__ import annotations

from collectoffice.db.merges import OWNERS
from collectoffice.db.tables import PLACE_BITS, written_by

_CODE = "coalesce((SELECT code FROM customer_code WHERE customer_id = {0} ORDER BY id DESC LIMIT 1), {0})"
_NUMBER = "coalesce((SELECT number FROM bill WHERE id = {0}), {0})"
_KEY = "receipt.counter_code || '/' || receipt.year || '/' || receipt.epoch || '/' || receipt.number"
"""What a customer, a bill and a receipt are looked up by; the books' own key where they have no such thing."""

LEDGER_FAULTS = {
    "event {0}: its postings are off balance by {1:money}": (
        "SELECT event_id, sum(amount_minor) FROM posting GROUP BY event_id HAVING sum(amount_minor) <> 0"
    ),
    "payment event {0}: tenders are not allocations plus rounding (off by {1:money})": f"""
        SELECT payment.event_id,
            (SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE {written_by("tender", "payment.event_id")})
            - (SELECT coalesce(sum(amount_minor), 0) FROM allocation
               WHERE {written_by("allocation", "payment.event_id")})
            - payment.rounding_minor AS off
        FROM payment WHERE off <> 0
    """,
    "customer {0} ({1}): the ledger's receivable {2:money} is not what the bills leave open {3:money}": """
        SELECT now.customer_id, now.code, coalesce(booked.owed, 0), coalesce(open.owed, 0)
        FROM customer_now AS now
        LEFT JOIN (SELECT customer_id, sum(amount_minor) AS owed FROM posting WHERE account = 'receivable'
                   GROUP BY customer_id) AS booked ON booked.customer_id = now.customer_id
        LEFT JOIN (SELECT customer_id, sum(open_minor) AS owed FROM bill_now GROUP BY customer_id) AS open
            ON open.customer_id = now.customer_id
        WHERE coalesce(booked.owed, 0) <> coalesce(open.owed, 0)
    """,
    "customer {0} was merged, and {2:money} is left on its account {1:word}": f"""
        SELECT {_CODE.format("customer_id")}, account, sum(amount_minor) AS left_there FROM posting
        WHERE account IN ('receivable', 'credit', 'deposit')
          AND customer_id IN (SELECT merged_id FROM customer_merge)
        GROUP BY customer_id, account HAVING left_there <> 0
    """,
    "late fees charged are not the late fees paid on bill {0} (off by {1:money})": f"""
        SELECT {_NUMBER.format("bill_id")}, sum(amount_minor) AS off FROM (
            SELECT bill_id, amount_minor FROM late_fee_charge
            UNION ALL SELECT bill_id, -amount_minor FROM allocation WHERE kind = 'late_fee'
        ) GROUP BY bill_id HAVING off <> 0
    """,
    "void {0} does not mirror the payment {1}": f"""
        SELECT void.event_id, void.voided_event_id FROM void WHERE
            (SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE {written_by("tender", "void.event_id")})
            + (SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE {written_by("tender", "void.voided_event_id")})
            <> 0
    """,
}

# A sum over an expression is joined by an index only where the expression says its type: hence the CAST below.
CACHE_FAULTS = {
    "bill {0}: {1:money} open in the cache, {2:money} by its rows": f"""
        {OWNERS}
        SELECT bill.number, now.open_minor, bill.total_minor
            + coalesce(adjusted.amount, 0) - coalesce(paid.amount, 0) AS owed
        FROM bill
        LEFT JOIN owner ON owner.merged_id = bill.customer_id
        LEFT JOIN bill_now AS now
            ON now.bill_id = bill.id AND now.customer_id = coalesce(owner.owner_id, bill.customer_id)
        LEFT JOIN (SELECT bill_id, sum(amount_minor) AS amount FROM adjustment WHERE kind <> 'late_fee_waived'
                   GROUP BY bill_id) AS adjusted ON adjusted.bill_id = bill.id
        LEFT JOIN (SELECT bill_id, sum(amount_minor) AS amount FROM allocation WHERE kind = 'principal'
                   GROUP BY bill_id) AS paid ON paid.bill_id = bill.id
        WHERE coalesce(now.open_minor, -1) <> owed
    """,
    "bill {0}: {1:money} of late fee paid in the cache, {2:money} by its rows": f"""
        SELECT {_NUMBER.format("now.bill_id")}, now.late_fee_paid_minor,
            coalesce(paid.amount, 0) - coalesce(waived.amount, 0) AS fee
        FROM bill_now AS now
        LEFT JOIN (SELECT bill_id, sum(amount_minor) AS amount FROM allocation WHERE kind = 'late_fee'
                   GROUP BY bill_id) AS paid ON paid.bill_id = now.bill_id
        LEFT JOIN (SELECT bill_id, sum(amount_minor) AS amount FROM adjustment WHERE kind = 'late_fee_waived'
                   GROUP BY bill_id) AS waived ON waived.bill_id = now.bill_id
        WHERE now.late_fee_paid_minor <> fee
    """,
    "bill {0} is marked settled with {1:money} open": (
        f"SELECT {_NUMBER.format('bill_id')}, open_minor FROM bill_now WHERE is_settled = 1 AND open_minor > 0"
    ),
    "a bill in the cache is not in the books: {0}": (
        "SELECT bill_id FROM bill_now WHERE bill_id NOT IN (SELECT id FROM bill)"
    ),
    "customer {0} ({1}): {2:money} open in the cache, {3:money} by the bills": """
        SELECT now.customer_id, now.code, now.open_minor, coalesce(open.owed, 0)
        FROM customer_now AS now
        LEFT JOIN (SELECT customer_id, sum(open_minor) AS owed FROM bill_now GROUP BY customer_id) AS open
            ON open.customer_id = now.customer_id
        WHERE now.open_minor <> coalesce(open.owed, 0)
    """,
    "customer {0} ({1}): {2:money} of credit in the cache, {3:money} in the ledger": """
        SELECT now.customer_id, now.code, now.credit_minor, coalesce(booked.credit, 0)
        FROM customer_now AS now
        LEFT JOIN (SELECT customer_id, -sum(amount_minor) AS credit FROM posting WHERE account = 'credit'
                   GROUP BY customer_id) AS booked ON booked.customer_id = now.customer_id
        WHERE now.credit_minor <> coalesce(booked.credit, 0)
    """,
    "customer {0} is not in the cache": f"""
        SELECT {_CODE.format("customer.id")} FROM customer WHERE id NOT IN (SELECT customer_id FROM customer_now)
          AND id NOT IN (SELECT merged_id FROM customer_merge)
    """,
    "customer {0} was merged into another and is still in the cache": (
        "SELECT code FROM customer_now WHERE customer_id IN (SELECT merged_id FROM customer_merge)"
    ),
    "customer {0}: the code {1} in the cache is not its newest code {2}": """
        SELECT now.customer_id, now.code, code.code FROM customer_now AS now
        JOIN (SELECT customer_id, max(id) AS newest FROM customer_code GROUP BY customer_id) AS dated
            ON dated.customer_id = now.customer_id
        JOIN customer_code AS code ON code.id = dated.newest
        WHERE now.code <> code.code
    """,
    "customer {0} ({1}): last touched by event {2} in the cache, by event {3} in the books": f"""
        {OWNERS}
        SELECT now.customer_id, now.code, now.last_event_id, touched.newest
        FROM customer_now AS now
        LEFT JOIN (SELECT CAST(coalesce(owner.owner_id, row.customer_id) AS INTEGER) AS customer_id,
                          max(row.event_id) AS newest
                   FROM (SELECT id AS customer_id, event_id FROM customer
                         UNION ALL SELECT customer_id, event_id FROM bill
                         UNION ALL SELECT bill.customer_id, adjustment.event_id
                                   FROM adjustment JOIN bill ON bill.id = adjustment.bill_id
                         UNION ALL SELECT customer_id, event_id FROM allocation
                         UNION ALL SELECT customer_id, event_id FROM tender WHERE customer_id IS NOT NULL
                         UNION ALL SELECT into_id, event_id FROM customer_merge) AS row
                   LEFT JOIN owner ON owner.merged_id = row.customer_id GROUP BY 1) AS touched
            ON touched.customer_id = now.customer_id
        WHERE now.last_event_id IS NOT touched.newest
    """,
    "till {0}: {1:money} in the drawer by the cache, {2:money} by its rows": """
        SELECT till.id, now.cash_minor, till.float_minor + coalesce(taken.cash, 0) + coalesce(moved.cash, 0) AS held
        FROM till
        LEFT JOIN till_now AS now ON now.till_id = till.id
        LEFT JOIN (SELECT event.till_id, sum(tender.amount_minor) AS cash FROM tender
                   JOIN event ON event.id = tender.event_id WHERE tender.kind = 'cash' GROUP BY event.till_id) AS taken
            ON taken.till_id = till.id
        LEFT JOIN (SELECT till_id, sum(amount_minor) AS cash FROM cash_move GROUP BY till_id) AS moved
            ON moved.till_id = till.id
        WHERE till.id NOT IN (SELECT till_id FROM till_close)
          AND (coalesce(now.cash_minor, -1) <> held OR now.counter_id <> till.counter_id
               OR now.staff_id <> till.staff_id)
    """,
    "till {0} is closed and still open in the cache": (
        "SELECT till_id FROM till_now WHERE till_id IN (SELECT till_id FROM till_close)"
    ),
    "till {0} was counted or not, the list of tills being counted says otherwise": """
        SELECT till.id FROM till
        WHERE (till.id IN (SELECT till_id FROM till_counting_now)) <>
            (till.id IN (SELECT till_id FROM cash_count WHERE purpose = 'close')
             AND till.id NOT IN (SELECT till_id FROM till_close))
    """,
    "till {0}: {1:money} lies on its cash account, its rows say {2:money}": """
        SELECT till.id, coalesce(booked.cash, 0) AS lies,
            CASE WHEN closed.till_id IS NULL THEN coalesce(now.cash_minor, 0) ELSE 0 END AS held
        FROM till
        LEFT JOIN till_close AS closed ON closed.till_id = till.id
        LEFT JOIN till_now AS now ON now.till_id = till.id
        LEFT JOIN (SELECT till_id, sum(amount_minor) AS cash FROM posting WHERE account = 'cash' GROUP BY till_id)
            AS booked ON booked.till_id = till.id
        WHERE lies <> held
    """,
    "till {0}: closed with {1:money} expected, its rows say {2:money}": """
        SELECT till.id, closed.expected_minor, till.float_minor + coalesce(taken.cash, 0) + coalesce(moved.cash, 0) AS held
        FROM till_close AS closed JOIN till ON till.id = closed.till_id
        LEFT JOIN (SELECT event.till_id, sum(tender.amount_minor) AS cash FROM tender
                   JOIN event ON event.id = tender.event_id WHERE tender.kind = 'cash' GROUP BY event.till_id) AS taken
            ON taken.till_id = till.id
        LEFT JOIN (SELECT till_id, sum(amount_minor) AS cash FROM cash_move GROUP BY till_id) AS moved
            ON moved.till_id = till.id
        WHERE closed.expected_minor <> held
    """,
    "paper {0} was printed or not, the list of unprinted papers says otherwise": """
        SELECT paper.id FROM paper
        WHERE (paper.id IN (SELECT paper_id FROM unprinted_now)) = (paper.id IN (SELECT paper_id FROM printing))
    """,
}

NUMBERING_FAULTS = {
    "receipts of counter {0}, {1}, epoch {2}: {3} numbers were used, the highest is {4}": """
        SELECT counter_code, year, epoch, count(*) AS used, max(number) AS highest FROM receipt
        GROUP BY counter_code, year, epoch HAVING used <> highest OR min(number) <> 1
    """,
    "receipts of counter {0}, {1}, epoch {2}: the series stands at {3}, the highest number is {4}": """
        SELECT now.counter_code, now.year, now.epoch, now.last_number, coalesce(max(receipt.number), 0) AS highest
        FROM series_now AS now
        LEFT JOIN receipt ON receipt.counter_code = now.counter_code AND receipt.year = now.year
            AND receipt.epoch = now.epoch
        GROUP BY now.counter_code, now.year, now.epoch HAVING now.last_number <> highest OR highest = 0
    """,
    "receipts of counter {0}, {1} have no series": """
        SELECT receipt.counter_code, receipt.year FROM receipt
        WHERE NOT EXISTS (SELECT 1 FROM series_now AS now WHERE now.counter_code = receipt.counter_code
                          AND now.year = receipt.year AND now.epoch = receipt.epoch)
    """,
    "receipt {0}: its total {1:money} is not what its allocations and the rounding say {2:money}": f"""
        SELECT {_KEY}, receipt.total_minor,
            (SELECT coalesce(sum(paid.amount_minor), 0) FROM allocation AS paid
             WHERE {written_by("paid", "receipt.event_id")} AND paid.receipt_id = receipt.id)
            + CASE WHEN receipt.id = (receipt.event_id << {PLACE_BITS}) + 1
                   THEN payment.rounding_minor ELSE 0 END AS said
        FROM receipt JOIN payment ON payment.event_id = receipt.event_id WHERE receipt.total_minor <> said
    """,
}

_NOW_KINDS = {
    "name": "customer_detail",
    "address": "customer_detail",
    "phone": "customer_detail",
    "meter": "customer_fact",
    "class": "customer_fact",
    "route": "customer_fact",
}


def facts_faults() -> dict[str, str]:
    """For each fact of a customer: the cache holds the newest dated row."""
    return {
        f"customer {{0}}: the {kind} in the cache is not the newest one": f"""
            SELECT now.code FROM customer_now AS now
            LEFT JOIN (SELECT customer_id, max(id) AS newest FROM {table} WHERE kind = '{kind}' GROUP BY customer_id)
                AS dated ON dated.customer_id = now.customer_id
            LEFT JOIN {table} AS fact ON fact.id = dated.newest
            WHERE now.{kind} <> coalesce(fact.value, '')
        """
        for kind, table in _NOW_KINDS.items()
    }
