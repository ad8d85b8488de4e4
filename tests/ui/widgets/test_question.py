"""This file is the promise of a question in place: asked once, answered with a digit, left with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.question import Question


@pytest.fixture
def question(look: Look, qtbot: QtBot) -> Question:
    made = Question(look)
    qtbot.addWidget(made)
    return made


def _ask(question: Question, answers: list[str], **more: object) -> None:
    question.ask(lambda: "Really?", [("no", lambda: "No"), ("yes", lambda: "Yes")], answers.append, **more)  # type: ignore[arg-type]


def test_a_digit_answers_and_the_question_is_gone(question: Question, qtbot: QtBot) -> None:
    answers: list[str] = []
    _ask(question, answers)
    qtbot.keyClick(question, Qt.Key.Key_2)
    assert (answers, question.is_open, question.isVisible()) == (["yes"], False, False)
    qtbot.keyClick(question, Qt.Key.Key_2)
    assert answers == ["yes"]


def test_esc_leaves_without_an_answer(question: Question, qtbot: QtBot) -> None:
    answers: list[str] = []
    _ask(question, answers)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert (answers, question.is_open) == ([], False)


def test_an_answer_of_ones_own_may_be_typed(question: Question, qtbot: QtBot) -> None:
    answers: list[str] = []
    _ask(question, answers, field=lambda: "Another reason")
    question.typed.setText("  mất điện  ")
    qtbot.keyClick(question.typed, Qt.Key.Key_Return)
    assert answers == ["mất điện"]
