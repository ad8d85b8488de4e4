"""This file is how a day and a month answer on the command line: their names, once given, only grow."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from collectoffice.cli.till_answers import reading_figures
from collectoffice.domain.day_checks import sheet_faults

if TYPE_CHECKING:
    from collections.abc import Collection

    from collectoffice.domain.day_sheet import (
        Alert,
        ApprovalLine,
        DaySheet,
        DepositLine,
        IdentityLine,
        SafeFigures,
        TillReading,
        Undone,
    )
    from collectoffice.domain.month_sheet import MonthSheet

Answer = dict[str, object]


_HIDDEN_SUMS = ("gross_minor", "undone_minor", "net_minor", "by_tender", "by_kind", "expected_minor")
_HIDDEN_ARREARS = ("collected_minor", "closing_minor", "bill_by_bill_closing_minor", "bill_by_bill_collected_minor")
"""What says together, less what other tills took, how much an open drawer should hold."""


def day_answer(sheet: DaySheet, *, is_blind: bool) -> Answer:
    """A day's sheet; ``is_blind`` hides what an open till's drawer should hold, in its own figures and in the day's."""
    answer = _day_answer(sheet, is_blind=is_blind)
    if not is_blind:
        return answer
    lines: list[Answer] = [{"class": line.customer_class, **identity_answer(line)} for line in sheet.classes]
    hidden = {key: None for key in _HIDDEN_SUMS if key in answer}
    return (
        answer | hidden
        | {"identity": _hidden(identity_answer(sheet.identity)), "classes": [_hidden(line) for line in lines]}
    )  # fmt: skip


def _hidden(line: Answer) -> Answer:
    return line | dict.fromkeys(_HIDDEN_ARREARS)


def _day_answer(sheet: DaySheet, *, is_blind: bool) -> Answer:
    return {
        "date": sheet.date,
        "locked": sheet.is_locked,
        "signed_by": sheet.signed_by or None,
        "approved_by": sheet.approved_by or None,
        "made_at": sheet.made_at,
        "practice": sheet.is_practice,
        "tills": [_till(till, is_blind=is_blind and not till.closed_at) for till in sheet.tills],
        "gross_minor": sheet.gross_minor,
        "undone_minor": sheet.undone_minor,
        "net_minor": sheet.net_minor,
        "by_tender": sheet.by_tender,
        "by_kind": sheet.by_kind,
        "undone": [undone_answer(undone) for undone in sheet.undone],
        "identity": identity_answer(sheet.identity),
        "classes": [{"class": line.customer_class, **identity_answer(line)} for line in sheet.classes],
        "bank_collected_minor": sheet.bank_collected_minor,
        "safe": safe_answer(sheet.safe),
        "deposits": [_deposit(line) for line in sheet.deposits],
        "approvals": [_approval(line) for line in sheet.approvals],
        "unprinted": list(sheet.unprinted),
        "unprinted_before": sheet.unprinted_before,
        "outside_receipts": list(sheet.outside_receipts),
        "reprints": sheet.reprints,
        "outside_reprints": [
            {"receipt": one.receipt or None, "at": one.at, "staff": one.staff, "copy": one.copy}
            for one in sheet.outside_reprints
        ],
        "outside_refunded_minor": sheet.outside_refunded_minor,
        "alerts": alerts_answer(sheet.alerts),
        "faults": [
            {"what": fault.what, "where": fault.where, "off_minor": fault.off_minor} for fault in sheet_faults(sheet)
        ],
        "voice_code": sheet.voice_code,
        "chain_event": sheet.chain_event,
        "chain_head": sheet.chain_head,
    }


def month_answer(month: MonthSheet, blind: Collection[str] = ()) -> Answer:
    """A month: its days in short, and their sums; nothing of the ``blind`` days that an open till must not be told."""
    answer = _month_answer(month)
    if not blind:
        return answer
    days = cast("list[Answer]", answer["days"])
    return (
        answer | {key: None for key in _HIDDEN_SUMS if key in answer}
        | {
            "days": [_hidden_day(day) if day["date"] in blind else day for day in days],
            "identity": _hidden(identity_answer(month.identity)),
        }
    )  # fmt: skip


def _hidden_day(day: Answer) -> Answer:
    hidden = {key: None for key in _HIDDEN_SUMS if key in day}
    return day | hidden | {"identity": _hidden(cast("Answer", day["identity"]))}


