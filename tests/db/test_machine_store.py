"""This file is the machine's own store, tested: keys and heads of each office, kept apart and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.db import machine_store
from collectoffice.db.machine_store import KEY_BYTES, Head, MachineStore

HEADS = [Head(number, f"{number:064x}", f"KH01-1-26A-{number:06d}") for number in range(1, 6)]


@pytest.fixture
def store(tmp_path: Path) -> MachineStore:
    return MachineStore(tmp_path, "uid-1")


def test_a_store_that_was_never_written_has_no_key_and_no_heads(store: MachineStore) -> None:
    assert store.key() is None
    assert store.heads() == []


def test_the_key_of_an_office_is_made_once_and_never_over_another(store: MachineStore) -> None:
    store.make_key(b"k" * KEY_BYTES)
    with pytest.raises(FileExistsError):
        store.make_key(b"x" * KEY_BYTES)
    assert store.key() == b"k" * KEY_BYTES


def test_a_key_of_another_length_is_no_key(store: MachineStore, tmp_path: Path) -> None:
    store.make_key(b"short")
    assert store.key() is None


def test_offices_do_not_share_keys_or_heads(store: MachineStore, tmp_path: Path) -> None:
    other = MachineStore(tmp_path, "uid-2")
    store.make_key(b"1" * KEY_BYTES)
    other.make_key(b"2" * KEY_BYTES)
    store.note(HEADS[0])
    other.note(HEADS[1])
    assert (store.key(), other.key()) == (b"1" * KEY_BYTES, b"2" * KEY_BYTES)
    assert (store.heads(), other.heads()) == ([HEADS[0]], [HEADS[1]])
    store.close()
    other.close()


def test_heads_are_read_back_oldest_first_also_after_a_restart(store: MachineStore, tmp_path: Path) -> None:
    for head in HEADS[:3]:
        store.note(head)
    store.close()
    again = MachineStore(tmp_path, "uid-1")
    for head in HEADS[3:]:
        again.note(head)
    again.close()
    assert store.heads() == HEADS


def test_a_torn_line_costs_itself_and_not_the_next_one(store: MachineStore, tmp_path: Path) -> None:
    store.note(HEADS[0])
    store.note(HEADS[1])
    store.close()
    log = tmp_path / "uid-1" / "heads"
    log.write_bytes(log.read_bytes()[:-20])
    again = MachineStore(tmp_path, "uid-1")
    assert again.heads() == [HEADS[0]]
    again.note(HEADS[2])
    again.close()
    assert again.heads() == [HEADS[0], HEADS[2]]


@pytest.mark.parametrize(
    "line", [b"", b"nonsense", b"[1]", b'["1", 2, 3]', b"\xff\xfe", b"{}", b"3", b"[1, 2, 3]", b"null"]
)
def test_a_line_that_is_no_head_is_passed_over(store: MachineStore, tmp_path: Path, line: bytes) -> None:
    store.note(HEADS[0])
    store.close()
    with (tmp_path / "uid-1" / "heads").open("ab") as log:
        log.write(line + b"\n")
    store.note(HEADS[1])
    store.close()
    assert store.heads() == [HEADS[0], HEADS[1]]


def test_a_long_log_is_shortened_to_its_newest_heads(store: MachineStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_store, "LONGEST_LOG", 200)
    monkeypatch.setattr(machine_store, "KEPT_LINES", 2)
    for head in HEADS[:4]:
        store.note(head)
    store.close()
    store.note(HEADS[4])
    store.close()
    assert store.heads() == HEADS[2:]


def test_a_store_that_cannot_be_written_refuses_nothing(store: MachineStore, tmp_path: Path) -> None:
    (tmp_path / "uid-1" / "heads").mkdir(parents=True)
    store.note(HEADS[0])
    (tmp_path / "uid-1" / "heads").rmdir()
    store.note(HEADS[1])
    store.close()
    assert store.heads() == [HEADS[1]]
