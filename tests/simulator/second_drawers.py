"""This file is the second count of cash: what each till should hold, what the safe does, which receipt numbers were issued."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

Series = tuple[int, int, int]
"""Counter, year, epoch."""


def letters(epoch: int) -> str:
    """A, B … Z of epoch 1, 2 … 26, then AA, AB …; a run of the simulator never comes to AAA."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return alphabet[epoch - 1] if epoch <= len(alphabet) else alphabet[(epoch - 27) // 26] + alphabet[(epoch - 27) % 26]


@dataclass(slots=True)
class Till:
    """A till as the answers make it; sums in minor units."""

    number: int
    user: str
    counter: int
    day: date
    cash: int
    is_counting: bool = False
    last_count: int | None = None
    closed_with: tuple[int, int] | None = None
    """Expected, counted."""
    counted: int | None = None
    """By its newest correcting count, else by its close."""
    settled: int = 0
    is_explained: bool = False
    is_reconciled: bool = False
    deposit: int | None = None

    @property
    def left(self) -> int:
        """What of the difference nobody paid or wrote off."""
        if self.closed_with is None or self.counted is None:
            return 0
        return self.counted - self.closed_with[0] - self.settled


@dataclass(slots=True)
class Deposit:
    """A batch for the bank."""

    number: int
    cash: int
    state: str = "prepared"


@dataclass
class Drawers:
    """Tills, safe, bank and the series of receipts."""

    tills: dict[int, Till] = field(default_factory=dict)
    safe: int = 0
    was_safe_counted: bool = False
    deposits: dict[int, Deposit] = field(default_factory=dict)
    signed: date | None = None
    """The last day that was closed."""
    numbers: dict[Series, int] = field(default_factory=dict)
    epoch: int = 1

    # Days

    def today(self, clock: date) -> date:
        """The office's day: the clock's, never before the newest till's, after the last day that was closed."""
        newest = max((till.day for till in self.tills.values()), default=date.min)
        after = self.signed + timedelta(days=1) if self.signed else date.min
        return max(clock, newest, after)

    def paying_day(self, clock: date) -> date:
        """The newest open till's day; without one the clock's."""
        open_now = [till for till in self.tills.values() if till.closed_with is None]
        return open_now[-1].day if open_now else clock

    # Tills

    def till_of(self, user: str) -> Till | None:
        """The till of a cashier that is not closed."""
        mine = (till for till in self.tills.values() if till.user == user and till.closed_with is None)
        return next(mine, None)

    def open_tills(self) -> list[Till]:
        return [till for till in self.tills.values() if till.closed_with is None]

    def closed_tills(self) -> list[Till]:
        return [till for till in self.tills.values() if till.closed_with is not None]

    def open(self, till: Till) -> None:
        """Its float comes from the safe."""
        self.tills[till.number] = till
        self.safe -= till.cash

    def close(self, till: Till, counted: int) -> None:
        """Its cash goes to the safe as it was counted."""
        till.closed_with = (till.cash, counted)
        till.counted = counted
        self.safe += counted

    def correct(self, till: Till, counted: int) -> None:
        assert till.counted is not None
        self.safe += counted - till.counted
        till.counted = counted
        till.is_explained = True

    def settle(self, till: Till, minor: int) -> None:
        """Short: the cashier pays into the safe; over: it is paid out of it."""
        till.settled += minor
        self.safe -= minor

    # The bank

    def spoken_for(self) -> int:
        """Cash in the safe that a batch was prepared with."""
        return sum(batch.cash for batch in self.deposits.values() if batch.state == "prepared")

    # Receipts

    def next_number(self, counter: int, year: int) -> tuple[Series, int]:
        """The number that the next receipt of a series has."""
        series = (counter, year, self.epoch)
        return series, self.numbers.get(series, 0) + 1

    def issue(self, counter: int, year: int, receipts: tuple[str, ...], office: str) -> None:
        """Receipts as they must be numbered: the next ones, in order."""
        for receipt in receipts:
            series, number = self.next_number(counter, year)
            assert receipt == f"{office}-{counter}-{year % 100:02d}{letters(self.epoch)}-{number:06d}", receipt
            self.numbers[series] = number
