"""This file is what the office may rely on in the daily reconciliation sheet on paper."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw
import pytest

from collectoffice.documents.day_sheet import day_sheet_pdf
from collectoffice.documents.day_sheet_sums import money_undone, together, worth
from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.domain.day_sheet import Alert, DaySheet, DepositLine, SafeFigures, TillReading
from tests.documents import day_samples as days
from tests.documents import reading, samples

LANGUAGES = ("vi", "zh", "en")
LAID_OUT: tuple[tuple[Callable[[], DaySheet], str], ...] = (
    *((days.everything_wrong, language) for language in LANGUAGES),
    *((days.filled, language) for language in LANGUAGES),
    *((days.largest, language) for language in LANGUAGES),
    (days.empty, "en"),
    (days.without_tills, "vi"),
    (days.chinese, "zh"),
    (days.many, "vi"),
    (lambda: days.many(10), "zh"),
)


def printed(sheet: DaySheet, language: str = "vi") -> bytes:
    """The PDF, with any missing letter refused."""
    return day_sheet_pdf(sheet, language, samples.FONTS, refuse_missing_letter)


def type_sizes(pdf: bytes) -> set[float]:
    """The sizes of all type on all pages, in points."""
    sizes: set[float] = set()
    for page in pdfium.PdfDocument(pdf):
        for text in page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_TEXT]):
            size = ctypes.c_float()
            pdfium_raw.FPDFTextObj_GetFontSize(text, ctypes.byref(size))
            sizes.add(round(size.value, 2))
    return sizes


def figures_of(value: object) -> Iterator[int]:
    """Every whole number that a sheet's facts hold."""
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        yield value
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from figures_of(key)
            yield from figures_of(inside)
    elif isinstance(value, tuple):
        for inside in value:
            yield from figures_of(inside)
    elif is_dataclass(value):
        for one in fields(value):
            yield from figures_of(getattr(value, one.name))


def amounts_due(till: TillReading) -> list[int]:
    """The amounts of a till that its column must show."""
    return [
        till.gross_minor,
        -till.undone_minor,
        till.net_minor,
        *till.by_tender.values(),
        *till.by_kind.values(),
        till.vat_share_minor,
        till.float_minor,
        -till.refunded_minor,
        *till.moves.values(),
        till.expected_minor,
        till.counted_minor or 0,
        abs(till.difference_minor or 0),
    ]


def dotted(amount: int) -> str:
    """An amount in đồng as a Vietnamese paper writes it."""
    return f"{amount:,}".replace(",", ".").replace("-", "–")


def test_two_tills_with_everything_stand_on_one_page() -> None:
    pdf = printed(days.filled())
    assert reading.page_count(pdf) == 1
    text = reading.text(pdf)
    for field in (
        "ĐIỆN LỰC KHÁNH SƠN", "BẢNG ĐỐI SOÁT THU TIỀN TRONG NGÀY", "Thứ Sáu 20/11/2026", "Đơn vị KH01", "Trang 1/1",
        "THIẾU 50.000 đ", "LIỀN, không nhảy số", "KHỚP hai cách tính", "Quầy 1 · ca 12", "Lê Thị Hồng Gấm",
        "07:02–17:06", "1-26A-001204", "2-26A-001250", "47 / không", "khớp", "nghi thối thừa một tờ 50.000",
        "Bảng kê 188, đã nộp", "giấy nộp tiền 7730 4412", "3 (1 hủy, 1 nộp két, 1 hoàn tiền)", "Khách đổi ý, trả một kỳ",
        "SHBT", "Ngân hàng thu hộ", "8.476.363", "8.488.363", "Lệch 0 đ", "4K7QM-X2D9T", "9f3c 51a7", "Thủ quỹ",
        "Người kiểm, tổ trưởng", "Thu ngân, Quầy 2 · ca 13",
    ):  # fmt: skip
        assert field in text, field


