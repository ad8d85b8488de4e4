"""This file is what the office may rely on in a receipt on A5."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.receipt_a5 import receipt_a5, receipts_a5
from collectoffice.domain.receipt import PrintMark, Receipt
from collectoffice.domain.tender import Tender
from tests.documents import reading, samples

KINDS: list[Callable[[str], Receipt]] = [
    lambda language: samples.receipt(language, 1),
    lambda language: samples.rounded(language, 3),
    lambda language: samples.receipt(language, 4),
    lambda language: samples.receipt(language, 12),
    samples.part_paid,
    samples.owing_many,
    samples.with_credit,
    samples.prepaid,
    samples.late_fee_only,
    samples.many_tenders,
    lambda language: samples.all_tenders(language, 4),
    samples.long_named,
    samples.first_of_basket,
    samples.one_of_basket,
    samples.practice,
]
MARKS = [samples.ORIGINAL, samples.LONG_VOIDED]


def printed(receipt: Receipt, mark: PrintMark = samples.ORIGINAL) -> bytes:
    """The PDF, with any missing letter refused."""
    return receipt_a5(receipt, mark, samples.FONTS, refuse_missing_letter)


def test_a_receipt_carries_every_field_that_it_must_have() -> None:
    text = reading.text(printed(samples.rounded()))
    for field in (
        "ĐIỆN LỰC KHÁNH SƠN", "Số 12 đường Lê Duẩn, xã Khánh Sơn, tỉnh Khánh Hòa", "0258 3555 190",
        "Mã số thuế 4200 000 000-015", "KH01-2-26A-004823", "09 giờ 12, Thứ Sáu 20/11/2026", "Nguyễn Thị Ửng",
        "PQ0500 0451 832", "Thôn Dốc Gạo", "2015 3377", "08/2026", "09/2026", "10/2026", "0826 0013 472",
        "1.072.656", "1.073.000 đ", "Một triệu không trăm bảy mươi ba nghìn đồng", "71", "6.192", "Tiền mặt",
        "Khách đưa 1.111.500 đ", "Thối lại 38.500 đ", "gồm làm tròn tiền mặt +344 đ", "Còn nợ sau khi trả 0 đ",
        "Dư có 0 đ", "Thu ngân Lê Thị Hồng Gấm", "Quầy 2", "Ca thu tiền 15", "Người nộp tiền",
        "Không thay thế hóa đơn", "7QK4-M2XD-9T", "9002 2601 0048 2365",
    ):  # fmt: skip
        assert field in text, field


def test_a_chinese_receipt_carries_the_same_fields_in_yuan_and_fen() -> None:
    text = reading.text(printed(samples.rounded("zh")))
    for field in (
        "电费缴费收据", "青石镇供电所", "纳税人识别号 91530000MA00000000", "王喆", "0641 2087 53",
        "2026-11-20 星期五 10:12",
        "2026-08", "实收",
         "￥10,726.50", "人民币壹万零柒佰贰拾陆元伍角整", "含现金尾差 –￥0.06", "客付 ￥11,111.50", "找零 ￥385.00",
        "缴费后尚欠", "￥0.00（已缴清）", "收费员 李红霞", "2 号窗口", "收款班次 15", "不作发票使用", "校验码",
    ):  # fmt: skip
        assert field in text, field


def test_an_english_receipt_carries_the_same_fields() -> None:
    text = reading.text(printed(samples.rounded("en")))
    for field in (
        "ELECTRICITY PAYMENT RECEIPT", "Fri 20 Nov 2026, 09:12", "Aug 2026", "RECEIVED", "1,073,000 đ",
        "One million seventy-three thousand dong", "Tendered 1,111,500 đ", "Change 38,500 đ", "Left owing 0 đ",
        "Cashier Lê Thị Hồng Gấm", "Counter 2", "Till 15", "Not a tax invoice", "Tax code",
    ):  # fmt: skip
        assert field in text, field


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_overlaps_nothing_is_cut(language: str, kind: Callable[[str], Receipt]) -> None:
    for mark in MARKS:
        pdf = printed(kind(language), mark)
        assert reading.collisions(pdf) == []
        assert reading.outside(pdf, side=11, top=4, bottom=3) == []


@settings(
    max_examples=25, phases=[Phase.explicit, Phase.reuse, Phase.generate], suppress_health_check=[HealthCheck.too_slow]
)
@given(
    name=st.text("ỬỄẬgyĐNhân dân Việt", min_size=1, max_size=120),
    address=st.text("ỬỄẬgy, thôn xã Đặng", max_size=160),
    reason=st.text("Khách đưa nhầm tiền ", max_size=150),
    bills=st.integers(0, 25),
    copies=st.integers(0, 99),
    credit=st.integers(0, 10**9),
    is_void=st.booleans(),
    is_practice=st.booleans(),
    tenders=st.lists(
        st.tuples(st.sampled_from(["cash", "transfer", "cheque"]), st.integers(1, 10**10), st.text("FT0123456789", max_size=24)),
        min_size=1,
        max_size=6,
    ),
)  # fmt: skip
def test_whatever_names_sums_and_tenders_there_are_nothing_overlaps_and_no_name_is_cut(  # noqa: PLR0917
    name: str, address: str, reason: str, bills: int, copies: int, credit: int, is_void: bool, is_practice: bool,
    tenders: list[tuple[str, int, str]],
) -> None:  # fmt: skip
    plain = samples.receipt("vi", bills)
    paid = tuple(Tender(kind, minor, number, dated=date(2026, 11, 18)) for kind, minor, number in tenders)  # type: ignore[arg-type]
    receipt = replace(
        plain, customer_name=name, supply_address=address, credit_added_minor=credit, credit_after_minor=credit,
        total_minor=plain.total_minor + credit, tenders=paid, given_minor=sum(one.amount_minor for one in paid),
        masthead=replace(plain.masthead, is_practice=is_practice), owing_after_minor=credit,
        owing_periods=tuple(line.period for line in plain.lines),
    )  # fmt: skip
    mark = PrintMark(copies, voided_at=samples.ISSUED_AT if is_void else None, void_reason=reason)
    pdf = printed(receipt, mark)
    assert reading.collisions(pdf) == []
    assert reading.outside(pdf, side=11, top=4, bottom=3) == []
    letters = reading.text(pdf, 0).replace(" ", "")
    assert name.replace(" ", "") in letters
    assert address.replace(" ", "") in letters


def test_up_to_four_bills_stand_on_one_page_and_twelve_take_two() -> None:
    assert [reading.page_count(printed(samples.receipt("vi", bills))) for bills in (0, 1, 3, 4, 5, 12)] == [
        1,
        1,
        1,
        1,
        2,
        2,
    ]


def test_from_five_bills_the_three_oldest_and_one_row_for_the_others_stand_on_page_1() -> None:
    pdf = printed(samples.receipt("vi", 12))
    first, second = reading.text(pdf, 0), reading.text(pdf, 1)
    assert "9 hóa đơn khác · 02/2026 đến 10/2026, xem trang 2" in first
    assert "5.104.899 164.806 5.269.705" in first
    assert "Cộng 12 hóa đơn 6.166.632 255.229 6.421.861" in first
    assert "Cộng 12 hóa đơn 6.166.632 255.229 6.421.861" in second
    assert all(f"{month:02d}/2026" in second for month in range(1, 11))
    assert "Trang 1/2" in first
    assert "Trang 2/2" in second
    for needed in ("KH01-2-26A-004823", "Nguyễn Thị Ửng", "PQ0500 0451 832", "Kỳ hóa đơn"):
        assert needed in second


def test_a_receipt_of_forty_bills_lists_each_of_them() -> None:
    pdf = printed(samples.receipt("vi", 40))
    assert reading.page_count(pdf) == 3
    text = reading.text(pdf, 1) + reading.text(pdf, 2)
    assert all(line.bill[:4] + " " + line.bill[4:8] in text for line in samples.lines(40))


def test_a_part_payment_says_what_is_still_owed_and_for_which_period() -> None:
    assert "Còn nợ sau khi trả 250.000 đ (kỳ 10/2026)" in reading.text(printed(samples.part_paid()))
    assert "3.250.000 đ (9 kỳ, 02/2026 đến 10/2026)" in reading.text(printed(samples.owing_many()))


def test_what_is_put_to_credit_is_a_row_of_the_table_and_the_new_balance_is_printed() -> None:
    text = reading.text(printed(samples.with_credit()))
    assert "Tiền trả trước, ghi vào dư có — — 38.500" in text
    assert "1.111.156" in text
    assert "Dư có 41.000 đ" in text


def test_a_prepayment_without_a_bill_is_a_whole_receipt() -> None:
    text = reading.text(printed(samples.prepaid()))
    assert "Tiền trả trước, ghi vào dư có — — 38.500 Cộng — — 38.500" in text
    assert "Ba mươi tám nghìn năm trăm đồng" in text


def test_a_bill_of_which_only_the_late_fee_was_left_shows_a_dash_for_its_principal() -> None:
    assert "10/11/2026 10 — 872 872" in reading.text(printed(samples.late_fee_only()))


def test_several_tenders_stand_with_their_references() -> None:
    text = reading.text(printed(samples.many_tenders()))
    assert "Tiền mặt 674.156 + Chuyển khoản 200.000 số FT26324447190245" in text
    assert "Séc 200.000 số AA 0012345, Ngân hàng Nông nghiệp Khánh Sơn, ngày 18/11/2026" in text


def test_tenders_that_do_not_fit_are_named_with_their_sums_and_listed_on_page_2() -> None:
    pdf = printed(samples.all_tenders("vi", 4))
    assert "Séc 400.000 + Dư có 12.000 (chi tiết: trang 2)" in reading.text(pdf, 0)
    assert "Séc số AA 0012346, Ngân hàng Thương mại Cổ phần Ngoại thương Khánh Hòa" in reading.text(pdf, 1)


def test_a_reprint_says_which_copy_it_is_and_the_original_says_nothing() -> None:
    assert "BẢN IN LẠI" not in reading.text(printed(samples.receipt()))
    assert "BẢN IN LẠI LẦN 2" in reading.text(printed(samples.receipt(), samples.COPY_2))
    assert "补打第 2 次" in reading.text(printed(samples.receipt("zh"), samples.COPY_2))
    assert "COPY 2" in reading.text(printed(samples.receipt("en"), samples.COPY_2))


def test_an_original_printed_later_says_so() -> None:
    assert "Bản gốc, in sau" in reading.text(printed(samples.receipt(), samples.LATE))
    assert "原件，补印" in reading.text(printed(samples.receipt("zh"), samples.LATE))
    assert "Original, printed later" in reading.text(printed(samples.receipt("en"), samples.LATE))


def test_a_void_receipt_says_so_at_the_top_with_hour_and_reason_and_again_at_the_foot() -> None:
    text = reading.text(printed(samples.receipt(), samples.VOIDED))
    assert "ĐÃ HỦY 09 giờ 14, Thứ Sáu 20/11/2026 · Lý do: Khách đưa nhầm tiền, thu lại" in text
    assert text.count("ĐÃ HỦY") == 2


def test_a_practice_receipt_says_on_top_and_bottom_of_every_page_that_it_is_worth_nothing() -> None:
    pdf = printed(samples.practice("vi", 12))
    assert reading.page_count(pdf) == 2
    assert [reading.text(pdf, page).count("TẬP – KHÔNG CÓ GIÁ TRỊ") for page in (0, 1)] == [2, 2]


def test_receipts_of_a_basket_name_their_summary_and_only_the_payers_has_the_cash() -> None:
    payer = reading.text(printed(samples.first_of_basket()))
    other = reading.text(printed(samples.one_of_basket()))
    assert "Thu gộp 3 khách hàng, phiếu tổng KH01-E-0004512" in payer
    assert "Khách đưa cho cả 3 khách 2.500.000 đ" in payer
    assert "Thu gộp 3 khách hàng, phiếu tổng KH01-E-0004512" in other
    assert "Thối lại" not in other


def test_a_chinese_name_prints_on_a_vietnamese_receipt() -> None:
    assert "王喆" in reading.text(printed(samples.receipt(customer_name="王喆")))


def test_the_business_date_is_printed_where_the_till_was_open_past_midnight() -> None:
    assert "Ngày làm việc của ca" not in reading.text(printed(samples.receipt()))
    late = samples.receipt(business_date=date(2026, 11, 19))
    assert "Ngày làm việc của ca 19/11/2026" in reading.text(printed(late))


@pytest.mark.parametrize("kind", [samples.rounded, samples.all_tenders, samples.practice])
def test_a_scanner_reads_the_bar_code_from_a_black_and_white_page(kind: Callable[[str], Receipt]) -> None:
    for mark in MARKS:
        assert reading.barcodes(printed(kind("vi"), mark), 300) == [samples.NUMBER.barcode]


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
def test_in_black_and_white_at_200_dpi_no_text_fades_or_runs_together(language: str) -> None:
    kept = reading.ink_kept(printed(samples.rounded(language)), 200)
    assert min(kept) > 0.85
    assert max(kept) < 1.3


def test_the_same_receipt_gives_the_same_bytes() -> None:
    assert printed(samples.rounded(), samples.COPY_2) == printed(samples.rounded(), samples.COPY_2)
    assert printed(samples.rounded("zh")) == printed(samples.rounded("zh"))


def test_many_receipts_in_one_paper_are_the_same_receipts() -> None:
    receipts = [samples.receipt("vi", bills) for bills in (1, 5, 3)]
    pdf = receipts_a5([(receipt, samples.ORIGINAL) for receipt in receipts], samples.FONTS)
    alone = [reading.text(printed(receipt)) for receipt in receipts]
    assert reading.text(pdf) == " ".join(alone)
