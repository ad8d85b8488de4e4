"""This file is the people in the real window: wrong PINs, a second person on the same screen, and what waits for a supervisor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.db.wrong_tries import Tries
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.commands.staff import change_role
from collectoffice.services.commands.till_cash import CashMoved, pay_out
from collectoffice.services.commands.tills import open_till
from collectoffice.services.office import Office
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.approving import Approving
from collectoffice.ui.front import SIGN_IN
from collectoffice.ui.screen_keys import APPROVALS, COUNTER, LOCK, STAFF
from collectoffice.ui.widgets.approval import ApprovalPanel
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened


@pytest.fixture
def window(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    desk.bill(1, 342_180)
    desk.open_till(float_minor=500_000)
    change_setting(desk.office, desk.who("admin"), "office.one_person", "on")
    for reason in ("mua giấy in", "gửi xe"):
        pay_out(desk.office, desk.who("mai"), 20_000, reason)
    change_setting(desk.office, desk.who("admin"), "office.one_person", "off")
    opened = Window(qapp, desk)
    yield opened
    opened.close()


def tried_nine_times(window: Window, user: str) -> None:
    """Nine wrong PINs in a row, the last one long ago: the next one locks."""
    tries = window.desk.office.file.store.wrong_tries
    tries.put(user, Tries(9, window.desk.clock.moment - timedelta(hours=2)))


def kinds(desk: Desk) -> list[str]:
    return [kind for (kind,) in desk.connection.execute("SELECT kind FROM event ORDER BY id")]


def test_wrong_pins_wait_in_words_and_stand_in_the_chain(window: Window) -> None:
    window.settle(lambda: bool(window.place.sign_in_view._people))
    for _ in range(3):
        window.place.sign_in_view.sign_in_wanted.emit("mai", "9999")
        window.settle()
    assert "10" in window.place.sign_in_view.banner.text
    window.place.sign_in_view.sign_in_wanted.emit("mai", PIN)
    window.settle()
    assert window.place.desk.staff is None
    window.desk.clock.pass_by(seconds=10)
    window.sign_in("mai")
    assert window.place.window.open_key == COUNTER
    window.place.lock()
    window.place.lock_view.unlock_wanted.emit("0000")
    window.settle()
    assert window.place.window.open_key == LOCK
    assert window.place.lock_view.banner.text
    books = reopened(window)
    assert kinds(books)[-5:] == ["sign_in_refused"] * 3 + ["signed_in", "sign_in_refused"]
    assert books.faults() == []


def test_what_waits_is_the_first_thing_a_supervisor_sees_and_answers_by_keys(window: Window) -> None:
    window.sign_in("ha")
    window.settle(lambda: window.place.window.open_key == APPROVALS)
    view = window.place.rooms.approvals.view
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: view.table.rows_model.rowCount() == 1)
    window.press(Qt.Key.Key_F6)
    window.press(Qt.Key.Key_1)
    window.settle(lambda: view.table.rows_model.rowCount() == 0)
    window.press(Qt.Key.Key_Escape)
    assert window.place.window.open_key not in {APPROVALS, SIGN_IN}
    books = reopened(window)
    assert [row[0] for row in books.connection.execute("SELECT answer FROM approval ORDER BY id")] == [
        "approved",
        "contested",
    ]
    assert books.faults() == []


def test_a_cashier_is_not_led_to_the_approvals_and_has_no_row_for_them(window: Window) -> None:
    window.sign_in("mai")
    assert window.place.window.open_key == COUNTER
    assert not window.place.window.rail.is_allowed(APPROVALS)
    assert window.place.window.rail.is_allowed(STAFF)


def test_a_second_person_approves_on_the_same_screen(window: Window, qtbot: QtBot) -> None:
    window.sign_in("mai")
    panel = ApprovalPanel(window.place.desk.look)
    qtbot.addWidget(panel)
    approving = Approving(window.place.desk, panel)
    staff = window.place.desk.signed_in
    done: list[CashMoved] = []
    refused: list[Refusal] = []

    def work(office: Office, approver: StaffMember | None) -> CashMoved:
        return pay_out(office, staff, 30_000, "mua mực", approver=approver)

    approving.do(work, done.append, refused.append)
    window.settle(lambda: panel.is_open)
    assert (done, refused) == ([], [])
    panel.approved.emit("ha", "9999")
    window.settle(lambda: bool(panel.banner.text))
    assert panel.is_open
    panel.approved.emit("lan", PIN)
    window.settle()
    assert (panel.is_open, done, refused) == (True, [], [])
    panel.approved.emit("ha", PIN)
    window.settle(lambda: not panel.is_open)
    assert [move.approver for move in done] == ["Nguyễn Văn Hà"]
    approving.do(work, done.append, refused.append)
    window.settle(lambda: panel.is_open)
    panel.leave()
    assert (len(done), refused) == (1, [])


def test_a_refusal_of_the_act_itself_is_told_to_who_wanted_it(window: Window, qtbot: QtBot) -> None:
    window.sign_in("mai")
    panel = ApprovalPanel(window.place.desk.look)
    qtbot.addWidget(panel)
    refused: list[Refusal] = []
    staff = window.place.desk.signed_in
    Approving(window.place.desk, panel).do(
        lambda office, approver: pay_out(office, staff, 90_000_000, "quá nhiều", approver=approver),
        lambda _moved: None,
        refused.append,
    )
    window.settle(lambda: panel.is_open)
    panel.approved.emit("ha", PIN)
    window.settle(lambda: bool(refused))
    assert (refused[0].name, panel.is_open) == ("NotEnoughCash", False)


def test_the_own_pin_is_changed_in_the_window_with_the_old_one(window: Window) -> None:
    window.sign_in("mai")
    window.place.window.open(STAFF)
    window.settle()
    view = window.place.rooms.staff.view
    assert view.part == "own"
    view.own_pin_wanted.emit("9999", "2468")
    window.settle()
    assert view.own._old.inner.property("tone") == "bad"
    view.own_pin_wanted.emit(PIN, "2468")
    window.settle()
    window.place.sign_in.left.emit()
    window.place.sign_in_view.sign_in_wanted.emit("mai", "2468")
    window.settle(lambda: window.place.desk.staff is not None)


def test_who_gives_himself_another_role_signs_in_anew(window: Window) -> None:
    window.sign_in("ha")
    window.settle(lambda: window.place.window.open_key == APPROVALS)
    window.place.window.open(STAFF)
    window.settle()
    window.place.rooms.staff.view.role_wanted.emit("ha", "auditor")
    window.settle(lambda: window.place.window.open_key == SIGN_IN)
    assert window.place.desk.staff is None


def test_another_role_bites_at_the_next_act_and_its_screens_come_with_the_next_sign_in(window: Window) -> None:
    window.place.desk.look.speak("en")
    window.sign_in("lan")
    assert not window.place.window.rail.is_allowed(APPROVALS)
    lanes, staff = window.place.desk.books, window.place.desk.signed_in
    lanes.run(lambda office: change_role(office, sign_in(office, "admin", PIN), "lan", "supervisor"))
    lanes.run(lambda office: open_till(office, staff, 2, 0), lambda _opened: pytest.fail("the old role opened a till"))
    window.settle(lambda: window.place.window.open_key == SIGN_IN)
    assert "has become a supervisor meanwhile" in window.place.sign_in_view.banner.text
    window.sign_in("lan")
    window.settle(lambda: window.place.window.open_key == APPROVALS)
    assert window.place.sign_in_view.banner.text == ""


def test_who_locks_himself_by_wrong_pins_is_put_out_and_the_sign_in_says_why(window: Window, qtbot: QtBot) -> None:
    place = window.place
    place.desk.look.speak("en")
    window.sign_in("mai")
    staff = place.desk.signed_in
    panel = ApprovalPanel(place.desk.look)
    qtbot.addWidget(panel)
    Approving(place.desk, panel).do(
        lambda office, approver: pay_out(office, staff, 30_000, "mua mực", approver=approver),
        lambda _moved: pytest.fail("nobody approved"),
        lambda refusal: pytest.fail(refusal.name),
    )
    window.settle(lambda: panel.is_open)
    tried_nine_times(window, "mai")
    panel.approved.emit("mai", "9999")
    window.settle(lambda: "locked" in panel.banner.text)
    panel.approved.emit("ha", PIN)
    window.settle(lambda: place.window.open_key == SIGN_IN)
    assert "Lê Thị Mai was locked meanwhile" in place.sign_in_view.banner.text
    window.sign_in("lan")
    place.lock()
    tried_nine_times(window, "lan")
    place.lock_view.unlock_wanted.emit("0000")
    window.settle(lambda: place.window.open_key == SIGN_IN)
    assert place.desk.staff is None
    assert "Trần Thị Lan is locked" in place.sign_in_view.banner.text
    books = reopened(window)
    assert kinds(books)[-5:] == ["sign_in_refused", "staff_locked", "signed_in", "sign_in_refused", "staff_locked"]
    assert books.faults() == []


def test_the_list_that_a_supervisor_sees_is_the_desks(window: Window) -> None:
    window.sign_in("ha")
    window.settle(lambda: window.place.window.open_key == APPROVALS)
    rows = window.place.rooms.approvals.view.table.rows_model.rows
    books = reopened(window)
    assert [row.event for row in rows] == [act.uid for act in open_approvals(books.office, books.who("ha"))]
