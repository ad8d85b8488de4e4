"""This file is the sentences of what is refused about undoing: voids, reversals, moves, bounced cheques, credit.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

UNDOING: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.NotYourPayment: (
        Said(
            "Lần thu này không phải do bạn thu tại quầy. Chưa hủy gì; báo tổ trưởng.",
            "此笔收费不是您在窗口收取的。未作废；请告知班长。",
            "You did not take this payment at a counter. Nothing was voided; tell the supervisor.",
        ),
    ),
    errors.UndoTooLate: (
        Said(
            "Ca thu tiền của lần thu lúc {taken_at} đã chốt nên không hủy được nữa. Chưa hủy gì; lập bút toán đảo hôm nay.",
            "{taken_at} 的收费所在班次已结账，不能再作废。未作废；请今天办理冲红。",
            "The till of the payment at {taken_at} is closed, so it cannot be voided any more. "
            "Nothing was voided; reverse it today.",
            ("why", "till_closed"),
        ),
        Said(
            "Đã quá thời gian được hủy. Lần thu vẫn giữ nguyên; báo tổ trưởng.",
            "已过撤销时限。该笔收费保持不变；请告知班长。",
            "The time to undo is over. The payment stands; tell the supervisor.",
        ),
    ),
    errors.TillStillOpen: (
        Said(
            "Ca thu tiền {till} tại quầy {counter} còn mở. Chưa ghi gì; hủy biên nhận thay cho bút toán đảo.",
            "窗口 {counter} 的班次 {till} 尚未结账。尚未记录；请直接作废，不必冲红。",
            "Till {till} at counter {counter} is still open. Nothing was recorded; void the receipt, do not reverse it.",
        ),
        Said(
            "Ca thu tiền của lần thu này còn mở. Chưa ghi gì; hủy biên nhận thay cho bút toán đảo.",
            "此笔收费所在班次尚未结账。尚未记录；请直接作废，不必冲红。",
            "The till of this payment is still open. Nothing was recorded; void the receipt, do not reverse it.",
        ),
    ),
    errors.AlreadyVoided: (
        Said(
            "Lần thu này đã hủy lúc {at}, lý do: {reason}. Không hủy thêm lần nữa.",
            "此笔收费已于 {at} 作废，原因：{reason}。不再重复作废。",
            "This payment was voided at {at}; reason: {reason}. It is not voided again.",
        ),
        Said(
            "Lần thu này đã hủy lúc {at}, lý do: {undo_reason}. Không hủy thêm lần nữa.",
            "此笔收费已于 {at} 作废，原因：{undo_reason}。不再重复作废。",
            "This payment was voided at {at}; reason: {undo_reason}. It is not voided again.",
        ),
        Said(
            "Lần thu này đã hủy lúc {at}. Không hủy thêm lần nữa.",
            "此笔收费已于 {at} 作废。不再重复作废。",
            "This payment was voided at {at}. It is not voided again.",
        ),
        Said(
            "Lần thu này đã hủy rồi. Không hủy thêm lần nữa.",
            "此笔收费已作废。不再重复作废。",
            "This payment is voided already. It is not voided again.",
        ),
    ),
    errors.AlreadyUndone: (
        Said(
            "Biên nhận {receipt} đã hủy lúc {at}. Không hủy thêm lần nữa.",
            "收据 {receipt} 已于 {at} 作废。不再重复作废。",
            "Receipt {receipt} was undone at {at}. It is not undone again.",
        ),
        Said(
            "Biên nhận này đã hủy rồi. Không hủy thêm lần nữa.",
            "此收据已作废。不再重复作废。",
            "This receipt is undone already. It is not undone again.",
        ),
    ),
    errors.CreditAlreadyUsed: (
        Said(
            "Dư có từ lần thu này đã dùng: khách hàng {code} còn {credit_minor}, cần {needed_minor} mới trả lại tiền mặt được. "
            "Chưa hủy gì; hủy trước lần thu đã dùng dư có đó, hoặc thu {missing_minor} vào dư có của khách rồi hủy.",
            "此笔收费转入的结余已被使用：用户 {code} 现有 {credit_minor}，退还现金需要 {needed_minor}。"
            "未作废；请先作废使用该结余的收费，或先收 {missing_minor} 存入该用户结余，再作废。",
            "The credit from this payment has been used: customer {code} has {credit_minor} left and {needed_minor} would be "
            "needed to hand cash back. Nothing was undone; first undo what used it, or take in {missing_minor} as credit.",
        ),
        Said(
            "Dư có từ lần thu này đã dùng: khách hàng {code} còn {credit_minor}, cần {needed_minor} để hủy. "
            "Chưa hủy gì; hủy trước lần thu đã dùng dư có đó, hoặc báo tổ trưởng.",
            "此笔收费转入的结余已被使用：用户 {code} 现有 {credit_minor}，作废需要 {needed_minor}。"
            "未作废；请先作废使用该结余的收费，或告知班长。",
            "The credit from this payment has been used: customer {code} has {credit_minor} left and "
            "{needed_minor} would be needed. Nothing was undone; first undo what used it, or tell the supervisor.",
        ),
        Said(
            "Dư có từ lần thu này đã dùng. Chưa hủy gì; báo tổ trưởng.",
            "此笔收费转入的结余已被使用。未作废；请告知班长。",
            "The credit from this payment has been used. Nothing was undone; tell the supervisor.",
        ),
    ),
    errors.BasketReceipt: (
        Said(
            "Biên nhận {receipt} thuộc một lần thu gộp {receipts} biên nhận. Chưa hủy gì; hủy cả lần thu, số {event}.",
            "收据 {receipt} 属于一次合并收费（共 {receipts} 张）。未作废；请按汇总单编号 {event} 整笔作废。",
            "Receipt {receipt} is one of the {receipts} receipts of a basket. "
            "Nothing was voided; void the whole payment, number {event}.",
        ),
        Said(
            "Biên nhận này thuộc một lần thu gộp. Chưa hủy gì; hủy cả lần thu.",
            "此收据属于一次合并收费。未作废；请整笔作废。",
            "This receipt is one of a basket. Nothing was voided; void the whole payment.",
        ),
    ),
    errors.ReasonMissing: (
        Said(
            "Việc này cần có lý do. Chưa ghi gì; chọn hoặc nhập lý do.",
            "此操作需要填写原因。尚未记录；请选择或输入原因。",
            "This needs a reason. Nothing was recorded; choose or type one.",
        ),
    ),
    errors.NothingToMove: (
        Said(
            "Lần thu này chỉ trả bằng dư có của chính khách hàng, không có tiền để chuyển. Chưa ghi gì; hủy lần thu.",
            "此笔收费全部由该用户结余抵扣，没有可转出的款项。尚未记录；请作废该笔收费。",
            "This payment was made from the customer's own credit alone; there is no money to move. "
            "Nothing was recorded; undo the payment.",
        ),
    ),
    errors.SameCustomer: (
        Said(
            "Hai bên là cùng một khách hàng, mã {code}. Chưa ghi gì; nhập mã khách hàng khác.",
            "双方是同一用户，户号 {code}。尚未记录；请输入另一个户号。",
            "Both are the same customer, code {code}. Nothing was recorded; give the code of another customer.",
        ),
        Said(
            "Hai bên là cùng một khách hàng. Chưa ghi gì; nhập mã khách hàng khác.",
            "双方是同一用户。尚未记录；请输入另一个户号。",
            "Both are the same customer. Nothing was recorded; give the code of another customer.",
        ),
    ),
}

CHEQUES: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownTender: (
        Said(
            "Có {found} séc mang số “{tender}”. Chưa ghi gì; nhập mã khoản thanh toán hoặc số biên nhận.",
            "有 {found} 张编号为“{tender}”的支票。尚未记录；请输入付款编号或收据编号。",
            "There are {found} cheques numbered “{tender}”. Nothing was recorded; give the tender's id or the receipt.",
            ("why", "several"),
        ),
        Said(
            "Không có khoản thanh toán hay séc “{tender}”. Chưa ghi gì; kiểm tra lại số.",
            "没有付款或支票“{tender}”。尚未记录；请核对编号。",
            "There is no tender or cheque “{tender}”. Nothing was recorded; check the number.",
        ),
        Said(
            "Không có khoản thanh toán này. Chưa ghi gì; kiểm tra lại số.",
            "没有此笔付款。尚未记录；请核对编号。",
            "There is no such tender. Nothing was recorded; check the number.",
        ),
    ),
    errors.NotACheque: (
        Said(
            "“{tender}” không phải là séc. Chưa ghi gì; chỉ séc mới bị trả lại.",
            "“{tender}”不是支票。尚未记录；只有支票才会退票。",
            "“{tender}” is no cheque. Nothing was recorded; only a cheque bounces.",
        ),
        Said(
            "Khoản này không phải là séc. Chưa ghi gì; chỉ séc mới bị trả lại.",
            "此款不是支票。尚未记录；只有支票才会退票。",
            "This is no cheque. Nothing was recorded; only a cheque bounces.",
        ),
    ),
    errors.CashOnly: (
        Said(
            "{name} có séc bị trả lại lúc {since}, nên không nhận séc. Chưa thu gì; thu bằng hình thức khác.",
            "{name} 于 {since} 发生退票，不再接受支票。尚未收费；请改用其他付款方式。",
            "A cheque of {name} bounced at {since}, so no cheque is taken. "
            "Nothing was taken; ask for another kind of payment.",
        ),
        Said(
            "Khách hàng này có séc bị trả lại, nên không nhận séc. Chưa thu gì; thu bằng hình thức khác.",
            "该用户曾发生退票，不再接受支票。尚未收费；请改用其他付款方式。",
            "A cheque of this customer bounced, so no cheque is taken. "
            "Nothing was taken; ask for another kind of payment.",
        ),
    ),
    errors.NotCashOnly: (
        Said(
            "{name} vẫn được trả bằng séc. Chưa ghi gì.",
            "{name} 可以使用支票。尚未记录。",
            "{name} may pay by cheque already. Nothing was recorded.",
        ),
        Said(
            "Khách hàng này vẫn được trả bằng séc. Chưa ghi gì.",
            "该用户可以使用支票。尚未记录。",
            "This customer may pay by cheque already. Nothing was recorded.",
        ),
    ),
}
