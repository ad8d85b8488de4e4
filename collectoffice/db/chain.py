"""This file is the chain: a keyed hash over each event with all the rows it wrote.

A row's canonical form is the JSON array of its columns in table order, ASCII, without spaces; a row of personal data
enters without its salt and value, by its digest alone. The content of an event is the hash of, table by table in the
fixed order of ``tables.CHAINED``, the table's name and the hash of its rows, joined by commas; the link is
HMAC-SHA256 under the office's key of the link before it, the event's number and the content.
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

ENCODED_AT_ONCE = 500
GENESIS = bytes(32)
"""What stands before the first link."""

_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


class Content:
    """The rows of one event, taken up one by one in the order they have in their table."""

    __slots__ = ("_sums", "_waiting")

    def __init__(self) -> None:
        self._sums: dict[str, hashlib._Hash] = {}
        self._waiting: dict[str, list[Sequence[Value]]] = {}

    def take(self, table: str, row: Sequence[Value]) -> None:
        """Takes one row up, all its columns in table order."""
        self.take_many(table, [row])

    def take_many(self, table: str, rows: Iterable[Sequence[Value]]) -> None:
        """Takes rows of one table up, in the order they have there."""
        if table in PERSONAL:
            rows = [(*row[:-3], _as_hex(row[-1])) for row in rows]
        waiting = self._waiting.setdefault(table, [])
        waiting.extend(rows)
        if len(waiting) >= ENCODED_AT_ONCE:
            self._encode_waiting(table)

    def digest(self) -> bytes:
        """The hash of all rows taken up."""
        for table in self._waiting:
            self._encode_waiting(table)
        whole = hashlib.sha256()
        for table in CHAINED:
            if table in self._sums:
                whole.update(table.encode("ascii") + b"\n" + self._sums[table].digest())
        return whole.digest()

    def _encode_waiting(self, table: str) -> None:
        """Encodes rows together: making an encoder for each would cost more than the encoding."""
        waiting = self._waiting[table]
        for start in range(0, len(waiting), ENCODED_AT_ONCE):
            text = _encode(waiting[start : start + ENCODED_AT_ONCE])[1:-1].encode("ascii")
            if table in self._sums:
                self._sums[table].update(b"," + text)
            else:
                self._sums[table] = hashlib.sha256(text)
        waiting.clear()


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
