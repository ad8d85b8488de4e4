"""This file is the set-up guide at work: what is typed is kept, and the office is made in one act at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from collectoffice.domain.errors import (
    BadOfficeCode,
    FileNotWritten,
    FolderNotEmpty,
    OfficeExists,
    PassphrasesDiffer,
    PassphraseTooShort,
    PinTooShort,
    PlaceUnfit,
    PrinterUnavailable,
    Refusal,
)
from collectoffice.domain.policy import Policy
from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.domain.user_name import ADMINISTRATOR
from collectoffice.i18n import refusals
from collectoffice.services.queries.rules_in_force import LANGUAGE_OF_COUNTRY
from collectoffice.ui.front import Front
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.languages import LANGUAGES
from collectoffice.ui.set_up.draft import STEPS
from collectoffice.ui.set_up.step import Point
from collectoffice.ui.set_up.view import SetUpView
from collectoffice.ui.set_up.workshop import SetUpTools, Told, Trial, Workshop
from collectoffice.ui.wording import role_word

SAVE_MS = 300
"""After this pause in the typing the draft is written."""
CLOCK_MS = 1_000
UNSEEN_MS = 2_000
IMPORTS = "imports"
"""The screen of ``ui/workplace.py`` that takes workbooks in."""
PLACES: tuple[tuple[type[Refusal], str, str], ...] = (
    (BadOfficeCode, "office", "code"),
    (OfficeExists, "office", "folder"),
    (FolderNotEmpty, "office", "folder"),
    (FileNotWritten, "office", "folder"),
    (PlaceUnfit, "office", "folder"),
    (PinTooShort, "people", "pin"),
    (PassphraseTooShort, "people", "passphrase"),
    (PassphrasesDiffer, "people", "passphrase_again"),
)
"""The field at which a refusal is said."""


def on_offer(policies: tuple[Policy, ...]) -> list[Policy]:
    """The newest policy of each country, Vietnam first."""
    newest = {policy.country: policy for policy in policies}
    return sorted(newest.values(), key=lambda policy: (policy.country != "VN", policy.country))


class SetUpController(QObject):
    """Plugs the guide into this PC. Nothing of an office exists before the last F12."""

    finished = Signal(object, str)
    """The office is made and shall be opened: its folder, and the screen that was promised after the first sign-in."""

    def __init__(self, front: Front, view: SetUpView, tools: SetUpTools) -> None:
        super().__init__(view)
        self._front, self._view, self._tools = front, view, tools
        self._lane: Jobs[Workshop] = Jobs(tools.workshop, lambda _shop: None, "set-up", self)
        # A spooler may take long to answer: nothing waits for it, neither the making nor the closing.
        self._spooler: Jobs[Workshop] = Jobs(tools.workshop, lambda _shop: None, "printers", self)
        self.draft = tools.draft.read()
        if tools.is_folder_chosen or not self.draft.folder:
            self.draft.folder = str(tools.folder)
        self._made_in: Path | None = None
        self._rows = 0
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_MS)
        self._saving.timeout.connect(self.save)
        self._has_looked = False
        self._drawn: tuple[Trial, int] | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._show_time)
        self._plug()

    def begin(self) -> None:
        """Opens the guide at the step that was left; the workshop opens behind its first picture."""
        view, front = self._view, self._front
        if self._tools.is_folder_chosen:
            view.fix_folder()
        for step in view.steps.values():
            step.put(self.draft)
        self._name_window()
        front.window.painted.connect(self._look_around)
        QTimer.singleShot(UNSEEN_MS, self, self._look_around)
        view.open_step(self.draft.step)

    def _look_around(self) -> None:
        """Asks for the printers and the time, once; a window that is started minimised is not painted and asks all the same."""
        if self._has_looked:
            return
        self._has_looked = True
        self._lane.run(lambda shop: shop.now(), self._on_time)
        self._spooler.run(lambda shop: shop.printers(), lambda found: self._view.papers.set_printers(*found))

    def _on_time(self, now: datetime) -> None:
        self._front.window.set_now(now)
        if self._made_in is None:
            self._clock.start(CLOCK_MS)

    def _show_time(self) -> None:
        self._front.window.set_now(self._tools.workshop().now())

    @property
    def is_busy(self) -> bool:
        """Whether something is being made or printed."""
        return self._lane.is_busy or self._spooler.is_busy

    def save(self) -> None:
        """Writes down what was typed, until the office is made."""
        if self._made_in is None:
            self._view.step.take(self.draft)
            self._tools.draft.write(self.draft)

    def close(self) -> None:
        """The window closes: what was typed stays for the next start."""
        if self._saving.isActive():
            self.save()
        self._lane.close()
        self._spooler.close(timeout_s=0)

    def _plug(self) -> None:
        view = self._view
        view.next_wanted.connect(self._on_next)
        view.back_wanted.connect(self._on_back)
        view.changed.connect(self._on_changed)
        view.language_wanted.connect(self._on_next_language)
        view.look_step.wanted.connect(self._on_look)
        view.policy.changed.connect(self._on_country)
        view.office.folder_wanted.connect(self._on_folder_wanted)
        view.papers.test_wanted.connect(self._on_test_wanted)
        view.papers.page_wanted.connect(self._on_page_wanted)
        view.papers.changed.connect(self._show_printer)
        for lane in (self._lane, self._spooler):
            lane.failed.connect(self._on_failed)
        self._front.look.spoke.connect(self._name_window)
        self._front.window.closing.connect(self.close)

    # ---------------------------------------------------------------------------------------------------- steps

    def _on_next(self) -> None:
        view = self._view
        if self._made_in is not None:
            self._finish()
            return
        view.step.clear_problems()
        if not view.step.is_whole():
            return
        view.step.take(self.draft)
        if view.step_key == "office" and not self._is_office_right():
            return
        if view.step_key == "people":
            self._make()
            return
        self._open(STEPS[STEPS.index(view.step_key) + 1])

    def _on_back(self) -> None:
        self._view.step.take(self.draft)
        self._open(STEPS[STEPS.index(self._view.step_key) - 1])

    def _open(self, key: str) -> None:
        """Goes to a step and keeps where the guide stands; what an earlier step decides is shown in it."""
        self.draft.step = key
        if key == "data":
            self._view.data.put(self.draft)
        self._view.open_step(key)
        self.save()

    def _is_office_right(self) -> bool:
        """Whether code and folder can be taken; a problem is said at its field."""
        try:
            self._tools.workshop().check_office(self.draft.code, self._folder())
        except Refusal as refusal:
            self._on_refused(refusal)
            return False
        return True

    def _folder(self) -> Path:
        return Path(self.draft.folder).expanduser().absolute()

    def _on_changed(self) -> None:
        self._view.step.take(self.draft)
        self._front.window.set_practice(self.draft.is_practice)
        self._saving.start()

    def _on_country(self) -> None:
        """Where nobody chose a language on this PC, the country's is spoken."""
        if not self._front.kept.value("language"):
            self._front.look.speak(LANGUAGE_OF_COUNTRY[self._view.policy.policy.country])

    def _on_look(self, key: str, value: str) -> None:
        self._front.kept.keep(key, value)
        if key == "language":
            self._front.look.speak(value)
        elif key == "text_size":
            self._front.look.wear(scale=int(value))
        else:
            self._front.look.wear(theme_name=value)
        self._view.retranslate()

    def _on_next_language(self) -> None:
        at = LANGUAGES.index(self._front.look.language)
        self._on_look("language", LANGUAGES[(at + 1) % len(LANGUAGES)])

    def _on_folder_wanted(self) -> None:
        start = self._folder()
        near = next((each for each in (start, *start.parents) if each.is_dir()), Path.home())
        name = QFileDialog.getExistingDirectory(self._view, self.tr("Folder of the data"), str(near))
        if name:
            self._view.office.set_folder(name)

    def _name_window(self) -> None:
        self._front.window.header.set_office(self.tr("collectoffice – first set-up"), "")
        self._front.window.set_practice(self.draft.is_practice)

    # ----------------------------------------------------------------------------------------------------- paper

    def _on_test_wanted(self) -> None:
        papers = self._view.papers
        if not papers.test.isEnabled():
            return
        trial = self._trial()
        self._spooler.run(lambda shop: shop.print_test(trial), lambda _none: papers.ask_verdict(), self._on_not_printed)

    def _on_page_wanted(self) -> None:
        """The picture of the page that F9 would print; while one is being drawn, the latest wish alone is kept."""
        wanted = self._trial(), self._view.papers.page.dots_high
        if self._view.step_key != "papers" or wanted == self._drawn:
            return
        self._drawn = wanted
        self._lane.run(
            lambda shop: shop.picture_of_test(*wanted) if wanted == self._drawn else None,
            lambda page: self._view.papers.page.show_page(page) if page is not None else None,
            failed=lambda _bug: None,
        )

    def _trial(self) -> Trial:
        line = self._view.papers.open_line
        printer = "" if line.printer_name == NO_PRINTER else line.printer_name
        return Trial(self._view.policy.policy, self.draft.name, printer, line.paper)

    def _show_printer(self) -> None:
        """The window's head says whether receipts have a printer."""
        self._front.window.header.set_printer(self._view.papers.receipts.printer_name != NO_PRINTER or None)

    def _on_not_printed(self, refusal: Refusal) -> None:
        if isinstance(refusal, PrinterUnavailable):
            self._view.papers.say(
                self.tr("{printer} takes no page now. Is it switched on and connected? Then F9 again.").format(
                    printer=refusal.facts.get("printer") or self._view.papers.open_line.printer_name
                )
            )
        else:
            self._on_refused(refusal)

    # ---------------------------------------------------------------------------------------------------- making

    def _make(self) -> None:
        self.save()
        told, folder = self._told(), self._folder()
        self._view.set_working(working=True)
        self._lane.run(
            lambda shop: shop.make(folder, told),
            lambda taken: self._on_made(folder, taken),
            self._on_not_made,
        )

    def _told(self) -> Told:
        people = self._view.people
        policy = self.draft.policy or self._view.policy.policy.policy_id
        return Told(
            draft=replace(self.draft, policy=policy),
            user=people.user_name,
            pin=people.pins.pin.text(),
            colleague_pin=people.colleague_pins.pin.text(),
            passphrase=people.passphrase.typed,
        )

    def _on_made(self, folder: Path, taken: int) -> None:
        """The office stands: this PC remembers it and its printers, and the draft is forgotten."""
        self._made_in, self._rows = folder, taken
        self._saving.stop()
        self._tools.draft.remove()
        kept = self._front.kept
        kept.keep("office", str(folder))
        kept.keep("last_user", ADMINISTRATOR if self.draft.first_data == "import" else self._view.people.user_name)
        for paper, printer in self.draft.printers.items():
            kept.keep(f"printer.{paper}", printer)
        self._view.done.set_facts(self._facts)
        self._view.people.forget_pins()
        self._view.set_working(working=False)
        self._view.open_step(STEPS[-1])

    def _facts(self) -> list[Point]:
        draft, view = self.draft, self._view
        is_supervisor = draft.counter == "supervisor"
        facts = [
            ("home", self.tr("{name}, code {code}").format(name=draft.name, code=draft.code)),
            ("save", self.tr("Data: {folder}").format(folder=str(self._made_in))),
            ("bill", view.policy.summary()),
            (
                "people",
                self.tr("Sign in: {users}").format(
                    users=f"{ADMINISTRATOR} ({role_word('administrator')}), {view.people.user_name} "
                    f"({role_word('supervisor' if is_supervisor else 'cashier')})"
                ),
            ),
            ("printer", self.tr("Receipts: {printer}").format(printer=view.papers.summary())),
        ]
        if draft.is_practice:
            facts.append(("school", self.tr("Practice: nothing here counts, and every paper says so.")))
        if self._rows:
            facts.append(("exchange", self.tr("Practice data taken in: %n row(s).", "", self._rows)))
        elif draft.first_data == "import":
            facts.append(("exchange", self.tr("After the administrator's sign-in the import screen opens.")))
        return facts

    def _finish(self) -> None:
        promised = IMPORTS if self.draft.first_data == "import" else ""
        assert self._made_in is not None, "the last step is reached by making the office"
        self._clock.stop()
        self._front.look.spoke.disconnect(self._name_window)
        self._lane.close()
        self._spooler.close(timeout_s=0)
        self._front.window.header.set_office(self.draft.name, "")
        self.finished.emit(self._made_in, promised)

    def _on_not_made(self, refusal: Refusal) -> None:
        self._view.set_working(working=False)
        self._on_refused(refusal)

    def _on_refused(self, refusal: Refusal) -> None:
        """A refusal is said at its field, on its step; the others in the banner. Nothing was made."""
        sentence = self._word(refusal)
        for kind, step, field in PLACES:
            if isinstance(refusal, kind):
                if self._view.step_key != step:
                    self._open(step)
                self._view.steps[step].say_at(field, sentence)
                return
        self._view.banner.say("bad", sentence)

    def _on_failed(self, _bug: BaseException) -> None:
        self._view.set_working(working=False)
        self._view.banner.say("bad", self.tr("Something went wrong. Nothing was made; try again. The log says more."))

    def _word(self, refusal: Refusal) -> str:
        if isinstance(refusal, FileNotWritten):
            return self.tr("Nothing can be written into this folder. Choose another one (F6).")
        if isinstance(refusal, BadOfficeCode):
            return self.tr("2 to 12 letters A–Z and digits, like TC01.")
        return refusals.sentence(refusal, self._front.look.language, self._front.look.currency)
