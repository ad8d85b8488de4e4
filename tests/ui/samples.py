"""This file is invented people and bills that the window's tests and pictures show."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import partial

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.policy import AllocationRule, CashRule
from collectoffice.domain.quote import BillDue, Quote
from collectoffice.ui.counter.entry import DeskRules, LastPaid, RecentReceipt
from collectoffice.ui.customers.facts import MonthUse, TimeLineEntry
from collectoffice.ui.imports.preview import Group, ImportPreview, PreviewColumn, PreviewRow, SumLine

HANOI = timezone(timedelta(hours=7))
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 14, tzinfo=HANOI)

UNG = CustomerCard(
    customer_id=1,
    code="PC12000451832",
    name="NGUYỄN THỊ ỬNG",
    address="Ấp Vĩnh Phước, xã Phú Lộc, TX Tân Châu, An Giang",
    phone="0912 345 678",
    meter="20153377",
    customer_class="SHBT",
    route="TC-014",
    open_minor=1_050_000,
)
WANG = CustomerCard(
    customer_id=11,
    code="5101234567",
    name="欧阳喆",
    address="四川省成都市郫都区友爱镇农科村三组 21 号",
    phone="138 0000 1234",
    meter="07-4451209",
    customer_class="居民生活",
    route="03",
    open_minor=51_260,
    credit_minor=1_250,
)
DANG = CustomerCard(2, "PC12000451990", "TRẦN VĂN ĐẶNG", "Ấp Vĩnh Lợi, xã Châu Phong", open_minor=215_300)
QUYEN = CustomerCard(3, "PC12000452007", "PHẠM NGỌC QUYÊN", "Khóm 4, phường Long Thạnh", open_minor=0)
HITS = (
    UNG,
    CustomerCard(4, "PC12000388120", "NGUYỄN THỊ ÚT", "Ấp Phú Hòa, xã Phú Lộc", open_minor=0),
    CustomerCard(5, "PC12000388477", "NGUYỄN THANH ƯNG", "Ấp 1, xã Vĩnh Xương", open_minor=94_120),
)


def quote_ung() -> Quote:
    """Three bills, two of them late: 1.056.113 đồng with the late fee."""
    return Quote(
        customer=UNG,
        on=TODAY,
        bills=(
            BillDue(101, "0918 2231", "2026-09", "regular", date(2026, 10, 5), 47, 148, 342_180, 4_406),
            BillDue(102, "0918 7705", "2026-10", "regular", date(2026, 11, 5), 16, 163, 389_460, 1_707),
            BillDue(103, "0919 3102", "2026-11", "regular", date(2026, 12, 5), 0, 139, 318_360, 0),
        ),
        credit_minor=0,
        last_event_id=7,
    )


def quote_dang() -> Quote:
    """One bill, not late."""
    return Quote(
        DANG, TODAY, (BillDue(201, "0919 4410", "2026-11", "regular", date(2026, 12, 5), 0, 96, 215_300, 0),), 20_000, 9
    )


def quote_quyen() -> Quote:
    """Nothing owed."""
    return Quote(QUYEN, TODAY, (), 0, 12)


def quote_wang() -> Quote:
    """Two bills in yuan."""
    return Quote(
        WANG,
        TODAY,
        (
            BillDue(301, "202609-0412", "2026-09", "regular", date(2026, 10, 20), 32, 310, 19_106, 611),
            BillDue(302, "202610-0412", "2026-10", "regular", date(2026, 11, 20), 1, 524, 32_154, 32),
        ),
        1_250,
        21,
    )


LAST_PAID = LastPaid("2026-10", datetime(2026, 11, 3, 9, 5, tzinfo=HANOI), "TC01-2-26A-000317")
ALLOCATION = AllocationRule(("designated", "oldest_due"), ("principal", "late", "fee"), "part_then_bill")
RULES_VN = DeskRules(
    ALLOCATION,
    CashRule((500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100), "none", 500, 500),
    10,
    "lẻ",
)
RULES_CN = DeskRules(ALLOCATION, CashRule((10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10), "none", 10, 10), 10)
RECENT = (
    RecentReceipt(
        "TC01-2-26A-000482", "e482", datetime(2026, 11, 21, 9, 12, tzinfo=HANOI), "Trần Văn Đặng", 215_300, "printed"
    ),
    RecentReceipt(
        "TC01-2-26A-000481",
        "e481",
        datetime(2026, 11, 21, 9, 9, tzinfo=HANOI),
        "Phạm Ngọc Quyên",
        1_082_640,
        "not_printed",
    ),
    RecentReceipt(
        "TC01-2-26A-000480", "e480", datetime(2026, 11, 21, 9, 5, tzinfo=HANOI), "Huỳnh Thị Mỹ Lệ", 94_120, "voided"
    ),
)

TIME_LINE = (
    TimeLineEntry(date(2026, 11, 5), "bill", "0919 3102", "2026-11", 318_360),
    TimeLineEntry(date(2026, 10, 4), "bill", "0918 7705", "2026-10", 389_460),
    TimeLineEntry(date(2026, 9, 18), "payment", "TC01-2-26A-012877", "2026-08", -401_220, "Lê Thị Hồng Gấm", "09:05"),
    TimeLineEntry(date(2026, 9, 4), "bill", "0918 2231", "2026-09", 342_180),
    TimeLineEntry(date(2026, 8, 20), "void", "TC01-2-26A-012402", "2026-07", 377_900, "Phạm Ngọc Quyên", "10:31"),
    TimeLineEntry(date(2026, 8, 19), "bank", "FT26231009182", "2026-07", -377_900, "Agribank"),
    TimeLineEntry(date(2026, 8, 4), "adjustment", "HDTD-08-02", "2026-07", -12_300),
    TimeLineEntry(date(2026, 7, 6), "credit", "TC01-2-26A-011020", "", -20_000, "Lê Thị Hồng Gấm", "08:15"),
)
MONTHS = tuple(
    MonthUse(f"{2025 + (month - 1) // 12}-{(month - 1) % 12 + 1:02d}", kwh)
    for month, kwh in zip(range(11, 24), (128, 121, 117, 136, 151, 174, 182, 169, 166, 171, 148, 163, 139), strict=True)
)


def many_customers() -> list[CustomerCard]:
    """A page of the list."""
    names = ("NGUYỄN VĂN ÂN", "TRẦN THỊ BÍCH", "LÊ HOÀNG PHÚC", "PHẠM THỊ ỬNG", "ĐỖ HỮU TUẤN", "HUỲNH THỊ MỸ LỆ")
    return [
        CustomerCard(
            at,
            f"PC12000{400_000 + at * 37}",
            names[at % 6],
            f"Ấp {at % 9 + 1}, xã Phú Lộc, TX Tân Châu",
            f"09{at % 10}2 345 {at + 100}",
            f"2015{at + 3000}",
            "SHBT",
            f"TC-0{at % 30 + 10}",
            open_minor=(at % 4) * 121_340,
        )
        for at in range(64)
    ]


def preview() -> ImportPreview:
    """The dry run of a month's bills."""
    columns = (
        ("B", "Mã KH", "code", "PQ05100000037", 3402, 1),
        ("C", "Tên khách", "name", "ĐỖ HỮU TUẤN", 3402, 0),
        ("G", "Điện thoại", "phone", "0923 505 557", 3402, 0),
        ("I", "Kỳ HĐ", "period", "11/2026", 3402, 1),
        ("N", "Tiền điện", "charge", "177.100", 3402, 0),
        ("P", "Tiền thuế", "vat", "14.168", 3402, 0),
        ("Q", "Tổng cộng tiền", "total", "191.268", 3402, 2),
        ("S", "Ghi chú", "", "–", 0, 0),
    )
    held = (
        (335, "Mã khách có 12 chữ số", "PQ0510001213", "1.242.670"),
        (422, "Lẻ đồng", "PQ05100015355", "104.993,5"),
        (463, "Thiếu tổng tiền", "PQ05100016872", "–"),
        (660, "Kỳ có tháng 13", "PQ05100024161", "87.852"),
        (2223, "Trùng y hệt – nhận một lần", "PQ05100081955", "939.762"),
        (2590, "Tổng ≠ tiền + thuế", "PQ05100095534", "326.113.957"),
        (3291, "Số âm – là điều chỉnh", "PQ05100121471", "−796.573"),
        (3387, "Một số HĐ, hai số tiền", "PQ05100125023", "949.761"),
    )
    return ImportPreview(
        file_name="KH01_HDTD_2026-11.xlsx",
        sheet="Danh sách HĐ",
        kind="bills",
        row_count=3402,
        header_row=7,
        read_at=NOW,
        columns=tuple(PreviewColumn(at, *facts) for at, facts in enumerate(columns)),
        new=Group(3329),
        changed=Group(21),
        known=Group(64),
        held=Group(9, tuple(PreviewRow(row, partial(str, why), code, amount) for row, why, code, amount in held)),
        file_sums=(
            SumLine(lambda: "Q3410", "4.072.662.821,5"),
            SumLine(lambda: "Q543", "565.536"),
            SumLine(lambda: "Σ", "4.073.228.357,5", is_total=True),
        ),
        our_sums=(
            SumLine(lambda: "3.393", "3.743.586.174"),
            SumLine(lambda: "9", "329.642.183,5", tone="bad"),
            SumLine(lambda: "Σ", "4.073.228.357,5", is_total=True),
        ),
    )
