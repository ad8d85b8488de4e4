"""This file is the list of customers: a page at a time, as far as one scrolls."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui.customers.list_view import PAGE
from tests.ui.stage import Stage


def _page(after: object, size: int) -> list[CustomerCard]:
    start = int(str(after)) if after is not None else 0
    return [CustomerCard(at, f"PC12{at:09d}", f"KHÁCH {at}", "Ấp 1") for at in range(start, start + size)]


def test_pages_are_asked_for_only_as_the_list_is_scrolled(stage: Stage, qtbot: QtBot) -> None:
    asked: list[object] = []
    panel = stage.customers.list
    panel.page_wanted.connect(lambda after, _size: asked.append(after))
    stage.window.open("customers")
    panel.begin()
    panel.add_page(_page(None, PAGE), PAGE)
    stage.settle()
    assert asked == [None]
    panel.table.scrollToBottom()
    stage.settle()
    assert asked == [None, PAGE]
    panel.add_page(_page(PAGE, 10), PAGE + 10)
    panel.table.scrollToBottom()
    stage.settle()
    assert asked == [None, PAGE]
    assert panel.lazy.rowCount() == PAGE + 10


def test_a_page_more_costs_the_same_after_many_pages(stage: Stage) -> None:
    panel = stage.customers.list
    stage.window.open("customers")
    panel.begin()
    key = 0
    for _ in range(200):
        panel.add_page(_page(key, PAGE), key + PAGE)
        key += PAGE
    started = time.perf_counter()
    panel.add_page(_page(key, PAGE), key + PAGE)
    assert time.perf_counter() - started < 0.05
    assert panel.lazy.rowCount() == 201 * PAGE
