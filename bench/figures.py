"""This file is a figure as the bench prints it: medians, the ratio to the floor, and whether it meets the goal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

P95 = 0.95
WHOLE_FROM = 100


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what the floor and this program take, in ``unit``, and the goal."""

    name: str
    floor: float
    ours: float
    unit: str
    goal: float
    """The highest ratio, or with ``goal_unit`` the highest value of ours."""
    goal_unit: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor this program takes."""
        return self.ours / self.floor

    @property
    def is_met(self) -> bool:
        """Whether the goal is met."""
        return (self.ours if self.goal_unit else self.ratio) <= self.goal

    def line(self) -> str:
        """The figure's last line."""
        goal = f"{self.goal:g} {self.goal_unit}".strip()
        return (
            f"{self.name} floor {shown(self.floor)} {self.unit} ours {shown(self.ours)} {self.unit} "
            f"ratio {self.ratio:.2f} (goal {goal}) {verdict(is_met=self.is_met)}"
        )


def shown(value: float) -> str:
    """A value with three digits, or all before the point."""
    return f"{value:,.0f}" if value >= WHOLE_FROM else f"{value:.3g}"


def verdict(*, is_met: bool) -> str:
    """How a figure stands to its goal."""
    return "ok" if is_met else "short"


def say_goal(name: str, value: float, unit: str, goal: float) -> None:
    """Prints a figure that stands beside the main one, with a highest value of its own."""
    print(f"  {name}: {shown(value)} {unit} (goal {goal:g} {unit}) {verdict(is_met=value <= goal)}")


def say_progress(sentence: str) -> None:
    """Tells the person at the terminal what is under way."""
    print(f"  … {sentence}", file=sys.stderr, flush=True)


def percentile(values: Sequence[float], share: float = P95) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def median_p95(rounds: Sequence[Sequence[float]]) -> float:
    """The middle one of the rounds' 95th percentiles."""
    return median(percentile(values) for values in rounds)


def median_p50(rounds: Sequence[Sequence[float]]) -> float:
    """The middle one of the rounds' medians."""
    return median(median(values) for values in rounds)


def is_small() -> bool:
    """Whether the program was started with ``--small``: it only shows that it runs, its figures say nothing."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--small", action="store_true", help="a size for tests; the figures say nothing")
    return bool(parser.parse_args().small)
