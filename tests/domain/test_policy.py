"""This file is what the office relies on from its policies: the right one for a day, and none that the law forbids."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from collectoffice.domain.errors import (
    FractionOfMinorUnit,
    PolicyNotUnderstood,
    RateAboveCap,
    UnknownPolicy,
    WaitAboveMax,
)
from collectoffice.domain.policy import (
    AnnualSimple,
    DailyPermille,
    policies_from,
    policy_of_bill,
    policy_on,
    predecessors,
)
from tests.domain.shipped_policies import CHINA, DOCUMENTS, POLICIES, VIETNAM


def _edited(policy_id: str, section: str, **values: object) -> list[dict[str, object]]:
    """The shipped documents with some values of one section changed."""
    documents = deepcopy(DOCUMENTS)
    below = documents[policy_id].setdefault(section, {})
    assert isinstance(below, dict)
    below.update(values)
    return list(documents.values())


def test_the_four_policies_of_two_countries_ship_oldest_first() -> None:
    assert list(POLICIES) == ["CN-1996", "VN-2012", "CN-2024", "VN-2025"]
    assert [(policy.country, policy.currency, policy.minor_digits) for policy in (*VIETNAM, *CHINA)] == [
        ("VN", "VND", 0),
        ("VN", "VND", 0),
        ("CN", "CNY", 2),
        ("CN", "CNY", 2),
    ]


def test_each_policy_follows_its_predecessor_without_a_gap() -> None:
    for older, newer in (VIETNAM, CHINA):
        assert older.last_day is not None
        assert (newer.first_day - older.last_day).days == 1
        assert newer.last_day is None


def test_sums_are_in_minor_units_of_the_policys_currency() -> None:
    vietnam, china = POLICIES["VN-2025"], POLICIES["CN-2024"]
    assert vietnam.desk.undo_limit_minor == 2_000_000
    assert vietnam.desk.waive_limit_minor == 200_000
    assert china.desk.undo_limit_minor == 600_00
    assert china.desk.waive_limit_minor == 60_00
    assert china.late.min_minor == 1_00
    assert china.cash.denominations == (100_00, 50_00, 20_00, 10_00, 5_00, 1_00, 50, 10)
    assert (china.cash.round_unit_minor, china.cash.change_unit_minor) == (10, 10)
    assert (vietnam.cash.round_unit_minor, vietnam.cash.change_unit_minor) == (500, 500)


def test_vietnam_rounds_no_cash_and_china_to_the_nearest_jiao() -> None:
    assert [policy.cash.round_mode for policy in (*VIETNAM, *CHINA)] == ["none", "none", "nearest", "nearest"]
    assert [policy.credit_offset for policy in (*VIETNAM, *CHINA)] == ["ask", "ask", "on_import", "on_import"]


def test_a_policy_takes_over_what_it_does_not_say_at_every_depth() -> None:
    old = POLICIES["VN-2012"]
    assert old.due == POLICIES["VN-2025"].due
    assert old.body["notices"] == {"count": 2, "min_gap_days": 0}
    cut = old.body["cut"]
    assert isinstance(cut, dict)
    assert (cut["wait_days"], cut["wait_mode"], cut["wait_from"]) == (15, "after_elapsed", "first_notice")
    reconnect = POLICIES["CN-1996"].body["reconnect"]
    assert reconnect == {"hours": None, "days": 3, "fee": {}}


def test_null_takes_a_value_away() -> None:
    rate = POLICIES["VN-2012"].late.rate
    assert rate == AnnualSimple(Decimal(10), None, 365)
    assert POLICIES["VN-2025"].late.rate == AnnualSimple(Decimal(10), Decimal(20), 365)


def test_a_list_replaces_the_list_it_is_like() -> None:
    documents = _edited("VN-2012", "cash", denominations=[500_000, 1_000])
    old = next(policy for policy in policies_from(documents) if policy.policy_id == "VN-2012")
    assert old.cash.denominations == (500_000, 1_000)
    assert old.cash.round_unit_minor == 500


def test_both_chinese_policies_count_per_mille_by_class() -> None:
    for policy in CHINA:
        assert policy.late.rate == DailyPermille(Decimal(1), Decimal(2), Decimal(3), "split_by_calendar_year")


@pytest.mark.parametrize(
    ("day", "policy_id"),
    [
        (date(2000, 1, 1), "VN-2012"),
        (date(2013, 7, 1), "VN-2012"),
        (date(2025, 1, 31), "VN-2012"),
        (date(2025, 2, 1), "VN-2025"),
        (date(2099, 1, 1), "VN-2025"),
    ],
)
def test_the_policy_of_a_day_is_the_one_in_force_then(day: date, policy_id: str) -> None:
    assert policy_on(VIETNAM, day).policy_id == policy_id


def test_a_bill_keeps_the_policy_of_its_issue_date() -> None:
    old = policy_of_bill(VIETNAM, issued=date(2025, 1, 31), stated_due=date(2025, 2, 10))
    assert old.policy_id == "VN-2012"


def test_a_bill_without_issue_date_takes_the_policy_of_its_due_date() -> None:
    assert policy_of_bill(CHINA, issued=None, stated_due=date(2024, 5, 31)).policy_id == "CN-1996"
    assert policy_of_bill(CHINA, issued=None, stated_due=date(2024, 6, 1)).policy_id == "CN-2024"
    with pytest.raises(ValueError, match="without issue date"):
        policy_of_bill(CHINA, issued=None, stated_due=None)


def test_the_newest_policy_of_a_country_comes_with_its_predecessors() -> None:
    assert predecessors(POLICIES.values(), "VN-2025") == VIETNAM
    assert predecessors(POLICIES.values(), "CN-2024") == CHINA


@pytest.mark.parametrize("policy_id", ["VN-2012", "CN-1996", "VN-2099", ""])
def test_only_the_newest_policy_of_a_country_is_chosen(policy_id: str) -> None:
    with pytest.raises(UnknownPolicy):
        predecessors(POLICIES.values(), policy_id)


def test_v3_a_rate_above_the_legal_cap_is_refused() -> None:
    with pytest.raises(RateAboveCap) as refused:
        policies_from(_edited("VN-2025", "late", rate_pct="24"))
    assert refused.value.facts == {"policy": "VN-2025", "rate_pct": "24", "cap_pct": "20"}
    policies_from(_edited("VN-2025", "late", rate_pct="20"))


def test_without_a_legal_cap_the_office_types_its_banks_rate() -> None:
    documents = _edited("VN-2012", "late", rate_pct="24")
    old = next(policy for policy in policies_from(documents) if policy.policy_id == "VN-2012")
    assert old.late.rate == AnnualSimple(Decimal(24), None, 365)


def test_v4_waiting_longer_than_the_law_allows_is_refused() -> None:
    with pytest.raises(WaitAboveMax) as refused:
        policies_from(_edited("VN-2025", "cut", wait_days=11))
    assert refused.value.facts == {"policy": "VN-2025", "wait_days": 11, "wait_days_max": 10}


def test_a_sum_finer_than_the_currency_is_refused() -> None:
    with pytest.raises(FractionOfMinorUnit):
        policies_from(_edited("CN-2024", "late", min="1.005"))
    with pytest.raises(FractionOfMinorUnit):
        policies_from(_edited("VN-2025", "cash", round_unit="0.5"))


@pytest.mark.parametrize(
    ("policy_id", "section", "values", "key"),
    [
        ("VN-2025", "late", {"kind": "compound"}, "late.kind"),
        ("VN-2025", "late", {"rate_pct": "-1"}, "late.rate_pct"),
        ("VN-2025", "late", {"rate_pct": "ten"}, "late.rate_pct"),
        ("VN-2025", "late", {"basis": 0}, "late.basis"),
        ("VN-2025", "late", {"round": "down:1"}, "late.round"),
        ("CN-2024", "late", {"min_scope": "payment"}, "late.min_scope"),
        ("CN-2024", "late", {"cross_year_mode": "sometimes"}, "late.cross_year_mode"),
        ("VN-2025", "due", {"days": None}, "due.days"),
        ("VN-2025", "due", {"day_of_month": 20}, "due.days"),
        ("CN-2024", "due", {"day_of_month": 32}, "due.day_of_month"),
        ("VN-2025", "due", {"roll_rest_day": "yes"}, "due.roll_rest_day"),
        ("VN-2025", "due", {"weekend": ["Sunday"]}, "due.weekend"),
        ("VN-2025", "allocation", {"parts": ["late", "late"]}, "allocation.parts"),
        ("VN-2025", "allocation", {"walk": "at_random"}, "allocation.walk"),
        ("VN-2025", "cash", {"round_mode": "bankers"}, "cash.round_mode"),
        ("VN-2025", "cash", {"change_unit": 0}, "cash.change_unit"),
        ("VN-2025", "credit", {"offset": "never"}, "credit.offset"),
        ("VN-2025", "desk", {"unusual_factor": True}, "desk.unusual_factor"),
    ],
)
def test_what_the_program_cannot_follow_is_refused_by_its_key(
    policy_id: str, section: str, values: dict[str, object], key: str
) -> None:
    with pytest.raises(PolicyNotUnderstood) as refused:
        policies_from(_edited(policy_id, section, **values))
    assert refused.value.facts["key"] == key


@pytest.mark.parametrize("like", ["VN-2099", "VN-2012"])
def test_a_policy_is_like_another_one_that_exists(like: str) -> None:
    documents = deepcopy(DOCUMENTS)
    documents["VN-2012"]["like"] = like
    with pytest.raises(PolicyNotUnderstood) as refused:
        policies_from(documents.values())
    assert refused.value.facts["key"] == "like"


def test_a_policy_without_a_name_or_a_section_is_refused() -> None:
    for key in ("id", "country", "from", "due", "late", "customer_code"):
        document = dict(DOCUMENTS["VN-2025"])
        del document[key]
        with pytest.raises(PolicyNotUnderstood) as refused:
            policies_from([document])
        assert refused.value.facts["key"] == key


def test_the_shape_of_a_customer_code_comes_with_the_policy() -> None:
    vietnam, china = POLICIES["VN-2025"].customer_code, POLICIES["CN-2024"].customer_code
    assert vietnam.fullmatch("PE01000012345")
    assert not vietnam.fullmatch("PE0100001234")
    assert china.fullmatch("0123456789")
    assert china.fullmatch("5100123456789")
    assert not china.fullmatch("01234567890")


def test_policies_are_plain_values_that_can_be_kept_as_keys() -> None:
    policy = POLICIES["VN-2025"]
    assert hash(policy) == hash(replace(policy, body={}))
