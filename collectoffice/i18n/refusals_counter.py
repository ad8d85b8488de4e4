"""This file is the sentences of what the counter refuses: people, amounts, customers, bills, tills and receipts.

The forms of a refusal stand from the fullest to the shortest; the last needs no fact. Each says what happened, what is
safe and what to do, and ``refusals.sentence`` picks the first whose facts are known.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.domain import errors
from collectoffice.i18n.said import Said

PEOPLE: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownUser: (
        Said(
            "Không có người dùng “{user}”. Kiểm tra lại tên đăng nhập.",
            "没有用户名“{user}”。请核对用户名。",
            "There is no user “{user}”. Check the user name.",
        ),
        Said(
            "Không có người dùng này. Kiểm tra lại tên đăng nhập.",
            "没有此用户名。请核对。",
            "There is no such user. Check the user name.",
        ),
    ),
    errors.NotAllowed: (
        Said(
            "Việc này liên quan đến một quản trị nên chỉ {allowed} được làm; bạn là {role}. Chưa ghi gì.",
            "此事涉及管理员，只有{allowed}可以办理；您的身份是{role}。尚未记录任何内容。",
            "This concerns an administrator, so only {allowed} may do it; you are signed in as {role}. "
            "Nothing was recorded.",
            ("state", "about_administrator"),
        ),
        Said(
            "Chỉ {allowed} được {act}; bạn đang làm việc với vai trò {role}. Chưa ghi gì.",
            "只有{allowed}可以{act}；您当前的身份是{role}。尚未记录任何内容。",
            "Only {allowed} may {act}; you are signed in as {role}. Nothing was recorded.",
        ),
        Said(
            "Chỉ {allowed} được {act}. Chưa ghi gì.",
            "只有{allowed}可以{act}。尚未记录任何内容。",
            "Only {allowed} may {act}. Nothing was recorded.",
        ),
        Said(
            "Vai trò của bạn không được làm việc này. Chưa ghi gì; nhờ tổ trưởng.",
            "您的身份不能办理此事。尚未记录任何内容；请找班长。",
            "Your role may not do this. Nothing was recorded; ask the supervisor.",
        ),
    ),
    errors.BadUserName: (
        Said(
            "Tên đăng nhập gồm 1 đến 32 chữ, số, dấu chấm, gạch ngang hoặc gạch dưới. Chưa thêm ai; gõ lại.",
            "用户名由 1 至 32 个字母、数字、点、横线或下划线组成。尚未添加；请重新输入。",
            "A user name is 1 to 32 letters, digits, dots, dashes or underscores. Nobody was added; type it again.",
        ),
    ),
    errors.PinMissing: (
        Said(
            "Chưa có mã PIN. Chưa ghi gì; nhập mã PIN khi được hỏi, hoặc đặt biến {variable}.",
            "没有 PIN 码。尚未记录；请在提示时输入，或设置变量 {variable}。",
            "There is no PIN. Nothing was recorded; type it when asked, or set the variable {variable}.",
        ),
        Said(
            "Chưa nhập mã PIN. Chưa ghi gì; nhập mã PIN rồi làm lại.",
            "尚未输入 PIN 码。尚未记录；请输入 PIN 码后重试。",
            "No PIN was given. Nothing was recorded; give the PIN, then try again.",
        ),
    ),
    errors.UserMissing: (
        Said(
            "Chưa biết ai đang làm việc này. Chưa ghi gì; nêu tên đăng nhập rồi làm lại.",
            "尚未说明由谁操作。尚未记录；请给出用户名后重试。",
            "It was not said who acts. Nothing was recorded; give the user name, then try again.",
        ),
    ),
    errors.UserNameTaken: (
        Said(
            "Tên đăng nhập “{user}” đã có người dùng. Chưa ghi gì; chọn tên khác.",
            "用户名“{user}”已被使用。尚未记录；请换一个。",
            "The user name “{user}” is taken. Nothing was recorded; choose another.",
        ),
        Said(
            "Tên đăng nhập này đã có người dùng. Chưa ghi gì; chọn tên khác.",
            "此用户名已被使用。尚未记录；请换一个。",
            "This user name is taken. Nothing was recorded; choose another.",
        ),
    ),
    errors.PinTooShort: (
        Said(
            "Mã PIN cần ít nhất {shortest} chữ số. Nhập mã dài hơn.",
            "PIN 码至少需要 {shortest} 位数字。请输入更长的 PIN 码。",
            "A PIN has at least {shortest} digits. Type a longer one.",
        ),
        Said(
            "Mã PIN quá ngắn. Nhập mã dài hơn.",
            "PIN 码太短。请输入更长的 PIN 码。",
            "The PIN is too short. Type a longer one.",
        ),
    ),
    errors.UnknownRole: (
        Said(
            "Không có vai trò này. Chưa ghi gì; chọn: {roles}.",
            "没有此角色。尚未记录；可选：{roles}。",
            "There is no such role. Nothing was recorded; choose {roles}.",
        ),
        Said(
            "Không có vai trò này. Chưa ghi gì.",
            "没有此角色。尚未记录。",
            "There is no such role. Nothing was recorded.",
        ),
    ),
}

AMOUNTS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.NotAnAmount: (
        Said(
            "“{text}” không phải là số tiền. Nhập lại bằng chữ số.",
            "“{text}”不是金额。请用数字重新输入。",
            "“{text}” is not an amount. Type it again in figures.",
        ),
        Said(
            "Đây không phải là số tiền. Nhập lại bằng chữ số.",
            "这不是金额。请用数字重新输入。",
            "This is not an amount. Type it again in figures.",
        ),
    ),
    errors.FractionOfMinorUnit: (
        Said(
            "“{text}”: tiền đồng không có phần lẻ. Nhập số đồng chẵn.",
            "“{text}”：越南盾没有小数。请输入整数金额。",
            "“{text}”: đồng has no decimals. Type a whole amount.",
            ("currency", "VND"),
        ),
        Said(
            "“{text}”: nhân dân tệ chỉ có hai chữ số lẻ. Nhập lại số tiền.",
            "“{text}”：人民币金额最多到分（两位小数）。请重新输入。",
            "“{text}”: yuan has two decimals at most. Type the amount again.",
            ("currency", "CNY"),
        ),
        Said(
            "Chính sách {policy}: số tiền ở “{key}” lẻ dưới đơn vị tiền nhỏ nhất. Báo quản trị.",
            "政策 {policy}：“{key}”的金额小于最小货币单位。请告知管理员。",
            "Policy {policy}: the amount at “{key}” is finer than the smallest unit of money. Tell the administrator.",
        ),
        Said(
            "Số tiền lẻ dưới đơn vị tiền nhỏ nhất. Nhập lại.",
            "金额小于最小货币单位。请重新输入。",
            "The amount is finer than the smallest unit of money. Type it again.",
        ),
    ),
    errors.AmountNotPositive: (
        Said(
            "Số tiền phải lớn hơn 0. Chưa ghi gì; nhập lại.",
            "金额必须大于零。尚未记账；请重新输入。",
            "The amount must be above zero. Nothing was recorded; type it again.",
            ("amount_minor", "0"),
        ),
        Said(
            "Số tiền không được âm ({amount_minor}). Chưa ghi gì; nhập lại.",
            "金额不能为负数（{amount_minor}）。尚未记账；请重新输入。",
            "The amount may not be negative ({amount_minor}). Nothing was recorded; type it again.",
        ),
        Said(
            "Số tiền phải lớn hơn 0. Chưa ghi gì; nhập lại.",
            "金额必须大于零。尚未记账；请重新输入。",
            "The amount must be above zero. Nothing was recorded; type it again.",
        ),
    ),
    errors.NothingToPay: (
        Said(
            "Khách hàng không còn nợ. Chưa ghi gì; muốn thu trước thì nhập số tiền (F8).",
            "用户没有欠费。尚未记账；如需预收，请输入金额（F8）。",
            "The customer owes nothing. Nothing was recorded; for a prepayment, type the amount (F8).",
        ),
    ),
    errors.TendersShort: (
        Said(
            "Còn thiếu {missing_minor}. Chưa ghi gì; nhập thêm tiền hoặc thu một phần (F8).",
            "还差 {missing_minor}。尚未记账；请补足金额，或部分缴费（F8）。",
            "{missing_minor} is missing. Nothing was recorded; add money or take a part payment (F8).",
        ),
        Said(
            "Tiền khách đưa chưa đủ. Chưa ghi gì; nhập thêm tiền hoặc thu một phần (F8).",
            "实收金额不足。尚未记账；请补足金额，或部分缴费（F8）。",
            "The money is not enough. Nothing was recorded; add money or take a part payment (F8).",
        ),
    ),
    errors.UnusualTender: (
        Said(
            "Khách đưa {given_minor}, hơn {factor} lần số phải thu {due_minor}. Chưa ghi gì; nếu đúng, xác nhận để thu.",
            "客付 {given_minor}，超过应收 {due_minor} 的 {factor} 倍。尚未记账；如无误，请确认收费。",
            "{given_minor} was handed over, more than {factor} times the {due_minor} due. "
            "Nothing was recorded; if it is right, confirm it.",
        ),
        Said(
            "Tiền khách đưa nhiều khác thường. Chưa ghi gì; nếu đúng, xác nhận để thu.",
            "客付金额异常偏大。尚未记账；如无误，请确认收费。",
            "The money is unusually much. Nothing was recorded; if it is right, confirm it.",
        ),
    ),
    errors.CreditTooSmall: (
        Said(
            "Dư có chỉ còn {balance_minor}, không đủ {asked_minor}. Chưa ghi gì; giảm phần dùng dư có.",
            "账户结余只有 {balance_minor}，不足 {asked_minor}。尚未记账；请减少抵扣金额。",
            "The credit balance is {balance_minor}, less than {asked_minor}. Nothing was recorded; draw less from it.",
        ),
        Said(
            "Dư có không đủ. Chưa ghi gì; giảm phần dùng dư có.",
            "账户结余不足。尚未记账；请减少抵扣金额。",
            "The credit balance is not enough. Nothing was recorded; draw less from it.",
        ),
    ),
    errors.NotPayableInCash: (
        Said(
            "Không có tờ tiền nào trả được {asked_minor}; trả được {payable_minor} (bội số của {unit_minor}). "
            "Chưa chi gì; chi số đó, phần lẻ để lại.",
            "{asked_minor} 无法用现金付出；可付 {payable_minor}（{unit_minor} 的整数倍）。尚未付款；请付此金额，零头留存。",
            "No notes pay out {asked_minor}; {payable_minor} can be paid (a multiple of {unit_minor}). "
            "Nothing was paid out; pay that, and leave the rest.",
        ),
        Said(
            "Không có tờ tiền nào trả được {asked_minor}; số nhỏ nhất trả được là {unit_minor}. Chưa chi gì; để lại số lẻ.",
            "{asked_minor} 无法用现金付出；最小可付 {unit_minor}。尚未付款；零头留存。",
            "No notes pay out {asked_minor}; the smallest sum that can be paid is {unit_minor}. "
            "Nothing was paid out; leave it where it is.",
        ),
        Said(
            "Số tiền này không trả được bằng tiền mặt. Chưa chi gì; chi số tròn.",
            "此金额无法用现金付出。尚未付款；请付整数金额。",
            "This sum cannot be paid in cash. Nothing was paid out; pay a round sum.",
        ),
    ),
    errors.TenderIncomplete: (
        Said(
            "Thiếu số séc. Chưa ghi gì; nhập số séc.",
            "缺少支票号码。尚未记账；请补充。",
            "The cheque's number is missing. Nothing was recorded; type it.",
            ("missing", "number"),
        ),
        Said(
            "Thiếu ngân hàng của séc. Chưa ghi gì; nhập tên ngân hàng.",
            "缺少支票的付款银行。尚未记账；请补充。",
            "The cheque's bank is missing. Nothing was recorded; type it.",
            ("missing", "bank"),
        ),
        Said(
            "Thiếu ngày ghi trên séc. Chưa ghi gì; nhập ngày.",
            "缺少支票日期。尚未记账；请补充。",
            "The cheque's date is missing. Nothing was recorded; type it.",
            ("missing", "date"),
        ),
        Said(
            "Thiếu số tham chiếu ({kind}). Chưa ghi gì; nhập số tham chiếu.",
            "缺少交易参考号（{kind}）。尚未记账；请补充。",
            "The reference is missing ({kind}). Nothing was recorded; type it.",
            ("missing", "reference"),
        ),
        Said(
            "Khoản tiền này còn thiếu thông tin. Chưa ghi gì; nhập đủ rồi thu lại.",
            "此笔款项信息不全。尚未记账；请补充后再收。",
            "Something is missing with this tender. Nothing was recorded; fill it in and try again.",
        ),
    ),
}

CUSTOMERS: Mapping[type[errors.Refusal], tuple[Said, ...]] = {
    errors.UnknownCustomer: (
        Said(
            "Không có khách hàng mang mã {code}. Kiểm tra lại mã, hoặc tìm theo tên (F2).",
            "没有户号 {code}。请核对户号，或按户名查找（F2）。",
            "No customer has the code {code}. Check the code, or search by name (F2).",
        ),
        Said(
            "Không có khách hàng mang mã này. Kiểm tra lại mã, hoặc tìm theo tên (F2).",
            "没有此户号。请核对户号，或按户名查找（F2）。",
            "No customer has this code. Check the code, or search by name (F2).",
        ),
    ),
    errors.UnknownBill: (
        Said(
            "Khách hàng này không có hóa đơn {bill} cần thu. Chưa ghi gì; kiểm tra lại số hóa đơn.",
            "该用户没有待收账单 {bill}。尚未记账；请核对账单号。",
            "This customer has no bill {bill} to pay. Nothing was recorded; check the number.",
        ),
        Said(
            "Khách hàng này không có hóa đơn đó. Chưa ghi gì; kiểm tra lại số hóa đơn.",
            "该用户没有此账单。尚未记账；请核对账单号。",
            "This customer has no such bill. Nothing was recorded; check the number.",
        ),
    ),
    errors.BillAlreadyPaid: (
        Said(
            "Hóa đơn {bill} đã trả ngày {paid_on} tại quầy {counter}, thu ngân {cashier} (biên nhận {receipt}). Không thu lại.",
            "账单 {bill} 已于 {paid_on} 在窗口 {counter} 缴清，收费员 {cashier}（收据 {receipt}）。请勿重复收费。",
            "Bill {bill} was paid on {paid_on} at counter {counter}, cashier {cashier} (receipt {receipt}). "
            "Do not take it again.",
        ),
        Said(
            "Hóa đơn {bill} đã trả ngày {paid_on} {channel}, không có biên nhận của quầy. Không thu lại.",
            "账单 {bill} 已于 {paid_on} {channel}缴清，没有窗口收据。请勿重复收费。",
            "Bill {bill} was paid on {paid_on} {channel}, without a receipt of a counter. Do not take it again.",
            ("channel", "bank"),
        ),
        Said(
            "Hóa đơn {bill} đã trả ngày {paid_on} {channel}. Không thu lại.",
            "账单 {bill} 已于 {paid_on} {channel}缴清。请勿重复收费。",
            "Bill {bill} was paid on {paid_on} {channel}. Do not take it again.",
        ),
        Said(
            "Hóa đơn {bill} đã trả ngày {paid_on}. Không thu lại.",
            "账单 {bill} 已于 {paid_on} 缴清。请勿重复收费。",
            "Bill {bill} was paid on {paid_on}. Do not take it again.",
        ),
        Said(
            "Hóa đơn {bill} đã trả rồi. Không thu lại.",
            "账单 {bill} 已缴清。请勿重复收费。",
            "Bill {bill} is paid already. Do not take it again.",
        ),
        Said(
            "Hóa đơn này đã trả rồi. Không thu lại.",
            "此账单已缴清。请勿重复收费。",
            "This bill is paid already. Do not take it again.",
        ),
    ),
    errors.SameCustomerTwice: (
        Said(
            "Khách hàng {code} đã có trong lần thu gộp này. Chưa ghi gì; mỗi khách hàng chỉ đưa vào một lần.",
            "用户 {code} 已在本次合并收费中。尚未记账；每户只列一次。",
            "Customer {code} is in this basket already. Nothing was recorded; name each customer once.",
        ),
        Said(
            "Một khách hàng được đưa vào hai lần. Chưa ghi gì; mỗi khách hàng chỉ đưa vào một lần.",
            "同一用户列了两次。尚未记账；每户只列一次。",
            "A customer is named twice. Nothing was recorded; name each customer once.",
        ),
    ),
    errors.RequestIdUsed: (
        Said(
            "Mã yêu cầu này đã dùng cho một lần thu khác lúc {at}. Chưa ghi gì; thu lại với mã mới.",
            "此请求编号已于 {at} 用于另一笔收款。尚未记账；请用新编号重新收款。",
            "This request id made another payment at {at}. Nothing was recorded; take it again with a new id.",
        ),
        Said(
            "Mã yêu cầu này đã dùng cho một lần thu khác. Chưa ghi gì; thu lại với mã mới.",
            "此请求编号已用于另一笔收款。尚未记账；请用新编号重新收款。",
            "This request id made another payment. Nothing was recorded; take it again with a new id.",
        ),
    ),
    errors.ScreenStale: (
        Said(
            "Số nợ của {name} vừa thay đổi. Chưa ghi gì; xem lại số tiền mới rồi thu.",
            "{name} 的欠费刚有变动。尚未记账；请核对新金额后再收。",
            "What {name} owes has just changed. Nothing was recorded; look at the new amount, then take it.",
        ),
        Said(
            "Số nợ của khách hàng vừa thay đổi. Chưa ghi gì; xem lại số tiền mới rồi thu.",
            "用户的欠费刚有变动。尚未记账；请核对新金额后再收。",
            "What the customer owes has just changed. Nothing was recorded; look at the new amount, then take it.",
        ),
    ),
}
