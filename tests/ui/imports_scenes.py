"""This file is the scenes of the offered adjustments on the stage."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from collectoffice.ui.imports.offers_panel import OfferLine
from collectoffice.ui.widgets.approval import SecondPerson
from tests.ui.samples import DANG, QUYEN, UNG

if TYPE_CHECKING:
    from tests.ui.stage import Stage

ON = date(2026, 11, 20)
FILE = "DieuChinh_T11.xlsx"
OFFERS = (
    OfferLine(
        1, UNG.code, UNG.name, "0918 2231", -42_180, "DC-26/11-014", FILE, 12, ON,
        bill_owes_minor=304_406, owed_minor=1_013_933,
    ),
    OfferLine(
        2, QUYEN.code, QUYEN.name, "0917 1180", -96_500, "DC-26/11-015", FILE, 13, ON, credited_minor=96_500,
    ),
    OfferLine(3, DANG.code, DANG.name, "0919 4410", -415_300, "DC-26/11-016", FILE, 14, ON, problem="too_much"),
    OfferLine(4, "PC12000999999", "", "", -18_000, "DC-26/11-017", FILE, 15, ON, problem="no_bill"),
)  # fmt: skip


def imports_offered(stage: Stage) -> None:
    stage.imports.offers.leave_question()
    stage.imports.show_offers(OFFERS, may_adjust=True)
    stage.window.open("imports")
    stage.imports.open_offers()


def imports_offered_none(stage: Stage) -> None:
    stage.imports.offers.leave_question()
    stage.imports.show_offers((), may_adjust=True)
    stage.window.open("imports")
    stage.imports.open_offers()


def imports_drop(stage: Stage) -> None:
    imports_offered(stage)
    stage.imports.offers.ask_to_drop()


def imports_approval(stage: Stage) -> None:
    imports_offered(stage)
    panel = stage.imports.offers
    panel.approval.ask(panel.take_words, [SecondPerson("admin", "Đỗ Thị Lan", "administrator")])
