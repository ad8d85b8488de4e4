"""This file is the words that head office writes above its columns, in Vietnamese, Chinese and English, and their fields.

All are folded (small letters, no accents, no marks), as ``fold`` does it. A new layout from head office is usually one
more word here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from collectoffice.exchange.rows import Kind

_MARKS = re.compile(r"[^0-9a-z\u3400-\u9fff%]+")
_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Small letters without accents (đ = d), words parted by one space, other marks gone."""
    lowered = unicodedata.normalize("NFKC", text).casefold().replace("đ", "d")
    bare = "".join(letter for letter in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(letter))
    return _MARKS.sub(" ", bare).strip()


ERROR_HEADERS = {"vi": "Lỗi", "zh": "错误", "en": "Error"}
"""The header of the column that an answer adds (problems_workbook.py)."""


def without_brackets(text: str) -> str:
    """A header without the unit or remark in brackets."""
    return _BRACKETS.sub(" ", text)


_Words = tuple[str, str, str]

_CUSTOMER: dict[str, _Words] = {
    "code": (
        "ma kh|ma khach hang|ma khach|makh|ma so khach hang|ma so kh|ma khang|ma diem do|khach hang ma",
        "户号|用户编号|客户编号|用户号|客户号|总户号|用电户号",
        "customer code|customer id|customer no|customer number|account no|account number|account|account code",
    ),
    "name": (
        "ten kh|ten khach hang|ho ten|ho va ten|ho ten khach hang|ten khang|khach hang|ten tram|ten diem do|ten ho|ten",
        "户名|用户名称|客户名称|用户姓名|姓名|客户姓名|站点名称",
        "customer name|name|site|site name|customer|account name|full name",
    ),
    "address": (
        "dia chi su dung dien|dia chi|dia chi sd|dia chi sd dien|dia chi kh|dia chi khach hang|dia chi dung dien",
        "用电地址|地址|用户地址|客户地址|住址",
        "address|supply address|customer address|service address",
    ),
    "meter": (
        "so cong to|so cto|ma cong to|so dong ho|so dong ho dien|cong to|so che tao|so tbi|ma ddo cong to",
        "电能表编号|电表编号|表号|资产编号|电能表号|电表号|电能表|电能表资产号|表计编号",
        "meter|meter no|meter number|meter id|meter serial|meter code",
    ),
    "route": (
        "so gcs|ma so gcs|so ghi chi so|quyen gcs|tuyen|lo trinh|ma lo trinh|tram|ma tram|tram bien ap|ma so ghi",
        "台区|台区名称|台区编号|抄表段|抄表册|线路|抄表段编号|抄表区段",
        "route|reading book|book|transformer|reading route|book no|route code",
    ),
    "phone": (
        "dien thoai|so dien thoai|sdt|dt|di dong|so dt|dien thoai lien he|dtdd|so di dong",
        "联系电话|电话|手机|手机号|手机号码|移动电话|电话号码",
        "phone|phone number|mobile|telephone|tel|phone no|mobile phone",
    ),
    "customer_class": (
        "muc dich sd|muc dich su dung|muc dich su dung dien|mdsd|mdsdd|muc dich sd dien|doi tuong|loai kh|"
        "loai khach hang|nhom doi tuong|muc dich",
        "用电类别|用电性质|用户类别|用电分类|客户类别|电价类别|用户分类",
        "class|customer class|category|tariff|use|customer type|tariff class|purpose",
    ),
    "contract": (
        "so hop dong|hop dong|ma hop dong|so hdmbd|so hdmb|ma hdmbd",
        "合同编号|供用电合同编号|合同号|供用电合同",
        "contract|contract no|contract number|contract id",
    ),
}

