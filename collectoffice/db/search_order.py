"""This file is the order of search hits: what kind of hit a customer is for a typed text, best kind first."""

from __future__ import annotations

from enum import IntEnum

from collectoffice.db.search_terms import HAN_CHARACTER, SHORTEST_ENDING, Asked, key_of
from collectoffice.domain.folding import fold


class Kind(IntEnum):
    """The kinds of hit, best first."""

    CODE = 0
    NUMBER = 1
    """The meter, the phone, or a code of earlier days."""
    CODE_BEGINS = 2
    NUMBER_BEGINS_OR_ENDS = 3
    NAME_BEGINS = 4
    NAME_HAS = 5
    """All words, in any order."""
    ELSEWHERE = 6
    """Pinyin initials, the address, past facts."""


def kind_of_hit(asked: Asked, forms: list[str], *, code: str, name: str, meter: str, phone: str) -> Kind:
    """The kind of hit a customer with these facts is; ``forms`` are the ways to write the asked code or phone."""
    if asked.is_number:
        kind = _kind_of_number(forms, code, (key_of(meter), key_of(phone)))
        if kind is not Kind.ELSEWHERE:
            return kind
    folded = fold(name)
    if folded.startswith(asked.folded):
        return Kind.NAME_BEGINS
    return Kind.NAME_HAS if _has_all(folded, asked.words) else Kind.ELSEWHERE


def _kind_of_number(forms: list[str], code: str, numbers: tuple[str, str]) -> Kind:
    small = key_of(code)
    if small in forms:
        return Kind.CODE
    if any(number in forms for number in numbers):
        return Kind.NUMBER
    typed = forms[0]
    if small.startswith(typed):
        return Kind.CODE_BEGINS
    is_long = len(typed) >= SHORTEST_ENDING
    for number in (small, *numbers):
        if number.startswith(typed) or (is_long and number.endswith(typed)):
            return Kind.NUMBER_BEGINS_OR_ENDS
    return Kind.ELSEWHERE


def _has_all(folded: str, words: tuple[tuple[str, ...], ...]) -> bool:
    """Whether each word begins a word of the name; Chinese characters may stand anywhere in it."""
    spaced = f" {folded}"
    for word in words:
        looked_for = "".join(word) if HAN_CHARACTER.match(word[0]) else f" {word[0]}"
        if looked_for not in spaced:
            return False
    return True
