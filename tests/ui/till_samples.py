"""This file is invented tills that the window's tests and pictures show; the count adds up to the đồng."""

from __future__ import annotations

from dataclasses import replace

from collectoffice.domain.day_sheet import Awaited, ReceiptRange, TillReading
from collectoffice.services.commands.form_in_printer import FormNext
from collectoffice.services.queries.forms_stock import BookStock, FormInPrinter, FormsHeld
from collectoffice.services.queries.till_receipts import TillReceipt
from collectoffice.ui.forms.facts import FormsNow
from collectoffice.ui.till.facts import CountedTill, OpenTill
from collectoffice.ui.till.hints_panel import Hint, HintReceipt
from collectoffice.ui.till.opening_panel import FreeCounter
from collectoffice.ui.till.tills_strip import TillAtDay
from tests.ui import samples

PIECES = {
    500_000: 31,
    200_000: 22,
    100_000: 24,
    50_000: 11,
    20_000: 14,
    10_000: 13,
    5_000: 9,
    2_000: 11,
    1_000: 8,
}
COUNTED = 23_335_000
AWAITED = (
    Awaited(71, "qr", 1_056_113, "QR 7705 1120 09:12", "TC01-2-26A-000482"),
    Awaited(72, "transfer", 22_140_000, "VCB 441 889 02", "TC01-2-26A-000497"),
)
OPEN = OpenTill(7, 2, "07:02", samples.TODAY, {"turn_in": -40_000_000, "pay_in": 50_000}, AWAITED)
READING = TillReading(
    till=7,
    counter=2,
    cashier="Lê Thị Hồng Gấm",
    user="gam",
    state="counting",
    business_date="2026-11-21",
    opened_at="2026-11-21T07:02:00+07:00",
    closed_at="",
    float_minor=2_000_000,
    float_expected_minor=2_000_000,
    receipts=(ReceiptRange("TC01-2-26A-000391", "TC01-2-26A-000516", 126),),
    payments=124,
    gross_minor=73_149_600,
    undone_minor=1_400_000,
    net_minor=71_749_600,
    by_tender={"cash": 61_385_000, "qr": 5_214_600, "transfer": 3_000_000, "cheque": 2_150_000},
    by_kind={"principal": 71_000_000, "late_fee": 549_600, "credit": 200_000},
    vat_share_minor=5_259_259,
    refunded_minor=0,
    moves={"turn_in": -40_000_000},
    expected={"cash": 23_385_000, "qr": 5_214_600, "transfer": 3_000_000, "cheque": 2_150_000},
    counted_minor=None,
    pieces={},
    counts=(COUNTED,),
    difference_minor=None,
    reason="",
    settled_minor=0,
    awaited=(),
    reprints=3,
)
HINTS = (
    Hint(
        lambda: "Thối đúng 50.000 ₫ – thối hai lần?",
        lambda: "Trả thừa tiền thối – phiếu #000505",
        (HintReceipt("#000505", "11:18", "Lý Văn Tâm", 50_000, lambda: "In lại lúc 11:19, ngăn két mở hai lần"),),
    ),
    Hint(
        lambda: "Hai phiếu có đúng số tiền này",
        lambda: "Phiếu #000497, #000513",
        (
            HintReceipt("#000497", "10:42", "Cao Thị Sáu", 50_000, lambda: "Trả một phần · đã hủy lúc 10:43"),
            HintReceipt("#000513", "14:20", "Hồ Văn Xuyến", 50_000, lambda: "Trả một phần · tiền mặt"),
        ),
    ),
)
COUNTED_TILL = CountedTill(
    READING, COUNTED, PIECES, "17:06", (COUNTED,), HINTS, lambda: "Không thấy: nửa số lệch, đảo chữ số, thừa số 0"
)
AGREEING_TILL = CountedTill(
    replace(READING, expected=READING.expected | {"cash": COUNTED}, float_minor=1_950_000),
    COUNTED,
    PIECES,
    "17:06",
    (COUNTED,),
)
CLOSED = replace(
    READING,
    state="closed",
    closed_at="2026-11-21T17:09:00+07:00",
    counted_minor=COUNTED,
    pieces=PIECES,
    difference_minor=COUNTED - 23_385_000,
    reason="Trả thừa tiền thối – phiếu #000505",
)
RECEIPTS = (
    TillReceipt(
        "2026-11-21T09:12:00+07:00",
        ("TC01-2-26A-000482",),
        "PQ05000451832",
        "Nguyễn Thị Ửng",
        1_056_113,
        ("qr",),
        "",
    ),
    TillReceipt(
        "2026-11-21T10:42:00+07:00",
        ("TC01-2-26A-000497",),
        "PQ05000451901",
        "Công ty TNHH Sản xuất và Thương mại Tân Châu Long",
        22_140_000,
        ("transfer", "cash"),
        "2026-11-21T10:43:00+07:00",
    ),
    TillReceipt(
        "2026-11-21T10:50:00+07:00",
        ("TC01-2-26A-000505", "TC01-2-26A-000506"),
        "PQ05000451777",
        "Cao Thị Sáu",
        -50_000,
        ("cash",),
        "",
        is_undoing=True,
    ),
)
BOOK = BookStock(
    "AA",
    101,
    150,
    "2026-11-02",
    received=50,
    in_stock=20,
    handed_out=23,
    used=6,
    spoiled=1,
    returned=0,
    held=(
        FormsHeld(101, 105, "used", "", ""),
        FormsHeld(106, 106, "spoiled", "", ""),
        FormsHeld(107, 120, "handed_out", "gam", "Lê Thị Hồng Gấm"),
        FormsHeld(121, 129, "handed_out", "", "", 1),
        FormsHeld(130, 130, "used", "", ""),
        FormsHeld(131, 150, "in_stock", "", ""),
    ),
    in_printers=(FormInPrinter(7, 2, 107, 14), FormInPrinter(6, 1, None, 0)),
)
SECOND_BOOK = BookStock(
    "AB", 1, 2_000, "2026-11-20", 2_000, 2_000, 0, 0, 0, 0, (FormsHeld(1, 2_000, "in_stock", "", ""),)
)
FORMS = FormsNow((BOOK, SECOND_BOOK), FormNext("AA", 107, 14, is_confirmed=False), has_till=True, may_manage=False)
COUNTERS = (FreeCounter(1, 2_000_000), FreeCounter(2, 2_000_000))
TILLS = (
    TillAtDay(1, "Phạm Ngọc Quyên", "closed", "17:02", 6),
    TillAtDay(2, "Lê Thị Hồng Gấm", "counting", "17:03", 7),
)