_PERIOD: _Words = (
    "ky hd|ky|ky hoa don|ky cuoc|ky thanh toan|thang|thang nam|ky thang|thang hoa don|thang hd|ky tien dien|thang cuoc",
    "电费年月|账期|年月|电费月份|应收年月|月份|应收月份|计费月份|结算月份",
    "period|billing period|month|bill period|billing month",
)
_BILL: _Words = (
    "so hoa don|so hd|ma hoa don|ma hd|so hdon|hoa don so|hoa don|so hoa don dien tu|so hddt|id hd|id hoa don",
    "发票号|账单号|账单编号|电费单号|发票号码|单据编号|应收编号|账单",
    "bill number|bill no|bill|invoice number|invoice no|invoice|bill id",
)
_ISSUED: _Words = (
    "ngay phat hanh|ngay ph|ngay hoa don|ngay hd|ngay lap|ngay lap hd|ngay phat hanh hd|ngay lap hoa don|ngay xuat hd",
    "发行日期|出账日期|开票日期|制单日期|电费发行日期|应收日期",
    "issue date|issued|issued on|bill date|invoice date|date of issue|date issued",
)
_DUE: _Words = (
    "han thanh toan|han tt|ngay het han|han tra|han nop|ngay den han|han nop tien|han cuoi|thoi han thanh toan|"
    "han thanh toan tien dien|den han",
    "交费期限|缴费期限|交费截止日期|缴费截止日期|截止日期|到期日|交费截止日|缴费截止日|最后缴费日期",
    "due date|due|due on|pay by|payment due|payment deadline|deadline",
)
_KWH: _Words = (
    "san luong|kwh|dien tieu thu|san luong kwh|dien nang tieu thu|dntt|sl dien|dien nang|san luong dien|so kwh",
    "电量|用电量|计费电量|总电量|结算电量|抄见电量|电量千瓦时",
    "consumption|usage|units|kwh used|energy|units used",
)
_NOTE: _Words = (
    "ghi chu|dien giai|noi dung",
    "备注|说明|摘要",
    "note|notes|remark|remarks|description|comment",
)

