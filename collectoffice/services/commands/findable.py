"""This file is how a customer is found after its facts changed: by every code, meter, phone, name and address it ever had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import customers, search

if TYPE_CHECKING:
    from collectoffice.db.entry import Entry
    from collectoffice.domain.pinyin import PinyinTable


def make_findable(entry: Entry, customer_id: int, pinyin: PinyinTable) -> None:
    """Puts a customer into the search index anew, inside the entry that changed it."""
    facts = customers.search_facts(entry.connection, customer_id)
    row = search.SearchRow(
        customer_id,
        " ".join(facts.get("name", ())),
        " ".join(facts.get("address", ())),
        facts.get("code", ()),
        facts.get("meter", ()),
        facts.get("phone", ()),
    )
    search.reindex(entry.connection, row, pinyin)
