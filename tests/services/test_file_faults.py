"""This file is the faults of files, tested: each ends in one refusal, nothing half written and the books as they were."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collectoffice.domain.errors import FileNotWritten
from collectoffice.services.commands.day_papers import save_day_sheet, save_day_workbook
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.print_receipt import print_receipt, save_receipt
from collectoffice.services.commands.print_statement import save_statement
from collectoffice.services.queries.day_sheet import read_day
from tests.builders import Desk

FEW_BYTES = 2_000
"""Less than any paper and any workbook."""


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 512_378, "2026-11-16")
    desk.open_till()
    desk.pay(1)
    return desk


def receipt(desk: Desk) -> str:
    return f"{desk.office.file.facts.code}-1-26A-000001"


PAPERS: dict[str, Callable[[Desk, Path], object]] = {
    "receipt.pdf": lambda desk, path: save_receipt(desk.office, desk.who("mai"), receipt(desk), "a5", path),
    "statement.pdf": lambda desk, path: save_statement(desk.office, desk.who("mai"), desk.code(1), path),
    "day.pdf": lambda desk, path: save_day_sheet(
        desk.office, desk.who("ha"), read_day(desk.office, desk.who("ha"), desk.clock().date()), path
    ),
    "day.xlsx": lambda desk, path: save_day_workbook(
        desk.office, desk.who("ha"), read_day(desk.office, desk.who("ha"), desk.clock().date()), path
    ),
}


@contextmanager
def little_room() -> Iterator[None]:
    """The system takes only a few bytes of any file, as on a disk that is full."""
    before, heard = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (FEW_BYTES, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heard)


def refused(desk: Desk, name: str, path: Path) -> FileNotWritten:
    """Saves a paper and is refused; the books are as they were."""
    before = desk.dump()
    with pytest.raises(FileNotWritten) as met:
        PAPERS[name](desk, path)
    assert desk.dump() == before
    return met.value


@pytest.mark.parametrize("name", PAPERS)
def test_a_folder_that_is_gone_is_one_refusal(till: Desk, tmp_path: Path, name: str) -> None:
    assert refused(till, name, tmp_path / "gone" / name).facts["file"] == str(tmp_path / "gone" / name)
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("name", PAPERS)
def test_a_file_where_a_folder_should_be_is_one_refusal(till: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "usb").write_text("no folder")
    refused(till, name, tmp_path / "usb" / name)


@pytest.mark.parametrize("name", PAPERS)
def test_a_disk_that_fills_while_a_paper_is_written_leaves_nothing_of_it(till: Desk, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    PAPERS[name](till, folder / f"first-{name}")
    with little_room():
        refused(till, name, folder / name)
    assert os.listdir(folder) == [f"first-{name}"]  # noqa: PTH208 - hidden drafts, too
    PAPERS[name](till, folder / name)
    assert (folder / name).stat().st_size > FEW_BYTES


@pytest.mark.parametrize("name", PAPERS)
def test_a_target_that_cannot_be_replaced_is_one_refusal_and_stays_as_it_was(
    till: Desk, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Excel holds a workbook on Windows: every renaming onto it is refused."""
    folder = tmp_path / "out"
    folder.mkdir()

    def held(_draft: Path, _target: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        refused(till, name, folder / name)
    assert list(folder.iterdir()) == []


def test_a_receipt_that_was_not_saved_is_still_to_be_printed_as_the_original(till: Desk, tmp_path: Path) -> None:
    refused(till, "receipt.pdf", tmp_path / "gone" / "r.pdf")
    assert print_receipt(till.office, till.who("mai"), receipt(till), "a5").copy == 0


def test_an_export_that_finds_no_room_leaves_nothing_and_is_made_again(till: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    export_payments(till.office, folder, "mai")
    for made in folder.iterdir():
        made.unlink()
    with little_room(), pytest.raises(FileNotWritten):
        export_payments(till.office, folder, "mai")
    assert os.listdir(folder) == []  # noqa: PTH208 - hidden drafts, too
    assert export_payments(till.office, folder, "mai").path.exists()
