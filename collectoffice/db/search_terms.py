"""This file is what a customer is found by: the marked words that are indexed, and the same words of a typed text.

A mark before each word says where it stands, so one column serves all: ``f`` first word of the name, ``n`` any word of
it, ``a`` address, ``k`` a code, meter or phone as it stands and ``r`` the same backwards, ``i`` pinyin initials.
Why so: docs/decisions/0011-search.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from collectoffice.domain.folding import HAN, fold, tokens
from collectoffice.domain.pinyin import PinyinTable

FIRST, NAME, PLACE, KEY, BACKWARDS, INITIALS = "fnakri"

LONGEST_TEXT: Final = 200
SHORTEST_ENDING: Final = 4
"""A code, meter or phone is found by its last four characters or more."""
SURE_KEY: Final = 7
"""Words that together make a code this long, and that is known, are not read as words of an address."""

_RUN = re.compile(r"[^\W_]+")
_HAN = re.compile(f"[{HAN}]")
_SEVERAL_PHONES = re.compile(r"[/,;]")
_KEY_IN_PIECES = re.compile(r"[a-z]{0,4}[0-9][0-9a-z]*")
_NEW_CODE = re.compile(r"[0-9]{3}([0-9]{10})")
_OLD_CODE = re.compile(r"[0-9]{10}")
_FROM_ABROAD = re.compile(r"(?:00)?(?:84([2-9][0-9]{8,9})|86(1[0-9]{10}))")


@dataclass(frozen=True, slots=True)
class SearchRow:
    """What one customer is found by; past names, codes, meters and phones too, the present name first."""

    customer_id: int
    name: str
    address: str
    codes: tuple[str, ...]
    meters: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A typed text, read."""

    words: tuple[tuple[str, ...], ...]
    """Each word's tokens: one, or several where Chinese characters stand together."""
    key: str
    """The text as a code, meter or phone in small letters and digits; "" where it cannot be one."""

    @property
    def name_tokens(self) -> tuple[str, ...]:
        """All tokens in the order typed."""
        return tuple(token for word in self.words for token in word)

    @property
    def has_key_in_pieces(self) -> bool:
        """Whether the words together make a whole number, as in ``0912 345 678``."""
        return len(self.words) > 1 and len(self.key) >= SURE_KEY


def read(text: str) -> Asked:
    """A typed text as words and as a code."""
    words: list[tuple[str, ...]] = []
    for run in _RUN.findall(fold(text[:LONGEST_TEXT])):
        words.append(tuple(tokens(run)))
    joined = "".join(token for word in words for token in word)
    is_key = not _HAN.search(joined) and (len(words) == 1 or _KEY_IN_PIECES.fullmatch(joined) is not None)
    return Asked(tuple(words), joined if is_key else "")


def code_forms(key: str) -> list[str]:
    """A customer code and its other form: 13 digits end in the old 10 (Sichuan 2024: ``510`` + the old code)."""
    new = _NEW_CODE.fullmatch(key)
    if new:
        return [key, new[1]]
    return [key, f"510{key}"] if _OLD_CODE.fullmatch(key) else [key]


def phone_forms(key: str) -> list[str]:
    """A telephone number and, where it was written with its country, the number as dialled at home."""
    abroad = _FROM_ABROAD.fullmatch(key)
    if abroad is None:
        return [key]
    return [key, f"0{abroad[1]}" if abroad[1] else abroad[2]]


def name_terms(row: SearchRow, pinyin: PinyinTable) -> tuple[str, ...]:
    """The marked words of a name, its first word once more, and the initials of a Chinese one from each character on."""
    words = _words(NAME, row.name)
    first = (FIRST + words[0][1:],) if words else ()
    if not _HAN.search(row.name):
        return (*words, *first)
    return (*words, *first, *_initials(row.name, pinyin))


def place_terms(row: SearchRow) -> tuple[str, ...]:
    """The marked words of an address."""
    return _words(PLACE, row.address)


def key_terms(row: SearchRow) -> tuple[str, ...]:
    """Codes, meters and phones in all their forms, forwards and backwards."""
    keys: list[str] = []
    for code in row.codes:
        keys += code_forms(_key(code))
    keys += [_key(meter) for meter in row.meters]
    for phones in row.phones:
        for phone in _SEVERAL_PHONES.split(phones):
            keys += phone_forms(_key(phone))
    different = [key for key in dict.fromkeys(keys) if key]
    return (*(KEY + key for key in different), *(BACKWARDS + key[::-1] for key in different))


def has_endings(term: str) -> bool:
    """Whether the word index needs a marked word: a Chinese character is never the beginning of a longer word."""
    return not _HAN.search(term)


@lru_cache(maxsize=20_000)
def _words(mark: str, text: str) -> tuple[str, ...]:
    return tuple([mark + token for token in tokens(text)])


def _key(value: str) -> str:
    if value.isascii() and value.isalnum():
        return value.lower()
    return "".join(tokens(value))


def _initials(name: str, pinyin: PinyinTable) -> list[str]:
    endings = (whole[start:] for whole in pinyin.initials(name) for start in range(max(1, len(whole) - 1)))
    return list(dict.fromkeys(INITIALS + ending for ending in endings))
