"""This file is the counter's way of working: scan, F12; type, Enter, F12; nothing lost, nothing taken twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from collectoffice.ui.counter.entry import TakeRequest
from tests.ui import samples
from tests.ui.stage import Stage


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key)


def _open(stage: Stage) -> None:
    stage.window.activateWindow()
    stage.counter.show_quote(samples.quote_ung())
    stage.settle()


def test_an_opened_customer_is_one_key_from_paid(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        _press(qtbot, Qt.Key.Key_F12)
    request: TakeRequest = wanted.args[0]
    assert request.codes == ("PC12000451832",)
    assert [(tender.kind, tender.amount_minor) for tender in request.asked.tenders] == [("cash", 1_056_113)]


def test_while_a_payment_is_being_saved_f12_does_nothing(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    wanted: list[object] = []
    stage.counter.take_wanted.connect(wanted.append)
    _press(qtbot, Qt.Key.Key_F12)
    stage.counter.set_saving(True)
    _press(qtbot, Qt.Key.Key_F12)
    stage.counter.take.click()
    stage.counter.set_saving(False)
    assert len(wanted) == 1


def test_too_little_is_refused_with_the_missing_sum_and_asks_nothing_of_the_office(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    wanted: list[object] = []
    stage.counter.take_wanted.connect(wanted.append)
    qtbot.keyClicks(stage.counter.tender.amount, "1000000")
    _press(qtbot, Qt.Key.Key_F12)
    assert wanted == []
    assert "56.113" in stage.counter.banner.text


def test_typing_enter_moves_to_the_button_and_enter_there_takes(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.counter.tender.amount, "1100000")
    _press(qtbot, Qt.Key.Key_Return)
    assert stage.counter.take.hasFocus()
    with qtbot.waitSignal(stage.counter.take_wanted):
        _press(qtbot, Qt.Key.Key_Return)


def test_enter_in_the_search_box_picks_and_never_takes_money(stage: Stage, qtbot: QtBot) -> None:
    stage.counter.search.setText("nguyen")
    stage.counter.show_hits("nguyen", samples.HITS, 3)
    qtbot.keyClick(stage.counter.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(stage.counter.picked) as picked:
        qtbot.keyClick(stage.counter.search, Qt.Key.Key_Return)
    assert picked.args == ["PC12000388120"]


def test_hits_for_an_older_text_are_ignored(stage: Stage) -> None:
    stage.counter.search.setText("nguyen thi")
    stage.counter.show_hits("nguyen", samples.HITS, 3)
    assert stage.counter._middle.currentWidget() is not stage.counter.hits


def test_nobody_found_keeps_the_text_and_says_what_was_tried(stage: Stage) -> None:
    stage.counter.search.setText("xyz")
    stage.counter.show_hits("xyz", (), 0)
    assert stage.counter.search.text() == "xyz"
    assert "xyz" in stage.counter.not_found.title.text()


def test_space_unticks_a_bill_and_the_sum_follows_at_once(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    _press(qtbot, Qt.Key.Key_F4)
    _press(qtbot, Qt.Key.Key_Space)
    assert stage.counter.due.figure.text() == stage.look.money(1_056_113 - 346_586)
    assert stage.counter.tender.amount.minor == 1_056_113 - 346_586


def test_several_tenders_make_one_payment(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.counter.tender.amount, "500000")
    _press(qtbot, Qt.Key.Key_Return)
    stage.counter.tender.set_kind("transfer")
    assert stage.counter.tender.amount.minor == 556_113
    stage.counter.tender.reference.setText("FT26325001")
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        _press(qtbot, Qt.Key.Key_F12)
    tenders = wanted.args[0].asked.tenders
    assert [(tender.kind, tender.amount_minor, tender.reference) for tender in tenders] == [
        ("cash", 500_000, ""),
        ("transfer", 556_113, "FT26325001"),
    ]


def test_a_transfer_without_its_reference_is_asked_for_at_the_field(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    stage.counter.tender.set_kind("transfer")
    wanted: list[object] = []
    stage.counter.take_wanted.connect(wanted.append)
    stage.counter.ask_take()
    assert wanted == []
    assert stage.counter.tender.reference.property("tone") == "bad"


def test_f8_types_a_part_payment_on_purpose(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    _press(qtbot, Qt.Key.Key_F8)
    qtbot.keyClicks(stage.counter.due.amount, "500000")
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        _press(qtbot, Qt.Key.Key_F12)
    asked = wanted.args[0].asked
    assert (asked.amount_minor, asked.tenders[0].amount_minor) == (500_000, 500_000)


def test_a_prepayment_of_a_customer_who_owes_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.counter.show_quote(samples.quote_quyen(), samples.LAST_PAID)
    stage.counter.type_amount()
    qtbot.keyClicks(stage.counter.due.amount, "200k")
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        stage.counter.ask_take()
    assert wanted.args[0].asked.amount_minor == 200_000


def test_a_basket_is_one_payment_of_several_customers(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    _press(qtbot, Qt.Key.Key_F3)
    assert stage.counter.search.hasFocus()
    stage.counter.show_quote(samples.quote_dang())
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        _press(qtbot, Qt.Key.Key_F12)
    assert wanted.args[0].codes == ("PC12000451832", "PC12000451990")
    assert wanted.args[0].asked.tenders[0].amount_minor == 1_271_413


def test_the_rest_may_stay_as_credit(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.counter.tender.amount, "1100000")
    _press(qtbot, Qt.Key.Key_F5)
    assert stage.counter.change.figure.text() == stage.look.money(43_887)
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        _press(qtbot, Qt.Key.Key_F12)
    assert wanted.args[0].asked.rest == "credit"


def test_an_unusual_tender_is_asked_about_in_place_and_yes_takes_it(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.counter.tender.amount, "11000000")
    stage.counter.confirm_unusual(11_000_000, 1_056_113)
    with qtbot.waitSignal(stage.counter.take_wanted) as wanted:
        qtbot.keyClick(stage.counter.question, Qt.Key.Key_2)
    assert wanted.args[0].asked.confirmed


def test_esc_never_drops_a_typed_amount_without_asking_once(stage: Stage, qtbot: QtBot) -> None:
    _open(stage)
    qtbot.keyClicks(stage.counter.tender.amount, "500000")
    stage.counter.escape()
    assert (stage.counter.question.is_open, len(stage.counter.codes)) == (True, 1)
    qtbot.keyClick(stage.counter.question, Qt.Key.Key_2)
    assert (stage.counter.search.hasFocus(), len(stage.counter.codes)) == (True, 0)


def test_after_saving_the_counter_is_empty_and_the_cursor_waits_for_the_next(stage: Stage) -> None:
    _open(stage)
    stage.counter.taken("TC01-2-26A-000483", "e483", 180)
    assert stage.counter.codes == ()
    assert stage.counter.search.hasFocus()
    assert "TC01-2-26A-000483" in stage.counter.banner.text
    assert "3:00" in stage.counter.banner.text


def test_a_payment_that_did_not_print_says_that_the_money_is_safe(stage: Stage) -> None:
    stage.counter.taken("TC01-2-26A-000483", "e483", 0, printed=False)
    assert stage.counter.banner.property("tone") == "warn"
    assert "F9" in stage.counter.banner.text


def test_undo_asks_for_a_reason_with_a_digit(stage: Stage, qtbot: QtBot) -> None:
    stage.counter.taken("TC01-2-26A-000483", "e483", 180)
    stage.counter.ask_undo()
    with qtbot.waitSignal(stage.counter.undo_wanted) as wanted:
        qtbot.keyClick(stage.counter.question, Qt.Key.Key_2)
    assert wanted.args == ["e483", "wrong_customer"]


def test_when_the_undo_time_is_over_the_line_says_so_no_more_and_f11_means_the_newest_receipt_of_the_till(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.counter.taken("TC01-2-26A-000483", "e483", 1)
    stage.counter.saved._on_second()
    assert "F11" not in stage.counter.banner.text
    stage.counter.ask_undo()
    with qtbot.waitSignal(stage.counter.undo_wanted) as wanted:
        qtbot.keyClick(stage.counter.question, Qt.Key.Key_1)
    assert wanted.args == ["e482", "wrong_amount"]


def test_without_a_receipt_on_the_till_there_is_nothing_to_undo(stage: Stage) -> None:
    stage.counter.set_recent((), 0, 0)
    undo = next(act for act in stage.counter.acts if act.cap == "F11")
    assert not undo.shown()


def test_without_an_open_till_customers_can_be_seen_but_not_paid_for(stage: Stage, qtbot: QtBot) -> None:
    stage.counter.set_till(False)
    _open(stage)
    wanted: list[object] = []
    stage.counter.take_wanted.connect(wanted.append)
    _press(qtbot, Qt.Key.Key_F12)
    assert (wanted, stage.counter.take.isEnabled()) == ([], False)


def test_tab_goes_through_the_counter_in_reading_order(stage: Stage) -> None:
    _open(stage)
    counter = stage.counter
    order: list[QWidget] = [counter.search]
    while (following := order[-1].nextInFocusChain()) is not None and following is not counter.search:
        order.append(following)
    parts = (counter.search, counter.bills.table, counter.tender.amount, counter.take, counter.transfer)
    places = [order.index(part) for part in parts]
    assert places == sorted(places)
