"""This file is the words that stand in what a check found: kinds of events, parts of the file, accounts, sums of an event."""

from __future__ import annotations

from collections.abc import Mapping

from collectoffice.i18n.said import Said

KINDS: Mapping[str, Said] = {
    "adjustment": Said("điều chỉnh hóa đơn", "账单调整", "bill adjusted"),
    "approval_answered": Said("duyệt việc đang chờ", "批准待办事项", "approval answered"),
    "backup_made": Said("sao lưu", "备份", "backup"),
    "bounce": Said("séc bị trả lại", "支票退票", "bounced cheque"),
    "came_from_safe": Said("rút tiền từ két", "从保险柜领款", "cash from the safe"),
    "cash_only": Said("chỉ nhận tiền mặt", "只收现金", "cash only"),
    "clock_confirmed": Said("xác nhận giờ máy", "确认电脑时间", "clock confirmed"),
    "clock_warned": Said("cảnh báo giờ máy", "电脑时间警告", "clock warning"),
    "counter_added": Said("thêm quầy", "添加窗口", "counter added"),
    "counterfeit_found": Said("phát hiện tiền giả", "发现假币", "counterfeit note"),
    "credit_billed": Said("truy thu dư có đã dùng", "追收已用结余", "spent credit billed"),
    "credit_moved": Said("chuyển dư có", "转移结余", "credit moved"),
    "customer_changed": Said("sửa hồ sơ khách hàng", "更改用户资料", "customer changed"),
    "customers_merged": Said("gộp khách hàng", "合并用户", "customers merged"),
    "day_exported": Said("xuất bảng kê ngày", "导出收费日报", "day sheet exported"),
    "day_locked": Said("khóa ngày", "日结", "day locked"),
    "day_safe_counted": Said("kiểm đếm két cuối ngày", "日终清点保险柜", "safe counted at the day's end"),
    "day_signed": Said("ký bảng kê ngày", "签署收费日报", "day signed"),
    "decrypted": Said("bỏ mã hóa", "取消加密", "encryption taken off"),
    "deposit_banked": Said("nộp tiền vào ngân hàng", "存入银行", "deposit banked"),
    "deposit_cancelled": Said("hủy bảng kê nộp tiền", "撤销存款单", "deposit cancelled"),
    "deposit_confirmed": Said("xác nhận tiền đã vào ngân hàng", "确认银行到账", "deposit confirmed"),
    "deposit_disputed": Said("ngân hàng báo lệch tiền nộp", "银行到账有异议", "deposit disputed"),
    "deposit_made": Said("lập bảng kê nộp tiền", "编制存款单", "deposit made"),
    "difference_explained": Said("giải thích chênh lệch", "说明差额", "difference explained"),
    "difference_settled": Said("bù chênh lệch", "结清差额", "difference settled"),
    "difference_written_off": Said("xóa chênh lệch", "核销差额", "difference written off"),
    "dispute": Said("ghi khiếu nại hóa đơn", "登记账单争议", "bill disputed"),
    "dispute_answered": Said("trả lời khiếu nại", "答复账单争议", "dispute answered"),
    "encrypted": Said("mã hóa sổ sách", "加密账簿", "encryption"),
    "erased": Said("xóa dữ liệu cá nhân", "删除个人信息", "personal data erased"),
    "form_confirmed": Said("xác nhận mẫu in sẵn", "确认预印单据", "form confirmed"),
    "forms_found": Said("tìm thấy mẫu in sẵn", "找到预印单据", "forms found"),
    "forms_handed_out": Said("giao mẫu in sẵn", "发放预印单据", "forms handed out"),
    "forms_received": Said("nhận mẫu in sẵn", "领入预印单据", "forms received"),
    "forms_returned": Said("trả lại mẫu in sẵn", "退回预印单据", "forms returned"),
    "forms_spoiled": Said("mẫu in sẵn bị hỏng", "预印单据作废", "forms spoiled"),
    "forms_used": Said("dùng mẫu in sẵn", "使用预印单据", "forms used"),
    "late_fee_waived": Said("miễn tiền phạt chậm trả", "减免违约金", "late fee waived"),
    "machine_changed": Said("đổi máy", "更换电脑", "another computer"),
    "machine_confirmed": Said("xác nhận dùng máy này", "确认使用本机", "computer confirmed"),
    "moved": Said("chuyển khoản thu sang khách khác", "把收款转给其他用户", "payment moved"),
    "notes_exchanged": Said("đổi tiền giữa các ca", "班次间换零", "notes exchanged"),
    "offer_dropped": Said("bỏ đề nghị điều chỉnh", "放弃调整建议", "offered adjustment dropped"),
    "office_made": Said("lập đơn vị", "新建单位", "office made"),
    "paid_in": Said("bỏ tiền vào ca", "向班次存入现金", "cash paid in"),
    "paid_out": Said("chi tiền từ ca", "从班次支出现金", "cash paid out"),
    "paper_dropped": Said("biên nhận giấy không có", "纸质收据不存在", "paper receipt dropped"),
    "part_undone": Said("hủy một biên nhận thu gộp", "作废合并收费中的一张收据", "receipt of a basket voided"),
    "passphrase_changed": Said("đổi mật khẩu khôi phục", "更改恢复口令", "recovery passphrase changed"),
    "payment": Said("thu tiền", "收费", "payment"),
    "pin_changed": Said("đổi mã PIN", "更改 PIN 码", "PIN changed"),
    "printing": Said("in giấy", "打印", "printing"),
    "printing_seen": Said("ghi nhận đã in", "补记已打印", "printing noted afterwards"),
    "refund": Said("hoàn tiền", "退款", "refund"),
    "reposted": Said("ghi lại khoản thu", "重新入账", "payment written again"),
    "restored": Said("khôi phục bản sao lưu", "从备份恢复", "backup restored"),
    "reversal": Said("bút toán đảo", "冲红", "reversal"),
    "role_changed": Said("đổi vai trò", "更改身份", "role changed"),
    "safe_counted": Said("kiểm đếm két", "清点保险柜", "safe counted"),
    "safe_explained": Said("giải thích chênh lệch két", "说明保险柜差额", "safe's difference explained"),
    "safe_taken_over": Said("nhận bàn giao két", "接管保险柜", "safe taken over"),
    "sealed_year": Said("niêm phong năm", "年度封存", "year sealed"),
    "setting_changed": Said("đổi cài đặt", "更改设置", "setting changed"),
    "sign_in_refused": Said("từ chối đăng nhập", "拒绝登录", "sign-in refused"),
    "signed_in": Said("đăng nhập", "登录", "sign-in"),
    "staff_added": Said("thêm nhân viên", "添加人员", "staff added"),
    "staff_locked": Said("khóa nhân viên", "锁定人员", "staff locked"),
    "staff_unlocked": Said("mở khóa nhân viên", "解锁人员", "staff unlocked"),
    "tender_seen": Said("xác nhận tiền đã về", "确认款项到账", "money seen to arrive"),
    "till_closed": Said("chốt ca thu tiền", "结账", "till closed"),
    "till_corrected": Said("sửa ca đã chốt", "更正已结的班次", "closed till corrected"),
    "till_counted": Said("kiểm đếm ca thu tiền", "清点班次", "till counted"),
    "till_opened": Said("mở ca thu tiền", "开班", "till opened"),
    "till_reconciled": Said("đối chiếu ca thu tiền", "核对班次", "till reconciled"),
    "turned_in": Said("nộp tiền vào két", "上缴保险柜", "cash turned in"),
    "void": Said("hủy biên nhận", "作废收据", "void"),
    "workbook_taken": Said("nhập tệp Excel", "导入工作簿", "workbook imported"),
}
"""What is written in the books, by the kind of its event."""

