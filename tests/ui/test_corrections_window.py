"""This file is the corrections' parts of the window by themselves: the time line's words, the offered list, who may do what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.db.history import EntryKind
from collectoffice.domain.permission import ROLES, may, may_in
from collectoffice.services.queries.customer_file import FileEntry, customer_file
from collectoffice.ui.acts import about_customer, corrections
from collectoffice.ui.acts.case import Case, read_case
from collectoffice.ui.customers import time_line_words
from collectoffice.ui.customers.facts import TimeLineEntry
from collectoffice.ui.imports.offers_panel import OfferLine
from collectoffice.ui.widgets.approval import SecondPerson
from tests.builders import Desk, desk  # noqa: F401  # a fixture
from tests.ui.stage import Stage

DAY = date(2026, 11, 20)


def line(offer_id: int, problem: str = "") -> OfferLine:
    """An offer on the screen."""
    said = {"": "", "no_bill": "no_bill", "too_much": "too_much"}[problem]
    return OfferLine(
        offer_id, "PQ05100000001", "Khách Hàng 1", "HD-1", -offer_id * 1_000, "DC-7", "thang.xlsx", 3, DAY,
        problem=said, bill_owes_minor=387_622, owed_minor=387_622,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.fixture
def offered(stage: Stage) -> Stage:
    """Three offers, the last of which cannot be taken, on the second tab; no question is left there by another test."""
    stage.window.open("imports")
    stage.imports.show_offers([line(1), line(2), line(3, "too_much")], may_adjust=True)
    stage.imports.open_offers()
    stage.imports.offers.leave_question()
    stage.settle()
    return stage


@pytest.mark.parametrize("kind", get_args(EntryKind))
def test_every_kind_of_the_time_line_has_a_word_an_icon_and_a_filter_or_is_a_change(kind: str, stage: Stage) -> None:
    entry = TimeLineEntry(DAY, kind, "HD-1", "2026-11", 5)
    assert time_line_words.word(entry) != kind
    assert not stage.look.picture(time_line_words.icon(entry)).isNull()
    groups = (time_line_words.BILLS, time_line_words.PAYMENTS, time_line_words.CHANGED, ("merged",))
    assert sum(kind in group for group in groups) == 1


def test_a_change_says_what_was_and_what_is_and_a_waiver_says_its_sum(stage: Stage) -> None:
    changed = TimeLineEntry(DAY, "meter", "M-7", "", 0, "Hà", other="M-8")
    assert time_line_words.below(changed, stage.look) == "M-7 → M-8 · Hà"
    waived = TimeLineEntry(DAY, "late_fee_waived", "CV-1", "", 0, noted_minor=2_000)
    assert "2.000" in time_line_words.below(waived, stage.look)
    assert time_line_words.sum_of(waived, stage.look) == ""


def test_all_that_can_be_taken_is_ticked_and_space_leaves_one_for_later(offered: Stage, qtbot: QtBot) -> None:
    panel = offered.imports.offers
    assert [offer.offer_id for offer in panel.chosen] == [1, 2]
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert [offer.offer_id for offer in panel.chosen] == [2]
    with qtbot.waitSignal(panel.take_wanted) as taken:
        qtbot.keyClick(offered.window, Qt.Key.Key_F12)
    assert taken.args == [[2]]
    offered.imports.show_offers([line(1), line(3, "no_bill")], may_adjust=True)
    assert panel.chosen == ()
    assert not panel.may_take


def test_esc_leaves_the_offers_and_the_workbook_stands_as_it_was(offered: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(offered.window, Qt.Key.Key_Escape)
    assert not offered.imports.has_offers
    qtbot.keyClick(offered.window, Qt.Key.Key_F3)
    assert offered.imports.has_offers


def test_a_drop_asks_why_and_esc_drops_nothing(offered: Stage, qtbot: QtBot) -> None:
    panel = offered.imports.offers
    with qtbot.assertNotEmitted(panel.drop_wanted):
        qtbot.keyClick(offered.window, Qt.Key.Key_F8)
        assert panel.question.is_open
        assert offered.imports.is_busy_typing()
        qtbot.keyClick(panel.question, Qt.Key.Key_Escape)
    qtbot.keyClick(offered.window, Qt.Key.Key_F8)
    with qtbot.waitSignal(panel.drop_wanted) as dropped:
        qtbot.keyClick(panel.question, Qt.Key.Key_3)
    assert dropped.args is not None
    assert dropped.args[0] == 1
    assert dropped.args[1]


def test_a_second_person_has_room_on_the_small_screen(offered: Stage) -> None:
    offered.window.resize(1024, 728)
    panel = offered.imports.offers
    panel.approval.ask(panel.take_words, [SecondPerson("admin", "Quản trị", "administrator")])
    offered.settle()
    assert panel.approval.height() >= panel.approval.sizeHint().height()
    assert not panel.primary.isVisible()


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_offered_what_the_table_of_permissions_says(role: str, stage: Stage, desk: Desk) -> None:  # noqa: F811
    desk.bill(1, 500_000, "2026-08-02", number="HD-1")
    case = read_case(desk.office, desk.who("ha"), desk.code(1))
    about_bill = read_case(desk.office, desk.who("ha"), desk.code(1), _bill_entry(desk))
    keys = {act.key for act in corrections.offered(_as(about_bill, role), stage.look)}
    assert ("cancel" in keys) == may_in(role, "adjust_bill", "any")
    assert ("waive" in keys) == may_in(role, "waive_late_fee", "within_limit")
    assert ("dispute" in keys) == may_in(role, "dispute_bill", "any")
    of_customer = {act.key for act in about_customer.offered(_as(case, role), stage.look)}
    assert bool(of_customer) == may(role, "change_customer")
    assert corrections.offered(_as(case, role), stage.look) == ()


def _bill_entry(desk: Desk) -> FileEntry:  # noqa: F811
    return customer_file(desk.office, desk.code(1)).entries[-1]


def _as(case: Case, role: str) -> Case:
    return replace(case, role=role)
