"""This file is where a person still stands in typed words, tested: found in every writing, and no column is forgotten."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from collectoffice.db.mentions import TYPED, mentions
from collectoffice.db.tables import APPEND_ONLY, PERSONAL
from collectoffice.domain.tender import Tender
from tests.builders import Desk

NAME, STREET, PHONE = "Hoàng Thị Bưởi Xuyến", "77 Ngõ Sâu Thẳm", "0987123654"
NO_WORDS_OF_PEOPLE = {
    "event": "uid kind at business_date",
    "office": "uid code country currency",
    "policy": "name body",
    "setting": "key",
    "staff": "user_name",
    "staff_role": "name role",
    "staff_pin": "pin_hash",
    "workbook": "kind sha256 as_of",
    "column_mapping": "signature kind body",
    "customer_code": "since code",
    "customer_fact": "since kind value",
    "bill": "number number_key kind period vat_rate issued due known_on period_from period_to reading_from reading_to",
    "adjustment": "kind effective_on",
    "bill_group": "code",
    "till": "business_date",
    "payment": "channel paid_on",
    "bank_collection": "paid_on period reference_key",
    "tender": "kind dated",
    "late_fee_charge": "up_to",
    "allocation": "kind",
    "posting": "account",
    "printing": "form",
    "approval_wanted": "act",
    "approval": "answer",
    "cash_count": "purpose",
    "difference_settled": "how",
    "undo": "kind",
    "dispute": "answer_by",
    "deposit_step": "state bank_day",
    "day_step": "day step",
    "day_sheet": "day",
    "form_book": "series",
    "form_move": "kind",
    "offered_adjustment": "customer_code bill_number",
    "epoch": "reason",
    "backup": "name",
    "paper_receipt": "paper_date",
    "machine": "machine",
    "erased": "table_name remains",
    "sealed_year": "last_link newest_link file_hash",
    "sealed_sum": "account",
    "cash_move": "kind",
}
"""Codes, days and words of the program; the staff's own names are not the customers'."""


@pytest.fixture
def known(desk: Desk) -> Desk:
    desk.take_in(desk.reading([desk.bill_row(1, 80_000, "2026-11-18", name=NAME, address=STREET, phone=PHONE)]))
    desk.bill(2, 50_000, "2026-11-18")
    desk.open_till()
    return desk


@pytest.mark.parametrize(
    "typed",
    [
        f"của {NAME}",
        unicodedata.normalize("NFD", NAME),
        "HOANG THI BUOI XUYEN",
        "nhà 77 ngo sau tham",
        "gọi 0987 123 654",
        "+84 987.123.654",
    ],
)
def test_a_typed_text_with_a_name_an_address_or_a_phone_is_found(known: Desk, typed: str) -> None:
    paid = known.pay(2, tenders=[Tender("cheque", 50_000, reference=typed, bank="VCB", dated=date(2026, 11, 20))])
    assert [(one.table, one.event_uid) for one in mentions(known.connection, (1,))] == [("tender", paid.event)]
    assert mentions(known.connection, (2,)) == []


@pytest.mark.parametrize("typed", ["Hoàng Thị Bưởi Xuyếnh", "0987 123 6", "FT-41"])
def test_another_word_or_number_is_no_mention(known: Desk, typed: str) -> None:
    known.pay(2, tenders=[Tender("cheque", 50_000, reference=typed, bank="VCB", dated=date(2026, 11, 20))])
    assert mentions(known.connection, (1,)) == []


def test_every_column_of_words_is_either_searched_or_known_to_hold_none(desk: Desk) -> None:
    for table in set(APPEND_ONLY) - PERSONAL:
        columns = {row[1] for row in desk.connection.execute(f"PRAGMA table_info({table})") if row[2] == "TEXT"}
        assert columns == {*TYPED.get(table, ()), *NO_WORDS_OF_PEOPLE.get(table, "").split()}, table