PARTS: Mapping[str, Said] = {
    "table": Said("bảng", "数据表", "table"),
    "index": Said("chỉ mục", "索引", "index"),
    "trigger": Said("lớp bảo vệ", "保护规则", "protection"),
    "view": Said("khung xem", "视图", "view"),
}
"""What a database file is made of."""

ACCOUNTS: Mapping[str, Said] = {
    "receivable": Said("phải thu", "应收账款", "receivable"),
    "credit": Said("dư có", "账户结余", "credit"),
    "deposit": Said("đặt cọc", "保证金", "deposit"),
}

STATES: Mapping[str, Said] = {
    "banked": Said("đã nộp ngân hàng", "已存入银行", "banked"),
    "confirmed": Said("đã vào ngân hàng", "已到账", "confirmed"),
    "disputed": Said("ngân hàng báo lệch", "银行有异议", "disputed"),
}

WORDS: Mapping[str, Said] = {**KINDS, **PARTS, **ACCOUNTS, **STATES}
"""A word that is not here stands as it is in the books: a name that somebody forged, say."""

SUMS: Mapping[str, tuple[str, str]] = {
    "paid {0:money}": ("đã trả {0:money}", "缴费 {0:money}"),
    "tenders {0:money}": ("tiền khách đưa {0:money}", "收款方式合计 {0:money}"),
    "allocated {0:money}": ("phân bổ {0:money}", "冲抵 {0:money}"),
    "receipts {0:money}": ("biên nhận {0:money}", "收据 {0:money}"),
    "late fee {0:money}": ("tiền phạt chậm trả {0:money}", "违约金 {0:money}"),
    "postings {0:money}": ("bút toán cộng lại {0:money}", "分录合计 {0:money}"),
    "handed back {0:money}": ("trả lại khách {0:money}", "退还 {0:money}"),
    "refunded {0:money}": ("hoàn {0:money}", "退款 {0:money}"),
    "adjusted {0:money}": ("điều chỉnh {0:money}", "调整 {0:money}"),
    "bills {0:money}": ("hóa đơn {0:money}", "账单 {0:money}"),
    "collected by the bank {0:money}": ("ngân hàng thu hộ {0:money}", "银行代收 {0:money}"),
    "float {0:money}": ("quỹ đầu ca {0:money}", "备用金 {0:money}"),
    "cash moved {0:money}": ("tiền mặt chuyển {0:money}", "现金调动 {0:money}"),
    "counted {0:money}": ("đếm được {0:money}", "清点 {0:money}"),
    "closed with {0:money}": ("chốt ca với {0:money}", "结账现金 {0:money}"),
    "difference {0:money}": ("chênh lệch {0:money}", "差额 {0:money}"),
    "cash to the bank {0:money}": ("tiền mặt nộp ngân hàng {0:money}", "现金存款 {0:money}"),
    "cheques to the bank {0:money}": ("séc nộp ngân hàng {0:money}", "支票存款 {0:money}"),
    "to be approved {0:money}": ("chờ duyệt {0:money}", "待批准 {0:money}"),
}
"""What an event's rows add up to, in Vietnamese and Chinese."""
