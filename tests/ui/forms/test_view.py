"""This file is the forms' screen: the number in the printer, forms that lie here after all, and what lies in every printer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import FormCountedAsGone, FormNotInHand
from collectoffice.services.commands.forms import FormSpan
from collectoffice.ui.forms.asking import FormSaid
from collectoffice.ui.forms.facts import FormsMove
from collectoffice.ui.forms.view import FormsView
from tests.ui import till_samples
from tests.ui.stage import SCENES, Stage


@pytest.fixture
def forms(stage: Stage) -> FormsView:
    SCENES["forms-printer"](stage)
    books = stage.forms.books
    for table in (books.table, books.held):
        table.setCurrentIndex(table.rows_model.index(0, 0))  # the test before may have left it elsewhere
    stage.settle()
    return stage.forms


def test_the_expected_number_is_taken_with_enter(forms: FormsView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(forms.confirm_wanted) as wanted:
        qtbot.keyClick(forms.printer.number, Qt.Key.Key_Return)
    assert wanted.args == [FormSaid(107)]


def test_a_number_that_counts_as_used_is_asked_about_and_the_answer_gives_the_forms_back(
    forms: FormsView, qtbot: QtBot
) -> None:
    gone = FormCountedAsGone(series="AA", first=104, last=106, count=3)
    assert forms.ask_about(FormSaid(104), gone)
    with qtbot.waitSignal(forms.confirm_wanted) as wanted:
        qtbot.keyClick(forms.question, Qt.Key.Key_1)
    (said,) = wanted.args
    assert (said.number, said.series, said.found) == (104, "AA", FormSpan("AA", 104, 106))
    assert said.why
    forms.ask_about(FormSaid(104), gone)
    with qtbot.assertNotEmitted(forms.confirm_wanted):
        qtbot.keyClick(forms.question, Qt.Key.Key_4)
    assert forms.printer.number.hasFocus()
    assert not forms.ask_about(FormSaid(7), FormNotInHand(series="AA", number=7, holder=""))


def test_forms_that_lie_here_after_all_take_their_numbers_and_a_reason(
    stage: Stage, forms: FormsView, qtbot: QtBot
) -> None:
    forms.begin("found")
    stage.settle()
    assert (forms.stock.first.text(), forms.stock.last.text()) == ("101", "105")
    forms.stock.first.setText("104")
    with qtbot.assertNotEmitted(forms.move_wanted):
        forms.stock.write.click()
    assert forms.stock.why.hasFocus()
    forms.stock.why.setText("chưa in gì")
    with qtbot.waitSignal(forms.move_wanted) as wanted:
        forms.stock.write.click()
    assert wanted.args == [FormsMove("found", "AA", 104, 105, "", "chưa in gì")]
    forms.go_back()
    assert forms.printer.isVisible()


def test_a_last_number_below_the_first_is_said_at_its_field(stage: Stage, forms: FormsView, qtbot: QtBot) -> None:
    stage.look.speak("en")
    forms.begin("found")
    stage.settle()
    forms.stock.last.setText("99")
    forms.stock.why.setText("miscounted")
    with qtbot.assertNotEmitted(forms.move_wanted):
        forms.stock.write.click()
    assert forms.stock.last.hasFocus()
    assert "Lower than the first number." in [label.text() for label in forms.stock.findChildren(type(forms._title))]


def test_while_a_question_stands_f12_confirms_nothing(stage: Stage, forms: FormsView, qtbot: QtBot) -> None:
    assert forms.ask_about(FormSaid(104), FormCountedAsGone(series="AA", first=104, last=106, count=3))
    stage.settle()
    with qtbot.assertNotEmitted(forms.confirm_wanted):
        qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    forms.question.leave()


def test_every_counter_says_which_form_lies_in_its_printer(stage: Stage, forms: FormsView) -> None:
    stage.look.speak("en")
    stage.settle()
    none_left, lying = forms.printers.lines.facts
    assert (none_left.word, none_left.value, none_left.tone) == ("Counter 1 · till 6", "no form left", "warn")
    assert (lying.word, lying.value.split(" · ")[0], "14" in lying.value) == ("Counter 2 · till 7", "AA 107", True)
    forms.show_forms(replace(till_samples.FORMS, books=(till_samples.SECOND_BOOK,)))
    assert not forms.printers.isVisible()
