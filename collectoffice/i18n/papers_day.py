"""This file is the catalogue of words on the papers of a day: the reconciliation sheet, the month, the bank's list, the cash slips.

In the manner of ``papers``: one word per thing, three languages, facts come in already written.
"""

from __future__ import annotations

from typing import Final

from collectoffice.i18n.papers import Word

# Head and foot of the sheet -----------------------------------------------------------------------------------------
DAY_SHEET: Final = Word("BẢNG ĐỐI SOÁT THU TIỀN TRONG NGÀY", "日结单", "DAILY RECONCILIATION SHEET")
OFFICE_CODE: Final = Word("Đơn vị {office}", "单位 {office}", "Office {office}")
MADE_AT: Final = Word("lập lúc {hour}", "填制于 {hour}", "made {hour}")
VOICE_CODE: Final = Word("Mã đọc qua điện thoại", "电话核对码", "Code to read out")
CHAIN_HEAD: Final = Word("Đầu chuỗi kiểm toán {event}", "审计链首 {event}", "Chain head {event}")

# Verdict ------------------------------------------------------------------------------------------------------------
NET_TAKINGS: Final = Word("Thực thu trong ngày (a)", "当日实收（a）", "Net takings (a)")
RECEIPTS_AND_UNDONE: Final = Word(
    "{n} biên nhận, {undone} lần hủy, đảo", "{n} 张收据，作废、冲红 {undone} 次", "{n} receipts, {undone} undone", "{n} receipt, {undone} undone"
)  # fmt: skip
SUMS_DIFFER: Final = Word("các cách cộng không khớp", "各项合计不符", "the sums do not agree")
DRAWERS: Final = Word("Tiền trong quầy", "窗口现金", "Cash in the drawers")
ALL_DRAWERS_AGREE: Final = Word("{n} ca đã đếm", "已清点 {n} 班", "{n} tills counted", "{n} till counted")
NO_TILLS: Final = Word("Không có ca thu tiền", "无收款班次", "No tills")
REASON_GIVEN: Final = Word("{tills}, đã ghi lý do", "{tills}，已注明原因", "{tills}, reason given")
REASON_MISSING: Final = Word("{tills}, chưa ghi lý do", "{tills}，未注明原因", "{tills}, no reason given")
STILL_OPEN: Final = Word("{tills} chưa chốt", "{tills} 未结账", "{tills} not closed")
TILLS_DIFFER: Final = Word("LỆCH {n} CA", "{n} 班不符", "{n} TILLS DIFFER")
OVER_AND_SHORT: Final = Word("thừa {over}, thiếu {short}", "长款 {over}，短款 {short}", "over {over}, short {short}")
RECEIPT_NUMBERS: Final = Word("Số biên nhận", "收据号码", "Receipt numbers")
UNBROKEN: Final = Word("LIỀN, không nhảy số", "连号，无缺号", "UNBROKEN, no gaps")
NUMBERS_MISSING: Final = Word("NHẢY {n} SỐ", "缺 {n} 号", "{n} MISSING")
NO_RECEIPTS: Final = Word("Không có biên nhận", "无收据", "No receipts")
NONE_UNPRINTED: Final = Word("không còn tờ nào chưa in", "无未打印收据", "none left unprinted")
SOME_UNPRINTED: Final = Word("{n} tờ chưa in được", "{n} 张未打印", "{n} not printed")
ARREARS: Final = Word("Công nợ cuối ngày", "当日末欠费", "Closing arrears")
AGREES_BOTH_WAYS: Final = Word("KHỚP hai cách tính", "两法相符", "AGREES both ways")
OFF_BY: Final = Word("LỆCH {amount}", "相差 {amount}", "OFF BY {amount}")
AGREE: Final = Word("KHỚP", "相符", "AGREES")
OVER: Final = Word("THỪA {amount}", "长款 {amount}", "OVER {amount}")
SHORT: Final = Word("THIẾU {amount}", "短款 {amount}", "SHORT {amount}")
NOT_COUNTED: Final = Word("CHƯA ĐẾM", "未清点", "NOT COUNTED")

