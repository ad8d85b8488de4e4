"""This file is whether this machine shows windows at all; it knows no Qt, so that a command may ask."""

from __future__ import annotations

import os
import sys

UNSEEN_PLATFORMS = {"", "offscreen", "minimal"}
"""Qt's own words for drawing where nobody looks."""


def has_screen() -> bool:
    """Whether a window can be shown on this machine."""
    return (
        sys.platform in {"win32", "darwin"}
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
        or os.environ.get("QT_QPA_PLATFORM", "") not in UNSEEN_PLATFORMS
    )
