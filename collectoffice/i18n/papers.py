"""This file is the catalogue of printed words: every word on every paper, in Vietnamese, Chinese and English.

One word per thing, as the office's glossary has it. A word may hold places for facts, ``{so}``; amounts, dates and
codes come in already written. Papers ask through ``Speech``; no other file holds a printed word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Word:
    """One printed word or sentence in three languages; ``en_one`` is the English for ``n`` = 1."""

    vi: str
    zh: str
    en: str
    en_one: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """Says words in the language of one paper."""

    language: str
    """vi, zh or en."""

    def __call__(self, word: Word, **facts: object) -> str:
        """The word in this language with its facts filled in."""
        if self.language == "vi":
            said = word.vi
        elif self.language == "zh":
            said = word.zh
        else:
            said = word.en_one if word.en_one and facts.get("n") == 1 else word.en
        return said.format(**facts) if facts else said


# The office and the paper -------------------------------------------------------------------------------------------
PHONE: Final = Word("Điện thoại {phone}", "电话 {phone}", "Phone {phone}")
TAX_CODE: Final = Word("Mã số thuế {code}", "纳税人识别号 {code}", "Tax code {code}")
NUMBER: Final = Word("Số", "单据编号", "No.")
PAGE: Final = Word("Trang {n}/{of}", "第 {n} 页，共 {of} 页", "Page {n} of {of}")
BETWEEN: Final = Word("  ·  ", " · ", "  ·  ")
NONE: Final = Word("—", "—", "—")
UNIT_VND: Final = Word("đ", "đ", "đ")
UNIT_CNY: Final = Word("¥", "元", "¥")

# Receipt ------------------------------------------------------------------------------------------------------------
RECEIPT: Final = Word("BIÊN NHẬN THANH TOÁN TIỀN ĐIỆN", "电费缴费收据", "ELECTRICITY PAYMENT RECEIPT")
RECEIPT_NARROW: Final = Word("BIÊN NHẬN TIỀN ĐIỆN", "电费缴费收据", "ELECTRICITY RECEIPT")
RECEIPT_NUMBER: Final = Word("Biên nhận {number}", "收据 {number}", "Receipt {number}")
FOR_CUSTOMER: Final = Word("Giao khách hàng", "交客户", "For the customer")
NOT_A_TAX_INVOICE: Final = Word("Không thay thế hóa đơn điện tử", "不作发票使用", "Not a tax invoice")
ISSUED_AT: Final = Word("Lúc", "时间", "Issued at")

# Customer -----------------------------------------------------------------------------------------------------------
CUSTOMER_NAME: Final = Word("Khách hàng", "户名", "Customer")
CUSTOMER_CODE: Final = Word("Mã khách hàng", "户号", "Customer code")
METER_LABEL: Final = Word("Công tơ", "电表编号", "Meter")
METER: Final = Word("Công tơ {meter}", "电表编号 {meter}", "Meter {meter}")

# Table of bills -----------------------------------------------------------------------------------------------------
PERIOD: Final = Word("Kỳ hóa đơn", "电费年月", "Billing period")
BILL_NUMBER: Final = Word("Số hóa đơn", "账单编号", "Bill no.")
DUE_DATE: Final = Word("Hạn thanh toán", "交费期限", "Due date")
DAYS_LATE: Final = Word("Quá hạn (ngày)", "逾期（天）", "Days late")
PRINCIPAL: Final = Word("Tiền điện ({unit})", "电费（{unit}）", "Electricity ({unit})")
LATE_FEE: Final = Word("Lãi chậm trả ({unit})", "违约金（{unit}）", "Late fee ({unit})")
SUM: Final = Word("Cộng ({unit})", "合计（{unit}）", "Total ({unit})")
OTHER_BILLS: Final = Word(
    "{n} hóa đơn khác · {first} đến {last}, xem trang 2",
    "其余 {n} 笔 · {first} 至 {last}，见第 2 页",
    "{n} other bills · {first} to {last}, see page 2",
)
ALL_BILLS: Final = Word(
    "{n} hóa đơn · {first} đến {last}, xem trang 2",
    "{n} 笔 · {first} 至 {last}，见第 2 页",
    "{n} bills · {first} to {last}, see page 2",
)
PREPAID_ROW: Final = Word("Tiền trả trước, ghi vào dư có", "预收电费，计入结余", "Prepayment, put to credit balance")
TOTAL_OF_BILLS: Final = Word("Cộng {n} hóa đơn", "{n} 笔合计", "Total of {n} bills", "Total of {n} bill")
TOTAL: Final = Word("Cộng", "合计", "Total")
PERIOD_OF: Final = Word("Kỳ {period}", "{period} 电费", "Period {period}")
LATE_FEE_DAYS: Final = Word("Lãi chậm trả {n} ngày", "违约金（逾期 {n} 天）", "Late fee, {n} days", "Late fee, {n} day")

# Money --------------------------------------------------------------------------------------------------------------
RECEIVED: Final = Word("ĐÃ THU", "实收", "RECEIVED")
ROUNDING_WITHIN: Final = Word("gồm làm tròn tiền mặt {amount}", "含现金尾差 {amount}", "incl. cash rounding {amount}")
ROUNDING: Final = Word("Làm tròn tiền mặt", "现金尾差", "Cash rounding")
TENDERED: Final = Word("Khách đưa", "客付", "Tendered")
TENDERED_FOR_BASKET: Final = Word("Khách đưa cho cả {n} khách", "{n} 户合并客付", "Tendered for all {n}")
CHANGE: Final = Word("Thối lại", "找零", "Change")
IN_WORDS: Final = Word("Bằng chữ", "大写", "In words")
METHOD: Final = Word("Hình thức thanh toán", "付款方式", "Method of payment")
ON_PAGE_2: Final = Word("(chi tiết: trang 2)", "（明细见第 2 页）", "(details: page 2)")
OWING: Final = Word("Còn nợ sau khi trả", "缴费后尚欠", "Left owing")
OWING_WITH_NOTE: Final = Word("{amount} {note}", "{amount}{note}", "{amount} {note}")
OWING_NOTHING: Final = Word("(đã trả đủ)", "（已缴清）", "(all paid)")
OWING_PERIODS: Final = Word("(kỳ {periods})", "（{periods}）", "({periods})")
OWING_MANY: Final = Word(
    "({n} kỳ, {first} đến {last})", "（{n} 期，{first} 至 {last}）", "({n} periods, {first} to {last})"
)
CREDIT_BALANCE: Final = Word("Dư có", "账户结余", "Credit balance")
BASKET_OF: Final = Word(
    "Thu gộp {n} khách hàng, phiếu tổng {event}",
    "合并收费 {n} 户，汇总单 {event}",
    "Basket of {n} customers, summary {event}",
)
IN_BASKET: Final = Word("Thu gộp, xem phiếu tổng", "合并收费，见汇总单", "In a basket, see its summary")

# Tenders ------------------------------------------------------------------------------------------------------------
CASH: Final = Word("Tiền mặt", "现金", "Cash")
TRANSFER: Final = Word("Chuyển khoản", "转账", "Bank transfer")
QR_CODE: Final = Word("Mã QR", "收款二维码", "QR code")
CARD: Final = Word("Thẻ", "刷卡", "Card")
CHEQUE: Final = Word("Séc", "支票", "Cheque")
FROM_CREDIT: Final = Word("Dư có", "账户结余", "Credit balance")
REFERENCE: Final = Word("số {reference}", "编号 {reference}", "no. {reference}")
CHEQUE_DATED: Final = Word("ngày {day}", "日期 {day}", "dated {day}")
AMOUNT: Final = Word("Số tiền ({unit})", "金额（{unit}）", "Amount ({unit})")
PARTICULARS: Final = Word("Chứng từ", "凭证", "Particulars")

# Who and where ------------------------------------------------------------------------------------------------------
COUNTER: Final = Word("Quầy {counter}", "{counter} 号窗口", "Counter {counter}")
TILL: Final = Word("Ca thu tiền {till}", "收款班次 {till}", "Till {till}")
CASHIER: Final = Word("Thu ngân", "收费员", "Cashier")
CASHIER_IS: Final = Word("Thu ngân {cashier}", "收费员 {cashier}", "Cashier {cashier}")
BUSINESS_DATE: Final = Word("Ngày làm việc của ca {day}", "营业日 {day}", "Business date {day}")
CHECK_CODE: Final = Word("Mã kiểm", "校验码", "Check code")
PAYER_SIGNS: Final = Word("Người nộp tiền", "交款人", "Paid by")
SIGN: Final = Word("(ký, ghi rõ họ tên)", "（签名）", "(signature, full name)")
SIGN_AND_STAMP: Final = Word("(ký, ghi rõ họ tên)", "（签章）", "(signature, stamp)")
CASHIER_SIGNS: Final = Word("Thu ngân ký", "收费员签章", "Cashier signs")
ADVICE: Final = Word(
    "Xin đếm lại tiền trước khi rời quầy. Hóa đơn điện tử tra theo mã khách hàng. Có điều chưa rõ: hỏi tại quầy{or_call}.",
    "请当面核对金额并妥善保管本收据。电子发票请凭户号查询。如有疑问，请在窗口询问{or_call}。",
    "Please count your money before you leave. E-invoices are found by customer code. Questions: ask at the counter{or_call}.",
)
OR_CALL: Final = Word(" hoặc gọi {phone}", "或拨打 {phone}", " or call {phone}")
ASK_BY_PHONE: Final = Word("Hỏi đáp {phone}", "服务电话 {phone}", "Questions: {phone}")

# Marks of a printing ------------------------------------------------------------------------------------------------
COPY: Final = Word("BẢN IN LẠI LẦN {n}", "补打第 {n} 次", "COPY {n}")
PRINTED_LATER: Final = Word("Bản gốc, in sau", "原件，补印", "Original, printed later")
VOID: Final = Word("ĐÃ HỦY", "作废", "VOID")
VOID_BECAUSE: Final = Word("{hour} · Lý do: {reason}", "{hour} · 作废原因：{reason}", "{hour} · Reason: {reason}")
PRACTICE: Final = Word("TẬP – KHÔNG CÓ GIÁ TRỊ", "练习 – 无效", "PRACTICE – NO VALUE")

# Summary of a basket ------------------------------------------------------------------------------------------------
SUMMARY: Final = Word("PHIẾU TỔNG THU GỘP", "合并收费汇总单", "BASKET SUMMARY")
SUMMARY_SIZE: Final = Word("{n} biên nhận", "{n} 张收据", "{n} receipts", "{n} receipt")
SUMMARY_OF_ONE_PAYMENT: Final = Word(
    "Thu gộp cho một người nộp tiền", "一次合并收费", "One payment for several customers"
)
PAYER: Final = Word("Người nộp tiền", "交款人", "Paid by")
PAYMENT_EVENT: Final = Word("Số phiếu tổng", "汇总单编号", "Summary no.")
EACH_RECEIPT: Final = Word("Từng biên nhận ({unit})", "收据明细（{unit}）", "Each receipt ({unit})")
IN_ORDER: Final = Word("theo thứ tự khách hàng khi thu", "按收费时的用户顺序", "in the order the customers were named")
ROW_NUMBER: Final = Word("TT", "序号", "#")
RECEIPT_COLUMN: Final = Word("Số biên nhận", "收据编号", "Receipt no.")
NAME_COLUMN: Final = Word("Tên khách hàng", "户名", "Customer name")
PERIODS_COLUMN: Final = Word("Kỳ hóa đơn", "电费年月", "Periods")
PRINCIPAL_COLUMN: Final = Word("Tiền điện", "电费", "Electricity")
LATE_FEE_COLUMN: Final = Word("Lãi chậm trả", "违约金", "Late fee")
CREDIT_COLUMN: Final = Word("Ghi dư có", "计入结余", "To credit")
SUM_COLUMN: Final = Word("Cộng", "合计", "Total")
PERIODS_FROM_TO: Final = Word("{first} – {last} ({n})", "{first} – {last}（{n}）", "{first} – {last} ({n})")
TOTAL_OF_PAGE: Final = Word(
    "Cộng trang {page} ({n} biên nhận)",
    "第 {page} 页小计（{n} 张）",
    "Page {page} ({n} receipts)",
    "Page {page} ({n} receipt)",
)
STILL_ON_PAGES: Final = Word(
    "Còn lại ở các trang sau ({n} biên nhận)",
    "后续各页（{n} 张）",
    "On the following pages ({n} receipts)",
    "On the following page ({n} receipt)",
)
FROM_PAGES_BEFORE: Final = Word(
    "Các trang trước ({n} biên nhận)", "前页合计（{n} 张）", "Pages before ({n} receipts)", "Pages before ({n} receipt)"
)
TOTAL_OF_RECEIPTS: Final = Word("Cộng {n} biên nhận", "{n} 张收据合计", "Total of {n} receipts", "Total of {n} receipt")
SUMMARY_NOTE: Final = Word(
    "Mỗi khách hàng có một biên nhận riêng; phiếu này cộng các biên nhận của một lần thu.",
    "每户另有一张收据；本单汇总一次收费的全部收据。",
    "Each customer has a receipt; this paper adds up the receipts of one payment.",
)

# Statement of account -----------------------------------------------------------------------------------------------
STATEMENT: Final = Word("SAO KÊ TÀI KHOẢN KHÁCH HÀNG", "用户账户对账单", "STATEMENT OF ACCOUNT")
FROM_TO: Final = Word("Từ {first} đến {last}", "{first} 至 {last}", "{first} to {last}")
STATEMENT_DAY: Final = Word("Ngày", "日期", "Date")
STATEMENT_KIND: Final = Word("Diễn giải", "摘要", "Entry")
STATEMENT_DOCUMENT: Final = Word("Chứng từ", "单据编号", "Document")
STATEMENT_PERIOD: Final = Word("Kỳ", "账期", "Period")
CHARGED: Final = Word("Phát sinh ({unit})", "应收（{unit}）", "Charged ({unit})")
PAID: Final = Word("Đã trả ({unit})", "已缴（{unit}）", "Paid ({unit})")
BALANCE: Final = Word("Còn nợ ({unit})", "余额（{unit}）", "Balance ({unit})")
OPENING: Final = Word("Số dư đầu kỳ, {day}", "期初余额，{day}", "Opening balance, {day}")
CLOSING: Final = Word("Số dư cuối kỳ, {day}", "期末余额，{day}", "Closing balance, {day}")
CARRIED: Final = Word("Chuyển sang trang sau", "转下页", "Carried forward")
BROUGHT: Final = Word("Trang trước chuyển sang", "承上页", "Brought forward")
NOTHING_HAPPENED: Final = Word("Không có phát sinh", "本期无发生额", "No entries")
OWES: Final = Word("CÒN NỢ", "欠费", "OWES")
OWES_NOTHING: Final = Word("KHÔNG NỢ", "无欠费", "OWES NOTHING")
HAS_CREDIT: Final = Word("DƯ CÓ", "账户结余", "IN CREDIT")
ON_DAY: Final = Word("đến ngày {day}", "截至 {day}", "on {day}")
OPEN_PARTS: Final = Word(
    "Nợ gốc {principal}",
    "本金 {principal}",
    "Principal {principal}",
)
NOT_WITH_LATE_FEE: Final = Word(
    "chưa gồm lãi chậm trả {late_fee}",
    "不含违约金 {late_fee}",
    "late fee {late_fee} not included",
)
OPEN_BILLS: Final = Word("Hóa đơn chưa trả đến ngày {day}", "截至 {day} 未缴账单", "Open bills on {day}")
NO_OPEN_BILLS: Final = Word("Không còn hóa đơn chưa trả", "无未缴账单", "No open bills")
MADE_BY: Final = Word("Người lập {name}", "填制人 {name}", "Made by {name}")
ENTRIES: Final = Word("Phát sinh trong kỳ", "本期发生额", "Entries")
STATEMENT_NOTE: Final = Word(
    "Số âm là dư có của khách hàng. Lãi chậm trả tính đến ngày cuối kỳ sao kê; trả sau thì tính thêm.",
    "负数为用户结余。违约金计算至对账截止日；此后缴费另计。",
    "A negative balance is the customer's credit. Late fees run to the last day named; later payments cost more.",
)
ENTRY_KINDS: Final[dict[str, Word]] = {
    "bill": Word("Hóa đơn", "电费账单", "Bill"),
    "payment": Word("Thanh toán", "缴费", "Payment"),
    "late_fee": Word("Lãi chậm trả", "违约金", "Late fee"),
    "adjustment": Word("Điều chỉnh", "调整", "Adjustment"),
    "void": Word("Hủy biên nhận", "作废", "Void"),
    "credit": Word("Dư có", "账户结余", "Credit balance"),
    "bank": Word("Ngân hàng thu hộ", "银行代收", "Collected by bank"),
    "cancelled": Word("Hủy hóa đơn", "账单撤销", "Bill cancelled"),
    "reissued": Word("Lập lại hóa đơn", "账单重开", "Bill re-issued"),
    "written_off": Word("Xóa nợ", "核销", "Write-off"),
    "late_fee_waived": Word("Miễn lãi chậm trả", "违约金减免", "Late fee waived"),
    "disputed": Word("Khiếu nại hóa đơn", "账单争议", "Bill disputed"),
    "dispute_answered": Word("Đã trả lời khiếu nại", "争议已答复", "Dispute answered"),
    "moved_here": Word("Thanh toán chuyển đến", "缴费转入", "Payment moved here"),
    "credit_used": Word("Dư có trả hộ", "结余代缴他户", "Credit paid for other"),
    "reversal": Word("Bút toán đảo", "冲红", "Reversal"),
    "bounce": Word("Séc bị trả lại", "支票退票", "Cheque bounced"),
    "moved": Word("Thanh toán chuyển đi", "缴费转出", "Payment moved away"),
    "part_undone": Word("Hủy một phần", "部分撤销", "Part undone"),
    "refund": Word("Hoàn tiền", "退款", "Refund"),
    "credit_moved": Word("Chuyển dư có", "结余转移", "Credit moved"),
    "merged": Word("Gộp mã khách hàng", "户号合并", "Codes merged"),
}

# Test page of a printer ---------------------------------------------------------------------------------------------
TEST_PAGE: Final = Word("TRANG IN THỬ", "打印测试页", "PRINTER TEST PAGE")
TEST_LETTERS: Final = Word(
    "Điện lực Khánh Sơn: đ ư ơ ế ử Ỡ Ậ ỹ", "汉字：喆堃珺翀 电费缴费收据 壹贰叁肆", "Letters: đ ư ơ ế ử Ỡ Ậ ỹ"
)
TEST_SIZES: Final = Word("Cỡ chữ {size}", "字号 {size}", "Type size {size}")
TEST_RULER: Final = Word("Thước: {length} mm", "标尺：{length} mm", "Ruler: {length} mm")
TEST_FRAME: Final = Word("Khung phải đủ bốn cạnh", "边框四边应完整", "The frame must show all four sides")
TEST_SCAN: Final = Word("Quét thử mã vạch này", "请扫描此条码", "Scan this bar code")
TEST_PAPER: Final = Word("Khổ giấy {paper}", "纸张 {paper}", "Paper {paper}")
TEST_PRINTER: Final = Word("Máy in {printer}", "打印机 {printer}", "Printer {printer}")
