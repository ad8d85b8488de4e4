"""This file is sample day sheets for the tests of papers: invented tills whose figures add up, one function a kind of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, timedelta

from collectoffice.documents.cash_slip import CashSlip, SlipKind
from collectoffice.documents.deposit_list import DepositCheque, DepositList, DepositTill
from collectoffice.domain.day_sheet import (
    ApprovalLine,
    Awaited,
    DaySheet,
    DepositLine,
    IdentityLine,
    ReceiptRange,
    SafeFigures,
    TillReading,
    Undone,
)
from collectoffice.domain.month_sheet import MonthSheet, month_identity
from tests.documents import samples

VND_NOTES = (500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500)
CNY_NOTES = (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10)
DAY = "2026-11-20"
CASHIERS = (
    "Nguyễn Thị Ngọc Bích",
    "Lê Thị Hồng Gấm",
    "Trần Văn Lượng",
    "Phan Thị Diễm",
    "Võ Hoàng Ửng",
    "Đỗ Thị Kiều Oanh",
    "Huỳnh Ngọc Ánh",
    "Bùi Quốc Ế",
    "Đặng Thị Mỹ",
    "Ngô Đình Cường",
)
CHINESE_CASHIERS = ("王喆", "欧阳珺")
LONG_NAME = "Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo Quỳnh Hương"
HEAD = "9f3c51a7e20b6d84c1f577ae04b9d1120c6e55aa8b03f9e47712de3490ab65cf"


def notes_of(amount: int, notes: Sequence[int]) -> dict[int, int]:
    """An amount in notes and coins, largest first; what is smaller than the smallest is left out."""
    pieces: dict[int, int] = {}
    for note in notes:
        number, amount = divmod(amount, note)
        if number:
            pieces[note] = number
    return pieces


def till(
    number: int = 12,
    counter: int = 1,
    cashier: str = CASHIERS[0],
    *,
    off: int = 0,
    reason: str = "",
    scale: int = 1,
    notes: Sequence[int] = VND_NOTES,
    office: str = "KH01",
) -> TillReading:
    """A closed till that adds up, over or short by ``off``; ``scale`` makes its sums larger."""
    by_tender = {
        "cash": (19_000_000 + 500 * number) * scale,
        "transfer": 2_420_532 * scale,
        "qr": 2_353_142 * scale,
        "card": 1_200_733 * scale,
        "cheque": 4_644_019 * scale,
    }
    net = sum(by_tender.values())
    fees = {
        "late_fee": 173_388 * scale,
        "reconnection_fee": 105_840 * scale,
        "credit": 200_000 * scale,
        "rounding": -17,
    }
    principal = net - sum(fees.values())
    float_minor, turned_in, refunded = 2_000_000 * scale, -12_000_000 * scale, 64_500 * scale
    expected = float_minor + by_tender["cash"] - refunded + turned_in
    counted = expected + off
    return TillReading(
        till=number,
        counter=counter,
        cashier=cashier,
        user=f"user{number}",
        state="closed",
        business_date=DAY,
        opened_at=f"{DAY}T07:02:00+07:00",
        closed_at=f"{DAY}T17:06:00+07:00",
        float_minor=float_minor,
        float_expected_minor=float_minor,
        receipts=(ReceiptRange(f"{office}-{counter}-26A-001204", f"{office}-{counter}-26A-001250", 47),),
        payments=45,
        gross_minor=net + 471_000 * scale,
        undone_minor=471_000 * scale,
        net_minor=net,
        by_tender=by_tender,
        by_kind={"principal": principal, **fees},
        vat_share_minor=principal * 8 // 108,
        refunded_minor=refunded,
        moves={"turn_in": turned_in},
        expected={**by_tender, "cash": expected},
        counted_minor=counted,
        pieces=notes_of(counted, notes),
        counts=(counted,),
        difference_minor=off,
        reason=reason,
        settled_minor=0,
        awaited=(),
        reprints=1,
    )


def idle_till() -> TillReading:
    """A till that took nothing and agrees."""
    base = till(31, 1, "Lê Thị Hồng Gấm")
    return replace(
        base,
        receipts=(),
        payments=0,
        gross_minor=0,
        undone_minor=0,
        net_minor=0,
        by_tender={},
        by_kind={},
        vat_share_minor=0,
        refunded_minor=0,
        moves={},
        expected={"cash": base.float_minor},
        counted_minor=base.float_minor,
        pieces=notes_of(base.float_minor, VND_NOTES),
        counts=(base.float_minor,),
        float_expected_minor=None,
        reprints=0,
    )


def undone(till_number: int | None, amount: int, place: int = 0, **changes: object) -> Undone:
    """A void of one receipt with its money handed back."""
    one = Undone(
        kind="void",
        receipts=(f"KH01-1-26A-{1213 + place:06d}",),
        at=f"{DAY}T08:{35 + place % 20}:00+07:00",
        till=till_number,
        amount_minor=amount,
        cash_back_minor=amount,
        reason="Nhập nhầm khách hàng",
        staff="Nguyễn Thị Ngọc Bích",
        approver="Trần Văn Lượng",
        is_waiting=False,
        money_minor=amount,
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def identity(name: str, opening: int, billed: int, collected: int, bank: int, adjusted: int) -> IdentityLine:
    """A line whose sides agree."""
    closing = opening + billed - collected - adjusted
    return IdentityLine(
        name,
        opening,
        billed,
        collected,
        bank,
        adjusted,
        closing,
        closing,
        bill_by_bill_opening_minor=opening,
        bill_by_bill_billed_minor=billed,
        bill_by_bill_collected_minor=collected,
        bill_by_bill_adjusted_minor=adjusted,
    )


def added(lines: Sequence[IdentityLine]) -> IdentityLine:
    """All classes."""
    names = [one.name for one in fields(IdentityLine) if one.name != "customer_class"]
    return IdentityLine("", **{name: sum(getattr(line, name) for line in lines) for name in names})


def sheet_of(tills: Sequence[TillReading], **changes: object) -> DaySheet:
    """A day of these tills: classes, safe and deposit that go with them; ``changes`` replace its fields."""
    principal = sum(one.by_kind.get("principal", 0) for one in tills)
    bank = 8_476_363
    classes = (
        identity("SHBT", 358_573_853, 10_360_254, principal, 0, 37_420),
        identity("KD", 232_177_621, 10_169_608, bank, bank, 112_300),
        identity("SX", 154_650_770, 0, 0, 0, 0),
        identity("HCSN", 33_728_014, 0, 0, 0, 0),
    )
    counted = sum(one.counted_minor or 0 for one in tills)
    turned_in = -sum(one.moves.get("turn_in", 0) for one in tills)
    safe = 6_600_000 + turned_in + counted - turned_in
    sheet = DaySheet(
        office="KH01",
        office_name="ĐIỆN LỰC KHÁNH SƠN",
        country="VN",
        currency="VND",
        minor_digits=0,
        is_practice=False,
        date=DAY,
        is_locked=False,
        made_at=f"{DAY}T17:41:00+07:00",
        tills=tuple(tills),
        undone=tuple(undone(one.till, one.undone_minor, place) for place, one in enumerate(tills) if one.undone_minor),
        identity=added(classes),
        classes=classes,
        bank_collected_minor=bank + 12_000,
        safe=SafeFigures(6_600_000, turned_in + counted, turned_in, safe, safe, notes_of(safe, VND_NOTES)),
        deposits=(DepositLine(188, turned_in, 5_402_164, "banked", "7730 4412", DAY, tuple(one.till for one in tills)),)
        if tills
        else (),
        approvals=(
            ApprovalLine(
                "void_payment", f"{DAY}T08:35:00+07:00", "Nguyễn Thị Ngọc Bích", "Trần Văn Lượng", "approved", 471_000
            ),
            ApprovalLine(
                "turn_in", f"{DAY}T11:30:00+07:00", "Nguyễn Thị Ngọc Bích", "Trần Văn Lượng", "approved", 12_000_000
            ),
            ApprovalLine(
                "refund_credit", f"{DAY}T14:02:00+07:00", "Lê Thị Hồng Gấm", "Trần Văn Lượng", "approved", 64_500
            ),
        )
        if tills
        else (),
        unprinted=(),
        chain_event=8417,
        chain_head=HEAD,
        voice_code="4K7QM-X2D9T",
        denominations=VND_NOTES,
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]


def filled() -> DaySheet:
    """A common day: two tills, one short, three receipts undone."""
    short = "nghi thối thừa một tờ 50.000 ở 2-26A-004797; thu ngân nhận nợ."
    tills = (till(), till(13, 2, CASHIERS[1], off=-50_000, reason=short))
    lines = (
        undone(12, 303_500),
        undone(12, 167_500, 4, reason="Khách đổi ý, trả một kỳ"),
        undone(13, 471_000, 9, kind="bounce", reason="Thu trùng với ngân hàng", cash_back_minor=0, staff=CASHIERS[1]),
    )
    return sheet_of(tills, undone=lines)


def empty() -> DaySheet:
    """A day on which one till took nothing."""
    classes = (identity("SHBT", 358_573_853, 0, 0, 0, 0),)
    return sheet_of(
        (idle_till(),),
        identity=added(classes),
        classes=classes,
        bank_collected_minor=0,
        deposits=(),
        approvals=(),
        safe=SafeFigures(6_600_000, 0, 0, 6_600_000, None, {}),
    )


def without_tills() -> DaySheet:
    """A day without any till: banks collected, nobody sat at a counter."""
    return sheet_of((), undone=())


def many(count: int = 6) -> DaySheet:
    """So many tills, the third one over; a day with a page 2."""
    tills = [till(12 + place, place + 1, CASHIERS[place]) for place in range(count)]
    tills[2] = till(14, 3, CASHIERS[2], off=20_000, reason="Khách chưa lấy tiền thối")
    return sheet_of(tills)


def chinese() -> DaySheet:
    """Two windows in yuan, one over by a jiao."""
    tills = tuple(
        till(
            7 + place,
            place + 1,
            CHINESE_CASHIERS[place],
            off=10 * place,
            reason="尾数多收" if place else "",
            notes=CNY_NOTES,
            office="QS01",
        )
        for place in range(2)
    )
    principal = sum(one.by_kind["principal"] for one in tills)
    classes = (
        identity("居民生活", 135_857_385, 1_036_025, principal, 0, 3_742),
        identity("商业", 9_915_000, 0, 500_000, 500_000, 0),
    )
    safe = sum(one.counted_minor or 0 for one in tills)
    return sheet_of(
        tills,
        office="QS01",
        office_name="青石镇供电所",
        country="CN",
        currency="CNY",
        minor_digits=2,
        denominations=CNY_NOTES,
        classes=classes,
        identity=added(classes),
        bank_collected_minor=512_000,
        made_at=f"{DAY}T17:41:00+08:00",
        undone=tuple(
            undone(
                one.till,
                one.undone_minor,
                staff=one.cashier,
                approver="堃国强",
                reason="录入错误",
                receipts=(f"QS01-{one.counter}-26A-001213",),
            )
            for one in tills
        ),
        safe=SafeFigures(0, safe, 0, safe, safe, notes_of(safe, CNY_NOTES)),
        approvals=(),
        deposits=(DepositLine(9, 2_400_000_000 // 100, 0, "prepared", "", "", (7, 8)),),
    )


def everything_wrong() -> DaySheet:
    """Over, short, not counted twice, numbers missing, sums that differ, approvals open, payments awaited, a long everything."""
    reason = (
        "Kiểm lại két thấy thiếu sau giờ nghỉ trưa; camera cho thấy khách ở biên nhận 001231 nhận thừa tiền thối. " * 2
    )
    first = till(12, 1, LONG_NAME, off=-1_050_000, reason=reason)
    second = till(13, 1, CASHIERS[4], off=375_500)
    first = replace(
        first,
        counts=(7_885_500, first.counted_minor or 0),
        settled_minor=-500_000,
        float_expected_minor=1_950_000,
        receipts=(
            ReceiptRange("KH01-1-25A-099998", "KH01-1-25A-099999", 2),
            ReceiptRange(
                "KH01-1-26A-000001",
                "KH01-1-26A-000048",
                45,
                ("KH01-1-26A-000012", "KH01-1-26A-000013", "KH01-1-26A-000044"),
            ),
        ),
        moves={
            **first.moves,
            "from_safe": 500_000,
            "pay_in": 20_000,
            "pay_out": -35_000,
            "exchange": -500_000,
            "counterfeit": -500_000,
        },
        awaited=(
            Awaited(5, "qr", 1_353_142, "FT26324098812345", "KH01-1-26A-000031"),
            Awaited(6, "transfer", 420_532, "", "KH01-1-26A-000032"),
        ),
    )
    second = replace(
        second,
        net_minor=second.net_minor + 9_000,
        awaited=(Awaited(9, "qr", 99_000, "MB-778812", "KH01-1-26A-000040"),),
    )
    undone_lines = tuple(
        undone(
            12 if place % 2 else 13,
            85_500 + place,
            place,
            is_waiting=place % 3 == 0,
            approver="" if place % 3 == 0 else "Trần Văn Lượng",
            kind=("void", "reversal", "bounce", "move", "part")[place % 5],
            reason="Khách đổi ý, chỉ trả một kỳ và hẹn trả kỳ còn lại vào thứ Hai",
        )
        for place in range(9)
    )
    sheet = sheet_of(
        (first, second),
        undone=(*undone_lines, undone(None, 2_000_000, 12, kind="bounce", receipts=("KH01-1-26A-000001",) * 30)),
    )
    return replace(
        sheet,
        is_practice=True,
        identity=replace(sheet.identity, bill_by_bill_closing_minor=sheet.identity.closing_minor - 1_234),
        safe=replace(
            sheet.safe,
            counted_minor=sheet.safe.expected_minor - 100_000,
            pieces=notes_of(sheet.safe.expected_minor - 100_000, VND_NOTES),
        ),
        unprinted=tuple(f"KH01-1-26A-{number:06d}" for number in range(21, 28)),
        deposits=tuple(
            DepositLine(188 + place, 1_000_000, 0, state, f"7730 44{place}", DAY if place else "", (12,))
            for place, state in enumerate(("prepared", "banked", "confirmed", "disputed"))
        ),
        approvals=(
            *sheet.approvals,
            ApprovalLine("void_payment", f"{DAY}T16:35:00+07:00", LONG_NAME, "", "", 85_503),
            ApprovalLine("pay_out", f"{DAY}T16:40:00+07:00", CASHIERS[4], "", "", 35_000),
            ApprovalLine("adjust_bill", f"{DAY}T09:40:00+07:00", CASHIERS[4], "Trần Văn Lượng", "contested", 112_300),
        ),
    )


def largest() -> DaySheet:
    """Sums of eleven digits everywhere."""
    scale = 1_700
    tills = (till(scale=scale), till(13, 2, CASHIERS[1], off=-15_000_000_000, reason="rất lớn", scale=scale))
    principal = sum(one.by_kind["principal"] for one in tills)
    classes = (identity("SHBT", 99_999_999_999, 99_999_999_999, principal, 0, 99_999_999_999 - principal),)
    return sheet_of(tills, classes=classes, identity=added(classes), bank_collected_minor=99_999_999_999)


def month(days: int = 30, *, base: DaySheet | None = None) -> MonthSheet:
    """A month of days, each one's closing the next one's opening."""
    base = base or filled()
    principal = sum(one.by_kind["principal"] for one in base.tills)
    opening = 40 * principal
    made: list[DaySheet] = []
    for place in range(days):
        line = identity("", opening, 20_529_862 + place, principal + 8_476_363, 8_476_363, 149_720)
        opening = line.closing_minor
        on = date(2026, 11, 1) + timedelta(days=place)
        deposits = tuple(replace(one, prepared_on=on.isoformat()) for one in base.deposits)
        made.append(replace(base, date=on.isoformat(), identity=line, classes=(line,), deposits=deposits))
    return month_of(made)


def month_of(days: Sequence[DaySheet]) -> MonthSheet:
    """The sheet of a month of these days."""
    of = days[0] if days else filled()
    return MonthSheet(
        of.office,
        of.office_name,
        of.currency,
        of.minor_digits,
        of.is_practice,
        "2026-11",
        of.made_at,
        tuple(days),
        month_identity(tuple(days)),
    )


def cash_slip(kind: SlipKind = "turn_in", language: str = "vi", **changes: object) -> CashSlip:
    """A slip of twelve million (in yuan 120,000.00), listed by denomination."""
    notes = CNY_NOTES if language == "zh" else VND_NOTES
    amount = 12_037_500 if language != "zh" else 12_037_550
    slip = CashSlip(
        kind=kind,
        number="KH01-26-0412",
        style=samples.STYLES[language],
        masthead=samples.QINGSHI if language == "zh" else samples.KHANH_SON,
        at=samples.ISSUED_AT,
        business_date=date(2026, 11, 20),
        counter=2,
        till=13,
        amount_minor=amount,
        giver="王喆" if language == "zh" else CASHIERS[1],
        receiver="堃国强" if language == "zh" else CASHIERS[3],
        reason="Nộp bớt giữa ca",
        pieces=notes_of(amount, notes),
        approver="Trần Văn Lượng",
    )
    return replace(slip, **changes)  # type: ignore[arg-type]


def deposit_list(language: str = "vi", cheques: int = 3, **changes: object) -> DepositList:
    """A deposit of two tills' cash and so many cheques."""
    notes = CNY_NOTES if language == "zh" else VND_NOTES
    deposit = DepositList(
        number="188",
        style=samples.STYLES[language],
        masthead=samples.QINGSHI if language == "zh" else samples.KHANH_SON,
        made_at=samples.ISSUED_AT,
        made_by=CASHIERS[3],
        business_date=date(2026, 11, 20),
        cash_minor=24_000_000,
        tills=(
            DepositTill(12, 1, CASHIERS[0], date(2026, 11, 20), 12_000_000),
            DepositTill(13, 2, CASHIERS[1], date(2026, 11, 20), 12_000_000),
        ),
        cheques=tuple(
            DepositCheque(
                f"AB {770_441 + place}",
                "Vietcombank",
                date(2026, 11, 18),
                "Công ty Cổ phần Trường Sơn",
                12,
                1_800_721 + place,
            )
            for place in range(cheques)
        ),
        pieces=notes_of(24_000_000, notes),
        bank="Vietcombank Khánh Sơn, 0071 0009 8812",
        slip="7730 4412",
    )
    return replace(deposit, **changes)  # type: ignore[arg-type]
