"""This file is the frozen papers, tested: what was handed over is read back to the letter, also by a later program."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.db.frozen_papers import freeze, thaw
from collectoffice.domain.receipt import BasketSummary, Receipt
from tests.builders import Desk

ZONE = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Line:
    bill: str
    due: date
    amount_minor: int


@dataclass(frozen=True)
class Paper:
    number: str
    at: datetime
    lines: tuple[Line, ...]
    periods: tuple[str, ...]
    bank: str | None
    dated: date | None = None


@dataclass(frozen=True)
class LaterPaper:
    number: str
    at: datetime
    lines: tuple[Line, ...]
    periods: tuple[str, ...]
    bank: str | None
    dated: date | None = None
    colour: str = "white"
    extra: tuple[str, ...] = field(default=())


PAPERS = st.builds(
    Paper,
    number=st.text(),
    at=st.datetimes(timezones=st.just(ZONE)),
    lines=st.lists(st.builds(Line, st.text(), st.dates(), st.integers(-(2**53), 2**53))).map(tuple),
    periods=st.lists(st.text()).map(tuple),
    bank=st.none() | st.text(),
    dated=st.none() | st.dates(),
)


@given(PAPERS)
def test_a_paper_comes_back_as_it_was_frozen(paper: Paper) -> None:
    assert thaw(Paper, freeze(paper)) == paper


@given(PAPERS)
def test_a_later_program_reads_papers_of_an_earlier_one(paper: Paper) -> None:
    thawed = thaw(LaterPaper, freeze(paper))
    assert (thawed.number, thawed.lines, thawed.colour, thawed.extra) == (paper.number, paper.lines, "white", ())


def test_the_receipts_of_a_basket_and_their_summary_come_back_whole_and_small(desk: Desk) -> None:
    desk.bill(1, name="Nguyễn Thị Hồng")
    desk.bill(2)
    desk.open_till()
    taken = desk.pay(1, 2, cash=2_000_000)
    papers = [value for (value,) in desk.connection.execute("SELECT value FROM paper ORDER BY id")]
    first, second = (thaw(Receipt, value) for value in papers[:2])
    summary = thaw(BasketSummary, papers[2])
    assert (first.number, second.number) == taken.receipts
    assert first.customer_name == "Nguyễn Thị Hồng"
    assert first.change_minor == taken.change_minor
    assert second.tenders == ()
    assert summary.total_minor == first.total_minor + second.total_minor
    assert summary.change_minor == taken.change_minor
    assert all(len(value) < 700 for value in papers)
