"""This file is the part of the busiest practice office in which somebody who left was erased."""

from __future__ import annotations

from collectoffice.db import erasure
from collectoffice.db.customers import card_by_code
from collectoffice.db.entry import Act
from collectoffice.exchange.rows import BillRow
from tests.builders import Desk

LEFT = 88


def be_busy_privacy(desk: Desk) -> None:
    """Erases the name, address and phone of a customer who was never billed; no need to wait for years."""
    desk.take_in(desk.reading([BillRow(2, desk.customer(LEFT, phone="0911000088"), None)], file_name="da-di.xlsx"))
    card = card_by_code(desk.connection, desk.code(LEFT))
    assert card is not None
    act = Act(desk.office.new_uid(), "erased", "2026-11-20T12:00:00+07:00", "2026-11-20", desk.who("admin").staff_id)
    with desk.office.file.entry(act) as entry:
        done = erasure.erase(entry, card.customer_id, "đã xóa", desk.office.pinyin)
    assert done.details >= 2, done
