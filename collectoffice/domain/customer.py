"""This file is a customer as a search, a screen or a paper shows one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """One customer with the facts in force now; absent facts are empty strings, sums in minor units."""

    customer_id: int
    code: str
    name: str
    address: str = ""
    phone: str = ""
    meter: str = ""
    customer_class: str = ""
    """The class word as head office writes it (SHBT, KD, 居民生活 …)."""
    route: str = ""
    open_minor: int = 0
    """Open principal of all bills."""
    credit_minor: int = 0


HOUSEHOLD_CLASSES = frozenset({"", "SHBT", "居民生活", "居民生活用电"})
"""Class words of household (resident) supply; a customer without a class counts as household (rules.md §3)."""


def is_household(class_word: str) -> bool:
    """Whether the class word means household supply."""
    return class_word.strip().upper() in HOUSEHOLD_CLASSES
