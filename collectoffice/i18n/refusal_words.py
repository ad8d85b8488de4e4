"""This file is the words that stand as facts in refusals (roles, acts, channels, columns) as the office says them."""

from __future__ import annotations

from collections.abc import Mapping

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
    "change_setting": Said("đổi cài đặt", "更改设置", "change a setting"),
    "close_till": Said("chốt ca thu tiền", "结账", "close a till"),
    "export_payments": Said("xuất dữ liệu đã thu", "导出收费数据", "export the payments"),
    "import_workbook": Said("nhập tệp Excel", "导入工作簿", "import a workbook"),
    "open_till": Said("mở ca thu tiền", "开班", "open a till"),
    "print_receipt": Said("in biên nhận", "打印收据", "print a receipt"),
    "take_payment": Said("thu tiền", "收费", "take a payment"),
    "void_payment": Said("hủy biên nhận", "作废收据", "void a receipt"),
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
    "import": Said("nhập tệp", "导入工作簿", "importing a workbook"),
    "pay": Said("thu tiền", "收费", "taking a payment"),
    "receipt": Said("in biên nhận", "打印收据", "printing a receipt"),
    "counter": Said("thêm quầy", "添加窗口", "adding a counter"),
    "settings": Said("đổi cài đặt", "更改设置", "changing a setting"),
    "till": Said("mở hoặc chốt ca thu tiền", "开班或结账", "opening or closing a till"),
    "void": Said("hủy biên nhận", "作废收据", "voiding a receipt"),
    "export": Said("xuất dữ liệu", "导出数据", "exporting"),
    "demo": Said("chạy thử", "演示", "the demonstration"),
}

WORDS: Mapping[str, Mapping[str, Said]] = {
    "role": ROLES,
    "allowed": ROLES,
    "roles": ROLES,
    "act": ACTS,
    "channel": CHANNELS,
    "kind": {**TENDERS, **LISTS, "bank": LISTS["bank"]},
    "missing": COLUMNS,
    "held_by": HOLDERS,
}
"""By the name of the fact. A word that is not here counts as unknown, so no word of the code reaches the desk."""

SCHEMA_FAULTS: Mapping[str, Said] = {
    "is missing": Said("thiếu “{thing}”", "缺少“{thing}”", "“{thing}” is missing"),
    "was changed": Said("“{thing}” đã bị sửa", "“{thing}”被改动", "“{thing}” was changed"),
    "is not of this program": Said(
        "“{thing}” không thuộc chương trình này", "“{thing}”不属于本程序", "“{thing}” is not of this program"
    ),
}
"""How the start-up check's fault ends, and what it says about the table, index or protection named before it."""
