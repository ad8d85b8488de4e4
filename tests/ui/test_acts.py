"""This file is the forms of the acts: facts, fields, reasons by digit, what is missing, and nothing cut on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from collectoffice.services.queries.payment_at_hand import TillState
from collectoffice.ui.acts.form import ActForm, Given
from collectoffice.ui.acts.list_card import ListCard
from collectoffice.ui.acts.offered import offered
from collectoffice.ui.acts.panel import ActsPanel
from tests.ui import acts_scenes
from tests.ui.acts_samples import PAYMENT, basket, case_of
from tests.ui.stage import SCENES, Stage
from tests.ui.walks import cut_texts, shown

LISTS = ("acts-payment", "acts-bill", "acts-customer", "acts-supervisor", "acts-approval")
SIZES = ((1366, 728), (1024, 728))
NAMES = [name for name in SCENES if name.startswith("acts-") or name == "counter-approval"]
FORMS = [name for name in NAMES if name.startswith("acts-") and name not in LISTS]


def panel_of(stage: Stage) -> ActsPanel:
    stage.settle()
    return stage.customers.acts_panel


def keys_of(card: ListCard) -> list[str]:
    return [act.key for act in card.opened.acts] if card.opened else []


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_card_is_cut_on_the_wide_screen(stage: Stage, name: str) -> None:
    SCENES[name](stage)
    for language in ("vi", "zh", "en"):
        stage.look.speak(language)
        stage.settle()
        place = stage.counter.approval if name == "counter-approval" else stage.customers.acts_panel
        assert cut_texts(place) == []


@pytest.mark.parametrize("size", SIZES)
def test_every_field_and_every_reason_stands_in_sight_without_scrolling(stage: Stage, size: tuple[int, int]) -> None:
    stage.window.resize(*size)
    hidden = []
    for name in FORMS:
        SCENES[name](stage)
        for language in ("vi", "en"):  # Chinese is the shortest of the three
            stage.look.speak(language)
            stage.settle()
            card = stage.customers.acts_panel.card
            asked = [part for part in (card.fields, card.reasons) if part.isVisible()]
            hidden += [f"{name} {language}" for part in asked if part.visibleRegion().boundingRect() != part.rect()]
    assert not hidden, "\n".join(hidden)


def test_a_digit_chooses_an_act_and_another_one_its_reason(stage: Stage, qtbot: QtBot) -> None:
    acts_scenes.acts_payment(stage)
    panel = panel_of(stage)
    qtbot.keyClick(stage.app.focusWidget(), Qt.Key.Key_1)
    assert panel.is_form
    stage.settle()
    qtbot.keyClick(stage.app.focusWidget(), Qt.Key.Key_3)
    assert panel.card.given.reason == "wrong_tender"
    assert panel.card.primary.hasFocus()


def test_a_digit_typed_into_a_sum_is_no_reason(stage: Stage, qtbot: QtBot) -> None:
    acts_scenes.acts_refund(stage)
    panel = panel_of(stage)
    qtbot.keyClicks(stage.app.focusWidget(), "2")
    assert panel.card.given == Given("", {"amount": 2})


def test_a_reason_of_ones_own_stands_in_place_of_the_word_other(stage: Stage) -> None:
    acts_scenes.acts_refund_own(stage)
    card = panel_of(stage).card
    assert card.given.reason == "other"
    card.reasons.own.setText(" chuyển nhà ")
    assert card.given.reason == "chuyển nhà"


def test_the_button_and_the_facts_follow_the_sum(stage: Stage, qtbot: QtBot) -> None:
    acts_scenes.acts_refund(stage)
    card = panel_of(stage).card
    card.fields.fields[0].inner.setFocus()
    qtbot.keyClicks(card.fields.fields[0].inner, "90000")
    assert "90.000" in card.primary.accessibleName()
    assert "160.000" in " ".join(fact.value for fact in card.facts.facts)


def test_more_than_the_credit_is_said_and_not_asked_for(stage: Stage, qtbot: QtBot) -> None:
    acts_scenes.acts_refund(stage)
    card = panel_of(stage).card
    qtbot.keyClicks(card.fields.fields[0].inner, "250001")
    card.reasons.choose(0)
    asked: list[ActForm] = []
    card.wanted.connect(lambda act, _given: asked.append(act))
    card.press_primary()
    assert asked == []
    field = card.fields.fields[0]
    assert [part.text() for part in shown(field) if isinstance(part, QLabel)][-1] == "Dư có không đủ."
    qtbot.keyClicks(field.inner, "250000")
    card.press_primary()
    assert [act.key for act in asked] == ["refund"]


def test_a_refund_starts_at_what_notes_can_pay_and_says_what_stays_credit(stage: Stage, qtbot: QtBot) -> None:
    case = case_of(payment=None)
    quote = replace(case.quote, credit_minor=250_300)
    (refund,) = (act for act in offered(replace(case, quote=quote), stage.look) if act.key == "refund")
    assert refund.fields[0].start == 250_000
    assert any(
        fact.value.startswith("300\N{NO-BREAK SPACE}") for fact in refund.facts(Given(values={"amount": 250_000}))
    )
    wrong = refund.wrong(Given(values={"amount": 250_300}))
    assert wrong is not None
    assert (wrong.key, "250.000" in wrong.said) == ("amount", True)
    least = refund.wrong(Given(values={"amount": 300}))
    assert least is not None
    assert "1.000" in least.said
    assert refund.wrong(Given(values={"amount": 250_000})) is None
    too_little = replace(case, quote=replace(case.quote, credit_minor=999))
    assert "refund" not in {act.key for act in offered(too_little, stage.look)}


def test_without_a_customer_or_a_reason_nothing_is_asked_for(stage: Stage) -> None:
    acts_scenes.acts_move_credit(stage)
    card = panel_of(stage).card
    asked: list[ActForm] = []
    card.wanted.connect(lambda act, _given: asked.append(act))
    card.press_primary()
    assert asked == []
    assert stage.app.focusWidget() is card.fields.fields[0].inner.edit  # type: ignore[attr-defined]


def test_esc_goes_from_the_form_to_the_list_and_then_away(stage: Stage, qtbot: QtBot) -> None:
    acts_scenes.acts_void(stage)
    panel = panel_of(stage)
    for state in ("list", "closed"):
        qtbot.keyClick(stage.app.focusWidget(), Qt.Key.Key_Escape)
        stage.settle()
        assert panel.state == state
    assert stage.customers.time_line.table.hasFocus()


def test_while_a_second_person_is_asked_the_reasons_step_aside_and_come_back(stage: Stage) -> None:
    acts_scenes.acts_approval(stage)
    card = panel_of(stage).card
    assert card.reasons.isHidden()
    card.approval.leave()
    stage.settle()
    assert not card.reasons.isHidden()
    assert card.given.reason == "wrong_amount"


@pytest.mark.parametrize(
    ("role", "till", "keys"),
    [
        ("cashier", "open", ["undo", "undo_part", "move"]),
        ("cashier", "closed", ["undo", "undo_part", "move"]),
        ("supervisor", "open", ["undo", "undo_part", "move", "bounce"]),
        ("auditor", "open", []),
        ("administrator", "closed", []),
    ],
)
def test_what_a_role_may_not_do_is_absent(stage: Stage, role: str, till: TillState, keys: list[str]) -> None:
    payment = replace(basket(), till=till)
    assert [act.key for act in offered(case_of(role, payment), stage.look)] == keys


def test_who_has_no_drawer_reverses_no_cash_but_the_rest(stage: Stage) -> None:
    payment = replace(PAYMENT, till="closed")
    offered_now = offered(case_of("supervisor", payment, has_till=False), stage.look)
    assert "undo" not in [act.key for act in offered_now]
    by_card = replace(payment, cash_minor=0)
    assert "undo" in [act.key for act in offered(case_of("supervisor", by_card, has_till=False), stage.look)]
