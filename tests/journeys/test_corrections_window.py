"""This file is correcting in the real window by keyboard: a bill's sum, a late fee, a dispute, a customer, a workbook's minus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.open_offers import open_offers
from collectoffice.ui.screen_keys import CUSTOMERS, IMPORTS
from collectoffice.ui.widgets.approval import ApprovalPanel
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened
from tests.services import workbooks

DOCUMENT = "CV-7"


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Three bills not due yet; the second is paid, the third long overdue."""
    desk.bill(1, 500_000, "2026-11-10", due=date(2026, 12, 20), number="HD-1")
    desk.bill(2, 300_000, "2026-11-10", due=date(2026, 12, 20), number="HD-2")
    desk.bill(3, 1_000_000, "2026-06-01", due=date(2026, 6, 20), number="HD-3")
    desk.open_till()
    desk.pay(2)
    return desk


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot) -> Iterator[list[Window]]:
    """The window is opened by the test once the office is as it needs it."""
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.close()


def work_at(desk: Desk, begin: list[Window], qapp: QApplication, user: str = "ha") -> Window:
    window = Window(qapp, desk)
    begin.append(window)
    window.sign_in(user)
    return window


def open_file(window: Window, customer: int) -> None:
    window.place.rooms.customers.open(window.desk.code(customer))
    window.place.window.open(CUSTOMERS)
    window.settle(lambda: window.place.rooms.customers.view.code == window.desk.code(customer))


def choose(window: Window, key: str) -> None:
    """The act of this key, by its digit in the list that is open."""
    panel = window.place.rooms.customers.view.acts_panel
    window.settle(lambda: panel.state == "list")
    assert panel.list.opened is not None
    keys = [act.key for act in panel.list.opened.acts]
    window.press(Qt.Key(Qt.Key.Key_1 + keys.index(key)))
    assert panel.is_form


def open_bill(window: Window, customer: int, key: str) -> None:
    """From the file to the form of one act about its bill."""
    open_file(window, customer)
    table = window.place.rooms.customers.view.time_line.table
    kinds = [entry.kind for entry in table.rows_model.rows]
    table.setCurrentIndex(table.rows_model.index(kinds.index("bill"), 0))
    table.setFocus()
    window.press(Qt.Key.Key_Return)
    choose(window, key)


def facts(window: Window) -> str:
    """What the form says before F12, without the blanks between figures and signs."""
    card = window.place.rooms.customers.view.acts_panel.card
    assert card.act is not None
    said = " | ".join(f"{fact.word} {fact.value}" for fact in card.act.facts(card.given))
    return said.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def enter(window: Window, text: str) -> None:
    """Types into the field with the cursor and goes on."""
    window.type(text)
    window.press(Qt.Key.Key_Return)


def approve(window: Window, panel: ApprovalPanel, user: str = "admin") -> None:
    window.settle(lambda: panel.is_open)
    panel.approved.emit(user, PIN)
    window.settle(lambda: not panel.is_open)


def done(window: Window) -> str:
    """What is said once the act is done."""
    view = window.place.rooms.customers.view
    window.settle(lambda: not view.acts_panel.is_open)
    return view.banner.text


