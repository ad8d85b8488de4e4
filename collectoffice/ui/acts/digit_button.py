"""This file is a choice with its digit in front: a reason, or an act of the list."""

from __future__ import annotations

from collectoffice.ui.widgets.buttons import LaidButton
from collectoffice.ui.widgets.panel import label


class DigitButton(LaidButton):
    """The digit's cap, then the words."""

    def __init__(self, digit: int) -> None:
        super().__init__("small", (2, 0, 4, 0), gap=8)
        self._digit = str(digit)
        cap, self._word = self.part(label("cap")), self.part(label("strong"))
        cap.setText(self._digit)
        self.row.addWidget(cap)
        self.row.addWidget(self._word)
        self.row.addStretch(1)

    def set_word(self, word: str) -> None:
        """What the digit chooses."""
        self._word.setText(word)
        self.setToolTip(word)
        self.setAccessibleName(f"{self._digit} {word}")
        self.updateGeometry()

    @property
    def word(self) -> str:
        """What the digit chooses."""
        return self._word.text()
