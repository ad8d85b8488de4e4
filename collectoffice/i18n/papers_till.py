"""This file is the printed words of a till's paper: its X reading and its close.

In the manner of ``papers``; words that the day's sheet has too are taken from ``papers_day``.
"""

from __future__ import annotations

from typing import Final

from collectoffice.i18n.papers import Word

X_READING: Final = Word("PHIẾU ĐỌC SỐ LIỆU CA (X)", "班次读数单（X）", "X READING OF A TILL")
TILL_CLOSE: Final = Word("PHIẾU CHỐT CA", "班次结账单", "TILL CLOSE")
NOT_A_CLOSE: Final = Word("KHÔNG CHỐT CA", "非结账单", "NOT A CLOSE")
TITLE_OF: Final = Word("{title} {till}", "{title} {till}", "{title} {till}")
CASHIER: Final = Word("Thu ngân", "收费员", "Cashier")
BUSINESS_DATE: Final = Word("Ngày thu", "营业日期", "Business date")
OPENED: Final = Word("Mở ca lúc", "开班时间", "Opened")
CLOSED: Final = Word("Chốt ca lúc", "结账时间", "Closed")
READ_AT: Final = Word("Đọc lúc", "读数时间", "Read")
READ_BY: Final = Word("Người đọc", "读数人", "Read by")
STATE: Final = Word("Tình trạng", "状态", "State")
STATES: Final[dict[str, Word]] = {
    "open": Word("đang mở", "营业中", "open"),
    "counting": Word("đang đếm tiền", "清点中", "being counted"),
    "closed": Word("đã chốt", "已结账", "closed"),
    "reconciled": Word("đã đối chiếu", "已核对", "reconciled"),
}
RECEIPTS: Final = Word("Biên nhận", "收据", "Receipts")
NO_RECEIPTS: Final = Word("Chưa có biên nhận", "尚无收据", "No receipts yet")
COUNT: Final = Word("Số tờ", "张数", "Count")
NO_GAPS: Final = Word("Liền số, không nhảy", "连号，无缺号", "Unbroken, no gaps")
GAPS: Final = Word("Nhảy số: {numbers}", "缺号：{numbers}", "Missing: {numbers}")
REPRINTS: Final = Word("In lại", "补打", "Reprints")
AWAITED: Final = Word("Chờ tiền về", "待到账", "Awaited")
TAKINGS: Final = Word("Thu tiền ({unit})", "收款（{unit}）", "Takings ({unit})")
BY_TENDER: Final = Word("Theo hình thức ({unit})", "按付款方式（{unit}）", "By tender ({unit})")
BY_KIND: Final = Word("Theo khoản ({unit})", "按款项（{unit}）", "By kind ({unit})")
CASH: Final = Word("Tiền mặt trong quầy ({unit})", "窗口现金（{unit}）", "Cash in the drawer ({unit})")
BLIND: Final = Word(
    "Tiền mặt và các số cộng không ghi ở đây: đếm tiền trước khi xem.",
    "此处不列现金及合计：先清点，后看账面。",
    "Cash and totals are not written here: the cash is counted first.",
)
COUNTED: Final = Word("Đếm tiền khi chốt ({unit})", "结账清点（{unit}）", "Counted at the close ({unit})")
COUNTED_TIMES: Final = Word("Số lần đếm", "清点次数", "Counts")
SETTLED: Final = Word("Đã bù hoặc xóa", "已结清或核销", "Paid or written off")
REST: Final = Word("Còn treo", "挂账", "Left open")
PIECES: Final = Word("{value} × {n}", "{value} × {n}", "{value} × {n}")
CASHIER_SIGNS: Final = Word("Thu ngân ký", "收费员签字", "Cashier signs")
SUPERVISOR_SIGNS: Final = Word("Tổ trưởng ký", "班长签字", "Supervisor signs")