def test_a_bill_is_made_less_by_keys_and_the_form_says_before_what_will_be_owed(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    open_bill(window, 1, "adjust_down")
    enter(window, "112378")
    assert "500.000 ₫ → 387.622 ₫" in facts(window).replace("đ", "₫")
    enter(window, DOCUMENT)
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    approve(window, window.place.rooms.customers.view.acts_panel.card.approval)
    assert "387.622" in done(window)
    desk = reopened(window)
    assert desk.quote(1).total_minor == 387_622
    row = desk.connection.execute("SELECT kind, document, reason FROM adjustment").fetchone()
    assert row[:2] == ("down", DOCUMENT)
    assert row[2]
    assert desk.faults() == []


def test_a_paid_bill_cancelled_says_what_becomes_credit_and_it_does(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    open_bill(window, 2, "cancel")
    assert facts(window).count("300.000") >= 3
    enter(window, DOCUMENT)
    window.press(Qt.Key.Key_3)
    window.press(Qt.Key.Key_F12)
    approve(window, window.place.rooms.customers.view.acts_panel.card.approval)
    done(window)
    desk = reopened(window)
    assert (desk.quote(2).total_minor, desk.quote(2).credit_minor) == (0, 300_000)
    assert desk.faults() == []


def test_more_than_the_bill_asks_stays_in_the_form_with_a_sentence(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    open_bill(window, 1, "adjust_down")
    enter(window, "600000")
    enter(window, DOCUMENT)
    window.press(Qt.Key.Key_1)
    window.press(Qt.Key.Key_F12)
    card = window.place.rooms.customers.view.acts_panel.card
    assert card.act is not None
    wrong = card.act.wrong(card.given)
    assert wrong is not None
    assert "500.000" in wrong.said
    assert window.place.rooms.customers.view.acts_panel.is_form
    assert not card.approval.is_open
    assert reopened(window).quote(1).total_minor == 500_000


def test_a_late_fee_is_waived_by_a_cashier_with_the_supervisor_beside(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    fee = office.quote(3).bills[0].late_fee_minor
    window = work_at(office, begin, qapp, "mai")
    open_bill(window, 3, "waive")
    window.press(Qt.Key.Key_Return)
    enter(window, DOCUMENT)
    window.press(Qt.Key.Key_2)
    window.press(Qt.Key.Key_F12)
    approve(window, window.place.rooms.customers.view.acts_panel.card.approval, "ha")
    done(window)
    desk = reopened(window)
    assert fee > 0
    assert desk.quote(3).total_minor == 1_000_000
    told = [(entry.kind, entry.noted_minor) for entry in customer_file(desk.office, desk.code(3)).entries]
    assert told[0] == ("late_fee_waived", fee)


def test_a_dispute_is_answered_by_today_or_later_and_then_answered(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    open_bill(window, 1, "dispute")
    enter(window, "doc sai chi so")
    card = window.place.rooms.customers.view.acts_panel.card
    enter(window, "19/11/2026")
    window.press(Qt.Key.Key_F12)
    assert card.act is not None
    wrong = card.act.wrong(card.given)
    assert wrong is not None
    assert (wrong.key, "20/11/2026" in wrong.said) == ("answer_by", True)
    assert window.place.rooms.customers.view.acts_panel.is_form
    card.fields.fields[1].setFocus()
    window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    enter(window, "30/11/2026")
    window.press(Qt.Key.Key_F12)
    assert "30/11/2026" in done(window)
    open_bill(window, 1, "answer_dispute")
    enter(window, "da doc lai")
    window.press(Qt.Key.Key_F12)
    done(window)
    desk = reopened(window)
    kinds = [entry.kind for entry in customer_file(desk.office, desk.code(1)).entries]
    assert kinds[:2] == ["dispute_answered", "disputed"]


def test_a_meter_and_a_code_change_from_f5_and_the_file_stays_open_under_the_new_code(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    for key, typed in (("change_meter", "20261234"), ("change_code", "PQ05109999991")):
        open_file(window, 1) if key == "change_meter" else window.settle()
        window.press(Qt.Key.Key_F5)
        choose(window, key)
        window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        enter(window, typed)
        window.press(Qt.Key.Key_F12)
        assert typed in done(window)
    window.settle(lambda: window.place.rooms.customers.view.code == "PQ05109999991")
    card = reopened(window).quote("PQ05109999991").customer
    assert (card.meter, card.name) == ("20261234", "Khách Hàng 1")


def test_two_codes_become_one_and_the_one_that_stays_is_opened(
    office: Desk, begin: list[Window], qapp: QApplication
) -> None:
    window = work_at(office, begin, qapp)
    open_file(window, 1)
    window.press(Qt.Key.Key_F5)
    choose(window, "merge")
    enter(window, office.code(3))
    window.press(Qt.Key.Key_F12)
    done(window)
    window.settle(lambda: window.place.rooms.customers.view.code == window.desk.code(3))
    desk = reopened(window)
    assert desk.quote(3).customer.open_minor == 1_500_000
    assert desk.quote(1).customer.code == desk.code(3)


def negative_workbook(desk: Desk, folder: Path) -> Path:
    """A month's workbook with one new bill and two rows below zero."""
    rows = [
        workbooks.bill(desk.code(9), 70_000, name="Lê Thị Tư", number="HD-9"),
        workbooks.bill(desk.code(1), -112_378, name="", number="DC-7"),
        workbooks.bill(desk.code(2), -20_000, name="", number="DC-8"),
    ]
    return workbooks.save(folder / "HDTD_2026-11.xlsx", workbooks.BILLS, rows)


def take_workbook(window: Window, file: Path) -> None:
    window.place.window.open(IMPORTS)
    window.place.rooms.imports.read(file)
    window.settle(lambda: window.place.rooms.imports.view._preview is not None)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.rooms.imports.view.has_offers)


def test_rows_below_zero_are_offered_after_the_import_and_taken_together_with_one_approval(
    office: Desk, begin: list[Window], qapp: QApplication, tmp_path: Path
) -> None:
    file = negative_workbook(office, tmp_path)
    window = work_at(office, begin, qapp)
    take_workbook(window, file)
    panel = window.place.rooms.imports.view.offers
    window.settle(lambda: panel.count == 2)
    assert [(offer.bill, offer.by_minor, offer.credited_minor) for offer in panel.chosen] == [
        ("HD-1", -112_378, 0),
        ("HD-2", -20_000, 20_000),
    ]
    window.press(Qt.Key.Key_F12)
    approve(window, panel.approval)
    window.settle(lambda: panel.count == 0)
    desk = reopened(window)
    assert (desk.quote(1).total_minor, desk.quote(2).credit_minor) == (387_622, 20_000)
    assert desk.faults() == []


def test_one_is_left_for_later_found_again_and_another_dropped(
    office: Desk, begin: list[Window], qapp: QApplication, tmp_path: Path
) -> None:
    file = negative_workbook(office, tmp_path)
    change_setting(office.office, office.who("ha"), "office.one_person", "on")
    window = work_at(office, begin, qapp)
    take_workbook(window, file)
    view, panel = window.place.rooms.imports.view, window.place.rooms.imports.view.offers
    window.settle(lambda: panel.count == 2)
    panel.table.setFocus()
    window.press(Qt.Key.Key_Space)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: panel.count == 1)
    window.press(Qt.Key.Key_Escape)
    assert not view.has_offers
    window.place.window.open(CUSTOMERS)
    window.place.window.open(IMPORTS)
    window.press(Qt.Key.Key_F3)
    window.settle(lambda: view.has_offers and panel.count == 1)
    assert panel.table.current is not None
    assert panel.table.current.bill == "HD-1"
    window.press(Qt.Key.Key_F8)
    window.press(Qt.Key.Key_2)
    window.settle(lambda: panel.count == 0)
    desk = reopened(window)
    assert desk.quote(1).total_minor == 500_000
    assert open_offers(desk.office) == ()
    assert [act.act for act in open_approvals(desk.office, desk.who("admin"))] == ["adjust_bill"]
    assert desk.faults() == []


def test_an_administrator_sees_what_is_offered_and_takes_nothing(
    office: Desk, begin: list[Window], qapp: QApplication, tmp_path: Path
) -> None:
    file = negative_workbook(office, tmp_path)
    window = work_at(office, begin, qapp, "admin")
    take_workbook(window, file)
    panel = window.place.rooms.imports.view.offers
    window.settle(lambda: panel.count == 2)
    assert not panel.primary.isVisible()
    window.press(Qt.Key.Key_F12)
    window.settle()
    assert not panel.approval.is_open
    assert len(open_offers(reopened(window).office)) == 2
