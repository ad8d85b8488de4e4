"""This file is what the office may rely on in the bank's list of a deposit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectoffice.documents.deposit_list import DepositList, deposit_list_pdf
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.domain.receipt import PrintMark
from tests.documents import day_samples as days
from tests.documents import reading, samples


def printed(deposit: DepositList, mark: PrintMark = samples.ORIGINAL) -> bytes:
    """The PDF, with any missing letter refused."""
    return deposit_list_pdf(deposit, mark, samples.FONTS, refuse_missing_letter)


def test_a_list_names_office_number_tills_notes_cheques_sums_and_who_signs() -> None:
    text = reading.text(printed(days.deposit_list()))
    for field in (
        "ĐIỆN LỰC KHÁNH SƠN", "BẢNG KÊ NỘP TIỀN NGÂN HÀNG", "Số 188", "Ngày làm việc 20/11/2026", "29.402.166 đ",
        "tiền mặt 24.000.000 đ · séc 5.402.166 đ", "Hai mươi chín triệu bốn trăm linh hai nghìn một trăm sáu mươi sáu đồng",
        "Vietcombank Khánh Sơn, 0071 0009 8812", "7730 4412", "Quầy 1 · ca 12", "Nguyễn Thị Ngọc Bích", "12.000.000",
        "500.000 48 24.000.000", "AB 770442", "18/11/2026", "Công ty Cổ phần Trường Sơn", "Cộng 3 tờ séc 5.402.166",
        "Thủ quỹ", "Người đi nộp", "Ngân hàng nhận", "Trang 1/1",
    ):  # fmt: skip
        assert field in text, field


def test_a_deposit_without_cheques_without_cash_or_without_a_list_of_notes_says_so() -> None:
    assert "Không có séc" in reading.text(printed(days.deposit_list(cheques=0)))
    assert "Không kê mệnh giá" in reading.text(printed(days.deposit_list(pieces={})))
    assert "Không có tiền mặt" in reading.text(printed(days.deposit_list(cash_minor=0, pieces={})))


def test_many_cheques_go_on_under_the_same_headings() -> None:
    pdf = printed(days.deposit_list(cheques=130))
    pages = reading.page_count(pdf)
    assert pages >= 3
    for page in range(1, pages - 1):
        text = reading.text(pdf, page)
        assert "Số séc" in text
        assert "Số 188" in text
        assert f"Trang {page + 1}/{pages}" in text
    text = reading.text(pdf)
    assert all(f"AB {770_441 + place}" in text for place in range(130))
    assert "Cộng 130 tờ séc" in text


def test_practice_and_reprints_are_marked_on_every_page() -> None:
    deposit = days.deposit_list(cheques=60)
    practice = replace(deposit, masthead=replace(deposit.masthead, is_practice=True))
    pdf = printed(practice, PrintMark(copy=1))
    for page in range(reading.page_count(pdf)):
        text = reading.text(pdf, page)
        assert text.count("TẬP – KHÔNG CÓ GIÁ TRỊ") == 2
        assert "BẢN IN LẠI LẦN 1" in text


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("cheques", [0, 3, 22, 60])
def test_nothing_overlaps_nothing_is_cut(language: str, cheques: int) -> None:
    deposit = days.deposit_list(language, cheques)
    longest = replace(
        deposit,
        masthead=replace(deposit.masthead, is_practice=True, name=samples.LONG_NAME, address=samples.LONG_ADDRESS),
        made_by=days.LONG_NAME,
        cash_minor=99_999_999_999,
        bank=samples.LONG_NAME,
        cheques=tuple(
            replace(cheque, payer=samples.LONG_NAME, amount_minor=99_999_999_999) for cheque in deposit.cheques
        ),
    )
    for paper in (deposit, longest):
        pdf = printed(paper)
        assert reading.collisions(pdf) == []
        assert reading.outside(pdf, side=11.5, top=4, bottom=4) == []


def test_the_same_deposit_gives_the_same_bytes() -> None:
    assert printed(days.deposit_list()) == printed(days.deposit_list())


def test_a_cheque_undone_since_is_marked_and_counts_in_no_sum() -> None:
    deposit = days.deposit_list(cheques=2)
    first, second = deposit.cheques
    marked = replace(deposit, cheques=(replace(first, is_undone=True), second))
    text = reading.text(printed(marked))
    assert marked.cheques_minor == second.amount_minor
    assert text.count("đã hoàn/bị trả lại") == 1
    assert "Cộng 1 tờ séc" in text
    assert first.number in text
