"""This file is undoing in the real window by keyboard: void, reversal, move, bounced cheque, refund, and who answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.db.frozen_papers import thaw
from collectoffice.domain.tender import Tender
from collectoffice.domain.undoing import UndoSlip
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.people import add_staff
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.undoings import cash_only
from collectoffice.ui.acts.panel import ActsPanel
from collectoffice.ui.screen_keys import CUSTOMERS, UNPRINTED
from collectoffice.ui.widgets.approval import ApprovalPanel
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened

CONTROL = Qt.KeyboardModifier.ControlModifier
LARGE = 2_500_000
"""Above the limit up to which a cashier undoes alone."""


@pytest.fixture
def till(desk: Desk) -> Desk:
    for customer, total in ((1, 342_180), (2, LARGE), (3, 94_120)):
        desk.bill(customer, total, due=date(2026, 12, 5))
    desk.open_till(float_minor=5_000_000)
    return desk


@pytest.fixture
def begin(till: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[list[Window]]:
    """The window is opened by the test once the desk is as it needs it."""
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.close()


def work_at(desk: Desk, begin: list[Window], qapp: QApplication, user: str = "mai") -> Window:
    window = Window(qapp, desk)
    begin.append(window)
    window.sign_in(user)
    return window


def acts(window: Window) -> ActsPanel:
    return window.place.rooms.customers.view.acts_panel


def offers(window: Window) -> list[str]:
    opened = acts(window).list.opened
    assert opened is not None
    return [act.key for act in opened.acts]


def open_file(window: Window, customer: int) -> None:
    window.place.rooms.customers.open(window.desk.code(customer))
    window.place.window.open(CUSTOMERS)
    window.settle(lambda: window.place.rooms.customers.view.code == window.desk.code(customer))


def go_to(window: Window, kind: str) -> None:
    """The cursor to the newest line of a kind."""
    table = window.place.rooms.customers.view.time_line.table
    place = next(at for at, entry in enumerate(table.rows_model.rows) if entry.kind == kind)
    table.setCurrentIndex(table.rows_model.index(place, 0))
    table.setFocus()


def open_line(window: Window, kind: str = "payment") -> None:
    go_to(window, kind)
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: acts(window).state == "list")


def choose(window: Window, key: str) -> None:
    window.press(Qt.Key(Qt.Key.Key_1 + offers(window).index(key)))
    assert acts(window).is_form


def approve(window: Window, panel: ApprovalPanel, user: str = "ha", pin: str = PIN) -> None:
    window.settle(lambda: panel.is_open)
    panel.approved.emit(user, pin)
    window.settle()


def said(window: Window) -> str:
    return window.place.rooms.customers.view.banner.text


def slip_of(desk: Desk, kind: str) -> UndoSlip:
    (value,) = desk.connection.execute(
        "SELECT paper.value FROM paper JOIN event ON event.id = paper.event_id WHERE event.kind = ? AND receipt_id IS NULL",
        (kind,),
    ).fetchone()
    return thaw(UndoSlip, value)


def count(desk: Desk, table: str) -> int:
    return int(desk.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_small_payment_is_undone_from_the_file_alone_and_its_slip_is_printed(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    assert "342.180" in said(window)
    assert [paper for paper, _title, _pdf in window.printer.papers] == ["a5"]
    desk = reopened(window)
    slip = slip_of(desk, "void")
    assert (slip.reason, slip.cash_back_minor, slip.owing_after_minor) == ("wrong_amount", 342_180, 342_180)
    assert desk.held_minor() == 5_000_000
    assert desk.faults() == []


def test_the_form_says_beforehand_what_goes_back_and_what_is_owed_then(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.bill(1, 100_000, issued=date(2026, 8, 2), period="2026-08")
    paid_minor = till.quote(1).total_minor
    till.pay(1)
    held = till.held_minor()
    till.close_till(held)
    till.clock.pass_by(days=3)
    till.open_till("mai", 1, held)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    go_to(window, "payment")
    window.press(Qt.Key.Key_F11)
    window.settle(lambda: acts(window).is_form)
    shown = [fact.value.replace("\u00a0", " ") for fact in acts(window).card.facts.facts]
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    approve(window, acts(window).card.approval)
    window.settle(lambda: not acts(window).is_open)
    slip = slip_of(reopened(window), "reversal")
    assert (slip.cash_back_minor, slip.owing_after_minor > paid_minor) == (paid_minor, True)
    assert f"{slip.cash_back_minor:,} ₫".replace(",", ".") in shown
    assert f"{slip.owing_after_minor:,} ₫".replace(",", ".") in shown


def test_above_the_limit_a_supervisors_pin_on_the_same_card_undoes_it(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(2)
    window = work_at(till, begin, qapp)
    open_file(window, 2)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_5)
    window.press(Qt.Key.Key_F12)
    approval = acts(window).card.approval
    approve(window, approval, pin="0000")
    assert approval.is_open
    approve(window, approval)
    window.settle(lambda: not acts(window).is_open)
    desk = reopened(window)
    assert slip_of(desk, "void").approver == "Nguyễn Văn Hà"
    assert count(desk, "approval") == 1
    assert desk.quote(2).total_minor == LARGE
    assert desk.faults() == []


def test_without_approval_the_form_is_as_it_was_and_nothing_is_undone(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(2)
    window = work_at(till, begin, qapp)
    open_file(window, 2)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_5)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: acts(window).card.approval.is_open)
    window.press(Qt.Key.Key_Escape)
    assert not acts(window).card.approval.is_open
    assert acts(window).card.given.reason == "duplicate"
    window.press(Qt.Key.Key_Escape)
    assert acts(window).state == "list"
    window.press(Qt.Key.Key_Escape)
    assert not acts(window).is_open
    assert window.place.rooms.customers.view.code == window.desk.code(2)
    assert count(reopened(window), "void") == 0


def test_f12_without_a_reason_says_so_and_undoes_nothing(till: Desk, begin: list[Window], qapp: QApplication) -> None:
    till.pay(1)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_F12)
    assert acts(window).is_form
    assert count(reopened(window), "void") == 0


def test_a_payment_of_a_closed_till_is_reversed_with_a_second_person(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1)
    held = till.held_minor()
    till.close_till(held)
    till.clock.pass_by(days=1)
    till.open_till("mai", 1, held)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    go_to(window, "payment")
    window.press(Qt.Key.Key_F11)
    window.settle(lambda: acts(window).is_form)
    window.press(Qt.Key.Key_2)
    window.press(Qt.Key.Key_F12)
    approve(window, acts(window).card.approval)
    window.settle(lambda: not acts(window).is_open)
    desk = reopened(window)
    assert slip_of(desk, "reversal").cash_back_minor == 342_180
    assert desk.held_minor() == 5_000_000
    assert desk.faults() == []


def test_a_payment_is_moved_to_the_right_customer_by_a_scan_of_his_paper(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    open_line(window)
    choose(window, "move")
    window.scan(window.desk.code(3))
    assert acts(window).card.given.code("to") == window.desk.code(3)
    window.press(Qt.Key.Key_F12)
    approve(window, acts(window).card.approval)
    window.settle(lambda: not acts(window).is_open)
    assert len(window.printer.papers) == 2
    desk = reopened(window)
    assert desk.quote(1).total_minor == 342_180
    assert (desk.quote(3).total_minor, desk.quote(3).credit_minor) == (0, 342_180 - 94_120)
    assert desk.held_minor() == 5_000_000 + 342_180
    assert desk.faults() == []


def test_one_receipt_of_a_basket_becomes_the_payers_credit(till: Desk, begin: list[Window], qapp: QApplication) -> None:
    till.pay(1, 3)
    window = work_at(till, begin, qapp)
    open_file(window, 3)
    open_line(window)
    assert offers(window)[:2] == ["undo", "undo_part"]
    choose(window, "undo_part")
    window.press(Qt.Key.Key_2)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    desk = reopened(window)
    assert (desk.quote(3).total_minor, desk.quote(1).credit_minor) == (94_120, 94_120)
    assert desk.held_minor() == 5_000_000 + 342_180 + 94_120


def test_a_bounced_cheque_is_the_supervisors_and_both_screens_say_that_no_cheque_is_taken(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1, tenders=[Tender("cheque", 342_180, "SEC-7", "ACB", date(2026, 11, 20))])
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    open_line(window)
    assert "bounce" not in offers(window)
    window.press(Qt.Key.Key_Escape)
    window.place.sign_in.left.emit()
    window.sign_in("ha")
    open_file(window, 1)
    open_line(window)
    choose(window, "bounce")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    pill = window.place.rooms.customers.view.customer._cash_only
    assert not pill.isHidden()
    assert "20/11/2026" in pill._text.text()
    window.place.sign_in.left.emit()
    window.sign_in("mai")
    window.scan(window.desk.code(1))
    assert not window.place.rooms.counter.view.customer._cash_only.isHidden()
    window.scan(window.desk.code(3))
    assert window.place.rooms.counter.view.customer._cash_only.isHidden()
    window.place.sign_in.left.emit()
    window.sign_in("ha")
    open_file(window, 1)
    window.press(Qt.Key.Key_F5)
    window.settle(lambda: acts(window).state == "list")
    choose(window, "lift_cash_only")
    window.type("da thu hoi")
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    window.settle(window.place.rooms.customers.view.customer._cash_only.isHidden)
    desk = reopened(window)
    assert not cash_only(desk.office, desk.code(1)).is_cash_only
    assert desk.faults() == []


def test_credit_is_refunded_in_part_and_the_button_says_the_sum(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1, amount=442_180, cash=442_180)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    window.press(Qt.Key.Key_F5)
    window.settle(lambda: acts(window).state == "list")
    choose(window, "refund")
    window.type("60000")
    window.press(Qt.Key.Key_Return)
    window.press(Qt.Key.Key_1)
    assert "60.000" in acts(window).card.primary.accessibleName()
    window.press(Qt.Key.Key_F12)
    approve(window, acts(window).card.approval)
    window.settle(lambda: not acts(window).is_open)
    desk = reopened(window)
    assert desk.quote(1).credit_minor == 40_000
    assert desk.held_minor() == 5_000_000 + 442_180 - 60_000
    assert slip_of(desk, "refund").cash_back_minor == 60_000
    assert desk.faults() == []


def test_credit_goes_to_another_customer_by_his_code(till: Desk, begin: list[Window], qapp: QApplication) -> None:
    till.pay(1, amount=442_180, cash=442_180)
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    window.press(Qt.Key.Key_F5)
    window.settle(lambda: acts(window).state == "list")
    choose(window, "move_credit")
    window.type(window.desk.code(3))
    window.press(Qt.Key.Key_F12)
    approve(window, acts(window).card.approval)
    window.settle(lambda: not acts(window).is_open)
    desk = reopened(window)
    assert (desk.quote(1).credit_minor, desk.quote(3).credit_minor) == (0, 100_000)
    assert desk.faults() == []


def test_at_the_counter_f11_after_its_minutes_takes_a_second_person_instead_of_a_refusal(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(till, begin, qapp)
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    window.desk.clock.pass_by(minutes=30)
    window.press(Qt.Key.Key_F11)
    window.press(Qt.Key.Key_1)
    approve(window, window.place.rooms.counter.view.approval)
    window.settle(lambda: not window.place.rooms.counter.view.approval.is_open)
    assert "342.180" in window.place.rooms.counter.view.banner.text
    desk = reopened(window)
    assert slip_of(desk, "void").approver == "Nguyễn Văn Hà"
    assert desk.quote(1).total_minor == 342_180


def test_a_slip_that_no_printer_took_is_said_and_listed_at_the_next_start(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    till.pay(1)
    window = work_at(till, begin, qapp)
    window.place.rooms.unprinted.view.left.emit()
    window.printer.is_jammed = True
    open_file(window, 1)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    assert window.place.rooms.customers.view.banner.property("tone") == "warn"
    window.printer.is_jammed = False
    window.place.sign_in.left.emit()
    window.sign_in("mai")
    window.settle(lambda: window.place.window.open_key == UNPRINTED)
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    assert count(reopened(window), "unprinted_now") == 1  # the undone receipt, which waits for nobody


def test_in_an_office_of_one_person_it_goes_through_and_waits_for_its_approval(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    change_setting(till.office, till.who("ha"), "office.one_person", "on")
    till.pay(2)
    window = work_at(till, begin, qapp)
    open_file(window, 2)
    open_line(window)
    choose(window, "undo")
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: not acts(window).is_open)
    assert window.place.rooms.customers.view.banner.property("tone") == "warn"
    desk = reopened(window)
    assert [(act.act, act.amount_minor) for act in open_approvals(desk.office, desk.who("ha"))] == [
        ("void_payment", LARGE)
    ]


def test_what_was_undone_offers_its_slip_again_and_nothing_else(
    till: Desk, begin: list[Window], qapp: QApplication
) -> None:
    paid = till.pay(1)
    till.void(paid.event, "duplicate")
    window = work_at(till, begin, qapp)
    open_file(window, 1)
    open_line(window, "void")
    assert offers(window) == []
    window.press(Qt.Key.Key_F9)
    assert [paper for paper, _title, _pdf in window.printer.papers] == ["a5"]


def test_an_auditor_reads_a_payment_and_changes_nothing(till: Desk, begin: list[Window], qapp: QApplication) -> None:
    add_staff(till.office, till.who("ha"), "vy", "Đỗ Vy", "auditor", PIN)
    till.pay(1)
    window = work_at(till, begin, qapp, "vy")
    open_file(window, 1)
    open_line(window)
    assert offers(window) == []
