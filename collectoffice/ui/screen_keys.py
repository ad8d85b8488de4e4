"""This file is the names of the window's screens, and which of them a role sees."""

from __future__ import annotations

from collectoffice.domain.permission import Act, may

COUNTER, CUSTOMERS, IMPORTS, TILL, DAY, MONTH = "counter", "customers", "imports", "till", "day", "month"
FORMS, BACKUP = "forms", "backup"
LOCK, STAFF, SETTINGS, UNPRINTED, APPROVALS = "lock", "staff", "preferences", "unprinted", "approvals"
NEEDED: dict[str, Act] = {
    COUNTER: "take_payment",
    TILL: "open_till",
    DAY: "see_day",
    MONTH: "see_day",
    IMPORTS: "import_workbook",
    STAFF: "see_staff",
    APPROVALS: "answer_for",
    BACKUP: "make_backup",
}
"""A screen is seen by the roles that may do this; a screen that is not named, by everybody."""
ALL = (COUNTER, CUSTOMERS, TILL, DAY, MONTH, IMPORTS, APPROVALS, BACKUP, STAFF, SETTINGS)
"""The screens in the order of the rail and its tabs; forms are seen where the office uses them."""


def may_see(role: str, key: str) -> bool:
    """Whether a role sees a screen."""
    return key not in NEEDED or may(role, NEEDED[key])
