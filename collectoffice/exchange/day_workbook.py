"""This file is the daily reconciliation sheet as a workbook: tills, counted notes, undoings, arrears, deposits, totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from collectoffice.domain.day_sheet import (
    KINDS,
    TENDERS,
    DaySheet,
    DepositLine,
    IdentityLine,
    TillReading,
    Undone,
)
from collectoffice.exchange.day_words import words_of
from collectoffice.exchange.tables_book import BookPlan, Column, Form, Line, TablePlan, Value, write_tables

FORMAT_VERSION = "1"
MOVES = ("turn_in", "from_safe", "pay_in", "pay_out", "exchange", "counterfeit")

_TILL: tuple[tuple[str, Form], ...] = (
    ("date", "day"),
    ("till", "text"),
    ("counter", "text"),
    ("cashier", "text"),
    ("state", "text"),
    ("opened", "moment"),
    ("closed", "moment"),
    ("first", "text"),
    ("last", "text"),
    ("count", "number"),
    ("missing", "text"),
    ("float", "amount"),
    ("gross", "amount"),
    ("undone_sum", "amount"),
    ("net", "amount"),
    *((tender, "amount") for tender in TENDERS),
    *((kind, "amount") for kind in KINDS),
    ("vat", "amount"),
    ("refunded", "amount"),
    *((move, "amount") for move in MOVES),
    ("expected", "amount"),
    ("counted", "amount"),
    ("difference", "amount"),
    ("reason", "text"),
    ("settled", "amount"),
    ("reprints", "number"),
)
_NOTES: tuple[tuple[str, Form], ...] = (
    ("where", "text"),
    ("denomination", "amount"),
    ("pieces", "number"),
    ("amount", "amount"),
)
_UNDONE: tuple[tuple[str, Form], ...] = (
    ("kind", "text"),
    ("receipts", "text"),
    ("at", "moment"),
    ("till", "text"),
    ("amount", "amount"),
    ("cash_back", "amount"),
    ("reason", "text"),
    ("staff", "text"),
    ("approver", "text"),
)
_IDENTITY: tuple[tuple[str, Form], ...] = (
    ("class", "text"),
    *(
        (column, "amount")
        for column in (
            "opening billed taken_over collected by_bank outside adjusted closing "
            "bill_opening bill_billed bill_collected bill_adjusted bill_closing off"
        ).split()
    ),
)
_DEPOSITS: tuple[tuple[str, Form], ...] = (
    ("number", "text"),
    ("prepared_on", "day"),
    ("of_tills", "text"),
    ("cash", "amount"),
    ("cheques", "amount"),
    ("total", "amount"),
    ("state", "text"),
    ("slip", "text"),
    ("bank_day", "day"),
    ("note", "text"),
    ("cheques_undone", "amount"),
)
_APPROVALS: tuple[tuple[str, Form], ...] = (
    ("act", "text"),
    ("at", "moment"),
    ("staff", "text"),
    ("answer", "text"),
    ("approver", "text"),
    ("amount", "amount"),
)


def day_workbook_name(sheet: DaySheet) -> str:
    """The name of a day's workbook, ``<office>_<day>_ngay_v<format>.xlsx``."""
    return f"{sheet.office}_{sheet.date}_ngay_v{FORMAT_VERSION}.xlsx"


def write_day_workbook(sheet: DaySheet, target: Path, language: str) -> None:
    """Writes a day as a workbook in a language (vi, zh or en), over nothing; refuses with ``FileNotWritten``."""
    words = words_of(language)
    tables = (
        table(words, "tills", _TILL, [till_row(words, till) for till in sheet.tills]),
        table(words, "notes", _NOTES, list(_note_rows(words, sheet))),
        table(words, "undone", _UNDONE, [_undone_row(words, undone) for undone in sheet.undone]),
        table(words, "identity", _IDENTITY, identity_rows(words, sheet.identity, sheet.classes)),
        table(words, "deposits", _DEPOSITS, [_deposit_row(words, line) for line in sheet.deposits]),
        table(words, "approvals", _APPROVALS, list(_approval_rows(words, sheet))),
    )
    write_tables(book(words, sheet, tables, tuple(_totals(words, sheet)), sheet.date, language), target)


def book(
    words: Mapping[str, str],
    sheet: DaySheet,
    tables: tuple[TablePlan, ...],
    totals: tuple[Line, ...],
    header: str,
    language: str,
) -> BookPlan:
    """The plan of a workbook of this office; a practice office says on every page that it has no value."""
    practice = f"{words['practice']} · " if sheet.is_practice else ""
    return BookPlan(
        tables=tables,
        totals_title=words["totals"],
        totals=totals,
        office_name=sheet.office_name,
        header=f"{practice}{header}",
        page_word=words["page"],
        language=language,
        minor_digits=sheet.minor_digits,
    )


def table(
    words: Mapping[str, str], name: str, columns: Iterable[tuple[str, Form]], rows: Sequence[Sequence[Value]]
) -> TablePlan:
    """A sheet of this name; the table keeps a name in the workbook that no language changes."""
    return TablePlan(words[name], f"tbl_{name}", tuple(Column(words[key], form) for key, form in columns), rows)


