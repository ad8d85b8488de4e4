"""This file is the words that several families of acts share: the reasons of the desk's list, receipts and moments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from collectoffice.i18n.papers_undoing import reason_said
from collectoffice.ui import figures
from collectoffice.ui.acts.form import Reason
from collectoffice.ui.look import Look


def reasons_of_the_desk(look: Look, keys: Sequence[str]) -> tuple[Reason, ...]:
    """Reasons of ``domain.undoing.UNDO_REASONS`` in the window's language, in this order."""
    return tuple(Reason(key, partial(_reason_word, look, key)) for key in keys)


def _reason_word(look: Look, key: str) -> str:
    return reason_said(key, look.language)


def numbers_said(numbers: Sequence[str]) -> str:
    """Receipts in one line: the first, and how many more."""
    return f"{numbers[0]} + {len(numbers) - 1}" if len(numbers) > 1 else "".join(numbers)


def taken_said(at: datetime, by: str, on: date, look: Look) -> str:
    """When and by whom money was taken; the year only where it is not this one."""
    day = look.short_day(at.date()) if at.year == on.year else look.day(at.date())
    return f"{day} {figures.clock(at)} · {by}".rstrip(" ·")
