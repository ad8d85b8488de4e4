"""This file is the scenes of the till and of the pre-printed forms on the stage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.domain.errors import FormCountedAsGone, FormsSkipped
from collectoffice.ui.forms.asking import FormSaid
from collectoffice.ui.till.lists import list_of_figure, receipts_of_till
from collectoffice.ui.till.move_form import OtherTill
from collectoffice.ui.till.moves_panel import ORDER as MOVES
from tests.ui import samples, till_samples

if TYPE_CHECKING:
    from tests.ui.stage import Stage


def till_open(stage: Stage) -> None:
    stage.till.set_allowed(("till", "day", "month"), MOVES)
    stage.till.show_tills(till_samples.TILLS[:1])
    stage.till.show_none(samples.TODAY, till_samples.COUNTERS)
    stage.window.open("till")
    stage.till.notes.put({500_000: 2, 100_000: 5})


def till_work(stage: Stage) -> None:
    stage.till.set_allowed(("till", "day", "month"), MOVES)
    stage.till.show_tills(till_samples.TILLS)
    stage.till.show_open(till_samples.OPEN)
    stage.window.open("till")


def till_count(stage: Stage) -> None:
    till_work(stage)
    stage.till.notes.put({500_000: 31, 200_000: 22})


def till_reading(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_reading(till_samples.READING, blind=True)


def till_pay_out(stage: Stage) -> None:
    till_work(stage)
    stage.till.begin_move("pay_out")
    stage.till.form.amount.set_minor(120_000)


def till_turn_in(stage: Stage) -> None:
    till_work(stage)
    stage.till.begin_move("turn_in")
    for (_word, fields), pieces in zip(stage.till.form._rows, (12, 4), strict=False):
        fields[0].setText(str(pieces))


def till_receipts(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_receipts(receipts_of_till(till_samples.TILLS[1]), till_samples.RECEIPTS)


def till_figure(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_reading(till_samples.READING, blind=False)
    wanted = list_of_figure(till_samples.READING, "tender", "qr", blind=False)
    stage.till.show_receipts(wanted, till_samples.RECEIPTS[:2])


def forms_printer(stage: Stage) -> None:
    stage.forms.forget()
    stage.forms.set_tabs(("till", "day", "month"))
    stage.forms.show_forms(till_samples.FORMS)
    stage.window.open("forms")


def forms_skipped(stage: Stage) -> None:
    forms_printer(stage)
    stage.forms.ask_about(FormSaid(110), FormsSkipped(series="AA", first=107, last=109, count=3))


def forms_gone(stage: Stage) -> None:
    forms_printer(stage)
    stage.forms.ask_about(FormSaid(104), FormCountedAsGone(series="AA", first=104, last=106, count=3))


def forms_found(stage: Stage) -> None:
    forms_printer(stage)
    stage.forms.begin("found")
    stage.forms.stock.typed_move()


def forms_stock(stage: Stage) -> None:
    stage.forms.forget()
    stage.forms.show_forms(replace(till_samples.FORMS, next=None, has_till=False, may_manage=True))
    stage.window.open("forms")
    stage.forms.begin("hand_out")


def forms_none(stage: Stage) -> None:
    stage.forms.forget()
    stage.forms.show_forms(replace(till_samples.FORMS, books=(), next=None))
    stage.window.open("forms")


def till_exchange(stage: Stage) -> None:
    till_work(stage)
    stage.till.form.set_others((OtherTill(6, 1, "Phạm Ngọc Quyên"),))
    stage.till.begin_move("exchange")


def till_short(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_counted(till_samples.COUNTED_TILL)


def till_reason(stage: Stage) -> None:
    till_short(stage)
    stage.till.closing.hints.take(0)


def till_agrees(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_counted(till_samples.AGREEING_TILL)


def till_form(stage: Stage) -> None:
    till_work(stage)
    stage.till.show_counted(replace(till_samples.COUNTED_TILL, form=till_samples.FORMS.next))


def till_form_skipped(stage: Stage) -> None:
    till_form(stage)
    stage.till.closing.ask_about(FormSaid(110), FormsSkipped(series="AA", first=107, last=109, count=3))


def till_recount(stage: Stage) -> None:
    till_short(stage)
    stage.till.recount()


def till_closed(stage: Stage) -> None:
    till_short(stage)
    stage.till.show_closed(till_samples.CLOSED)
