"""This file is the proof that a header is found by its words, wherever it stands and however it is written."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest

from collectoffice.domain.errors import HeaderNotFound
from collectoffice.exchange.frames import SheetHead
from collectoffice.exchange.layout import ColumnMap, find_layout, given_layout, header_signature, missing_fields
from collectoffice.exchange.rows import Kind
from collectoffice.exchange.words import fold
from tests.exchange.sheets import BILL_HEADER

ARREARS = ("Mã khách hàng", "Họ tên", "Kỳ nợ", "Số HĐ", "Số tiền nợ", "Hạn thanh toán", "Lần thông báo")
BANK = ("Ngày GD", "Mã KH", "Kỳ", "Số tiền", "Ngân hàng", "Số tham chiếu")
GROUP = ("Mã nhóm", "Tên đơn vị thanh toán", "Mã KH", "Tên trạm")
STATION = ("序号", "户号", "户名", "用电地址", "电能表编号", "台区", "联系电话", "用电类别", "电费年月", "上期示数", "本期示数",
           "电量(千瓦时)", "应收电费(元)", "发行日期", "交费期限")  # fmt: skip
ENGLISH = ("No", "Customer code", "Customer name", "Supply address", "Meter no.", "Billing period", "Bill number",
           "Previous reading", "Current reading", "Consumption (kWh)", "Charge before VAT", "VAT rate", "VAT",
           "Total amount", "Issue date", "Due date")  # fmt: skip


def head(*rows: Sequence[Any], sheet: str = "Sheet1") -> SheetHead:
    return SheetHead(sheet, rows, len(rows))


def fields_of(header: Sequence[str], kind: Kind | None = None) -> dict[str, str]:
    layout = find_layout([head(header)], kind, "file.xlsx")
    return {name: header[index] for name, index in layout.column_map.fields.items()}


@pytest.mark.parametrize(
    ("header", "kind", "language"),
    [
        (BILL_HEADER, "bills", "vi"),
        (ARREARS, "arrears", "vi"),
        (BANK, "bank", "vi"),
        (GROUP, "group", "vi"),
        (STATION, "bills", "zh"),
        (ENGLISH, "bills", "en"),
        (("户号", "户名", "欠费年月", "欠费金额", "通知次数"), "arrears", "zh"),
        (("交易日期", "户号", "金额", "代收机构", "交易流水号"), "bank", "zh"),
        (("集团编号", "集团名称", "户号", "户名"), "group", "zh"),
        (("Customer code", "Name", "Period", "Amount owed", "Due date", "Notices"), "arrears", "en"),
        (("Transaction date", "Account", "Amount", "Bank", "Reference"), "bank", "en"),
        (("Group code", "Payer", "Customer code", "Site name"), "group", "en"),
    ],
)
def test_the_kind_of_a_list_is_in_its_header(header: Sequence[str], kind: Kind, language: str) -> None:
    layout = find_layout([head(header)], None, "file.xlsx")
    assert (layout.column_map.kind, layout.language) == (kind, language)


def test_every_column_of_the_usual_bills_is_known() -> None:
    found = fields_of(BILL_HEADER)
    assert found == {
        "code": "Mã KH", "name": "Tên khách hàng", "address": "Địa chỉ sử dụng điện", "meter": "Số công tơ",
        "route": "Sổ GCS", "phone": "Điện thoại", "customer_class": "Mục đích SD", "period": "Kỳ HĐ",
        "bill": "Số hóa đơn", "reading_from": "CS cũ", "reading_to": "CS mới", "kwh": "Sản lượng (kWh)",
        "charge": "Tiền điện (chưa thuế)", "vat_rate": "Thuế suất", "vat": "Tiền thuế GTGT",
        "total": "Tổng cộng tiền thanh toán", "issued": "Ngày phát hành", "due": "Hạn thanh toán", "note": "Ghi chú",
    }  # fmt: skip


def test_every_column_of_a_chinese_month_is_known() -> None:
    found = fields_of(STATION)
    assert set(STATION) - set(found.values()) == {"序号"}
    assert (found["kwh"], found["total"], found["due"]) == ("电量(千瓦时)", "应收电费(元)", "交费期限")


@pytest.mark.parametrize("header", [BILL_HEADER, ARREARS, BANK, GROUP, STATION, ENGLISH])
def test_the_order_of_the_columns_does_not_matter_and_strangers_are_left_alone(header: Sequence[str]) -> None:
    shuffled = [*header, "Cột của chị Hoa", "KT", "X1"]
    random.Random(7).shuffle(shuffled)
    assert fields_of(shuffled) == fields_of(header)


@pytest.mark.parametrize("header", [BILL_HEADER, ARREARS, BANK, GROUP])
def test_headers_without_accents_and_in_capitals_are_the_same_headers(header: Sequence[str]) -> None:
    plain = [fold(word).upper() for word in header]
    wanted = {name: fold(word).upper() for name, word in fields_of(header).items()}
    assert fields_of(plain) == wanted


def test_an_arrears_list_without_the_word_for_arrears_is_known_by_its_title() -> None:
    header = ("Mã KH", "Tên KH", "Kỳ", "Số HĐ", "Số tiền", "Hạn thanh toán")
    layout = find_layout([head(["DANH SÁCH NỢ TIỀN ĐIỆN"], header)], None, "x.xlsx")
    assert layout.column_map.kind == "arrears"


def test_the_sheet_with_the_best_header_is_taken() -> None:
    heads = [head(["Hướng dẫn"], ["Mã KH là gì?"], sheet="Hướng dẫn"), head([], [], BANK, sheet="Thu hộ")]
    column_map = find_layout(heads, None, "x.xlsx").column_map
    assert (column_map.sheet, column_map.header_row) == ("Thu hộ", 3)


def test_a_header_of_two_rows_is_read_as_one() -> None:
    upper = ["STT", "Mã KH", "Tên khách hàng", "Chỉ số", None, "Sản lượng", "Tổng tiền", "Kỳ HĐ"]
    lower = ["", "", "", "cũ", "mới", "(kWh)", "", ""]
    rows = [[cell or "" for cell in upper], lower, ["1", "PA02100000001"]]
    column_map = find_layout([head(*rows)], None, "x.xlsx").column_map
    assert column_map.header_row == 2
    assert (column_map.fields["reading_from"], column_map.fields["reading_to"]) == (3, 4)


def test_of_two_columns_for_one_field_the_first_is_taken_and_the_other_named() -> None:
    layout = find_layout([head(("Mã KH", "Tên KH", "Kỳ", "Tổng tiền", "Tổng cộng", "Số HĐ"))], "bills", "x.xlsx")
    assert layout.column_map.fields["total"] == 3
    assert dict(layout.spare) == {4: "total"}


def test_an_exact_word_wins_over_a_word_within_words() -> None:
    header = ("Mã KH", "Kỳ HĐ", "Số hóa đơn", "Tổng cộng tiền thanh toán bằng chữ", "Tổng tiền")
    assert fields_of(header)["total"] == "Tổng tiền"


def test_a_list_with_one_sum_only_has_its_total_there() -> None:
    assert fields_of(("Mã KH", "Tên khách hàng", "Kỳ HĐ", "Số hóa đơn", "Tiền điện"))["total"] == "Tiền điện"


def test_without_a_header_the_first_rows_and_what_is_missing_are_told() -> None:
    rows = [[f"dòng {number}", float(number)] for number in range(30)]
    with pytest.raises(HeaderNotFound) as refused:
        find_layout([head(*rows)], None, "x.xlsx")
    facts = refused.value.facts
    assert facts["sheets"] == ["Sheet1"]
    first_rows = facts["first_rows"]
    assert isinstance(first_rows, list)
    assert first_rows[:2] == [["dòng 0", "0"], ["dòng 1", "1"]]
    assert len(first_rows) == 12


def test_a_header_that_lacks_a_column_says_which() -> None:
    with pytest.raises(HeaderNotFound) as refused:
        find_layout([head(("Ngày GD", "Mã KH", "Số tiền", "Ngân hàng"))], "bank", "x.xlsx")
    assert refused.value.facts["missing"] == ["reference"]
    assert refused.value.facts["header_row"] == 1


def test_a_map_made_by_hand_is_used_as_it_is() -> None:
    column_map = ColumnMap("bills", "Sheet1", 2, {"code": 0, "total": 1})
    layout = given_layout(head(["x"], ["A", "B"]), column_map)
    assert (layout.column_map, layout.headers, missing_fields(column_map)) == (column_map, ("A", "B"), ())
    assert missing_fields(ColumnMap("bank", "Sheet1", 1, {"code": 0})) == ("paid_on", "amount", "reference")


def test_the_signature_of_a_header_survives_accents_capitals_and_the_column_of_an_answer() -> None:
    assert header_signature(["Mã KH", "Tổng"]) == header_signature(["MA KH", "tong", "", "Lỗi"])
    assert header_signature(["Mã KH", "Tổng"]) != header_signature(["Tổng", "Mã KH"])
