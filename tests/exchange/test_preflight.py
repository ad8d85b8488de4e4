"""This file is the proof that no hostile or broken file gets as far as to do harm: each ends in one word of refusal."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from collectoffice.domain.errors import WorkbookUnreadable
from collectoffice.exchange.preflight import LARGEST_FILE_BYTES, inspect
from collectoffice.exchange.workbook import read_workbook
from tests.exchange.hostile import CABINET
from tests.exchange.sheets import VN_CODE, bill, raw_workbook, save


@pytest.mark.parametrize("make", CABINET, ids=lambda make: make.__name__)
def test_a_hostile_file_is_refused_with_a_word_and_in_seconds(make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path / "hostile.xlsx")
    started = time.monotonic()
    with pytest.raises(WorkbookUnreadable) as refused:
        read_workbook(path, minor_digits=0, customer_code=VN_CODE)
    assert refused.value.facts["why"] in CABINET[make]
    assert time.monotonic() - started < 20


def test_looking_at_a_file_takes_no_memory_to_speak_of(tmp_path: Path) -> None:
    """The scan of 30 MB of cells in a process that may hold 150 MB."""
    if sys.platform == "win32":
        return
    row = b'<row r="%d">' + b"".join(b'<c r="%c%%d"><v>%d</v></c>' % (65 + n, n * 7919) for n in range(20)) + b"</row>"
    body = b"".join(row % ((number,) * 21) for number in range(1, 40_000))
    path = raw_workbook(tmp_path / "wide.xlsx", body)
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (150 * 2**20,) * 2)\n"
        "import sys; from pathlib import Path\n"
        "from collectoffice.exchange.preflight import inspect\n"
        "from collectoffice.exchange.sheet_scan import scan\n"
        "path = Path(sys.argv[1]); scan(path, inspect(path), lambda: False)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, timeout=60)


def test_a_harmless_file_passes(tmp_path: Path) -> None:
    anatomy = inspect(save(tmp_path / "a.xlsx", [bill(1)], more={"Hướng dẫn": [["x"]]}))
    assert [(sheet.name, sheet.is_visible) for sheet in anatomy.sheets] == [("Sheet1", True), ("Hướng dẫn", True)]
    assert not anatomy.counts_from_1904


def test_links_in_cells_are_no_links_to_other_files(tmp_path: Path) -> None:
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        b'Target="mailto:a@example.invalid" TargetMode="External"/></Relationships>'
    )
    path = raw_workbook(tmp_path / "a.xlsx", extra={"xl/worksheets/_rels/sheet1.xml.rels": rels})
    assert len(inspect(path).sheets) == 1


def test_an_old_macintosh_file_is_known(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [bill(1)])
    book = load_workbook(path)
    book.epoch = CALENDAR_MAC_1904
    book.save(path)
    assert inspect(path).counts_from_1904


def test_a_file_above_the_limit_is_refused_before_it_is_copied(tmp_path: Path) -> None:
    path = tmp_path / "big.xlsx"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE_BYTES + 1)
    with pytest.raises(WorkbookUnreadable) as refused:
        read_workbook(path, minor_digits=0, customer_code=VN_CODE)
    assert refused.value.facts["why"] == "too_large"


@pytest.mark.parametrize(
    ("name", "why"), [("~$bills.xlsx", "lock_file"), ("nowhere.xlsx", "missing"), (".", "unreadable")]
)
def test_what_is_no_file_says_so(name: str, why: str, tmp_path: Path) -> None:
    if why == "lock_file":
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(WorkbookUnreadable) as refused:
        read_workbook(tmp_path / name, minor_digits=0, customer_code=VN_CODE)
    assert refused.value.facts["why"] == why
