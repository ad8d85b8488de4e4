"""This file is the guide's third step: language, text size and theme, each seen at once."""

from __future__ import annotations

from PySide6.QtCore import Signal

from collectoffice.ui.languages import LANGUAGES, NAMES
from collectoffice.ui.look import SCALES, Look
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.panel import Panel, fill, label, rows

SAMPLE_MINOR = 1_050_000
SAMPLE_NAME = "Nguyễn Thị Ửng · 阮氏凤"


class LookStep(Step):
    """What this PC's window looks like; the office's data knows nothing of it."""

    wanted = Signal(str, str)
    """A key of what the window keeps (language, text_size, theme), and its value."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.language = Choice(LANGUAGES)
        self.language.set_words(dict(NAMES))
        self.sizes = Choice(tuple(str(size) for size in SCALES))
        self.sizes.set_words({str(size): f"{size} %" for size in SCALES})
        self.theme = Choice(("light", "night"))
        self._words = [label("mute") for _ in range(3)]
        choices = {"language": self.language, "text_size": self.sizes, "theme": self.theme}
        whole = rows(gap=6)
        for (key, choice), word in zip(choices.items(), self._words, strict=True):
            choice.chosen.connect(lambda value, key=key: self.wanted.emit(key, value))
            fill(whole, word, choice)
            whole.addSpacing(10)
        self._sample = Panel(look, "card")
        self._said, self._name, self._sum = label("mute"), label("title"), label("figure3")
        inner = rows(margins=(16, 12, 16, 12), gap=4)
        fill(inner, self._said, self._name, self._sum)
        self._sample.setLayout(inner)
        fill(whole, self._sample, None)
        self.setLayout(whole)
        self.retranslate()

    def word(self) -> str:
        """The step's name."""
        return self.tr("Language and text")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("← and → choose, Tab goes to the next line. The window changes at once.")

    def summary(self) -> str:
        """Language and size."""
        return f"{NAMES[self.look.language]} · {self.look.scale} %"

    def aside(self) -> tuple[str, list[Point]]:
        """How to change it later."""
        return self.tr("Good to know"), [
            ("globe", self.tr("F7 switches the language here and at every sign-in.")),
            ("plus", self.tr("Ctrl and + or − make the text larger or smaller anywhere.")),
            ("receipt", self.tr("Receipts are printed in the country's language, whatever the window speaks.")),
        ]

    def arrive(self) -> None:
        """The cursor goes to the language."""
        focus(self.language.button(self.look.language))

    def retranslate(self) -> None:
        """Speaks anew."""
        words = (self.tr("Language"), self.tr("Text size"), self.tr("Theme"))
        for made, word in zip(self._words, words, strict=True):
            made.setText(word)
        self.theme.set_words({"light": self.tr("Light"), "night": self.tr("Night")})
        self._said.setText(self.tr("This is how it looks:"))
        self._name.setText(SAMPLE_NAME)
        self._sum.setText(self.look.amount(SAMPLE_MINOR))
        self.restyle()

    def restyle(self) -> None:
        """Shows the look in force."""
        self.language.set_key(self.look.language)
        self.sizes.set_key(str(self.look.scale))
        self.theme.set_key(self.look.tokens.name)
