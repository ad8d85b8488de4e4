"""This file is the wrong tries in the machine's store, tested: counted, forgotten, and never in the way of work."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from collectoffice.db.machine_store import MachineStore
from collectoffice.db.wrong_tries import Tries, WrongTries

AT = datetime(2026, 11, 20, 8, 0, tzinfo=timezone(timedelta(hours=7)))


def test_tries_are_kept_by_user_also_after_a_restart(tmp_path: Path) -> None:
    WrongTries(tmp_path).put("mai", Tries(1, AT))
    WrongTries(tmp_path).put("lan", Tries(4, AT))
    WrongTries(tmp_path).put("mai", Tries(2, AT + timedelta(seconds=3)))
    assert WrongTries(tmp_path).all() == {"mai": Tries(2, AT + timedelta(seconds=3)), "lan": Tries(4, AT)}
    WrongTries(tmp_path).forget("mai")
    WrongTries(tmp_path).forget("nobody")
    assert WrongTries(tmp_path).all() == {"lan": Tries(4, AT)}


def test_each_office_of_a_machine_counts_for_itself(tmp_path: Path) -> None:
    first, second = (MachineStore(tmp_path, uid).wrong_tries for uid in ("uid-1", "uid-2"))
    with first.alone():
        first.put("mai", Tries(1, AT))
    assert (dict(first.all()), dict(second.all())) == ({"mai": Tries(1, AT)}, {})


def test_a_dozen_at_once_are_a_dozen_and_not_one(tmp_path: Path) -> None:
    def guess(_: int) -> None:
        tries = WrongTries(tmp_path)
        with tries.alone():
            before = tries.all().get("mai")
            tries.put("mai", Tries(before.count + 1 if before else 1, AT))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(guess, range(12)))
    assert WrongTries(tmp_path).all()["mai"].count == 12


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", '{"mai": 3}', '{"mai": ["x", "y"]}', '{"mai": [3, "noon"]}', '{"mai": [3, "2026-11-20"]}'],
)
def test_what_is_no_try_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / "tries").write_text(text, "utf-8")
    tries = WrongTries(tmp_path)
    assert tries.all() == {}
    tries.put("lan", Tries(1, AT))
    assert tries.all() == {"lan": Tries(1, AT)}


def test_a_store_that_cannot_be_written_keeps_nobody_from_work(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file where the folder should be", "utf-8")
    tries = WrongTries(tmp_path / "store")
    with tries.alone():
        tries.put("mai", Tries(1, AT))
        tries.forget("mai")
    assert tries.all() == {}
