"""This file is what ships with the program and is read before there is an office: the policies, the letters of Chinese names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from collectoffice.domain.pinyin import PinyinTable
from collectoffice.domain.policy import policies_from

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.domain.policy import Policy


def shipped_policies(resources: Path) -> tuple[Policy, ...]:
    """Every policy that ships, oldest first."""
    return policies_from(json.loads(path.read_text("utf-8")) for path in (resources / "policies").glob("*.json"))


def shipped_pinyin(resources: Path) -> PinyinTable:
    """The first letters of Chinese names."""
    return PinyinTable((resources / "pinyin" / "initials.txt").read_text("utf-8"))
