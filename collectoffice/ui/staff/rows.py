"""This file is a row of the staff's list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One member of staff; ``note`` says in the window's language what stands about him."""

    user: str
    name: str
    role: str
    is_locked: bool = False
    note: Callable[[], str] = str
