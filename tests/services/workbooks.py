"""This file is small workbooks made in code, of every kind that head office and the banks send."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

Cells = Sequence[object]

BILLS = ("Mã KH", "Tên KH", "Địa chỉ", "Số công tơ", "Điện thoại", "Mục đích SD", "Kỳ HĐ", "Số hóa đơn",
         "Ngày phát hành", "Hạn thanh toán", "Tổng tiền thanh toán")  # fmt: skip
ARREARS = ("Mã KH", "Tên khách hàng", "Kỳ", "Số hóa đơn", "Ngày phát hành", "Số tiền còn nợ")
BANK = ("STT", "Ngân hàng", "Số tham chiếu", "Ngày giao dịch", "Mã KH", "Kỳ", "Số tiền")
GROUP = ("Mã nhóm", "Tên đơn vị thanh toán", "Mã KH", "Tên KH", "Địa chỉ")
CHINA = ("户号", "户名", "用电地址", "用电类别", "电费年月", "发行日期", "应收电费")


def save(path: Path, header: Cells, rows: Sequence[Cells], title: str = "", sheet: str = "Sheet1") -> Path:
    """Saves a workbook: a title above when there is one, the header, the rows."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for cells in ([title], header, *rows) if title else (header, *rows):
        page.append(list(cells))
    book.save(path)
    return path


def bill(
    code: str,
    total: object = 512_378,
    *,
    name: str = "Nguyễn Thị Hồng",
    address: str = "Thôn 1",
    meter: str = "20260001",
    phone: str = "0912345678",
    use: str = "SHBT",
    period: str = "11/2026",
    number: str = "",
    issued: object = date(2026, 11, 2),
    due: object = None,
) -> Cells:
    """A row of a month's bills."""
    number = number or f"HD-{code}-{period.replace('/', '')}"
    return (code, name, address, meter, phone, use, period, number, issued, due, total)


def arrear(
    code: str,
    owed: object = 300_000,
    *,
    name: str = "Nguyễn Thị Hồng",
    period: str = "09/2026",
    number: str = "",
    issued: object = date(2026, 9, 2),
) -> Cells:
    """A row of an arrears list."""
    return (code, name, period, number or f"HD-{code}-{period.replace('/', '')}", issued, owed)


def banked(
    code: str, paid: object = 512_378, *, reference: str, period: str = "11/2026", day: object = date(2026, 11, 18)
) -> Cells:
    """A row of a bank's list."""
    return (1, "VCB", reference, day, code, period, paid)


def member(code: str, group: str = "VT01", name: str = "Trạm VT 1") -> Cells:
    """A site of a group."""
    return (group, "Viễn thông Khánh Sơn", code, name, "Thôn 2")


def chinese(
    code: str, total: object = 186.4, *, name: str = "单喆", use: str = "居民生活", period: str = "202611"
) -> Cells:
    """A row of a Chinese station's month."""
    return (code, name, "东岭镇1组", use, period, date(2026, 11, 2), total)
