"""This file is the first letters of a Chinese name's pinyin, by which a cashier finds it without a Chinese keyboard.

The table is resources/pinyin/initials.txt, handed in as text: one line for each set of letters, the letters first
(the commonest reading leads), then the characters that have them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Final

from collectoffice.domain.folding import tokens

MOST_READINGS: Final = 8
"""A name of many characters with several readings is indexed by the eight likeliest."""


class PinyinTable:
    """The first letters of every character's readings; read when a Chinese name first asks for them."""

    def __init__(self, text: str) -> None:
        self._text = text

    def initials(self, name: str) -> list[str]:
        """First letters of the name's characters, likeliest reading first: 单喆 → dz, sz, cz.

        Letters and digits inside the name stay whole words. A name without a Chinese character has none.
        """
        readings = [(word, self._letters.get(word)) for word in tokens(name)]
        if not any(letters for _word, letters in readings):
            return []
        found = [(0, "")]
        for word, letters in readings:
            choices = list(letters) if letters else [word if word.isascii() else ""]
            longer = [(cost + step, start + end) for cost, start in found for step, end in enumerate(choices)]
            found = sorted(longer, key=_cost)[:MOST_READINGS]
        return list(dict.fromkeys(text for _cost_of_it, text in found))

    @cached_property
    def _letters(self) -> dict[str, str]:
        letters: dict[str, str] = {}
        for line in self._text.splitlines():
            if line and not line.startswith("#"):
                readings, characters = line.split("\t")
                letters.update(dict.fromkeys(characters, readings))
        return letters


def _cost(reading: tuple[int, str]) -> int:
    """How far a reading is from the commonest one; equal ones keep their order."""
    return reading[0]
