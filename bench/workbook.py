"""This file is the maker of a month's workbook as head office sends it: 20 columns, text shared as Excel saves it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from bench.offices import Person

HEADER = (
    "STT", "Mã KH", "Tên khách hàng", "Địa chỉ sử dụng điện", "Điện thoại", "Số công tơ", "Sổ GCS", "Mục đích SD",
    "Kỳ HĐ", "Số hóa đơn", "Ngày phát hành", "Từ ngày", "Đến ngày", "CS cũ", "CS mới", "Sản lượng (kWh)",
    "Tiền điện chưa thuế", "Thuế suất", "Tiền thuế GTGT", "Tổng cộng tiền thanh toán",
)  # fmt: skip
EPOCH = date(1899, 12, 30)
DAY_STYLE = 1

Cell = str | int | date

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>"
)
_BOOK = (
    f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets><sheet name="HDTD" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>"
)
_BOOK_RELS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    f'<Relationship Id="r3" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_STYLES = (
    f'<styleSheet xmlns="{_SHEETS}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def write_month(path: Path, known: Sequence[Person], issued: date) -> None:
    """The bills of one month, one for each customer."""
    first, last = date(issued.year, issued.month - 1, 1), date(issued.year, issued.month, 1)
    rows = (_row(place, one, issued, first, last) for place, one in enumerate(known))
    _write(path, HEADER, rows)


def _row(place: int, one: Person, issued: date, first: date, last: date) -> tuple[Cell, ...]:
    kwh = 20 + place * 37 % 400
    charge = kwh * 2_050 + place % 997
    vat = (charge * 8 + 50) // 100
    reading = 1_000 + place % 50_000
    return (
        place + 1, one.code, one.name, one.address, one.phone, one.meter, one.route, "SHBT",
        f"{issued:%m/%Y}", f"{issued:%m%y}{place:07d}", issued, first, last, reading, reading + kwh, kwh,
        charge, "8%", vat, charge + vat,
    )  # fmt: skip


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    strings: dict[str, int] = {}
    letters = [chr(ord("A") + place) for place in range(len(header))]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        for name, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELS),
            ("xl/workbook.xml", _BOOK),
            ("xl/_rels/workbook.xml.rels", _BOOK_RELS),
            ("xl/styles.xml", _STYLES),
        ):
            book.writestr(name, text)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{_SHEETS}"><sheetData>'.encode())
            for number, row in enumerate((header, *rows), start=1):
                cells = "".join(
                    _cell(f"{letter}{number}", value, strings) for letter, value in zip(letters, row, strict=True)
                )
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        with book.open("xl/sharedStrings.xml", "w") as shared:
            shared.write(f'<sst xmlns="{_SHEETS}" uniqueCount="{len(strings)}">'.encode())
            shared.writelines(f"<si><t>{escape(text)}</t></si>".encode() for text in strings)
            shared.write(b"</sst>")


def _cell(address: str, value: Cell, strings: dict[str, int]) -> str:
    if isinstance(value, str):
        return f'<c r="{address}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'
    if isinstance(value, date):
        return f'<c r="{address}" s="{DAY_STYLE}"><v>{(value - EPOCH).days}</v></c>'
    return f'<c r="{address}"><v>{value}</v></c>'