# Tills --------------------------------------------------------------------------------------------------------------
BY_TILL: Final = Word("Theo quầy ({unit})", "按窗口（{unit}）", "By counter ({unit})")
ALL_TILLS: Final = Word("Toàn văn phòng ({unit})", "全所合计（{unit}）", "Whole office ({unit})")
EACH_TILL: Final = Word("Từng ca ({unit})", "各班次（{unit}）", "Each till ({unit})")
EACH_TILL_ON_PAGE_2: Final = Word(
    "Chi tiết từng ca: từ trang 2", "各班次明细自第 2 页起", "Every till in full: from page 2"
)  # fmt: skip
COUNTER_AND_TILL: Final = Word(
    "Quầy {counter} · ca {till}", "{counter} 号窗口 · 班次 {till}", "Counter {counter} · till {till}"
)
COUNTER_SHORT: Final = Word("Q{counter}", "{counter} 号", "C{counter}")
TILL_SHORT: Final = Word("Ca {till}", "班次 {till}", "Till {till}")
TOTAL: Final = Word("Cộng", "合计", "Total")
OPENED_CLOSED: Final = Word("Mở – chốt ca", "开班 – 结账", "Opened – closed")
NOT_CLOSED: Final = Word("đang mở", "未结账", "open")
FIRST_RECEIPT: Final = Word("Biên nhận đầu", "首张收据", "First receipt")
LAST_RECEIPT: Final = Word("Biên nhận cuối", "末张收据", "Last receipt")
NUMBERS_BEGIN: Final = Word("{label} ({prefix}…)", "{label}（{prefix}…）", "{label} ({prefix}…)")
COUNT_AND_GAPS: Final = Word("Số tờ / số nhảy", "张数 / 缺号", "Receipts / gaps")
COUNT_OF_GAPS: Final = Word("{count} / {gaps}", "{count} / {gaps}", "{count} / {gaps}")
NOTHING: Final = Word("không", "无", "none")
GROSS: Final = Word("Tổng thu", "收款总额", "Gross")
UNDONE: Final = Word("– Hủy, đảo", "– 作废、冲红", "– Undone")
NET: Final = Word("Thực thu", "实收", "Net")
BY_TENDER_TOTAL: Final = Word("Cộng theo hình thức", "按付款方式合计", "Total by tender")
BANK: Final = Word("Ngân hàng thu hộ", "银行代收", "Collected by bank")
PRINCIPAL_WITH_VAT: Final = Word("Tiền điện gồm thuế", "电费（含税）", "Electricity incl. VAT")
OF_WHICH_VAT: Final = Word("   trong đó thuế GTGT", "   其中增值税", "   of which VAT")
RECONNECTION_FEE: Final = Word("Phí ngừng, cấp lại", "停复电费用", "Reconnection fee")
LATE_FEE: Final = Word("Lãi chậm trả", "违约金", "Late fee")
CREDIT: Final = Word("Dư có (trả trước)", "预收（账户结余）", "Credit balances")
SECURITY_DEPOSIT: Final = Word("Tiền đặt cọc", "保证金", "Security deposits")
ROUNDING: Final = Word("Chênh lệch làm tròn", "现金尾差", "Rounding")
BY_KIND_TOTAL: Final = Word("Cộng theo khoản", "按款项合计", "Total by kind")
FLOAT: Final = Word("Quỹ đầu ca", "备用金", "Opening float")
FLOAT_EXPECTED: Final = Word("   ca trước để lại", "   上一班留存", "   left by the till before")
CASH_TAKEN: Final = Word("+ Thu tiền mặt", "+ 现金实收", "+ Cash taken")
REFUNDED: Final = Word("– Hoàn dư có", "– 退款", "– Credit refunded")
MOVES: Final[dict[str, Word]] = {
    "turn_in": Word("– Nộp tiền về két", "– 交款入库", "– Turned in to the safe"),
    "from_safe": Word("+ Nhận từ két", "+ 保险柜领款", "+ From the safe"),
    "pay_in": Word("+ Nộp vào khác", "+ 其他存入", "+ Paid in"),
    "pay_out": Word("– Chi ra khác", "– 其他支出", "– Paid out"),
    "exchange": Word("± Đổi tiền giữa ca", "± 班次间换币", "± Note exchange"),
    "counterfeit": Word("– Tiền giả", "– 假币", "– Counterfeit notes"),
}
UNMOVED: Final[dict[str, Word]] = {
    "pay_in": Word("nộp vào khác", "其他存入", "paid in"),
    "pay_out": Word("chi ra khác", "其他支出", "paid out"),
    "exchange": Word("đổi tiền", "换币", "exchanged"),
    "counterfeit": Word("tiền giả", "假币", "counterfeit"),
}
EXPECTED: Final = Word("Phải có", "应有现金", "Expected")
COUNTED: Final = Word("Đếm được", "实点现金", "Counted")
OVER_SHORT: Final = Word("Thừa / thiếu", "长款 / 短款", "Over / short")
DRAWER_AGREES: Final = Word("khớp", "相符", "agrees")
DRAWER_NOT_COUNTED: Final = Word("chưa đếm", "未清点", "not counted")
RECEIPTS_COLUMN: Final = Word("Số tờ", "张数", "Receipts")
TILL_COLUMN: Final = Word("Ca", "班次", "Till")

