"""This file is the promise of the second person's panel: a digit, a PIN, Enter; Esc goes back and loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.approval import ApprovalPanel, SecondPerson

KHOA, LAN = SecondPerson("khoa", "Trần Minh Khoa", "supervisor"), SecondPerson("lan", "Đỗ Thị Lan", "administrator")


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> ApprovalPanel:
    made = ApprovalPanel(look)
    qtbot.addWidget(made)
    made.resize(700, 260)
    return made


def ask(panel: ApprovalPanel, qtbot: QtBot, *people: SecondPerson) -> None:
    panel.ask(lambda: "Hoàn 350.000 đ", people)
    qtbot.waitExposed(panel)


def test_a_digit_chooses_and_the_pin_approves(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA, LAN)
    assert not panel.approve.isEnabled()
    qtbot.keyClick(panel, Qt.Key.Key_2)
    assert panel.dots.hasFocus() or panel.focusWidget() is panel.dots
    qtbot.keyClicks(panel.dots, "2468")
    with qtbot.waitSignal(panel.approved) as said:
        qtbot.keyClick(panel.dots, Qt.Key.Key_Return)
    assert said.args == ["lan", "2468"]
    panel.close_panel()
    assert not panel.is_open
    assert panel.dots.pin == ""


def test_the_only_person_who_may_is_chosen_already(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA)
    qtbot.keyClicks(panel.dots, "2468")
    with qtbot.waitSignal(panel.approved) as said:
        panel.approve.click()
    assert said.args == ["khoa", "2468"]


def test_anybody_else_types_the_user_name(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA, LAN)
    qtbot.keyClicks(panel.user, "chi")
    qtbot.keyClick(panel.user, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.dots, "1357")
    with qtbot.waitSignal(panel.approved) as said:
        qtbot.keyClick(panel.dots, Qt.Key.Key_F12)
    assert said.args == ["chi", "1357"]


def test_esc_erases_the_pin_then_goes_back_to_the_people_then_away(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA, LAN)
    qtbot.keyClick(panel, Qt.Key.Key_1)
    qtbot.keyClicks(panel.dots, "24")
    qtbot.keyClick(panel.dots, Qt.Key.Key_Escape)
    assert panel.dots.pin == ""
    assert panel.approve.isEnabled()
    qtbot.keyClick(panel.dots, Qt.Key.Key_Escape)
    assert not panel.approve.isEnabled()
    with qtbot.waitSignal(panel.cancelled):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.is_open
    assert panel.isHidden()


def test_a_wrong_pin_is_said_and_the_panel_stays(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA)
    qtbot.keyClicks(panel.dots, "0000")
    panel.say_wrong("PIN chưa đúng.")
    assert (panel.is_open, panel.dots.pin, panel.banner.text) == (True, "", "PIN chưa đúng.")
    qtbot.keyClicks(panel.dots, "2")
    assert panel.banner.text == ""


def test_a_panel_that_does_not_ask_hands_nothing_over(panel: ApprovalPanel, qtbot: QtBot) -> None:
    ask(panel, qtbot, KHOA)
    panel.leave()
    with qtbot.assertNotEmitted(panel.approved, wait=50):
        qtbot.keyClicks(panel.dots, "2468")
        qtbot.keyClick(panel.dots, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(panel.cancelled, wait=50):
        panel.leave()
