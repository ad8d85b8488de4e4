"""This file is what the backup's screen shows at once, and the counterfoil that is typed there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.quote import Quote
from collectoffice.domain.tender import Tender
from collectoffice.services.queries.backups import BackupState, MissingNumbers
from collectoffice.ui.counter.entry import DeskRules


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
    has_till: bool
    """Whether a till of whoever is signed in is open: the money of the papers goes into its drawer."""
    rules: DeskRules


@dataclass(frozen=True, slots=True)
class PaperTyped:
    """A counterfoil as it was typed; the sum in minor units, and what it was paid with."""

    number: str
    customer: str
    paid_on: date
    amount_minor: int
    tenders: tuple[Tender, ...]


@dataclass(frozen=True, slots=True)
class CustomerFound:
    """Who may be meant by what was typed; what he owes now where exactly one is."""

    text: str
    cards: Sequence[CustomerCard]
    quote: Quote | None