# Notes on a till ----------------------------------------------------------------------------------------------------
NOTE: Final = Word("{till}: {note}", "{till}：{note}", "{till}: {note}")
BECAUSE: Final = Word("{difference} – {reason}", "{difference}，{reason}", "{difference} – {reason}")
NO_REASON: Final = Word("chưa ghi lý do", "未注明原因", "no reason given")
SETTLED: Final = Word(
    "đã xử lý {settled}, còn treo {rest}", "已处理 {settled}，挂账 {rest}", "settled {settled}, left open {rest}"
)
COUNTED_AGAIN: Final = Word("đã đếm {n} lần: {counts}", "清点 {n} 次：{counts}", "counted {n} times: {counts}")
FLOAT_DIFFERED: Final = Word(
    "quỹ đầu ca {float}, ca trước để lại {expected}, lệch {difference}",
    "备用金 {float}，上一班留存 {expected}，相差 {difference}",
    "opening float {float}, left by the till before {expected}, off by {difference}",
)
SERIES: Final = Word(
    "{first} – {last} ({n} tờ)",
    "{first} – {last}（{n} 张）",
    "{first} – {last} ({n} receipts)",
    "{first} – {last} ({n} receipt)",
)
NUMBERS_SKIPPED: Final = Word("nhảy số {numbers}", "缺号 {numbers}", "missing {numbers}")
COMMA: Final = Word(", ", "、", ", ")
NOTES: Final = Word("Lý do và ghi chú của ca", "班次原因与备注", "Reasons and notes of the tills")
NOTES_ON_PAGE_2: Final = Word(
    "Lý do và ghi chú của ca: xem trang 2", "班次原因与备注见第 2 页", "Reasons and notes of the tills: page 2"
)  # fmt: skip
SAFE_TOO_LONG: Final = Word(
    "Két giữ {amount} quá hạn, từ {day} ({n} ngày)", "保险柜超期存放 {amount}，自 {day}（{n} 天）", "Too long in the safe: {amount}, since {day} ({n} days)", "Too long in the safe: {amount}, since {day} ({n} day)"
)  # fmt: skip
SAFE_DUE: Final = Word(
    "Két giữ {amount} từ {day}, {n} ngày lịch; hạn nộp ngân hàng {due}",
    "保险柜自 {day} 存放 {amount}，已 {n} 个自然日；解款期限 {due}",
    "In the safe since {day}, {n} calendar days: {amount}; it was due at the bank on {due}",
    "In the safe since {day}, {n} calendar day: {amount}; it was due at the bank on {due}",
)
ALERT: Final = Word("{kind} {amount}", "{kind} {amount}", "{kind} {amount}")
RECEIPTS_OUTSIDE: Final = Word(
    "Biên nhận lập ngoài ca: {numbers}", "班次外开具的收据：{numbers}", "Receipts given outside the tills: {numbers}"
)
REPRINTS_OUTSIDE: Final = Word(
    "In lại ngoài các ca trong ngày: {copies}",
    "当日班次以外的补打：{copies}",
    "Printed again, not of this day's tills: {copies}",
)
COPY_OF: Final = Word(
    "{receipt} (bản {copy}, {staff})", "{receipt}（第 {copy} 份，{staff}）", "{receipt} (copy {copy}, {staff})"
)
NO_RECEIPT: Final = Word("phiếu khác", "其他单据", "another paper")
UNPRINTED_BEFORE: Final = Word(
    "Còn {n} biên nhận của các ngày trước chưa in",
    "以前各日尚有 {n} 张收据未打印",
    "{n} receipts of days before are not printed either",
    "{n} receipt of days before is not printed either",
)
REFUNDED_OUTSIDE: Final = Word(
    "Hoàn dư có ngoài ca: {amount}", "班次外退款：{amount}", "Credit refunded outside the tills: {amount}"
)
FAULT: Final = Word("{figure}: lệch {amount}", "{figure}：相差 {amount}", "{figure}: off by {amount}")
FAULT_OF_TILL: Final = Word(
    "{figure}, {till}: lệch {amount}", "{figure}，{till}：相差 {amount}", "{figure}, {till}: off by {amount}"
)

