"""This file is the guide's fifth step: what the office begins with: head office's workbook, practice data, or nothing yet."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLabel

from collectoffice.ui.look import Look
from collectoffice.ui.set_up.draft import Draft
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.widgets.buttons import LaidButton
from collectoffice.ui.widgets.panel import fill, label, rows

KINDS = ("import", "practice", "later")
ICONS = {"import": "exchange", "practice": "school", "later": "clock"}


class _BeginningButton(LaidButton):
    def __init__(self, look: Look, key: str) -> None:
        super().__init__("person", (14, 8, 14, 8), gap=14)
        self._look, self._key = look, key
        self._icon = QLabel()
        self._name, self._note, self._cap = label("title"), label("mute", wrap=True), label("cap")
        words = rows(gap=0)
        fill(words, self.part(self._name), self.part(self._note))
        self.row.addWidget(self.part(self._icon))
        self.row.addLayout(words, 1)
        self.row.addWidget(self.part(self._cap))
        self.setCheckable(True)
        self.restyle()

    def set_words(self, digit: int, name: str, note: str) -> None:
        self._cap.setText(str(digit))
        self._name.setText(name)
        self._note.setText(note)
        self.setAccessibleName(f"{digit} {name}, {note}")

    def restyle(self) -> None:
        self._icon.setPixmap(self._look.picture(ICONS[self._key], "pri", 24))


class BeginningStep(Step):
    """Nothing is read here: the workbook is taken in on the import screen, where its problems can be seen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._group = QButtonGroup(self)
        self.buttons = {key: _BeginningButton(look, key) for key in KINDS}
        self._is_practice = False
        whole = rows(gap=10)
        for key, button in self.buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, key=key: self._choose(key))
            whole.addWidget(button)
        whole.addStretch(1)
        self.setLayout(whole)
        self.retranslate()

    @property
    def key(self) -> str:
        """What is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), KINDS[0])

    @property
    def count(self) -> int:
        """How many answers there are."""
        return len(self._shown())

    def choose(self, at: int) -> None:
        """Takes the choice that carries this place's digit."""
        shown = self._shown()
        if at < len(shown):
            self._choose(shown[at])

    def word(self) -> str:
        """The step's name."""
        return self.tr("Data")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("Customers and bills come from head office's Excel workbook, without retyping.")

    def summary(self) -> str:
        """What was chosen."""
        return self._words()[self.key][0]

    def aside(self) -> tuple[str, list[Point]]:
        """What happens then."""
        return self.tr("Good to know"), [
            ("search", self.tr("The import shows what it would do before it does anything.")),
            ("warn", self.tr("Rows with a problem go back to head office as a workbook with the reason beside each.")),
            ("exchange", self.tr("The next months come the same way: Ctrl+5.")),
        ]

    def put(self, draft: Draft) -> None:
        """Shows the draft's choice; practice data is for practice alone."""
        self._is_practice = draft.is_practice
        self.buttons["practice"].setVisible(draft.is_practice)
        self.buttons[draft.first_data].setChecked(True)
        self.retranslate()

    def take(self, draft: Draft) -> None:
        """Writes down what somebody chose."""
        if self.key != draft.first_data:
            draft.data = self.key

    def arrive(self) -> None:
        """The cursor goes to the choice."""
        focus(self.buttons[self.key])

    def retranslate(self) -> None:
        """Speaks anew."""
        words = self._words()
        for at, key in enumerate(self._shown(), start=1):
            self.buttons[key].set_words(at, *words[key])

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        for button in self.buttons.values():
            button.restyle()

    def _shown(self) -> list[str]:
        return [key for key in KINDS if key != "practice" or self._is_practice]

    def _choose(self, key: str) -> None:
        self.buttons[key].setChecked(True)
        focus(self.buttons[key])
        self.changed.emit()

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "import": (
                self.tr("Head office's workbook"),
                self.tr("Right after the administrator's first sign-in the import screen opens."),
            ),
            "practice": (
                self.tr("Practice data"),
                self.tr("Invented customers with their bills, to try everything with."),
            ),
            "later": (self.tr("Later"), self.tr("The office begins empty. Import: Ctrl+5, at any time.")),
        }