def till_row(words: Mapping[str, str], till: TillReading) -> list[Value]:
    """A till as a row of the sheet of tills."""
    return [
        date.fromisoformat(till.business_date),
        str(till.till),
        str(till.counter),
        till.cashier,
        words["closed_state" if till.state == "closed" else till.state],
        _moment(till.opened_at),
        _moment(till.closed_at),
        till.receipts[0].first if till.receipts else "",
        till.receipts[-1].last if till.receipts else "",
        sum(part.count for part in till.receipts),
        ", ".join(number for part in till.receipts for number in part.missing),
        till.float_minor,
        till.gross_minor,
        till.undone_minor,
        till.net_minor,
        *(till.by_tender.get(tender, 0) for tender in TENDERS),
        *(till.by_kind.get(kind, 0) for kind in KINDS),
        till.vat_share_minor,
        till.refunded_minor,
        *(till.moves.get(move, 0) for move in MOVES),
        till.expected_minor,
        till.counted_minor,
        till.difference_minor,
        till.reason,
        till.settled_minor,
        till.reprints,
    ]


TILL_COLUMNS = _TILL


def identity_rows(
    words: Mapping[str, str], identity: IdentityLine, classes: Iterable[IdentityLine]
) -> list[Sequence[Value]]:
    """The identity by class, all of them last."""
    named = [(line.customer_class or words["no_class"], line) for line in classes]
    return [_identity_row(name, line) for name, line in [*named, (words["all"], identity)]]


def _identity_row(name: str, line: IdentityLine) -> list[Value]:
    return [
        name,
        line.opening_minor,
        line.billed_minor,
        line.taken_over_minor,
        line.collected_minor,
        line.bank_minor,
        line.outside_minor,
        line.adjusted_minor,
        line.closing_minor,
        line.bill_by_bill_opening_minor,
        line.bill_by_bill_billed_minor,
        line.bill_by_bill_collected_minor,
        line.bill_by_bill_adjusted_minor,
        line.bill_by_bill_closing_minor,
        line.off_minor,
    ]


def _note_rows(words: Mapping[str, str], sheet: DaySheet) -> Iterable[list[Value]]:
    counted = [(f"{words['till']} {till.till}", till.pieces) for till in sheet.tills]
    for where, pieces in [*counted, (words["safe"], sheet.safe.pieces)]:
        for denomination in sorted(pieces, reverse=True):
            number = pieces[denomination]
            yield [where, denomination, number, denomination * number]


def _undone_row(words: Mapping[str, str], undone: Undone) -> list[Value]:
    return [
        words.get(undone.kind, undone.kind),
        ", ".join(undone.receipts),
        _moment(undone.at),
        "" if undone.till is None else str(undone.till),
        undone.amount_minor,
        undone.cash_back_minor,
        words.get(undone.reason, undone.reason),
        undone.staff,
        words["waiting"] if undone.is_waiting else undone.approver,
    ]


def _deposit_row(words: Mapping[str, str], line: DepositLine) -> list[Value]:
    return [
        str(line.deposit),
        date.fromisoformat(line.prepared_on) if line.prepared_on else None,
        ", ".join(str(till) for till in line.tills),
        line.cash_minor,
        line.cheques_minor,
        line.total_minor,
        words.get(line.state, line.state),
        line.slip,
        date.fromisoformat(line.bank_day) if line.bank_day else None,
        line.note,
        line.undone_minor,
    ]


def _approval_rows(words: Mapping[str, str], sheet: DaySheet) -> Iterable[list[Value]]:
    for line in sheet.approvals:
        answer = words[line.answer] if line.answer else words["waiting"]
        yield [words.get(line.act, line.act), _moment(line.at), line.staff, answer, line.approver, line.amount_minor]


def _totals(words: Mapping[str, str], sheet: DaySheet) -> Iterable[Line]:
    safe = sheet.safe
    yield Line(words["office_code"], sheet.office, "text")
    yield Line(words["office"], sheet.office_name, "text")
    yield Line(words["date"], date.fromisoformat(sheet.date), "day")
    yield Line(words["currency"], sheet.currency, "text")
    yield Line(words["count"], sum(part.count for till in sheet.tills for part in till.receipts), "number")
    yield Line(words["gross"], sheet.gross_minor)
    yield Line(words["undone_sum"], sheet.undone_minor)
    yield Line(words["net"], sheet.net_minor)
    yield from (Line(words[tender], sheet.by_tender.get(tender, 0)) for tender in TENDERS)
    yield from (Line(words[kind], sheet.by_kind.get(kind, 0)) for kind in KINDS)
    yield Line(words["expected"], sheet.expected_minor)
    yield Line(words["counted"], sheet.counted_minor)
    yield Line(words["difference"], sheet.difference_minor)
    yield Line(words["bank_collected"], sheet.bank_collected_minor)
    yield Line(words["safe_opening"], safe.opening_minor)
    yield Line(words["safe_in"], safe.in_minor)
    yield Line(words["safe_out"], safe.out_minor)
    yield Line(words["safe_expected"], safe.expected_minor)
    yield Line(words["safe_counted"], safe.counted_minor)
    yield Line(words["safe_difference"], safe.difference_minor)
    yield Line(words["reason"], safe.reason, "text")
    yield Line(words["unprinted"], ", ".join(sheet.unprinted), "text")
    yield Line(words["unprinted_before"], sheet.unprinted_before, "number")
    yield Line(words["reprints"], sheet.reprints, "number")
    outside = ", ".join(one.receipt or words["no_receipt"] for one in sheet.outside_reprints)
    yield Line(words["outside_reprints"], outside, "text")
    yield Line(words["outside_refunded"], sheet.outside_refunded_minor)
    yield Line(words["signed_by"], sheet.signed_by, "text")
    yield Line(words["approver"], sheet.approved_by, "text")
    yield Line(words["made_at"], _moment(sheet.made_at), "moment")
    yield Line(words["voice_code"], sheet.voice_code, "text")
    yield Line(words["chain_event"], str(sheet.chain_event), "text")
    yield Line(words["chain_head"], sheet.chain_head, "text")


def _moment(text: str) -> datetime | None:
    """A moment as a workbook knows it: local, without its offset."""
    return datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0) if text else None
