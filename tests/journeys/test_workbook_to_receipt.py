"""This file is the first journey: from head office's workbook to a printed receipt and back, each step its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import load_workbook

from tests.services import workbooks

ROOT = Path(__file__).parents[2]
HONG, BA = "PQ05100000001", "PQ05100000002"
PIN, MAI_PIN = "2468", "135790"

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the console as its own process; returns its exit code and its JSON."""

    def run_command(*words: object, user: str = "", pin: str = PIN, new_pin: str = "") -> tuple[int, Any]:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("COLLECTOFFICE_")},
            "COLLECTOFFICE_STATE": str(tmp_path / "state"),
            "COLLECTOFFICE_PIN": pin,
            "COLLECTOFFICE_NEW_PIN": new_pin,
            **({"COLLECTOFFICE_USER": user} if user else {}),
        }
        command = [sys.executable, "-m", "collectoffice", *(str(word) for word in words), "--json"]
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False, timeout=60
        )
        assert done.returncode in {0, 1, 2}, done.stderr
        return done.returncode, json.loads(done.stdout)

    return run_command


def test_from_head_offices_workbook_to_a_printed_receipt_and_back(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "KH01"
    office = ("--office", folder, "--now", "2026-11-05T08:30:00+07:00")
    month = workbooks.save(
        tmp_path / "KH01_HDTD_2026-11.xlsx",
        workbooks.BILLS,
        [workbooks.bill(HONG, 512_378, name="Nguyễn Thị Hồng Thắm"), workbooks.bill(BA, "80.000", name="Trần Văn Ba")],
        "DANH SÁCH HÓA ĐƠN TIỀN ĐIỆN KỲ 11/2026 (đơn vị: đồng)",
    )

    made = ("new", folder, "--code", "KH01", "--name", "Điện lực Khánh Sơn", "--policy", "VN-2025", "--practice")
    assert run(*office[2:], *made)[0] == 0
    hired = run(
        *office, "staff", "add", "mai", "--name", "Lê Thị Mai", "--role", "cashier", user="admin", new_pin=MAI_PIN
    )
    assert hired == (0, {"user": "mai", "name": "Lê Thị Mai", "role": "cashier"})
    code, taken = run(*office, "import", month, user="admin")
    assert (code, taken["kind"], taken["taken"], taken["sum_minor"]) == (0, "bills", 2, 592_378)
    assert run(*office, "till", "open", "--counter", 1, "--float", 200_000, user="mai", pin=MAI_PIN)[0] == 0

    assert [hit["customer"] for hit in run(*office, "find", "hong tham")[1]] == [HONG]
    assert run(*office, "quote", HONG)[1]["total_minor"] == 512_378
    short = run(*office, "pay", HONG, "--cash", 500_000, user="mai", pin=MAI_PIN)
    assert short == (2, {"refused": "TendersShort", "facts": {"missing_minor": 12_378, "amount_minor": 512_378}})
    code, paid = run(*office, "pay", HONG, "--cash", 520_000, user="mai", pin=MAI_PIN)
    assert (code, paid["receipts"], paid["change_minor"], paid["credit_minor"]) == (
        0,
        ["KH01-1-26A-000001"],
        7_500,
        122,
    )

    pdf = tmp_path / "receipt.pdf"
    assert run(*office, "receipt", paid["receipts"][0], "--pdf", pdf, user="mai", pin=MAI_PIN)[1]["copy"] == 0
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    for said in ("Nguyễn Thị Hồng Thắm", HONG, "KH01-1-26A-000001", "512.378", "Điện lực Khánh Sơn", "Lê Thị Mai"):
        assert said in text, said

    code, closed = run(*office, "till", "close", "--count", 712_500, user="mai", pin=MAI_PIN)
    assert (code, closed["expected_minor"], closed["difference_minor"]) == (0, 712_500, 0)
    code, exported = run(*office, "export", "--out", tmp_path / "out")
    assert (code, exported["sum_minor"]) == (0, 512_500)
    book = load_workbook(exported["file"])
    assert any(HONG in row for sheet in book for row in sheet.iter_rows(values_only=True))
    code, verified = run(*office, "verify")
    assert (code, verified["ok"]) == (0, True)


def test_two_processes_share_an_office_one_writes_and_the_others_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "KH01"
    run("new", folder, "--code", "KH01", "--name", "x", "--policy", "VN-2025", "--practice")
    holder = (
        "import sys; from pathlib import Path; from collectoffice.shelf import Shelf;"
        "office = Shelf(Path(sys.argv[1]), Path(sys.argv[2])).write(Path(sys.argv[3]), 'window');"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holder, str(ROOT / "resources"), str(tmp_path / "state"), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "held\n"
        code, said = run("--office", folder, "counter", "add", 5, user="admin")
        assert (code, said["refused"], said["facts"]["held_by"], said["facts"]["pid"]) == (
            2,
            "OfficeInUse",
            "window",
            window.pid,
        )
        assert run("--office", folder, "verify")[0] == 0
        window.kill()
    assert run("--office", folder, "counter", "add", 5, user="admin") == (0, {"counter": 5})