# Notes and coins ----------------------------------------------------------------------------------------------------
DENOMINATIONS: Final = Word("Đếm tiền theo mệnh giá", "按面额清点", "Counted by denomination")
DENOMINATION: Final = Word("Mệnh giá", "面额", "Value")
SAFE_COLUMN: Final = Word("Két", "保险柜", "Safe")
PIECES: Final = Word("Số tờ", "张数", "Pieces")
WORTH: Final = Word("Thành tiền", "金额", "Amount")
SUM_ONLY: Final = Word("Chỉ ghi tổng", "只记总数", "Sum only")
YUAN: Final = Word("{n}", "{n} 元", "{n}")
JIAO: Final = Word("{amount}", "{n} 角", "{amount}")
FEN: Final = Word("{amount}", "{n} 分", "{amount}")

# Safe and bank ------------------------------------------------------------------------------------------------------
SAFE_AND_BANK: Final = Word("Két và ngân hàng ({unit})", "保险柜与银行（{unit}）", "Safe and bank ({unit})")
SAFE_OPENING: Final = Word("Két đầu ngày", "日初余额", "Safe, opening")
SAFE_IN: Final = Word("+ Nhập két", "+ 入库", "+ Into the safe")
SAFE_OUT: Final = Word("– Xuất két", "– 出库", "– Out of the safe")
SAFE_EXPECTED: Final = Word("Két cuối ngày phải có", "日末应有", "Safe, expected")
SAFE_COUNTED: Final = Word("Đếm lại két", "保险柜实点", "Safe, counted")
WITH_VERDICT: Final = Word("{verdict} {amount}", "{verdict} {amount}", "{verdict} {amount}")
CHEQUES_HELD: Final = Word("Séc phải có", "应有支票", "Cheques expected")
DEPOSITS: Final = Word("Bảng kê nộp ngân hàng", "银行解款", "Bank deposits")
DEPOSIT: Final = Word("Bảng kê {deposit}, {state}", "解款 {deposit}，{state}", "Deposit {deposit}, {state}")
DEPOSIT_STATES: Final[dict[str, Word]] = {
    "prepared": Word("chưa nộp", "未解款", "not yet banked"),
    "banked": Word("đã nộp", "已解款", "banked"),
    "confirmed": Word("ngân hàng xác nhận", "银行已确认", "confirmed"),
    "disputed": Word("ngân hàng không khớp", "银行不符", "disputed"),
    "cancelled": Word("đã hủy", "已撤销", "cancelled"),
}
PREPARED_ON: Final = Word("lập {day}", "{day} 制单", "made {day}")
DEPOSIT_CASH: Final = Word("tiền mặt {amount}", "现金 {amount}", "cash {amount}")
DEPOSIT_CHEQUES: Final = Word("séc {amount}", "支票 {amount}", "cheques {amount}")
DEPOSIT_UNDONE: Final = Word(
    "không kể {n} tờ séc đã hoàn/bị trả lại {amount}", "不含已退回支票 {n} 张 {amount}", "without {n} cheques undone since, {amount}", "without {n} cheque undone since, {amount}"
)  # fmt: skip
DEPOSIT_SLIP: Final = Word("giấy nộp tiền {slip}", "缴款单 {slip}", "slip {slip}")
BANK_DAY: Final = Word("ngân hàng {day}", "银行日 {day}", "bank date {day}")
OF_TILLS: Final = Word("ca {tills}", "班次 {tills}", "tills {tills}")
SEE_PAGE_2: Final = Word("xem trang 2", "见第 2 页", "see page 2")

