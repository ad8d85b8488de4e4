"""This file is the guide's first step: which office this is, where its data lies, and whether it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from collectoffice.ui.look import Look
from collectoffice.ui.set_up.draft import Draft
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import columns, fill, label, rows

FIRST_CODE = "DL01"
NAMED = ("name", "code", "address", "phone", "tax_code", "folder")


class OfficeStep(Step):
    """Name and code stand in every receipt's head and number; the code and practice stay for good."""

    folder_wanted = Signal()
    """Another folder is to be looked for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._usual_name = ""
        self.lines = {name: QLineEdit() for name in NAMED}
        self.fields = {name: Field(look, widget) for name, widget in self.lines.items()}
        self.other_folder = KeyButton()
        self.other_folder.clicked.connect(self.folder_wanted)
        self.kind = Choice(("real", "practice"))
        self._kind, self._kind_hint = label("mute"), label("mute", wrap=True)
        self._lay_out()
        for widget in self.lines.values():
            widget.textEdited.connect(lambda _text: self._on_typed())
            widget.returnPressed.connect(self.focusNextChild)
        self.kind.chosen.connect(lambda _key: self._on_kind())
        self.retranslate()

    def _lay_out(self) -> None:
        fields = self.fields
        name, numbers, where = columns(gap=12), columns(gap=12), columns(gap=12)
        for row, parts in (
            (name, ((fields["name"], 2), (fields["code"], 1))),
            (numbers, ((fields["phone"], 1), (fields["tax_code"], 1))),
            (where, ((fields["folder"], 1),)),
        ):
            for part, share in parts:
                row.addWidget(part, share)
                row.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.other_folder)
        where.setAlignment(self.other_folder, Qt.AlignmentFlag.AlignBottom)
        self._kind_hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        kind = columns(gap=12)
        kind.addWidget(self.kind)
        kind.addWidget(self._kind_hint, 1)
        whole = rows(gap=8)
        fill(whole, name, fields["address"], numbers, where, self._kind, kind, None)
        self.setLayout(whole)

    def word(self) -> str:
        """The step's name."""
        return self.tr("Office")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("As it stands at the head of every receipt. Name and address can be changed later.")

    def summary(self) -> str:
        """Name and code."""
        return f"{self.lines['name'].text().strip()} · {self.lines['code'].text().strip().upper()}"

    def aside(self) -> tuple[str, list[Point]]:
        """What stays and what does not."""
        return self.tr("Good to know"), [
            ("receipt", self.tr("The code begins every receipt number. It stays as it is for good.")),
            ("save", self.tr("All data lies in this one folder on this PC. It works without a network.")),
            ("shield", self.tr("Choose a folder that is not copied to a cloud (OneDrive, Zalo, 百度网盘).")),
            ("school", self.tr("A practice office is for learning: its papers say that they have no value.")),
        ]

    def put(self, draft: Draft) -> None:
        """Shows the draft; a fresh one gets a name and a code that work."""
        self._usual_name = "" if draft.name else self._usual()
        kept = {"code": draft.code or FIRST_CODE, "name": draft.name or self._usual_name}
        for name, widget in self.lines.items():
            widget.setText(kept.get(name, getattr(draft, name)))
        self.kind.set_key("practice" if draft.is_practice else "real")
        self.retranslate()

    def take(self, draft: Draft) -> None:
        """Writes the fields down."""
        for name, widget in self.lines.items():
            setattr(draft, name, " ".join(widget.text().split()) if name != "folder" else widget.text().strip())
        draft.code = draft.code.upper()
        draft.is_practice = self.kind.key == "practice"

    def is_whole(self) -> bool:
        """Name, code and folder are needed."""
        for name in ("name", "code", "folder"):
            if not self.lines[name].text().strip():
                self.say_at(name, self.tr("This is needed."))
                return False
        return True

    def set_folder(self, folder: str) -> None:
        """Shows a folder that was looked for."""
        self.lines["folder"].setText(folder)
        self.fields["folder"].say("")
        self.changed.emit()

    def fix_folder(self) -> None:
        """The folder was said at the start: it is shown and not asked."""
        self.lines["folder"].setReadOnly(True)
        self.lines["folder"].setEnabled(False)
        self.other_folder.setVisible(False)

    def arrive(self) -> None:
        """The cursor goes to the name; typing replaces one that nobody typed."""
        focus(self.lines["name"])
        self.lines["name"].selectAll()

    def retranslate(self) -> None:
        """Speaks anew; the usual name follows the language until somebody types another."""
        if self._usual_name and self.lines["name"].text() == self._usual_name:
            self._usual_name = self._usual()
            is_marked = self.lines["name"].hasSelectedText()
            self.lines["name"].setText(self._usual_name)
            if is_marked:
                self.lines["name"].selectAll()
            self.changed.emit()
        self.fields["name"].set_words(self.tr("Name of the office"))
        self.fields["code"].set_words(self.tr("Code (A–Z, 0–9)"))
        self.fields["address"].set_words(self.tr("Address"), self.tr("may stay empty"))
        self.fields["phone"].set_words(self.tr("Phone"), self.tr("may stay empty"))
        self.fields["tax_code"].set_words(self.tr("Tax code"), self.tr("may stay empty"))
        self.fields["folder"].set_words(self.tr("Folder of the data"))
        self.other_folder.set_words(self.tr("Another folder"), "F6")
        self._kind.setText(self.tr("What is it for?"))
        self.kind.set_words({"real": self.tr("Real work"), "practice": self.tr("Practice")})
        self._on_kind(tell=False)

    def _on_typed(self) -> None:
        code = self.lines["code"]
        if code.text() != code.text().upper():
            at = code.cursorPosition()
            code.setText(code.text().upper())
            code.setCursorPosition(at)
        self.clear_problems()
        self.changed.emit()

    def _usual(self) -> str:
        return self.tr("Electricity office")

    def _on_kind(self, *, tell: bool = True) -> None:
        is_practice = self.kind.key == "practice"
        self._kind_hint.setText(
            self.tr("Nothing counts; a striped banner says so on every screen.")
            if is_practice
            else self.tr("Every receipt counts. This cannot be turned into practice later.")
        )
        if tell:
            self.changed.emit()
