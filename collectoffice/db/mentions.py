"""This file is where a person still stands in words that somebody typed, or that head office sent beside the person's data.

Such texts are part of what the chain covers, so that no erasure takes them away: whoever erases is told where they are. They are
compared as the search compares: with or without accents, telephone numbers however they are spaced or begun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.merges import marks_for
from collectoffice.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection

TYPED: dict[str, tuple[str, ...]] = {
    "setting": ("value",),
    "workbook": ("file_name", "sheet"),
    "adjustment": ("reason", "document"),
    "bill_group": ("payer",),
    "group_member": ("site",),
    "bank_collection": ("bank", "reference"),
    "tender": ("reference", "bank"),
    "void": ("reason",),
    "staff_lock": ("reason",),
    "approval": ("note",),
    "cash_move": ("reason",),
    "till_reason": ("reason",),
    "difference_settled": ("reason",),
    "undo": ("reason",),
    "refund": ("reason",),
    "cash_only": ("reason",),
    "dispute": ("note",),
    "safe_reason": ("reason",),
    "deposit_step": ("slip", "note"),
    "day_sheet": ("facts",),
    "form_move": ("reason",),
    "offered_adjustment": ("document",),
    "offer_dropped": ("reason",),
    "paper_receipt": ("note",),
}
"""Columns that hold words of people, by table."""
SHORTEST_PHONE, SHORTEST_NAME = 8, 2
_NO_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which a name, an address or a phone stands; it may be another person of the same name."""

    table: str
    event_uid: str
    """The act that wrote it."""


@dataclass(frozen=True, slots=True)
class _Sought:
    words: frozenset[str]
    phones: frozenset[str]

    def is_in(self, text: str) -> bool:
        folded, digits = f" {fold(text)} ", _NO_DIGIT.sub("", text)
        return any(word in folded for word in self.words) or any(phone in digits for phone in self.phones)


def mentions(connection: Connection, kin: tuple[int, ...]) -> list[Mention]:
    """Where a customer and those merged into it are named in typed texts; asked before their own data is erased."""
    details = connection.execute(
        f"SELECT DISTINCT kind, value FROM customer_detail WHERE customer_id IN ({marks_for(kin)}) AND value <> ''", kin
    ).fetchall()
    sought = _sought(details)
    found = []
    for table, columns in TYPED.items():
        texts = " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)
        filled = " OR ".join(f"{column} <> ''" for column in columns)
        rows = connection.execute(f"SELECT event_id, {texts} FROM {table} WHERE {filled} ORDER BY 1")
        events = dict.fromkeys(event_id for event_id, text in rows if sought.is_in(text))
        for event_id in events:
            (uid,) = connection.execute("SELECT uid FROM event WHERE id = ?", (event_id,)).fetchone()
            found.append(Mention(table, str(uid)))
    return found


def _sought(details: Iterable[tuple[str, str]]) -> _Sought:
    """Whole names and addresses, and the digits of phones behind the zero or the country that they begin with."""
    words, phones = set(), set()
    for kind, value in details:
        if kind == "phone":
            digits = _NO_DIGIT.sub("", value).lstrip("0")
            if len(digits) >= SHORTEST_PHONE:
                phones.add(digits)
        elif len(folded := fold(value)) >= SHORTEST_NAME:
            words.add(folded if any("\u3400" <= letter <= "\u9fff" for letter in folded) else f" {folded} ")
    return _Sought(frozenset(words), frozenset(phones))
