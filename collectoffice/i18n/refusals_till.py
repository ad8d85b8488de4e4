"""This file is the sentences of what is refused about counting, moving and settling the cash of a till.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

COUNTS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.TillCounting: (
        Said(
            "Ca thu tiền tại quầy {counter} đang kiểm đếm nên không thu, chi được nữa. Chưa ghi gì; chốt ca rồi mở ca mới.",
            "窗口 {counter} 的班次正在清点，不能再收付款。尚未记账；请结账后重新开班。",
            "The till at counter {counter} is being counted and takes no money any more. "
            "Nothing was recorded; close it and open a new till.",
        ),
        Said(
            "Ca thu tiền đang kiểm đếm nên không thu, chi được nữa. Chưa ghi gì; chốt ca rồi mở ca mới.",
            "班次正在清点，不能再收付款。尚未记账；请结账后重新开班。",
            "The till is being counted and takes no money any more. "
            "Nothing was recorded; close it and open a new till.",
        ),
    ),
    errors.TillNotCounted: (
        Said(
            "Ca thu tiền {till} chưa kiểm đếm. Chưa ghi gì; đếm tiền trước.",
            "班次 {till} 尚未清点。尚未记录；请先清点现金。",
            "Till {till} has not been counted. Nothing was recorded; count the cash first.",
        ),
        Said(
            "Ca thu tiền chưa kiểm đếm. Chưa ghi gì; đếm tiền trước.",
            "班次尚未清点。尚未记录；请先清点现金。",
            "The till has not been counted. Nothing was recorded; count the cash first.",
        ),
    ),
    errors.UnknownDenomination: (
        Said(
            "Không có tờ tiền mệnh giá {denomination_minor}. Chưa ghi gì; kiểm tra lại mệnh giá.",
            "没有面额为 {denomination_minor} 的纸币或硬币。尚未记录；请核对面额。",
            "There is no note or coin of {denomination_minor}. Nothing was recorded; check the denomination.",
        ),
        Said(
            "Không có tờ tiền mệnh giá này. Chưa ghi gì; kiểm tra lại mệnh giá.",
            "没有此面额的纸币或硬币。尚未记录；请核对面额。",
            "There is no such note or coin. Nothing was recorded; check the denomination.",
        ),
    ),
    errors.CountNotItsNotes: (
        Said(
            "Các tờ tiền cộng lại là {notes_minor}, khác với số {said_minor}. Chưa ghi gì; đếm lại hoặc sửa số tiền.",
            "各面额合计为 {notes_minor}，与金额 {said_minor} 不符。尚未记录；请重新清点或更正金额。",
            "The notes add up to {notes_minor}, not to {said_minor}. Nothing was recorded; count again or correct the sum.",
        ),
        Said(
            "Các tờ tiền cộng lại không khớp số tiền. Chưa ghi gì; đếm lại hoặc sửa số tiền.",
            "各面额合计与金额不符。尚未记录；请重新清点或更正金额。",
            "The notes do not add up to the sum. Nothing was recorded; count again or correct the sum.",
        ),
    ),
    errors.NotEnoughCash: (
        Said(
            "Trong két không đủ {asked_minor}. Chưa ghi gì; nhập số nhỏ hơn hoặc kiểm đếm két.",
            "保险柜中不足 {asked_minor}。尚未记录；请减少金额或清点保险柜。",
            "There is less than {asked_minor} in the safe. Nothing was recorded; type a smaller sum or count the safe.",
            ("place", "safe"),
        ),
        Said(
            "Trong ngăn kéo không đủ {asked_minor} tiền mặt. Chưa ghi gì; lấy thêm tiền từ két trước.",
            "钱箱中现金不足 {asked_minor}。尚未记录；请先从保险柜领取现金。",
            "There is less than {asked_minor} of cash in the drawer. Nothing was recorded; take cash from the safe first.",
        ),
        Said(
            "Không đủ tiền mặt. Chưa ghi gì; nhập số nhỏ hơn.",
            "现金不足。尚未记录；请减少金额。",
            "There is not enough cash. Nothing was recorded; type a smaller sum.",
        ),
    ),
    errors.SameTill: (
        Said(
            "Đổi tiền là giữa hai ca khác nhau. Chưa ghi gì; chọn ca kia.",
            "换零须在两个不同班次之间进行。尚未记录；请选择另一班次。",
            "Notes are exchanged between two tills. Nothing was recorded; choose the other till.",
        ),
    ),
    errors.TenderNotAwaited: (
        Said(
            "Không có khoản QR hoặc chuyển khoản số {tender} nào đang chờ. Chưa ghi gì; xem lại danh sách chờ tiền về.",
            "没有待到账的二维码收款或转账 {tender}。尚未记录；请查看待到账清单。",
            "No QR payment or transfer {tender} is awaited. Nothing was recorded; look at the list of awaited money.",
        ),
        Said(
            "Không có khoản này đang chờ. Chưa ghi gì; xem lại danh sách chờ tiền về.",
            "没有此待到账款项。尚未记录；请查看待到账清单。",
            "No such money is awaited. Nothing was recorded; look at the list of awaited money.",
        ),
    ),
    errors.TenderSeen: (
        Said(
            "Tiền này đã được xác nhận là về lúc {at}. Không ghi thêm.",
            "此款项已于 {at} 确认到账。不再重复登记。",
            "This money was seen arriving at {at} already. Nothing more was recorded.",
        ),
        Said(
            "Tiền này đã được xác nhận là về rồi. Không ghi thêm.",
            "此款项已确认到账。不再重复登记。",
            "This money was seen arriving already. Nothing more was recorded.",
        ),
    ),
}

AFTER_THE_CLOSE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownTill: (
        Said(
            "Không có ca thu tiền số {till} ở đây. Chưa ghi gì; kiểm tra lại số ca.",
            "此处没有班次 {till}。尚未记录；请核对班次编号。",
            "There is no till {till} here. Nothing was recorded; check the till's number.",
        ),
        Said(
            "Không có ca thu tiền này. Chưa ghi gì; nêu rõ số ca.",
            "没有此班次。尚未记录；请指明班次编号。",
            "There is no such till. Nothing was recorded; name the till's number.",
        ),
    ),
    errors.TillNotClosed: (
        Said(
            "Ca thu tiền {till} tại quầy {counter} của {name} chưa chốt. Chưa ghi gì; chốt ca trước.",
            "窗口 {counter}{name}的班次 {till} 尚未结账。尚未记录；请先结账。",
            "Till {till} of {name} at counter {counter} is not closed. Nothing was recorded; close it first.",
        ),
        Said(
            "Ca thu tiền này chưa chốt. Chưa ghi gì; chốt ca trước.",
            "此班次尚未结账。尚未记录；请先结账。",
            "This till is not closed. Nothing was recorded; close it first.",
        ),
    ),
    errors.TillAgrees: (
        Said(
            "Ca thu tiền {till} chỉ còn lệch {left_minor}. Chưa ghi gì; nhập số không lớn hơn.",
            "班次 {till} 的差额只剩 {left_minor}。尚未记录；请输入不大于此数的金额。",
            "Only {left_minor} of till {till}'s difference is left. Nothing was recorded; type no more than that.",
        ),
        Said(
            "Ca thu tiền {till} không lệch, hoặc chênh lệch đã xử lý xong. Chưa ghi gì.",
            "班次 {till} 没有差额，或差额已处理完毕。尚未记录任何内容。",
            "Till {till} agrees, or its difference was dealt with already. Nothing was recorded.",
        ),
        Said(
            "Ca thu tiền này không lệch, hoặc chênh lệch đã xử lý xong. Chưa ghi gì.",
            "此班次没有差额，或差额已处理完毕。尚未记录任何内容。",
            "This till agrees, or its difference was dealt with already. Nothing was recorded.",
        ),
    ),
    errors.TillReconciled: (
        Said(
            "Ca thu tiền {till} đã được tổ trưởng đối chiếu nên giữ nguyên. Chưa ghi gì; chênh lệch vẫn bù hoặc xóa được.",
            "班次 {till} 已由班长核对，不再更改。尚未记录；差额仍可结清或核销。",
            "A supervisor reconciled till {till}; it stays as it is. "
            "Nothing was recorded; a difference can still be settled or written off.",
        ),
        Said(
            "Ca thu tiền này đã được tổ trưởng đối chiếu nên giữ nguyên. Chưa ghi gì.",
            "此班次已由班长核对，不再更改。尚未记录任何内容。",
            "A supervisor reconciled this till; it stays as it is. Nothing was recorded.",
        ),
    ),
    errors.DifferenceUnexplained: (
        Said(
            "Ca thu tiền {till} lệch {difference_minor} mà chưa có lý do. Chưa ghi gì; ghi lý do trước.",
            "班次 {till} 有差额 {difference_minor}，尚未说明原因。尚未记录；请先说明原因。",
            "Till {till} differs by {difference_minor} and nobody said why. Nothing was recorded; write the reason first.",
        ),
        Said(
            "Có ca thu tiền bị lệch mà chưa có lý do. Chưa ghi gì; ghi lý do trước.",
            "有班次存在差额且未说明原因。尚未记录；请先说明原因。",
            "A till is over or short and nobody said why. Nothing was recorded; write the reason first.",
        ),
    ),
}
