"""This file is sample receipts for the tests of papers: invented people, sums that add up, one function a kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from collectoffice.documents.fonts import FontFiles
from collectoffice.domain.receipt import (
    BasketSummary,
    Masthead,
    PaperStyle,
    PrintMark,
    Receipt,
    ReceiptLine,
    Statement,
    StatementEntry,
    SummaryLine,
)
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.domain.tender import Tender
from collectoffice.i18n.papers import ENTRY_KINDS

_FOLDER = Path(__file__).parents[2] / "resources" / "fonts"
FONTS = FontFiles(_FOLDER / "NotoSans-Regular.ttf", _FOLDER / "NotoSans-Bold.ttf", _FOLDER / "NotoSansSC-Regular.ttf")

VND_VI = PaperStyle("vi", "VND", 0)
VND_EN = PaperStyle("en", "VND", 0)
CNY_ZH = PaperStyle("zh", "CNY", 2)
CNY_EN = PaperStyle("en", "CNY", 2)
STYLES = {"vi": VND_VI, "zh": CNY_ZH, "en": VND_EN}

ORIGINAL = PrintMark()
INDOCHINA = timezone(timedelta(hours=7))
CHINA = timezone(timedelta(hours=8))
ISSUED_AT = datetime(2026, 11, 20, 9, 12, tzinfo=INDOCHINA)
NUMBER = ReceiptNumber("KH01", 2, 2026, 1, 4823)

KHANH_SON = Masthead(
    "ĐIỆN LỰC KHÁNH SƠN",
    "Số 12 đường Lê Duẩn, xã Khánh Sơn, tỉnh Khánh Hòa",
    "0258 3555 190",
    "4200 000 000-015",
    False,
)
QINGSHI = Masthead("青石镇供电所", "云岭县青石镇人民路 18 号", "0870-000 0000", "91530000MA00000000", False)
LONG_NAME = "Chi nhánh Công ty Cổ phần Đầu tư Phát triển Hạ tầng Viễn thông và Năng lượng Trường Sơn Tây Nguyên"
LONG_ADDRESS = (
    "Tổ dân phố số 14, thôn Dốc Gạo, đường liên xã Khánh Sơn – Khánh Vĩnh, đối diện Trạm Y tế xã Ba Cụm Bắc, "
    "xã Tây Khánh Sơn, tỉnh Khánh Hòa"
)


def lines(count: int, *, minor: int = 1) -> tuple[ReceiptLine, ...]:
    """So many bills, oldest first, the last one of 10/2026; ``minor`` minor units make the sums odd."""
    made: list[ReceiptLine] = []
    for place in range(count):
        months = 2026 * 12 + 9 - (count - 1 - place)
        year, month = divmod(months, 12)
        due_year, due_month = divmod(months + 1, 12)
        due = date(due_year, due_month + 1, 10 + place % 5)
        late = max(0, (date(2026, 11, 20) - due).days)
        principal = 318_360 + 35_550 * place + minor
        made.append(
            ReceiptLine(
                f"{month + 1:02d}{year % 100:02d}{13_472 + 23 * place:07d}",
                f"{year}-{month + 1:02d}",
                due,
                late,
                principal,
                principal * late // 3650,
            )
        )
    return tuple(made)


def receipt(language: str = "vi", bills: int = 3, **changes: object) -> Receipt:
    """A receipt of so many bills in a language's own currency, paid in cash; ``changes`` replace its fields."""
    style = STYLES[language]
    is_chinese = language == "zh"
    paid = lines(bills)
    exact = sum(line.total_minor for line in paid)
    made = Receipt(
        number=NUMBER.text, barcode=NUMBER.barcode, check_code="7QK4-M2XD-9T", style=style,
        masthead=QINGSHI if is_chinese else KHANH_SON,
        issued_at=ISSUED_AT.astimezone(CHINA) if is_chinese else ISSUED_AT, business_date=date(2026, 11, 20),
        counter="2", till=15, cashier="李红霞" if is_chinese else "Lê Thị Hồng Gấm",
        customer_name="王喆" if is_chinese else "Nguyễn Thị Ửng",
        customer_code="0641208753" if is_chinese else "PQ05000451832",
        supply_address="云岭县青石镇大河村四组 27 号" if is_chinese else "Thôn Dốc Gạo, xã Khánh Sơn, tỉnh Khánh Hòa",
        meter="3306118425" if is_chinese else "20153377",
        lines=paid, credit_added_minor=0, rounding_minor=0, total_minor=exact,
        tenders=(Tender("cash", exact + 50_000),), given_minor=exact + 50_000, change_minor=50_000,
        owing_after_minor=0, owing_periods=(), credit_after_minor=0,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def rounded(language: str = "vi", bills: int = 3) -> Receipt:
    """Cash rounded up to the next hundred đồng, or down to the jiao."""
    plain = receipt(language, bills)
    unit = 10 if language == "zh" else 500
    total = plain.total_minor // unit * unit + (0 if language == "zh" else unit)
    return replace(
        plain, rounding_minor=total - plain.total_minor, total_minor=total,
        tenders=(Tender("cash", total + 38_500),), given_minor=total + 38_500, change_minor=38_500,
    )  # fmt: skip


def part_paid(language: str = "vi") -> Receipt:
    """Two bills paid, the second in part."""
    return receipt(language, 2, owing_after_minor=250_000, owing_periods=("2026-10",))


def owing_many(language: str = "vi") -> Receipt:
    """One bill paid of nine."""
    periods = tuple(f"2026-{month:02d}" for month in range(2, 11))
    return receipt(language, 1, owing_after_minor=3_250_000, owing_periods=periods)


def with_credit(language: str = "vi", bills: int = 3) -> Receipt:
    """Bills paid and the surplus put to credit."""
    plain = receipt(language, bills)
    total = plain.total_minor + 38_500
    return replace(
        plain, credit_added_minor=38_500, credit_after_minor=41_000, total_minor=total,
        tenders=(Tender("cash", total),), given_minor=total, change_minor=0,
    )  # fmt: skip


def prepaid(language: str = "vi") -> Receipt:
    """No bill at all: a prepayment."""
    return replace(with_credit(language, 0), lines=(), credit_added_minor=38_500, credit_after_minor=38_500)


def late_fee_only(language: str = "vi") -> Receipt:
    """A bill of which only the late fee was left."""
    line = replace(lines(1)[0], principal_minor=0, late_fee_minor=872)
    return receipt(
        language, 1, lines=(line,), total_minor=872, tenders=(Tender("cash", 1000),), given_minor=1000, change_minor=128
    )


def many_tenders(language: str = "vi", bills: int = 3) -> Receipt:
    """Paid with cash, a transfer, and a cheque."""
    plain = receipt(language, bills)
    tenders = (
        Tender("cash", plain.total_minor - 400_000 + 1_500),
        Tender("transfer", 200_000, "FT26324447190245"),
        Tender("cheque", 200_000, "AA 0012345", "Ngân hàng Nông nghiệp Khánh Sơn", date(2026, 11, 18)),
    )
    return replace(plain, tenders=tenders, given_minor=plain.total_minor + 1_500, change_minor=1_500)


def all_tenders(language: str = "vi", bills: int = 3) -> Receipt:
    """Paid with every kind, two cheques among them: more than two lines of references."""
    plain = many_tenders(language, bills)
    tenders = (
        *plain.tenders,
        Tender("qr", 50_000, "QR-2026-11-20-000000000000000123456789"),
        Tender("card", 25_000, "AUTH 998877"),
        Tender(
            "cheque", 200_000, "AA 0012346", "Ngân hàng Thương mại Cổ phần Ngoại thương Khánh Hòa", date(2026, 11, 19)
        ),
        Tender("credit", 12_000),
    )
    return replace(plain, tenders=tenders)


def long_named(language: str = "vi", bills: int = 3) -> Receipt:
    """A customer of a hundred letters, and an address as long."""
    if language == "zh":
        name = "云岭县青石镇大河村股份经济合作联合社暨农村综合服务有限责任公司第一分公司（原粮食加工厂）村民委员会"
        return receipt(language, bills, customer_name=name, supply_address=name * 2)
    return receipt(language, bills, customer_name=LONG_NAME, supply_address=LONG_ADDRESS)


def first_of_basket(language: str = "vi") -> Receipt:
    """The payer's receipt of a basket."""
    return receipt(language, 2, basket="KH01-E-0004512", basket_size=3, given_minor=2_500_000, change_minor=12_000,
                   tenders=(Tender("cash", 2_500_000),))  # fmt: skip


def one_of_basket(language: str = "vi") -> Receipt:
    """Another customer's receipt of a basket."""
    return receipt(language, 2, basket="KH01-E-0004512", basket_size=3, given_minor=0, change_minor=0, tenders=())


def practice(language: str = "vi", bills: int = 3) -> Receipt:
    """A receipt of a practice office."""
    plain = receipt(language, bills)
    return replace(plain, masthead=replace(plain.masthead, is_practice=True))


VOIDED = PrintMark(
    copy=2, voided_at=datetime(2026, 11, 20, 9, 14, tzinfo=INDOCHINA), void_reason="Khách đưa nhầm tiền, thu lại"
)
LONG_VOIDED = PrintMark(
    copy=12,
    voided_at=datetime(2026, 11, 20, 9, 14, tzinfo=INDOCHINA),
    void_reason="Khách đưa nhầm tiền của nhà bên cạnh và xin lấy lại, đã đối chiếu với hóa đơn và trả lại đủ, "
    "có chữ ký của khách trên liên gốc",
)
COPY_2 = PrintMark(copy=2)
LATE = PrintMark(is_late=True)


def summary(language: str = "vi", receipts: int = 3, *, with_late_fees: bool = True) -> BasketSummary:
    """A basket of so many receipts, paid by one company with a transfer and cash."""
    base = receipt(language, 1)
    listed: list[SummaryLine] = []
    for place in range(receipts):
        number = ReceiptNumber("KH01", 2, 2026, 1, 4823 + place).text
        periods = ("2026-08", "2026-09", "2026-10") if place % 9 == 1 else ("2026-10",)
        name = f"Trạm BTS VT-{place + 1:03d} (Sơn Trung)" if language != "zh" else f"青石镇通信基站{place + 1:03d}号"
        listed.append(
            SummaryLine(
                number,
                f"PQ0510009{9000 + place:04d}",
                name,
                periods,
                1_234_567 + 7_919 * place,
                1_011 * (place % 4) if with_late_fees else 0,
                50_000 if place == 0 else 0,
            )
        )
    exact = sum(line.total_minor for line in listed)
    rounding = -exact % 500
    return BasketSummary(
        event="KH01-E-0004512", style=base.style, masthead=base.masthead, issued_at=base.issued_at,
        business_date=base.business_date, counter="2", till=15, cashier=base.cashier,
        payer_name=base.customer_name if language == "zh" else "Chi nhánh Viễn thông Khánh Sơn",
        payer_code=base.customer_code, lines=tuple(listed), rounding_minor=rounding, total_minor=exact + rounding,
        tenders=(Tender("transfer", 1_000_000, "FT26331 4471 902"), Tender("cash", exact + rounding - 999_500)),
        given_minor=exact + rounding + 500, change_minor=500,
    )  # fmt: skip


_FEW_ENTRIES = 20
"""Up to here a sample has the everyday kinds alone."""


def statement(language: str = "vi", entries: int = 12, open_bills: int = 2) -> Statement:
    """A customer's year: bills, payments, a void, an adjustment; what is open at its end."""
    base = receipt(language, 1)
    kinds = tuple(ENTRY_KINDS)[: None if entries > _FEW_ENTRIES else 7]
    listed: list[StatementEntry] = []
    balance = 250_000
    for place in range(entries):
        kind = kinds[place % len(kinds)]
        is_charge = kind in {"bill", "late_fee", "void", "reversal", "bounce", "refund"}
        amount = 318_360 + 1_111 * place if kind != "late_fee" else 872
        balance += amount if is_charge else -amount
        document = ReceiptNumber("KH01", 2, 2026, 1, 4823 + place).text if kind == "payment" else f"KH01-26-{place:07d}"
        listed.append(
            StatementEntry(
                date(2026, 1, 5) + timedelta(days=3 * place % 300),
                kind,
                document,
                f"2026-{1 + place % 10:02d}",
                amount if is_charge else 0,
                0 if is_charge else amount,
                balance,
                "PQ05000451999" if kind in {"moved", "moved_here", "credit_moved"} else "",
                12_300 if kind == "late_fee_waived" else 0,
            )
        )
    return Statement(
        style=base.style, masthead=base.masthead, made_at=base.issued_at, made_by=base.cashier,
        customer_name=base.customer_name, customer_code=base.customer_code, supply_address=base.supply_address,
        meter=base.meter, phone="0905 123 456", first_day=date(2026, 1, 1), last_day=date(2026, 10, 31),
        opening_minor=250_000, entries=tuple(listed), closing_minor=balance, open_bills=lines(open_bills),
        credit_minor=0,
    )  # fmt: skip
