"""This file is the answers in JSON: their names, once given, only grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.domain.errors import UnknownSetting
from collectoffice.i18n import findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from collectoffice.domain.customer import CustomerCard
    from collectoffice.domain.quote import Quote
    from collectoffice.services.commands.import_workbook import ImportTaken
    from collectoffice.services.queries.payment_taken import PaymentTaken
    from collectoffice.services.queries.verify import Check

Answer = dict[str, object]


def import_answer(taken: ImportTaken) -> Answer:
    """What an import took and what it left."""
    plan = taken.plan
    reading = plan.reading
    stated = reading.stated_total
    return {
        "kind": reading.kind,
        "taken": plan.taken,
        "sum_minor": plan.sum_minor,
        "already_known": plan.already_known,
        "changed": len(plan.changes),
        "customers_changed": len(plan.changed_customers),
        "missing": len(plan.missing),
        "credited": [
            {"row": c.row, "customer": c.customer, "reference": c.reference, "amount_minor": c.amount_minor}
            for c in taken.credited
        ],
        "problems": [
            {"sheet": p.sheet, "row": p.row, "column": p.column, "why": p.why, "code": p.customer_code, "name": p.code}
            for p in plan.problems
        ],
        "offered": [
            {
                "row": offered.row,
                "bill": offered.bill,
                "by_minor": offered.by_minor,
                "document": offered.document,
                "command": offered.command,
            }
            for offered in plan.offered
        ],
        "sheet": reading.sheet,
        "header_row": reading.header_row,
        "data_rows": reading.data_rows,
        "customers_new": len(plan.new_customers),
        "stated_total": None if stated is None else {"cell": stated.cell, "amount": str(stated.amount)},
        "changed_bills": [
            {
                "bill": change.bill.number,
                "row": change.row,
                "known_minor": change.known_minor,
                "new_minor": change.new_minor,
                "outcome": "held" if change.is_held else "adjusted",
            }
            for change in plan.changes
        ],
        "missing_bills": [{"bill": bill.number, "open_minor": bill.open_minor} for bill in plan.missing],
    }


def card_answer(card: CustomerCard) -> Answer:
    """A customer in a list of hits."""
    return {
        "customer": card.code,
        "name": card.name,
        "address": card.address,
        "open_minor": card.open_minor,
    }


def quote_answer(quote: Quote) -> Answer:
    """What a customer owes."""
    return {
        "customer": quote.customer.code,
        "on": quote.on.isoformat(),
        "bills": [
            {
                "bill": bill.number,
                "period": bill.period,
                "open_minor": bill.open_minor,
                "due": bill.due.isoformat(),
                "days_late": bill.days_late,
                "late_fee_minor": bill.late_fee_minor,
                "disputed": bill.is_disputed,
                "answer_by": bill.answer_by.isoformat() if bill.answer_by else None,
            }
            for bill in quote.bills
        ],
        "credit_minor": quote.credit_minor,
        "total_minor": quote.total_minor,
    }


def payment_answer(taken: PaymentTaken) -> Answer:
    """A payment as it was taken."""
    return {
        "event": taken.event,
        "receipts": list(taken.receipts),
        "total_minor": taken.total_minor,
        "change_minor": taken.change_minor,
        "credit_minor": taken.credit_minor,
        "allocations": [
            {
                "receipt": line.receipt,
                "customer": line.customer,
                "bill": line.bill,
                "kind": line.kind,
                "amount_minor": line.amount_minor,
            }
            for line in taken.allocations
        ],
        "rounding_minor": taken.rounding_minor,
        "repeated": taken.is_repeated,
    }


def verify_answer(checks: Iterable[Check], language: str, currency_code: str) -> Answer:
    """What the verification found; ``said`` is the detail in the office's language."""
    listed = [
        {"name": check.name, "ok": check.ok, "detail": check.detail, "said": _said(check, language, currency_code)}
        for check in checks
    ]
    return {"ok": all(check["ok"] is not False for check in listed), "checks": listed}


def verify_lines(checks: Iterable[Check], language: str, currency_code: str) -> Iterator[str]:
    """The same for a supervisor: what is wrong in one line first, then a line a check."""
    listed = tuple(checks)
    is_right = all(check.ok is not False for check in listed)
    yield (findings.ALL_RIGHT if is_right else findings.NOT_RIGHT).in_language(language)
    for check in listed:
        outcome = {True: findings.RIGHT, False: findings.WRONG, None: findings.UNKNOWN}[check.ok].in_language(language)
        meant = findings.STOPPED.get(check.name) if check.ok is False else None
        said = _said(check, language, currency_code)
        parts = [outcome, meant.in_language(language) if meant else "", said]
        yield f"  {findings.check_name(check.name, language)}: {' – '.join(part for part in parts if part)}"


def _said(check: Check, language: str, currency_code: str) -> str:
    return "" if check.found is None else findings.finding_text(check.found, language, currency_code)


def settings_answer(shown: Mapping[str, str], key: str | None) -> Answer:
    """All settings, or the one asked for."""
    if key is None:
        return dict(shown)
    if key not in shown:
        raise UnknownSetting(key=key, known=sorted(shown))
    return {key: shown[key]}