def test_every_amount_of_every_till_is_on_the_paper_and_so_are_the_sums_of_the_office() -> None:
    sheet = days.filled()
    text = reading.text(printed(sheet))
    for till in (*sheet.tills, together(sheet.tills)):
        for amount in amounts_due(till):
            assert not amount or dotted(amount) in text, amount
    for line in (*sheet.classes, sheet.identity):
        for amount in (
            line.opening_minor,
            line.billed_minor,
            -line.bank_minor,
            -line.adjusted_minor,
            line.closing_minor,
        ):
            assert not amount or dotted(amount) in text, amount


@pytest.mark.parametrize("make", [days.filled, days.empty, days.largest, days.many])
def test_every_amount_on_the_paper_is_of_the_sheet(make: Callable[[], DaySheet]) -> None:
    sheet = make()
    total = together(sheet.tills)
    known = set(figures_of(sheet)) | set(figures_of(total))
    known |= {note * number for note, number in total.pieces.items()}
    known |= {sum(sums.values()) for till in (*sheet.tills, total) for sums in (till.by_tender, till.by_kind)}
    known |= {sheet.identity.collected_minor - sheet.identity.bank_minor, money_undone(sheet), worth(total.pieces)}
    known |= {line.collected_minor - line.bank_minor for line in sheet.classes}
    known |= {one.total_minor for one in sheet.deposits} | {50_000}
    written = re.findall(r"\d{1,3}(?:\.\d{3})+(?!\d)", reading.text(printed(sheet)))
    assert len(written) > 20
    assert {int(amount.replace(".", "")) for amount in written} <= {abs(amount) for amount in known}


@pytest.mark.parametrize(("make", "language"), LAID_OUT)
def test_nothing_overlaps_nothing_is_cut_nothing_is_small(make: Callable[[], DaySheet], language: str) -> None:
    pdf = printed(make(), language)
    assert reading.collisions(pdf) == []
    assert reading.outside(pdf, side=10.5, top=3.9, bottom=4) == []
    assert min(type_sizes(pdf)) >= 7.0


