"""This file is the chain: a keyed hash over each event with all the rows it wrote.

A row's canonical form is the JSON array of its columns in table order; a row of personal data enters without its salt
and value, by its digest alone. The content of an event is the hash of one JSON array, ASCII and without spaces: table
by table in the fixed order of ``tables.CHAINED`` the table's name, the hashes of each whole ``ROWS_A_HASH`` rows, and
the rows that are left. The link is HMAC-SHA256 under the office's key of the link before it, the event's number and
the content.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING

from collectoffice.db.tables import CHAINED, PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Value = int | str | bytes | None

ROWS_A_HASH = 500
"""An event with fewer rows in each table, as nearly every one is, is encoded and hashed in one stroke."""
GENESIS = bytes(32)
"""What stands before the first link."""

_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


class Content:
    """The rows of one event, taken up one by one in the order they have in their table."""

    __slots__ = ("_hashes", "_rows")

    def __init__(self) -> None:
        self._hashes: dict[str, list[str]] = {}
        self._rows: dict[str, list[Sequence[Value]]] = {}

    def take(self, table: str, row: Sequence[Value]) -> None:
        """Takes one row up, all its columns in table order."""
        self.take_many(table, [row])

    def take_many(self, table: str, rows: Iterable[Sequence[Value]]) -> None:
        """Takes rows of one table up, in the order they have there."""
        if table in PERSONAL:
            rows = [(*row[:-3], _as_hex(row[-1])) for row in rows]
        waiting = self._rows.setdefault(table, [])
        waiting.extend(rows)
        if len(waiting) >= ROWS_A_HASH:
            self._hash_whole(table)

    def digest(self) -> bytes:
        """The hash of all rows taken up."""
        tables = [(table, self._hashes.get(table, ()), self._rows[table]) for table in CHAINED if table in self._rows]
        return _hash(tables).digest()

    def _hash_whole(self, table: str) -> None:
        """Keeps of every whole ``ROWS_A_HASH`` rows the hash alone: an import's rows are many."""
        waiting, hashes = self._rows[table], self._hashes.setdefault(table, [])
        whole = len(waiting) - len(waiting) % ROWS_A_HASH
        hashes += (_hash(waiting[start : start + ROWS_A_HASH]).hexdigest() for start in range(0, whole, ROWS_A_HASH))
        del waiting[:whole]


def _hash(rows: Sequence[object]) -> hashlib._Hash:
    return hashlib.sha256(_encode(rows).encode("ascii"))


def link_hash(key: bytes, before: bytes, event_id: int, content: bytes) -> bytes:
    """The link of one event."""
    return hmac.digest(key, before + event_id.to_bytes(8, "big") + content, "sha256")


def personal_digest(salt: bytes, value: bytes) -> bytes:
    """What the chain holds of a personal value, so that the value can be erased without breaking it."""
    return hashlib.sha256(salt + value).digest()


def as_bytes(value: Value) -> bytes:
    """A personal value as the bytes that its digest covers."""
    if isinstance(value, str):
        return value.encode("utf-8")
    return bytes(value) if isinstance(value, bytes) else b""


def _as_hex(value: Value) -> str:
    return value.hex() if isinstance(value, bytes) else ""
