"""This file is what a day sheet says in words: why a till is over or short, what was counted again, what does not agree."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from collectoffice.documents.day_sheet_leaf import (
    Leaf,
    draw_note,
    draw_triangle,
    mark_room,
    short_number,
    till_name,
)
from collectoffice.documents.day_sheet_rows import difference_cell
from collectoffice.documents.day_sheet_sums import Fault, faults, missing_numbers
from collectoffice.documents.fonts import MM_PER_POINT
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import Alert, DaySheet, Reprinted, TillReading
from collectoffice.i18n import papers_day as words


class Note(NamedTuple):
    """One thing to be said of the tills; an alarm has a triangle."""

    text: str
    is_alarm: bool = False


def till_notes(writing: Writing, sheet: DaySheet) -> tuple[Note, ...]:
    """What has to be said of the tills in words: sums that differ, reasons, recounts, floats that differed, numbers missing."""
    notes = [Note(_fault_note(writing, sheet, fault), True) for fault in faults(sheet)]
    for till in sheet.tills:
        name = till_name(writing, till)
        notes += [Note(writing.say(words.NOTE, till=name, note=note)) for note in _notes_of(writing, sheet, till)]
    return (*notes, *_notes_of_office(writing, sheet))


def draw_till_note(leaf: Leaf, top: float, edges: tuple[float, float], note: Note) -> float:
    """One note, wrapped; answers the y below."""
    left, right = edges
    if note.is_alarm:
        mark = mark_room(leaf.small)
        draw_triangle(leaf.page, left + mark, top + leaf.small * MM_PER_POINT * 1.02, leaf.small)
        left += mark
    return draw_note(leaf, top, (left, right), note.text, bold=note.is_alarm) + 0.3


def draw_till_notes(leaf: Leaf, top: float, edges: tuple[float, float]) -> float:
    """The notes, each from a line of its own; answers the y below."""
    y = top
    for note in till_notes(leaf.writing, leaf.sheet):
        y = draw_till_note(leaf, y, edges, note)
    return y


def _notes_of(writing: Writing, sheet: DaySheet, till: TillReading) -> list[str]:
    say, money = writing.say, writing.money
    notes: list[str] = []
    if till.difference_minor:
        reason = till.reason or say(words.NO_REASON)
        notes.append(say(words.BECAUSE, difference=difference_cell(writing, till), reason=reason))
        if till.settled_minor:
            rest = till.difference_minor - till.settled_minor
            notes.append(say(words.SETTLED, settled=money(till.settled_minor), rest=money(rest)))
    if len(till.counts) > 1:
        counts = say(words.COMMA).join(money(count) for count in till.counts)
        notes.append(say(words.COUNTED_AGAIN, n=len(till.counts), counts=counts))
    if till.float_expected_minor not in (None, till.float_minor):
        expected = till.float_expected_minor or 0
        off = writing.signed(till.float_minor - expected)
        notes.append(say(words.FLOAT_DIFFERED, float=money(till.float_minor), expected=money(expected), difference=off))
    if len(till.receipts) > 1:
        notes += [
            say(
                words.SERIES,
                first=short_number(sheet, span.first), last=short_number(sheet, span.last), n=span.count,
            )
            for span in till.receipts
        ]  # fmt: skip
    missing = missing_numbers(till)
    if missing:
        numbers = say(words.COMMA).join(short_number(sheet, number) for number in missing)
        notes.append(say(words.NUMBERS_SKIPPED, numbers=numbers))
    return notes


def _notes_of_office(writing: Writing, sheet: DaySheet) -> list[Note]:
    """What is to be said beside the tills: the safe, cash that lies too long, receipts given without a till."""
    say, money = writing.say, writing.money
    notes: list[Note] = []
    off = sheet.safe.difference_minor
    if off:
        difference = say(words.OVER if off > 0 else words.SHORT, amount=writing.amount(abs(off)))
        because = say(words.BECAUSE, difference=difference, reason=sheet.safe.reason or say(words.NO_REASON))
        notes.append(Note(say(words.NOTE, till=say(words.SAFE_COLUMN), note=because)))
    notes += [Note(_alert_text(writing, alert), is_alarm=True) for alert in sheet.alerts]
    if sheet.outside_receipts:
        numbers = say(words.COMMA).join(short_number(sheet, number) for number in sheet.outside_receipts)
        notes.append(Note(say(words.RECEIPTS_OUTSIDE, numbers=numbers)))
    if sheet.outside_reprints:
        copies = say(words.COMMA).join(_copy(writing, sheet, one) for one in sheet.outside_reprints)
        notes.append(Note(say(words.REPRINTS_OUTSIDE, copies=copies)))
    if sheet.unprinted_before:
        notes.append(Note(say(words.UNPRINTED_BEFORE, n=sheet.unprinted_before)))
    if sheet.outside_refunded_minor:
        notes.append(Note(say(words.REFUNDED_OUTSIDE, amount=money(sheet.outside_refunded_minor))))
    return notes


def _copy(writing: Writing, sheet: DaySheet, one: Reprinted) -> str:
    receipt = short_number(sheet, one.receipt) if one.receipt else writing.say(words.NO_RECEIPT)
    return writing.say(words.COPY_OF, receipt=receipt, copy=one.copy, staff=one.staff)


def _alert_text(writing: Writing, alert: Alert) -> str:
    """An alert; one of a sheet that was signed before its due day was named says what that sheet said."""
    amount = writing.money(alert.amount_minor)
    if alert.kind != "safe_too_long":
        return writing.say(words.ALERT, kind=alert.kind, amount=amount)
    since = writing.day(date.fromisoformat(alert.since))
    if not alert.due:
        return writing.say(words.SAFE_TOO_LONG, amount=amount, day=since, n=alert.days)
    due = writing.day(date.fromisoformat(alert.due))
    return writing.say(words.SAFE_DUE, amount=amount, day=since, n=alert.days, due=due)


def _fault_note(writing: Writing, sheet: DaySheet, fault: Fault) -> str:
    amount = writing.signed(fault.off_minor)
    figure = writing.say(fault.figure, unit=writing.unit).lstrip("–+=± ")
    for till in sheet.tills:
        if till.till == fault.till:
            return writing.say(words.FAULT_OF_TILL, figure=figure, till=till_name(writing, till), amount=amount)
    if fault.customer_class:
        figure = writing.say(words.COMMA).join((figure, fault.customer_class))
    return writing.say(words.FAULT, figure=figure, amount=amount)
