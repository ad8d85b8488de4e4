"""This file is what the office may rely on in a statement of account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.statement import statement
from collectoffice.domain.receipt import Statement
from collectoffice.i18n.papers import ENTRY_KINDS
from tests.documents import reading, samples


def printed(account: Statement) -> bytes:
    """The PDF, with any missing letter refused."""
    return statement(account, samples.FONTS, refuse_missing_letter)


def test_a_statement_says_whose_account_it_is_what_is_owed_and_how_it_came_about() -> None:
    account = samples.statement("vi", 12, 2)
    text = reading.text(printed(account))
    for field in (
        "SAO KÊ TÀI KHOẢN KHÁCH HÀNG", "Từ 01/01/2026 đến 31/10/2026", "Nguyễn Thị Ửng", "PQ0500 0451 832", "2015 3377",
        "0905 123 456", "Người lập Lê Thị Hồng Gấm", "DƯ CÓ", "397.197 đ", "Số dư đầu kỳ, 01/01/2026 250.000",
        "Số dư cuối kỳ, 31/10/2026", "–397.197", "Hóa đơn chưa trả đến ngày 31/10/2026", "Cộng 2 hóa đơn",
        "Nợ gốc 672.272 đ", "chưa gồm lãi chậm trả 4.448 đ", "Trang 1/1",
    ):  # fmt: skip
        assert field in text, field


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
def test_every_kind_of_entry_has_its_word_and_says_who_else_it_names(language: str) -> None:
    pdf = printed(samples.statement(language, 3 * len(ENTRY_KINDS), 2))
    text = " ".join(reading.text(pdf, page) for page in range(2)).replace(" ", "")
    assert all(getattr(word, language).replace(" ", "") in text for word in ENTRY_KINDS.values())
    assert text.count("PQ05000451999") == 9
    assert text.count({"vi": "12.300", "zh": "123.00", "en": "12,300"}[language]) == 3


def test_the_box_says_owes_owes_nothing_or_in_credit() -> None:
    account = samples.statement("en", 0, 0)
    assert "OWES on 31 Oct 2026 250,000 đ" in reading.text(printed(account))
    nothing = replace(account, opening_minor=0, closing_minor=0)
    assert "OWES NOTHING on 31 Oct 2026 0 đ" in reading.text(printed(nothing))
    credit = replace(account, closing_minor=-5_000)
    assert "IN CREDIT on 31 Oct 2026 5,000 đ" in reading.text(printed(credit))


def test_an_account_without_entries_or_open_bills_says_so() -> None:
    text = reading.text(printed(samples.statement("vi", 0, 0)))
    assert "Không còn hóa đơn chưa trả" in text
    assert "Không có phát sinh" in text


def test_the_balance_is_carried_from_page_to_page() -> None:
    pdf = printed(samples.statement("vi", 90, 5))
    first, second = reading.text(pdf, 0), reading.text(pdf, 1)
    carried = first.split("Chuyển sang trang sau ")[1].split(" ")[0]
    assert f"Trang trước chuyển sang {carried}" in second
    assert "PQ0500 0451 832" in second
    assert "Trang 2/3" in second


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("entries", [0, 12, 130])
def test_nothing_overlaps_nothing_is_cut(language: str, entries: int) -> None:
    account = samples.statement(language, entries, entries // 2)
    longest = replace(
        account, customer_name=samples.LONG_NAME, supply_address=samples.LONG_ADDRESS,
        masthead=replace(account.masthead, is_practice=True),
    )  # fmt: skip
    for paper in (account, longest):
        pdf = printed(paper)
        assert reading.collisions(pdf) == []
        assert reading.outside(pdf, side=12, top=4, bottom=4) == []


def test_the_same_statement_gives_the_same_bytes() -> None:
    assert printed(samples.statement()) == printed(samples.statement())
