"""This file is what the office may rely on in the summary of a basket."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectoffice.documents.basket_summary import basket_summary
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.domain.money import VND, format_amount
from collectoffice.domain.receipt import BasketSummary, PrintMark
from tests.documents import reading, samples


def printed(summary: BasketSummary, mark: PrintMark = samples.ORIGINAL) -> bytes:
    """The PDF, with any missing letter refused."""
    return basket_summary(summary, mark, samples.FONTS, refuse_missing_letter)


def test_a_summary_of_three_receipts_is_one_page_that_adds_up() -> None:
    summary = samples.summary("vi", 3)
    pdf = printed(summary)
    text = reading.text(pdf)
    assert reading.page_count(pdf) == 1
    for field in (
        "PHIẾU TỔNG THU GỘP", "KH01-E-0004512", "Chi nhánh Viễn thông Khánh Sơn", "PQ0500 0451 832", "3 biên nhận",
        "ĐÃ THU", "3.780.500 đ", "Chuyển khoản 1.000.000 số FT26331 4471 902", "Khách đưa", "Thối lại 500 đ",
        "Không thay thế hóa đơn", "Quầy 2", "Ca thu tiền 15", "Thu ngân Lê Thị Hồng Gấm", "Trang 1/1",
    ):  # fmt: skip
        assert field in text, field
    for line in summary.lines:
        assert line.receipt in text
        assert format_amount(line.total_minor, VND, "vi") in text
    exact = format_amount(summary.total_minor - summary.rounding_minor, VND, "vi")
    assert f"Cộng 3 biên nhận 3.727.458 3.033 50.000 {exact}" in text


def test_seven_hundred_receipts_fill_pages_that_each_prove_themselves() -> None:
    summary = samples.summary("vi", 700)
    pdf = printed(summary)
    pages = reading.page_count(pdf)
    texts = [reading.text(pdf, number) for number in range(pages)]
    assert pages < 20
    assert all(sum(line.receipt in text for text in texts) == 1 for line in summary.lines)
    assert all(f"Trang {number}/{pages}" in text for number, text in enumerate(texts, start=1))
    assert all("Còn lại ở các trang sau" in text for text in texts[:-1])
    assert all("KH01-E-0004512" in text for text in texts)
    exact = format_amount(summary.total_minor - summary.rounding_minor, VND, "vi")
    assert "Cộng 700 biên nhận" in texts[-1]
    assert exact in texts[-1]


def test_late_fee_and_credit_have_a_column_only_where_a_receipt_needs_it() -> None:
    summary = samples.summary("vi", 2, with_late_fees=False)
    without = replace(summary, lines=tuple(replace(line, credit_minor=0) for line in summary.lines))
    assert "Lãi chậm trả" not in reading.text(printed(without))
    assert "Ghi dư có" not in reading.text(printed(without))
    assert "Ghi dư có" in reading.text(printed(summary))


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("receipts", [1, 3, 60])
def test_nothing_overlaps_nothing_is_cut(language: str, receipts: int) -> None:
    summary = samples.summary(language, receipts)
    longest = replace(summary, payer_name=samples.LONG_NAME, lines=tuple(
        replace(line, customer_name=samples.LONG_NAME) if place % 7 == 3 else line
        for place, line in enumerate(summary.lines)
    ))  # fmt: skip
    for paper in (summary, longest):
        for mark in (samples.ORIGINAL, samples.LONG_VOIDED):
            pdf = printed(paper, mark)
            assert reading.collisions(pdf) == []
            assert reading.outside(pdf, side=12, top=4, bottom=4) == []


def test_copy_void_and_practice_stand_on_every_page() -> None:
    summary = samples.summary("vi", 60)
    practice = replace(summary, masthead=replace(summary.masthead, is_practice=True))
    pdf = printed(practice, samples.VOIDED)
    for number in range(reading.page_count(pdf)):
        text = reading.text(pdf, number)
        assert "BẢN IN LẠI LẦN 2" in text
        assert "ĐÃ HỦY" in text
        assert "TẬP – KHÔNG CÓ GIÁ TRỊ" in text


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert printed(samples.summary("zh", 60)) == printed(samples.summary("zh", 60))
