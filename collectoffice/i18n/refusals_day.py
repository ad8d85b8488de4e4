"""This file is the sentences of what is refused about the safe, the way to the bank, and the closing of a day.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

DAY: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.NothingToDeposit: (
        Said(
            "Trong két có {safe_minor}, giữ lại {stays_minor}: không còn gì để nộp ngân hàng. Chưa ghi gì.",
            "保险柜现有 {safe_minor}，留存 {stays_minor}，没有可解款的现金或支票。尚未记录。",
            "The safe holds {safe_minor} and {stays_minor} stays there: nothing is left for the bank. Nothing was recorded.",
        ),
        Said(
            "Không có gì để nộp ngân hàng. Chưa ghi gì.",
            "没有可解款的现金或支票。尚未记录。",
            "There is nothing for the bank. Nothing was recorded.",
        ),
    ),
    errors.UnknownDeposit: (
        Said(
            "Không có bảng kê nộp tiền số {deposit}. Chưa ghi gì; xem lại danh sách nộp ngân hàng.",
            "没有第 {deposit} 号解款单。尚未记录；请查看解款清单。",
            "There is no deposit {deposit}. Nothing was recorded; look at the list of deposits.",
        ),
        Said(
            "Không có bảng kê nộp tiền này. Chưa ghi gì; xem lại danh sách nộp ngân hàng.",
            "没有此解款单。尚未记录；请查看解款清单。",
            "There is no such deposit. Nothing was recorded; look at the list of deposits.",
        ),
    ),
    errors.DaysBackwards: (
        Said(
            "Ngày cuối {last} trước ngày đầu {first}. Chưa làm gì; đổi lại hai ngày.",
            "结束日期 {last} 早于开始日期 {first}。未作任何操作；请调换两个日期。",
            "The last day, {last}, lies before the first, {first}. Nothing was done; change the two days round.",
        ),
        Said(
            "Ngày cuối trước ngày đầu. Chưa làm gì; đổi lại hai ngày.",
            "结束日期早于开始日期。未作任何操作；请调换两个日期。",
            "The last day lies before the first. Nothing was done; change the two days round.",
        ),
    ),
    errors.BankDayOutOfRange: (
        Said(
            "Ngày {day} trước ngày nộp ngân hàng {handed_in}. Chưa ghi gì; ghi ngày từ {handed_in} đến {today}.",
            "{day} 早于解款日 {handed_in}。尚未记录；请填 {handed_in} 至 {today} 之间的日期。",
            "{day} lies before the day it was handed in, {handed_in}. Nothing was recorded; write a day up to {today}.",
        ),
        Said(
            "Ngày {day} chưa tới, hôm nay là {today}. Chưa ghi gì; ghi hôm nay hoặc một ngày trước.",
            "{day} 尚未到，今天是 {today}。尚未记录；请填今天或以前的日期。",
            "{day} lies ahead; today is {today}. Nothing was recorded; write today or a day before.",
        ),
        Said(
            "Ngày này không thể là ngày ở ngân hàng. Chưa ghi gì; kiểm tra lại ngày.",
            "此日期不可能是银行日期。尚未记录；请核对日期。",
            "This cannot be the day at the bank. Nothing was recorded; check the day.",
        ),
    ),
    errors.DepositNotInState: (
        Said(
            "Bảng kê {deposit} mới lập, chưa nộp ngân hàng. Chưa ghi gì; ghi số giấy nộp tiền trước.",
            "第 {deposit} 号解款单尚未解款。尚未记录；请先登记缴款单号。",
            "Deposit {deposit} is prepared and not banked yet. Nothing was recorded; enter its slip first.",
            when=("deposit_state", "prepared"),
        ),
        Said(
            "Bảng kê {deposit} đã nộp ngân hàng. Chưa ghi gì.",
            "第 {deposit} 号解款单已解款。尚未记录。",
            "Deposit {deposit} was banked already. Nothing was recorded.",
            when=("deposit_state", "banked"),
        ),
        Said(
            "Ngân hàng đã xác nhận bảng kê {deposit}. Chưa ghi gì.",
            "银行已确认第 {deposit} 号解款单。尚未记录。",
            "The bank confirmed deposit {deposit} already. Nothing was recorded.",
            when=("deposit_state", "confirmed"),
        ),
        Said(
            "Bảng kê {deposit} đang chờ ngân hàng đối chiếu. Chưa ghi gì; xác nhận khi ngân hàng trả lời.",
            "第 {deposit} 号解款单与银行有争议。尚未记录；待银行答复后再确认。",
            "Deposit {deposit} is disputed with the bank. Nothing was recorded; confirm it when the bank has answered.",
            when=("deposit_state", "disputed"),
        ),
        Said(
            "Bảng kê {deposit} đã hủy. Chưa ghi gì; lập bảng kê mới.",
            "第 {deposit} 号解款单已撤销。尚未记录；请另制解款单。",
            "Deposit {deposit} was cancelled. Nothing was recorded; make another one.",
            when=("deposit_state", "cancelled"),
        ),
        Said(
            "Bảng kê nộp tiền này không ở bước đó. Chưa ghi gì.",
            "此解款单不在该步骤。尚未记录。",
            "This deposit is at another step. Nothing was recorded.",
        ),
    ),
    errors.TillsStillOpen: (
        Said(
            "Quầy {counters} chưa chốt ca ({names}). Ngày {day} chưa khóa; chốt ca rồi khóa ngày lại.",
            "窗口 {counters} 尚未结账（{names}）。{day} 尚未日结；请先结账再日结。",
            "Counter {counters} has a till that is not closed ({names}). {day} is not closed; close the till, then the day.",
        ),
        Said(
            "Còn ca thu tiền chưa chốt. Ngày chưa khóa; chốt ca rồi khóa ngày lại.",
            "还有班次未结账。尚未日结；请先结账再日结。",
            "A till is not closed. The day is not closed; close the till, then the day.",
        ),
    ),
    errors.SafeNotCounted: (
        Said(
            "Két chưa được đếm cho ngày {day}, hoặc tiền đã ra vào sau khi đếm. Đếm két rồi khóa ngày lại.",
            "{day} 的保险柜尚未清点，或清点后又有收支。请清点后再日结。",
            "The safe was not counted for {day}, or cash moved after the count. Count it, then close the day.",
        ),
        Said(
            "Két chưa được đếm, hoặc tiền đã ra vào sau khi đếm. Đếm két rồi làm lại.",
            "保险柜尚未清点，或清点后又有收支。请清点后重试。",
            "The safe was not counted, or cash moved after the count. Count it, then try again.",
        ),
    ),
    errors.DifferenceUnexplained: (
        Said(
            "Ca {till} tại quầy {counter} ({name}) lệch {difference_minor}, chưa ghi lý do. Ghi lý do rồi khóa ngày lại.",
            "窗口 {counter} 班次 {till}（{name}）相差 {difference_minor}，未写原因。请写明原因后再日结。",
            "Till {till} at counter {counter} ({name}) differs by {difference_minor} without a reason. Give it, then close the day.",
        ),
        Said(
            "Két lệch {difference_minor}, chưa ghi lý do. Ghi lý do rồi khóa ngày lại.",
            "保险柜相差 {difference_minor}，未写原因。请写明原因后再日结。",
            "The safe differs by {difference_minor} without a reason. Give the reason, then close the day.",
        ),
        Said(
            "Có chênh lệch chưa ghi lý do. Ghi lý do rồi khóa ngày lại.",
            "有差额未写原因。请写明原因后再日结。",
            "A difference has no reason yet. Give the reason, then close the day.",
        ),
    ),
    errors.DayLocked: (
        Said(
            "Ngày {day} đã khóa. Chưa ghi gì; việc này thuộc ngày sau.",
            "{day} 已日结。尚未记录；此事归入下一营业日。",
            "{day} is closed. Nothing was recorded; this belongs to the next day.",
        ),
        Said(
            "Ngày này đã khóa. Chưa ghi gì; việc này thuộc ngày sau.",
            "此日已日结。尚未记录；此事归入下一营业日。",
            "This day is closed. Nothing was recorded; this belongs to the next day.",
        ),
    ),
    errors.DayNotBegun: (
        Said(
            "Ngày {day} chưa bắt đầu. Chưa ghi gì; xem lại ngày.",
            "{day} 尚未开始。尚未记录；请核对日期。",
            "{day} has not begun. Nothing was recorded; look at the date.",
        ),
        Said(
            "Ngày này chưa bắt đầu. Chưa ghi gì; xem lại ngày.",
            "此日尚未开始。尚未记录；请核对日期。",
            "This day has not begun. Nothing was recorded; look at the date.",
        ),
    ),
}
