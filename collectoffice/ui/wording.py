"""This file is the words of the office that several screens show: roles, fields of a workbook, and refusals as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.errors import Refusal
from collectoffice.i18n import refusals
from collectoffice.ui.look import Look


def sentence(refusal: Refusal, look: Look) -> str:
    """One sentence for a refusal: what happened, what is safe, what to do."""
    return refusals.sentence(refusal, look.language, look.currency)


def role_word(role: str) -> str:
    """A role in the window's language."""
    say = QCoreApplication.translate
    return {
        "cashier": say("Role", "Cashier"),
        "collector": say("Role", "Collector"),
        "supervisor": say("Role", "Supervisor"),
        "dispatcher": say("Role", "Dispatcher"),
        "auditor": say("Role", "Auditor"),
        "administrator": say("Role", "Administrator"),
    }.get(role, role)


def kind_of_workbook(kind: str) -> str:
    """What a workbook of head office holds."""
    say = QCoreApplication.translate
    return {
        "bills": say("Workbook", "Bills of the month"),
        "arrears": say("Workbook", "Arrears list"),
        "bank": say("Workbook", "Collected by banks"),
        "group": say("Workbook", "Sites of a group"),
    }.get(kind, kind)


def field_word(field: str) -> str:
    """A field of a workbook in the window's language."""
    say = QCoreApplication.translate
    return {
        "": say("Field", "skip"),
        "address": say("Field", "address"),
        "amount": say("Field", "amount"),
        "bank": say("Field", "bank"),
        "bill": say("Field", "bill number"),
        "bill_kind": say("Field", "kind of bill"),
        "charge": say("Field", "charge before VAT"),
        "code": say("Field", "customer code"),
        "contract": say("Field", "contract"),
        "customer_class": say("Field", "customer class"),
        "due": say("Field", "due day"),
        "group": say("Field", "group code"),
        "issued": say("Field", "issue date"),
        "kwh": say("Field", "consumption"),
        "meter": say("Field", "meter number"),
        "name": say("Field", "customer name"),
        "note": say("Field", "note"),
        "notices": say("Field", "notices given"),
        "open": say("Field", "still open"),
        "paid_on": say("Field", "day of payment"),
        "paid_time": say("Field", "time of payment"),
        "payer": say("Field", "payer"),
        "period": say("Field", "billing period"),
        "period_from": say("Field", "period from"),
        "period_to": say("Field", "period to"),
        "phone": say("Field", "phone"),
        "reading_from": say("Field", "previous reading"),
        "reading_to": say("Field", "current reading"),
        "reference": say("Field", "reference"),
        "replaces": say("Field", "replaces bill"),
        "route": say("Field", "route"),
        "total": say("Field", "total payable"),
        "vat": say("Field", "VAT"),
        "vat_rate": say("Field", "VAT rate"),
    }.get(field, field)
