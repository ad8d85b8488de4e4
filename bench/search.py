"""This file is the figure `search`: finding while typing among 300,000 customers, beside the bare FTS5 query.

Every keystroke of sixty typed texts is one query: names with and without accents in any order, Chinese names, codes,
endings of telephone numbers, addresses. Recall is counted apart: all that a folded scan over every customer finds.
"""

from __future__ import annotations

import gc
import random
import tempfile
import time
import unicodedata
from pathlib import Path

from bench.figures import Figure, is_small, median_p50, median_p95, say_goal, say_progress
from bench.floors.search import BareIndex, Scan, words_of
from bench.offices import Person, make_customers_known, make_office, people_of
from collectoffice.db import customers
from collectoffice.services.office import Office
from collectoffice.services.queries.find import find

GOAL, GOAL_MS, GOAL_GROWTH = 2.0, 16.0, 1.5
SHOWN = 200
"""As many as the counter asks for."""


def main() -> None:
    """Measures and prints."""
    small = is_small()
    count, texts, judged, rounds = (2_000, 8, 10, 3) if small else (300_000, 60, 60, 3)
    with tempfile.TemporaryDirectory(prefix="collectoffice-bench-") as folder:
        place = Path(folder)
        tenth, _ = _office(place / "tenth", count // 10)
        office, known = _office(place / "whole", count)
        ids = _ids(office, known)
        rows = [(ids[one.code], f"{one.name} {one.address}", (one.code, one.phone, one.meter)) for one in known]
        index = BareIndex(place / "bare.db", rows)
        typed = [part for text in _texts(known, texts, seed=7) for part in _keystrokes(text)]
        ours, floor, tenths = [], [], []
        for _ in range(rounds):
            gc.collect()
            ours.append([_timed_find(office, text) for text in typed])
            floor.append([_timed_query(index, text) for text in typed])
            tenths.append([_timed_find(tenth, text) for text in typed])
        index.close()
        share, missed = _recall(office, Scan(rows), _texts(known, judged, seed=11))
        office.file.close()
        tenth.file.close()
    print(f"  {count:,} customers, {len(typed)} keystrokes, {rounds} rounds in turns")
    print(f"  p50: floor {median_p50(floor):.2f} ms, ours {median_p50(ours):.2f} ms")
    print(
        f"  recall: {share:.2%} of a folded scan on {judged} queries{missed} (goal 100%) {'short' if missed else 'ok'}"
    )
    say_goal("search p95", median_p95(ours), "ms", GOAL_MS)
    say_goal("10 × the customers", median_p95(ours) / median_p95(tenths), "× the time", GOAL_GROWTH)
    print(Figure("search", median_p95(floor), median_p95(ours), "ms", GOAL).line())


def _office(place: Path, count: int) -> tuple[Office, list[Person]]:
    say_progress(f"making an office of {count:,} customers")
    office = make_office(place)
    known = list(people_of(count))
    make_customers_known(office, known)
    office.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return office, known


def _ids(office: Office, known: list[Person]) -> dict[str, int]:
    found = customers.known(office.file.connection, (one.code for one in known))
    return {code: one.customer_id for code, one in found.items()}


def _texts(known: list[Person], count: int, *, seed: int) -> list[str]:
    """What cashiers type."""
    dice = random.Random(seed)
    made = []
    for place in range(count):
        one = known[dice.randrange(len(known))]
        words = one.name.split()
        kinds = (
            one.name,
            " ".join(words_of(one.name)) if len(words) > 1 else one.name,
            " ".join(reversed(words)).lower(),
            " ".join(words[1:]) if len(words) > 1 else one.name[1:],
            one.code,
            one.phone[-dice.randrange(4, 8) :],
            one.meter,
            f"{words[-1]} {one.address.split(', ')[1]}",
            unicodedata.normalize("NFD", one.name),
            one.phone,
        )
        made.append(kinds[place % len(kinds)])
    return made


def _keystrokes(text: str) -> list[str]:
    return [text[:end] for end in range(1, len(text) + 1) if words_of(text[:end]) and text[end - 1] != " "]


def _timed_find(office: Office, text: str) -> float:
    start = time.perf_counter()
    find(office, text, SHOWN)
    return (time.perf_counter() - start) * 1000


def _timed_query(index: BareIndex, text: str) -> float:
    query = index.query(text)
    start = time.perf_counter()
    index.ask(query)
    return (time.perf_counter() - start) * 1000


def _recall(office: Office, scan: Scan, texts: list[str]) -> tuple[float, str]:
    """The share that is found of what the scan finds, and the queries that missed some."""
    wanted = found = 0
    missed = []
    for text in texts:
        hits = scan.hits(text)
        answer = find(office, text)
        # One exact hit is opened at once: nothing else is looked for.
        got = hits if answer.is_exact else hits & {card.customer_id for card in answer.cards}
        wanted, found = wanted + len(hits), found + len(got)
        if got != hits:
            missed.append(text)
    return found / max(wanted, 1), f", missed in {missed}" if missed else ""


if __name__ == "__main__":
    main()
