"""This file is the list of the office file's tables that are only ever added to, and the triggers that hold them so.

Three triggers guard each table: no row is changed, none is deleted, and none is written onto a key that is taken
(``INSERT OR REPLACE`` walks past a delete trigger in any database browser, where recursive triggers are off).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

APPEND_ONLY: dict[str, tuple[tuple[str, ...], ...]] = {
    "event": (("id",), ("uid",)),
    "office": (("id",),),
    "policy": (("id",),),
    "setting": (("id",),),
    "staff": (("id",), ("user_name",)),
    "staff_role": (("id",),),
    "staff_pin": (("id",),),
    "counter": (("id",), ("code",)),
    "workbook": (("id",),),
    "column_mapping": (("id",),),
    "customer": (("id",),),
    "customer_code": (("id",),),
    "customer_fact": (("id",),),
    "customer_detail": (("id",),),
    "bill": (("id",), ("number_key",)),
    "adjustment": (("id",),),
    "held_bill": (("id",),),
    "bill_group": (("id",), ("code",)),
    "group_member": (("id",),),
    "till": (("id",),),
    "till_close": (("id",), ("till_id",)),
    "payment": (("event_id",),),
    "bank_collection": (("id",), ("reference_key",)),
    "tender": (("id",),),
    "late_fee_charge": (("id",),),
    "receipt": (("id",), ("counter_code", "year", "epoch", "number")),
    "allocation": (("id",),),
    "posting": (("id",),),
    "paper": (("id",),),
    "printing": (("id",),),
    "void": (("id",), ("voided_event_id",)),
    "staff_lock": (("id",),),
    "approval_wanted": (("event_id",),),
    "approval": (("id",), ("approved_event_id",)),
    "cash_count": (("id",),),
    "cash_count_note": (("id",),),
    "cash_move": (("id",),),
    "cash_move_note": (("id",),),
    "tender_seen": (("id",), ("tender_id",)),
    "till_reason": (("id",),),
    "difference_settled": (("id",),),
    "till_reconciled": (("id",), ("till_id",)),
    "undo": (("event_id",), ("receipt_id",)),
    "refund": (("event_id",),),
    "cash_only": (("id",),),
    "dispute": (("id",),),
    "customer_merge": (("id",), ("merged_id",)),
    "safe_reason": (("id",),),
    "deposit": (("id",),),
    "deposit_till": (("id",),),
    "deposit_cheque": (("id",),),
    "deposit_step": (("id",),),
    "day_step": (("id",), ("day", "step")),
    "day_sheet": (("id",), ("day",)),
    "form_book": (("id",),),
    "form_move": (("id",),),
    "form_at_counter": (("id",), ("move_id",)),
    "offered_adjustment": (("id",),),
    "offer_dropped": (("id",), ("offer_id",)),
    "epoch": (("id",), ("epoch",)),
    "backup": (("id",),),
    "missing_receipts": (("id",),),
    "paper_receipt": (("id",), ("counter_code", "year", "epoch", "number")),
    "machine": (("id",),),
    "erased": (("id",), ("table_name", "row_id")),
    "sealed_year": (("id",), ("year",)),
    "sealed_sum": (("id",),),
    "link": (("event_id",),),
}
"""Every append-only table with its keys, in the order in which a link of the chain takes them up."""

CHAINED: tuple[str, ...] = tuple(table for table in APPEND_ONLY if table != "link")
"""The tables whose rows a link covers; each begins with ``id, event_id``, ``event`` with its id, a table of one row an
event with its event."""

PLACE_BITS = 24
NUMBERED_BY_EVENT: frozenset[str] = frozenset(
    {"tender", "late_fee_charge", "receipt", "allocation", "posting", "paper"}
)
"""Tables whose ids are made from the event's: the event's id, then ``PLACE_BITS`` for the row's place, from 1.

What one event or a run of events (a till's day) wrote there is a range of ids: no index is kept for it.
"""

PERSONAL: frozenset[str] = frozenset({"customer_detail", "paper"})
"""Tables of personal data: their last columns are ``salt, value, digest`` and the link covers the digest alone."""


KEPT_WHEN_ERASED: dict[str, tuple[str, ...]] = {
    "customer_detail": ("id", "event_id", "customer_id", "since", "kind", "digest"),
    "paper": ("id", "event_id", "receipt_id", "digest"),
}
"""Every column of the personal tables but the salt and the value."""


def trigger_statements(table: str) -> dict[str, str]:
    """The three triggers of one append-only table: name → CREATE statement.

    A personal row may be emptied, once, where an erasure names it (``erasure``); nothing else of it changes.
    """
    taken = " OR ".join(_is_taken(table, key) for key in APPEND_ONLY[table])
    refuse = f"SELECT RAISE(ABORT, '{table} is append-only')"
    return {
        f"{table}_no_update": (
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} {_but_erasing(table)}BEGIN {refuse}; END"
        ),
        f"{table}_no_delete": f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN {refuse}; END",
        f"{table}_no_replace": (
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {taken} BEGIN {refuse}; END"
        ),
    }


def event_column(table: str) -> str:
    """The column of an append-only table that says the event."""
    return "id" if table == "event" else "event_id"


def written_by(table: str, event: str) -> str:
    """The condition for the rows of a table numbered by event that an event wrote; ``event`` is SQL for its id."""
    return f"{table}.id BETWEEN {event} << {PLACE_BITS} AND ({event} + 1 << {PLACE_BITS}) - 1"


def protect(connection: Connection) -> None:
    """Gives every append-only table that has none its triggers; called once at the end of an upgrade, never at a start."""
    present = set(present_triggers(connection))
    for table in APPEND_ONLY:
        for name, statement in trigger_statements(table).items():
            if name not in present:
                connection.execute(statement)


def present_triggers(connection: Connection) -> dict[str, str]:
    """The triggers the file has now: name → statement."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return dict(rows.fetchall())


def _but_erasing(table: str) -> str:
    """What an update trigger of a personal table lets pass."""
    if table not in PERSONAL:
        return ""
    same = " AND ".join(f"NEW.{column} IS OLD.{column}" for column in KEPT_WHEN_ERASED[table])
    named = f"EXISTS (SELECT 1 FROM erased WHERE table_name = '{table}' AND row_id = OLD.id)"
    return f"WHEN NOT (NEW.salt IS NULL AND NEW.value IS NULL AND {same} AND {named}) "


def _is_taken(table: str, key: tuple[str, ...]) -> str:
    same = " AND ".join(f"{column} = NEW.{column}" for column in key)
    return f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
