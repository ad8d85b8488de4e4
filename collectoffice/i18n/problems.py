"""This file is what the office says about a row of a workbook that it could not take, in its three languages."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("vi", "zh", "en")

_SENTENCES: dict[str, tuple[str, str, str]] = {
    # The customer code
    "customer_code_length": (
        "mã khách hàng có {length} ký tự",
        "户号有 {length} 位",
        "customer code has {length} characters",
    ),
    "customer_code_missing": ("thiếu mã khách hàng", "缺少户号", "customer code is missing"),
    "customer_code_form": (
        "mã khách hàng không đúng mẫu của đơn vị",
        "户号不符合本单位的格式",
        "customer code is not of the office's form",
    ),
    "customer_code_unusual": (
        "mã khách hàng khác mẫu thường gặp: đã nhận, xin xem lại",
        "户号与常用格式不同:已接收,请核对",
        "customer code is of an unusual form: taken, look at it",
    ),
    "digits_lost": (
        "số dài hơn 15 chữ số: các chữ số cuối đã mất",
        "数字超过15位:末尾数字已丢失",
        "a number of more than 15 digits: its last digits are lost",
    ),
    # Amounts
    "fraction": ("số tiền lẻ dưới 1 {unit}", "金额有不足一{unit}的零头", "a fraction of a {unit}"),
    "total_missing": ("thiếu tổng tiền", "缺少应收电费", "total is missing"),
    "amount_missing": ("thiếu số tiền", "缺少金额", "amount is missing"),
    "not_an_amount": ("không phải số tiền: {text}", "不是金额:{text}", "not an amount: {text}"),
    "negative": (
        "hóa đơn âm: không phải hóa đơn để thu, thuộc phần điều chỉnh",
        "负数账单:不是待收账单,属于调整",
        "negative bill: not a bill to collect, belongs to adjustments",
    ),
    "zero": (
        "tổng tiền bằng 0: không có gì để thu",
        "合计为零:无需收费",
        "the total is zero: nothing to collect",
    ),
    "total_mismatch": (
        "tổng tiền khác tiền điện + thuế",
        "合计不等于电费加税额",
        "total is not charge + VAT",
    ),
    "formula": (
        "ô này là công thức, cần một giá trị",
        "此处是公式,需要数值",
        "a formula stands where a value is needed",
    ),
    # Periods and days
    "period_missing": ("thiếu kỳ hóa đơn", "缺少电费年月", "period is missing"),
    "period_month": ("kỳ có tháng {month}", "电费年月的月份为 {month}", "period has month {month}"),
    "period_unreadable": ("không đọc được kỳ: {text}", "无法识别电费年月:{text}", "period cannot be read: {text}"),
    "issue_date_missing": ("thiếu ngày phát hành", "缺少发行日期", "issue date is missing"),
    "payment_date_missing": ("thiếu ngày giao dịch", "缺少交易日期", "date of payment is missing"),
    "date_unreadable": ("không đọc được ngày: {text}", "无法识别日期:{text}", "date cannot be read: {text}"),
    "date_out_of_range": (
        "ngày ngoài khoảng 1990–2100: {text}",
        "日期超出1990–2100年:{text}",
        "date is outside 1990–2100: {text}",
    ),
    # The same bill, reference or site again
    "identical_twice": (
        "cùng một hóa đơn lần thứ hai, giống hệt: nhận một lần, có báo lại",
        "同一账单重复出现且完全相同:只接收一次,已报告",
        "the same bill a second time, identical: taken once, reported",
    ),
    "two_amounts": (
        "một số hóa đơn, hai số tiền: không nhận cái nào",
        "同一账单号有两个金额:均不接收",
        "one bill number, two amounts: neither taken",
    ),
    "two_bills": (
        "một số hóa đơn, hai hóa đơn khác nhau: không nhận cái nào",
        "同一账单号有两张不同的账单:均不接收",
        "one bill number, two different bills: neither taken",
    ),
    "reference_missing": ("thiếu số tham chiếu", "缺少交易流水号", "reference is missing"),
    "reference_twice": (
        "cùng một số tham chiếu lần thứ hai, giống hệt: nhận một lần, có báo lại",
        "同一流水号重复出现且完全相同:只接收一次,已报告",
        "the same reference a second time, identical: taken once, reported",
    ),
    "reference_two_amounts": (
        "một số tham chiếu, hai số tiền: không nhận cái nào",
        "同一流水号有两个金额:均不接收",
        "one reference, two amounts: neither taken",
    ),
    "reference_two_payments": (
        "một số tham chiếu, hai lần trả khác nhau: không nhận cái nào",
        "同一流水号有两笔不同的付款:均不接收",
        "one reference, two different payments: neither taken",
    ),
    "payment_in_future": (
        "ngày trả sau ngày hôm nay: chưa nhận",
        "付款日期晚于今天：未接收",
        "the day of payment is after today: not taken",
    ),
    "payment_not_positive": (
        "số tiền không lớn hơn 0: không phải một lần trả",
        "金额不大于零:不是付款",
        "zero or negative: not a payment",
    ),
    "group_code_missing": ("thiếu mã nhóm", "缺少集团编号", "group code is missing"),
    "site_twice": (
        "cùng một điểm lần thứ hai: nhận một lần, có báo lại",
        "同一用电点重复出现:只接收一次,已报告",
        "the same site a second time: taken once, reported",
    ),
    "site_in_two_groups": (
        "một điểm trong hai nhóm: không nhận cái nào",
        "同一用电点属于两个集团:均不接收",
        "one site in two groups: neither taken",
    ),
    # What only the books can tell
    "unknown_customer": ("không có khách hàng nào mang mã này", "没有此户号的用户", "no customer has this code"),
    "bill_of_other_customer": (
        "số hóa đơn này đã có ở khách hàng khác",
        "此账单号已属于另一用户",
        "this bill number is known and belongs to another customer",
    ),
    "changed_and_paid": (
        "hóa đơn đã biết với số tiền khác và đã trả: giữ lại chờ tổ trưởng",
        "账单已存在且金额不同,并已缴费:留待班长处理",
        "known with another amount and already paid: held for the supervisor",
    ),
    # Taken, but worth a look
    "numbers_as_numbers": (
        "mã trong cột này là số, không phải chữ: số 0 đầu có thể đã mất",
        "此列的编号是数字而不是文本:前导零可能已丢失",
        "the codes of this column stand as numbers: leading zeros may be lost",
    ),
    "fact_unreadable": (
        "không đọc được, để trống: {text}",
        "无法识别,留空:{text}",
        "cannot be read, left empty: {text}",
    ),
}

_UNIT_WORDS = {"dong": ("đồng", "盾", "dong"), "fen": ("phân", "分", "fen")}


def problem_sentence(code: str, facts: Mapping[str, object], language: str) -> str:
    """The sentence of a problem: ``code`` is its stable word, ``language`` vi, zh or en."""
    place = LANGUAGES.index(language)
    words = {name: _word(value, place) for name, value in facts.items()}
    return _SENTENCES[code][place].format_map(words)


def problem_codes() -> tuple[str, ...]:
    """Every stable word that has sentences."""
    return tuple(_SENTENCES)


def _word(value: object, place: int) -> str:
    text = str(value)
    return _UNIT_WORDS[text][place] if text in _UNIT_WORDS else text
