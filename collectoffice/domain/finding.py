"""This file is what a check found, as a sentence with places for facts; other languages know it by its English words."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

MONEY, DAY, MOMENT, WORD = "money", "day", "moment", "word"
"""How a fact is written: ``{1:money}`` is a sum in minor units, ``{0:word}`` a word of the books (``reversal``, ``trigger``)."""

FROM_SQLITE = "{0}"
"""The sentence of what SQLite itself says; it says so in English alone."""
NOTHING = "—"
"""A fact that is not there."""


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """A sentence and the facts that fill its places; a fact may be a finding of its own, or several of them.

    As a text it is English for other programs: sums in minor units, words of the books, days and moments as they are written.
    ``i18n/findings.py`` says it in the office's languages.
    """

    form: str
    facts: tuple[object, ...] = ()

    def __str__(self) -> str:
        return filled(self.form, self.facts, _plainly)

    def __repr__(self) -> str:
        """As a refusal's fact it stands in logs like any other text."""
        return repr(str(self))


def filled(form: str, facts: tuple[object, ...], write: Callable[[object, str], str]) -> str:
    """The sentence with its facts; ``write`` is given a fact and how it is written ("" for as it is)."""
    return _Places(write).vformat(form, facts, {})


class _Places(Formatter):
    """The places of a sentence, each filled by ``write``."""

    def __init__(self, write: Callable[[object, str], str]) -> None:
        super().__init__()
        self._write = write

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._write(value, format_spec)


def _plainly(fact: object, how: str) -> str:
    if isinstance(fact, tuple):
        return ", ".join(str(part) for part in fact)
    if fact is None:
        return NOTHING
    return f"{fact:,}" if how == MONEY and isinstance(fact, int) else str(fact)