@pytest.mark.parametrize("make", [days.filled, days.everything_wrong])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_photocopy_in_black_and_white_at_200_dpi_keeps_every_text(
    make: Callable[[], DaySheet], language: str
) -> None:
    kept = sorted(reading.ink_kept(printed(make(), language), 200))
    # The thin stroke of a dash that stands for nothing loses most; it is still there.
    assert kept[0] > 0.65
    assert kept[len(kept) // 2] > 0.95


def test_the_letters_of_three_languages_are_found_again() -> None:
    tills = (days.till(), days.till(13, 2, off=-1, reason="đưa nhầm mẫu, sửa ở quầy, chờ đến tối mới nộp"))
    vietnamese = reading.text(printed(days.sheet_of(tills)))
    assert all(letter in vietnamese for letter in "đưởếửẫộ")
    chinese = reading.text(printed(days.chinese(), "zh"))
    for field in (
        "日结单",
        "王喆",
        "堃国强",
        "￥0.10",
        "长款",
        "5 角",
        "100 元",
        "2026-11-20 星期五",
        "相差 ￥0.00",
        "89,395.10",
    ):
        assert field in chinese, field


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_nearly_empty_day_keeps_every_row(language: str) -> None:
    empty, full = (reading.text(printed(sheet, language)) for sheet in (days.empty(), days.everything_wrong()))
    rows = {
        "vi": "+ Nhận từ két|+ Nộp vào khác|– Chi ra khác|± Đổi tiền giữa ca|– Tiền giả|Tiền đặt cọc|Séc phải có|Chờ duyệt",
        "zh": "+ 保险柜领款|+ 其他存入|– 其他支出|± 班次间换币|– 假币|保证金|应有支票|待批准",
        "en": "+ From the safe|+ Paid in|– Paid out|± Note exchange|– Counterfeit notes|Security deposits|To be approved",
    }[language].split("|")
    for row in rows:
        assert row in empty, row
        assert row in full, row


def test_a_day_without_any_till_prints() -> None:
    text = reading.text(printed(days.without_tills()))
    assert "Không có ca thu tiền" in text
    assert "Không có biên nhận" in text
    assert "8.488.363" in text


@pytest.mark.parametrize("count", [3, 6, 10])
def test_many_tills_have_a_line_each_on_page_1_and_follow_in_full_with_their_signatures(count: int) -> None:
    sheet = days.many(count)
    pdf = printed(sheet)
    pages = [reading.text(pdf, number) for number in range(reading.page_count(pdf))]
    for till in sheet.tills:
        name = f"Quầy {till.counter} · ca {till.till}"
        assert name in pages[0]
        later = " ".join(pages[1:])
        assert f"Thu ngân, {name}" in later
        assert f"{till.counter}-26A-001204" in later
        assert dotted(till.expected_minor) in pages[0]
    assert "Thu ngân, Quầy" not in pages[0]
    assert dotted(sheet.net_minor) in pages[0]
    for number, page in enumerate(pages, start=1):
        assert f"Trang {number}/{len(pages)}" in page
        assert "4K7QM-X2D9T" in page
        assert "Thứ Sáu 20/11/2026" in page


def test_six_undoings_stand_on_page_1_and_more_are_a_sum_with_their_list_on_page_2() -> None:
    sheet = days.filled()

    def with_undone(count: int) -> DaySheet:
        parts = tuple(days.undone(12, 1_000, place) for place in range(count))
        first = replace(
            sheet.tills[0], undone_minor=1_000 * count, gross_minor=sheet.tills[0].net_minor + 1_000 * count
        )
        return replace(
            sheet,
            undone=parts,
            tills=(first, replace(sheet.tills[1], undone_minor=0, gross_minor=sheet.tills[1].net_minor)),
        )

    short = printed(with_undone(6))
    assert reading.page_count(short) == 1
    assert "1-26A-001218" in reading.text(short, 0)
    long = printed(with_undone(40))
    assert "Cộng 40 lần, danh sách ở trang 2" in reading.text(long, 0)
    assert "1-26A-001218" not in reading.text(long, 0)
    assert "1-26A-001252" in reading.text(long, 1)


def test_what_is_wrong_is_said_in_words_with_its_sum() -> None:
    text = reading.text(printed(days.everything_wrong()))
    for field in (
        "LỆCH 2 CA", "thừa 375.500 đ, thiếu 1.050.000 đ", "NHẢY 3 SỐ", "LỆCH 1.234 đ", "các cách cộng không khớp",
        "7 tờ chưa in được", "nhảy số 1-26A-000012, 1-26A-000013, 1-26A-000044", "Phải có, Quầy 1 · ca 12: lệch +515.000 đ",
        "Từng hóa đơn: lệch +1.234 đ", "đã đếm 2 lần: 7.885.500 đ, 7.891.500 đ", "đã xử lý –500.000 đ, còn treo –550.000 đ",
        "quỹ đầu ca 2.000.000 đ, ca trước để lại 1.950.000 đ, lệch +50.000 đ", "chưa ghi lý do", "FT26324098812345",
        "CHỜ DUYỆT", "KHÔNG DUYỆT: Trần Văn Lượng", "ngoài ca 1 lần 2.000.000 đ", "1-26A-000001 +29", "THIẾU 100.000",
        "1-26A-000027", "ngân hàng không khớp", "Cộng 3 lần 1.872.674",
    ):  # fmt: skip
        assert field in text, field


def test_practice_is_said_on_top_and_at_the_foot_of_every_page() -> None:
    pdf = printed(days.everything_wrong())
    for page in range(reading.page_count(pdf)):
        assert reading.text(pdf, page).count("TẬP – KHÔNG CÓ GIÁ TRỊ") == 2
    assert "TẬP" not in reading.text(printed(days.filled()))


def test_a_till_that_is_not_counted_is_no_till_that_agrees() -> None:
    sheet = days.filled()
    waiting = replace(
        sheet.tills[0], state="open", closed_at="", counted_minor=None, difference_minor=None, pieces={}, counts=()
    )
    text = reading.text(printed(replace(sheet, tills=(waiting, sheet.tills[1]))))
    assert "CHƯA ĐẾM" in text
    assert "Quầy 1 · ca 12 chưa chốt" in text
    assert "07:02–đang mở" in text
    assert "khớp" not in text.split("Thừa / thiếu")[1].split("Đếm tiền theo mệnh giá")[0]


def test_two_tills_at_one_counter_are_told_apart() -> None:
    text = reading.text(printed(days.sheet_of((days.till(12, 1), days.till(13, 1, days.CASHIERS[1])))))
    assert "Quầy 1 · ca 12" in text
    assert "Quầy 1 · ca 13" in text
    assert "Ca 13" in text


def test_a_count_of_which_only_the_sum_was_typed_has_a_row_of_its_own() -> None:
    sheet = days.sheet_of((replace(days.till(), pieces={}),))
    assert "Chỉ ghi tổng 8.941.500" in reading.text(printed(sheet))


def test_notes_of_the_safe_that_were_counted_later_are_not_shown_as_those_of_the_day() -> None:
    sheet = days.empty()
    counted = replace(sheet.safe, counted_minor=6_600_000, pieces={500_000: 77})
    assert (
        "77"
        not in reading.text(printed(replace(sheet, safe=counted))).split("Két và ngân hàng")[0].split("Đếm tiền")[1]
    )


def test_cash_too_long_in_the_safe_receipts_without_a_till_and_who_closed_the_day_are_named() -> None:
    sheet = replace(
        days.filled(),
        alerts=(Alert("safe_too_long", 3_000_000, "2026-11-16", 4),),
        outside_receipts=("KH01-2-26A-000900",),
        signed_by="Võ Hoàng Ửng",
        approved_by="Bùi Quốc Ế",
        safe=SafeFigures(0, 5, 0, 5, 4, {}, reason="một tờ rách"),
    )
    text = reading.text(printed(sheet))
    for field in (
        "Két giữ 3.000.000 đ quá hạn, từ 16/11/2026 (4 ngày)", "Biên nhận lập ngoài ca: 2-26A-000900", "Người khóa ngày",
        "Võ Hoàng Ửng", "Bùi Quốc Ế", "Két: THIẾU 1 – một tờ rách",
    ):  # fmt: skip
        assert field in text, field


def test_more_deposits_than_have_room_are_a_sum_and_a_list() -> None:
    deposits = tuple(
        DepositLine(number, 1_000_000, 0, "banked", f"77 {number}", days.DAY, (12,), prepared_on="2026-11-18")
        for number in range(1, 30)
    )
    pdf = printed(replace(days.filled(), deposits=deposits))
    assert "29, cộng 29.000.000" in reading.text(pdf, 0)
    assert "77 29" in reading.text(pdf)
    one = reading.text(printed(replace(days.filled(), deposits=deposits[:1])))
    assert "lập 18/11/2026" in one


def test_cheques_that_were_undone_since_they_were_banked_are_named_beside_their_batch() -> None:
    batch = DepositLine(7, 1_000_000, 0, "banked", "77 1", days.DAY, (12,), undone=2, undone_minor=230_000)
    for batches in ((batch,), (batch,) * 30):
        text = " ".join(reading.text(printed(replace(days.filled(), deposits=batches))).split())
        assert "2 tờ séc" in text
        assert "230.000 đ" in text


def test_an_undoing_of_credit_is_listed_and_not_added_to_the_money() -> None:
    sheet = days.filled()
    credit = days.undone(12, 90_000, 11, kind="part", money_minor=0, cash_back_minor=0)
    text = reading.text(printed(replace(sheet, undone=(*sheet.undone, credit))))
    assert "Cộng 4 lần 1.032.000 đ, trong đó tiền của ca 942.000" in text


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert printed(days.filled()) == printed(days.filled())
    assert printed(days.chinese(), "zh") == printed(days.chinese(), "zh")
