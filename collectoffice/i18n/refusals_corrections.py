"""This file is the sentences of what is refused about corrections, disputes, customers that are one, and pre-printed forms.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

CORRECTIONS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.DocumentMissing: (
        Said(
            "Điều chỉnh cần có số văn bản làm căn cứ. Chưa ghi gì; nhập số văn bản.",
            "调整需要填写依据的单据编号。尚未记录；请输入单据编号。",
            "A correction needs the number of its document. Nothing was recorded; type the number.",
        ),
    ),
    errors.NothingToAdjust: (
        Said(
            "Hóa đơn {bill} chỉ còn {left_minor} để điều chỉnh theo cách này. Chưa ghi gì; kiểm tra lại số tiền.",
            "账单 {bill} 以此方式只能调整 {left_minor}。尚未记录；请核对金额。",
            "Bill {bill} leaves only {left_minor} to correct in this way. Nothing was recorded; check the amount.",
        ),
        Said(
            "Không có gì để thay đổi. Chưa ghi gì; kiểm tra lại nội dung đã nhập.",
            "没有可更改的内容。尚未记录；请核对所输入的内容。",
            "There is nothing to change. Nothing was recorded; check what was typed.",
        ),
    ),
    errors.BillNumberTaken: (
        Said(
            "Đã có hóa đơn số {bill}. Chưa ghi gì; nhập số hóa đơn mới.",
            "已有编号为 {bill} 的账单。尚未记录；请输入新的账单编号。",
            "There is a bill {bill} already. Nothing was recorded; type a new number.",
        ),
        Said(
            "Đã có hóa đơn số này. Chưa ghi gì; nhập số hóa đơn mới.",
            "已有此编号的账单。尚未记录；请输入新的账单编号。",
            "There is a bill of this number already. Nothing was recorded; type a new number.",
        ),
    ),
    errors.BillInDispute: (
        Said(
            "Hóa đơn {bill} đang được khiếu nại từ ngày {since}. Chưa ghi gì; trả lời khiếu nại đó trước.",
            "账单 {bill} 自 {since} 起已在争议中。尚未记录；请先答复该争议。",
            "Bill {bill} has been in dispute since {since}. Nothing was recorded; answer that dispute first.",
        ),
        Said(
            "Hóa đơn này đang được khiếu nại. Chưa ghi gì; trả lời khiếu nại đó trước.",
            "此账单已在争议中。尚未记录；请先答复该争议。",
            "This bill is in dispute already. Nothing was recorded; answer that dispute first.",
        ),
    ),
    errors.AnswerDayPassed: (
        Said(
            "Ngày hẹn trả lời {day} đã qua, hôm nay là {today}. Chưa ghi gì; chọn hôm nay hoặc một ngày sau.",
            "答复期限 {day} 已过，今天是 {today}。尚未记录；请选今天或以后的日期。",
            "The day of the answer, {day}, has passed; today is {today}. Nothing was recorded; choose today or a later day.",
        ),
        Said(
            "Ngày hẹn trả lời đã qua. Chưa ghi gì; chọn hôm nay hoặc một ngày sau.",
            "答复期限已过。尚未记录；请选今天或以后的日期。",
            "The day of the answer has passed. Nothing was recorded; choose today or a later day.",
        ),
    ),
    errors.BillNotInDispute: (
        Said(
            "Hóa đơn {bill} không có khiếu nại nào chờ trả lời. Chưa ghi gì.",
            "账单 {bill} 没有待答复的争议。尚未记录。",
            "Bill {bill} has no dispute to answer. Nothing was recorded.",
        ),
        Said(
            "Hóa đơn này không có khiếu nại nào chờ trả lời. Chưa ghi gì.",
            "此账单没有待答复的争议。尚未记录。",
            "This bill has no dispute to answer. Nothing was recorded.",
        ),
    ),
}

CODES: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.BadCustomerCode: (
        Said(
            "“{code}” không phải mã khách hàng: mã gồm 4 đến 20 chữ và số. Chưa ghi gì; nhập lại.",
            "“{code}”不是户号：户号由 4 至 20 位字母和数字组成。尚未记录；请重新输入。",
            "“{code}” is no customer code: a code is 4 to 20 letters and digits. Nothing was recorded; type it again.",
        ),
        Said(
            "Mã khách hàng gồm 4 đến 20 chữ và số. Chưa ghi gì; nhập lại.",
            "户号由 4 至 20 位字母和数字组成。尚未记录；请重新输入。",
            "A customer code is 4 to 20 letters and digits. Nothing was recorded; type it again.",
        ),
    ),
    errors.CodeTaken: (
        Said(
            "Mã {code} là của {name}. Chưa ghi gì; nếu là cùng một khách hàng thì gộp hai mã.",
            "户号 {code} 属于 {name}。尚未记录；如为同一用户，请合并两个户号。",
            "Code {code} is that of {name}. Nothing was recorded; if both are one customer, merge the two codes.",
        ),
        Said(
            "Mã này là của khách hàng khác. Chưa ghi gì; nếu là cùng một khách hàng thì gộp hai mã.",
            "此户号属于其他用户。尚未记录；如为同一用户，请合并两个户号。",
            "This code is another customer's. Nothing was recorded; if both are one customer, merge the two codes.",
        ),
    ),
    errors.AlreadyMerged: (
        Said(
            "Mã {code} đã gộp vào {name} (mã {into}). Chưa ghi gì.",
            "户号 {code} 已并入 {name}（户号 {into}）。尚未记录。",
            "Code {code} was merged into {name} (code {into}) already. Nothing was recorded.",
        ),
        Said(
            "Mã này đã gộp vào khách hàng khác. Chưa ghi gì.",
            "此户号已并入其他用户。尚未记录。",
            "This code was merged into another customer already. Nothing was recorded.",
        ),
    ),
}

FORMS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.BadFormNumbers: (
        Said(
            "Số {first} đến {last} không phải một quyển mẫu in sẵn. Chưa ghi gì; nhập lại số đầu và số cuối.",
            "从 {first} 到 {last} 不是一本预印单据。尚未记录；请重新输入起止号码。",
            "Numbers {first} to {last} are no book of forms. Nothing was recorded; type the first and the last again.",
        ),
        Said(
            "Số đầu và số cuối của quyển mẫu in sẵn không đúng. Chưa ghi gì; nhập lại.",
            "预印单据的起止号码不正确。尚未记录；请重新输入。",
            "The first and the last number of the forms are not right. Nothing was recorded; type them again.",
        ),
    ),
    errors.UnknownFormBook: (
        Said(
            "Chưa nhận quyển nào có mẫu {series} số {number}. Chưa ghi gì; kiểm tra ký hiệu và số.",
            "没有收到含 {series} 第 {number} 号的单据本。尚未记录；请核对字轨和号码。",
            "No book with form {series} {number} was received. Nothing was recorded; check series and number.",
        ),
        Said(
            "Chưa nhận quyển nào có mẫu số {number}. Chưa ghi gì; kiểm tra lại số.",
            "没有收到含第 {number} 号的单据本。尚未记录；请核对号码。",
            "No book with form {number} was received. Nothing was recorded; check the number.",
        ),
        Said(
            "Chưa nhận quyển mẫu in sẵn này. Chưa ghi gì; kiểm tra ký hiệu và số.",
            "没有收到此单据本。尚未记录；请核对字轨和号码。",
            "This book of forms was not received. Nothing was recorded; check series and number.",
        ),
    ),
    errors.FormsOverlap: (
        Said(
            "Đã nhận quyển {series} số {first} đến {last}: các số bị trùng. Chưa ghi gì; kiểm tra lại.",
            "已收到 {series} 第 {first} 至 {last} 号的单据本：号码重复。尚未记录；请核对。",
            "Book {series} {first} to {last} was received already: the numbers overlap. Nothing was recorded; check them.",
        ),
        Said(
            "Một quyển đã nhận có những số này. Chưa ghi gì; kiểm tra lại.",
            "已收到的单据本中有这些号码。尚未记录；请核对。",
            "A book that was received has these numbers already. Nothing was recorded; check them.",
        ),
    ),
    errors.FormNotInHand: (
        Said(
            "Mẫu {series} số {number} đang do {holder} giữ. Chưa ghi gì; kiểm tra số trên giấy.",
            "{series} 第 {number} 号单据由 {holder} 保管。尚未记录；请核对纸上的号码。",
            "Form {series} {number} is in the hands of {holder}. Nothing was recorded; check the number on the paper.",
        ),
        Said(
            "Mẫu {series} số {number} không ở chỗ cần có. Chưa ghi gì; kiểm tra số trên giấy và sổ mẫu.",
            "{series} 第 {number} 号单据不在应在之处。尚未记录；请核对纸上的号码和单据台账。",
            "Form {series} {number} is not where it should be. Nothing was recorded; check the paper and the stock list.",
        ),
        Said(
            "Mẫu này không ở chỗ cần có. Chưa ghi gì; kiểm tra số trên giấy và sổ mẫu.",
            "此单据不在应在之处。尚未记录；请核对纸上的号码和单据台账。",
            "This form is not where it should be. Nothing was recorded; check the paper and the stock list.",
        ),
    ),
}