# What is open -------------------------------------------------------------------------------------------------------
PRINTED_AND_APPROVED: Final = Word("In lại, phê duyệt, còn chờ", "补打、审批、待办", "Reprints, approvals, open")
REPRINTED: Final = Word("Biên nhận in lại", "补打收据", "Receipts reprinted")
UNPRINTED: Final = Word("Chưa in được", "未打印", "Not printed")
AWAITED: Final = Word("QR, chuyển khoản chờ tiền về", "待到账", "QR, transfers awaited")
APPROVED: Final = Word("Đã duyệt", "已批准", "Approved")
WAITING: Final = Word("Chờ duyệt", "待批准", "To be approved")
CONTESTED: Final = Word("Không được duyệt", "未获批准", "Contested")
COUNT_AND_SUM: Final = Word("{n}, cộng {amount}", "{n} 笔，共 {amount}", "{n}, total {amount}")
COUNT_AND_ACTS: Final = Word("{n} ({acts})", "{n}（{acts}）", "{n} ({acts})")
ACTS: Final[dict[str, Word]] = {
    "adjust_bill": Word("điều chỉnh", "账单调整", "adjustment"),
    "bounce_cheque": Word("séc bị trả", "退票", "bounced cheque"),
    "cancel_deposit": Word("hủy bảng kê", "撤销解款单", "deposit cancelled"),
    "close_day": Word("khóa ngày", "日结", "day close"),
    "confirm_clock": Word("xác nhận đồng hồ", "确认时钟", "clock confirmed"),
    "confirm_deposit": Word("xác nhận nộp ngân hàng", "解款确认", "deposit confirmed"),
    "confirm_machine": Word("xác nhận máy", "确认电脑", "machine confirmed"),
    "correct_till": Word("chốt lại ca", "更正结账", "correcting close"),
    "count_safe": Word("đếm két", "清点保险柜", "safe count"),
    "make_deposit": Word("lập bảng kê", "制解款单", "deposit made"),
    "move_credit": Word("chuyển dư có", "结余转户", "credit moved"),
    "move_payment": Word("chuyển khách", "转户", "payment moved"),
    "pay_out": Word("chi ra", "支出", "pay-out"),
    "refund_credit": Word("hoàn tiền", "退款", "refund"),
    "reverse_payment": Word("đảo", "冲红", "reversal"),
    "from_safe": Word("rút két", "从保险柜领款", "from the safe"),
    "turn_in": Word("nộp két", "交款入库", "turn-in"),
    "void_payment": Word("hủy", "作废", "void"),
    "waive_late_fee": Word("miễn lãi", "违约金减免", "late fee waived"),
    "write_off_difference": Word("xóa thiếu quỹ", "核销短款", "difference written off"),
}
"""Acts that take a second person, as few letters as a column has."""

# Lists --------------------------------------------------------------------------------------------------------------
UNDONE_RECEIPTS: Final = Word(
    "Biên nhận đã hủy, đảo ({unit})", "作废、冲红的收据（{unit}）", "Receipts undone ({unit})"
)
UNDONE_TOTAL: Final = Word("Cộng {n} lần", "{n} 次合计", "Total of {n}")
UNDONE_MONEY: Final = Word(
    "Cộng {n} lần {amount}, trong đó tiền của ca",
    "{n} 次合计 {amount}，其中班次款项",
    "Total of {n} {amount}, of which money of the tills",
)
UNDONE_TOTAL_ON_PAGE_2: Final = Word(
    "Cộng {n} lần, danh sách ở trang 2", "{n} 次合计，清单见第 2 页", "Total of {n}, list on page 2"
)  # fmt: skip
OUTSIDE_TILLS_TOTAL: Final = Word("ngoài ca {n} lần", "班次外 {n} 次", "outside the tills {n}")
UNDONE_KINDS: Final[dict[str, Word]] = {
    "void": Word("hủy", "作废", "void"),
    "reversal": Word("đảo", "冲红", "reversal"),
    "bounce": Word("séc bị trả", "退票", "bounced"),
    "move": Word("chuyển khách", "转户", "moved"),
    "part": Word("hủy một phần", "部分作废", "part void"),
}
AND_OTHERS: Final = Word("{first} +{n}", "{first} +{n}", "{first} +{n}")
RECEIPT_COLUMN: Final = Word("Biên nhận", "收据", "Receipt")
KIND_COLUMN: Final = Word("Loại", "类别", "Kind")
AT_COLUMN: Final = Word("Lúc", "时间", "At")
REASON_COLUMN: Final = Word("Lý do", "原因", "Reason")
STAFF_COLUMN: Final = Word("Người làm", "经办人", "Done by")
APPROVER_COLUMN: Final = Word("Người duyệt", "批准人", "Approved by")
CASH_BACK_COLUMN: Final = Word("Trả tiền mặt", "退回现金", "Cash back")
SUM_COLUMN: Final = Word("Số tiền", "金额", "Amount")
TO_BE_APPROVED: Final = Word("CHỜ DUYỆT", "待批准", "TO BE APPROVED")
NOT_APPROVED: Final = Word("KHÔNG DUYỆT", "未获批准", "CONTESTED")
AWAITED_LIST: Final = Word("Chờ tiền về ({unit})", "待到账款项（{unit}）", "Awaited payments ({unit})")
METHOD_COLUMN: Final = Word("Hình thức", "方式", "Tender")
REFERENCE_COLUMN: Final = Word("Mã giao dịch", "交易编号", "Reference")
APPROVALS_LIST: Final = Word("Phê duyệt ({unit})", "审批（{unit}）", "Approvals ({unit})")
ACT_COLUMN: Final = Word("Việc", "事项", "Act")
UNPRINTED_LIST: Final = Word("Biên nhận chưa in được", "未打印收据", "Receipts not printed")
DEPOSITS_LIST: Final = Word("Nộp ngân hàng ({unit})", "银行解款（{unit}）", "Bank deposits ({unit})")
DEPOSIT_COLUMN: Final = Word("Bảng kê", "解款单", "Deposit")
STATE_COLUMN: Final = Word("Tình trạng", "状态", "State")
SLIP_COLUMN: Final = Word("Giấy nộp tiền", "缴款单", "Slip")
BANK_DAY_COLUMN: Final = Word("Ngày ngân hàng", "银行日期", "Bank date")
CASH_COLUMN: Final = Word("Tiền mặt", "现金", "Cash")
CHEQUES_COLUMN: Final = Word("Séc", "支票", "Cheques")

