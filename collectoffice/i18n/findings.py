"""This file is what a check found as a supervisor reads it, in Vietnamese, Chinese and English, with the checks' own names.

The sentences about the books stand in ``findings_books``, the words in them in ``finding_words``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial

from collectoffice.domain.finding import DAY, MOMENT, MONEY, NOTHING, WORD, Finding, filled
from collectoffice.domain.money import CURRENCIES, with_unit
from collectoffice.i18n import finding_words, findings_books, formats
from collectoffice.i18n.languages import LANGUAGES
from collectoffice.i18n.said import Said

_MENDING_VI = "chạy “verify --rebuild-search” để lập lại bảng tìm kiếm"
_MENDING_ZH = "运行“verify --rebuild-search”可重建搜索索引"

SENTENCES: Mapping[str, tuple[str, str]] = {
    "{0}": ("cơ sở dữ liệu báo: {0}", "数据库报告：{0}"),
    "event {0}, which cannot be read": ("việc số {0}, không đọc được", "第 {0} 号记录，无法读取"),
    "event {0}, which is not there": ("việc số {0}, không còn trong sổ", "第 {0} 号记录，账簿中没有"),
    "event {0} ({1})": ("việc số {0} ({1})", "第 {0} 号记录（{1}）"),
    "event {0} ({1}: {2})": ("việc số {0} ({1}: {2})", "第 {0} 号记录（{1}：{2}）"),
    "{0:word} of {1:day}, written at {2:moment}": (
        "{0:word} của ngày {1:day}, ghi lúc {2:moment}",
        "{1:day} 的{0:word}，记于 {2:moment}",
    ),
    "by {0} ({1})": ("do {0} ({1})", "经办人 {0}（{1}）"),
    "at counter {0}": ("quầy {0}", "窗口 {0}"),
    "by {0}": ("do {0}", "经办人 {0}"),
    "till {0}": ("ca {0}", "班次 {0}"),
    "{0}; the journal on the second place has it: {1}": (
        "{0}; nhật ký ở nơi sao lưu còn giữ: {1}",
        "{0}；备份位置的日志中有这一笔：{1}",
    ),
    "receipt {0}": ("biên nhận {0}", "收据 {0}"),
    "{0}, which is no number": ("{0}, không phải số biên nhận", "{0}，不是收据号码"),
    **finding_words.SUMS,
    "{0} row {1} points to a row of {2} that is not there": (
        "dòng {1} của bảng {0} trỏ tới một dòng không còn trong bảng {2}",
        "表 {0} 第 {1} 行指向表 {2} 中不存在的行",
    ),
    "{0:word} {1} is missing": ("thiếu {0:word} “{1}”", "缺少{0:word}“{1}”"),
    "{0:word} {1} was changed": ("{0:word} “{1}” đã bị sửa", "{0:word}“{1}”被改动"),
    "{0:word} {1} is not of this program": (
        "{0:word} “{1}” không thuộc chương trình này",
        "{0:word}“{1}”不属于本程序",
    ),
    "the record of the schema's steps was changed": (
        "bản ghi các bước lập tệp dữ liệu đã bị sửa",
        "数据文件的升级记录被改动",
    ),
    "the file's setting {0} was changed from {1} to {2}": (
        "thông số “{0}” của tệp bị đổi từ {1} thành {2}",
        "文件参数“{0}”由 {1} 被改为 {2}",
    ),
    "{0} row {1} was erased, and something stands there again": (
        "dòng {1} của bảng {0} đã xóa dữ liệu cá nhân mà nay lại có",
        "表 {0} 第 {1} 行的个人信息已删除，现在又有内容",
    ),
    "{0} row {1} was emptied and no erasure says so": (
        "dòng {1} của bảng {0} bị xóa trắng mà không có việc xóa nào được ghi",
        "表 {0} 第 {1} 行被清空，却没有删除记录",
    ),
    "{0} row {1} is not what was written": (
        "dòng {1} của bảng {0} không còn như lúc ghi",
        "表 {0} 第 {1} 行与当初所记不符",
    ),
    "event {0} is not there; the next one is {1}": (
        "việc số {0} không còn trong sổ; việc kế tiếp là {1}",
        "账簿中没有第 {0} 号记录；其后是{1}",
    ),
    "event {0} is not there; its link is, and no event comes after it": (
        "việc số {0}, việc mới nhất, không còn trong sổ; mắt xích của nó thì còn",
        "账簿中没有最新的第 {0} 号记录，但它的链环还在",
    ),
    "event {0} has no link: {1}": ("việc số {0} không có mắt xích: {1}", "第 {0} 号记录没有链环：{1}"),
    "{0} is not as it was written": ("{0} không còn như lúc ghi", "{0}与当初所记不符"),
    "{0} row {1} stands among later ones and says it is of {2}": (
        "dòng {1} của bảng {0} nằm giữa các dòng ghi sau mà lại ghi là của {2}",
        "表 {0} 第 {1} 行夹在后来的行中，却注明属于{2}",
    ),
    "{0} row {1} is of event {2}, which is not there": (
        "dòng {1} của bảng {0} thuộc việc số {2}, việc này không còn trong sổ",
        "表 {0} 第 {1} 行属于第 {2} 号记录，账簿中没有该记录",
    ),
    "cannot be checked here: this machine does not have the office's key": (
        "không kiểm tra được ở đây: máy này không có khóa của đơn vị",
        "此处无法检查：本机没有该单位的密钥",
    ),
    "cannot be checked here: this machine has seen no head of this office": (
        "không kiểm tra được ở đây: máy này chưa từng ghi sổ của đơn vị",
        "此处无法检查：本机从未为该单位记账",
    ),
    "the link of event {0} is not there; it is {1}": (
        "mắt xích của việc số {0} không còn; đó là {1}",
        "第 {0} 号记录的链环不在；该记录是{1}",
    ),
    "the chain is broken at {0}": ("chuỗi đứt tại {0}", "记账链在{0}处断开"),
    "{0} links": ("{0} mắt xích", "{0} 个链环"),
    "newest event {0}": ("việc mới nhất số {0}", "最新记录为第 {0} 号"),
    "event {0} was written on this machine and is not in this file": (
        "việc số {0} đã ghi trên máy này mà không có trong tệp",
        "第 {0} 号记录曾在本机写入，文件中却没有",
    ),
    "{0} is not the one that was written on this machine: it was changed, or an older copy was put back and worked on": (
        "{0} không phải việc máy này đã ghi: sổ đã bị sửa, hoặc có người đặt lại bản cũ rồi ghi tiếp",
        "{0}不是本机所写的那一笔：已被改动，或放回了旧副本后继续记账",
    ),
    "this copy is older: {0} receipts are missing, the last one {1}; {2}": (
        "bản này cũ hơn: thiếu {0} biên nhận, cuối cùng là {1}; {2}",
        "这是较旧的副本：缺少 {0} 张收据，最后一张 {1}；{2}",
    ),
    "customer {0} ({1}) is not found by what the books say of it; verify --rebuild-search makes the index anew": (
        f"tìm khách hàng {{1}} không ra như trong sổ; {_MENDING_VI}",
        f"按账簿资料搜不到用户 {{1}}；{_MENDING_ZH}",
    ),
    "the word {0} is not completed while somebody types it; verify --rebuild-search makes the index anew": (
        f"gõ dở từ “{{0}}” thì không tìm ra; {_MENDING_VI}",
        f"输入“{{0}}”的一部分时搜不到；{_MENDING_ZH}",
    ),
    "a customer that is not there is found: {0}; verify --rebuild-search makes the index anew": (
        f"tìm ra một khách hàng không có trong sổ (số {{0}}); {_MENDING_VI}",
        f"搜到账簿中没有的用户（内部编号 {{0}}）；{_MENDING_ZH}",
    ),
    **findings_books.LEDGER,
    **findings_books.UNDOINGS,
    **findings_books.DEPOSITS,
    **findings_books.CACHES,
    **findings_books.NUMBERING,
    **findings_books.ARCHIVES,
}
"""By its English words, each sentence in Vietnamese and Chinese."""

CHECKS: Mapping[str, Said] = {
    "file": Said("Tệp dữ liệu", "数据文件", "The file"),
    "schema": Said("Lớp bảo vệ sổ", "账簿的保护", "Protections"),
    "ledger": Said("Sổ cái", "总账", "Ledger"),
    "caches": Said("Bảng tính sẵn", "汇总表", "Sums kept ready"),
    "numbering": Said("Số biên nhận", "收据号码", "Receipt numbers"),
    "personal_data": Said("Dữ liệu cá nhân", "个人信息", "Personal data"),
    "content": Said("Các việc đã ghi", "各笔记录", "Entries"),
    "chain": Said("Chuỗi ghi sổ", "记账链", "Chain of entries"),
    "head": Said("So với máy này", "与本机核对", "Against this PC"),
    "second_place": Said("So với nơi sao lưu", "与备份位置核对", "Against the second place"),
    "late_fees": Said("Tiền phạt chậm trả", "违约金", "Late fees"),
    "archives": Said("Lưu trữ năm", "年度归档", "Yearly archives"),
    "hash": Said("Mã băm của tệp lưu trữ", "归档文件校验值", "The archive's hash"),
    "links": Said("Chuỗi của tệp lưu trữ", "归档的记账链", "The archive's links"),
    "archive_figures": Said("Số liệu của tệp lưu trữ", "归档的数据", "The archive's figures"),
    "archive_file": Said("Tệp lưu trữ", "归档文件", "The archive's file"),
    "books_content": Said("Các việc trong sổ", "账簿中的各笔记录", "The books' entries"),
    "books_figures": Said("Số liệu trong sổ", "账簿的数据", "The books' figures"),
    "search": Said("Bảng tìm kiếm", "搜索索引", "Search"),
}
"""The checks by name, as a supervisor reads them."""

STOPPED: Mapping[str, Said] = {
    "schema": Said("Sổ bị gỡ lớp bảo vệ.", "账簿的保护被改动。", "A protection of the books was changed."),
    "head": Said("Đây không phải sổ máy này đã ghi.", "这不是本机所写的账簿。", "These are not this PC's books."),
    "chain": Said("Chuỗi ghi sổ bị đứt.", "记账链已断开。", "The chain of entries is broken."),
    "content": Said("Một việc đã ghi bị sửa.", "有一笔记录被改动。", "An entry was changed."),
    "file": Said("Tệp dữ liệu hỏng trên đĩa.", "数据文件在磁盘上已损坏。", "The file is damaged on the disk."),
}
"""What a failed check means, where a start stops the money for it: the banner and ``verify`` say the same words."""

WRONG = Said("SAI", "有误", "WRONG")
RIGHT = Said("đúng", "正确", "right")
UNKNOWN = Said("không kiểm được", "无法检查", "not checked")
ALL_RIGHT = Said("Sổ sách đúng.", "账簿正确。", "The books are right.")
NOT_RIGHT = Said(
    "Sổ sách có chỗ sai. Giữ nguyên tệp, báo tổ trưởng và quản trị.",
    "账簿有误。请保留文件原样，并告知负责人和管理员。",
    "Something is wrong with the books. Leave the file as it is and tell supervisor and administrator.",
)
_LIST_MARKS = {"vi": ", ", "zh": "，", "en": ", "}


def check_name(name: str, language: str) -> str:
    """A check as a supervisor reads it; one that is not known here keeps its own name."""
    said = CHECKS.get(name)
    return name if said is None else said.in_language(language)


def finding_text(found: Finding, language: str, currency_code: str) -> str:
    """What was found, in the reader's language (any other than vi, zh, en is Vietnamese), sums with their unit."""
    language = language if language in LANGUAGES else LANGUAGES[0]
    vi, zh = SENTENCES.get(found.form, (found.form, found.form))
    form = {"vi": vi, "zh": zh}.get(language, found.form)
    return filled(form, found.facts, partial(_written, language, currency_code))


def _written(language: str, currency_code: str, fact: object, how: str) -> str:
    if isinstance(fact, Finding):
        return finding_text(fact, language, currency_code)
    if isinstance(fact, tuple):
        return _LIST_MARKS[language].join(_written(language, currency_code, part, how) for part in fact)
    if how == MONEY and isinstance(fact, int) and currency_code in CURRENCIES:
        return with_unit(fact, CURRENCIES[currency_code], language)
    return NOTHING if fact is None else _worded(str(fact), how, language)


def _worded(text: str, how: str, language: str) -> str:
    """A word, a day or a moment; what is none of the books', for somebody changed it, stays as it is."""
    if how == WORD and text in finding_words.WORDS:
        return finding_words.WORDS[text].in_language(language)
    try:
        if how == DAY:
            return formats.day(date.fromisoformat(text), language)
        if how == MOMENT:
            at = datetime.fromisoformat(text)
            return f"{at:%H:%M:%S} {formats.day(at.date(), language)}"
    except ValueError:
        pass
    return text
