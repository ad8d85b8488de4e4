"""This file is the form of a counterfoil: Enter leads through it, and it is finished when every đồng has its way of paying."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.domain.tender import Tender
from collectoffice.ui.backup.facts import CustomerFound, PaperTyped
from collectoffice.ui.backup.paper_form import PaperForm
from collectoffice.ui.look import Look
from tests.ui import samples

TODAY = date(2026, 11, 20)
NUMBER = "KH01-1-26A-000007"


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> PaperForm:
    made = PaperForm(look)
    qtbot.addWidget(made)
    made.set_rules(TODAY, samples.RULES_VN)
    made.set_number(NUMBER)
    made._day.set_day(TODAY)
    made.show()
    return made


def choose(form: PaperForm) -> str:
    """Types a customer who is found."""
    quote = samples.quote_ung()
    form._customer.edit.setText(quote.customer.code)
    form.show_found(CustomerFound(quote.customer.code, (quote.customer,), quote))
    return quote.customer.code


def give(form: PaperForm, kind: str, minor: int) -> None:
    form.tender.set_kind(kind)  # type: ignore[arg-type]
    form.tender.amount.setText(str(minor))
    form.tender.amount.textEdited.emit(str(minor))


def test_cash_is_finished_when_the_sum_is_typed(form: PaperForm) -> None:
    code = choose(form)
    form._sum.set_minor(50_000)
    assert form.finished() == PaperTyped(NUMBER, code, TODAY, 50_000, (Tender("cash", 50_000),))


def test_every_way_of_paying_is_taken_and_what_is_missing_is_said(form: PaperForm) -> None:
    choose(form)
    form._sum.set_minor(100_000)
    give(form, "cheque", 60_000)
    assert form.finished() is None
    form.tender.reference.setText("AC 0045123")
    form.tender.bank.setText("VCB")
    form.tender.dated.set_day(TODAY)
    assert form.finished() is None, "a part is listed, the rest is asked for"
    assert "40.000" in form.problem()
    give(form, "qr", 40_000)
    form.tender.reference.setText("QR 7")
    typed = form.finished()
    assert typed is not None
    assert typed.tenders == (Tender("cheque", 60_000, "AC 0045123", "VCB", TODAY), Tender("qr", 40_000, "QR 7"))


def test_more_than_the_paper_says_is_not_taken(form: PaperForm) -> None:
    choose(form)
    form._sum.set_minor(50_000)
    give(form, "cash", 60_000)
    assert form.finished() is None
    assert "10.000" in form.problem()


def test_the_cursor_goes_to_what_is_missing_and_a_cleared_form_keeps_its_day(form: PaperForm, qtbot: QtBot) -> None:
    form.activateWindow()
    assert form.finished() is None
    qtbot.waitUntil(form._customer.edit.hasFocus)
    choose(form)
    qtbot.keyClick(form._customer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(form._sum.hasFocus)
    form._sum.set_minor(50_000)
    assert form.is_typing
    form.clear()
    assert (form.is_typing, form._day.day) == (False, TODAY)
