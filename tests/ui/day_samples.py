"""This file is an invented day that the window's tests and pictures show, in each of its steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from collectoffice.db.day import DayStep
from collectoffice.domain.day_sheet import Alert, DaySheet, IdentityLine, ReceiptRange, SafeFigures
from collectoffice.domain.month_sheet import MonthSheet, month_identity
from collectoffice.services.queries.day_progress import DayProgress, OpenTillOfDay, Unexplained
from collectoffice.services.queries.deposits import ToDeposit
from collectoffice.services.queries.watching import LongOpen, ReprintLook, StaffWatched, UndoneLook, Watched
from collectoffice.ui.day.facts import DayNow, DepositRow, MonthNow
from tests.ui import samples, till_samples

ONE = replace(
    till_samples.READING,
    till=6,
    counter=1,
    cashier="Phạm Ngọc Quyên",
    user="quyen",
    state="closed",
    closed_at="2026-11-21T17:02:00+07:00",
    receipts=(ReceiptRange("TC01-1-26A-000812", "TC01-1-26A-000900", 89),),
    gross_minor=48_120_000,
    undone_minor=0,
    net_minor=48_120_000,
    by_tender={"cash": 40_000_000, "qr": 8_120_000},
    by_kind={"principal": 48_120_000},
    moves={"turn_in": -30_000_000},
    expected={"cash": 12_000_000, "qr": 8_120_000},
    counted_minor=12_000_000,
    pieces={500_000: 24},
    counts=(12_000_000,),
    difference_minor=0,
    reprints=1,
)
TWO_OPEN = replace(till_samples.READING, state="open", counts=())
TWO = till_samples.CLOSED
IDENTITY = IdentityLine(
    "",
    opening_minor=4_072_662_821,
    billed_minor=0,
    collected_minor=119_320_000,
    bank_minor=12_000_000,
    adjusted_minor=1_040_000,
    closing_minor=3_952_302_821,
    bill_by_bill_closing_minor=3_952_302_821,
)
ALERT = Alert("safe_too_long", 96_400_000, "2026-11-17", 4, "2026-11-18")
SAFE_DUE = SafeFigures(61_000_000, 95_335_000, 0, 156_335_000, None, {}, closing_minor=156_335_000)
SAFE_DONE = replace(SAFE_DUE, counted_minor=156_335_000, pieces={500_000: 312})
SHEET = DaySheet(
    office="TC01",
    office_name="Điện lực Tân Châu",
    country="VN",
    currency="VND",
    minor_digits=0,
    is_practice=False,
    date="2026-11-21",
    is_locked=False,
    made_at="2026-11-21T17:12:00+07:00",
    tills=(ONE, TWO),
    undone=(),
    identity=IDENTITY,
    classes=(),
    bank_collected_minor=12_000_000,
    safe=SAFE_DUE,
    deposits=(),
    approvals=(),
    unprinted=(),
    chain_event=9_214,
    chain_head="9f2c",
    voice_code="4471 0926",
    denominations=samples.RULES_VN.cash.denominations,
    alerts=(ALERT,),
)
DEPOSITS = (
    DepositRow(None, 94_335_000, 1, 2_150_000),
    DepositRow(12, 61_000_000, 0, 0, "prepared", made_on="2026-11-20"),
    DepositRow(11, 88_500_000, 2, 4_310_000, "banked", "NT 0088121", "2026-11-19", "2026-11-19"),
    DepositRow(10, 71_000_000, 0, 0, "disputed", "NT 0088004", "2026-11-17", "2026-11-17", "Thiếu 500.000"),
    DepositRow(13, 20_000_000, 0, 0, "cancelled", made_on="2026-11-20", note="Ghi nhầm ca"),
    DepositRow(9, 66_200_000, 0, 0, "confirmed", "NT 0087555", "2026-11-14", "2026-11-14"),
)
UNDONE = UndoneLook(
    "void",
    ("TC01-2-26A-000497",),
    "2026-11-21T10:43:00+07:00",
    7,
    50_000,
    50_000,
    "Sai số tiền",
    "Trần Minh Khoa",
    False,
)
WATCHED = Watched(
    on=samples.TODAY,
    since=date(2026, 10, 23),
    tills=(ONE, TWO),
    staff=(
        StaffWatched("quyen", "Phạm Ngọc Quyên", 1_912, (UNDONE,) * 2, (), False, False),
        StaffWatched(
            "gam",
            "Lê Thị Hồng Gấm",
            2_104,
            (UNDONE, replace(UNDONE, kind="reversal", is_waiting=True, approver="")) * 9,
            (ReprintLook("TC01-2-26A-000505", "2026-11-21T11:19:00+07:00", 1),) * 3,
            True,
            False,
        ),
    ),
    long_open=(),
    safe_minor=156_335_000,
    alerts=(ALERT,),
    approvals=(),
)
LONG_OPEN = LongOpen(5, 3, "Đỗ Văn Út", "2026-11-20", "2026-11-20T07:00:00+07:00", 34)
OFFER = ToDeposit(156_335_000, 61_000_000, 4_000_000, (6, 7), ())


def _steps(*taken: str) -> dict[str, DayStep]:
    return {step: DayStep(step, "2026-11-21T17:20:00+07:00", "Trần Minh Khoa") for step in taken}


def _now(sheet: DaySheet, progress: DayProgress, *, watched: Watched = WATCHED, own_till: int | None = None) -> DayNow:
    return DayNow(
        sheet,
        progress,
        is_today=True,
        own_till=own_till,
        offer=OFFER,
        deposits=DEPOSITS,
        watched=watched,
        open_approvals=2,
    )


def open_day() -> DayNow:
    """One till is still open, and one of the day before."""
    waiting = (
        OpenTillOfDay(5, 3, "Đỗ Văn Út", "2026-11-20"),
        OpenTillOfDay(7, 2, "Lê Thị Hồng Gấm", "2026-11-21"),
    )
    watched = replace(WATCHED, tills=(ONE, TWO_OPEN), long_open=(LONG_OPEN,))
    progress = DayProgress(samples.TODAY, {}, waiting, is_safe_counted=False, unexplained=())
    return _now(replace(SHEET, tills=(ONE, TWO_OPEN)), progress, watched=watched)


def safe_day() -> DayNow:
    """The tills are closed, the safe has to be counted."""
    return _now(SHEET, DayProgress(samples.TODAY, {}, (), is_safe_counted=False, unexplained=()))


def short_day() -> DayNow:
    """The safe is short and nobody said why."""
    sheet = replace(SHEET, safe=replace(SAFE_DONE, counted_minor=156_135_000))
    found = (Unexplained(None, None, "", -200_000),)
    return _now(sheet, DayProgress(samples.TODAY, {}, (), is_safe_counted=True, unexplained=found))


def sign_day() -> DayNow:
    """Everything is counted and explained."""
    progress = DayProgress(samples.TODAY, {}, (), is_safe_counted=True, unexplained=())
    return _now(replace(SHEET, safe=SAFE_DONE, unprinted=("TC01-2-26A-000481",)), progress)


def locked_day() -> DayNow:
    """The day is locked."""
    steps = _steps("safe_counted", "signed", "exported", "locked")
    sheet = replace(SHEET, safe=SAFE_DONE, is_locked=True, signed_by="Trần Minh Khoa", alerts=())
    return _now(sheet, DayProgress(samples.TODAY, steps, (), is_safe_counted=True, unexplained=()))


def empty_day() -> DayNow:
    """Nobody opened a till yet."""
    identity = replace(IDENTITY, collected_minor=0, adjusted_minor=0, closing_minor=4_072_662_821)
    identity = replace(identity, bill_by_bill_closing_minor=4_072_662_821)
    sheet = replace(SHEET, tills=(), identity=identity, alerts=(), bank_collected_minor=0)
    watched = replace(WATCHED, tills=(), staff=(), alerts=())
    progress = DayProgress(samples.TODAY, {}, (), is_safe_counted=False, unexplained=())
    return replace(_now(sheet, progress, watched=watched), deposits=(), open_approvals=0)


def month() -> MonthNow:
    """Three weeks of a month: one day was never closed, one is over, the last is in work."""
    days, opening = [], 4_072_662_821
    for number in (*range(2, 8), *range(9, 15), *range(16, 22)):
        taken = 101_385_000 - 1_000 * number
        line = replace(
            IDENTITY,
            opening_minor=opening,
            collected_minor=taken,
            bank_minor=0,
            adjusted_minor=0,
            closing_minor=opening - taken,
            bill_by_bill_opening_minor=opening,
            bill_by_bill_collected_minor=taken,
            bill_by_bill_closing_minor=opening - taken,
        )
        opening -= taken
        till = replace(
            ONE,
            gross_minor=taken,
            net_minor=taken,
            by_tender={"cash": taken},
            by_kind={"principal": taken},
            moves={},
            float_minor=0,
            refunded_minor=0,
            expected={"cash": taken},
            counted_minor=taken + (50_000 if number == 11 else 0),
            difference_minor=50_000 if number == 11 else 0,
            pieces={},
        )
        days.append(
            replace(
                SHEET,
                date=f"2026-11-{number:02d}",
                is_locked=number not in (18, 21),
                tills=(till,),
                identity=line,
                classes=(line,),
                alerts=(),
                bank_collected_minor=0,
                safe=SAFE_DONE,
            )
        )
    sheet = MonthSheet(
        "TC01",
        "Điện lực Tân Châu",
        "VND",
        0,
        is_practice=False,
        month="2026-11",
        made_at="2026-11-21T17:12:00+07:00",
        days=tuple(days),
        identity=month_identity(tuple(days)),
    )
    return MonthNow(sheet, samples.TODAY, left_open=frozenset({"2026-11-18"}))


def empty_month() -> MonthNow:
    """A month before the office began."""
    full = month()
    return replace(
        full, sheet=replace(full.sheet, month="2026-01", days=(), identity=month_identity(())), left_open=frozenset()
    )
