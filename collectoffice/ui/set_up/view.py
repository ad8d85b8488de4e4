"""This file is the set-up guide's screen: the steps on the left, one question in the middle, its explanation on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from collectoffice.domain.policy import Policy
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.set_up.beginning_step import BeginningStep
from collectoffice.ui.set_up.done_step import DoneStep
from collectoffice.ui.set_up.draft import STEPS
from collectoffice.ui.set_up.look_step import LookStep
from collectoffice.ui.set_up.office_step import OfficeStep
from collectoffice.ui.set_up.papers_step import VERDICTS, PapersStep
from collectoffice.ui.set_up.people_step import PeopleStep
from collectoffice.ui.set_up.policy_step import PolicyStep
from collectoffice.ui.set_up.step import Step, focus
from collectoffice.ui.set_up.step_list import Aside, StepList
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner, Pill
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows

NO_ASIDE, NARROW, SHORT, NO_LIST = 1200, 1100, 600, 960
DIGITS = 3


class SetUpView(Screen):
    """F12 goes on, Esc goes back; each step has an answer already."""

    next_wanted = Signal()
    back_wanted = Signal()
    language_wanted = Signal()
    changed = Signal()
    """Something was typed or chosen in the step in work."""

    def __init__(self, look: Look, policies: Sequence[Policy], user_name_of: Callable[[str], str]) -> None:
        super().__init__(look)
        self._is_working = self._is_made = False
        self._is_folder_fixed = False
        self.office, self.policy, self.look_step = OfficeStep(look), PolicyStep(look, policies), LookStep(look)
        self.papers, self.data = PapersStep(look), BeginningStep(look)
        self.people, self.done = PeopleStep(look, user_name_of), DoneStep(look)
        self.steps: dict[str, Step] = dict(
            zip(
                STEPS,
                (self.office, self.policy, self.look_step, self.papers, self.data, self.people, self.done),
                strict=True,
            )
        )
        self.step_key = STEPS[0]
        self._lay_out()
        self._plug()
        self._name_keys()
        self.retranslate()

    def _lay_out(self) -> None:
        look = self.look
        self._list, self._aside = StepList(look, len(STEPS)), Aside(look)
        self._title, self._lead, self._place = label("h1"), label("mute", wrap=True), Pill(look)
        self._stack = QStackedWidget()
        for step in self.steps.values():
            self._stack.addWidget(_scrolled(step))
        self.banner = Banner(look)
        self.back, self.primary = KeyButton(), KeyButton("primary")
        card = Panel(look, "card")
        self._inner = rows(margins=(24, 16, 24, 16), gap=6)
        head = line(self._title, None, self._place)
        foot = line(self.back, self.banner, self.primary, gap=12)
        foot.setStretch(1, 1)
        fill(self._inner, head, self._lead)
        self._inner.addSpacing(6)
        self._inner.addWidget(self._stack, 1)
        fill(self._inner, foot)
        card.setLayout(self._inner)
        across = columns(margins=(16, 16, 16, 16), gap=16)
        across.addWidget(self._list)
        across.addWidget(card, 1)
        across.addWidget(self._aside)
        self.setLayout(across)

    def _plug(self) -> None:
        self.primary.clicked.connect(self._on_next)
        self.back.clicked.connect(self._on_back)
        for step in self.steps.values():
            step.changed.connect(self._on_changed)
        self.people.entered.connect(self._on_next)
        self.papers.keys_changed.connect(self._on_papers_keys)
        for at in range(DIGITS):
            shortcut = QShortcut(QKeySequence(str(at + 1)), self)
            shortcut.activated.connect(lambda at=at: self._on_digit(at))

    def _name_keys(self) -> None:
        self.act("F12", self._next_word, self._on_next, shown=lambda: not self._is_working, rank=0)
        self.act("Escape", lambda: self.tr("Back"), self._on_back, shown=self._may_go_back)
        self.act(
            "F6",
            lambda: self.tr("Another folder"),
            self.office.folder_wanted.emit,
            shown=lambda: self.step_key == "office" and not self._is_folder_fixed,
        )
        self.act("F9", lambda: self.tr("Test page"), self.papers.test_wanted.emit, shown=lambda: self._is_at("papers"))
        self.hint(
            "1–3", lambda: self.tr("How it came out"), shown=lambda: self._is_at("papers") and self.papers.is_asked
        )
        for count in (2, 3):
            self.hint(
                f"1–{count}",
                lambda: self.tr("Choose"),
                shown=lambda count=count: self._choices() == count,  # type: ignore[misc]
            )
        self.hint("Tab", lambda: self.tr("Next field"), shown=lambda: not self._is_made)
        self.hint("← →", lambda: self.tr("Choose"), shown=lambda: self.step_key in {"office", "look", "people"})
        self.act("F7", lambda: self.tr("Language"), self.language_wanted.emit)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("First set-up")

    # ------------------------------------------------------------------------------------------------- setters

    @property
    def step(self) -> Step:
        """The step in work."""
        return self.steps[self.step_key]

    def open_step(self, key: str) -> None:
        """Shows a step; the cursor goes to where work begins."""
        self.step_key = key
        self._is_made = key == STEPS[-1]
        self._stack.setCurrentIndex(STEPS.index(key))
        self.banner.clear()
        self._show()
        self.keys_changed.emit()
        self.arrive()

    def set_working(self, *, working: bool) -> None:
        """The office is being made: nothing can be pressed meanwhile."""
        self._is_working = working
        self._stack.setEnabled(not working)
        self._show()
        self.keys_changed.emit()

    def fix_folder(self) -> None:
        """The folder was said at the start."""
        self._is_folder_fixed = True
        self.office.fix_folder()

    def arrive(self) -> None:
        """The cursor goes to the step in work; at the end, to the way on."""
        if self._is_made:
            focus(self.primary)
        else:
            self.step.arrive()

    def reflow(self, width: int, height: int) -> None:
        """Drops the explanation, then the list's width, then the list."""
        self._aside.setVisible(width >= NO_ASIDE)
        self._list.setVisible(width >= NO_LIST)
        self._list.set_narrow(narrow=width < NARROW, short=height < SHORT)
        self._lead.setVisible(height >= SHORT - 60)

    def retranslate(self) -> None:
        """Speaks anew; a problem is said again, in the new language, when F12 is pressed again."""
        for step in self.steps.values():
            step.clear_problems()
        self.back.set_words(self.tr("Back"), "Esc")
        self._show()
        self.setAccessibleName(self.heading())

    # -------------------------------------------------------------------------------------------------- private

    def _show(self) -> None:
        at = STEPS.index(self.step_key)
        heading = self.tr("Step {number}: {step}").format(number=at + 1, step=self.step.word())
        self._title.setText(self.step.word() if self._is_made else heading)
        self._lead.setText(self.step.lead())
        self._place.show_state(
            f"{at + 1} / {len(STEPS)}", "ok" if self._is_made else "pri", "done" if self._is_made else "half"
        )
        self._list.show_steps(list(self.steps.values()), at, is_made=self._is_made)
        self._aside.show_step(self.step)
        self.back.setVisible(self._may_go_back())
        self.primary.setEnabled(not self._is_working)
        self.primary.set_words(self._next_word(), "F12")

    def _next_word(self) -> str:
        if self._is_working:
            return self.tr("Making the office …")
        if self._is_made:
            return self.tr("Open the office")
        if self.step_key == "people":
            return self.tr("Make the office")
        after = self.steps[STEPS[STEPS.index(self.step_key) + 1]]
        return self.tr("Next: {step}").format(step=after.word().lower())

    def _choices(self) -> int:
        """How many answers the step in work has a digit for."""
        return {"policy": len(self.policy.policies), "data": self.data.count}.get(self.step_key, 0)

    def _is_at(self, key: str) -> bool:
        return self.step_key == key and not self._is_working

    def _may_go_back(self) -> bool:
        return not self._is_working and self.step_key not in {STEPS[0], STEPS[-1]}

    def _on_next(self) -> None:
        if not self._is_working:
            self.next_wanted.emit()

    def _on_back(self) -> None:
        if self._may_go_back():
            self.back_wanted.emit()

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _on_papers_keys(self) -> None:
        """A question about the test page is seen, however large the text."""
        self.keys_changed.emit()
        area = self._stack.currentWidget()
        if self.papers.is_asked and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.papers.verdicts[VERDICTS[0]])

    def _on_digit(self, at: int) -> None:
        if self._is_at("papers"):
            self.papers.judge(VERDICTS[at])
        elif self._is_at("policy") and at < len(self.policy.policies):
            self.policy.choose(at)
        elif self._is_at("data"):
            self.data.choose(at)


def _scrolled(step: Step) -> QScrollArea:
    """With large text a step may be higher than its place."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(step)
    return area
