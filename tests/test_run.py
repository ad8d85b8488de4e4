"""This file is run.py at work on a small checkout of its own: made once, left alone, and made anew when half-made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "collectoffice"
version = "1"
"""

# The shortest build backend there is, so that the set-up runs whole without a network.
BACKEND = """
import zipfile

def build_editable(directory, config_settings=None, metadata_directory=None):
    name = "collectoffice-1-py3-none-any.whl"
    files = {
        "METADATA": "Metadata-Version: 2.1\\nName: collectoffice\\nVersion: 1\\nProvides-Extra: dev\\n",
        "WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        "entry_points.txt": "[console_scripts]\\ncollectoffice = platform:platform\\n",
    }
    with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
        for file, text in files.items():
            wheel.writestr(f"collectoffice-1.dist-info/{file}", text)
        record = "".join(f"collectoffice-1.dist-info/{file},,\\n" for file in files)
        wheel.writestr("collectoffice-1.dist-info/RECORD", record)
    return name
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with nothing in it but run.py and a project without libraries."""
    (tmp_path / "wheelhouse").mkdir()
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, "utf-8")
    (tmp_path / "constraints.txt").write_text("", "utf-8")
    (tmp_path / "backend.py").write_text(BACKEND, "utf-8")
    shutil.copy(ROOT / "run.py", tmp_path)
    return tmp_path


def run(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs run.py where no apt-get is found, so that a test never installs anything on the machine."""
    surroundings = {**os.environ, "PATH": str(Path(sys.executable).parent)}
    command = [sys.executable, str(checkout / "run.py"), *words]
    return subprocess.run(command, env=surroundings, capture_output=True, encoding="utf-8", check=False)


def entry_script(checkout: Path) -> Path:
    """Where any command of run.py leaves the program."""
    return next((checkout / ".venv").glob("[Bbs][ic][nr]*/collectoffice*"), checkout / "no entry script")


def test_set_up_is_done_once_then_left_alone_and_a_half_made_one_is_made_anew(checkout: Path) -> None:
    half_made = checkout / ".venv" / "left over from a killed set-up"
    half_made.mkdir(parents=True)

    first = run(checkout, "setup")
    assert first.returncode == 0, first.stderr
    assert "half-made" in first.stderr
    assert not half_made.exists()
    assert entry_script(checkout).exists()

    second = run(checkout, "setup")
    assert second.returncode == 0
    assert "Installing" not in second.stderr

    assert run(checkout, "bench", "payment").returncode == 1, "there is no bench here, and its exit code is handed back"

    kept = checkout / ".venv" / "kept when only the pins change"
    kept.touch()
    (checkout / "constraints.txt").write_text("click==8\n", "utf-8")
    third = run(checkout, "setup")
    assert third.returncode == 0, third.stderr
    assert "Installing" in third.stderr
    assert kept.exists()


@pytest.mark.torture
def test_a_set_up_that_fails_says_so_and_starts_over_next_time(checkout: Path) -> None:
    (checkout / "backend.py").write_text("raise SystemExit(3)\n", "utf-8")
    failed = run(checkout, "setup")
    assert failed.returncode == 1
    assert "pip could not install" in failed.stderr
    assert "Traceback" not in failed.stderr.splitlines()[-1]

    (checkout / "backend.py").write_text(BACKEND, "utf-8")
    mended = run(checkout, "setup")
    assert mended.returncode == 0, mended.stderr
    assert "half-made" in mended.stderr


def test_an_unknown_command_is_refused_before_anything_is_set_up(checkout: Path) -> None:
    assert run(checkout, "dmeo").returncode == 2
    assert not (checkout / ".venv").exists()
