"""This file is one section of a policy's document, read key by key; what cannot be followed is refused by its key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from collectoffice.domain.errors import FractionOfMinorUnit, PolicyNotUnderstood

WordT = TypeVar("WordT", bound=str)
MadeT = TypeVar("MadeT")


class Section:
    """The values of one section; every reading refuses with ``PolicyNotUnderstood`` what it cannot follow.

    ``digits`` are those of the policy's currency: sums are read in the currency and given in minor units.
    """

    def __init__(self, policy_id: str, name: str, values: object, digits: int) -> None:
        self.policy_id = policy_id
        self._name = name
        if not isinstance(values, Mapping):
            raise PolicyNotUnderstood(policy=policy_id, key=name, value=str(values))
        self._values: Mapping[str, object] = values
        self._digits = digits

    def not_understood(self, key: str) -> PolicyNotUnderstood:
        """The refusal of what stands under a key, to be raised."""
        path = f"{self._name}.{key}" if self._name else key
        return PolicyNotUnderstood(policy=self.policy_id, key=path, value=str(self._values.get(key)))

    def says(self, key: str) -> bool:
        """Null means none, like a key that is not there."""
        return self._values.get(key) is not None

    def whole(self, key: str) -> int:
        """A whole number, zero or above."""
        value = self._values.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.not_understood(key)
        return value

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self._values.get(key)
        if not isinstance(value, str) or not value:
            raise self.not_understood(key)
        return value

    def yes(self, key: str, *, default: bool) -> bool:
        """True or false, or the default where the section does not say."""
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise self.not_understood(key)
        return value

    def day(self, key: str) -> date:
        """A day written ``YYYY-MM-DD``."""
        return self._made(key, date.fromisoformat)

    def pattern(self, key: str) -> re.Pattern[str]:
        """A regular expression."""
        return self._made(key, re.compile)

    def rate(self, key: str) -> Decimal:
        """A rate written ``"10"``, zero or above."""
        rate = self._made(key, Decimal)
        if not rate.is_finite() or rate < 0:
            raise self.not_understood(key)
        return rate

    def word(self, key: str, known: tuple[WordT, ...]) -> WordT:
        """One of the words the program knows."""
        return self._known(key, self._values.get(key), known)

    def words(self, key: str, known: tuple[WordT, ...]) -> tuple[WordT, ...]:
        """A list of different known words, in the order given."""
        words = tuple(self._known(key, value, known) for value in self.listed(key))
        if len(set(words)) != len(words):
            raise self.not_understood(key)
        return words

    def listed(self, key: str) -> list[object]:
        """A list."""
        value = self._values.get(key)
        if not isinstance(value, list):
            raise self.not_understood(key)
        return value

    def money(self, key: str) -> int:
        """A sum in minor units."""
        return self.to_minor(key, self._values.get(key))

    def unit(self, key: str) -> int:
        """A sum that others are a multiple of: above zero."""
        unit = self.money(key)
        if unit == 0:
            raise self.not_understood(key)
        return unit

    def half_up_unit(self, key: str) -> int:
        """The unit in ``half_up:0.01``."""
        mode, _, unit = self.text(key).partition(":")
        unit_minor = self.to_minor(key, unit)
        if mode != "half_up" or unit_minor == 0:
            raise self.not_understood(key)
        return unit_minor

    def to_minor(self, key: str, value: object) -> int:
        """A sum in the currency, written ``"0.1"`` or as a whole number, in minor units."""
        if not isinstance(value, int | str) or isinstance(value, bool):
            raise self.not_understood(key)
        try:
            minor = Decimal(value).scaleb(self._digits)
        except InvalidOperation:
            raise self.not_understood(key) from None
        if not minor.is_finite() or minor < 0:
            raise self.not_understood(key)
        if minor != int(minor):
            raise FractionOfMinorUnit(policy=self.policy_id, key=f"{self._name}.{key}", value=str(value))
        return int(minor)

    def _known(self, key: str, value: object, known: tuple[WordT, ...]) -> WordT:
        for word in known:
            if word == value:
                return word
        raise self.not_understood(key)

    def _made(self, key: str, make: Callable[[str], MadeT]) -> MadeT:
        text = self.text(key)
        try:
            return make(text)
        except (ValueError, InvalidOperation, re.error):
            raise self.not_understood(key) from None
