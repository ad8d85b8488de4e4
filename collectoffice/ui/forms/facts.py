"""This file is what the forms' screen shows: the books, the form in the printer, and a move as it was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collectoffice.services.commands.form_in_printer import FormNext, SkippedAs
from collectoffice.services.queries.forms_stock import BookStock

__all__ = ["FormNext", "FormsMove", "FormsNow", "SkippedAs"]
MoveKind = Literal["receive", "hand_out", "return", "found"]


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
    """Forms that are moved; ``to`` is a user name, or the code of a counter, ``why`` the reason of those that are found."""

    kind: MoveKind
    series: str
    first: int
    last: int
    to: str = ""
    why: str = ""