# Arrears ------------------------------------------------------------------------------------------------------------
ARREARS_BY_CLASS: Final = Word(
    "Công nợ tiền điện theo nhóm khách hàng ({unit})", "按用户类别的电费欠费（{unit}）", "Electricity arrears by customer class ({unit})"
)  # fmt: skip
CLASS_COLUMN: Final = Word("Nhóm", "类别", "Class")
NO_CLASS: Final = Word("(không ghi nhóm)", "（未分类）", "(no class)")
OPENING: Final = Word("Nợ đầu ngày", "日初欠费", "Opening")
BILLED: Final = Word("+ Phát sinh", "+ 新增应收", "+ Billed")
COLLECTED_HERE: Final = Word("– Thu tại đây", "– 本所收", "– Collected here")
COLLECTED_BY_BANKS: Final = Word("– Ngân hàng thu", "– 银行代收", "– By banks")
ADJUSTED: Final = Word("– Điều chỉnh", "– 调整", "– Adjusted")
CLOSING: Final = Word("= Nợ cuối ngày", "= 日末欠费", "= Closing")
BILL_BY_BILL: Final = Word("Từng hóa đơn", "逐单加总", "Bill by bill")
TWO_SIDES: Final = Word(
    "Hai cột cuối tính riêng: một từ sổ, một từ từng hóa đơn còn nợ. Cùng một chữ là cùng một số.",
    "末两列分别计算：一由总账，一由逐张欠费账单。字母相同者为同一数。",
    "The last two columns are worked out apart: from the ledger, and from every open bill. The same letter is the same figure.",
)
COLLECTED: Final = Word("– Đã thu", "– 实收", "– Collected")
ALL_CLASSES: Final = Word("Cộng các nhóm", "各类别合计", "Classes added up")
TAKEN_OVER: Final = Word(
    "Phát sinh gồm nợ cũ nhận vào {amount}",
    "新增应收中含转入旧欠 {amount}",
    "Billed includes arrears taken over {amount}",
)
OFF: Final = Word("Lệch {amount}", "相差 {amount}", "Off by {amount}")
CLASSES_ON_PAGE_2: Final = Word("Theo nhóm khách hàng: xem trang 2", "按类别见第 2 页", "By customer class: page 2")
ELECTRICITY_IN_TILLS: Final = Word("Thu tại các ca", "各班次收", "In the tills")
OUTSIDE_TILLS: Final = Word("ngoài ca", "班次外", "outside")
ELECTRICITY_BY_BANKS: Final = Word("Ngân hàng thu hộ", "银行代收", "By banks")
BANK_WITH_CREDIT: Final = Word("kể cả dư có", "含预收", "with credit")

