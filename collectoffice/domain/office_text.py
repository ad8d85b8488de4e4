"""This file is what an office says of itself at the head of its papers: which texts there are, and what they take."""

from __future__ import annotations

from collectoffice.domain.errors import SettingOutOfRange
from collectoffice.domain.folding import clean_text

NAME = "office.name"
TEXTS = (NAME, "office.address", "office.phone", "office.tax_code")
"""The settings that are free text."""
LONGEST = 200
"""So many letters have room at the head of a paper."""


def office_text(key: str, value: str) -> str:
    """The text on one line, without what nobody can see; an office has a name. Refuses ``SettingOutOfRange``."""
    text = clean_text(value)
    shortest = 1 if key == NAME else 0
    if not shortest <= len(text) <= LONGEST:
        raise SettingOutOfRange(key=key, value=text[:LONGEST], takes=[f"{shortest}–{LONGEST}"])
    return text
