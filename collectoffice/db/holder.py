"""This file is the note of who holds an office for writing, beside its lock: read by whoever comes second."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HOLDER_NAME = "office.holder"


def holder_of(folder: Path) -> dict[str, object]:
    """Who says to hold an office (``held_by``, ``since``, ``pid``, ``host``); a crash may have left the note behind."""
    try:
        holder = json.loads((folder / HOLDER_NAME).read_text(encoding="utf-8"))
        return dict(holder)
    except (OSError, ValueError, TypeError):
        return {"held_by": "?", "since": "?", "pid": 0, "host": "?"}