# Signatures ---------------------------------------------------------------------------------------------------------
CASHIER_OF: Final = Word("Thu ngân, {till}", "收费员，{till}", "Cashier, {till}")
TREASURER: Final = Word("Thủ quỹ", "出纳", "Treasurer")
CHECKER: Final = Word("Người kiểm, tổ trưởng", "稽核、班长", "Checked by, supervisor")
CLOSED_BY: Final = Word("Người khóa ngày", "日结人", "Day closed by")
HEAD_OF_OFFICE: Final = Word("Trưởng đơn vị", "单位负责人", "Head of office")

# Month --------------------------------------------------------------------------------------------------------------
MONTH_SHEET: Final = Word("BẢNG TỔNG HỢP THÁNG", "月度汇总表", "MONTH SHEET")
MONTH_TAKINGS: Final = Word("Thu tiền theo ngày ({unit})", "逐日收款（{unit}）", "Takings by day ({unit})")
MONTH_KINDS: Final = Word(
    "Theo khoản, quỹ và ngân hàng ({unit})", "按款项、现金与银行（{unit}）", "By kind, cash and bank ({unit})"
)
MONTH_ARREARS: Final = Word(
    "Công nợ tiền điện theo ngày ({unit})", "逐日电费欠费（{unit}）", "Electricity arrears by day ({unit})"
)
DAY_COLUMN: Final = Word("Ngày", "日期", "Day")
TRANSFER_COLUMN: Final = Word("Chuyển khoản", "转账", "Transfer")
QR_COLUMN: Final = Word("Mã QR", "收款码", "QR code")
CARD_COLUMN: Final = Word("Thẻ", "刷卡", "Card")
ELECTRICITY_COLUMN: Final = Word("Tiền điện", "电费", "Electricity")
VAT_COLUMN: Final = Word("trong đó thuế", "其中税额", "of which VAT")
FEE_COLUMN: Final = Word("Phí cấp lại", "复电费用", "Reconnection")
CREDIT_COLUMN: Final = Word("Dư có", "预收", "Credit")
REFUNDED_COLUMN: Final = Word("Hoàn dư có", "退款", "Refunded")
SECURITY_COLUMN: Final = Word("Đặt cọc", "保证金", "Security")
ROUNDING_COLUMN: Final = Word("Làm tròn", "尾差", "Rounding")
OVER_COLUMN: Final = Word("Thừa", "长款", "Over")
SHORT_COLUMN: Final = Word("Thiếu", "短款", "Short")
BANKED_COLUMN: Final = Word("Bảng kê nộp", "制解款单", "Deposits made")
MONTH_TOTAL: Final = Word("Cộng {n} ngày", "{n} 天合计", "{n} days", "{n} day")
NO_DAYS: Final = Word("Không có ngày làm việc nào", "无营业日", "No business dates")
DAYS_AGREE: Final = Word(
    "Mọi ngày khớp: nợ cuối ngày này là nợ đầu ngày sau, hai cách tính như nhau.",
    "逐日相符：当日末欠费即次日初欠费，两种算法一致。",
    "Every day agrees: one day's closing is the next day's opening, and both sides are the same.",
)
DAYS_DIFFER: Final = Word("Không khớp: {days}", "不符：{days}", "Does not agree: {days}")

