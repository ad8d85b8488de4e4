"""This file is the till's screen: blind until the count is locked, one primary act in each state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import FormsSkipped, NotEnoughCash
from collectoffice.ui.forms.asking import FormSaid
from collectoffice.ui.till.moves_panel import KEYS
from collectoffice.ui.till.view import TillView
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.list_table import ListTable
from tests.ui import till_samples
from tests.ui.stage import SCENES, Stage
from tests.ui.walks import shown


@pytest.fixture
def till(stage: Stage) -> TillView:
    SCENES["till-work"](stage)
    stage.till.end_move()
    stage.till.notes.clear()
    stage.settle()
    return stage.till


def words(till: QWidget) -> str:
    cells = [cell for table in shown(till) if isinstance(table, ListTable) for cell in cells_of(table)]
    return " ".join([*(part.text() for part in shown(till) if isinstance(part, QLabel | FigureLabel)), *cells])


def cells_of(table: ListTable[object]) -> list[str]:
    model = table.rows_model
    return [column.text(row) for row in model.rows for column in model.columns]


def locked(stage: Stage, till: TillView) -> None:
    till.show_counted(till_samples.COUNTED_TILL)
    stage.settle()


def test_a_till_is_opened_with_its_counter_and_a_float_by_notes(stage: Stage) -> None:
    SCENES["till-open"](stage)
    opened: list[tuple[int, object]] = []
    stage.till.open_wanted.connect(lambda *said: opened.append(said))
    stage.till.primary.click()
    assert opened == [(1, {500_000: 2, 100_000: 5})]


def test_a_float_that_differs_from_the_till_before_is_shown_and_not_forced(stage: Stage) -> None:
    SCENES["till-open"](stage)
    stage.settle()
    assert "\N{MINUS SIGN}500.000" in words(stage.till)
    assert stage.till.primary.isEnabled()


def test_notes_are_counted_with_digits_and_enter_from_the_largest_on(
    stage: Stage, till: TillView, qtbot: QtBot
) -> None:
    first = stage.app.focusWidget()
    assert first is till.notes._fields[0]
    qtbot.keyClicks(first, "32")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    second = till.notes._fields[1]
    assert second.hasFocus()
    qtbot.keyClicks(second, "5")
    with qtbot.waitSignal(till.count_wanted) as wanted:
        till.primary.click()
    assert wanted.args == [{500_000: 32, 200_000: 5}]


def test_before_the_count_is_locked_no_sum_of_the_books_is_on_the_screen(stage: Stage, till: TillView) -> None:
    assert "23.385.000" not in words(till)
    assert not till.closing.hints.isVisible()
    locked(stage, till)
    assert "23.385.000" in words(till)
    assert "\N{MINUS SIGN}50.000" in words(till)


def test_a_reading_of_ones_own_till_says_nothing_that_cash_could_be_told_from(stage: Stage, till: TillView) -> None:
    till.show_reading(till_samples.READING, blind=True)
    stage.settle()
    said = words(till)
    for hidden in (
        "61.385.000",
        "23.385.000",
        "73.149.600",
        "71.749.600",
        "71.000.000",
        "1.400.000",
    ):
        assert hidden not in said
    assert "5.214.600" in said


def test_a_till_is_not_counted_without_a_number_and_an_empty_drawer_is_a_count_too(
    till: TillView, qtbot: QtBot
) -> None:
    wanted: list[object] = []
    till.count_wanted.connect(wanted.append)
    till.primary.click()
    assert wanted == []
    assert till.banner.text
    till.notes._fields[0].setText("0")
    till.primary.click()
    assert wanted == [{}]


def test_a_till_that_agrees_closes_without_a_reason(stage: Stage, till: TillView, qtbot: QtBot) -> None:
    till.show_counted(till_samples.AGREEING_TILL)
    with qtbot.waitSignal(till.close_wanted) as wanted:
        till.primary.click()
    assert wanted.args == ["", None]


def test_a_short_till_asks_for_a_reason_first_and_a_digit_takes_a_hint(
    stage: Stage, till: TillView, qtbot: QtBot
) -> None:
    locked(stage, till)
    reasons: list[str] = []
    till.close_wanted.connect(lambda reason, _form: reasons.append(reason))
    till.primary.click()
    assert reasons == []
    qtbot.keyClick(till.closing.hints, Qt.Key.Key_1)
    till.primary.click()
    assert reasons == ["Trả thừa tiền thối – phiếu #000505"]


def test_f7_goes_through_the_usual_reasons_and_what_is_typed_is_left_alone(stage: Stage, till: TillView) -> None:
    locked(stage, till)
    till.closing.reason.next()
    first = till.closing.reason.reason
    till.closing.reason.next()
    assert till.closing.reason.reason != first
    till.closing.reason.field.setText("két rơi")
    till.closing.reason.field.textEdited.emit("két rơi")
    till.closing.reason.next()
    assert till.closing.reason.reason == "két rơi"


def test_on_pre_printed_forms_the_close_waits_for_the_number_in_the_printer(
    stage: Stage, till: TillView, qtbot: QtBot
) -> None:
    till.show_counted(replace(till_samples.AGREEING_TILL, form=till_samples.FORMS.next))
    stage.settle()
    number = till.closing.printer.number
    assert (number.text(), number.hasFocus()) == ("107", True)
    till.primary.setFocus()
    with qtbot.assertNotEmitted(till.close_wanted):
        till.primary.click()
    assert number.hasFocus()
    qtbot.keyClicks(number, "109")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert till.primary.hasFocus()
    with qtbot.waitSignal(till.close_wanted) as wanted:
        till.primary.click()
    assert wanted.args == ["", FormSaid(109)]


def test_forms_that_the_number_skips_are_asked_about_before_the_till_closes(
    stage: Stage, till: TillView, qtbot: QtBot
) -> None:
    locked(stage, till)
    till.show_counted(replace(till_samples.COUNTED_TILL, form=till_samples.FORMS.next))
    till.closing.hints.take(0)
    skipped = FormsSkipped(series="AA", first=107, last=109, count=3)
    assert till.closing.ask_about(FormSaid(110), skipped)
    with qtbot.waitSignal(till.close_wanted) as wanted:
        qtbot.keyClick(till.closing.question, Qt.Key.Key_1)
    assert wanted.args == [till.closing.reason.reason, FormSaid(110, "AA", "spoiled")]
    till.closing.ask_about(FormSaid(110), skipped)
    till.go_back()
    assert till.state == "counted"
    assert not till.closing.question.is_open


def test_on_plain_paper_no_number_is_asked_for(stage: Stage, till: TillView) -> None:
    locked(stage, till)
    assert not till.closing.printer.isVisible()


def test_a_second_count_begins_empty_and_esc_goes_back_to_the_first(stage: Stage, till: TillView) -> None:
    locked(stage, till)
    till.recount()
    assert till.notes.pieces() == {}
    assert "23.385.000" not in words(till)
    till.go_back()
    assert till.state == "counted"
    assert till.notes.pieces() == till_samples.PIECES


def test_a_number_that_is_being_counted_stays_when_the_screen_is_read_anew(till: TillView) -> None:
    till.notes.put({500_000: 7})
    till.show_open(replace(till_samples.OPEN, awaited=()))
    assert till.notes.pieces() == {500_000: 7}


@pytest.mark.parametrize("kind", KEYS)
def test_every_move_has_a_key_and_says_what_is_missing(stage: Stage, till: TillView, qtbot: QtBot, kind: str) -> None:
    moves: list[object] = []
    till.move_wanted.connect(moves.append)
    qtbot.keyClick(stage.window, getattr(Qt.Key, f"Key_{KEYS[kind]}"))
    assert till.form.kind == kind
    till.primary.click()
    assert moves == []
    assert till.banner.text
    till.go_back()


def test_what_a_move_misses_and_a_sum_that_is_too_large_are_said_at_the_field(stage: Stage, till: TillView) -> None:
    stage.look.speak("en")
    till.begin_move("pay_out")
    till.primary.click()
    assert till.form.amount.hasFocus()
    assert "Say how much, or which notes." in words(till)
    till.form.amount.set_minor(900_000)
    till.primary.click()
    assert till.form.reason.hasFocus()
    assert "Say how much, or which notes." not in words(till.form)
    assert "Write the reason first." in words(till.form)
    till.form.say_refused(NotEnoughCash(place="till", held_minor=1, asked_minor=900_000), "The drawer holds less.")
    assert till.form.amount.hasFocus()
    assert "The drawer holds less." in words(till.form)


def test_an_exchange_must_make_the_same_sum_on_both_sides(stage: Stage) -> None:
    SCENES["till-exchange"](stage)
    form = stage.till.form
    rows = dict(zip(form._denominations, (fields for _word, fields in form._rows), strict=True))
    rows[500_000][0].setText("1")
    rows[100_000][1].setText("4")
    assert form.typed_move() is None
    rows[100_000][1].setText("5")
    move = form.typed_move()
    assert move is not None
    assert (move.given, move.received, move.other_till) == ({500_000: 1}, {100_000: 5}, 6)
    stage.till.go_back()


def test_space_marks_awaited_money_as_seen(till: TillView, qtbot: QtBot) -> None:
    till.awaited.focus_list()
    with qtbot.waitSignal(till.seen_wanted) as seen:
        qtbot.keyClick(till.awaited.table, Qt.Key.Key_Space)
    assert seen.args == [71]


def test_what_a_role_may_not_do_is_absent(stage: Stage, till: TillView, qtbot: QtBot) -> None:
    till.set_allowed(("till",), ("pay_in",))
    stage.settle()
    qtbot.keyClick(stage.window, Qt.Key.Key_F3)
    assert till.form.kind != "turn_in" or not till.form.isVisible()
    assert not any(part.text() == "Pay out" for part in shown(till) if isinstance(part, QLabel))
    qtbot.keyClick(stage.window, Qt.Key.Key_F5)
    assert till.form.isVisible()
    till.go_back()
    till.set_allowed(("till", "day"), tuple(KEYS))
