"""This file is a program run in a fresh process with an eye on its memory and on that of its children."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOOK_EVERY_SECONDS = 0.04
_PROCESSES = Path("/proc")
_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Watched:
    """What a program printed as JSON on its last line, and its highest memory in MB (0 where it cannot be seen)."""

    answer: Mapping[str, float]
    alone_mb: float
    children_mb: float
    together_mb: float
    """The highest sum at one moment."""


def run_watched(module: str, *arguments: str | Path) -> Watched:
    """Runs ``python -m module …`` to its end; raises ``CalledProcessError`` when it fails."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    alone = children = together = 0.0
    while process.poll() is None:
        own, others = _resident_mb(process.pid), sum(map(_resident_mb, _children(process.pid)))
        alone, children, together = max(alone, own), max(children, others), max(together, own + others)
        time.sleep(LOOK_EVERY_SECONDS)
    assert process.stdout is not None
    with process.stdout as stream:
        printed = stream.read().splitlines()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Watched(json.loads(printed[-1]), alone, children, together)


def _children(process: int) -> list[int]:
    """The processes that this one started."""
    try:
        lists = [task.read_text("ascii") for task in (_PROCESSES / str(process) / "task").glob("*/children")]
    except OSError:
        return []
    return [int(child) for listed in lists for child in listed.split()]


def _resident_mb(process: int) -> float:
    """What a process has in memory now, pages shared with others included."""
    try:
        lines = (_PROCESSES / str(process) / "status").read_text("ascii", "replace").splitlines()
    except OSError:
        return 0.0
    stated = next((line.split()[1] for line in lines if line.startswith("VmRSS:")), "0")
    return int(stated) * 1024 / _BYTES