# Bank deposit list --------------------------------------------------------------------------------------------------
DEPOSIT_LIST: Final = Word("BẢNG KÊ NỘP TIỀN NGÂN HÀNG", "银行解款清单", "BANK DEPOSIT LIST")
DEPOSIT_NUMBER: Final = Word("Số {number}", "编号 {number}", "No. {number}")
TO_BE_BANKED: Final = Word("NỘP NGÂN HÀNG", "解款金额", "TO BE BANKED")
BANK_AND_ACCOUNT: Final = Word("Ngân hàng, tài khoản", "银行、账号", "Bank, account")
BUSINESS_DATE: Final = Word("Ngày làm việc {day}", "营业日 {day}", "Business date {day}")
TILLS_OF_DEPOSIT: Final = Word("Các ca có tiền trong lần nộp này", "本次解款的班次", "Tills in this deposit")
CASHIER_COLUMN: Final = Word("Thu ngân", "收费员", "Cashier")
NOTES_OF_DEPOSIT: Final = Word("Tiền mặt theo mệnh giá", "现金面额", "Cash by denomination")
CHEQUES_OF_DEPOSIT: Final = Word("Séc", "支票", "Cheques")
CHEQUE_COLUMN: Final = Word("Số séc", "支票号码", "Cheque no.")
CHEQUE_BANK_COLUMN: Final = Word("Ngân hàng", "银行", "Bank")
DATED_COLUMN: Final = Word("Ngày ghi", "出票日期", "Dated")
TOTAL_OF_CHEQUES: Final = Word("Cộng {n} tờ séc", "{n} 张支票合计", "Total of {n} cheques", "Total of {n} cheque")
CHEQUE_UNDONE: Final = Word("đã hoàn/bị trả lại", "已退回", "undone since")
NO_CHEQUES: Final = Word("Không có séc", "无支票", "No cheques")
NO_CASH: Final = Word("Không có tiền mặt", "无现金", "No cash")
NOTES_NOT_LISTED: Final = Word("Không kê mệnh giá", "未列面额", "Denominations not listed")
CASH_TOTAL: Final = Word("Cộng tiền mặt", "现金合计", "Total cash")
TAKEN_BY_BANK: Final = Word("Ngân hàng nhận", "银行收讫", "Received by the bank")
CARRIER: Final = Word("Người đi nộp", "解款人", "Taken to the bank by")

# Cash slip ----------------------------------------------------------------------------------------------------------
SLIP_TITLES: Final[dict[str, Word]] = {
    "turn_in": Word("PHIẾU NỘP TIỀN VỀ KÉT", "交款入库单", "TURN-IN SLIP"),
    "from_safe": Word("PHIẾU XUẤT KÉT CHO CA", "保险柜领款单", "SLIP: CASH FROM THE SAFE"),
    "pay_in": Word("PHIẾU NỘP VÀO QUỸ CA", "班次存入单", "PAY-IN SLIP"),
    "pay_out": Word("PHIẾU CHI TỪ QUỸ CA", "班次支出单", "PAY-OUT SLIP"),
    "exchange": Word("PHIẾU ĐỔI TIỀN GIỮA HAI CA", "班次间换币单", "NOTE EXCHANGE SLIP"),
    "counterfeit": Word("BIÊN BẢN THU GIỮ TIỀN GIẢ", "假币收缴单", "COUNTERFEIT NOTE RECORD"),
}
SLIP_SIGNERS: Final[dict[str, tuple[Word, Word]]] = {
    "turn_in": (Word("Người nộp (thu ngân)", "交款人（收费员）", "Handed in by (cashier)"), Word("Người nhận (thủ quỹ)", "收款人（出纳）", "Received by (treasurer)")),
    "from_safe": (Word("Người xuất (thủ quỹ)", "发款人（出纳）", "Handed out by (treasurer)"), Word("Người nhận (thu ngân)", "领款人（收费员）", "Received by (cashier)")),
    "pay_in": (Word("Người nộp", "存入人", "Paid in by"), Word("Thu ngân nhận", "收费员", "Received by (cashier)")),
    "pay_out": (Word("Thu ngân chi", "收费员", "Paid out by (cashier)"), Word("Người nhận", "领款人", "Received by")),
    "exchange": (Word("Thu ngân giao", "换出收费员", "Given by (cashier)"), Word("Thu ngân nhận", "换入收费员", "Received by (cashier)")),
    "counterfeit": (Word("Người giữ tiền (khách hàng)", "持有人", "Holder of the note"), Word("Thu ngân lập biên bản", "收费员", "Recorded by (cashier)")),
}  # fmt: skip
SLIP_AMOUNT: Final = Word("SỐ TIỀN", "金额", "AMOUNT")
OTHER_TILL: Final = Word("với {till}", "与 {till}", "with {till}")
APPROVED_BY: Final = Word("Người duyệt: {name}", "批准人：{name}", "Approved by: {name}")
SLIP_REASON: Final = Word("Lý do", "事由", "Reason")
TWO_COPIES: Final = Word(
    "Lập thành hai bản, mỗi bên giữ một. Hai người cùng đếm tiền trước khi ký.",
    "一式两份，双方各执一份。签名前请当面点清。",
    "Made in two copies, one for each. Both count the money before they sign.",
)
