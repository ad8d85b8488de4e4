"""This file is the proof of the workbook of collected payments: what a head office's clerk may rely on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from collectoffice.domain.errors import FileNotWritten
from collectoffice.exchange.collected import (
    COLUMNS,
    CollectedRow,
    ExportFacts,
    canonical_row,
    write_collected,
)
from collectoffice.exchange.collected_words import words_of
from tests.exchange.sheets import moment

HANOI = timezone(timedelta(hours=7))


def facts(currency: Any = "VND", minor_digits: int = 0) -> ExportFacts:
    return ExportFacts(
        office_code="TT02",
        office_name="Điện lực Thung Trà",
        currency=currency,
        minor_digits=minor_digits,
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 21),
        made_at=datetime(2026, 11, 21, 17, 5, 9, tzinfo=HANOI),
        made_by="Khuất Thị Xoan",
        program_version="0.1.0",
    )


def row(place: int, **changes: Any) -> CollectedRow:
    plain = CollectedRow(
        document=f"TT02-2-26A-{place:06}",
        customer_code=f"PA0210{place:07}",
        customer_name="Ứng Văn Ẩn",
        bill=f"TT02-26-{place:06}",
        period="2026-10",
        kind="principal",
        amount_minor=191_268,
        paid_on=date(2026, 11, 21),
        business_date=date(2026, 11, 21),
        at=datetime(2026, 11, 21, 9, 14, 5, tzinfo=HANOI),
        channel="counter",
        counter="2",
        till="14",
        cashier="thu01",
        tenders="tiền mặt 200.000",
        bank="",
        reference="",
        is_void=False,
        voids="",
        event=f"e-{place}",
    )
    return plain._replace(**changes)


def written(folder: Path, rows: Iterable[CollectedRow], language: str = "vi", about: ExportFacts | None = None) -> Any:
    return load_workbook(write_collected(rows, folder, about or facts(), language))


def lines(sheet: Any) -> list[tuple[Any, ...]]:
    return list(sheet.iter_rows(values_only=True))


def test_a_row_reads_back_as_it_was_meant(tmp_path: Path) -> None:
    sheet = written(tmp_path, [row(1)])["Thu"]
    header, line = lines(sheet)
    assert dict(zip(header, line, strict=True)) == {
        "Số biên nhận": "TT02-2-26A-000001", "Mã KH": "PA02100000001", "Tên khách hàng": "Ứng Văn Ẩn",
        "Số hóa đơn": "TT02-26-000001", "Kỳ": "10/2026", "Khoản": "Tiền điện", "Số tiền": 191_268,
        "Ngày trả": moment(2026, 11, 21), "Ngày làm việc": moment(2026, 11, 21),
        "Lúc": moment(2026, 11, 21, 9, 14, 5), "Kênh": "Tại quầy", "Quầy": "2", "Ca thu tiền": "14",
        "Thu ngân": "thu01", "Cách trả": "tiền mặt 200.000", "Ngân hàng": None, "Số tham chiếu": None, "Dấu": None,
        "Hủy số": None, "Mã sự việc": "e-1", "Duyệt": None,
    }  # fmt: skip


def test_codes_are_text_that_keeps_its_zeros_and_money_and_days_are_real(tmp_path: Path) -> None:
    sheet = written(tmp_path, [row(1, counter="02")])["Thu"]
    formats = {
        cell.value: (sheet.cell(2, cell.column).number_format, sheet.cell(2, cell.column).data_type)
        for cell in sheet[1]
    }
    assert formats["Mã KH"] == formats["Quầy"] == formats["Kỳ"] == ("@", "s")
    assert formats["Số tiền"] == ("#,##0;[Red]-#,##0", "n")
    assert formats["Ngày trả"] == ("dd/mm/yyyy", "d")
    assert sheet["B2"].quotePrefix
    assert sheet["L2"].value == "02"


@pytest.mark.parametrize("name", ['=HYPERLINK("x","y")', "+84", "-1+1", "@SUM(A1)", "=1+1"])
def test_a_name_that_looks_like_a_formula_is_a_name(tmp_path: Path, name: str) -> None:
    sheet = written(tmp_path, [row(1, customer_name=name), row(2)])["Thu"]
    assert (sheet["C2"].value, sheet["C2"].data_type) == (name, "s")
    assert sheet["C3"].data_type == "s"


def test_letters_that_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    sheet = written(tmp_path, [row(1, tenders="tiền mặt\x07\x0b 5", cashier="a\nb")])["Thu"]
    assert (sheet["O2"].value, sheet["N2"].value) == ("tiền mặt 5", "a b")


def test_an_undone_payment_stands_with_its_mirror_below_zero_and_the_sum_is_what_was_collected(tmp_path: Path) -> None:
    rows = [
        row(1),
        row(2, amount_minor=5_000, kind="late_fee"),
        row(3, amount_minor=-191_268, is_void=True, voids="TT02-2-26A-000001"),
        row(4, amount_minor=-268, kind="rounding", bill="", period=""),
    ]
    book = written(tmp_path, rows)
    assert [line[6] for line in lines(book["Thu"])[1:]] == [191_268, 5_000, -191_268, -268]
    assert [line[17:19] for line in lines(book["Thu"])[1:4]] == [
        (None, None),
        (None, None),
        ("Hủy", "TT02-2-26A-000001"),
    ]
    totals = lines(book["Tổng"])
    assert totals[-1][:2] == ("Tổng cộng", 4_732)
    assert ("Tiền điện", 0) in totals
    assert ("Tiền lãi chậm trả", 5_000) in totals
    assert ("Tại quầy", 4_732) in totals


def test_bank_collections_have_no_till(tmp_path: Path) -> None:
    bank = row(1, document="FT26", business_date=None, channel="bank", counter="", till="", cashier="", bank="AGR")
    (_, line) = lines(written(tmp_path, [bank])["Thu"])
    assert (line[0], line[8], line[10:14], line[15]) == ("FT26", None, ("Ngân hàng", None, None, None), "AGR")


def test_the_info_sheet_says_what_the_file_is(tmp_path: Path) -> None:
    rows = [row(1), row(2)]
    info = dict(lines(written(tmp_path, rows)["Thông tin"]))
    assert info["Mã đơn vị"] == "TT02"
    assert (info["Số dòng"], info["Tổng cộng"], info["Loại tiền"]) == (2, 2 * 191_268, "VND")
    assert info["Lập lúc"] == moment(2026, 11, 21, 17, 5, 9)
    assert info["SHA-256 các dòng"] == hashlib.sha256("".join(map(canonical_row, rows)).encode()).hexdigest()


@pytest.mark.parametrize(
    ("language", "sheets"),
    [("vi", ["Thu", "Tổng", "Thông tin"]), ("zh", ["收费", "合计", "信息"]), ("en", ["Collected", "Totals", "Info"])],
)
def test_a_file_speaks_one_language_and_keeps_machine_names_hidden(
    tmp_path: Path, language: str, sheets: list[str]
) -> None:
    book = written(tmp_path, [row(1)], language)
    assert book.sheetnames == sheets
    names = {name: defined.attr_text for name, defined in book.defined_names.items() if defined.hidden}
    assert len(names) == len(COLUMNS)
    assert names["co_customer_code"] == f"'{sheets[0]}'!$B$1"
    assert [cell.value for cell in book[sheets[0]][1]] == [words_of(language)[column.name] for column in COLUMNS]


def test_the_rows_are_a_named_table_with_a_frozen_header_ready_to_print(tmp_path: Path) -> None:
    sheet = written(tmp_path, [row(1), row(2)])["Thu"]
    table = sheet.tables["tblThu"]
    assert table.ref == "A1:U3"
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "C2"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.print_title_rows == "$1:$1"
    assert "&P / &N" in sheet.oddFooter.center.text
    assert sheet.merged_cells.ranges == set()


def test_yuan_are_written_with_their_fen(tmp_path: Path) -> None:
    sheet = written(tmp_path, [row(1, amount_minor=19_106)], "zh", facts("CNY", 2))["收费"]
    assert Decimal(str(sheet["G2"].value)) == Decimal("191.06")
    assert sheet["G2"].number_format == "#,##0.00;[Red]-#,##0.00"
    assert sheet["H2"].number_format == "yyyy-mm-dd"


def test_no_payments_are_a_file_that_says_so(tmp_path: Path) -> None:
    book = written(tmp_path, [])
    assert len(lines(book["Thu"])) == 1
    assert dict(lines(book["Thông tin"]))["Số dòng"] == 0


def test_the_file_has_a_sortable_name_and_overwrites_nothing(tmp_path: Path) -> None:
    names = [write_collected([row(1)], tmp_path, facts(), "vi").name for _ in range(2)]
    assert names == ["TT02_2026-11-21_thu_v1.xlsx", "TT02_2026-11-21_thu_v1_2.xlsx"]


def test_a_folder_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_collected([row(1)], tmp_path / "gone", facts(), "vi")


def test_a_failure_in_the_middle_of_the_rows_leaves_no_file(tmp_path: Path) -> None:
    def breaking() -> Iterator[CollectedRow]:
        yield row(1)
        raise KeyError

    with pytest.raises(KeyError):
        write_collected(breaking(), tmp_path, facts(), "vi")
    assert list(tmp_path.iterdir()) == []


def test_many_rows_are_written_one_by_one(tmp_path: Path) -> None:
    sheet = written(tmp_path, (row(place) for place in range(1, 1_001)))["Thu"]
    assert sheet.max_row == 1_001
    assert sheet["A1001"].value == "TT02-2-26A-001000"
