"""This file is the sheet of a month as a workbook: its days, its tills and its totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from collectoffice.domain.day_sheet import KINDS, TENDERS, DaySheet
from collectoffice.domain.month_sheet import MonthSheet
from collectoffice.exchange.day_words import words_of
from collectoffice.exchange.day_workbook import TILL_COLUMNS, identity_rows, table, till_row
from collectoffice.exchange.tables_book import BookPlan, Form, Line, Value, write_tables

_DAYS: tuple[tuple[str, Form], ...] = (
    ("date", "day"),
    ("signed_by", "text"),
    ("count", "number"),
    ("gross", "amount"),
    ("undone_sum", "amount"),
    ("net", "amount"),
    *((tender, "amount") for tender in TENDERS),
    *((kind, "amount") for kind in KINDS),
    ("expected", "amount"),
    ("counted", "amount"),
    ("difference", "amount"),
    ("bank_collected", "amount"),
    ("opening", "amount"),
    ("billed", "amount"),
    ("collected", "amount"),
    ("adjusted", "amount"),
    ("closing", "amount"),
    ("bill_closing", "amount"),
    ("off", "amount"),
    ("voice_code", "text"),
    ("chain_head", "text"),
)


def write_month_workbook(month: MonthSheet, target: Path, language: str) -> None:
    """Writes a month as a workbook in a language (vi, zh or en), over nothing; refuses with ``FileNotWritten``."""
    words = words_of(language)
    tills = [till_row(words, till) for day in month.days for till in day.tills]
    practice = f"{words['practice']} · " if month.is_practice else ""
    plan = BookPlan(
        tables=(
            table(words, "days", _DAYS, [_day_row(day) for day in month.days]),
            table(words, "tills", TILL_COLUMNS, tills),
        ),
        totals_title=words["totals"],
        totals=tuple(_totals(words, month)),
        office_name=month.office_name,
        header=f"{practice}{month.month}",
        page_word=words["page"],
        language=language,
        minor_digits=month.minor_digits,
    )
    write_tables(plan, target)


def _day_row(day: DaySheet) -> list[Value]:
    identity = day.identity
    return [
        date.fromisoformat(day.date),
        day.signed_by,
        sum(part.count for till in day.tills for part in till.receipts),
        day.gross_minor,
        day.undone_minor,
        day.net_minor,
        *(day.by_tender.get(tender, 0) for tender in TENDERS),
        *(day.by_kind.get(kind, 0) for kind in KINDS),
        day.expected_minor,
        day.counted_minor,
        day.difference_minor,
        day.bank_collected_minor,
        identity.opening_minor,
        identity.billed_minor,
        identity.collected_minor,
        identity.adjusted_minor,
        identity.closing_minor,
        identity.bill_by_bill_closing_minor,
        identity.off_minor,
        day.voice_code,
        day.chain_head,
    ]


def _totals(words: Mapping[str, str], month: MonthSheet) -> Iterable[Line]:
    yield Line(words["office_code"], month.office, "text")
    yield Line(words["office"], month.office_name, "text")
    yield Line(words["month"], month.month, "text")
    yield Line(words["currency"], month.currency, "text")
    yield Line(words["count"], month.receipts, "number")
    yield Line(words["gross"], month.gross_minor)
    yield Line(words["undone_sum"], month.undone_minor)
    yield Line(words["net"], month.net_minor)
    yield from (Line(words[tender], sum(day.by_tender.get(tender, 0) for day in month.days)) for tender in TENDERS)
    yield from (Line(words[kind], sum(day.by_kind.get(kind, 0) for day in month.days)) for kind in KINDS)
    yield Line(words["difference"], month.difference_minor)
    yield Line(words["bank_collected"], month.bank_collected_minor)
    _name, *values = identity_rows(words, month.identity, ())[0]
    columns = (
        "opening billed taken_over collected by_bank outside adjusted closing "
        "bill_opening bill_billed bill_collected bill_adjusted bill_closing off"
    ).split()
    yield from (Line(words[key], value) for key, value in zip(columns, values, strict=True))
    made_at = datetime.fromisoformat(month.made_at).replace(tzinfo=None)
    yield Line(words["made_at"], made_at, "moment")
