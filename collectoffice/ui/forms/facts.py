"""This file is what the forms' screen shows: the books, the form in the printer, and a move as it was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collectoffice.services.commands.forms import FormNext, SkippedAs
from collectoffice.services.queries.forms_stock import BookStock

__all__ = ["FormNext", "FormsMove", "FormsNow", "SkippedAs"]
MoveKind = Literal["receive", "hand_out", "return"]


@dataclass(frozen=True, slots=True)
class FormsNow:
    """The forms as they stand now."""

    books: tuple[BookStock, ...]
    next: FormNext | None
    """The form in the printer of one's own till; None without a till, or with no forms in hand."""
    has_till: bool
    may_manage: bool
    """Receives, hands out, takes back."""


@dataclass(frozen=True, slots=True)
class FormsMove:
    """Forms that a supervisor moves; ``to`` is a user name, or the code of a counter."""

    kind: MoveKind
    series: str
    first: int
    last: int
    to: str = ""
