"""This file is what a till's paper says, line by line; while the count is blind nothing that tells the drawer's cash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, cast

from collectoffice.documents import tender_phrases
from collectoffice.documents.denominations import denomination, largest_first
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import KINDS, TENDERS, TillReading
from collectoffice.domain.receipt import Masthead, PaperStyle
from collectoffice.domain.tender import TenderKind
from collectoffice.i18n import papers_day as day_words
from collectoffice.i18n import papers_till as words
from collectoffice.i18n.papers import Word

KIND_WORDS: Final[Mapping[str, Word]] = {
    "principal": day_words.PRINCIPAL_WITH_VAT,
    "late_fee": day_words.LATE_FEE,
    "reconnection_fee": day_words.RECONNECTION_FEE,
    "credit": day_words.CREDIT,
    "deposit": day_words.SECURITY_DEPOSIT,
    "rounding": day_words.ROUNDING,
}


@dataclass(frozen=True, slots=True)
class TillPaper:
    """A till as it stands now, or stood at its close."""

    reading: TillReading
    style: PaperStyle
    masthead: Masthead
    made_at: datetime
    made_by: str
    is_blind: bool
    """Leaves out cash and every total that it could be told from."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label and its value at the right edge, the name of a section, or a line to sign on."""

    label: str
    value: str = ""
    is_bold: bool = False
    is_title: bool = False
    is_signature: bool = False
    has_rule: bool = True


def title_of(paper: TillPaper) -> Word:
    """What the paper is."""
    return words.TILL_CLOSE if paper.reading.closed_at else words.X_READING


def till_lines(writing: Writing, paper: TillPaper) -> list[Line]:
    """All lines of the paper from the top."""
    reading = paper.reading
    lines = [*_head(writing, paper), *_receipts(writing, reading)]
    if not paper.is_blind:
        lines += _takings(writing, reading)
    lines += _tenders(writing, paper)
    if not paper.is_blind:
        lines += _kinds(writing, reading)
    lines += _cash(writing, paper)
    if reading.counted_minor is not None:
        lines += _counted(writing, reading)
        lines += [Line(writing.say(words.CASHIER_SIGNS), is_signature=True)]
        lines += [Line(writing.say(words.SUPERVISOR_SIGNS), is_signature=True)]
    return lines


def _head(writing: Writing, paper: TillPaper) -> Iterator[Line]:
    say, reading = writing.say, paper.reading
    yield Line(say(day_words.COUNTER_AND_TILL, counter=reading.counter, till=reading.till), is_bold=True)
    yield Line(say(words.CASHIER), reading.cashier, is_bold=True)
    yield Line(say(words.BUSINESS_DATE), writing.day(date.fromisoformat(reading.business_date)))
    yield Line(say(words.OPENED), writing.moment(datetime.fromisoformat(reading.opened_at)))
    if reading.closed_at:
        yield Line(say(words.CLOSED), writing.moment(datetime.fromisoformat(reading.closed_at)))
        return
    yield Line(say(words.READ_AT), writing.moment(paper.made_at))
    if paper.made_by != reading.cashier:
        yield Line(say(words.READ_BY), paper.made_by)
    yield Line(say(words.STATE), say(words.STATES[reading.state]))


def _receipts(writing: Writing, reading: TillReading) -> Iterator[Line]:
    say = writing.say
    yield Line(say(words.RECEIPTS), is_bold=True, is_title=True)
    missing = [number for span in reading.receipts for number in span.missing]
    for span in reading.receipts:
        yield Line(f"{span.first} – {span.last}", str(span.count))
    if not reading.receipts:
        yield Line(say(words.NO_RECEIPTS))
    elif missing:
        yield Line(say(words.GAPS, numbers=say(day_words.COMMA).join(missing)), is_bold=True)
    else:
        yield Line(say(words.NO_GAPS))
    if reading.reprints:
        yield Line(say(words.REPRINTS), str(reading.reprints))
    if reading.awaited:
        awaited = writing.money(sum(one.amount_minor for one in reading.awaited))
        yield Line(say(words.AWAITED), say(day_words.COUNT_AND_SUM, n=len(reading.awaited), amount=awaited))


def _takings(writing: Writing, reading: TillReading) -> Iterator[Line]:
    say = writing.say
    yield Line(say(words.TAKINGS, unit=writing.unit), is_bold=True, is_title=True)
    yield Line(say(day_words.GROSS), writing.amount(reading.gross_minor))
    yield Line(say(day_words.UNDONE), writing.amount(reading.undone_minor))
    yield Line(say(day_words.NET), writing.amount(reading.net_minor), is_bold=True)


def _tenders(writing: Writing, paper: TillPaper) -> list[Line]:
    by_tender = paper.reading.by_tender
    rows = [
        Line(tender_phrases.kind_word(writing, cast("TenderKind", kind)), writing.amount(by_tender[kind]))
        for kind in TENDERS
        if by_tender.get(kind) and not (paper.is_blind and kind == "cash")
    ]
    head = Line(writing.say(words.BY_TENDER, unit=writing.unit), is_bold=True, is_title=True)
    return [head, *rows] if rows else []


def _kinds(writing: Writing, reading: TillReading) -> list[Line]:
    rows = [
        Line(writing.say(KIND_WORDS[kind]), writing.amount(reading.by_kind[kind]))
        for kind in KINDS
        if reading.by_kind.get(kind)
    ]
    head = Line(writing.say(words.BY_KIND, unit=writing.unit), is_bold=True, is_title=True)
    return [head, *rows] if rows else []


def _cash(writing: Writing, paper: TillPaper) -> Iterator[Line]:
    say, reading = writing.say, paper.reading
    yield Line(say(words.CASH, unit=writing.unit), is_bold=True, is_title=True)
    yield Line(say(day_words.FLOAT), writing.amount(reading.float_minor))
    if not paper.is_blind:
        yield Line(say(day_words.CASH_TAKEN), writing.amount(reading.by_tender.get("cash", 0)))
    if reading.refunded_minor:
        yield Line(say(day_words.REFUNDED), writing.amount(reading.refunded_minor))
    for kind, word in day_words.MOVES.items():
        if reading.moves.get(kind):
            yield Line(say(word), writing.amount(abs(reading.moves[kind])))
    if paper.is_blind:
        yield Line(say(words.BLIND))
    else:
        yield Line(say(day_words.EXPECTED), writing.amount(reading.expected_minor), is_bold=True)


def _counted(writing: Writing, reading: TillReading) -> Iterator[Line]:
    """The count of the close, what it was off by, and what rests of that."""
    say, off = writing.say, reading.difference_minor or 0
    yield Line(say(words.COUNTED, unit=writing.unit), is_bold=True, is_title=True)
    for note in largest_first(reading.pieces):
        number = reading.pieces[note]
        if number:
            label = say(words.PIECES, value=denomination(writing, note), n=number)
            yield Line(label, writing.amount(note * number))
    yield Line(say(day_words.COUNTED), writing.amount(reading.counted_minor or 0), is_bold=True)
    if len(reading.counts) > 1:
        yield Line(say(words.COUNTED_TIMES), str(len(reading.counts)))
    said = day_words.OVER if off > 0 else day_words.SHORT if off < 0 else day_words.AGREE
    yield Line(say(day_words.OVER_SHORT), say(said, amount=writing.amount(abs(off))), is_bold=True)
    if reading.reason:
        yield Line(say(day_words.REASON_COLUMN), reading.reason)
    if reading.settled_minor:
        yield Line(say(words.SETTLED), writing.amount(reading.settled_minor))
        yield Line(say(words.REST), writing.amount(off - reading.settled_minor), is_bold=True)