FIELD_WORDS: dict[Kind, dict[str, _Words]] = {
    "bills": {
        **_CUSTOMER,
        "period": _PERIOD,
        "bill": _BILL,
        "reading_from": (
            "cs cu|chi so cu|chi so dau|chi so dau ky|cs dau|cs dau ky|chi so truoc",
            "上期示数|上月示数|起码|起度|上次示数|起示数|上期止码",
            "previous reading|reading from|last reading|old reading|start reading|prev reading|opening reading",
        ),
        "reading_to": (
            "cs moi|chi so moi|chi so cuoi|chi so cuoi ky|cs cuoi|cs cuoi ky|chi so nay",
            "本期示数|本月示数|止码|止度|本次示数|止示数|本期止码",
            "current reading|present reading|reading to|new reading|end reading|closing reading",
        ),
        "kwh": _KWH,
        "charge": (
            "tien dien chua thue|tien dien truoc thue|tien chua thue|tien truoc thue|thanh tien chua thue|tien dien|"
            "thanh tien|tien dien chua vat|thanh tien truoc thue|tien dien chua gtgt|cong tien dien|tien hang",
            "不含税电费|不含税金额|电费|目录电费|税前电费|不含税应收电费",
            "charge before vat|charge|net amount|amount before vat|energy charge|net|charge excluding vat|"
            "amount excl vat|charge excl vat|amount before tax|charge before tax",
        ),
        "vat_rate": (
            "thue suat|thue suat gtgt|ts gtgt|ty le thue|% thue|thue suat vat|% vat|muc thue suat",
            "税率|增值税税率",
            "vat rate|tax rate|vat %|rate of vat|vat percent",
        ),
        "vat": (
            "tien thue gtgt|tien thue|thue gtgt|thue|gtgt|tien gtgt|tien thue vat|thue vat",
            "税额|增值税|增值税额|税金",
            "vat|vat amount|tax|tax amount",
        ),
        "total": (
            "tong cong tien thanh toan|tong tien thanh toan|tong tien|tong cong|tong thanh toan|tong cong thanh toan|"
            "so tien phai tra|so tien thanh toan|so tien phai thu|phai thu|tien thanh toan|so tien|tong so tien|"
            "tong tien phai tra|tong tien dien|tong cong tien|tong cong tien dien|tong|thanh toan",
            "应收电费|应收合计|应付合计|应收金额|电费合计|合计|合计金额|应交电费|应缴电费|价税合计|总电费|应收总额|"
            "电费金额|应收电费合计|金额|应交金额|总金额",
            "total|total amount|amount due|total payable|total due|amount payable|amount|bill amount|total bill|"
            "gross amount|amount to pay|total incl vat",
        ),
        "issued": _ISSUED,
        "due": _DUE,
        "bill_kind": (
            "loai hd|loai hoa don|loai|tinh chat hd|tinh chat hoa don",
            "账单类型|电费类型|账单类别|发行类别",
            "bill kind|bill type|type|kind|invoice type",
        ),
        "period_from": (
            "tu ngay|ngay dau ky|ngay dky",
            "起始日期|开始日期|上次抄表日期|计费起始日期",
            "from|period from|from date|period start|start date",
        ),
        "period_to": (
            "den ngay|ngay cuoi ky|ngay cky",
            "终止日期|结束日期|本次抄表日期|计费终止日期",
            "to|period to|to date|period end|end date",
        ),
        "replaces": (
            "thay the hd|thay the cho hd|hd goc|so hd goc|so hoa don goc|thay the hoa don|hoa don goc",
            "原账单号|被替换账单|原发票号",
            "replaces|original bill|replaces bill|original invoice",
        ),
        "note": _NOTE,
    },
    "arrears": {
        **_CUSTOMER,
        "period": (
            "ky no|thang no|ky hoa don no|" + _PERIOD[0],
            "欠费年月|欠费月份|欠费账期|" + _PERIOD[1],
            "arrears period|period owed|" + _PERIOD[2],
        ),
        "bill": _BILL,
        "open": (
            "so tien no|tien no|con no|no|no goc|so no|con phai thu|du no|tong no|so tien con no|tien dien con no|"
            "no cuoi ky|tien con no|so tien con phai thu|tien no con lai|so du no|so tien|tong tien no|no tien dien|"
            "tien dien no",
            "欠费金额|欠费|未收金额|未收电费|欠费本金|结欠金额|尚欠|尚欠金额|欠缴金额|欠缴电费|欠费电费|金额|欠费合计",
            "arrears|amount owed|outstanding|open amount|balance due|balance|amount due|amount|outstanding amount|owed|"
            "arrears amount|unpaid|unpaid amount|debt",
        ),
        "issued": _ISSUED,
        "due": _DUE,
        "notices": (
            "lan thong bao|so lan thong bao|so lan tb|lan tb|so tb|lan bao no|so lan bao no|so lan nhac no|lan nhac no",
            "通知次数|催费次数|已通知次数|催费通知次数|催缴次数",
            "notices|notices given|number of notices|notice count|notices sent|reminders",
        ),
        "kwh": _KWH,
        "note": _NOTE,
    },
    "bank": {
        "paid_on": (
            "ngay gd|ngay giao dich|ngay thanh toan|ngay tt|ngay nop|ngay thu|ngay tra|thoi gian gd|thoi gian|"
            "thoi gian giao dich|ngay gio gd|ngay gio|ngay gio giao dich|ngay cham no|ngay nop tien|ngay",
            "交易日期|缴费日期|付款日期|交易时间|收款日期|到账日期|缴费时间|记账日期|收费日期|日期",
            "date|transaction date|payment date|paid on|value date|date paid|transaction time|paid at",
        ),
        "paid_time": ("gio gd|gio|gio giao dich", "交易时分|时间", "time|time of day"),
        "code": _CUSTOMER["code"],
        "name": _CUSTOMER["name"],
        "period": _PERIOD,
        "bill": _BILL,
        "amount": (
            "so tien|so tien gd|so tien giao dich|so tien thanh toan|so tien nop|tien thanh toan|so tien thu|"
            "so tien da thu|so tien da thanh toan|tong tien|thanh tien|so tien tra",
            "金额|交易金额|缴费金额|实收金额|收款金额|付款金额|实缴金额|收费金额|实收电费",
            "amount|paid amount|amount paid|payment|payment amount|transaction amount|total",
        ),
        "bank": (
            "ngan hang|ten ngan hang|ngan hang thu|don vi thu|kenh thu|kenh|doi tac|to chuc thu ho|don vi thu ho|"
            "ngan hang thu ho|vi dien tu|kenh thanh toan|ma ngan hang|to chuc thu",
            "银行|银行名称|收费机构|代收机构|缴费渠道|渠道|代收银行|收款银行|缴费方式|收费渠道|代收单位",
            "bank|channel|provider|agent|bank name|payment channel|collector|collecting bank",
        ),
        "reference": (
            "so tham chieu|ma tham chieu|so gd|ma gd|ma giao dich|so giao dich|so ct|so chung tu|ma chuan chi|"
            "so but toan|ma tra soat|tham chieu|ma gd ngan hang|so tham chieu gd",
            "交易流水号|流水号|流水|交易号|参考号|凭证号|交易编号|银行流水号|交易参考号|流水编号",
            "reference|reference no|reference number|ref|ref no|transaction id|transaction no|transaction number|"
            "bank reference|transaction reference|transaction ref",
        ),
        "note": _NOTE,
    },
    "group": {
        "group": (
            "ma nhom|nhom|ma don vi thanh toan|ma nhom kh|ma nhom khach hang|ma dvtt",
            "集团编号|集团户号|分组编号|组号|集团户编号|集团客户编号|付款单位编号|合并户号",
            "group|group code|group id|payer code|payer id|group no",
        ),
        "payer": (
            "ten don vi thanh toan|don vi thanh toan|ten nhom|ten don vi|nguoi thanh toan|ten dvtt|khach hang thanh toan",
            "集团名称|集团户名|付款单位|缴费单位|付款单位名称|缴费单位名称|集团客户名称|缴费主体",
            "payer|payer name|group name|paying customer",
        ),
        **{field: words for field, words in _CUSTOMER.items() if field != "name"},
        "name": (
            _CUSTOMER["name"][0],
            _CUSTOMER["name"][1],
            _CUSTOMER["name"][2],
        ),
        "note": _NOTE,
    },
}

