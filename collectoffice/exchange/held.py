"""This file is the holding back: which row of a chunk is held by which flaw, and which bills stand twice in a sheet."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence

from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.sheet import View, flawed

_NOT_IN_A_KEY = re.compile(r"[^\w\x00]|_")


class Held:
    """The first flaw of each row of a chunk, with the field it stands in."""

    def __init__(self) -> None:
        self.flaws: dict[int, tuple[str, Flaw]] = {}

    def hold(self, place: int, name: str, flaw: Flaw) -> None:
        """Hold a row, unless something holds it already."""
        self.flaws.setdefault(place, (name, flaw))

    def hold_formulas(self, view: View, names: Sequence[str]) -> None:
        """Formulas where a value is needed: readers disagree about them, and their result may never have been saved."""
        for name in names:
            for place in view.formula_places(name):
                self.hold(place, name, Flaw("formula"))

    def hold_flawed(self, column: Sequence[object], name: str) -> None:
        """Every flaw of a column."""
        for place in flawed(column):
            flaw = column[place]
            if isinstance(flaw, Flaw):
                self.hold(place, name, flaw)

    def hold_where(self, column: Sequence[object], value: object, name: str, flaw: Flaw) -> None:
        """Every row whose column has this value (an empty one)."""
        if value in column:
            for place, found in enumerate(column):
                if found == value:
                    self.hold(place, name, flaw)


def number_keys(numbers: Sequence[str]) -> list[str]:
    """Bill numbers as they are told apart: capital letters and digits alone."""
    if not numbers:
        return []
    return _NOT_IN_A_KEY.sub("", "\x00".join(numbers).upper()).split("\x00")


def standing_twice(keys: Sequence[Hashable]) -> list[list[int]]:
    """Places of the keys that stand more than once, group by group."""
    if len(set(keys)) == len(keys):
        return []
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return [group for group in places.values() if len(group) > 1]


def judge_group(
    group: Sequence[int], sum_of: Callable[[int], int], facts_of: Callable[[int], Hashable], codes: tuple[str, str, str]
) -> dict[int, Flaw]:
    """What becomes of rows under one number; ``codes`` are for identical, two sums, otherwise different.

    Identical rows: the first is taken, the others are reported. Different sums, or facts: none is taken.
    """
    identical, two_sums, different = codes
    if len({facts_of(place) for place in group}) == 1:
        return {place: Flaw(identical) for place in group[1:]}
    code = two_sums if len({sum_of(place) for place in group}) > 1 else different
    return {place: Flaw(code) for place in group}
