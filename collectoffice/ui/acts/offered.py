"""This file is the families of acts: what can be done about a case is what they offer, in this order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from collectoffice.ui.acts import about_customer, corrections, undoing
from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.form import ActForm
from collectoffice.ui.look import Look

FAMILIES: tuple[Callable[[Case, Look], Sequence[ActForm]], ...] = (
    undoing.offered,
    corrections.offered,
    about_customer.offered,
)


def offered(case: Case, look: Look) -> tuple[ActForm, ...]:
    """Every act that may be done about a case now, by the one who looks at it."""
    return tuple(act for family in FAMILIES for act in family(case, look))
