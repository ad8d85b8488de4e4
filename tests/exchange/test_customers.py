"""This file is the proof that customer codes are judged by the office's own form, whatever country it is in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from collectoffice.exchange.workbook import read_workbook
from tests.exchange.sheets import CN_CODE, SLIM_HEADER, VN_CODE, save


def judged(folder: Path, code: Any, pattern: str) -> str:
    """The sentence about a code, or the code as it was taken."""
    row = [code, "Lò Văn Ẩn", "11/2026", 100_000, "04/11/2026"]
    reading = read_workbook(save(folder / "a.xlsx", [row], header=SLIM_HEADER), minor_digits=0, customer_code=pattern)
    if reading.problems:
        return reading.problems[0].why
    (taken,) = reading.rows
    assert not hasattr(taken, "customer_code")
    return taken.customer.code


@pytest.mark.parametrize(
    ("code", "pattern", "said"),
    [
        ("PA02100000001", VN_CODE, "PA02100000001"),
        ("pa0210.0000.001", VN_CODE, "PA02100000001"),
        ("PA021000001", VN_CODE, "customer code has 11 characters"),
        ("2300000137", VN_CODE, "customer code has 10 characters"),
        ("QA02100000001", VN_CODE, "customer code is not of the office's form"),
        ("2300000137", CN_CODE, "2300000137"),
        (2_300_000_137, CN_CODE, "2300000137"),
        ("5102300000137", CN_CODE, "5102300000137"),
        ("51023000001", CN_CODE, "customer code has 11 characters"),
        ("PA02100000001", CN_CODE, "customer code is not of the office's form"),
        ("A-17", r"^[A-Z]\\d{2}$", "A17"),
        ("A-177", r"^[A-Z]\\d{2}$", "customer code has 4 characters"),
    ],
)
def test_a_code_is_taken_or_its_fault_is_named(tmp_path: Path, code: Any, pattern: str, said: str) -> None:
    assert judged(tmp_path, code, pattern.replace("\\\\", "\\")) == said
