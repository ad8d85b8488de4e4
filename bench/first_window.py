"""This file is the figure `window`: from the start of the process to the first painted window, beside a bare one.

Each start is a fresh process; both wait for the window's first paint in the same way and end there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.figures import Figure, is_small, say_progress
from bench.offices import THIS_MONTH, make_office, people_of, take_bills
from bench.watched import ROOT

GOAL = 1.8
PATIENCE_SECONDS = 60
LATE_ROOMS = ("reportlab", "openpyxl")


def main() -> None:
    """Measures and prints."""
    customers, rounds = (20, 1) if is_small() else (2_000, 9)
    ours, floor = [], []
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        office = make_office(place)
        take_bills(office, list(people_of(customers)), THIS_MONTH)
        office.file.close()
        started = ("bench.started_window", str(place / "office"))
        kept = {**os.environ, "COLLECTOFFICE_STATE": str(place / "state")}
        kept.setdefault("QT_QPA_PLATFORM", "offscreen")
        # An installed program has its byte code beside it; here it is kept apart, for both.
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
        kept["PYTHONPYCACHEPREFIX"] = str(place / "bytecode")
        _start(kept, *started)
        say_progress(f"{rounds} starts of each, in turns")
        for _ in range(rounds):
            floor.append(_start(kept, "bench.floors.window")[0])
            milliseconds, loaded = _start(kept, *started)
            ours.append(milliseconds)
    too_early = [room for room in LATE_ROOMS if room in loaded]
    print(f"  opened before the first window and not needed for it: {', '.join(too_early) or 'nothing'}")
    print(Figure("window", median(floor), median(ours), "ms", GOAL).line())


def _start(environment: dict[str, str], module: str, *arguments: str) -> tuple[float, list[str]]:
    """Milliseconds from the start to the first paint, and the libraries that were loaded by then."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    painted, loaded = json.loads(done.stdout.splitlines()[-1])
    return (painted - start) * 1000, loaded


if __name__ == "__main__":
    main()
