"""This file is what the office may rely on in a receipt on an 80 mm roll."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.page import Text
from collectoffice.documents.press import open_press
from collectoffice.documents.receipt_80mm import receipt_80mm, receipts_80mm, strip_page
from collectoffice.domain.receipt import PrintMark, Receipt
from tests.documents import reading, samples
from tests.documents.test_receipt_a5 import KINDS, MARKS


def printed(receipt: Receipt, mark: PrintMark = samples.ORIGINAL) -> bytes:
    """The PDF, with any missing letter refused."""
    return receipt_80mm(receipt, mark, samples.FONTS, refuse_missing_letter)


def test_a_strip_carries_every_field_that_it_must_have() -> None:
    text = reading.text(printed(samples.rounded()))
    for field in (
        "ĐIỆN LỰC KHÁNH SƠN", "Số 12 đường Lê Duẩn", "Điện thoại 0258 3555 190", "Mã số thuế 4200 000 000-015",
        "KH01-2-26A-004823", "09 giờ 12, Thứ Sáu 20/11/2026", "Nguyễn Thị Ửng", "PQ0500 0451 832", "2015 3377",
        "Kỳ 08/2026 318.361 Lãi chậm trả 71 ngày 6.192", "Cộng 3 hóa đơn 1.072.656 đ", "Làm tròn tiền mặt +344 đ",
        "ĐÃ THU 1.073.000 đ", "Một triệu không trăm bảy mươi ba nghìn đồng", "Hình thức thanh toán Tiền mặt",
        "Khách đưa 1.111.500 đ", "Thối lại 38.500 đ", "Còn nợ sau khi trả 0 đ (đã trả đủ)", "Dư có 0 đ", "Quầy 2",
        "Ca thu tiền 15", "Thu ngân Lê Thị Hồng Gấm", "Thu ngân ký", "7QK4-M2XD-9T", "9002 2601 0048 2365",
        "Không thay thế hóa đơn",
    ):  # fmt: skip
        assert field in text, field


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_overlaps_nothing_is_cut_and_nothing_is_under_ten_point(
    language: str, kind: Callable[[str], Receipt]
) -> None:
    press = open_press(samples.FONTS)
    for mark in MARKS:
        pdf = printed(kind(language), mark)
        assert reading.page_count(pdf) == 1
        assert reading.collisions(pdf) == []
        assert reading.outside(pdf, side=4, top=2, bottom=6) == []
        page = strip_page(kind(language), mark, press, refuse_missing_letter)
        assert min(one.size for one in page.marks if isinstance(one, Text)) >= 10


def test_the_strip_is_80_mm_wide_and_grows_with_the_bills() -> None:
    (one,), (ten,) = (reading.pages_seen(printed(samples.receipt("vi", bills))) for bills in (1, 10))
    assert one.width == pytest.approx(80, abs=0.1)
    assert 150 < one.height < 240
    assert 80 < ten.height - one.height < 110


def test_several_tenders_take_a_line_each_with_their_references() -> None:
    text = reading.text(printed(samples.many_tenders()))
    assert "Chuyển khoản 200.000 số FT26324447190245" in text
    assert "Séc 200.000 số AA 0012345, Ngân hàng Nông nghiệp Khánh Sơn, ngày 18/11/2026" in text


def test_void_copy_and_practice_stand_in_words_at_the_top_and_practice_at_the_foot() -> None:
    text = reading.text(printed(samples.practice(), samples.LONG_VOIDED))
    assert "BẢN IN LẠI LẦN 12" in text
    assert samples.LONG_VOIDED.void_reason in text
    assert text.count("ĐÃ HỦY") == 2
    assert text.count("TẬP – KHÔNG CÓ GIÁ TRỊ") == 2


@pytest.mark.parametrize("kind", [samples.rounded, samples.all_tenders, samples.practice])
def test_a_scanner_reads_the_bar_code_from_the_dots_of_the_print_head(kind: Callable[[str], Receipt]) -> None:
    assert reading.barcodes(printed(kind("vi")), 203) == [samples.NUMBER.barcode]


def test_the_same_receipt_gives_the_same_bytes() -> None:
    assert printed(samples.rounded()) == printed(samples.rounded())


def test_many_strips_in_one_paper_keep_their_own_lengths() -> None:
    printings = [(samples.receipt("vi", bills), samples.ORIGINAL) for bills in (1, 8)]
    short, long = reading.pages_seen(receipts_80mm(printings, samples.FONTS))
    assert long.height > short.height + 60