REQUIRED: dict[Kind, tuple[str, ...]] = {
    "bills": ("code", "total"),
    "arrears": ("code", "open"),
    "bank": ("paid_on", "code", "amount", "reference"),
    "group": ("group", "code"),
}
"""Without these columns a list cannot be read."""

TELLING: dict[Kind, frozenset[str]] = {
    "bills": frozenset({"kwh", "reading_from", "reading_to", "charge", "vat", "vat_rate", "issued"}),
    "arrears": frozenset({"notices", "open"}),
    "bank": frozenset({"reference", "bank", "paid_on"}),
    "group": frozenset({"group", "payer"}),
}
"""Columns that hardly stand in a list of another kind."""

COMMON_WORDS = frozenset(
    {"so tien", "金额", "amount", "tong tien", "total", "thanh tien", "thanh toan", "amount due", "balance"}
)
"""Words that stand in lists of several kinds and tell nothing."""

TITLE_WORDS: dict[Kind, tuple[str, ...]] = {
    "bills": (
        "hoa don tien dien",
        "danh sach hoa don",
        "hdtd",
        "danh sach hd",
        "电费应收",
        "电费明细",
        "应收明细",
        "bills",
    ),
    "arrears": (
        "danh sach no",
        "no tien dien",
        "cong no",
        "no ton",
        "khach hang no",
        "con no",
        "欠费",
        "arrears",
        "no",
    ),
    "bank": ("ngan hang", "thu ho", "thuho", "da thanh toan", "代收", "银行", "bank", "collections"),
    "group": ("nhieu diem", "nhom", "集团", "group"),
}
"""Words of a title, a sheet's or a file's name that speak for a kind."""

LANGUAGES = ("vi", "zh", "en")


def _index(kind: Kind) -> dict[str, tuple[str, str]]:
    """Folded word → field and language."""
    return {
        word: (field, language)
        for field, by_language in FIELD_WORDS[kind].items()
        for language, words in zip(LANGUAGES, by_language, strict=True)
        for word in words.split("|")
    }


WORD_INDEX: Mapping[Kind, Mapping[str, tuple[str, str]]] = {kind: _index(kind) for kind in FIELD_WORDS}
"""For each kind: folded header word → field and language."""
