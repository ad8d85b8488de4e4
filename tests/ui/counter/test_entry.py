"""This file is what an entry at the counter comes to, by the domain's own decision."""

from __future__ import annotations

from datetime import date

from collectoffice.domain.errors import TendersShort
from collectoffice.domain.tender import Tender
from collectoffice.ui.counter.entry import Entry
from tests.ui import samples

RULES = samples.RULES_VN


def _entry() -> Entry:
    return Entry(quotes=[samples.quote_ung()])


def test_the_amount_to_pay_has_the_late_fee_in_it() -> None:
    assert _entry().to_pay_minor == 1_056_113


def test_change_is_what_notes_can_pay_and_the_rest_stays_as_credit() -> None:
    outcome = _entry().weigh(RULES, Tender("cash", 1_100_000))
    assert (outcome.change_minor, outcome.credit_minor, outcome.missing_minor) == (43_500, 387, 0)


def test_too_little_says_what_is_missing() -> None:
    outcome = _entry().weigh(RULES, Tender("cash", 1_000_000))
    assert outcome.missing_minor == 56_113
    assert isinstance(outcome.refusal, TendersShort)


def test_a_transfer_above_the_amount_becomes_credit_never_change() -> None:
    outcome = _entry().weigh(RULES, Tender("transfer", 1_100_000, "FT1"))
    assert (outcome.change_minor, outcome.credit_minor) == (0, 43_887)


def test_an_unticked_bill_is_not_asked_for_and_the_others_are_named() -> None:
    entry = _entry()
    entry.unticked = {103}
    assert entry.to_pay_minor == 737_753
    assert entry.asked().designated == ("0918 2231", "0918 7705")


def test_with_all_bills_ticked_none_is_named() -> None:
    assert _entry().asked().designated == ()


def test_a_further_tender_is_suggested_what_is_left() -> None:
    entry = _entry()
    entry.tenders = [Tender("transfer", 556_113, "FT1")]
    assert entry.left_minor("cash", RULES) == 500_000
    assert entry.left_minor("credit", RULES) == 0


def test_credit_is_suggested_no_higher_than_the_balance() -> None:
    entry = Entry(quotes=[samples.quote_dang()])
    assert entry.left_minor("credit", RULES) == 20_000


def test_a_cheque_being_typed_is_weighed_before_its_number_is_known() -> None:
    outcome = _entry().weigh(RULES, Tender("cheque", 1_056_113))
    assert (outcome.missing_minor, outcome.refusal) == (0, None)


def test_the_request_says_what_the_screen_had_seen() -> None:
    entry = Entry(quotes=[samples.quote_ung(), samples.quote_dang()])
    request = entry.request(Tender("cheque", 1, "AC1", "BIDV", date(2026, 11, 20)))
    assert request.codes == ("PC12000451832", "PC12000451990")
    assert request.seen == {"PC12000451832": 7, "PC12000451990": 9}
    assert request.asked.customers == (1, 2)
