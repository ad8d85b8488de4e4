"""This file is the figure `list`: the first page of a list of 300,000 customers, beside QSqlTableModel's.

Counted from a shown, empty list to its first painted rows, in a process of its own; memory is the whole process's.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median

from bench.figures import Figure, is_small, say_goal, say_progress
from bench.offices import make_customers_known, make_office, people_of
from bench.watched import run_watched

GOAL, GOAL_MEMORY = 2.0, 1.5


def main() -> None:
    """Measures and prints."""
    count, rounds = (300, 1) if is_small() else (300_000, 5)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        say_progress(f"making an office of {count:,} customers")
        office = make_office(place)
        make_customers_known(office, list(people_of(count)))
        office.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        office.file.close()
        for _ in range(rounds):
            floor.append(run_watched("bench.floors.customer_list", place / "office" / "office.db"))
            ours.append(run_watched("bench.shown_list", place))
    memory = [median(run.alone_mb for run in runs) for runs in (floor, ours)]
    bare, whole = (median(run.answer["milliseconds"] for run in runs) for runs in (floor, ours))
    assert all(run.answer["rows"] > 0 for run in (*ours, *floor)), "the list is empty"
    print(f"  {count:,} customers, {rounds} rounds in turns; memory floor {memory[0]:.0f} MB, ours {memory[1]:.0f} MB")
    say_goal("memory", memory[1] / memory[0], "× the floor's", GOAL_MEMORY)
    print(Figure("list", bare, whole, "ms", GOAL).line())


if __name__ == "__main__":
    main()