def _month_answer(month: MonthSheet) -> Answer:
    return {
        "month": month.month,
        "days": [
            {
                "date": day.date,
                "locked": day.is_locked,
                "count": sum(span.count for till in day.tills for span in till.receipts),
                "gross_minor": day.gross_minor,
                "undone_minor": day.undone_minor,
                "net_minor": day.net_minor,
                "by_tender": day.by_tender,
                "by_kind": day.by_kind,
                "expected_minor": day.expected_minor,
                "counted_minor": day.counted_minor,
                "difference_minor": day.difference_minor,
                "bank_collected_minor": day.bank_collected_minor,
                "identity": identity_answer(day.identity),
                "faults": len(sheet_faults(day)),
                "voice_code": day.voice_code,
                "chain_head": day.chain_head,
            }
            for day in month.days
        ],
        "count": month.receipts,
        "gross_minor": month.gross_minor,
        "undone_minor": month.undone_minor,
        "net_minor": month.net_minor,
        "difference_minor": month.difference_minor,
        "bank_collected_minor": month.bank_collected_minor,
        "identity": identity_answer(month.identity),
        "breaks": list(month.breaks),
    }


def identity_answer(line: IdentityLine) -> Answer:
    """The identity with both its sides."""
    return {
        "opening_minor": line.opening_minor,
        "billed_minor": line.billed_minor,
        "collected_minor": line.collected_minor,
        "adjusted_minor": line.adjusted_minor,
        "closing_minor": line.closing_minor,
        "bill_by_bill_closing_minor": line.bill_by_bill_closing_minor,
        "bill_by_bill_opening_minor": line.bill_by_bill_opening_minor,
        "bill_by_bill_billed_minor": line.bill_by_bill_billed_minor,
        "bill_by_bill_collected_minor": line.bill_by_bill_collected_minor,
        "bill_by_bill_adjusted_minor": line.bill_by_bill_adjusted_minor,
        "bank_minor": line.bank_minor,
        "outside_tills_minor": line.outside_minor,
        "taken_over_minor": line.taken_over_minor,
        "off_minor": line.off_minor,
    }


def safe_answer(safe: SafeFigures) -> Answer:
    """The safe on one day."""
    return {
        "opening_minor": safe.opening_minor,
        "in_minor": safe.in_minor,
        "out_minor": safe.out_minor,
        "expected_minor": safe.expected_minor,
        "counted_minor": safe.counted_minor,
        "difference_minor": safe.difference_minor,
        "reason": safe.reason,
        "closing_minor": safe.closing_minor,
        "pieces": {str(denomination): number for denomination, number in safe.pieces.items()},
    }


def alerts_answer(alerts: tuple[Alert, ...]) -> list[Answer]:
    """What somebody has to see to."""
    return [
        {
            "kind": alert.kind,
            "amount_minor": alert.amount_minor,
            "since": alert.since,
            "days": alert.days,
            "due": alert.due or None,
        }
        for alert in alerts
    ]


def undone_answer(undone: Undone) -> Answer:
    """One undoing."""
    return {
        "kind": undone.kind,
        "receipts": list(undone.receipts),
        "at": undone.at,
        "till": undone.till,
        "amount_minor": undone.amount_minor,
        "money_minor": undone.money_minor,
        "cash_back_minor": undone.cash_back_minor,
        "reason": undone.reason,
        "staff": undone.staff,
        "approver": undone.approver or None,
        "to_be_approved": undone.is_waiting,
    }


def _till(till: TillReading, *, is_blind: bool) -> Answer:
    return reading_figures(till, is_blind=is_blind)


def _deposit(line: DepositLine) -> Answer:
    return {
        "deposit": line.deposit,
        "prepared_on": line.prepared_on,
        "cash_minor": line.cash_minor,
        "cheques_minor": line.cheques_minor,
        "total_minor": line.total_minor,
        "cheques": line.cheques,
        "undone": line.undone,
        "undone_minor": line.undone_minor,
        "state": line.state,
        "slip": line.slip,
        "bank_day": line.bank_day or None,
        "tills": list(line.tills),
        "note": line.note,
    }


def _approval(line: ApprovalLine) -> Answer:
    return {
        "act": line.act,
        "at": line.at,
        "staff": line.staff,
        "approver": line.approver or None,
        "answer": line.answer or None,
        "amount_minor": line.amount_minor,
    }
