"""This file is the list of open approvals: F12 approves, F6 contests with a word, one's own act waits for somebody else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.stage import SCENES, Stage


def test_f12_approves_the_act_with_the_cursor(stage: Stage, qtbot: QtBot) -> None:
    SCENES["approvals"](stage)
    stage.settle()
    with qtbot.waitSignal(stage.approvals.approve_wanted) as wanted:
        qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    assert wanted.args == ["e1"]
    stage.approvals.table.selectRow(1)
    with qtbot.waitSignal(stage.approvals.approve_wanted) as wanted:
        stage.approvals.approve.click()
    assert wanted.args == ["e2"]


def test_a_contest_says_what_is_wrong(stage: Stage, qtbot: QtBot) -> None:
    SCENES["approvals-contest"](stage)
    with qtbot.waitSignal(stage.approvals.contest_wanted) as wanted:
        qtbot.keyClick(stage.approvals.question, Qt.Key.Key_3)
    assert wanted.args[0] == "e1"
    assert wanted.args[1]
    SCENES["approvals-contest"](stage)
    stage.approvals.question.typed.setText("chữ ký không giống")
    with qtbot.waitSignal(stage.approvals.contest_wanted) as wanted:
        qtbot.keyClick(stage.approvals.question.typed, Qt.Key.Key_Return)
    assert wanted.args == ["e1", "chữ ký không giống"]


def test_esc_leaves_the_question_and_then_the_list(stage: Stage, qtbot: QtBot) -> None:
    SCENES["approvals-contest"](stage)
    stage.settle()
    qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    assert not stage.approvals.question.is_open
    assert stage.approvals.approve.isEnabled()
    with qtbot.waitSignal(stage.approvals.left):
        qtbot.keyClick(stage.window, Qt.Key.Key_Escape)


def test_nobody_answers_for_the_own_act(stage: Stage, qtbot: QtBot) -> None:
    SCENES["approvals"](stage)
    stage.approvals.table.selectRow(2)
    stage.settle()
    assert not stage.approvals.approve.isEnabled()
    with qtbot.assertNotEmitted(stage.approvals.approve_wanted, wait=50):
        qtbot.keyClick(stage.window, Qt.Key.Key_F12)


def test_with_nothing_left_there_is_nothing_to_press(stage: Stage) -> None:
    SCENES["approvals-none"](stage)
    assert not stage.approvals.approve.isEnabled()
    assert not stage.approvals.contest.isEnabled()
