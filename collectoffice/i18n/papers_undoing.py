"""This file is the printed words of undoings: titles of slips, reasons of the list, what goes back and who signs."""

from __future__ import annotations

from typing import Final

from collectoffice.i18n.papers import Speech, Word

TITLES: Final[dict[str, Word]] = {
    "void": Word("PHIẾU HỦY BIÊN NHẬN", "收据作废单", "VOID SLIP"),
    "reversal": Word("PHIẾU BÚT TOÁN ĐẢO", "收费冲红单", "REVERSAL SLIP"),
    "part": Word("PHIẾU HỦY BIÊN NHẬN THU GỘP", "合并收费部分作废单", "VOID SLIP, PART OF A BASKET"),
    "move": Word("PHIẾU CHUYỂN KHÁCH HÀNG", "收费转户单", "PAYMENT MOVED TO ANOTHER CUSTOMER"),
    "bounce": Word("PHIẾU SÉC BỊ TRẢ LẠI", "支票退票单", "BOUNCED CHEQUE SLIP"),
    "refund": Word("PHIẾU HOÀN TIỀN", "退款单", "REFUND SLIP"),
    "credit_moved": Word("PHIẾU CHUYỂN DƯ CÓ", "结余转户单", "CREDIT MOVED TO ANOTHER CUSTOMER"),
}
"""By the kind of slip."""

REASONS: Final[dict[str, Word]] = {
    "wrong_amount": Word("Thu sai số tiền", "金额有误", "Wrong amount"),
    "wrong_customer": Word("Nhầm khách hàng", "选错用户", "Wrong customer"),
    "wrong_tender": Word("Sai hình thức thanh toán", "付款方式有误", "Wrong kind of payment"),
    "customer_changed_mind": Word("Khách đổi ý", "用户改变主意", "Customer changed his mind"),
    "duplicate": Word("Thu trùng", "重复收费", "Paid twice"),
    "cheque_bounced": Word("Séc bị trả lại", "支票退票", "Cheque bounced"),
    "other": Word("Lý do khác", "其他原因", "Another reason"),
}
"""The reasons of the list; any other text stands as it was typed."""

SLIP_NUMBER: Final = Word("Số phiếu {number}", "单据编号 {number}", "Slip no. {number}")
SLIP_OF: Final = Word("{title} {number}", "{title} {number}", "{title} {number}")
REASON: Final = Word("Lý do: {reason}", "原因：{reason}", "Reason: {reason}")
CASH_BACK: Final = Word("TRẢ LẠI TIỀN MẶT", "退还现金", "CASH HANDED BACK")
NO_CASH_BACK: Final = Word("KHÔNG TRẢ TIỀN MẶT", "不退现金", "NO CASH HANDED BACK")
AMOUNT_UNDONE: Final = Word("Số tiền hủy {amount}", "作废金额 {amount}", "Undone {amount}")
AMOUNT_MOVED: Final = Word("Số tiền chuyển {amount}", "转出金额 {amount}", "Moved {amount}")
RECEIPTS_UNDONE: Final = Word("Biên nhận hủy", "作废收据", "Receipts undone")
MORE_RECEIPTS: Final = Word("và {n} biên nhận khác", "等，另有 {n} 张", "and {n} others", "and {n} other")
TAKEN: Final = Word("Đã thu lúc", "原收费时间", "Taken at")
TAKEN_BY: Final = Word("{moment}, {cashier}", "{moment}，{cashier}", "{moment}, {cashier}")
HANDED_OVER: Final = Word("Khách đã đưa", "原付款方式", "Handed over")
TO_CREDIT_OF: Final = Word("Ghi dư có cho", "转入结余", "To the credit of")
MOVED_TO: Final = Word("Chuyển sang", "转入用户", "Moved to")
NAME_AND_CODE: Final = Word("{name} ({code})", "{name}（{code}）", "{name} ({code})")
BOUNCE_FEE: Final = Word("Phí séc trả lại", "退票费", "Fee, bounced cheque")
SPENT_CREDIT: Final = Word("Dư có đã dùng, ghi nợ", "已用结余转为欠费", "Credit spent, now owed")
KEPT: Final = Word("Ghi thu lại phần khác", "其余款项重新入账", "Rest, entered again")
OWING_AFTER: Final = Word("Còn nợ sau đó", "此后尚欠", "Left owing after")
CREDIT_AFTER: Final = Word("Dư có sau đó", "此后结余", "Credit after")
TO_BE_APPROVED: Final = Word("CHỜ DUYỆT", "待审批", "TO BE APPROVED")
CUSTOMER_SIGNS: Final = Word("Khách nhận lại tiền", "用户签收退款", "Cash received by")
DONE_BY_SIGNS: Final = Word("Người thực hiện", "经办人", "Done by")
APPROVER_SIGNS: Final = Word("Người duyệt", "批准人", "Approved by")


def reason_said(reason: str, language: str) -> str:
    """A reason of the list in a language; any other text as it was typed."""
    word = REASONS.get(reason)
    return Speech(language)(word) if word else reason
