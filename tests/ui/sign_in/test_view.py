"""This file is the sign-in: a digit, the PIN, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.sign_in.view import Person
from tests.ui.stage import Stage

PEOPLE = [Person("gam", "Lê Thị Hồng Gấm", "cashier"), Person("khoa", "Trần Minh Khoa", "supervisor")]


def _open(stage: Stage) -> None:
    stage.sign_in.set_people(PEOPLE)
    stage.window.open("sign_in", framed=False)
    stage.settle()


def test_the_usual_person_types_the_pin_and_enter(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    assert stage.sign_in.dots.hasFocus()
    qtbot.keyClicks(stage.sign_in.dots, "246810")
    with qtbot.waitSignal(stage.sign_in.sign_in_wanted) as wanted:
        qtbot.keyClick(stage.sign_in.dots, Qt.Key.Key_Return)
    assert wanted.args == ["gam", "246810"]


def test_esc_and_a_digit_choose_somebody_else(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    qtbot.keyClick(stage.sign_in, Qt.Key.Key_2)
    qtbot.keyClicks(stage.sign_in.dots, "1357")
    with qtbot.waitSignal(stage.sign_in.sign_in_wanted) as wanted:
        stage.sign_in.enter.click()
    assert wanted.args == ["khoa", "1357"]


def test_a_user_name_may_be_typed(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    stage.sign_in.user.setText("admin")
    qtbot.keyClicks(stage.sign_in.dots, "1357")
    with qtbot.waitSignal(stage.sign_in.sign_in_wanted) as wanted:
        stage.sign_in.enter.click()
    assert wanted.args == ["admin", "1357"]


def test_a_wrong_pin_is_emptied_and_said(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.sign_in.dots, "1111")
    stage.sign_in.say_wrong("PIN chưa đúng.")
    assert (stage.sign_in.dots.pin, stage.sign_in.banner.text) == ("", "PIN chưa đúng.")
    qtbot.keyClicks(stage.sign_in.dots, "2")
    assert stage.sign_in.banner.text == ""
