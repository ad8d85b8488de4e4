"""This file is the words that stand as facts in refusals (roles, acts, channels, columns) as the office says them."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.i18n.findings import CHECKS
from collectoffice.i18n.said import Said

ROLES: Mapping[str, Said] = {
    "cashier": Said("thu ngân", "收费员", "a cashier"),
    "collector": Said("nhân viên thu lưu động", "走收员", "a collector"),
    "supervisor": Said("tổ trưởng", "班长", "a supervisor"),
    "dispatcher": Said("điều độ", "调度员", "a dispatcher"),
    "auditor": Said("kiểm soát", "稽核员", "an auditor"),
    "administrator": Said("quản trị", "管理员", "an administrator"),
}

ACTS: Mapping[str, Said] = {
    "add_counter": Said("thêm quầy", "添加窗口", "add a counter"),
    "add_staff": Said("thêm nhân viên", "添加人员", "add staff"),
    "adjust_bill": Said("điều chỉnh hóa đơn", "调整电费账单", "adjust a bill"),
    "answer_for": Said("duyệt việc đang chờ", "批准待办事项", "answer for what waits"),
    "bank_deposit": Said("nộp tiền vào ngân hàng", "存入银行", "bank a deposit"),
    "bounce_cheque": Said("ghi séc bị trả lại", "登记退票", "record a bounced cheque"),
    "cancel_deposit": Said("hủy bảng kê nộp tiền", "撤销存款单", "cancel a deposit"),
    "change_customer": Said("sửa hồ sơ khách hàng", "更改用户资料", "change a customer's file"),
    "change_own_pin": Said("đổi mã PIN của mình", "更改自己的 PIN 码", "change one's own PIN"),
    "change_pin": Said("đặt lại mã PIN", "重设 PIN 码", "set a PIN"),
    "change_role": Said("đổi vai trò", "更改身份", "change a role"),
    "change_setting": Said("đổi cài đặt", "更改设置", "change a setting"),
    "close_day": Said("khóa ngày", "日结", "close the day"),
    "close_till": Said("chốt ca thu tiền", "结账", "close a till"),
    "confirm_clock": Said("xác nhận giờ của máy", "确认电脑时间", "confirm the clock"),
    "confirm_machine": Said("xác nhận dùng máy này", "确认使用本机", "confirm this PC"),
    "confirm_deposit": Said("xác nhận tiền đã vào ngân hàng", "确认银行到账", "confirm a deposit"),
    "correct_till": Said("sửa ca đã chốt", "更正已结的班次", "correct a closed till"),
    "count_safe": Said("kiểm đếm két", "清点保险柜", "count the safe"),
    "count_till": Said("kiểm đếm ca thu tiền", "清点班次", "count a till"),
    "dispute_bill": Said("đánh dấu hóa đơn khiếu nại", "登记账单争议", "mark a bill as disputed"),
    "encrypt_office": Said("mã hóa sổ sách", "加密账簿", "encrypt the office"),
    "erase_customer": Said(
        "xóa dữ liệu cá nhân của khách hàng", "删除客户个人信息", "erase a customer's personal data"
    ),
    "exchange_notes": Said("đổi tiền giữa các ca", "班次间换零", "exchange notes"),
    "explain_difference": Said("giải thích chênh lệch", "说明差额", "explain a difference"),
    "make_backup": Said("sao lưu", "备份", "make a backup"),
    "set_backup_place": Said("chọn nơi sao lưu", "选择备份位置", "choose where backups go"),
    "archive_year": Said("niêm phong năm", "封存年度", "seal a year in an archive"),
    "restore_office": Said("khôi phục bản sao lưu", "从备份恢复", "restore a backup"),
    "drop_paper": Said(
        "ghi nhận biên nhận giấy không có", "确认纸质收据不存在", "say that a paper receipt does not exist"
    ),
    "export_payments": Said("xuất dữ liệu đã thu", "导出收费数据", "export the payments"),
    "import_workbook": Said("nhập tệp Excel", "导入工作簿", "import a workbook"),
    "lift_cash_only": Said("cho dùng séc lại", "恢复接受支票", "let a customer pay by cheque again"),
    "lock_staff": Said("khóa hoặc mở khóa nhân viên", "锁定或解锁人员", "lock staff or let them in"),
    "make_deposit": Said("lập bảng kê nộp tiền", "编制存款单", "make a deposit"),
    "manage_forms": Said("quản lý biên nhận in sẵn", "管理预印收据", "manage the forms"),
    "move_credit": Said("chuyển dư có", "转移结余", "move credit"),
    "move_payment": Said("chuyển khoản thu sang khách khác", "把收款转给其他用户", "move a payment"),
    "open_till": Said("mở ca thu tiền", "开班", "open a till"),
    "pay_in": Said("bỏ tiền vào ca", "向班次存入现金", "pay cash in"),
    "pay_out": Said("chi tiền từ ca", "从班次支出现金", "pay cash out"),
    "print_receipt": Said("in biên nhận", "打印收据", "print a receipt"),
    "read_till": Said("xem ca thu tiền", "查看班次", "read a till"),
    "reconcile_till": Said("đối chiếu ca thu tiền", "核对班次", "reconcile a till"),
    "record_counterfeit": Said("ghi tiền giả", "登记假币", "record a counterfeit note"),
    "record_form": Said("ghi biên nhận in sẵn", "登记预印收据", "record a form"),
    "refund_credit": Said("hoàn tiền", "退款", "refund credit"),
    "reverse_payment": Said("hủy khoản thu của ca đã chốt", "冲销已结班次的收款", "reverse a payment"),
    "see_day": Said("xem bảng đối chiếu ngày", "查看日报", "see the day"),
    "see_staff": Said("xem danh sách nhân viên", "查看人员名单", "see the staff"),
    "see_tender": Said("xác nhận tiền đã về", "确认款项到账", "confirm that money arrived"),
    "settle_difference": Said("bù chênh lệch", "结清差额", "settle a difference"),
    "take_payment": Said("thu tiền", "收费", "take a payment"),
    "from_safe": Said("rút tiền từ két", "从保险柜领款", "take cash from the safe"),
    "turn_in": Said("nộp tiền vào két", "上缴保险柜", "turn cash in"),
    "void_payment": Said("hủy biên nhận", "作废收据", "void a receipt"),
    "waive_late_fee": Said("miễn tiền phạt chậm trả", "减免违约金", "waive a late fee"),
    "watch": Said("theo dõi các ca", "查看各班次情况", "watch the tills"),
    "write_off_difference": Said("xóa chênh lệch", "核销差额", "write a difference off"),
}

CHANNELS: Mapping[str, Said] = {
    "counter": Said("tại quầy", "在窗口", "at a counter"),
    "collector": Said("qua nhân viên thu lưu động", "由走收员收取", "through a collector"),
    "bank": Said("qua ngân hàng", "通过银行", "through a bank"),
    "post": Said("qua bưu điện", "通过邮政", "through the post office"),
    "app": Said("qua ứng dụng", "通过手机应用", "through an app"),
    "office": Said("bằng dư có của khách hàng", "由用户结余抵扣", "from the customer's credit balance"),
}

TENDERS: Mapping[str, Said] = {
    "cash": Said("tiền mặt", "现金", "cash"),
    "transfer": Said("chuyển khoản", "转账", "bank transfer"),
    "qr": Said("mã QR", "收款二维码", "QR code"),
    "card": Said("thẻ", "刷卡", "card"),
    "cheque": Said("séc", "支票", "cheque"),
    "credit": Said("dư có", "账户结余", "credit balance"),
}

LISTS: Mapping[str, Said] = {
    "bills": Said("danh sách hóa đơn", "电费账单表", "list of bills"),
    "arrears": Said("danh sách nợ", "欠费清单", "list of arrears"),
    "bank": Said("danh sách ngân hàng thu hộ", "银行代收清单", "list of bank collections"),
    "group": Said("danh sách nhóm khách hàng", "集团用户表", "list of a group"),
}

COLUMNS: Mapping[str, Said] = {
    "code": Said("mã khách hàng", "户号", "customer code"),
    "total": Said("tổng tiền", "应付合计", "total"),
    "open": Said("số tiền còn nợ", "尚欠金额", "amount owed"),
    "paid_on": Said("ngày giao dịch", "交易日期", "date of payment"),
    "amount": Said("số tiền", "金额", "amount"),
    "reference": Said("số tham chiếu", "交易流水号", "reference"),
    "group": Said("nhóm", "集团", "group"),
}

HOLDERS: Mapping[str, Said] = {
    "new": Said("lập đơn vị", "新建单位", "making the office"),
    "staff": Said("thêm nhân viên", "添加人员", "adding staff"),
    "approve": Said("duyệt việc đang chờ", "批准待办事项", "answering what waits for approval"),
    "import": Said("nhập tệp", "导入工作簿", "importing a workbook"),
    "pay": Said("thu tiền", "收费", "taking a payment"),
    "receipt": Said("in biên nhận", "打印收据", "printing a receipt"),
    "counter": Said("thêm quầy", "添加窗口", "adding a counter"),
    "settings": Said("đổi cài đặt", "更改设置", "changing a setting"),
    "till": Said("mở hoặc chốt ca thu tiền", "开班或结账", "opening or closing a till"),
    "void": Said("hủy biên nhận", "作废收据", "voiding a receipt"),
    "reverse": Said("lập bút toán đảo", "办理冲红", "reversing a payment"),
    "move": Said("chuyển khoản thu sang khách khác", "把收款转给其他用户", "moving a payment"),
    "bounce": Said("ghi séc bị trả lại", "登记退票", "recording a bounced cheque"),
    "refund": Said("hoàn tiền", "退款", "refunding credit"),
    "credit-move": Said("chuyển dư có", "转移结余", "moving credit"),
    "cash-only": Said("cho dùng séc lại", "恢复接受支票", "letting a customer pay by cheque again"),
    "adjust": Said("điều chỉnh hóa đơn", "调整电费账单", "adjusting a bill"),
    "waive": Said("miễn tiền phạt chậm trả", "减免违约金", "waiving a late fee"),
    "dispute": Said("ghi khiếu nại hóa đơn", "登记账单争议", "marking a bill as disputed"),
    "customer": Said("đổi thông tin khách hàng", "更改用户资料", "changing a customer"),
    "forms": Said("ghi mẫu in sẵn", "登记预印单据", "recording forms"),
    "export": Said("xuất dữ liệu", "导出数据", "exporting"),
    "demo": Said("chạy thử", "演示", "the demonstration"),
}

UNDO_REASONS: Mapping[str, Said] = {
    "wrong_amount": Said("thu sai số tiền", "金额有误", "wrong amount"),
    "wrong_customer": Said("nhầm khách hàng", "选错用户", "wrong customer"),
    "wrong_tender": Said("sai hình thức thanh toán", "付款方式有误", "wrong kind of payment"),
    "customer_changed_mind": Said("khách đổi ý", "用户改变主意", "the customer changed his mind"),
    "duplicate": Said("thu trùng", "重复收费", "paid twice"),
    "cheque_bounced": Said("séc bị trả lại", "支票退票", "the cheque bounced"),
    "other": Said("lý do khác", "其他原因", "another reason"),
}

WORDS: Mapping[str, Mapping[str, Said]] = {
    "role": ROLES,
    "allowed": ROLES,
    "roles": ROLES,
    "by": ROLES,
    "act": ACTS,
    "channel": CHANNELS,
    "kind": {**TENDERS, **LISTS, "bank": LISTS["bank"]},
    "missing": COLUMNS,
    "held_by": HOLDERS,
    "undo_reason": UNDO_REASONS,
    "check": CHECKS,
}
"""By the name of the fact. A word that is not here counts as unknown, so no word of the code reaches the desk."""
