"""This file is how a customer is found after its facts changed: by every code, meter, phone, name and address it ever had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import search
from collectoffice.db.search_check import search_row

if TYPE_CHECKING:
    from collectoffice.db.entry import Entry
    from collectoffice.domain.pinyin import PinyinTable


def make_findable(entry: Entry, customer_id: int, pinyin: PinyinTable) -> None:
    """Puts a customer into the search index anew, inside the entry that changed it."""
    search.reindex(entry.connection, search_row(entry.connection, customer_id), pinyin)
