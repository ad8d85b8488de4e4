"""This file is the words of the office that several screens show: roles and fields of a workbook."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def role_word(role: str) -> str:
    """A role in the window's language."""
    translate = QCoreApplication.translate
    return {
        "cashier": translate("Role", "Cashier"),
        "collector": translate("Role", "Collector"),
        "supervisor": translate("Role", "Supervisor"),
        "dispatcher": translate("Role", "Dispatcher"),
        "auditor": translate("Role", "Auditor"),
        "administrator": translate("Role", "Administrator"),
    }.get(role, role)


def kind_of_workbook(kind: str) -> str:
    """What a workbook of head office holds."""
    translate = QCoreApplication.translate
    return {
        "bills": translate("Workbook", "Bills of the month"),
        "arrears": translate("Workbook", "Arrears list"),
        "bank": translate("Workbook", "Collected by banks"),
        "group": translate("Workbook", "Sites of a group"),
    }.get(kind, kind)


def field_word(field: str) -> str:
    """A field of a workbook in the window's language."""
    translate = QCoreApplication.translate
    return {
        "": translate("Field", "skip"),
        "address": translate("Field", "address"),
        "amount": translate("Field", "amount"),
        "bank": translate("Field", "bank"),
        "bill": translate("Field", "bill number"),
        "bill_kind": translate("Field", "kind of bill"),
        "charge": translate("Field", "charge before VAT"),
        "code": translate("Field", "customer code"),
        "contract": translate("Field", "contract"),
        "customer_class": translate("Field", "customer class"),
        "due": translate("Field", "due day"),
        "group": translate("Field", "group code"),
        "issued": translate("Field", "issue date"),
        "kwh": translate("Field", "consumption"),
        "meter": translate("Field", "meter number"),
        "name": translate("Field", "customer name"),
        "note": translate("Field", "note"),
        "notices": translate("Field", "notices given"),
        "open": translate("Field", "still open"),
        "paid_on": translate("Field", "day of payment"),
        "paid_time": translate("Field", "time of payment"),
        "payer": translate("Field", "payer"),
        "period": translate("Field", "billing period"),
        "period_from": translate("Field", "period from"),
        "period_to": translate("Field", "period to"),
        "phone": translate("Field", "phone"),
        "reading_from": translate("Field", "previous reading"),
        "reading_to": translate("Field", "current reading"),
        "reference": translate("Field", "reference"),
        "replaces": translate("Field", "replaces bill"),
        "route": translate("Field", "route"),
        "total": translate("Field", "total payable"),
        "vat": translate("Field", "VAT"),
        "vat_rate": translate("Field", "VAT rate"),
    }.get(field, field)
