"""This file is how facts are written on one paper: amounts, dates, periods and codes in its language and currency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from collectoffice.domain.money import CURRENCIES, NO_BREAK_SPACE, Currency, format_amount, with_unit
from collectoffice.domain.receipt import PaperStyle
from collectoffice.domain.words import amount_in_words
from collectoffice.i18n import formats
from collectoffice.i18n import papers as words
from collectoffice.i18n.papers import Speech

MINUS: Final = "–"
"""U+2013: the figures of other fonts may lack U+2212 and print nothing for it."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The hand of one paper."""

    style: PaperStyle
    say: Speech
    currency: Currency

    @property
    def language(self) -> str:
        """Vi, zh or en."""
        return self.style.language

    @property
    def unit(self) -> str:
        """The currency's unit as it stands in a heading."""
        return self.say(words.UNIT_VND if self.currency.code == "VND" else words.UNIT_CNY)

    def figure(self, minor: int) -> str:
        """An amount in a table, without its unit; zero is a dash."""
        return self.amount(minor) if minor else self.say(words.NONE)

    def amount(self, minor: int) -> str:
        """An amount without its unit, zero in figures."""
        return format_amount(minor, self.currency, self.language, MINUS)

    def signed(self, minor: int) -> str:
        """An amount with its unit and always with its sign, as a rounding is shown."""
        return ("+" if minor > 0 else "") + self.money(minor)

    def money(self, minor: int) -> str:
        """An amount that stands alone, with its unit."""
        return with_unit(minor, self.currency, self.language, MINUS)

    def in_words(self, minor: int, joiner: str = NO_BREAK_SPACE) -> str:
        """The amount in words; ``joiner`` stands within a thousand-group, so that lines break between groups only."""
        style = self.style
        return amount_in_words(minor, style.currency, style.language, style.zero_word, style.thousand_word, joiner)

    def period(self, period: str) -> str:
        """A billing period."""
        return formats.period(period, self.language)

    def day(self, day: date) -> str:
        """A day in figures."""
        return formats.day(day, self.language)

    def moment(self, moment: datetime) -> str:
        """Hour and day with its weekday."""
        return formats.moment_with_weekday(moment, self.language)

    def phone(self, number: str) -> str:
        """A telephone number as it is spoken."""
        return formats.phone(number)

    def code(self, code: str) -> str:
        """A code in groups that never break across lines."""
        return formats.grouped_code(code)


def writing_of(style: PaperStyle) -> Writing:
    """The hand that a paper's frozen style asks for."""
    return Writing(style, Speech(style.language), CURRENCIES[style.currency])
