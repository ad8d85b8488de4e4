"""This file is the builder of test workbooks: lists of rows in, .xlsx files out, plain ones and hand-made zips."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

VN_CODE = r"^P[A-Z][A-Z0-9]{4}[0-9]{7}$"
CN_CODE = r"^(\d{10}|\d{13})$"

BILL_HEADER = (
    "STT", "Mã KH", "Tên khách hàng", "Địa chỉ sử dụng điện", "Số công tơ", "Sổ GCS", "Điện thoại", "Mục đích SD",
    "Kỳ HĐ", "Số hóa đơn", "CS cũ", "CS mới", "Sản lượng (kWh)", "Tiền điện (chưa thuế)", "Thuế suất",
    "Tiền thuế GTGT", "Tổng cộng tiền thanh toán", "Ngày phát hành", "Hạn thanh toán", "Ghi chú",
)  # fmt: skip

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def moment(*parts: int) -> datetime:
    """A moment as a cell holds it: cells know no time zone."""
    year, month, on_day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, on_day, hour, minute, second)  # noqa: DTZ001


def bill(place: int, **changes: Any) -> list[Any]:
    """A plain row of bills under ``BILL_HEADER``; ``changes`` by header word, with _ for spaces left out."""
    charge = 100_000 + place * 10
    vat = (charge * 8 + 50) // 100
    row: dict[str, Any] = {
        "stt": place,
        "code": f"PA0210{place:07}",
        "name": f"Quách Thị Mận {place}",
        "address": f"Số {place}, xã Suối Ngần",
        "meter": f"{70_000_000 + place}",
        "route": "TT01",
        "phone": "0912345678",
        "customer_class": "SHBT",
        "period": "11/2026",
        "bill": f"TT02-26-{place:06}",
        "reading_from": 1000,
        "reading_to": 1100,
        "kwh": 100,
        "charge": charge,
        "vat_rate": "8%",
        "vat": vat,
        "total": charge + vat,
        "issued": date(2026, 11, 4),
        "due": None,
        "note": None,
    }
    unknown = set(changes) - set(row)
    assert not unknown, unknown
    return list((row | changes).values())


SLIM_HEADER = ("Mã KH", "Tên khách hàng", "Kỳ HĐ", "Tổng tiền", "Ngày phát hành")


def slim_bill(place: int, name: str = "Lò Văn Ẩn") -> list[Any]:
    """A row with the least that a bill needs, for lists of thousands."""
    return [f"PA0210{place:07}", name, "11/2026", 100_000 + place, "04/11/2026"]


def save(
    path: Path,
    rows: Sequence[Sequence[Any]],
    *,
    header: Sequence[str] = BILL_HEADER,
    above: Sequence[Sequence[Any]] = (),
    below: Sequence[Sequence[Any]] = (),
    sheet: str = "Sheet1",
    more: dict[str, Sequence[Sequence[Any]]] | None = None,
) -> Path:
    """Save a workbook: lines above the header, the header, rows, lines below; ``more`` are further sheets."""
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = sheet
    for line in (*above, header, *rows, *below):
        _append(first, line)
    for name, lines in (more or {}).items():
        other = book.create_sheet(name)
        for line in lines:
            _append(other, line)
    book.save(path)
    return path


def _append(sheet: Any, line: Sequence[Any]) -> None:
    number = sheet._current_row + 1
    sheet._current_row = number
    for column, value in enumerate(line, start=1):
        if value is None or value == "":
            continue
        cell = sheet.cell(number, column)
        if isinstance(value, Formula):
            cell.value = value.text
            continue
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
        elif isinstance(value, datetime):
            cell.number_format = "dd/mm/yyyy hh:mm"


class Formula:
    """A cell that holds a formula, saved without its result."""

    def __init__(self, text: str) -> None:
        self.text = text


def raw_workbook(
    path: Path,
    sheet_data: bytes = b"",
    *,
    strings: bytes | None = None,
    extra: dict[str, bytes] | None = None,
    workbook_head: bytes = b"",
    prolog: bytes = b'<?xml version="1.0" encoding="UTF-8"?>',
    content_type: str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    doubled: bool = False,
) -> Path:
    """A workbook written by hand, for what no honest program writes."""
    types = (
        f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{content_type}"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
    )
    rels = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    book_rels = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    )
    book = (
        prolog
        + workbook_head
        + f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'.encode()
    )
    sheet = prolog + f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode() + sheet_data + b"</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", rels)
        archive.writestr("xl/workbook.xml", book)
        archive.writestr("xl/_rels/workbook.xml.rels", book_rels)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        if strings is not None:
            archive.writestr("xl/sharedStrings.xml", strings)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
        if doubled:
            archive.writestr("XL/worksheets/Sheet1.xml", sheet)
    return path


def inline_row(number: int, *cells: str | float) -> bytes:
    """A row of hand-made cells from column A on."""
    parts = []
    for place, value in enumerate(cells):
        address = f"{chr(ord('A') + place)}{number}"
        if isinstance(value, str):
            parts.append(f'<c r="{address}" t="inlineStr"><is><t>{value}</t></is></c>')
        else:
            parts.append(f'<c r="{address}"><v>{value}</v></c>')
    return f'<row r="{number}">{"".join(parts)}</row>'.encode()
