"""This file is what the backup's screen shows at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectoffice.services.queries.backups import BackupState, MissingNumbers


@dataclass(frozen=True, slots=True)
class BackupNow:
    """How safe the books are, and what a restore left missing."""

    state: BackupState
    missing: tuple[MissingNumbers, ...]
    today: date
    may_set: bool
    """Choose the place, and say that a paper does not exist."""
    may_enter: bool
    """Take payments, and so write paper receipts in."""


@dataclass(frozen=True, slots=True)
class PaperTyped:
    """A counterfoil as it was typed; the sum in minor units."""

    number: str
    customer: str
    paid_on: date
    amount_minor: int
