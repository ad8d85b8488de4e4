"""This file is what the verification asks about undoings: each mirrors its payment exactly and once, each refund is its rows."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.db.tables import written_by

_OF_UNDO, _OF_UNDONE = written_by("tender", "undo.event_id"), written_by("tender", "undo.undone_event_id")
_OF_REPOSTED = written_by("tender", "again.id")

UNDO_FAULTS: Mapping[str, str] = {
    "undoing {0}: its tenders are not the mirror of the payment {1}": f"""
        SELECT undo.event_id, undo.undone_event_id FROM undo
        WHERE undo.receipt_id IS NULL AND EXISTS (
            SELECT 1 FROM tender WHERE {_OF_UNDO} OR {_OF_UNDONE}
            GROUP BY kind, customer_id, reference, bank, dated HAVING sum(amount_minor) <> 0
        )
    """,
    "undoing {0}: nothing mirrors allocation {1}": f"""
        SELECT undo.event_id, part.id FROM undo
        JOIN allocation AS part ON {written_by("part", "undo.undone_event_id")}
        WHERE (undo.receipt_id IS NULL OR part.receipt_id = undo.receipt_id)
          AND NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = part.id)
    """,
    "allocation {0} is not the mirror of allocation {1}": """
        SELECT mirror.id, part.id FROM allocation AS mirror JOIN allocation AS part ON part.id = mirror.mirrors_id
        WHERE mirror.mirrors_id IS NOT NULL
          AND (mirror.amount_minor <> -part.amount_minor OR mirror.kind <> part.kind OR mirror.bill_id IS NOT part.bill_id)
    """,
    "allocation {0} is mirrored {1} times": """
        SELECT mirrors_id, count(*) AS times FROM allocation WHERE mirrors_id IS NOT NULL
        GROUP BY mirrors_id HAVING times > 1
    """,
    "undoing {0}: {1:money} was handed back, its tenders say {2:money}": f"""
        SELECT undo.event_id, undo.cash_back_minor,
            -(SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE {_OF_UNDO} AND kind = 'cash')
            - coalesce((SELECT sum(tender.amount_minor) FROM event AS again JOIN tender ON {_OF_REPOSTED}
                        WHERE again.id = undo.event_id + 1 AND again.kind = 'reposted'
                          AND again.about_event_id = undo.event_id AND tender.kind = 'cash'), 0) AS back
        FROM undo WHERE undo.cash_back_minor <> back
    """,
    "undoing {0} of the payment {1} is of one receipt or of the whole, its rows say otherwise": """
        SELECT undo.event_id, undo.undone_event_id FROM undo
        LEFT JOIN void ON void.event_id = undo.event_id
        LEFT JOIN receipt ON receipt.id = undo.receipt_id
        WHERE (undo.kind = 'part') <> (undo.receipt_id IS NOT NULL)
           OR undo.receipt_id IS NULL AND void.voided_event_id IS NOT undo.undone_event_id
           OR undo.receipt_id IS NOT NULL AND (void.id IS NOT NULL OR receipt.event_id <> undo.undone_event_id)
    """,
    "undoing {0}: a receipt of the payment {1} was undone after the whole of it": """
        SELECT undo.event_id, undo.undone_event_id FROM undo JOIN void ON void.voided_event_id = undo.undone_event_id
        WHERE undo.receipt_id IS NOT NULL AND undo.event_id > void.event_id
    """,
    "undoing {0}: tender {1} is no cheque of the payment": f"""
        SELECT undo.event_id, undo.tender_id FROM undo LEFT JOIN tender ON tender.id = undo.tender_id
        WHERE (undo.kind = 'bounce') <> (undo.tender_id IS NOT NULL)
           OR undo.tender_id IS NOT NULL AND (tender.kind <> 'cheque' OR NOT ({_OF_UNDONE}))
    """,
    "event {0}: its bills ask {1:money} for spent credit, the credit it made good is {2:money}": f"""
        SELECT billed.event_id, billed.asked,
            (SELECT coalesce(sum(amount_minor), 0) FROM allocation
             WHERE {written_by("allocation", "billed.event_id")} AND kind = 'credit') AS made_good
        FROM (SELECT event.id AS event_id, coalesce(sum(bill.total_minor), 0) AS asked
              FROM event LEFT JOIN bill ON bill.event_id = event.id
              WHERE event.kind = 'credit_billed' GROUP BY event.id) AS billed
        WHERE billed.asked <> made_good
    """,
    "event {0}: {1:money} is left between spent credit and what is owed for it": """
        SELECT event_id, sum(amount_minor) AS left_there FROM posting WHERE account = 'spent_credit'
        GROUP BY event_id HAVING left_there <> 0
    """,
    "refund {0}: {1:money} was paid out, its rows say {2:money} in cash and {3:money} of credit": f"""
        SELECT refund.event_id, refund.amount_minor,
            -(SELECT coalesce(sum(amount_minor), 0) FROM tender
              WHERE {written_by("tender", "refund.event_id")} AND kind = 'cash') AS cash,
            -(SELECT coalesce(sum(amount_minor), 0) FROM allocation
              WHERE {written_by("allocation", "refund.event_id")} AND kind = 'credit'
                AND customer_id = refund.customer_id) AS credit
        FROM refund WHERE refund.amount_minor <> cash OR refund.amount_minor <> credit
    """,
}
"""By the sentence of the fault, the question that finds it."""
