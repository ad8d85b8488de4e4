"""This file is the proof that the practice workbooks are what their maker makes, to the byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PRACTICE = Path(__file__).parents[2] / "resources" / "practice"


def test_the_maker_makes_the_very_files_that_ship(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(PRACTICE / "make.py"), str(tmp_path)], check=True, timeout=120)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(made) == 6
    assert made == {name: (PRACTICE / name).read_bytes() for name in made}
