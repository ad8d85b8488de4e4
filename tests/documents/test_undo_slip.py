"""This file is what the office may rely on in the slip of an undoing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.undo_slip import undo_slip
from collectoffice.domain.receipt import PrintMark
from collectoffice.domain.tender import Tender
from collectoffice.domain.undoing import UNDO_REASONS, UndoneReceipt, UndoSlip
from collectoffice.i18n.papers_undoing import REASONS, TITLES, reason_said
from tests.documents import reading, samples

MASTHEADS = {"vi": samples.KHANH_SON, "zh": samples.QINGSHI, "en": samples.KHANH_SON}


def slip(language: str = "vi", kind: str = "void", receipts: int = 1) -> UndoSlip:
    """A slip on which 512,378 go back in cash."""
    style = samples.STYLES[language]
    name = "张伟" if language == "zh" else "Nguyễn Thị Ửng"
    return UndoSlip(
        kind=kind,  # type: ignore[arg-type]  # the tests ask for every kind by its word
        event="01a2004ab101a0ed117b1d64a1c67d1c",
        style=style,
        masthead=MASTHEADS[language],
        issued_at=samples.ISSUED_AT,
        business_date=date(2026, 11, 20),
        counter="2",
        till=7,
        cashier="Lê Thị Hồng Gấm",
        approver="Nguyễn Văn Hà",
        reason="wrong_customer",
        customer_name=name,
        customer_code="PQ05000451832",
        receipts=tuple(
            UndoneReceipt(f"KH01-2-26A-{number:06d}", "PQ05000451832", name, 512_378)
            for number in range(1, receipts + 1)
        ),
        taken_at=datetime(2026, 11, 20, 9, 3, tzinfo=samples.INDOCHINA),
        taken_by="Lê Thị Hồng Gấm",
        amount_minor=512_378,
        tenders=(Tender("cash", 512_378),),
        cash_back_minor=512_378,
        owing_after_minor=512_378,
        credit_after_minor=0,
    )


def printed(paper: UndoSlip, mark: PrintMark = samples.ORIGINAL, *, is_waiting: bool = False) -> bytes:
    """The PDF, with any missing letter refused."""
    return undo_slip(paper, mark, samples.FONTS, refuse_missing_letter, is_waiting=is_waiting)


def longest(language: str) -> UndoSlip:
    """Everything at once, as long as it gets."""
    return replace(
        slip(language, "bounce", receipts=40),
        customer_name=samples.LONG_NAME,
        masthead=replace(MASTHEADS[language], is_practice=True, address=samples.LONG_ADDRESS, name=samples.LONG_NAME),
        reason=samples.LONG_ADDRESS,
        business_date=date(2026, 11, 19),
        tenders=(
            Tender("cash", 99_999_999_999),
            *(
                Tender("cheque", 99_999_999_999, f"SEC-{number:012d}", "Ngân hàng Nông nghiệp", date(2026, 11, 20))
                for number in range(4)
            ),
        ),
        amount_minor=99_999_999_999,
        cash_back_minor=99_999_999_999,
        other_name=samples.LONG_NAME,
        other_code="PQ05000451833",
        fee_minor=55_000,
        owing_after_minor=99_999_999_999,
        credit_after_minor=99_999_999_999,
    )


def test_a_slip_says_what_was_undone_why_by_whom_and_who_signs() -> None:
    text = reading.text(printed(slip()))
    for field in (
        "PHIẾU HỦY BIÊN NHẬN", "Lý do: Nhầm khách hàng", "01a2004ab101a0ed117b1d64a1c67d1c", "Nguyễn Thị Ửng",
        "PQ0500 0451 832", "TRẢ LẠI TIỀN MẶT", "512.378 đ", "Năm trăm mười hai nghìn", "KH01-2-26A-000001",
        "Quầy 2", "Ca thu tiền 7", "Tiền mặt", "Khách nhận lại tiền", "Người thực hiện", "Lê Thị Hồng Gấm",
        "Người duyệt", "Nguyễn Văn Hà", "Còn nợ sau đó",
    ):  # fmt: skip
        assert field in text, field


def test_the_customer_signs_only_where_cash_goes_back() -> None:
    text = reading.text(printed(replace(slip(), cash_back_minor=0)))
    assert "KHÔNG TRẢ TIỀN MẶT 0 đ" in text
    assert "Khách nhận lại tiền" not in text
    assert "Bằng chữ" not in text


def test_a_slip_that_waits_says_so_and_leaves_room_for_the_one_who_approves() -> None:
    alone = replace(slip(), approver="")
    assert "Người duyệt" not in reading.text(printed(alone))
    waiting = reading.text(printed(alone, is_waiting=True))
    assert "CHỜ DUYỆT" in waiting
    assert "Người duyệt" in waiting


def test_a_copy_and_a_practice_slip_are_framed_as_such() -> None:
    practice = replace(slip(), masthead=replace(samples.KHANH_SON, is_practice=True))
    text = reading.text(printed(practice, PrintMark(copy=2)))
    assert "BẢN IN LẠI LẦN 2" in text
    assert text.count("TẬP – KHÔNG CÓ GIÁ TRỊ") == 2


def test_many_receipts_are_named_as_far_as_there_is_room_and_the_others_counted() -> None:
    text = reading.text(printed(slip("en", receipts=40)))
    assert "KH01-2-26A-000003 and 37 others" in text
    assert "and 1 other" in reading.text(printed(slip("en", receipts=4)))


def test_what_stays_paid_beside_a_bounced_cheque_takes_the_place_of_the_debt() -> None:
    text = reading.text(printed(replace(slip("en", "bounce"), kept_minor=100_000, fee_minor=55_000)))
    assert "Rest, entered again" in text
    assert "100,000 đ" in text
    assert "Fee, bounced cheque" in text
    assert "Left owing after" not in text


def test_moved_money_names_to_whom_it_goes() -> None:
    moved = replace(slip("zh", "credit_moved"), other_name="李娜", other_code="PQ05000451833", cash_back_minor=0)
    text = reading.text(printed(moved))
    assert "结余转户单" in text
    assert "李娜" in text


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("kind", sorted(TITLES))
def test_nothing_overlaps_nothing_is_cut_and_it_stays_one_page(language: str, kind: str) -> None:
    for paper in (slip(language, kind), replace(longest(language), kind=kind)):  # type: ignore[arg-type]
        for mark in (samples.ORIGINAL, PrintMark(copy=12)):
            pdf = printed(paper, mark, is_waiting=True)
            assert reading.collisions(pdf) == []
            assert reading.outside(pdf, side=11, top=4, bottom=4) == []


def test_every_reason_of_the_list_is_said_in_three_languages_and_any_other_as_typed() -> None:
    assert set(REASONS) == set(UNDO_REASONS)
    assert reason_said("duplicate", "vi") == "Thu trùng"
    assert reason_said("duplicate", "zh") == "重复收费"
    assert reason_said("khách đổi ý", "zh") == "khách đổi ý"


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert printed(slip()) == printed(slip())
