"""This file is the field an amount of money is typed into: grouped while typing, in minor units outside."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.domain.errors import AmountNotPositive, FractionOfMinorUnit, NotAnAmount, Refusal
from collectoffice.domain.money import CURRENCIES, LONGEST_WHOLE_PART, parse_amount
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import set_tone

_SEPARATORS = ".,"
_THOUSAND_KEYS = "*kK"
_GROUP = 3


class AmountField(QLineEdit):
    """A field for one amount, or for a sum typed with ``+``.

    It groups while one types and the caret stays with its digit; takes ``.``, ``,`` and full-width digits; in đồng
    ``*`` or ``k`` is × 1000. A fraction finer than the currency has is refused with a sentence at the field.
    """

    amount_changed = Signal(object)
    """The amount in minor units, or None when the field is empty or holds no amount."""
    problem_changed = Signal(str)
    """The sentence to show at the field, empty when all is well."""
    entered = Signal()
    """Enter, with an amount in the field."""

    def __init__(self, look: Look, role: str = "money", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._written_in = look.language
        self.problem = ""
        self.is_typed = False
        """Whether a person typed here since the last ``set_minor``."""
        self.setProperty("role", role)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setMaxLength(40)
        self.textEdited.connect(self._on_edited)

    @property
    def minor(self) -> int | None:
        """The amount in minor units; None when there is none."""
        return self._read()[0]

    def set_minor(self, minor: int | None) -> None:
        """Shows an amount; None empties the field."""
        self.is_typed = False
        self.setText("" if minor is None else self._look.amount(minor))
        self._tell()

    def add_minor(self, minor: int) -> None:
        """Adds to what stands there: what a note button does."""
        self.setText(self._look.amount((self.minor or 0) + minor))
        self.is_typed = True
        self._tell()

    def regroup(self) -> None:
        """Writes the amount anew where the language changed; what is being typed is left alone."""
        if self._written_in == self._look.language:
            return
        self._written_in = self._look.language
        minor, _ = self._read()
        if minor is not None and self.text():
            typed = self.is_typed
            self.setText(self._look.amount(minor))
            self.is_typed = typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes ``*`` and ``k`` for three zeros, leaves Enter to the screen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        text = event.text()
        if text and text in _THOUSAND_KEYS and self._look.currency == "VND":
            self._times_thousand()
            return
        if text and unicodedata.normalize("NFKC", text) in _SEPARATORS:
            self._type_mark()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Selects all, so that typing replaces a suggested amount."""
        super().focusInEvent(event)
        self.selectAll()

    def _type_mark(self) -> None:
        """Either mark is the decimal mark, since groups come by themselves; three digits behind it make it a group."""
        self.insert("," if self._look.language == "vi" else ".")
        self._on_edited(self.text())

    def _times_thousand(self) -> None:
        head, plus, tail = self.text().rpartition("+")
        digits = _digits(tail)
        if digits and len(digits) + _GROUP <= LONGEST_WHOLE_PART:
            self.setText(f"{head}{plus}{digits}000")
            self._on_edited(self.text())

    def _on_edited(self, text: str) -> None:
        self.is_typed = True
        plain = unicodedata.normalize("NFKC", text)
        shown = "+".join(self._grouped(part) for part in plain.split("+"))
        if shown != text:
            behind = _significant(plain[self.cursorPosition() :])
            self.setText(shown)
            self.setCursorPosition(_caret(shown, behind))
        self._tell()

    def _grouped(self, part: str) -> str:
        """One amount with its groups; a decimal mark that is being typed is left alone."""
        kept = "".join(char for char in part if char.isdigit() or char in _SEPARATORS)
        whole, mark, decimals = self._split(kept)
        digits = _digits(whole)
        if not digits:
            return kept if mark else ""
        group = "." if self._look.language == "vi" else ","
        return f"{int(digits[:LONGEST_WHOLE_PART]):,}".replace(",", group) + mark + decimals

    def _split(self, kept: str) -> tuple[str, str, str]:
        """Whole part, decimal mark and decimals; the mark is the last separator where it cannot be a group's."""
        at = max(kept.rfind(mark) for mark in _SEPARATORS)
        if at < 0:
            return kept, "", ""
        mark, decimals = kept[at], kept[at + 1 :]
        is_group_mark = mark == ("." if self._look.language == "vi" else ",")
        if is_group_mark and at < len(kept) - 1:
            return kept, "", ""
        if len(decimals) == _GROUP and not CURRENCIES[self._look.currency].minor_digits:
            return kept, "", ""
        return kept[:at], mark, decimals

    def _tell(self) -> None:
        minor, self.problem = self._read()
        set_tone(self, "bad" if self.problem else "")
        self.problem_changed.emit(self.problem)
        self.amount_changed.emit(minor)

    def _read(self) -> tuple[int | None, str]:
        text = self.text().strip("+ ")
        if not text:
            return None, ""
        currency = CURRENCIES[self._look.currency]
        try:
            minor = sum(parse_amount(part.rstrip(_SEPARATORS), currency) for part in text.split("+"))
            if minor <= 0:
                raise AmountNotPositive(amount_minor=minor)
        except Refusal as refusal:
            return None, _sentence(refusal, self._look.currency)
        return minor, ""


def _sentence(refusal: Refusal, currency: str) -> str:
    if isinstance(refusal, FractionOfMinorUnit) and currency == "VND":
        return QCoreApplication.translate("AmountField", "Đồng has no decimals: type a whole amount.")
    if isinstance(refusal, FractionOfMinorUnit):
        return QCoreApplication.translate("AmountField", "At most two decimals.")
    if isinstance(refusal, NotAnAmount):
        return QCoreApplication.translate("AmountField", "This is not an amount.")
    return QCoreApplication.translate("AmountField", "The amount must be above zero.")


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _significant(text: str) -> int:
    """How many characters that grouping never moves stand in ``text``."""
    return sum(1 for char in text if char.isdigit() or char == "+")


def _caret(shown: str, behind: int) -> int:
    """The place in ``shown`` with ``behind`` digits behind it."""
    at = len(shown)
    while behind and at:
        at -= 1
        behind -= shown[at].isdigit() or shown[at] == "+"
    return at
