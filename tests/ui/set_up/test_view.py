"""This file is what the set-up guide's screen keeps: nothing cut at any size, all named, the right keys at each step."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.app import resources_folder
from collectoffice.domain.policy import policies_from
from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.ui.look import Look
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.set_up.controller import on_offer
from collectoffice.ui.set_up.draft import STEPS, Draft
from collectoffice.ui.set_up.view import SetUpView
from collectoffice.ui.widgets.buttons import FootButton
from tests.ui.walks import cut_texts, nameless, overlaps, shown, small_targets

POLICIES = policies_from(
    json.loads(path.read_text("utf-8")) for path in (resources_folder() / "policies").glob("*.json")
)


class Guide:
    """The guide in a window, without anything behind it."""

    def __init__(self, app: QApplication) -> None:
        self.app, self.look = app, Look(app, language="en")
        self.window = MainWindow(self.look)
        self.view = SetUpView(self.look, on_offer(POLICIES), str.lower)
        self.window.add_screen("set_up", self.view)
        self.put(Draft(folder="/srv/documents/collectoffice"))
        self.view.papers.set_printers(["XP-80C (USB)", "HP LaserJet M15w"], "HP LaserJet M15w")
        self.window.show()
        self.window.open("set_up", framed=False)
        self.settle()

    def put(self, draft: Draft) -> None:
        for step in self.view.steps.values():
            step.put(draft)

    def take(self) -> Draft:
        draft = Draft()
        for step in self.view.steps.values():
            step.take(draft)
        return draft

    def open(self, step: str) -> None:
        self.view.open_step(step)
        self.settle()

    def settle(self) -> None:
        for _ in range(10):
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def caps(self) -> list[str]:
        buttons = [button for button in shown(self.window) if isinstance(button, FootButton)]
        return [button.accessibleName().split()[0] for button in buttons]


@pytest.fixture
def guide(qapp: QApplication, qtbot: QtBot) -> Iterator[Guide]:
    made = Guide(qapp)
    yield made
    made.look.speak("en")
    made.window.close()
    made.window.deleteLater()
    made.settle()


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 728, 100), (1024, 728, 100), (1366, 768, 150)])
def test_nothing_is_cut_or_covered_and_all_has_a_name(guide: Guide, width: int, height: int, scale: int) -> None:
    guide.look.wear(scale=scale)
    guide.window.resize(width, height)
    guide.view.office.kind.set_key("practice")
    guide.window.set_practice(True)
    guide.view.people.counter.set_key("cashier")
    guide.view.people.put(Draft(counter="cashier", administrator="Nguyễn Thị Ửng", colleague="Lê Thị Hồng Gấm"))
    guide.view.papers.page.show_page(QImage(210, 148, QImage.Format.Format_RGB32))
    guide.view.papers.ask_verdict()
    wrong = []
    for step in STEPS:
        guide.open(step)
        for language in ("vi", "zh", "en"):
            guide.look.speak(language)
            guide.settle()
            found = [*cut_texts(guide.window), *overlaps(guide.window), *nameless(guide.window)]
            if guide.view.step.width() > guide.view.step.visibleRegion().boundingRect().width():
                found.append("the step is wider than its place")
            wrong += [f"{step} {language}: {each}" for each in (*found, *small_targets(guide.window, 24))]
    guide.look.wear(scale=100)
    assert not wrong, "\n".join(wrong)


def test_every_step_has_an_answer_but_for_the_names_and_pins(guide: Guide) -> None:
    assert [key for key, step in guide.view.steps.items() if not step.is_whole()] == ["people"]


def test_a_draft_that_is_shown_is_taken_as_it_was(guide: Guide) -> None:
    draft = Draft(
        folder="/srv/office",
        code="TC01",
        name="Điện lực Tân Châu",
        address="Số 12",
        phone="0299",
        tax_code="0300",
        is_practice=True,
        policy="CN-2024",
        receipt="80mm",
        printers={"80mm": "XP-80C (USB)", "a5": NO_PRINTER, "a4": "a printer that is away"},
        verdicts={"80mm": "right"},
        data="later",
        administrator="Lan",
        counter="supervisor",
        colleague="Khoa",
    )
    guide.put(draft)
    guide.open("papers")
    assert guide.take() == draft


def test_only_the_keys_that_work_are_in_the_bar(guide: Guide) -> None:
    assert "F6" in guide.caps()
    assert "Esc" not in guide.caps()
    guide.open("papers")
    assert {"F9", "Esc", "F12"} <= set(guide.caps())
    assert "1–3" not in guide.caps()
    guide.view.papers.ask_verdict()
    guide.settle()
    assert "1–3" in guide.caps()
    guide.open("done")
    assert set(guide.caps()) == {"F1", "F12", "F7"}


def test_while_the_office_is_made_no_key_does_anything(guide: Guide, qtbot: QtBot) -> None:
    guide.open("people")
    guide.view.set_working(working=True)
    with qtbot.assertNotEmitted(guide.view.next_wanted, wait=50), qtbot.assertNotEmitted(guide.view.back_wanted):
        QTest.keyClick(guide.window, Qt.Key.Key_F12)
        QTest.keyClick(guide.window, Qt.Key.Key_Escape)
    guide.view.set_working(working=False)
    with qtbot.waitSignal(guide.view.next_wanted):
        QTest.keyClick(guide.window, Qt.Key.Key_F12)


def test_another_printer_or_size_has_to_be_tried_anew(guide: Guide) -> None:
    guide.open("papers")
    papers = guide.view.papers
    papers.ask_verdict()
    papers.judge("right")
    assert papers.receipts.verdict == "right"
    papers.receipts.printer.setCurrentIndex(0)
    assert papers.receipts.verdict == ""
    papers.judge("right")
    assert papers.receipts.verdict == "", "no test page of this printer was asked about"


def test_the_test_page_is_shown_in_the_shape_of_its_paper_and_grows_with_the_text(guide: Guide) -> None:
    page = guide.view.papers.page
    assert page.width() == 0, "nothing is shown before a page was drawn"
    page.show_page(QImage(210, 148, QImage.Format.Format_RGB32))
    high, wide = page.height(), page.width()
    assert abs(wide / high - 210 / 148) < 0.02
    guide.look.wear(scale=150)
    guide.settle()
    assert page.height() > high
    guide.look.wear(scale=100)


def test_at_the_end_the_way_on_has_the_cursor(guide: Guide) -> None:
    guide.open("done")
    assert guide.app.focusWidget() is guide.view.primary


def test_the_pins_are_typed_twice_and_alike(guide: Guide) -> None:
    people = guide.view.people
    guide.open("people")
    people.administrator.setText("Lan")
    for pin, again, whole in (("2580", "2581", False), ("258", "258", False), ("2580", "2580", True)):
        people.pins.pin.setText(pin)
        people.pins.again.setText(again)
        assert people.is_whole() is whole
    people.counter.button("cashier").click()
    assert not people.is_whole()


def test_the_usual_name_follows_the_language_until_another_is_typed(guide: Guide) -> None:
    office = guide.view.office
    before = office.lines["name"].text()
    assert before
    guide.open("office")
    guide.look.speak("zh")
    guide.settle()
    assert office.lines["name"].selectedText() == office.lines["name"].text() != before, "typing replaces it"
    office.lines["name"].setText("Tân Châu")
    guide.look.speak("vi")
    guide.settle()
    assert office.lines["name"].text() == "Tân Châu"


def test_without_a_passphrase_nothing_is_encrypted_and_none_stays_in_the_window(guide: Guide) -> None:
    people = guide.view.people

    def typed() -> tuple[str, str] | None:
        return people.passphrase.typed

    assert typed() is None
    people.passphrase.words.setText("con trâu trắng đi bơi")
    assert typed() == ("con trâu trắng đi bơi", ""), "the office refuses what was typed once"
    people.passphrase.again.setText("con trâu trắng đi bơi")
    assert typed() == ("con trâu trắng đi bơi", "con trâu trắng đi bơi")
    people.forget_pins()
    assert typed() is None
