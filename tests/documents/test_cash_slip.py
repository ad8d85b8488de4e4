"""This file is what the office may rely on in the slips of cash that moves."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from collectoffice.documents.cash_slip import CashSlip, SlipKind, cash_slip_pdf
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.domain.receipt import PrintMark
from tests.documents import day_samples as days
from tests.documents import reading, samples

KINDS: tuple[SlipKind, ...] = get_args(SlipKind)


def printed(slip: CashSlip, mark: PrintMark = samples.ORIGINAL) -> bytes:
    """The PDF, with any missing letter refused."""
    return cash_slip_pdf(slip, mark, samples.FONTS, refuse_missing_letter)


def longest(kind: SlipKind, language: str) -> CashSlip:
    """Everything long at once."""
    slip = days.cash_slip(
        kind,
        language,
        giver=days.LONG_NAME,
        receiver=days.LONG_NAME,
        reason="Cần tiền lẻ để trả lại khách, " * 8,
        amount_minor=99_999_999_999,
        pieces=dict.fromkeys((*days.VND_NOTES, 200, 100), 100000),
        other_counter=1,
        other_till=12,
        is_waiting=True,
    )
    masthead = replace(slip.masthead, is_practice=True, name=samples.LONG_NAME, address=samples.LONG_ADDRESS)
    return replace(slip, masthead=masthead)


def test_a_turn_in_names_the_sum_in_figures_words_and_notes_and_two_persons() -> None:
    text = reading.text(printed(days.cash_slip()))
    for field in (
        "PHIẾU NỘP TIỀN VỀ KÉT", "Số KH01-26-0412", "09 giờ 12, Thứ Sáu 20/11/2026", "Quầy 2 · ca 13", "12.037.500 đ",
        "Mười hai triệu không trăm ba mươi bảy nghìn năm trăm đồng", "500.000 24 12.000.000", "Nộp bớt giữa ca",
        "Người duyệt: Trần Văn Lượng", "Người nộp (thu ngân)", "Người nhận (thủ quỹ)", "Lê Thị Hồng Gấm", "Phan Thị Diễm",
        "Lập thành hai bản",
    ):  # fmt: skip
        assert field in text, field


def test_a_chinese_slip_is_in_yuan_and_jiao() -> None:
    text = reading.text(printed(days.cash_slip("turn_in", "zh")))
    for field in (
        "交款入库单",
        "￥120,375.50",
        "人民币壹拾贰万零叁佰柒拾伍元伍角整",
        "100 元 1203",
        "5 角 1 0.50",
        "王喆",
        "堃国强",
    ):
        assert field in text, field


def test_a_slip_that_waits_for_its_approval_says_so() -> None:
    text = reading.text(printed(days.cash_slip(is_waiting=True, approver="")))
    assert "CHỜ DUYỆT" in text
    assert "Người duyệt" not in text


def test_an_exchange_names_both_tills() -> None:
    text = reading.text(printed(days.cash_slip("exchange", other_counter=1, other_till=12)))
    assert "Quầy 2 · ca 13 · với Quầy 1 · ca 12" in text


def test_a_slip_without_a_list_of_notes_says_so() -> None:
    assert "Không kê mệnh giá" in reading.text(printed(days.cash_slip(pieces={})))


def test_a_reprint_and_practice_are_marked() -> None:
    slip = days.cash_slip()
    practice = replace(slip, masthead=replace(slip.masthead, is_practice=True))
    text = reading.text(printed(practice, PrintMark(copy=2)))
    assert text.count("TẬP – KHÔNG CÓ GIÁ TRỊ") == 2
    assert "BẢN IN LẠI LẦN 2" in text


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_overlaps_nothing_is_cut(kind: SlipKind, language: str) -> None:
    for slip in (days.cash_slip(kind, language), longest(kind, language)):
        for mark in (samples.ORIGINAL, PrintMark(copy=3)):
            pdf = printed(slip, mark)
            assert reading.page_count(pdf) == 1
            assert reading.collisions(pdf) == []
            assert reading.outside(pdf, side=11.5, top=4, bottom=3.5) == []


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert printed(days.cash_slip()) == printed(days.cash_slip())
