"""This file is what the verification asks about deposits: no till and no cheque is in two, and each comes to what was posted."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.db.cheques import SAME
from collectoffice.db.deposits import CANCELLED
from collectoffice.db.tables import PLACE_BITS, written_by

_CHEQUES = f"""
    WITH RECURSIVE way (deposit_id, cheque_id, tender_id) AS (
        SELECT deposit_id, tender_id, tender_id FROM deposit_cheque
        UNION
        SELECT way.deposit_id, way.cheque_id, after.id FROM way
        JOIN undo ON undo.undone_event_id = way.tender_id >> {PLACE_BITS} AND undo.receipt_id IS NULL
            AND undo.tender_id IS NOT way.tender_id
        JOIN event AS again ON again.id = undo.event_id + 1 AND again.kind = 'reposted'
        JOIN tender AS before ON before.id = way.tender_id
        JOIN tender AS after ON {written_by("after", "again.id")} AND {SAME}
    ),
    last AS (SELECT deposit_id, max(tender_id) AS tender_id FROM way GROUP BY deposit_id, cheque_id),
    cheque AS (
        SELECT last.deposit_id, tender.amount_minor, void.event_id AS undone_in FROM last
        JOIN tender ON tender.id = last.tender_id
        LEFT JOIN void ON void.voided_event_id = last.tender_id >> {PLACE_BITS}
    )
"""
"""The cheques of the deposits, each with the event in which its payment, written again or not, was undone at last."""


def _posted_otherwise(state: str, account: str) -> str:
    """The deposits that took this step with another sum on this account than their cash and the cheques that stood then."""
    return f"""
        {_CHEQUES}
        SELECT step.deposit_id,
               (SELECT coalesce(sum(amount_minor), 0) FROM posting
                WHERE {written_by("posting", "step.event_id")} AND account = '{account}') AS posted,
               deposit.cash_minor + (SELECT coalesce(sum(amount_minor), 0) FROM cheque WHERE deposit_id = step.deposit_id
                AND (undone_in IS NULL OR undone_in > step.event_id)) AS comes_to
        FROM deposit_step AS step JOIN deposit ON deposit.id = step.deposit_id
        WHERE step.state = '{state}' AND posted <> comes_to
    """


DEPOSIT_FAULTS: Mapping[str, str] = {
    "till {0} is in {1} deposits that stand": f"""
        SELECT till_id, count(*) AS times FROM deposit_till WHERE NOT {CANCELLED} GROUP BY till_id HAVING times > 1
    """,
    "cheque {0} is in {1} deposits that stand": f"""
        SELECT tender_id, count(*) AS times FROM deposit_cheque WHERE NOT {CANCELLED} GROUP BY tender_id HAVING times > 1
    """,
    "deposit {0} was cancelled and went on as {1:word}": f"""
        SELECT deposit_id, state FROM deposit_step WHERE state <> 'cancelled' AND {CANCELLED}
    """,
    "deposit {0} went to the bank as {1:money}, its cash and cheques came to {2:money}": _posted_otherwise(
        "banked", "in_transit"
    ),
    "deposit {0} arrived as {1:money}, its cash and cheques came to {2:money}": _posted_otherwise(
        "confirmed", "bank_account"
    ),
    "{0:money} is on the way to the bank, the deposits that are come to {1:money}": f"""
        {_CHEQUES}
        SELECT (SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE account = 'in_transit') AS posted,
               (SELECT coalesce(sum(cash_minor + (SELECT coalesce(sum(amount_minor), 0) FROM cheque
                    WHERE deposit_id = deposit.id AND undone_in IS NULL)), 0) FROM deposit
                WHERE id IN (SELECT deposit_id FROM deposit_step WHERE state = 'banked')
                  AND id NOT IN (SELECT deposit_id FROM deposit_step WHERE state = 'confirmed')) AS under_way
        WHERE posted <> under_way
    """,
}
"""By the sentence of the fault, the question that finds it."""
