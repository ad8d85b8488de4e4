"""This file is the first start by keyboard: from an empty folder to a working office, left and taken up again on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice import first_start, window
from collectoffice.app import resources_folder
from collectoffice.db.new_folder import has_office
from collectoffice.domain.errors import NoOfficeHere, PrinterUnavailable
from collectoffice.domain.printer_choice import NO_PRINTER
from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.services.queries.office_facts import office_facts, office_name
from collectoffice.services.queries.people import staff_list
from collectoffice.services.queries.rules_in_force import is_one_person_office, receipt_form
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf, close
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.set_up.controller import SetUpController
from collectoffice.ui.set_up.draft import DraftFile
from collectoffice.ui.set_up.view import SetUpView

PATIENCE_MS = 120_000
"""Only a guide that never comes to rest waits so long: a PC that is busy elsewhere is no fault of it."""
PIN = "2580"


class FirstStart:
    """The guide in the real window, and the hands that use it."""

    def __init__(self, app: QApplication, tmp: Path, *, is_chosen: bool = False) -> None:
        self.app, self.state, self.folder = app, tmp / "state", tmp / "Documents" / "collectoffice"
        self.front = Front(app, window.kept_in(self.state))
        self.start = window.Start(self.front, resources_folder(), self.state, self.folder)
        self.guide: SetUpController = first_start.begin(
            self.front,
            resources_folder(),
            self.state,
            self.folder,
            is_chosen=is_chosen,
            then=self.start.open_new,
        )
        self.view: SetUpView = self.guide._view
        self.is_closed = False
        self.settle()

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            place = self.start.workplace
            lanes = () if place is None else (place.desk.books, place.desk.reader, place.desk.long_reader)
            if not self.guide.is_busy and not any(lane.is_busy for lane in lanes) and until():
                return
        pytest.fail("the guide did not come to rest")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.app.focusWidget() or self.front.window, key)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.app.focusWidget() or self.front.window, text)
        self.settle()

    def go_to(self, step: str) -> None:
        while self.view.step_key != step:
            before = self.view.step_key
            self.press(Qt.Key.Key_F12)
            assert self.view.step_key != before

    def name_and_pin(self, name: str = "Le Thi Hong Gam") -> None:
        self.type(name)
        self.press(Qt.Key.Key_Return)
        self.type(PIN)
        self.press(Qt.Key.Key_Return)
        self.type(PIN)

    def close(self) -> None:
        """Switches the PC off, as far as Qt lets it."""
        if self.is_closed:
            return
        self.is_closed = True
        place = self.start.workplace
        self.front.window.close()
        parts: list[QObject] = [self.front.window]
        if place is not None:
            place.close()
            parts += [place.scanner, place.idle, place]
        self.front.look.speak("en")
        for part in parts:
            self.app.removeEventFilter(part)
            part.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[FirstStart]:
    opened = FirstStart(qapp, tmp_path)
    yield opened
    opened.close()


def test_f12_seven_times_a_name_and_a_pin_are_a_working_office(first: FirstStart) -> None:
    first.go_to("people")
    first.name_and_pin()
    assert not first.folder.exists()
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.view.step_key == "done")
    assert has_office(first.folder)
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.start.workplace is not None and first.start.workplace.is_furnished)
    place = first.start.workplace
    assert place is not None
    assert place.window.open_key == SIGN_IN
    first.settle(lambda: bool(place.sign_in_view._people))
    first.type(PIN)
    first.press(Qt.Key.Key_Return)
    first.settle(lambda: place.desk.staff is not None and place.window.open_key == "imports")
    assert place.desk.signed_in.user_name == "admin"
    first.close()
    assert window.office_of_this_pc(window.kept_in(first.state)) == first.folder
    assert PIN not in "".join(path.read_text("utf-8", "ignore") for path in first.state.rglob("*") if path.is_file())
    office = Shelf(resources_folder(), first.state).write(first.folder, "test")
    assert [(one.user_name, one.role) for one in staff_list(office)] == [("admin", "administrator"), ("gam", "cashier")]
    assert is_one_person_office(office)
    assert not office_facts(office).is_practice
    assert all(check.ok for check in verify(office))
    close(office)


def test_a_practice_office_opens_with_its_data_and_its_stripes_for_the_cashier(first: FirstStart) -> None:
    first.view.office.kind.button("practice").click()
    first.view.office.lines["name"].setText("Điện lực Tân Châu")
    first.go_to("people")
    first.name_and_pin()
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.view.step_key == "done")
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.start.workplace is not None and first.start.workplace.is_furnished)
    assert first.front.window._practice.isVisible()
    assert first.front.kept.value("last_user") == "gam"
    first.close()
    office = Shelf(resources_folder(), first.state).read(first.folder)
    assert (office_name(office), office_facts(office).is_practice) == ("Điện lực Tân Châu", True)
    assert office.file.connection.execute("SELECT count(*) FROM bill").fetchone()[0] > 20
    close(office)


def test_left_in_the_middle_it_goes_on_at_the_same_step_with_the_same_words(
    first: FirstStart, qapp: QApplication, tmp_path: Path
) -> None:
    first.view.office.lines["name"].setText("Điện lực Tân Châu")
    first.go_to("people")
    first.view.people.counter.button("cashier").click()
    first.name_and_pin("Tran Minh Khoa")
    first.settle(lambda: not first.guide._saving.isActive())
    draft = DraftFile(first.state / first_start.DRAFT_FILE).read()  # as after a power cut: nothing was closed
    assert (draft.step, draft.administrator, draft.counter) == ("people", "Tran Minh Khoa", "cashier")
    first.close()
    again = FirstStart(qapp, tmp_path)
    try:
        assert again.view.step_key == "people"
        assert again.view.people.administrator.text() == "Tran Minh Khoa"
        assert again.view.people.pins.pin.text() == ""
        assert again.view.office.lines["name"].text() == "Điện lực Tân Châu"
        assert not again.folder.exists()
    finally:
        again.close()


def test_a_mistake_is_said_at_its_field_and_esc_loses_nothing(first: FirstStart) -> None:
    office = first.view.office
    office.lines["code"].setText("T")
    first.press(Qt.Key.Key_F12)
    assert first.view.step_key == "office"
    assert first.app.focusWidget() is office.lines["code"]
    office.lines["code"].setText("TC01")
    first.folder.mkdir(parents=True)
    (first.folder / "holiday.jpg").touch()
    first.press(Qt.Key.Key_F12)
    assert first.app.focusWidget() is office.lines["folder"]
    (first.folder / "holiday.jpg").unlink()
    first.go_to("people")
    first.type("Lan")
    first.press(Qt.Key.Key_F12)
    assert first.view.step_key == "people"
    for _ in range(5):
        first.press(Qt.Key.Key_Escape)
    assert first.view.step_key == "office"
    assert office.lines["code"].text() == "TC01"
    first.go_to("people")
    assert first.view.people.administrator.text() == "Lan"


def test_a_folder_that_filled_up_meanwhile_is_said_at_its_field_and_nothing_is_made(first: FirstStart) -> None:
    first.go_to("people")
    first.folder.mkdir(parents=True)
    (first.folder / "holiday.jpg").touch()
    first.name_and_pin()
    first.press(Qt.Key.Key_F12)
    first.settle(lambda: first.view.step_key == "office")
    assert [each.name for each in first.folder.iterdir()] == ["holiday.jpg"]
    assert first.app.focusWidget() is first.view.office.lines["folder"]


def test_each_paper_has_its_printer_a_test_page_and_a_verdict_by_digit(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def print_paper(_printer: QtPrinter, pdf: bytes, paper: str, _title: str) -> None:
        if paper == "a4":
            raise PrinterUnavailable(paper=paper, printer="HP", why="refused")
        assert pdf.startswith(b"%PDF")
        printed.append(paper)

    monkeypatch.setattr(QtPrinter, "names", lambda _printer: ["XP-80C", "HP"])
    monkeypatch.setattr(QtPrinter, "usual", lambda _printer: "HP")
    monkeypatch.setattr(QtPrinter, "print_paper", print_paper)
    first = FirstStart(qapp, tmp_path)
    try:
        papers = first.view.papers
        first.go_to("papers")
        papers.receipts.sizes.button("80mm").click()
        papers.receipts.printer.setCurrentIndex(0)
        papers.receipts.printer.setFocus()
        first.settle(lambda: papers.page.shape[0] < papers.page.shape[1])  # the roll, as it will come out
        first.press(Qt.Key.Key_F9)
        assert (printed, papers.is_asked) == (["80mm"], True)
        first.press(Qt.Key.Key_1)
        assert papers.receipts.verdict == "right"
        papers.slips.printer.setFocus()
        first.press(Qt.Key.Key_F9)
        first.press(Qt.Key.Key_2)
        assert papers.slips.verdict == "cut_off"
        assert papers.page.shape[0] > papers.page.shape[1], "A5 lies across"
        papers.slips.printer.setCurrentIndex(2)
        papers.sheets.printer.setFocus()
        first.press(Qt.Key.Key_F9)
        assert (printed, papers.is_asked) == (["80mm", "a5"], False)
        first.go_to("people")
        first.name_and_pin()
        first.press(Qt.Key.Key_F12)
        first.settle(lambda: first.view.step_key == "done")
        kept = first.front.kept
        assert [kept.printer(paper) for paper in ("80mm", "a5", "a4")] == ["XP-80C", NO_PRINTER, "HP"]
        office = Shelf(resources_folder(), first.state).read(first.folder)
        assert receipt_form(office) == "80mm"
        close(office)
    finally:
        first.close()


def test_china_speaks_chinese_until_somebody_chose_a_language(first: FirstStart) -> None:
    first.go_to("policy")
    first.press(Qt.Key.Key_2)
    assert (first.view.policy.policy.policy_id, first.front.look.language) == ("CN-2024", "zh")
    first.press(Qt.Key.Key_F7)
    chosen = first.front.look.language
    first.press(Qt.Key.Key_1)
    assert first.front.look.language == chosen == first.front.kept.value("language")


def test_without_a_screen_or_beside_other_files_the_window_refuses_as_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoOfficeHere):
        window.run_window(resources_folder(), tmp_path / "state", tmp_path / "new")
    monkeypatch.setenv("DISPLAY", ":0")
    (tmp_path / "holiday.jpg").touch()
    with pytest.raises(NoOfficeHere):
        window.run_window(resources_folder(), tmp_path / "state", tmp_path)
    assert not (tmp_path / "new").exists()


def test_an_office_that_was_set_up_here_and_is_gone_is_never_set_up_anew_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = window.kept_in(tmp_path / "state")
    gone = tmp_path / "stick" / "office"
    kept.keep("office", str(gone))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoOfficeHere) as refused:
        window.run_window(resources_folder(), tmp_path / "state", None)
    assert refused.value.facts["folder"] == str(gone)
    monkeypatch.setenv("DISPLAY", ":0")
    assert not window.may_set_up(None, gone, kept)
    assert window.may_restore(None, kept), "the way back by a backup is shown instead"
    assert window.may_set_up(tmp_path / "other", tmp_path / "other", kept)


def test_the_proposed_folder_is_no_ones_and_in_no_cloud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "user_documents_path", lambda: tmp_path)
    assert window.proposed_folder() == tmp_path / "collectoffice"
    (tmp_path / "collectoffice").mkdir()
    (tmp_path / "collectoffice" / "holiday.jpg").touch()
    assert window.proposed_folder() == tmp_path / "collectoffice-office"
    monkeypatch.setattr(window, "user_documents_path", lambda: tmp_path / "OneDrive" / "Documents")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    assert window.proposed_folder() == tmp_path / "home" / "collectoffice"
