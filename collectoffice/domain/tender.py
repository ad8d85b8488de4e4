"""This file is a tender: one thing handed over in a payment, with what is needed to find it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

TenderKind = Literal["cash", "transfer", "qr", "card", "cheque", "credit"]
TENDER_KINDS: tuple[TenderKind, ...] = ("cash", "transfer", "qr", "card", "cheque", "credit")


@dataclass(frozen=True, slots=True)
class Tender:
    """What was handed over; ``amount_minor`` is positive, or negative for change (always cash)."""

    kind: TenderKind
    amount_minor: int
    reference: str = ""
    """Transfer, QR or card reference, or the cheque's number."""
    bank: str = ""
    dated: date | None = None
    """The day written on a cheque."""
