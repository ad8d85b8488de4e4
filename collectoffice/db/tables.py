"""This file is the list of the office file's tables that are only ever added to, and the triggers that hold them so.

Three triggers guard each table: no row is changed, none is deleted, and none is written onto a key that is taken
(``INSERT OR REPLACE`` walks past a delete trigger in any database browser, where recursive triggers are off).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

APPEND_ONLY: dict[str, tuple[tuple[str, ...], ...]] = {
    "event": (("id",), ("uid",), ("request_id",)),
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
    "payment": (("id",), ("event_id",)),
    "bank_collection": (("id",), ("reference_key",)),
    "tender": (("id",),),
    "late_fee_charge": (("id",),),
    "receipt": (("id",), ("counter_code", "year", "epoch", "number")),
    "allocation": (("id",),),
    "posting": (("id",),),
    "paper": (("id",),),
    "printing": (("id",),),
    "void": (("id",), ("voided_event_id",)),
    "link": (("event_id",),),
}
"""Every append-only table with its keys, in the order in which a link of the chain takes them up."""

CHAINED: tuple[str, ...] = tuple(table for table in APPEND_ONLY if table != "link")
"""The tables whose rows a link covers; each begins with the columns ``id, event_id`` (``event`` with ``id``)."""

PERSONAL: frozenset[str] = frozenset({"customer_detail", "paper"})
"""Tables of personal data: their last columns are ``salt, value, digest`` and the link covers the digest alone."""


def trigger_statements(table: str) -> dict[str, str]:
    """The three triggers of one append-only table: name → CREATE statement."""
    taken = " OR ".join(_is_taken(table, key) for key in APPEND_ONLY[table])
    refuse = f"SELECT RAISE(ABORT, '{table} is append-only')"
    return {
        f"{table}_no_update": f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN {refuse}; END",
        f"{table}_no_delete": f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN {refuse}; END",
        f"{table}_no_replace": (
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {taken} BEGIN {refuse}; END"
        ),
    }


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


def _is_taken(table: str, key: tuple[str, ...]) -> str:
    same = " AND ".join(f"{column} = NEW.{column}" for column in key)
    return f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
