"""This file is `python -m bench [NAME …]`: every figure's program in a process of its own, one after the other."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PROGRAMS = {
    "payment": "bench.payment",
    "disk": "bench.disk",
    "search": "bench.search",
    "import": "bench.imports",
    "export": "bench.export",
    "receipts": "bench.receipts",
    "window": "bench.first_window",
    "list": "bench.customer_list",
    "encrypted": "bench.encryption",
}
"""Every figure and its program."""


def main() -> int:
    """Measures the named figures, or all; the exit code is 1 when a program broke, whatever the figures say."""
    parser = argparse.ArgumentParser(prog="bench", description="Measures this program beside the floor it stands on.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(PROGRAMS)}; all without a name")
    parser.add_argument("--small", action="store_true", help="a size for tests; the figures say nothing")
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in PROGRAMS]:
        parser.error(f"no such figure: {', '.join(unknown)}")
    codes = [measure(name, is_small=asked.small) for name in asked.names or PROGRAMS]
    return 1 if any(codes) else 0


def measure(name: str, *, is_small: bool) -> int:
    """Runs one figure's program; its exit code."""
    command = [sys.executable, "-m", PROGRAMS[name], *(["--small"] if is_small else [])]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
