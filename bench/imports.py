"""This file is the figure `import`: 100,000 bills × 20 columns read, judged and taken in, beside calamine and raw inserts.

Twice in one round: the first month, when every customer is new (the figure), and the next month, when all are known.
The floor inserts the very rows that this program wrote. Each runs in a process of its own; memory is watched.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.figures import Figure, is_small, say_goal, say_progress
from bench.offices import LAST_MONTH, THIS_MONTH, make_office, open_office, people_of, staff_of
from bench.watched import Watched, run_watched
from bench.workbook import write_month
from collectoffice.services.commands.import_workbook import read_for_import, take_import

GOAL, GOAL_TOGETHER_MB, GOAL_CHILD_MB = 1.5, 350, 200
ONCE = "--once"


def main() -> None:
    """Measures and prints."""
    if ONCE in sys.argv:
        take_once(Path(sys.argv[-2]), Path(sys.argv[-1]))
        return
    count, rounds = (200, 1) if is_small() else (100_000, 3)
    ours: dict[str, list[Watched]] = {"first": [], "next": []}
    floor: dict[str, list[Watched]] = {"first": [], "next": []}
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        say_progress(f"writing two workbooks of {count:,} bills")
        known = list(people_of(count))
        months = {"first": place / "first.xlsx", "next": place / "next.xlsx"}
        write_month(months["first"], known, LAST_MONTH)
        write_month(months["next"], known, THIS_MONTH)
        make_office(place / "empty").file.close()
        for number in range(rounds):
            say_progress(f"round {number + 1} of {rounds}")
            desk = place / f"round-{number}"
            shutil.copytree(place / "empty", desk)
            for month, workbook in months.items():
                taken = run_watched("bench.imports", ONCE, desk, workbook)
                ours[month].append(taken)
                after = str(int(taken.answer["after_event"]))
                bare = desk / f"{month}.db"
                office_file = desk / "office" / "office.db"
                floor[month].append(run_watched("bench.floors.imports", workbook, office_file, after, bare))
            shutil.rmtree(desk)
    assert all(run.answer["taken"] == count for runs in ours.values() for run in runs), "a bill was not taken"
    for month, words in (("next", "all customers known"), ("first", "all customers new")):
        _say_month(month, words, ours[month], floor[month])
    say_goal("memory of parent and child", max(run.together_mb for run in ours["first"]), "MB", GOAL_TOGETHER_MB)
    say_goal("memory of the child", max(run.children_mb for run in ours["first"]), "MB", GOAL_CHILD_MB)
    print(Figure("import", _seconds(floor["first"]), _seconds(ours["first"]), "s", GOAL).line())


def take_once(place: Path, workbook: Path) -> None:
    """Takes one workbook into an office and prints its seconds."""
    office = open_office(place)
    after = office.file.connection.execute("SELECT max(id) FROM event").fetchone()[0]
    start = time.perf_counter()
    reading = read_for_import(office, workbook)
    was_read = time.perf_counter()
    taken = take_import(office, staff_of(office, "ha"), reading)
    end = time.perf_counter()
    office.file.close()
    answer = {"seconds": end - start, "read": was_read - start, "taken": taken.plan.taken, "after_event": after}
    print(json.dumps(answer))


def _say_month(month: str, words: str, ours: list[Watched], floor: list[Watched]) -> None:
    rows = floor[0].answer["written"]
    print(
        f"  {month} month, {words}, {rows:,.0f} rows: floor {_seconds(floor):.2f} s (reads {_seconds(floor, 'read'):.2f}), "
        f"ours {_seconds(ours):.2f} s (reads {_seconds(ours, 'read'):.2f}), ratio {_seconds(ours) / _seconds(floor):.2f}"
    )


def _seconds(runs: list[Watched], part: str = "seconds") -> float:
    return median(run.answer[part] for run in runs)


if __name__ == "__main__":
    main()
