"""This file is one form of a sentence in Vietnamese, Chinese and English, with the facts that it needs."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with places for facts, ``{bill}``; it fits when all of them are known and ``when`` holds."""

    vi: str
    zh: str
    en: str
    when: tuple[str, str] | None = None
    """A fact and the word or figure that it must have: ``("why", "till_closed")``."""

    def in_language(self, language: str) -> str:
        """The form in one language, its places still empty."""
        return {"vi": self.vi, "zh": self.zh, "en": self.en}[language]

    @property
    def places(self) -> frozenset[str]:
        """The facts that stand in it."""
        return frozenset(place for form in (self.vi, self.zh, self.en) for place in _places(form))


def _places(form: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(form) if name]
