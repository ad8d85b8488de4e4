"""This file is the frozen facts of a day, tested: back they come exactly, older ones too."""

from __future__ import annotations

import json
from dataclasses import replace

from collectoffice.db.day_facts import from_json, to_json
from collectoffice.domain.day_sheet import DaySheet
from tests.domain.day_sheets import SHEET, TILL


def test_a_sheet_comes_back_exactly_notes_and_missing_figures_included() -> None:
    open_till = replace(TILL, counted_minor=None, difference_minor=None, float_expected_minor=150_000, receipts=())
    sheet = replace(SHEET, tills=(TILL, open_till))
    thawed = from_json(DaySheet, to_json(sheet))
    assert thawed == sheet
    assert thawed.tills[0].pieces == {500_000: 1, 50_000: 1, 5_000: 5}
    assert to_json(thawed) == to_json(sheet)


def test_a_sheet_frozen_before_a_field_was_added_is_still_read() -> None:
    facts = json.loads(to_json(SHEET))
    for added in ("alerts", "booked_cash", "signed_by"):
        del facts[added]
    del facts["identity"]["outside_minor"]
    thawed = from_json(DaySheet, json.dumps(facts))
    assert (thawed.alerts, thawed.booked_cash, thawed.identity.outside_minor) == ((), {}, 0)
