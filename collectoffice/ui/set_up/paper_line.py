"""This file is one kind of paper in the set-up guide: its printer, its size, and how its test page came out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import Pill
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.panel import Panel, columns, label, rows, set_tone

NAME_WIDTH, SIZE_WIDTH, STATE_WIDTH = 158, 132, 136
SIZES = {"a5": "A5", "80mm": "80 mm", "a4": "A4"}
TONES = {"right": ("ok", "done"), "cut_off": ("warn", "warn"), "nothing": ("bad", "refused"), "none": ("", "save")}


class Pick(QComboBox):
    """A list that opens with Space or F4 and is walked with ↑ and ↓."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the arrow that the style sheet has none for."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("mute"), 2))
        right, middle, half = self.width() - self._look.px(14), self.height() / 2, self._look.px(5)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - 2 * half, middle - half / 2),
                    QPointF(right - half, middle + half / 2),
                    QPointF(right, middle - half / 2),
                ]
            )
        )


class PaperLine(Panel):
    """``paper`` is what is in the printer: a5, 80mm or a4."""

    changed = Signal()
    entered = Signal()
    """The cursor came into this line: F9 tests its printer."""

    def __init__(self, look: Look, papers: Sequence[str]) -> None:
        super().__init__(look, "card")
        self._papers = tuple(papers)
        self._verdict = ""
        self._word, self._note = label("title"), label("mute", wrap=True)
        self.printer = Pick(look)
        self.sizes = Choice(self._papers)
        self.sizes.set_words({paper: SIZES[paper] for paper in self._papers})
        self.sizes.set_key(self._papers[0])
        self.state = Pill(look)
        names = QWidget()
        words = rows(gap=0)
        words.addWidget(self._word)
        words.addWidget(self._note)
        names.setLayout(words)
        self._names = names
        upper = columns(margins=(14, 8, 14, 8), gap=10)
        upper.addWidget(names)
        upper.addWidget(self.printer, 1)
        upper.addWidget(self.sizes)
        self._end = QWidget()
        end = columns(gap=0)
        end.addWidget(self.state)
        end.addStretch(1)
        self._end.setLayout(end)
        upper.addWidget(self._end)
        self.setLayout(upper)
        self.printer.currentIndexChanged.connect(self._on_printer)
        self.sizes.chosen.connect(lambda _key: self._on_size())
        for part in (self.printer, *(self.sizes.button(paper) for paper in self._papers)):
            part.installEventFilter(self)
        self.restyle()
        self.retranslate()

    @property
    def paper(self) -> str:
        """The paper that this line is about."""
        return self.sizes.key

    @property
    def printer_name(self) -> str:
        """The printer chosen for it."""
        return str(self.printer.currentData() or NO_PRINTER)

    @property
    def verdict(self) -> str:
        """How the test page came out: right, cut_off, nothing, or "" when none was judged."""
        return self._verdict

    def set_words(self, word: str, note: str) -> None:
        """What is printed on this paper."""
        self._word.setText(word)
        self._note.setText(note)
        self.printer.setAccessibleName(self.tr("Printer: {paper}").format(paper=word))

    def set_printers(self, names: Sequence[str], chosen: str) -> None:
        """The printers of this PC, and that there may be none; one that was chosen and is away stays in the list."""
        self.printer.blockSignals(True)
        self.printer.clear()
        for name in (*names, *([chosen] if chosen not in {*names, NO_PRINTER, ""} else [])):
            self.printer.addItem(name, name)
        self.printer.addItem("", NO_PRINTER)
        at = self.printer.findData(chosen)
        self.printer.setCurrentIndex(at if at >= 0 else self.printer.count() - 1)
        self.printer.blockSignals(False)
        self.retranslate()

    def set_paper(self, paper: str, verdict: str) -> None:
        """The paper and how its test came out."""
        self.sizes.set_key(paper)
        self._verdict = verdict
        self._show()

    def judge(self, verdict: str) -> None:
        """Takes down how the test page came out."""
        self._verdict = verdict
        self._show()

    def set_open(self, on: bool) -> None:
        """Marks the line that F9 is about."""
        set_tone(self, "sel" if on else "")
        self.restyle()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tells that the cursor came in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def retranslate(self) -> None:
        """Speaks anew."""
        last = self.printer.count() - 1
        if last >= 0:
            self.printer.setItemText(last, self.tr("None: keep the PDF"))
        self._show()

    def restyle(self) -> None:
        """The columns of all lines stand under each other."""
        self._names.setFixedWidth(self.look.px(NAME_WIDTH))
        self.sizes.setFixedWidth(self.look.px(SIZE_WIDTH))
        self._end.setFixedWidth(self.look.px(STATE_WIDTH))

    def _on_printer(self) -> None:
        self._verdict = ""
        self._show()
        self.changed.emit()

    def _on_size(self) -> None:
        self._verdict = ""
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = {
            "right": self.tr("right"),
            "cut_off": self.tr("cut off"),
            "nothing": self.tr("nothing came"),
            "none": self.tr("as a PDF"),
            "": self.tr("not tried yet"),
        }
        verdict = "none" if self.printer_name == NO_PRINTER else self._verdict
        tone, icon = TONES.get(verdict, ("", "clock"))
        self.state.show_state(words[verdict], tone, icon)
