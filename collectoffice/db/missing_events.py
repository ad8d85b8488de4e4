"""This file is what the journal on the second place says of an event that is missing from the books, so that it can be named."""

from __future__ import annotations

import hmac
from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import content_check, heads
from collectoffice.db.driver import DatabaseError
from collectoffice.db.event_words import receipt_name
from collectoffice.db.journal import Journal, journal_key
from collectoffice.db.second_place import FOLDER, place_kept
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.journal import Line
    from collectoffice.db.machine_store import MachineStore
    from collectoffice.db.verification import Check

TOLD = "{0}; the journal on the second place has it: {1}"
NAMING = (content_check.GONE, content_check.GONE_LAST, heads.NOT_HERE)
"""The sentences whose first fact is the number of a missing event."""


def with_journal(connection: Connection, store: MachineStore, code: str, check: Check) -> Check:
    """The same check; where it names a missing event that the journal holds, with what that event was."""
    if check.ok is not False or check.found is None:
        return check
    found = check.found
    named = found.facts[-1] if found.form == heads.OLDER else found
    if not isinstance(named, Finding) or named.form not in NAMING:
        return check
    told = _told(connection, store, code, int(str(named.facts[0])))
    return check if told is None else replace(check, found=Finding(TOLD, (found, told)))


def _told(connection: Connection, store: MachineStore, code: str, event_id: int) -> Finding | None:
    """An event by the journal; only where its link is the one that this file still has, or that this machine saw."""
    key, folder = store.key(), place_kept(store).folder
    link = _link_of(connection, store, event_id)
    if key is None or folder is None or link is None:
        return None
    journal = Journal(folder / FOLDER.format(code=code), code, journal_key(key))
    try:
        line = next((line for line in journal.lines(event_id) if hmac.compare_digest(line.link, link)), None)
        return None if line is None else _in_words(connection, code, line)
    except (OSError, DatabaseError):
        return None
    finally:
        journal.close()


def _link_of(connection: Connection, store: MachineStore, event_id: int) -> bytes | None:
    row = connection.execute("SELECT hash FROM link WHERE event_id = ?", (event_id,)).fetchone()
    if row is not None:
        return bytes(row[0])
    return next((bytes.fromhex(head.link) for head in store.heads() if head.event_id == event_id), None)


def _in_words(connection: Connection, code: str, line: Line) -> Finding:
    rows = dict(line.content)
    _, _, kind, at, day, staff_id, *_ = rows["event"][0]
    parts = [Finding("{0:word} of {1:day}, written at {2:moment}", (kind, day, at))]
    staff = connection.execute("SELECT user_name FROM staff WHERE id = ?", (staff_id,)).fetchone()
    if staff is not None:
        parts.append(Finding("by {0}", tuple(staff)))
    receipts = rows.get("receipt", ())
    if receipts:
        parts.append(Finding("receipt {0}", (tuple(receipt_name(code, *map(_number, row[2:6])) for row in receipts),)))
        parts.append(Finding("receipts {0:money}", (sum(_number(row[7]) for row in receipts),)))
    return Finding("event {0} ({1})", (line.event_id, tuple(parts)))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
