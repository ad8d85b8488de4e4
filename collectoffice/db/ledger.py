"""This file is the ledger's rows: balanced postings, written with their event and summed by account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.domain.ledger import Posting


def post(entry: Entry, postings: Iterable[Posting]) -> None:
    """Writes the postings of this entry's event."""
    entry.add_many(
        "posting",
        [(posting.account, posting.amount_minor, posting.customer_id, posting.till_id) for posting in postings],
    )


def balances(connection: Connection) -> dict[str, int]:
    """The balance of each account, in minor units."""
    rows = connection.execute("SELECT account, sum(amount_minor) FROM posting GROUP BY account ORDER BY account")
    return dict(rows.fetchall())
