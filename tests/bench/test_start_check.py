"""This file is the measuring of a start, tested: it runs on a small office and says its seconds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_small_office_is_measured() -> None:
    command = [sys.executable, "-m", "bench.start_check", "--receipts", "60"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "self-check with every page, the best of 5: " in done.stdout
    assert done.stdout.splitlines()[0].startswith("  60 receipts, ")
