"""This file is the offered adjustments' rows: negative bills of workbooks, kept until they are taken or dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db.merges import kin_of, marks_for

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A negative row that nobody dropped; ``by_minor`` below zero."""

    offer_id: int
    file_name: str
    sheet_row: int
    on: date
    """The business date of the import."""
    customer_code: str
    """As it stands in the row."""
    bill: str
    """"" where the row does not tell which one it corrects."""
    by_minor: int
    document: str


def add_offer(
    entry: Entry, workbook_id: int, sheet_row: int, customer_code: str, bill: str, by_minor: int, document: str
) -> None:
    """Writes down a negative row as the adjustment that it asks for."""
    entry.add(
        "offered_adjustment",
        workbook_id=workbook_id,
        sheet_row=sheet_row,
        customer_code=customer_code,
        bill_number=bill,
        by_minor=by_minor,
        document=document,
    )


def drop_offer(entry: Entry, offer_id: int, reason: str) -> None:
    """Writes that an offered adjustment will not be taken."""
    entry.add("offer_dropped", offer_id=offer_id, reason=reason)


def was_offered(connection: Connection, customer_code: str, bill: str, by_minor: int, document: str) -> bool:
    """Whether a workbook offered this very adjustment before."""
    row = connection.execute(
        """
        SELECT 1 FROM offered_adjustment
        WHERE customer_code = ? AND bill_number = ? AND by_minor = ? AND document = ? LIMIT 1
        """,
        (customer_code, bill, by_minor, document),
    ).fetchone()
    return row is not None


def standing_offers(connection: Connection) -> list[OfferRow]:
    """Every offered adjustment that was not dropped, oldest first; those that were taken are among them."""
    rows = connection.execute(
        """
        SELECT offer.id, workbook.file_name, offer.sheet_row, event.business_date, offer.customer_code,
               offer.bill_number, offer.by_minor, offer.document
        FROM offered_adjustment AS offer
        JOIN workbook ON workbook.id = offer.workbook_id
        JOIN event ON event.id = offer.event_id
        WHERE NOT EXISTS (SELECT 1 FROM offer_dropped WHERE offer_dropped.offer_id = offer.id)
        ORDER BY offer.id
        """
    )
    return [
        OfferRow(offer_id, file_name, sheet_row, date.fromisoformat(on), code, bill, by_minor, document)
        for offer_id, file_name, sheet_row, on, code, bill, by_minor, document in rows
    ]


def was_taken_of(connection: Connection, customer_id: int, document: str, by_minor: int) -> bool:
    """Whether any bill of a customer was adjusted by this sum on this document."""
    kin = kin_of(connection, customer_id)
    row = connection.execute(
        f"""
        SELECT 1 FROM bill JOIN adjustment ON adjustment.bill_id = bill.id
        WHERE bill.customer_id IN ({marks_for(kin)}) AND document = ? AND amount_minor = ? LIMIT 1
        """,
        (*kin, document, by_minor),
    ).fetchone()
    return row is not None
