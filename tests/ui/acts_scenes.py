"""This file is the scenes of the acts on the stage: what can be done about a payment, a bill and a customer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.offered import offered
from collectoffice.ui.acts.opened import opened_case
from collectoffice.ui.widgets.approval import SecondPerson
from tests.ui import samples
from tests.ui.acts_samples import TAKEN, basket, bill_case, case_of

if TYPE_CHECKING:
    from tests.ui.stage import Stage


def _open(stage: Stage, case: Case) -> None:
    stage.customers.customer.mark_cash_only(
        case.quote.customer.customer_id, TAKEN.date() if case.cash_only.is_cash_only else None
    )
    stage.customers.show_file(case.quote, samples.TIME_LINE, samples.MONTHS)
    stage.window.open("customers")
    stage.customers.acts_panel.show_list(opened_case(case, offered(case, stage.look), stage.look), case.quote.on)


def _choose(stage: Stage, key: str) -> None:
    panel = stage.customers.acts_panel
    assert panel.list.opened is not None
    panel.list.chosen.emit(next(act for act in panel.list.opened.acts if act.key == key))


def acts_payment(stage: Stage) -> None:
    _open(stage, case_of("supervisor", basket()))


def acts_void(stage: Stage) -> None:
    _open(stage, case_of())
    _choose(stage, "undo")


def acts_approval(stage: Stage) -> None:
    _open(stage, case_of(payment=basket()))
    _choose(stage, "undo")
    card = stage.customers.acts_panel.card
    card.reasons.choose(0)
    card.approval.ask(
        lambda: card.act.primary(card.given) if card.act else "",
        [SecondPerson("khoa", "Trần Minh Khoa", "supervisor"), SecondPerson("ha", "Nguyễn Văn Hà", "supervisor")],
    )


def acts_move(stage: Stage) -> None:
    _open(stage, case_of(payment=basket()))
    _choose(stage, "move")
    field = stage.customers.acts_panel.card.fields.fields[0]
    field.inner.edit.setText("PC12")  # type: ignore[attr-defined]
    field.inner.show_found("PC12", [samples.quote_dang().customer])  # type: ignore[attr-defined]


def acts_bounce(stage: Stage) -> None:
    _open(stage, case_of("supervisor", replace(basket(), bounce_fee_minor=20_000)))
    _choose(stage, "bounce")


def acts_customer(stage: Stage) -> None:
    _open(stage, case_of("cashier", None))


def acts_supervisor(stage: Stage) -> None:
    _open(stage, case_of("supervisor", None))


def acts_refund(stage: Stage) -> None:
    _open(stage, case_of("cashier", None))
    _choose(stage, "refund")


def acts_refund_own(stage: Stage) -> None:
    acts_refund(stage)
    stage.customers.acts_panel.card.reasons.choose(3)


def acts_move_credit(stage: Stage) -> None:
    _open(stage, case_of("cashier", None))
    _choose(stage, "move_credit")


def counter_approval(stage: Stage) -> None:
    stage.counter.customer.mark_cash_only(samples.quote_ung().customer.customer_id, TAKEN.date())
    stage.counter.show_quote(samples.quote_ung())
    stage.counter.approval.ask(
        lambda: "Hủy lần thu cần người thứ hai", [SecondPerson("khoa", "Trần Minh Khoa", "supervisor")]
    )


def counter_cash_only(stage: Stage) -> None:
    stage.counter.customer.mark_cash_only(samples.quote_ung().customer.customer_id, TAKEN.date())
    stage.counter.show_quote(samples.quote_ung())


def acts_bill(stage: Stage) -> None:
    _open(stage, bill_case())


def acts_less(stage: Stage) -> None:
    acts_bill(stage)
    _choose(stage, "adjust_down")
    stage.customers.acts_panel.card.fields.fields[0].inner.set_minor(42_180)  # type: ignore[attr-defined]


def acts_reissue(stage: Stage) -> None:
    acts_bill(stage)
    _choose(stage, "reissue")


def acts_write_off(stage: Stage) -> None:
    acts_bill(stage)
    _choose(stage, "write_off")


def acts_waive(stage: Stage) -> None:
    acts_bill(stage)
    _choose(stage, "waive")


def acts_dispute(stage: Stage) -> None:
    acts_bill(stage)
    _choose(stage, "dispute")


def acts_answer(stage: Stage) -> None:
    _open(stage, bill_case(is_disputed=True))
    _choose(stage, "answer_dispute")


def acts_change(stage: Stage) -> None:
    acts_supervisor(stage)
    _choose(stage, "change_address")


def acts_merge(stage: Stage) -> None:
    acts_supervisor(stage)
    _choose(stage, "merge")
    field = stage.customers.acts_panel.card.fields.fields[0]
    field.inner.show_found("PC12", [samples.quote_dang().customer])  # type: ignore[attr-defined]


PLAYS = (
    acts_payment,
    acts_void,
    acts_approval,
    acts_move,
    acts_bounce,
    acts_bill,
    acts_less,
    acts_reissue,
    acts_write_off,
    acts_waive,
    acts_dispute,
    acts_answer,
    acts_customer,
    acts_supervisor,
    acts_change,
    acts_merge,
    acts_refund,
    acts_refund_own,
    acts_move_credit,
    counter_approval,
    counter_cash_only,
)
