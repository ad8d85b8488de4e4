"""This file is the sentences of what is refused about the forms in a printer."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

FORMS_IN_PRINTER: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.FormNotConfirmed: (
        Said(
            "Chưa xác nhận số biên nhận in sẵn trong máy in quầy {counter}. "
            "Chưa ghi gì, chưa thu tiền; vào màn hình ca xác nhận số trước.",
            "窗口 {counter} 的打印机中预印收据号码尚未确认。尚未记账，未收款；请先到班次界面确认号码。",
            "The number of the form in the printer of counter {counter} is not confirmed. "
            "Nothing was recorded, no money taken; confirm it on the till's screen first.",
        ),
        Said(
            "Chưa xác nhận số biên nhận in sẵn trong máy in. Chưa ghi gì; vào màn hình ca xác nhận số trước.",
            "打印机中的预印收据号码尚未确认。尚未记账；请先到班次界面确认号码。",
            "The number of the form in the printer is not confirmed. Nothing was recorded; confirm it on the till's screen.",
        ),
    ),
    errors.FormsUsedUp: (
        Said(
            "Cần {needed} tờ biên nhận in sẵn, còn dùng được {left}: {unprinted} biên nhận chưa in phải có giấy. "
            "Chưa ghi gì; in các biên nhận đó hoặc nhờ tổ trưởng giao thêm.",
            "需要 {needed} 张预印收据，可用 {left} 张：另有 {unprinted} 张收据尚未打印，须留纸。尚未记账；请先打印或向班长领用。",
            "{needed} forms are needed, {left} are free: {unprinted} receipts are not printed yet and need theirs. "
            "Nothing was recorded; print those, or ask the supervisor for more.",
        ),
        Said(
            "Cần {needed} tờ biên nhận in sẵn, trong tay chỉ còn {left}. Chưa ghi gì; nhờ tổ trưởng giao thêm.",
            "需要 {needed} 张预印收据，手中只剩 {left} 张。尚未记账；请向班长领用。",
            "{needed} forms are needed, only {left} are left. Nothing was recorded; ask the supervisor for more.",
        ),
        Said(
            "Biên nhận in sẵn đã hết. Chưa ghi gì; nhờ tổ trưởng giao thêm.",
            "预印收据已用完。尚未记账；请向班长领用。",
            "The forms are used up. Nothing was recorded; ask the supervisor for more.",
        ),
    ),
    errors.FormCountedAsGone: (
        Said(
            "{series} {first}–{last} đã tính là đã dùng hoặc hỏng. "
            "Chưa ghi gì; nếu tờ giấy vẫn còn đây, ghi là còn trong tay rồi xác nhận lại.",
            "{series} {first}–{last} 已计为已用或作废。尚未记录；如果单据仍在手中，请先登记为仍在手中，再确认号码。",
            "{series} {first}–{last} count as used or spoiled. "
            "Nothing was recorded; if they lie here, record them as still in hand, then confirm the number.",
        ),
        Said(
            "Tờ này đã tính là đã dùng hoặc hỏng. Chưa ghi gì; nếu vẫn còn đây, ghi là còn trong tay rồi xác nhận lại.",
            "此单据已计为已用或作废。尚未记录；如果仍在手中，请先登记为仍在手中，再确认号码。",
            "This form counts as used or spoiled. "
            "Nothing was recorded; if it lies here, record it as still in hand, then confirm the number.",
        ),
    ),
    errors.FormsSkipped: (
        Said(
            "Số trên giấy bỏ qua {series} {first}–{last}. Chưa ghi gì; cho biết các tờ bị bỏ qua ra sao.",
            "纸上的号码跳过了 {series} {first}–{last}。尚未记录；请说明跳过的单据去向。",
            "The number on the paper skips {series} {first}–{last}. Nothing was recorded; say what happened to those.",
        ),
        Said(
            "Số trên giấy bỏ qua một số tờ. Chưa ghi gì; cho biết các tờ bị bỏ qua ra sao.",
            "纸上的号码跳过了若干张。尚未记录；请说明跳过的单据去向。",
            "The number on the paper skips some forms. Nothing was recorded; say what happened to those.",
        ),
    ),
}
