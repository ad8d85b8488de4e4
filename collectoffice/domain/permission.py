"""This file is who may do what: one table of acts and roles, asked by every desk."""

from __future__ import annotations

from typing import Literal, get_args

from collectoffice.domain.errors import NotAllowed

Role = Literal["cashier", "collector", "supervisor", "dispatcher", "auditor", "administrator"]
ROLES: tuple[Role, ...] = get_args(Role)

Act = Literal[
    "add_counter",
    "add_staff",
    "change_setting",
    "close_till",
    "export_payments",
    "import_workbook",
    "open_till",
    "print_receipt",
    "take_payment",
    "void_payment",
]
ACTS: tuple[Act, ...] = get_args(Act)

_HEADS: frozenset[Role] = frozenset({"administrator", "supervisor"})
_CASHIERS: frozenset[Role] = frozenset({"cashier"})
_DESK: frozenset[Role] = frozenset({"administrator", "cashier", "supervisor"})

ALLOWED: dict[Act, frozenset[Role]] = {
    "add_counter": _HEADS,
    "add_staff": _HEADS,
    "change_setting": _HEADS,
    "close_till": _CASHIERS,
    "export_payments": frozenset({"administrator", "supervisor", "cashier", "auditor"}),
    "import_workbook": _HEADS,
    "open_till": _CASHIERS,
    "print_receipt": _DESK,
    "take_payment": _CASHIERS,
    "void_payment": _CASHIERS,
}
"""Administrators and supervisors import and manage staff; cashiers take money, an administrator takes none."""


def may(role: str, act: Act) -> bool:
    """Whether this role may do this."""
    return role in ALLOWED[act]


def require(role: str, act: Act) -> None:
    """Refuses with ``NotAllowed`` what the role may not do."""
    if not may(role, act):
        raise NotAllowed(act=act, role=role, allowed=sorted(ALLOWED[act]))
