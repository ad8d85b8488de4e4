"""This file is how the window looks now: theme, text size, language and currency, and the signal that it changed."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from collectoffice.ui import figures, icons, theme
from collectoffice.ui.languages import Languages
from collectoffice.ui.tokens import THEMES, Tokens

SCALES = (100, 115, 130, 150)
"""Text sizes in per cent."""


class Look(QObject):
    """The one look of the window; screens take it as their first argument and ask it for colours and figures."""

    changed = Signal()
    """The theme or the text size changed."""
    spoke = Signal()
    """The language changed."""

    def __init__(
        self,
        app: QApplication,
        *,
        currency: str = "VND",
        theme_name: str = "light",
        scale: int = 100,
        language: str = "vi",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._languages = Languages(app)
        self.currency = currency
        self.tokens: Tokens = THEMES[theme_name]
        self.scale = scale
        theme.load_fonts()
        self.language = ""
        self.speak(language)
        self._wear()

    def wear(self, *, theme_name: str | None = None, scale: int | None = None) -> None:
        """Changes the theme (light, night) or the text size (100, 115, 130, 150 per cent) at once."""
        tokens = THEMES[theme_name or self.tokens.name]
        size = scale or self.scale
        if size not in SCALES:
            raise ValueError(size)
        if (tokens, size) == (self.tokens, self.scale):
            return
        self.tokens, self.scale = tokens, size
        self._wear()
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Changes the language (vi, zh, en) at once; every widget gets a ``LanguageChange`` event."""
        if language != self.language:
            self.language = language
            self._languages.speak(language)
            self.spoke.emit()

    def _wear(self) -> None:
        theme.wear(self._app, self.tokens, self.scale)

    def px(self, size: float) -> int:
        """A measure at 100 % in pixels of the present text size."""
        return round(size * self.scale / 100)

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(getattr(self.tokens, token))

    def picture(self, name: str, token: str = "ink", size: int = 20) -> QPixmap:
        """An icon in the colour of a token."""
        return icons.pixmap(name, getattr(self.tokens, token), self.px(size), self._app.devicePixelRatio())

    def icon(self, name: str, token: str = "ink", size: int = 20) -> QIcon:
        """An icon for a button."""
        return QIcon(self.picture(name, token, size))

    def amount(self, minor: int) -> str:
        """An amount without the currency's sign."""
        return figures.amount(minor, self.currency, self.language)

    def money(self, minor: int) -> str:
        """An amount with the currency's sign."""
        return figures.money(minor, self.currency, self.language)

    def count(self, number: int) -> str:
        """A number of things."""
        return figures.count(number, self.language)

    def day(self, on: date) -> str:
        """A day in the window's language."""
        return figures.day(on, self.language)

    def short_day(self, on: date) -> str:
        """A day of this year."""
        return figures.short_day(on, self.language)

    def moment(self, at: datetime) -> str:
        """A day and its time."""
        return f"{self.day(at.date())} {figures.clock(at)}"

    def period(self, year_month: str) -> str:
        """A billing period."""
        return figures.period(year_month, self.language)
